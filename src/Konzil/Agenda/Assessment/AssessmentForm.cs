using System.Globalization;
using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>The fields of the form, there and back.</summary>
internal static class AssessmentForm
{
    public const string Answer = "Answer";

    private static readonly string[] Required = [nameof(Assessment.Technical), nameof(Assessment.Organisational), nameof(Assessment.SocioCultural)];

    private static readonly string[] Free = [nameof(Assessment.Change), nameof(Assessment.Obstacles), nameof(Assessment.Ecological), nameof(Assessment.Economic), nameof(Assessment.Social), nameof(Assessment.ClimateNote)];

    private static readonly string[] Others =
    [
        nameof(Assessment.Sdgs), nameof(Assessment.Climate), nameof(Assessment.Innovation), nameof(Assessment.Horizon), nameof(Assessment.TouchesPeople), nameof(Assessment.TouchesCompanies),
        nameof(Assessment.LighthouseBody), nameof(Assessment.StartedOn), nameof(Assessment.ReviewOn), .. Enum.GetValues<FeasibilitySide>().Select(Field),
    ];

    public static string Field(FeasibilitySide side) => side + Answer;

    public static IReadOnlyDictionary<string, string> Raw(Form form) => Required.Concat(Free).Concat(Others).ToDictionary(f => f, form.Raw, StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, string> Words(Assessment a) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [nameof(a.Technical)] = a.Technical,
        [nameof(a.Organisational)] = a.Organisational,
        [nameof(a.SocioCultural)] = a.SocioCultural,
        [nameof(a.Change)] = a.Change,
        [nameof(a.Obstacles)] = a.Obstacles,
        [nameof(a.Ecological)] = a.Ecological,
        [nameof(a.Economic)] = a.Economic,
        [nameof(a.Social)] = a.Social,
        [nameof(a.Sdgs)] = string.Join(", ", a.Sdgs),
        [nameof(a.Climate)] = a.Climate.ToString(),
        [nameof(a.ClimateNote)] = a.ClimateNote,
        [nameof(a.Innovation)] = a.Innovation?.ToString() ?? "",
        [nameof(a.Horizon)] = a.Horizon?.ToString() ?? "",
        [nameof(a.TouchesPeople)] = a.TouchesPeople ? "on" : "",
        [nameof(a.TouchesCompanies)] = a.TouchesCompanies ? "on" : "",
        [nameof(a.LighthouseBody)] = a.LighthouseBody,
        [nameof(a.StartedOn)] = Day(a.StartedOn),
        [nameof(a.ReviewOn)] = Day(a.ReviewOn),
        [Field(FeasibilitySide.Legal)] = a.Legal.ToString(),
        [Field(FeasibilitySide.Technique)] = a.Technique.ToString(),
        [Field(FeasibilitySide.Staff)] = a.Staff.ToString(),
        [Field(FeasibilitySide.Money)] = a.Money.ToString(),
        [Field(FeasibilitySide.Time)] = a.Time.ToString(),
    };

    public static void Write(Form form, Assessment a)
    {
        var texts = Required.Concat(Free).ToDictionary(f => f, f => form.Text(f).Max(Assessment.TextMax), StringComparer.Ordinal);
        foreach (var side in Required)
        {
            texts[side].Required(AssessmentText.SideMissing);
        }

        var answers = Enum.GetValues<FeasibilitySide>().ToDictionary(s => s, s => form.Choice<Feasibility>(Field(s), AssessmentText.AnswerMissing) ?? Feasibility.Open);
        var climate = form.Choice<ClimateEffect>(nameof(a.Climate), AssessmentText.AnswerMissing) ?? ClimateEffect.Open;
        var innovation = form.Choice<InnovationKind>(nameof(a.Innovation), AssessmentText.AnswerMissing, required: false);
        var horizon = form.Choice<Horizon>(nameof(a.Horizon), AssessmentText.AnswerMissing, required: false);
        var body = form.Text(nameof(a.LighthouseBody)).Max(Assessment.LineMax);
        var (started, review) = (form.Date(nameof(a.StartedOn), AssessmentText.DayWrong), form.Date(nameof(a.ReviewOn), AssessmentText.DayWrong));
        var sdgs = Numbers(form.Text(nameof(a.Sdgs)).Must(t => Numbers(t) is not null, AssessmentText.SdgsWrong)) ?? [];
        a.Write(new(texts[nameof(a.Technical)], texts[nameof(a.Organisational)], texts[nameof(a.SocioCultural)], texts[nameof(a.Change)])
        {
            Ecological = texts[nameof(a.Ecological)],
            Economic = texts[nameof(a.Economic)],
            Social = texts[nameof(a.Social)],
            Sdgs = sdgs,
            Climate = climate,
            ClimateNote = texts[nameof(a.ClimateNote)],
        });
        form.Try(() => a.Judge(answers, texts[nameof(a.Obstacles)]));
        a.Place(horizon, innovation, form.Ticked(nameof(a.TouchesPeople)), form.Ticked(nameof(a.TouchesCompanies)), body);
        a.Plan(started, review);
    }

    private static List<int>? Numbers(string text)
    {
        var numbers = text.Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries).Select(p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).ToList();
        return numbers.TrueForAll(n => n is >= 1 and <= Assessment.SustainabilityGoals) ? numbers : null;
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
