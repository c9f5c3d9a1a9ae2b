using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

public sealed record IdeaRoundEntry
{
    public required string Key { get; init; }
    public required RoundPlan Plan { get; init; }
    public required IReadOnlyList<RoundQuestion> Questions { get; init; }
    public required IdeaResultEntry? Result { get; init; }
    public required bool Example { get; init; }
}

public sealed record IdeaResultEntry(DateTimeOffset At, Text Text, Text TakenOver);

/// <summary>The invented rounds of ideas.</summary>
public static class DemoRoundsFile
{
    public const string Name = "demo/rounds.yaml";

    public static IReadOnlyList<IdeaRoundEntry> Read(ContentFolder folder, IReadOnlySet<string> fields) =>
        folder.Has(Name) ? [.. folder.Read(Name).RequiredMaps("rounds").Select(m => Round(m, fields))] : [];

    private static IdeaRoundEntry Round(ContentMap map, IReadOnlySet<string> fields)
    {
        var dates = new RoundDates(map.Date("collect_from"), map.Date("collect_until"), map.OptionalDate("discuss_until"), map.OptionalDate("result_by"));
        try
        {
            dates.Check();
        }
        catch (Refusal wrong)
        {
            map.Fail("collect_until", wrong.Reason.De);
        }

        var rules = new RoundRules();
        return new IdeaRoundEntry
        {
            Key = map.Key(),
            Plan = new RoundPlan
            {
                Title = map.Words("title"),
                Question = map.Words("question"),
                Intro = map.Words("intro"),
                Open = map.Words("open"),
                Fixed = map.Words("settled"),
                Fields = map.References("fields", fields, FieldsFile.Name),
                Dates = dates,
                Rules = rules with
                {
                    Audience = map.OptionalEnum<RoundAudience>("audience") ?? RoundAudience.Everybody,
                    Moderation = map.OptionalEnum<RoundModeration>("moderation") ?? RoundModeration.BeforePublication,
                    Collect = map.Flag("hide_supports") ? rules.Collect & ~RoundRights.ShowSupports : rules.Collect,
                },
            },
            Questions = [.. map.Maps("questions").Select(Question)],
            Result = map.OptionalMap("result") is { } r ? new IdeaResultEntry(r.Moment("at"), r.Words("text"), r.Words("taken_over")) : null,
            Example = map.Flag("example"),
        };
    }

    private static RoundQuestion Question(ContentMap map) => new("", map.Enum<QuestionKind>("kind"), map.Words("label"))
    {
        Hint = map.OptionalWords("hint") ?? new Text("", ""),
        Required = map.Flag("required"),
        Options = map.WordsList("options"),
    };
}
