using System.Globalization;
using Konzil.Agenda;
using Konzil.Platform;

namespace Konzil.Portfolio;

/// <summary>Reads ranks and reasons of a re-prioritisation.</summary>
internal static class RankFields
{
    public const string Before = "Bisher";
    public const string Source = "Quelle";
    public const string Resolution = "Beschluss";
    private const int MostRank = 999;

    public static string Rank(int measure) => "Platz-" + measure.ToString(CultureInfo.InvariantCulture);

    public static string Reason(int measure) => "Grund-" + measure.ToString(CultureInfo.InvariantCulture);

    public static (Text Title, Text Why) Words(Form form) => (
        new(form.Text(nameof(Reranking.TitleDe)).Required(RankOfficeText.TitleMissing).Max(Conventions.Line), form.Text(nameof(Reranking.TitleEn)).Max(Conventions.Line)),
        new(form.Text(nameof(Reranking.WhyDe)).Max(Reranking.WhyMax), form.Text(nameof(Reranking.WhyEn)).Max(Reranking.WhyMax)));

    /// <summary>What is said of each measure of the draft, and of others that got a rank.</summary>
    public static IReadOnlyList<RankText> Read(Form form, Reranking reranking, IReadOnlyList<Measure> measures)
    {
        var found = new List<RankText>();
        foreach (var change in reranking.Changes)
        {
            found.Add(new RankText(change.MeasureId, change.MeasureNumber, change.Title, change.OldRank, RankOf(form, change.MeasureNumber), ReasonOf(form, change.MeasureNumber)));
        }

        foreach (var measure in measures.Where(m => reranking.RoundId is null && reranking.Changes.All(c => c.MeasureId != m.Id)))
        {
            if (RankOf(form, measure.Number) is { } rank)
            {
                found.Add(new RankText(measure.Id, measure.Number, measure.Title, null, rank, ReasonOf(form, measure.Number)));
            }
            else if (form.Raw(Reason(measure.Number)).Length > 0)
            {
                form.Errors.Add(Rank(measure.Number), RankOfficeText.RankWrong);
            }
        }

        // Whoever was new in the draft and lost its rank again is not part of it.
        return [.. found.Where(t => t.OldRank is not null || t.NewRank is not null)];
    }

    private static int? RankOf(Form form, int measure) => form.Whole(Rank(measure), 1, MostRank, RankOfficeText.RankWrong);

    private static string ReasonOf(Form form, int measure) => form.Text(Reason(measure)).Max(Reranking.ReasonMax);
}
