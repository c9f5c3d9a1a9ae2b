using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>Who worked in the phase.</summary>
public sealed class TeamChapter : IHandbookPart
{
    public int Place => 20;

    public async Task<IReadOnlyList<DocumentPiece>> Write(HandbookScope scope, Me me, CityDb db, CancellationToken cancellation)
    {
        var lead = await db.Projects.Where(p => p.Id == scope.ProjectId).Select(p => p.LeadPersonId).SingleAsync(cancellation);
        var members = await db.ProjectMembers.AsNoTracking().Where(m => m.ProjectId == scope.ProjectId && (m.PhaseId == null || m.PhaseId == scope.PhaseId)).OrderBy(m => m.From).ThenBy(m => m.Function).ToListAsync(cancellation);
        var ids = members.Select(m => m.PersonId).Append(lead ?? Guid.Empty).Distinct().ToList();
        var names = await db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName, cancellation);
        var known = members.Where(m => names.ContainsKey(m.PersonId)).ToList();
        return
        [
            new DocumentHeading(2, GateText.Team),
            new DocumentText(HandbookText.Lead.With(lead is { } id && names.TryGetValue(id, out var name) ? name : ProjectText.NoLead)),
            known.Count == 0 ? new DocumentText(GateText.NoTeam) : new DocumentTable(HandbookText.WhoWhat,
            [
                [GateText.Person, GateText.Function, GateText.ForPhase, HandbookText.Time],
                .. known.Select(m => new string[] { names[m.PersonId], m.Function, m.PhaseId is null ? GateText.WholeProject : ProjectText.InPhase, m.Until is { } until ? GateText.FromUntil.With(Format.ShortDate(m.From), Format.ShortDate(until)) : GateText.Since.With(Format.ShortDate(m.From)) }),
            ]),
        ];
    }
}
