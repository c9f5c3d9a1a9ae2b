using Konzil.Discussion;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>The moderation asks the author something before it decides. While it waits, its clock stands still.</summary>
public sealed class IdeaQuestion : Entity, IHaveHistory
{
    public const int MaxLength = 2000;

    private IdeaQuestion()
    {
    }

    public IdeaQuestion(Guid ideaId, string question, DateTimeOffset now) => (IdeaId, Question, AskedAt) = (ideaId, question, now);

    public Guid IdeaId { get; private set; }

    public string Question { get; private set; } = "";

    public DateTimeOffset AskedAt { get; private set; }

    public string? Answer { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public void Reply(string answer, DateTimeOffset now)
    {
        if (AnsweredAt is not null)
        {
            throw new Refusal(ReviewText.AlreadyAnswered);
        }

        (Answer, AnsweredAt) = (answer, now);
    }

    /// <summary>Asks, stops the clock and tells the author. Call it inside a transaction; the caller saves.</summary>
    public static async Task Ask(CityDb db, Idea idea, string question, DateTimeOffset now)
    {
        var asked = new IdeaQuestion(idea.Id, question, now);
        db.IdeaQuestions.Add(asked);
        db.Say(new IdeaAsked(asked.Id));
        foreach (var item in await Waiting(db, idea.Id).ToListAsync())
        {
            item.Pause(now);
        }
    }

    internal static IQueryable<QueueItem> Waiting(CityDb db, Guid ideaId) => db.Queue.Where(q => q.Kind == QueueKind.NewIdea && q.SubjectKind == Idea.Kind && q.SubjectId == ideaId && q.DoneAt == null);
}

public sealed record IdeaAsked(Guid QuestionId);

/// <summary>The author hears the question in the inbox and by mail.</summary>
public sealed class TellOfQuestion(CityDb db, Tell tell) : IHandle<IdeaAsked>
{
    public async Task Do(IdeaAsked news, CancellationToken cancellation)
    {
        var question = await db.IdeaQuestions.AsNoTracking().SingleAsync(q => q.Id == news.QuestionId, cancellation);
        var idea = await db.Ideas.AsNoTracking().SingleAsync(i => i.Id == question.IdeaId, cancellation);
        if (idea.AuthorId is { } author)
        {
            await tell.People([author], ReviewText.NoticeQuestion.Filled(idea.Title), $"/ideen/{idea.Number}/rueckfrage", "idea-asked/" + question.Id.ToString("N"));
        }
    }
}
