using Konzil.Discussion;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>The road of an idea: what happened, and who does the next step until when.</summary>
public static class IdeaRoad
{
    /// <summary>What is still to come after a stage, for ideas that became part of a measure.</summary>
    private static readonly (int After, Text Title, Text Who)[] Ahead =
    [
        (3, IdeaPageText.NextScoring, IdeaPageText.NextScoringWho),
        (4, IdeaPageText.NextDecision, IdeaPageText.NextDecisionWho),
        (5, IdeaPageText.NextDelivery, IdeaPageText.NextDeliveryWho),
        (6, IdeaPageText.NextResult, IdeaPageText.NextResultWho),
    ];

    public static Task<List<IdeaStep>> Steps(CityDb db, Guid ideaId) =>
        db.IdeaSteps.AsNoTracking().Where(s => s.IdeaId == ideaId).OrderBy(s => s.At).ThenBy(s => s.Stage).ToListAsync();

    /// <summary>Until when the moderation has promised to read it.</summary>
    public static async Task<DateTimeOffset?> ReadBy(CityDb db, Idea idea) => idea.IsEditable
        ? await db.Queue.Where(q => q.Kind == QueueKind.NewIdea && q.SubjectKind == Idea.Kind && q.SubjectId == idea.Id && q.DoneAt == null).Select(q => (DateTimeOffset?)q.DueAt).FirstOrDefaultAsync() ?? QueueItem.ReadBy(idea.SubmittedAt)
        : null;

    public static IReadOnlyList<LatteStep> Of(Idea idea, IReadOnlyList<IdeaStep> steps, DateTimeOffset? readBy, DateTimeOffset now)
    {
        var road = new List<LatteStep>();

        // Steps are written by a job; the first two are known even before it ran.
        if (steps.All(s => s.Stage != 1))
        {
            road.Add(Done(IdeaPageText.Received, idea.SubmittedAt));
        }

        if (idea.PublishedAt is { } published && steps.All(s => s.Stage != 2))
        {
            road.Add(Done(IdeaPageText.Checked, published));
        }

        road.AddRange(steps.Select(s => Done(s.Text, s.At) with { Href = s.Path is null ? null : Paths.Link(s.Path), LinkText = IdeaPageText.ReadMore.With(s.Text) }));
        road.AddRange(Next(idea, readBy, now));
        return road;
    }

    private static IEnumerable<LatteStep> Next(Idea idea, DateTimeOffset? readBy, DateTimeOffset now) => idea.State switch
    {
        _ when idea.Replaced is Replacement.Merged or Replacement.Split => [new(RegroupText.GoesOnThere, null, null, StepState.Running)],
        _ when idea.Replaced is Replacement.Dissolved => [],
        IdeaState.Received or IdeaState.UnderReview =>
        [
            new(IdeaPageText.NextReading, IdeaPageText.Until.With(Format.Date(readBy ?? now)), IdeaPageText.NextReadingWho, StepState.Running),
            new(IdeaPageText.NextPublic, null, null, StepState.Ahead),
            new(IdeaPageText.NextAnswer, IdeaPageText.AtMostSixWeeks, null, StepState.Ahead),
        ],
        IdeaState.Published => [new(IdeaPageText.NextAnswer, Answer(idea, now), IdeaPageText.NextAnswerWho, StepState.Running), new(IdeaPageText.NextChoice, null, null, StepState.Ahead)],
        IdeaState.Answered => [new(IdeaPageText.NextChoice, null, IdeaPageText.NextChoiceWho, StepState.Running)],
        IdeaState.TakenUp => Ahead.Where(a => a.After >= idea.Stage).Select((a, i) => new LatteStep(a.Title, null, a.Who, i == 0 ? StepState.Running : StepState.Ahead)),
        _ => [],
    };

    private static string Answer(Idea idea, DateTimeOffset now)
    {
        var due = (idea.PublishedAt ?? now) + Idea.AnswerPromise;
        return (due < now ? IdeaPageText.Overdue : IdeaPageText.Until).With(Format.Date(due));
    }

    private static LatteStep Done(Text title, DateTimeOffset at) => new(title, Format.Date(at), null, StepState.Done);
}
