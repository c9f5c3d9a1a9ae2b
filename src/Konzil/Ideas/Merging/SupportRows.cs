using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>The rows of supports: one person counts once on an idea, and no support is lost while ideas are regrouped.</summary>
public static class SupportRows
{
    /// <summary>
    /// Call it inside a transaction. A support given on a page that was opened before the idea went on arrives where the
    /// supports went. Returns the idea it reached.
    /// </summary>
    public static async Task<Guid> Add(CityDb db, Guid ideaId, Guid person, DateTimeOffset now)
    {
        // The count comes first: it holds the idea's row, so a regrouping at the same time either sees the new support or
        // has already sent it on.
        var open = IdeaAccess.Current(db.Ideas).Where(i => i.Id == ideaId && i.State != IdeaState.NotTakenUp);
        var hidden = await Hides(db, ideaId, now);
        if (await Move(open, hidden, 1) > 0)
        {
            if (!await db.TryInsert(new Support(ideaId, person, now)))
            {
                await Move(db.Ideas.Where(i => i.Id == ideaId), hidden, -1);
            }

            return ideaId;
        }

        var next = await db.Successions.Where(s => s.FromId == ideaId && s.TakesSupports).Select(s => s.ToId).ToListAsync();
        if (next.Count == 0)
        {
            throw new Refusal(IdeasText.NotOpen);
        }

        var reached = next[0];
        foreach (var idea in next)
        {
            reached = await Add(db, idea, person, now);
        }

        return reached;
    }

    /// <summary>
    /// Call it inside a transaction. Takes the person's support back; of an idea that went on, the supports that went along
    /// from it. What somebody gave to an idea before it went on stays there unchanged.
    /// </summary>
    public static async Task Remove(CityDb db, Guid ideaId, Guid person)
    {
        if (await IdeaAccess.Current(db.Ideas).AnyAsync(i => i.Id == ideaId))
        {
            await Delete(db, ideaId, db.Supports.Where(s => s.IdeaId == ideaId && s.PersonId == person));
            return;
        }

        foreach (var regrouping in await db.Successions.Where(s => s.FromId == ideaId).Select(s => s.RegroupingId).Distinct().ToListAsync())
        {
            await StepBack(db, regrouping, person);
        }
    }

    /// <summary>Takes back what a regrouping brought for a person, further on too. True if there was something.</summary>
    public static async Task<bool> StepBack(CityDb db, Guid regrouping, Guid person)
    {
        var along = db.Set<RegroupIdea>();
        var there = await db.Supports.Where(s => s.RegroupingId == regrouping && s.PersonId == person).Select(s => s.IdeaId).ToListAsync();
        foreach (var idea in there)
        {
            await Delete(db, idea, db.Supports.Where(s => s.IdeaId == idea && s.PersonId == person && s.RegroupingId == regrouping));
            foreach (var further in await db.Successions.Where(s => s.FromId == idea).Select(s => s.RegroupingId).Distinct().ToListAsync())
            {
                // Another idea that went along there may have the person's support as well.
                if (!await db.Supports.AnyAsync(s => s.PersonId == person && along.Any(i => i.RegroupingId == further && i.WentAlong && i.IdeaId == s.IdeaId)))
                {
                    await StepBack(db, further, person);
                }
            }
        }

        return there.Count > 0;
    }

    /// <summary>Copies the supports of the ideas that went along; who supports the successor already counts once.</summary>
    public static async Task Carry(CityDb db, Guid regrouping, Guid successor)
    {
        await db.Database.ExecuteSqlRawAsync(
            """
            INSERT INTO supports (idea_id, person_id, "at", regrouping_id)
            SELECT {0}, person_id, MIN("at"), {1} FROM supports
            WHERE idea_id IN (SELECT idea_id FROM regroup_ideas WHERE regrouping_id = {1} AND went_along)
            GROUP BY person_id
            ON CONFLICT DO NOTHING
            """,
            successor, regrouping);
        await Recount(db, [successor]);
    }

    /// <summary>Takes away what a regrouping brought; what people gave there themselves stays.</summary>
    public static async Task TakeAway(CityDb db, Guid regrouping)
    {
        var ideas = await db.Supports.Where(s => s.RegroupingId == regrouping).Select(s => s.IdeaId).Distinct().ToListAsync();
        await db.Supports.Where(s => s.RegroupingId == regrouping).ExecuteDeleteAsync();
        await Recount(db, ideas);
    }

    public static Task<int> Recount(CityDb db, IReadOnlyList<Guid> ideas)
    {
        var supports = db.Supports;
        return db.Ideas.Where(i => ideas.Contains(i.Id)).ExecuteUpdateAsync(s => s.SetProperty(i => i.SupportCount, i => i.ExampleSupports - i.HiddenSupports + supports.Count(x => x.IdeaId == i.Id)));
    }

    // The count first here too: both ways take the idea's row before the support's.
    private static async Task Delete(CityDb db, Guid ideaId, IQueryable<Support> rows)
    {
        var (idea, hidden) = (db.Ideas.Where(i => i.Id == ideaId), await Hides(db, ideaId, db.Now));
        await Move(idea, hidden, -1);
        if (await rows.ExecuteDeleteAsync() == 0)
        {
            await Move(idea, hidden, 1);
        }
    }

    // While a round hides its numbers, they grow out of sight; RevealSupports adds them to what is shown.
    private static Task<int> Move(IQueryable<Idea> ideas, bool hidden, int by) => hidden
        ? ideas.ExecuteUpdateAsync(s => s.SetProperty(i => i.HiddenSupports, i => i.HiddenSupports + by))
        : ideas.ExecuteUpdateAsync(s => s.SetProperty(i => i.SupportCount, i => i.SupportCount + by));

    private static async Task<bool> Hides(CityDb db, Guid ideaId, DateTimeOffset now)
    {
        var rounds = db.IdeaRounds;
        var round = await db.Ideas.Where(i => i.Id == ideaId).Join(rounds, i => i.RoundId, r => (Guid?)r.Id, (i, r) => r).AsNoTracking().SingleOrDefaultAsync();
        return round?.HidesSupports(now) ?? false;
    }
}
