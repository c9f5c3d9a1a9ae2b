using Konzil.Platform;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>What came of the packages of the phase and who accepted it; what was given up; the decisions of the project.</summary>
public sealed class ResultChapter : IHandbookPart
{
    public int Place => 15;

    public async Task<IReadOnlyList<DocumentPiece>> Write(HandbookScope scope, Me me, CityDb db, CancellationToken cancellation)
    {
        var plan = await PlanData.Read(db, await db.Projects.AsNoTracking().SingleAsync(p => p.Id == scope.ProjectId, cancellation), cancellation);
        var inside = Below(scope.PhaseId, plan).ToHashSet();
        var packages = plan.Packages.Where(p => inside.Contains(p.PhaseId) || p.IsThroughout).ToDictionary(p => p.Id);
        var ids = packages.Keys.ToList();
        var results = (await db.Deliverables.AsNoTracking().Include(d => d.Editions).Where(d => ids.Contains(d.PackageId)).ToListAsync(cancellation)).OrderBy(d => packages[d.PackageId].Order).ThenBy(d => d.Order).ToList();
        var decisions = await db.ProjectDecisions.AsNoTracking().Where(d => d.ProjectId == scope.ProjectId).OrderBy(d => d.Order).ToListAsync(cancellation);
        var dropped = plan.DroppedPackages.Where(p => inside.Contains(p.PhaseId)).ToList();
        return
        [
            .. results.Count == 0 ? [] : new DocumentPiece[]
            {
                new DocumentHeading(2, ResultText.Results),
                new DocumentTable(ResultText.Results,
                [
                    [ResultText.Result, PlanText.Package, ResultText.State],
                    .. results.Select(d => new string[] { d.Title, packages[d.PackageId].Name, ResultAccess.Evidence(d) }),
                ]),
            },
            .. decisions.Count == 0 ? [] : new DocumentPiece[]
            {
                new DocumentHeading(2, DecisionText.Decisions),
                new DocumentTable(DecisionText.Decisions,
                [
                    [DecisionText.Decision, DecisionText.Decider, DecisionText.State],
                    .. decisions.Select(d => new string[] { d.Title, d.Decider.Length > 0 ? d.Decider : ProjectText.Unknown, d.DecidedOn is { } day ? DecisionText.TakenOn.With(Format.ShortDate(day)) + ": " + d.Outcome : DecisionText.NotTaken }),
                ]),
            },
            .. dropped.Count == 0 ? [] : new DocumentPiece[] { new DocumentHeading(2, DropText.List), new DocumentList([.. dropped.Select(p => p.Name + ": " + p.DroppedBecause)]) },
        ];
    }

    private static IEnumerable<Guid> Below(Guid phase, PlanData plan) => plan.Phases.Where(p => p.InsideId == phase).SelectMany(p => Below(p.Id, plan)).Prepend(phase);
}
