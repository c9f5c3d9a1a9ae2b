using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>How people took part in measures: what the modules know, what the office wrote beside it, and what only the office knows.</summary>
public sealed class ParticipationLog(CityDb db, IEnumerable<IMeasureParticipation> sources)
{
    /// <summary>In the order of the days, for every measure.</summary>
    public async Task<ILookup<Guid, ParticipationLine>> Read(IReadOnlyCollection<Guid> measures, CancellationToken cancellation)
    {
        var lines = new List<ParticipationLine>();
        foreach (var source in sources)
        {
            lines.AddRange(await source.Read(measures, cancellation));
        }

        var notes = await db.ParticipationNotes.AsNoTracking().Where(n => measures.Contains(n.MeasureId)).ToListAsync(cancellation);
        var said = notes.Where(n => n.Occasion is not null).ToDictionary(n => (n.MeasureId, n.Occasion!));
        var byHand = notes.Where(n => n.Occasion is null)
            .Select(n => new ParticipationLine(n.MeasureId, HandKey(n), n.Format, new Text(n.Title, n.Title)) { From = n.FirstDay, Until = n.LastDay ?? n.FirstDay, People = n.People, Note = n });
        return lines.Select(l => l with { Note = said.GetValueOrDefault((l.MeasureId, l.Occasion)) }).Concat(byHand)
            .OrderBy(l => l.From ?? DateOnly.MaxValue).ThenBy(l => l.Format).ThenBy(l => l.Occasion, StringComparer.Ordinal).ToLookup(l => l.MeasureId);
    }

    private static string HandKey(ParticipationNote note) => "hand-" + note.Id.ToString("N");
}
