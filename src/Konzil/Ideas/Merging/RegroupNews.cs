using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>The authors are asked, in the inbox and by mail; the last day is kept in the diary.</summary>
public sealed class AskAuthors(CityDb db, Tell tell) : IHandle<RegroupStarted>
{
    public async Task Do(RegroupStarted news, CancellationToken cancellation)
    {
        var regrouping = await db.Regroupings.AsNoTracking().SingleAsync(r => r.Id == news.Id, cancellation);
        if (regrouping.State != RegroupState.Asking)
        {
            return;
        }

        var ids = regrouping.Ideas.Where(i => i.Answer == RegroupAnswer.Waiting).Select(i => i.IdeaId).ToList();
        foreach (var idea in await db.Ideas.AsNoTracking().Where(i => ids.Contains(i.Id) && i.AuthorId != null).ToListAsync(cancellation))
        {
            var text = (regrouping.Kind == RegroupKind.Merge ? RegroupText.NoticeAskMerge : RegroupText.NoticeAskSplit).Filled(idea.Number, idea.Title, Format.ShortDate(regrouping.LastDay));
            await tell.People([idea.AuthorId!.Value], text, $"/ideen/{idea.Number}/zusammenfuehrung", "regroup-ask/" + regrouping.Id.ToString("N") + "/" + idea.Number);
        }

        db.Say(new RegroupDue(regrouping.Id), regrouping.AnswerBy);
        await db.SaveChangesAsync(cancellation);
    }
}

public sealed class FinishRegrouping(CarryOut carryOut) : IHandle<RegroupDue>
{
    public Task Do(RegroupDue news, CancellationToken cancellation) => carryOut.IfReady(news.Id, cancellation);
}

/// <summary>
/// Supporters hear where their support counts now and can step back with one click; then authors and followers hear. The
/// key is the same for all, so each is told once.
/// </summary>
public sealed class TellOfRegrouping(CityDb db, Tell tell, MailTokens tokens) : IHandle<RegroupDone>
{
    public async Task Do(RegroupDone news, CancellationToken cancellation)
    {
        var regrouping = await db.Regroupings.AsNoTracking().SingleAsync(r => r.Id == news.Id, cancellation);
        var family = await RegroupFamily.Of(db, regrouping, cancellation);
        if (family.Successors.Count == 0 || (regrouping.DoneAt is { } done && OldNews.Is(db, done)))
        {
            // Undone before anybody heard of it, or long ago.
            return;
        }

        var key = "regroup-done/" + regrouping.Id.ToString("N");
        var merged = regrouping.Kind == RegroupKind.Merge;
        foreach (var source in family.Sources)
        {
            // Dividing leads to the source's page, where the parts stand side by side to choose from.
            var (page, target) = merged ? (family.Successors[0], family.Successors[0]) : (source, family.Successors.First(s => s.Takes));
            var path = Paths.Neutral(Paths.Idea(page.Number, page.Title));
            var moved = db.Supports.Where(s => s.RegroupingId == regrouping.Id).Select(s => s.PersonId);
            var supporters = await db.Supports.Where(s => s.IdeaId == source.Id && moved.Contains(s.PersonId)).Select(s => s.PersonId).ToListAsync(cancellation);
            await tell.People(supporters, new News(NewsKind.Support, (merged ? RegroupText.NoticeSupportMerged : RegroupText.NoticeSupportSplit).Filled(source.Number, source.Title, target.Number, target.Title), path, key)
            {
                Click = new OneClick(RegroupText.StepBackLabel, person => Paths.Neutral(Paths.StepBack(StepBack.Seal(tokens, person, regrouping.Id)))),
            });

            var said = (merged ? RegroupText.NoticeMerged : RegroupText.NoticeSplit).Filled(source.Number, source.Title, target.Number, target.Title, Short(regrouping.Reason));
            await RegroupTelling.Author(tell, source, said, path, key);
            await tell.People(await RegroupTelling.Followers(db, source.Id, cancellation), new News(NewsKind.Step, said, path, key) { About = new(Idea.Kind, source.Id) });
        }

        if (regrouping.StartedById is { } by)
        {
            await tell.People([by], new News(NewsKind.Work, RegroupText.NoticeDone.Filled(string.Join(", ", family.Sources.Select(s => s.Number))), "/buero/zusammenfuehrungen/" + regrouping.Id, key));
        }
    }

    private static string Short(string text) => text.Length > 400 ? text[..399] + "…" : text;
}

/// <summary>Called off: those who were asked hear that everything stays as it is.</summary>
public sealed class TellOfCancelled(CityDb db, Tell tell) : IHandle<RegroupCancelled>
{
    public async Task Do(RegroupCancelled news, CancellationToken cancellation)
    {
        var regrouping = await db.Regroupings.AsNoTracking().SingleAsync(r => r.Id == news.Id, cancellation);
        var key = "regroup-cancelled/" + regrouping.Id.ToString("N");
        var ids = regrouping.Ideas.Where(i => i.Answer != RegroupAnswer.NotAsked).Select(i => i.IdeaId).ToList();
        foreach (var idea in await db.Ideas.AsNoTracking().Where(i => ids.Contains(i.Id) && i.AuthorId != null).ToListAsync(cancellation))
        {
            await tell.People([idea.AuthorId!.Value], new News(NewsKind.OwnIdea, RegroupText.NoticeCancelled.Filled(idea.Number, idea.Title), Paths.Neutral(Paths.Idea(idea.Number, idea.Title)), key + "/" + idea.Number));
        }

        if (regrouping.StartedById is { } by)
        {
            await tell.People([by], new News(NewsKind.Work, RegroupText.NoticeWorkCancelled, "/buero/zusammenfuehrungen/" + regrouping.Id, key));
        }
    }
}

/// <summary>Undone: supporters, authors and followers hear that everything is as it was, and what became of later supports.</summary>
public sealed class TellOfUndone(CityDb db, Tell tell) : IHandle<RegroupUndone>
{
    public async Task Do(RegroupUndone news, CancellationToken cancellation)
    {
        var regrouping = await db.Regroupings.AsNoTracking().SingleAsync(r => r.Id == news.Id, cancellation);
        var key = "regroup-undone/" + regrouping.Id.ToString("N");
        var reason = regrouping.EndReason is { Length: > 400 } text ? text[..399] + "…" : regrouping.EndReason ?? "";
        var along = regrouping.Ideas.Where(i => i.WentAlong).Select(i => i.IdeaId).ToList();
        foreach (var source in await db.Ideas.AsNoTracking().Where(i => along.Contains(i.Id)).OrderBy(i => i.Number).ToListAsync(cancellation))
        {
            var path = Paths.Neutral(Paths.Idea(source.Number, source.Title));
            var said = RegroupText.NoticeUndone.Filled(source.Number, source.Title, reason);
            await tell.People(await db.Supports.Where(s => s.IdeaId == source.Id).Select(s => s.PersonId).ToListAsync(cancellation), new News(NewsKind.Support, said, path, key));
            await RegroupTelling.Author(tell, new(source.Id, source.Number, source.Title) { AuthorId = source.AuthorId }, said, path, key);
            await tell.People(await RegroupTelling.Followers(db, source.Id, cancellation), new News(NewsKind.Step, said, path, key) { About = new(Idea.Kind, source.Id) });
        }

        var formed = regrouping.Parts.Select(p => p.IdeaId).OfType<Guid>().ToList();
        foreach (var idea in await db.Ideas.AsNoTracking().Where(i => formed.Contains(i.Id)).ToListAsync(cancellation))
        {
            var own = await db.Supports.Where(s => s.IdeaId == idea.Id).Select(s => s.PersonId).ToListAsync(cancellation);
            await tell.People(own, new News(NewsKind.Support, RegroupText.NoticeDissolved.Filled(idea.Number, idea.Title), Paths.Neutral(Paths.Idea(idea.Number, idea.Title)), key));
        }
    }
}

internal static class RegroupTelling
{
    public static Task<List<Guid>> Followers(CityDb db, Guid idea, CancellationToken cancellation) =>
        db.Follows.Where(f => f.Kind == Idea.Kind && f.ItemId == idea).Select(f => f.PersonId).ToListAsync(cancellation);

    public static Task Author(Tell tell, FamilyIdea idea, Text said, string path, string key) =>
        idea.AuthorId is { } author ? tell.People([author], new News(NewsKind.OwnIdea, said, path, key)) : Task.CompletedTask;
}
