using Konzil.Ui;

namespace Konzil.Steering;

/// <summary>How the register shows a state, and the choices of its forms.</summary>
internal static class RiskWordsOf
{
    public static StatusKind Kind(RiskState state) => state switch { RiskState.Open => StatusKind.Running, RiskState.Occurred => StatusKind.Attention, _ => StatusKind.Good };

    public static IReadOnlyList<Option> Probabilities => [.. Enumerable.Range(1, RiskGrade.Steps).Select(s => new Option(Digit(s), Digit(s) + " " + RiskText.ProbabilityOf(s)))];

    public static IReadOnlyList<Option> Impacts => [.. Enumerable.Range(1, RiskGrade.Steps).Select(s => new Option(Digit(s), Digit(s) + " " + RiskText.ImpactOf(s)))];

    public static IReadOnlyList<Option> Responses => [.. Enum.GetValues<RiskResponse>().Select(r => new Option(r.ToString(), RiskText.Of(r)))];

    public static IReadOnlyList<Option> States => [.. Enum.GetValues<RiskState>().Select(s => new Option(s.ToString(), RiskText.Of(s)))];

    public static string Digit(int step) => step.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
