using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>What came from the city behind a measure, in four numbers, for the line beside every priority.</summary>
/// <param name="Ideas">Ideas and cards, as the measure's page counts them.</param>
/// <param name="Supports">Of those ideas.</param>
/// <param name="Comments">On those ideas and on the measure.</param>
/// <param name="Events">At which ideas of it were written or worked on.</param>
public sealed record CitizenInput(int Ideas, int Supports, int Comments, int Events)
{
    public static readonly CitizenInput None = new(0, 0, 0, 0);

    public bool Any => Ideas + Supports + Comments + Events > 0;

    /// <summary>For all measures of a list at once: the number of queries does not grow with them.</summary>
    public static async Task<IReadOnlyDictionary<Guid, CitizenInput>> Of(CityDb db, IReadOnlyCollection<Guid> measures, CancellationToken cancellation)
    {
        var all = await Contributions.Of(db, measures, cancellation);
        var events = await Contributions.Events(db, all, cancellation);
        var comments = await CommentAccess.Readable(db.Comments).Where(c => c.SubjectKind == Measure.Kind && measures.Contains(c.SubjectId)).GroupBy(c => c.SubjectId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var ideas = all.ToLookup(c => c.MeasureId);
        return measures.Distinct().ToDictionary(m => m, m =>
        {
            var named = NamedIdeas.Of(ideas[m].Where(c => c.IsOrigin).Select(c => (c.Channel, c.Supports)));
            return new CitizenInput(named.Ideas + named.Cards, named.Supports, ideas[m].Sum(c => c.Comments) + comments.GetValueOrDefault(m), ideas[m].SelectMany(c => events[c.IdeaId]).Distinct().Count());
        });
    }
}

/// <summary>
/// The one rule of how many ideas are behind a measure: those it names. What was merged into one of them is in it, its supporters
/// too, and is not counted again. On which ways all of them came is said by <see cref="OriginParticipation"/>.
/// </summary>
internal sealed record NamedIdeas(int Ideas, int Cards, int Supports)
{
    public static NamedIdeas Of(IEnumerable<(IdeaChannel Channel, int Supports)> named)
    {
        var all = named.ToList();
        var cards = all.Count(i => i.Channel == IdeaChannel.Card);
        return new(all.Count - cards, cards, all.Sum(i => i.Supports));
    }
}
