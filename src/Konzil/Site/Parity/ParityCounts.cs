using Konzil.Agenda;
using Konzil.Discussion;
using Konzil.Events;
using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Parity;

/// <summary>How many contributions of which way, field and event reached each step. A fixed number of grouped queries, kept until the next commit.</summary>
public sealed class ParityCounts(Generation generation)
{
    private Content? _content;

    /// <param name="Step">Where they stand.</param>
    /// <param name="Channel">How they came.</param>
    /// <param name="FieldId">Field of action; null where none was chosen.</param>
    /// <param name="EventId">The event a card was written at; null for everything else.</param>
    /// <param name="Why">Kind of the reason, of what is not pursued.</param>
    /// <param name="Count">How many.</param>
    public sealed record Cell(ParityStep Step, IdeaChannel Channel, Guid? FieldId, Guid? EventId, DeclineKind? Why, int Count);

    /// <param name="Generation">State of the data these numbers belong to.</param>
    /// <param name="Cells">All numbers.</param>
    /// <param name="People">How many people take part.</param>
    /// <param name="Events">The events cards were written at, the newest first.</param>
    public sealed record Content(string Generation, IReadOnlyList<Cell> Cells, Participants People, IReadOnlyList<Event> Events)
    {
        public bool HasExamples { get; init; }

        /// <summary>Districts from which something public came, of all there are.</summary>
        public (int Heard, int All) Districts { get; init; }
    }

    /// <summary>How many people (<see cref="PeopleTakingPart"/>).</summary>
    public sealed record Participants(int Accounts, int Paper)
    {
        public int All => Accounts + Paper;
    }

    public async ValueTask<Content> Read(CityDb db)
    {
        var known = Volatile.Read(ref _content);
        if (known is not null && known.Generation == generation.Current)
        {
            return known;
        }

        var at = generation.Current;
        var cells = new List<Cell>();
        foreach (var step in Enum.GetValues<ParityStep>())
        {
            cells.AddRange(await Count(db, step));
        }

        var withCards = db.Cards;
        var events = await db.Events.AsNoTracking().Where(e => withCards.Any(c => c.EventId == e.Id)).OrderByDescending(e => e.Date).ThenByDescending(e => e.Number).ToListAsync();
        var fresh = new Content(at, cells, await People(db), events)
        {
            HasExamples = await IdeaAccess.Public(db.Ideas).AnyAsync(i => i.IsExample),
            Districts = (await IdeaAccess.Public(db.Ideas).Where(i => i.DistrictId != null).Select(i => i.DistrictId).Distinct().CountAsync(), await db.Districts.CountAsync()),
        };
        Volatile.Write(ref _content, fresh);
        return fresh;
    }

    private static async Task<IEnumerable<Cell>> Count(CityDb db, ParityStep step)
    {
        var groups = await (from i in ParitySteps.At(db, step)
                            join c in db.Cards on i.Id equals c.IdeaId into cards
                            from c in cards.DefaultIfEmpty()
                            group i by new { i.Channel, i.FieldId, EventId = c == null ? null : c.EventId, i.DeclineKind } into g
                            select new { g.Key.Channel, g.Key.FieldId, g.Key.EventId, g.Key.DeclineKind, Count = g.Count() }).ToListAsync();
        return groups.Select(g => new Cell(step, g.Channel, g.FieldId, g.EventId, step == ParityStep.NotPursued ? g.DeclineKind : null, g.Count));
    }

    private static async Task<Participants> People(CityDb db)
    {
        var (accounts, paper) = await PeopleTakingPart.Count(db);
        return new(accounts, paper);
    }
}
