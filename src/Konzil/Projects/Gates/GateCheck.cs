using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>
/// A line of the checklist of a gate: a criterion somebody checks, or a result the next phase depends on. A result tells its own
/// standing: it is met when it is accepted, and nobody can tick it otherwise.
/// </summary>
public sealed record GateCheck(CriterionKind Kind, string Title, Standing Standing, string Evidence)
{
    public GateCriterion? Criterion { get; init; }

    /// <summary>Where the evidence is on the web.</summary>
    public string Link => Criterion?.Link ?? "";

    public IReadOnlyList<StoredFile> Files { get; init; } = [];

    public Deliverable? Result { get; init; }

    public WorkPackage? Package { get; init; }

    public string? Responsible { get; init; }

    /// <summary>Words, address and names of the files.</summary>
    public string Proof => string.Join("\n", new[] { Evidence, Link, string.Join("; ", Files.Select(f => f.Alt)) }.Where(w => w.Length > 0));

    public DateOnly? DueOn => Criterion?.DueOn ?? Result?.DueOn;

    /// <summary>Criteria in their order, then the results the phases behind this one need.</summary>
    public static async Task<IReadOnlyList<GateCheck>> Read(CityDb db, Phase phase, CancellationToken cancellation = default)
    {
        var criteria = await db.GateCriteria.AsNoTracking().Where(c => c.PhaseId == phase.Id).OrderBy(c => c.Order).ToListAsync(cancellation);
        var phases = await db.Phases.AsNoTracking().Where(p => p.ProjectId == phase.ProjectId && p.DroppedOn == null).ToListAsync(cancellation);
        var needed = phases.Where(p => p.AfterId == phase.Id).Select(p => p.Id).ToHashSet();
        // A phase that waits for no other one has no gate before it: what it needs is checked where it comes from.
        var loose = phases.Where(p => p.AfterId is null).Select(p => p.Id).ToHashSet();
        var packages = (await db.WorkPackages.AsNoTracking().Where(p => p.ProjectId == phase.ProjectId && p.DroppedOn == null).ToListAsync(cancellation)).ToDictionary(p => p.Id);
        var ids = packages.Keys.ToList();
        var results = (await db.Deliverables.AsNoTracking().Include(d => d.Editions).Where(d => d.NeededForId != null && ids.Contains(d.PackageId)).ToListAsync(cancellation))
            .Where(d => needed.Contains(d.NeededForId!.Value) || (loose.Contains(d.NeededForId.Value) && packages[d.PackageId].PhaseId == phase.Id))
            .OrderBy(d => packages[d.PackageId].Order).ThenBy(d => d.Order).ToList();
        var people = criteria.Select(c => c.ResponsibleId).Concat(results.Select(d => d.ResponsibleId ?? packages[d.PackageId].LeadPersonId)).OfType<Guid>().Distinct().ToList();
        var names = await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName, cancellation);
        var files = await GateEvidence.Files(db, [.. criteria.Select(c => c.Id)], cancellation);
        return
        [
            .. criteria.Select(c => new GateCheck(c.Kind, c.Title, c.Standing, c.Evidence) { Criterion = c, Files = [.. files[c.Id]], Responsible = c.ResponsibleId is { } id ? names.GetValueOrDefault(id) : null }),
            .. results.Select(d => Of(d, packages[d.PackageId]) with { Responsible = (d.ResponsibleId ?? packages[d.PackageId].LeadPersonId) is { } id ? names.GetValueOrDefault(id) : null }),
        ];
    }

    private static GateCheck Of(Deliverable result, WorkPackage package) =>
        new(CriterionKind.Entry, result.TitleDe, result.State == DeliverableState.Accepted ? Standing.Met : Standing.NotMet, ResultAccess.Evidence(result)) { Result = result, Package = package };
}
