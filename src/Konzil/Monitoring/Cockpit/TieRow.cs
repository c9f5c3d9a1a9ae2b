using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>A tie with both ends.</summary>
public sealed record TieRow(MeasureTie Tie, TieEnd From, TieEnd To)
{
    public string Words => (Tie.Kind == TieKind.Needs ? CockpitText.NeedsLine : CockpitText.ConflictsLine).With(From.Code, From.Name, To.Code, To.Name);

    /// <summary>Why it is in danger, or null: what is needed is in trouble or comes too late; or both happen at the same time.</summary>
    public string? Warning => Tie.Kind == TieKind.Conflicts ? Clash : From.IsOver ? null : Missing;

    private string? Clash
    {
        get
        {
            if (From.IsRunning && To.IsRunning)
            {
                return TieText.BothRun;
            }

            if (From.IsOver || To.IsOver || From.Start is not { } a || To.Start is not { } b || From.End is not { } c || To.End is not { } d)
            {
                return null;
            }

            var (first, last) = (a > b ? a : b, c < d ? c : d);
            return first <= last ? TieText.BothPlanned.With(Format.Date(first), Format.Date(last)) : null;
        }
    }

    private string? Missing => To.Trouble is { } trouble
        ? TieText.Trouble.With(To.Code, trouble)
        : !To.IsOver && To.End is { } end && From.Start is { } start && start <= end ? TieText.TooEarly.With(To.Code, Format.Date(end), From.Code, Format.Date(start)) : null;

    /// <summary>Those that concern the person, as far as they may see both ends.</summary>
    public static async Task<IReadOnlyList<TieRow>> Read(Me me, CityDb db, CancellationToken cancellation = default)
    {
        var ties = await db.MeasureTies.AsNoTracking().ToListAsync(cancellation);
        return ties.Count == 0 ? [] : Of(ties, await TieEnd.Read(me, db, [.. ties.SelectMany(t => new[] { t.FromId, t.ToId }).Distinct()], cancellation));
    }

    public static IReadOnlyList<TieRow> Of(IEnumerable<MeasureTie> ties, IReadOnlyList<TieEnd> ends)
    {
        var known = ends.ToDictionary(e => e.Id);
        return [.. ties.Where(t => known.ContainsKey(t.FromId) && known.ContainsKey(t.ToId)).Select(t => new TieRow(t, known[t.FromId], known[t.ToId]))
            .Where(r => r.From.IsNear || r.To.IsNear).OrderBy(r => r.From.Place).ThenBy(r => r.To.Place)];
    }
}
