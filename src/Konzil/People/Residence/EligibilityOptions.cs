using Konzil.Ui;

namespace Konzil.People;

/// <summary>The choices of "who may take part" in a form of the office.</summary>
public static class EligibilityOptions
{
    /// <summary>Where guests cannot take part, because each person counts once.</summary>
    public static IReadOnlyList<Option> WithAccount =>
        [.. new[] { Eligibility.Account, Eligibility.Resident }.Select(e => new Option(e.ToString(), ResidenceText.Of(e)))];
}
