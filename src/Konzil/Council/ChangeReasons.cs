using System.Globalization;
using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>Why goals, fields and measures were changed between two moments, as the history and the roads of the fields say it.</summary>
public sealed class ChangeReasons
{
    private readonly ILookup<(DifferenceAbout, string), Given> _given;

    private ChangeReasons(IEnumerable<(DifferenceAbout About, string Code, Given Given)> given) => _given = given.ToLookup(g => (g.About, g.Code), g => g.Given);

    public sealed record Given(DateOnly Day, string Why);

    /// <summary>Of one thing, each reason once, in the order of time.</summary>
    public IReadOnlyList<Given> Of(AgendaDifference difference) => [.. _given[(difference.About, difference.Code)].OrderBy(g => g.Day).DistinctBy(g => g.Why, StringComparer.Ordinal)];

    /// <param name="db">The database.</param>
    /// <param name="from">When the older version was frozen.</param>
    /// <param name="until">When the newer one was; null for now.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task<ChangeReasons> Read(CityDb db, DateTimeOffset from, DateTimeOffset? until, CancellationToken cancellation)
    {
        string[] kinds = [nameof(Goal), nameof(Measure)];
        var history = await db.History.AsNoTracking().Where(h => kinds.Contains(h.Kind) && h.Why != null && h.At >= from && (until == null || h.At <= until)).Select(h => new { h.ItemId, h.At, h.Why }).ToListAsync(cancellation);
        var steps = await db.FieldSteps.AsNoTracking().Where(s => s.At >= from && (until == null || s.At <= until)).ToListAsync(cancellation);
        var goals = await db.Goals.AsNoTracking().Where(g => !g.IsHidden).ToDictionaryAsync(g => g.Id, g => "Ziel " + g.Number.ToString(CultureInfo.InvariantCulture), cancellation);
        var measures = await MeasureAccess.Public(db.Measures).Select(m => new { m.Id, m.Number }).ToDictionaryAsync(m => m.Id, m => Measure.CodeOf(m.Number), cancellation);
        var fields = await db.Fields.AsNoTracking().Where(f => f.View != FieldView.Hidden).ToDictionaryAsync(f => f.Id, f => f.NameDe, cancellation);
        return new(
        [
            .. history.Where(h => goals.ContainsKey(h.ItemId)).Select(h => (DifferenceAbout.Goal, goals[h.ItemId], new Given(Format.Day(h.At), h.Why!))),
            .. history.Where(h => measures.ContainsKey(h.ItemId)).Select(h => (DifferenceAbout.Measure, measures[h.ItemId], new Given(Format.Day(h.At), h.Why!))),

            // A field may have had other names: whoever looks for one of them finds the reason as well.
            .. steps.Where(s => fields.ContainsKey(s.FieldId)).SelectMany(s => new[] { fields[s.FieldId], s.Before, s.After }.Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).Select(n => (DifferenceAbout.Field, n, new Given(Format.Day(s.At), s.Reason)))),
        ]);
    }
}
