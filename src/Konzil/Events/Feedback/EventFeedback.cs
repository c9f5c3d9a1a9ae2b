using System.Security.Cryptography;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>One answer to the questions after an event. It does not know whose it is, nor at what hour it came.</summary>
public sealed class EventFeedback
{
    public const int BestScore = 5;
    public const int WordsMax = 1000;

    private EventFeedback()
    {
    }

    public EventFeedback(Guid eventId, FeedbackScores scores, string words, bool onPaper) =>
        (EventId, Worthwhile, Heard, Clear, Reachable, Words, OnPaper) = (eventId, scores.Worthwhile, scores.Heard, scores.Clear, scores.Reachable, words, onPaper);

    // Random, not by time: the order of answers must not tell who gave them.
    public Guid Id { get; private set; } = new(RandomNumberGenerator.GetBytes(16));

    public Guid EventId { get; private set; }

    public int? Worthwhile { get; private set; }

    public int? Heard { get; private set; }

    public int? Clear { get; private set; }

    public int? Reachable { get; private set; }

    public string Words { get; private set; } = "";

    public bool OnPaper { get; private set; }
}

/// <summary>1 not at all … 5 fully; null for no answer.</summary>
public sealed record FeedbackScores(int? Worthwhile, int? Heard, int? Clear, int? Reachable)
{
    public bool None => Worthwhile is null && Heard is null && Clear is null && Reachable is null;

    public static FeedbackScores Of(Form form)
    {
        var scores = new FeedbackScores(One(form, nameof(Worthwhile)), One(form, nameof(Heard)), One(form, nameof(Clear)), One(form, nameof(Reachable)));
        if (scores.None && !form.HasErrors)
        {
            form.Errors.Add(nameof(Worthwhile), FeedbackText.AnswerMissing);
        }

        return scores;
    }

    private static int? One(Form form, string name) => form.Whole(name, 1, EventFeedback.BestScore, EventsText.ListWrong);
}

/// <summary>From the day of the event for three weeks.</summary>
public static class FeedbackTime
{
    public const int Days = 21;

    public static bool IsOpen(Event happening, DateOnly today) =>
        happening is { Feedback: not FeedbackUse.Off, State: not EventState.Cancelled, Date: { } day } && today >= day && today <= day.AddDays(Days);

    /// <summary>Results are never public while answers still come in.</summary>
    public static bool IsPublic(Event happening, DateOnly today) => happening is { Feedback: FeedbackUse.Public, Date: { } day } && today > day.AddDays(Days);
}

/// <summary>How many answered, and the mean of each question with its own n.</summary>
public sealed record FeedbackFigures(int Count, int OnPaper, IReadOnlyList<FeedbackFigures.Line> Lines)
{
    /// <summary>Fewer answers say too much about single people to be published.</summary>
    public const int Fewest = GroupSize.Fewest;

    public sealed record Line(Text Question, int Count, decimal? Mean);

    public static async Task<FeedbackFigures> Read(CityDb db, Guid eventId)
    {
        var all = await db.EventFeedback.AsNoTracking().Where(f => f.EventId == eventId).Select(f => new { f.Worthwhile, f.Heard, f.Clear, f.Reachable, f.OnPaper }).ToListAsync();
        return new(all.Count, all.Count(f => f.OnPaper),
        [
            Mean(FeedbackText.Worthwhile, all.Select(f => f.Worthwhile)), Mean(FeedbackText.Heard, all.Select(f => f.Heard)),
            Mean(FeedbackText.Clear, all.Select(f => f.Clear)), Mean(FeedbackText.Reachable, all.Select(f => f.Reachable)),
        ]);
    }

    private static Line Mean(Text question, IEnumerable<int?> scores)
    {
        var given = scores.OfType<int>().ToList();
        return new(question, given.Count, given.Count == 0 ? null : (decimal)given.Sum() / given.Count);
    }
}
