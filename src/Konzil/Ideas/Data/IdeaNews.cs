using Konzil.Discussion;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>A new idea: its road begins, its author follows it and gets a confirmation.</summary>
public sealed class WelcomeIdea(CityDb db, Tell tell) : IHandle<IdeaSubmitted>
{
    public const string Key = "submitted";

    public async Task Do(IdeaSubmitted news, CancellationToken cancellation)
    {
        var idea = await db.Ideas.AsNoTracking().SingleAsync(i => i.Id == news.IdeaId, cancellation);
        await db.TryInsert(new IdeaStep(idea.Id, 1, IdeaPageText.Received, null, Key, idea.SubmittedAt));
        if (idea.AuthorId is { } author)
        {
            await db.TryInsert(new Follow(author, Idea.Kind, idea.Id, idea.SubmittedAt));
            await tell.People([author], new News(NewsKind.OwnIdea, OwnIdeaText.ReceivedNotice.Filled(idea.Number, idea.Title), Paths.Neutral(Paths.Idea(idea.Number, idea.Title)), "idea-submitted/" + idea.Id.ToString("N")) { About = new(Idea.Kind, idea.Id) });
        }
    }
}

/// <summary>What the moderation and the city decide becomes a step of the road.</summary>
public sealed class RecordRoad(CityDb db) : IHandle<IdeaPublished>, IHandle<IdeaAnswered>, IHandle<IdeaDeclined>
{
    /// <summary>A reminder goes out a week before the promised answer.</summary>
    private static readonly TimeSpan Reminder = TimeSpan.FromDays(7);

    public async Task Do(IdeaPublished news, CancellationToken cancellation)
    {
        var idea = await Read(news.IdeaId, cancellation);
        if (idea.PublishedAt is { } at)
        {
            if (idea.Channel != IdeaChannel.Derived)
            {
                await Write(new IdeaStep(idea.Id, 2, idea.Unread ? RoundText.PublishedUnread : IdeaPageText.Checked, null, "published", at), cancellation);
            }

            db.Say(new AnswerDue(idea.Id), at + Idea.AnswerPromise - Reminder);
            await db.SaveChangesAsync(cancellation);
        }
    }

    public async Task Do(IdeaAnswered news, CancellationToken cancellation)
    {
        var idea = await Read(news.IdeaId, cancellation);
        await Write(new IdeaStep(idea.Id, 2, IdeaPageText.AnsweredStep, null, "answered/" + Format.Iso(idea.StateSince), idea.StateSince), cancellation);
    }

    public async Task Do(IdeaDeclined news, CancellationToken cancellation)
    {
        var idea = await Read(news.IdeaId, cancellation);
        var reason = (idea.Reason ?? "").ReplaceLineEndings(" ");
        var text = IdeaPageText.DeclinedStep.Filled(reason.Length > 600 ? reason[..599] + "…" : reason);
        await Write(new IdeaStep(idea.Id, idea.Stage, text, null, "declined/" + Format.Iso(idea.StateSince), idea.StateSince), cancellation);
    }

    private Task<Idea> Read(Guid id, CancellationToken cancellation) => db.Ideas.AsNoTracking().SingleAsync(i => i.Id == id, cancellation);

    private Task Write(IdeaStep step, CancellationToken cancellation) => db.Together(async () =>
    {
        await IdeaStep.Record(db, step);
        await db.SaveChangesAsync(cancellation);
    }, cancellation);
}

/// <summary>Each step reaches the authors (who follow) and everybody else who follows. Supporters are not written to.</summary>
public sealed class TellOfStep(CityDb db, Tell tell) : IHandle<IdeaStepped>
{
    public async Task Do(IdeaStepped news, CancellationToken cancellation)
    {
        // A step that was taken back before anybody was told is no news.
        if (await db.IdeaSteps.AsNoTracking().SingleOrDefaultAsync(s => s.Id == news.StepId, cancellation) is not { } step || OldNews.Is(db, step.At))
        {
            return;
        }

        var idea = await db.Ideas.AsNoTracking().SingleAsync(i => i.Id == news.IdeaId, cancellation);
        var people = await db.Follows.Where(f => f.Kind == Idea.Kind && f.ItemId == idea.Id).Select(f => f.PersonId).ToListAsync(cancellation);
        var (text, path, key) = (OwnIdeaText.SteppedNotice.Filled(idea.Number, idea.Title, step.Text), Paths.Neutral(Paths.Idea(idea.Number, idea.Title)), TellKey(step));
        var authors = (await CoAuthoring.Of(db, idea)).Select(c => c.PersonId).Append(idea.AuthorId).ToList();
        await tell.People(people.Where(p => authors.Contains(p)), new News(NewsKind.OwnIdea, text, path, key) { About = new(Idea.Kind, idea.Id) });
        await tell.People(people.Where(p => !authors.Contains(p)), new News(NewsKind.Step, text, path, key) { About = new(Idea.Kind, idea.Id) });
    }

    // A measure's step has the same key on each of its ideas, a common idea's on each it came from: whoever follows several is told once.
    private static string TellKey(IdeaStep step)
    {
        var (idea, key) = ViaKey.Origin(step);
        return "step/" + (key.StartsWith("measure/", StringComparison.Ordinal) ? key : idea.ToString("N") + "/" + key);
    }
}

/// <summary>Comes up a week before the promised answer.</summary>
public sealed record AnswerDue(Guid IdeaId);

/// <summary>Those who answer for the city are reminded while an idea waits.</summary>
public sealed class RemindOfAnswer(CityDb db, Tell tell, TimeProvider clock) : IHandle<AnswerDue>
{
    private static readonly TimeSpan Again = TimeSpan.FromDays(7);

    public async Task Do(AnswerDue news, CancellationToken cancellation)
    {
        var idea = await db.Ideas.AsNoTracking().SingleAsync(i => i.Id == news.IdeaId, cancellation);
        if (idea is not { State: IdeaState.Published, IsCurrent: true, PublishedAt: { } published })
        {
            return;
        }

        var people = await db.PeopleWith(Permission.AnswerIdeas).Select(p => p.Id).ToListAsync(cancellation);
        var due = published + Idea.AnswerPromise;
        var now = clock.GetUtcNow();
        var late = now >= due;
        var text = (late ? AnswersText.OverdueNotice : OwnIdeaText.AnswerDueNotice).Filled(idea.Number, idea.Title, Format.ShortDate(Format.Day(due)));
        await tell.People(people, new News(NewsKind.Work, text, Paths.Neutral(Paths.Idea(idea.Number, idea.Title)), "idea-answer-due/" + idea.Id.ToString("N") + (late ? "/" + Format.Iso(Format.Day(now)) : "")));

        // First on the promised day, then every week as long as it waits.
        db.Say(new AnswerDue(idea.Id), late ? now + Again : due);
        await db.SaveChangesAsync(cancellation);
    }
}
