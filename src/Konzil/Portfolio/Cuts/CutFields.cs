using System.Globalization;
using Konzil.Agenda;
using Konzil.Platform;

namespace Konzil.Portfolio;

/// <summary>Reads scenarios and papers.</summary>
internal static class CutFields
{
    public const string With = "mit";
    public const string Stays = "Bleibt";
    private const decimal Most = 1_000_000_000;

    public static string Kind(int measure) => "Was-" + Text(measure);

    public static string Amount(int measure) => "Betrag-" + Text(measure);

    public static string Reason(int measure) => "Grund-" + Text(measure);

    /// <summary>Title, day and assumptions of a scenario.</summary>
    public static (Text Title, string Note, DateOnly From) Words(Form form) => (
        new(form.Text(nameof(CutScenario.TitleDe)).Required(CutOfficeText.TitleMissing).Max(Conventions.Line), form.Text(nameof(CutScenario.TitleEn)).Max(Conventions.Line)),
        form.Text(nameof(CutScenario.Note)).Max(CutScenario.NoteMax),
        form.Date(nameof(CutScenario.FromDay), CutOfficeText.FromWrong, required: true) ?? default);

    public static IReadOnlyList<CutText> Choices(Form form, IEnumerable<Measure> measures, CutFacts facts, int fromYear)
    {
        var found = new List<CutText>();
        foreach (var measure in measures)
        {
            var chosen = form.Choice(Kind(measure.Number), [Stays, .. Enum.GetNames<CutKind>()], CutOfficeText.ChoiceMissing, required: false);
            var amount = form.Number(Amount(measure.Number), 1, Most, CutOfficeText.AmountWrong, required: chosen == nameof(CutKind.Shrink));
            string reason = form.Text(Reason(measure.Number)).Max(CutScenario.ReasonMax);
            if (chosen is null or Stays)
            {
                if (form.Raw(Amount(measure.Number)).Length + reason.Length > 0)
                {
                    form.Errors.Add(Kind(measure.Number), CutOfficeText.ChoiceMissing);
                }

                continue;
            }

            var kind = Enum.Parse<CutKind>(chosen);
            if (kind != CutKind.Shrink && amount is not null)
            {
                form.Errors.Add(Amount(measure.Number), CutOfficeText.AmountWrong);
            }

            if (kind == CutKind.Shrink && facts.FreeOf(measure.Id, fromYear) is { Incomplete: false, Amount: { } free } && amount > free)
            {
                form.Errors.Add(Amount(measure.Number), CutOfficeText.TooMuch.Filled(measure.Code, Format.Euro(free)));
            }

            found.Add(new CutText(measure.Id, measure.Number, measure.Title, kind, amount, reason));
        }

        return found;
    }

    public static CutPaperText? Paper(Form form, int variants)
    {
        var title = new Text(form.Text(nameof(CutPaper.TitleDe)).Required(CutOfficeText.TitleMissing).Max(Conventions.Line), form.Text(nameof(CutPaper.TitleEn)).Max(Conventions.Line));
        string problem = form.Text(nameof(CutPaper.Problem)).Max(CutPaper.TextMax);
        string motion = form.Text(nameof(CutPaper.Motion)).Max(CutPaper.TextMax);
        var proposed = form.Whole(nameof(CutPaper.Proposed), 1, variants, CutOfficeText.ChoiceMissing, required: true);
        return form.HasErrors ? null : new CutPaperText(title, problem, motion, proposed!.Value);
    }

    /// <summary>Numbers of scenarios, as they came; nonsense among them is left out.</summary>
    public static IReadOnlyList<int> Numbers(IEnumerable<string?> raw) =>
        [.. raw.SelectMany(r => r?.Split(',') ?? []).Select(r => int.TryParse(r, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).Where(n => n > 0).Distinct()];

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
