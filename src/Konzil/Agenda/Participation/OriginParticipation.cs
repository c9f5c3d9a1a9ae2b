using Konzil.Discussion;
using Konzil.Events;
using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>
/// The ways on which a measure's ideas came: an idea stands at each event and at the collection it belongs to, and at its
/// channel where it belongs to neither.
/// </summary>
public sealed class OriginParticipation(CityDb db) : IMeasureParticipation
{
    public async Task<IReadOnlyList<ParticipationLine>> Read(IReadOnlyCollection<Guid> measures, CancellationToken cancellation)
    {
        var written = (await Contributions.Of(db, measures, cancellation)).Where(c => c.Channel != IdeaChannel.Derived).ToList();
        var eventsOf = await Contributions.Events(db, written, cancellation);
        var (eventIds, roundIds) = (eventsOf.SelectMany(g => g).Distinct().ToList(), written.Select(c => c.RoundId).OfType<Guid>().Distinct().ToList());
        var events = await EventAccess.Public(db).AsNoTracking().Where(e => eventIds.Contains(e.Id)).ToDictionaryAsync(e => e.Id, cancellation);
        var rounds = await RoundAccess.Public(db.IdeaRounds).AsNoTracking().Where(r => roundIds.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancellation);
        var lines = new List<ParticipationLine>();
        foreach (var measure in written.GroupBy(c => c.MeasureId))
        {
            lines.AddRange(measure.SelectMany(c => eventsOf[c.IdeaId].Select(e => (Event: events[e], Of: c))).GroupBy(p => p.Event, p => p.Of).Select(g => Line(measure.Key, g.Key, g.Count())));
            lines.AddRange(measure.Where(c => c.RoundId is { } id && rounds.ContainsKey(id)).GroupBy(c => rounds[c.RoundId!.Value]).Select(g => Line(measure.Key, g.Key, g.Count())));
            lines.AddRange(measure.Where(c => !eventsOf[c.IdeaId].Any() && (c.RoundId is not { } id || !rounds.ContainsKey(id))).GroupBy(c => ParticipationText.FormatOf(c.Channel)).Select(g => Line(measure.Key, g.Key, [.. g])));
        }

        return lines;
    }

    private static ParticipationLine Line(Guid measure, Event happening, int ideas) => new(measure, "termin-" + happening.Number, ParticipationFormat.Event, happening.Title)
    {
        Href = Paths.Event(happening.Number, happening.TitleDe),
        From = happening.Date,
        Until = happening.Date,
        Contributions = ideas,
        People = happening.Attended,
        IsExample = happening.IsExample,
    };

    private static ParticipationLine Line(Guid measure, IdeaRound round, int ideas) => new(measure, "runde-" + round.Number, ParticipationFormat.Round, round.Title)
    {
        Href = Paths.IdeaRound(round.Number, round.TitleDe),
        From = round.CollectFrom,
        Until = round.LastDay,
        Contributions = ideas,
        IsExample = round.IsExample,
    };

    private static ParticipationLine Line(Guid measure, ParticipationFormat format, IReadOnlyList<Contribution> of) => new(measure, "weg-" + format.ToString().ToLowerInvariant(), format, ParticipationText.NameOf(format))
    {
        From = Format.Day(of.Min(c => c.At)),
        Until = Format.Day(of.Max(c => c.At)),
        Contributions = of.Count,
        IsExample = of.All(c => c.IsExample),
    };
}

/// <summary>The discussion on the measure's own page.</summary>
public sealed class DiscussionParticipation(CityDb db) : IMeasureParticipation
{
    public async Task<IReadOnlyList<ParticipationLine>> Read(IReadOnlyCollection<Guid> measures, CancellationToken cancellation)
    {
        var found = await CommentAccess.Readable(db.Comments).Where(c => c.SubjectKind == Measure.Kind && measures.Contains(c.SubjectId)).GroupBy(c => c.SubjectId)
            .Select(g => new { g.Key, Count = g.Count(), From = g.Min(c => c.At), Until = g.Max(c => c.At), Real = g.Count(c => !c.IsExample) }).ToListAsync(cancellation);
        return [.. found.Select(d => new ParticipationLine(d.Key, "diskussion", ParticipationFormat.Discussion, ParticipationText.NameOf(ParticipationFormat.Discussion))
        {
            From = Format.Day(d.From),
            Until = Format.Day(d.Until),
            Contributions = d.Count,
            IsExample = d.Real == 0,
        })];
    }
}
