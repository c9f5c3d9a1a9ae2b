using Konzil.Discussion;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Ideas;

/// <summary>Everything one should see before deciding about an idea.</summary>
public sealed record ReviewCase(
    Idea Idea,
    Catalog.Content City,
    IReadOnlyList<SearchEntry> Similar,
    ReviewPast Past,
    QueueColumnView Queue,
    ReviewIdea.Draft Draft)
{
    private const int SimilarShown = 5;

    /// <summary>Pictures and documents, to be read as well.</summary>
    public IReadOnlyList<StoredFile> Files { get; init; } = [];

    public IReadOnlyList<IdeaTag> Tags { get; init; } = [];

    /// <summary>Refused keywords, as typed.</summary>
    public string? TypedTags { get; init; }

    /// <summary>The wording was changed after publication and nobody has read it yet.</summary>
    public bool Changed { get; init; }

    public required IReadOnlyList<Clause> Clauses { get; init; }

    /// <summary>Outlook, cost and time as typed, or as answered before.</summary>
    public required AnswerDraft Answer { get; init; }

    public IReadOnlyList<ReviewIdea.Decision> Decisions => ReviewRules.Possible(Idea, Queue.Me);

    internal static async Task<ReviewCase> Read(Idea idea, Me me, CityDb db, IServiceProvider services, ReviewIdea.Draft? draft)
    {
        var city = await services.GetRequiredService<Catalog>().Read(db);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var similar = await services.GetRequiredService<SearchIndex>().Like(idea.Title + " " + idea.Body, Idea.Kind, SimilarShown + 1, CancellationToken.None);
        return new(
            idea, city, [.. similar.Where(s => s.ItemId != idea.Id).Take(SimilarShown)],
            new(await db.IdeaSteps.AsNoTracking().Where(s => s.IdeaId == idea.Id).OrderBy(s => s.At).ToListAsync(),
                await db.IdeaQuestions.AsNoTracking().Where(q => q.IdeaId == idea.Id).OrderBy(q => q.AskedAt).ToListAsync()),
            await QueueRows.Column(db, me, QueueKind.NewIdea, idea.Subject, now),
            draft is null
                ? new(null, idea.Title, city.Field(idea.FieldId)?.Key, city.District(idea.DistrictId)?.Key, null, idea.Version)
                : draft with { Version = idea.Version })
        {
            Files = await ManageIdeaFiles.Of(db, idea),
            Tags = await IdeaTags.Of(db, idea.Id),
            Changed = await SeenChange.Waits(db, idea.Id),
            Clauses = await services.GetRequiredService<Rulebook>().Read(db),
            Answer = draft?.Answer ?? AnswerDraft.From(await CityAnswers.Of(db, idea.Id)),
        };
    }
}

/// <summary>What happened so far: the idea's road, and what its author was asked.</summary>
public sealed record ReviewPast(IReadOnlyList<IdeaStep> Steps, IReadOnlyList<IdeaQuestion> Questions);

/// <summary>The steps of an idea's road that the moderation records. The keys are for ever.</summary>
public static class ReviewSteps
{
    public const string Received = WelcomeIdea.Key;
    public const string Published = "published";

    public static IdeaStep? Of(Idea idea, ReviewIdea.Decision what, string words, DateTimeOffset now) => what switch
    {
        ReviewIdea.Decision.Review => new(idea.Id, 1, ReviewText.StepReview, null, "under-review", now),
        ReviewIdea.Decision.Publish => Publication(idea, now),
        ReviewIdea.Decision.Answer => new(idea.Id, 2, ReviewText.StepAnswered, null, "answered/" + Format.Iso(now), now),
        ReviewIdea.Decision.Decline => new(idea.Id, 2, ReviewText.StepDeclined.Filled(words.Length > 500 ? words[..500] + "…" : words), null, "declined/" + Format.Iso(now), now),
        _ => null,
    };

    public static IdeaStep Publication(Idea idea, DateTimeOffset now) => new(idea.Id, 2, ReviewText.StepPublished, null, Published, now);
}
