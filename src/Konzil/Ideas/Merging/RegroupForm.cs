using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>What the forms for joining and dividing have in common.</summary>
internal static class RegroupForm
{
    public static RegroupPlan Plan(Form form, Me me, IReadOnlyList<RegroupWords> parts)
    {
        string reason = form.Text(RegroupFields.Reason).Required(RegroupText.ReasonMissing).Max(Regrouping.ReasonMax);
        var days = form.Whole(RegroupFields.Days, Regrouping.MinDays, Regrouping.MaxDays, RegroupText.DaysWrong, required: true);
        return new(reason, days ?? Regrouping.UsualDays, me.Id, parts);
    }

    /// <summary>Asks the authors, or goes ahead where there is nobody to ask. Returns what stands against it.</summary>
    public static async Task<Text?> Begin(CityDb db, Regrouping regrouping, CarryOut carryOut)
    {
        if (await RegroupRounds.WouldReveal(db, [.. regrouping.Ideas.Select(i => i.IdeaId)], db.Now))
        {
            return RegroupText.WouldReveal;
        }

        db.Regroupings.Add(regrouping);
        if (!await db.Because(regrouping.Reason).TrySave())
        {
            return RegroupText.AlreadyAsked;
        }

        await carryOut.IfReady(regrouping.Id);
        return null;
    }
}

/// <summary>Ideas of rounds: a common idea belongs to the round of all its sources, and no hidden number comes out by joining.</summary>
internal static class RegroupRounds
{
    /// <summary>True while one of the rounds hides its supports and the ideas are not all of that round.</summary>
    public static async Task<bool> WouldReveal(CityDb db, List<Guid> ideas, DateTimeOffset now)
    {
        var rounds = await db.Ideas.Where(i => ideas.Contains(i.Id)).Select(i => i.RoundId).Distinct().ToListAsync();
        return rounds.Count > 1 && (await db.IdeaRounds.AsNoTracking().Where(r => rounds.Contains(r.Id)).ToListAsync()).Any(r => r.HidesSupports(now));
    }

    /// <summary>The one round all of them belong to.</summary>
    public static async Task<IdeaRound?> Shared(CityDb db, List<Idea> ideas) =>
        ideas.Select(i => i.RoundId).Distinct().ToList() is [{ } id] ? await db.IdeaRounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id) : null;
}

/// <summary>Ideas that may be joined: the ticked ones first, then what was searched for, or what resembles the ticked ones.</summary>
internal static class MergeCandidates
{
    private const int Shown = 20;

    public static async Task<IReadOnlyList<NewMerging.Candidate>> Find(CityDb db, SearchIndex search, string words, IReadOnlyList<int> ticked)
    {
        var kept = await Rows(IdeaAccess.Public(db.Ideas).Where(i => ticked.Contains(i.Number)).OrderBy(i => i.Number)).ToListAsync();
        List<Guid> ids;
        if (words.Length > 0)
        {
            ids = [.. (await search.Find(words, Idea.Kind, 60, CancellationToken.None)).Select(e => e.ItemId)];
        }
        else
        {
            var text = string.Join(' ', await IdeaAccess.Public(db.Ideas).Where(i => ticked.Contains(i.Number)).Select(i => i.Title + " " + i.Body).ToListAsync());
            ids = text.Length == 0 ? [] : [.. (await search.Like(text, Idea.Kind, 60, CancellationToken.None)).Select(e => e.ItemId)];
        }

        var number = int.TryParse(words, out var n) ? n : 0;
        var open = IdeaAccess.Current(db.Ideas).Where(i => i.State != IdeaState.NotTakenUp);
        var found = await Rows((words.Length == 0 && ticked.Count == 0 ? open : open.Where(i => ids.Contains(i.Id) || i.Number == number)).OrderByDescending(i => i.PublishedAt).ThenByDescending(i => i.Number).Take(Shown)).ToListAsync();
        return [.. kept.Concat(found).DistinctBy(c => c.Number)];
    }

    private static IQueryable<NewMerging.Candidate> Rows(IQueryable<Idea> ideas) => ideas.Select(i => new NewMerging.Candidate(i.Number, i.Title, i.Channel, i.AuthorName, i.SupportCount));
}
