using Konzil.Platform;
using Konzil.Platform.Content;
using Konzil.Surveys;

namespace Konzil.Site.Content;

/// <summary>Invented surveys and opinion maps with their answers.</summary>
public sealed record DemoSurveysContent(IReadOnlyList<DemoSurveyEntry> Surveys, IReadOnlyList<DemoTalkEntry> Talks)
{
    public static readonly DemoSurveysContent None = new([], []);
}

public sealed record DemoSurveyEntry(string Key, SurveySettings Settings, IReadOnlyList<DemoQuestionEntry> Questions, int Answers);

/// <summary>A question and how the invented answers spread over its options (or steps), and its invented texts.</summary>
public sealed record DemoQuestionEntry(QuestionText Text, IReadOnlyList<int> Shares, IReadOnlyList<string> Remarks);

public sealed record DemoTalkEntry(string Key, ConversationSettings Settings, IReadOnlyList<string> Statements, IReadOnlyList<DemoCampEntry> Camps);

/// <summary>So many invented people who mostly agree with some statements and disagree with others, by number.</summary>
public sealed record DemoCampEntry(int People, IReadOnlyList<int> Agree, IReadOnlyList<int> Disagree);

public static class DemoSurveysFile
{
    public const string Name = "demo/surveys.yaml";

    public static DemoSurveysContent Read(ContentFolder folder)
    {
        if (!folder.Has(Name))
        {
            return DemoSurveysContent.None;
        }

        var root = folder.Read(Name);
        if (!root.Flag("example"))
        {
            root.Fail("example", "Umfragen der Vorführung sind immer ein Beispiel. Bitte „example: true“ eintragen.");
        }

        return new DemoSurveysContent([.. root.Maps("surveys").Select(Survey)], [.. root.Maps("opinion_maps").Select(Talk)]);
    }

    private static DemoSurveyEntry Survey(ContentMap map) => new(
        map.Key(),
        new SurveySettings(map.Words("title"), map.Words("intro"), map.Enum<Audience>("audience"), map.Date("opens"), map.Date("closes")) { ShowsRunning = map.Flag("running"), OnHome = map.Flag("home") },
        [.. map.RequiredMaps("questions").Select(Question)],
        map.Int("answers"));

    private static DemoQuestionEntry Question(ContentMap map)
    {
        var options = map.WordsList("options");
        var condition = map.OptionalMap("only_if");
        var text = new QuestionText(map.Int("page"), map.Enum<QuestionKind>("kind"), map.Words("title"))
        {
            IsRequired = map.Flag("required"),
            OptionsDe = string.Join('\n', options.Select(o => o.De)),
            Population = string.Join('\n', map.Texts("population")),
            PopulationSource = map.OptionalText("population_source") ?? "",
            OptionsEn = string.Join('\n', options.Select(o => o.En)),
            Min = map.OptionalInt("min") ?? 1,
            Max = map.OptionalInt("max") ?? 5,
            OnlyIfQuestion = condition?.Int("question"),
            OnlyIfOption = condition?.Int("option") - 1,
        };
        return new DemoQuestionEntry(text, map.Ints("shares"), map.Texts("remarks"));
    }

    private static DemoTalkEntry Talk(ContentMap map)
    {
        var statements = map.Texts("statements");
        return new DemoTalkEntry(
            map.Key(),
            new ConversationSettings(map.Words("title"), map.Words("intro"), map.Date("opens"), map.Date("closes"), map.Flag("running")),
            statements,
            [.. map.Maps("camps").Select(c => Camp(c, statements.Count))]);
    }

    private static DemoCampEntry Camp(ContentMap map, int statements)
    {
        var camp = new DemoCampEntry(map.Int("people"), map.Ints("agree"), map.Ints("disagree"));
        if (camp.Agree.Concat(camp.Disagree).Any(n => n < 1 || n > statements))
        {
            map.Fail("agree", $"Die Aussagen haben die Nummern 1 bis {statements}.");
        }

        return camp;
    }
}
