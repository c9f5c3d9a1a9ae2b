using Konzil.Discussion;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>New ideas at the moderation's desk: published (or kept, where they are public already), or declined by a clause of the netiquette.</summary>
public sealed class IdeaWork : IDeskWork
{
    public QueueKind Kind => QueueKind.NewIdea;

    public async Task Approve(CityDb db, QueueItem item, Me by, DateTimeOffset now)
    {
        var idea = await db.Ideas.SingleAsync(i => i.Id == item.SubjectId);
        if (string.IsNullOrWhiteSpace(idea.Title))
        {
            throw new Refusal(DeskText.NeedsHeadline);
        }

        if (!idea.IsPublic)
        {
            idea.Publish(now);
        }

        idea.MarkRead();
    }

    public async Task Refuse(CityDb db, QueueItem item, Removal removal)
    {
        var idea = await db.Ideas.SingleAsync(i => i.Id == item.SubjectId);
        if (idea.IsPublic)
        {
            idea.TakeDown(removal.Reason, removal.At);
        }
        else
        {
            idea.Decline(removal.Reason, removal.At);
        }

        idea.MarkRead();
    }
}

/// <summary>Ideas whose author has changed the words after publication: seen, or taken off the page.</summary>
public sealed class ChangedIdeaWork : IDeskWork
{
    public QueueKind Kind => QueueKind.ChangedIdea;

    public Task Approve(CityDb db, QueueItem item, Me by, DateTimeOffset now) => Task.CompletedTask;

    public async Task Refuse(CityDb db, QueueItem item, Removal removal) => (await db.Ideas.SingleAsync(i => i.Id == item.SubjectId)).TakeDown(removal.Reason, removal.At);
}

/// <summary>A person's ideas, for the moderation.</summary>
public sealed class IdeaContributions : IContributions
{
    private const int Excerpt = 300;

    public async Task<IReadOnlyList<Contribution>> By(CityDb db, Guid person, int most)
    {
        var ideas = await db.Ideas.AsNoTracking().Where(i => i.AuthorId == person).OrderByDescending(i => i.SubmittedAt).Take(most).ToListAsync();
        return [.. ideas.Select(i => new Contribution(
            ReviewText.Number.Filled(i.Number), i.Title, i.Body.Length > Excerpt ? i.Body[..Excerpt] + "…" : i.Body, Paths.Neutral(Paths.ReviewIdea(i.Number)), i.SubmittedAt,
            i.HeldFrom is not null ? TrustText.OutHeld.ToString() : i.State is IdeaState.Published ? null : IdeasText.Of(i.State).ToString()))];
    }

    public async Task<(int All, int Off)> Count(CityDb db, Guid person) =>
        (await db.Ideas.CountAsync(i => i.AuthorId == person), await db.Ideas.CountAsync(i => i.AuthorId == person && i.State == IdeaState.NotTakenUp && i.PublishedAt == null));
}

/// <summary>The author of a held idea learns that it is being checked, and that this is no verdict.</summary>
public sealed class TellAuthorOfHeldIdea(CityDb db, Tell tell) : IHandle<IdeaHeld>
{
    public async Task Do(IdeaHeld news, CancellationToken cancellation)
    {
        var idea = await db.Ideas.AsNoTracking().SingleAsync(i => i.Id == news.IdeaId, cancellation);
        if (idea.AuthorId is { } author)
        {
            await tell.People([author], ReviewText.NoticeHeld.Filled(idea.Title, Format.Date(QueueItem.ReadBy(news.At))), Paths.Neutral(Paths.Idea(idea.Number, idea.Title)), "idea-held/" + idea.Id.ToString("N") + "/" + Format.Iso(news.At));
        }
    }
}
