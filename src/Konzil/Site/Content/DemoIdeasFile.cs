using Konzil.Platform.Content;

namespace Konzil.Site.Content;

public enum IdeaChannel { Online, Card, Phone }

/// <summary>Adopted: became part of a measure. Merged: joined with another idea, both stay visible.</summary>
public enum DemoIdeaState { Discussion, Review, Adopted, Done, Declined, Merged }

public sealed record DemoIdeaEntry
{
    public required string Key { get; init; }
    public required int Number { get; init; }
    public required IdeaChannel Channel { get; init; }
    public required string Field { get; init; }

    /// <summary>Null: the whole city.</summary>
    public required string? District { get; init; }
    public required string? Author { get; init; }
    public required DateTimeOffset Created { get; init; }
    public required string Title { get; init; }

    /// <summary>The text; for a card its exact wording.</summary>
    public required string Body { get; init; }
    public required DemoCardEntry? Card { get; init; }
    public required string? Address { get; init; }

    /// <summary>Latitude and longitude: "47.66033, 9.17581".</summary>
    public required string? Point { get; init; }

    /// <summary>Keywords, separated by commas.</summary>
    public required string? Tags { get; init; }
    public required int Supports { get; init; }
    public required DemoIdeaState State { get; init; }
    public required string? Measure { get; init; }
    public required string? MergedInto { get; init; }
    public required DemoAnswerEntry? Answer { get; init; }
    public required bool Example { get; init; }

    /// <summary>The round it was given to; null: the permanent intake.</summary>
    public required string? Round { get; init; }

    /// <summary>Answers to the round's own questions, in their order.</summary>
    public required IReadOnlyList<DemoAnswersEntry> Answers { get; init; }

    /// <summary>How the moderation divided it; null if it is whole.</summary>
    public DemoSplitEntry? Split { get; init; }
}

/// <param name="Question">The how manieth question of the round.</param>
public sealed record DemoAnswersEntry(int Question, IReadOnlyList<string> Values);

/// <summary>An idea that was divided. All its supports go to all parts.</summary>
public sealed record DemoSplitEntry(DateTimeOffset At, string Reason, IReadOnlyList<(string Title, string Text)> Parts);

/// <summary>A paper card of a workshop.</summary>
/// <param name="Name">How the person wanted to be called, if at all.</param>
public sealed record DemoCardEntry(string Event, int Number, int Table, int Dots, string Code, string? Name);

/// <param name="By">Role that answers.</param>
/// <param name="At">When.</param>
/// <param name="Text">The answer.</param>
/// <param name="Why">Kind of reason of what is not pursued.</param>
public sealed record DemoAnswerEntry(string By, DateTimeOffset At, string Text, Ideas.DeclineKind? Why)
{
    public DemoOutlook? Outlook { get; init; }

    public decimal? CostFrom { get; init; }

    public decimal? CostTo { get; init; }

    public DateOnly? Until { get; init; }
}

/// <summary>How the city looks at it.</summary>
public enum DemoOutlook { WillDo, Examining, Later, Exists, NotPossible }

/// <summary>The keys of other files an idea may point to.</summary>
public sealed record IdeaReferences(IReadOnlySet<string> Fields, IReadOnlySet<string> Districts, IReadOnlySet<string> Measures, IReadOnlySet<string> People, IReadOnlySet<string> Events)
{
    public IReadOnlySet<string> Rounds { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}

public static class DemoIdeasFile
{
    public const string Name = "demo/ideas.yaml";

    public static IReadOnlyList<DemoIdeaEntry> Read(ContentFolder folder, IdeaReferences known)
    {
        var maps = folder.Read(Name).RequiredMaps("ideas");
        var keys = Keys.Of(maps, m => m.Key());
        return [.. maps.Select(m => Checked(m, Idea(m, known, keys)))];
    }

    private static DemoIdeaEntry Checked(ContentMap map, DemoIdeaEntry idea)
    {
        if (idea.State is DemoIdeaState.Adopted or DemoIdeaState.Done or DemoIdeaState.Declined or DemoIdeaState.Merged && idea.Answer is null)
        {
            map.Fail("state", "Zu jeder Entscheidung gehört eine Antwort mit Grund. Bitte „answer“ eintragen.");
        }

        if (idea.State is DemoIdeaState.Adopted or DemoIdeaState.Done && idea.Measure is null)
        {
            map.Fail("state", "Bitte unter „measure“ die Maßnahme nennen, die aus der Idee wurde.");
        }

        if (idea.State == DemoIdeaState.Merged != idea.MergedInto is not null)
        {
            map.Fail("state", "„state: merged“ und „merged_into“ gehören zusammen.");
        }

        if (idea.Channel == IdeaChannel.Card != idea.Card is not null)
        {
            map.Fail("channel", "„channel: card“ und der Block „card“ gehören zusammen.");
        }

        if (idea.Point is not null && Platform.GeoPoint.Read(idea.Point) is null)
        {
            map.Fail("point", "Bitte Breite und Länge in Grad, zum Beispiel \"47.66033, 9.17581\".");
        }

        return idea;
    }

    private static DemoIdeaEntry Idea(ContentMap map, IdeaReferences known, IReadOnlySet<string> ideas)
    {
        var card = map.OptionalMap("card");
        return new DemoIdeaEntry
        {
            Key = map.Key(),
            Number = map.Int("number"),
            Channel = map.Enum<IdeaChannel>("channel"),
            Field = map.Reference("field", known.Fields, FieldsFile.Name),
            District = map.OptionalReference("district", known.Districts, CityFile.Name),
            Author = map.OptionalReference("author", known.People, DemoPeopleFile.Name),
            Created = map.Moment("created"),
            Title = map.Text("title"),
            Body = card is null ? map.Text("text") : card.Text("wording"),
            Card = card is null ? null : new DemoCardEntry(card.Reference("event", known.Events, EventsFile.Name), card.Int("number"), card.Int("table"), card.Int("dots"), card.Text("code"), card.OptionalText("name")),
            Address = map.OptionalText("address"),
            Point = map.OptionalText("point"),
            Tags = map.OptionalText("tags"),
            Supports = map.Int("supports"),
            State = map.Enum<DemoIdeaState>("state"),
            Measure = map.OptionalReference("measure", known.Measures, MeasuresFile.Name),
            MergedInto = map.OptionalReference("merged_into", ideas, Name),
            Answer = map.OptionalMap("answer") is { } a ? new DemoAnswerEntry(a.Reference("by", known.People, DemoPeopleFile.Name), a.Moment("at"), a.Text("text"), a.OptionalEnum<Ideas.DeclineKind>("why")) { Outlook = a.OptionalEnum<DemoOutlook>("outlook"), CostFrom = a.OptionalDecimal("cost_from"), CostTo = a.OptionalDecimal("cost_to"), Until = a.OptionalDate("until") } : null,
            Example = map.Flag("example"),
            Round = map.OptionalReference("round", known.Rounds, DemoRoundsFile.Name),
            Answers = [.. map.Maps("answers").Select(a => new DemoAnswersEntry(a.Int("question"), a.Texts("values")))],
            Split = map.OptionalMap("split") is { } s ? new DemoSplitEntry(s.Moment("at"), s.Text("reason"), [.. s.RequiredMaps("parts").Select(p => (p.Text("title"), p.Text("text")))]) : null,
        };
    }
}
