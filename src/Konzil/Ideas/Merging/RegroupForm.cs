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

    /// <summary>Asks the authors, or goes ahead where there is nobody to ask. False if one of the ideas is being asked about already.</summary>
    public static async Task<bool> Begin(CityDb db, Regrouping regrouping, CarryOut carryOut)
    {
        db.Regroupings.Add(regrouping);
        if (!await db.Because(regrouping.Reason).TrySave())
        {
            return false;
        }

        await carryOut.IfReady(regrouping.Id);
        return true;
    }
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
