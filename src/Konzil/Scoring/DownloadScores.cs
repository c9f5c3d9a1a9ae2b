using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>
/// Everything needed to recompute the ranking: one row for each value, with its weight and scale. With fewer than five
/// evaluators one row holds the mean of a criterion, how many values it stands for, and their sum: a mean of three is no
/// decimal number, sum and count are exact.
/// </summary>
public static class DownloadScores
{
    private static readonly object?[] Columns = ["runde", "massnahme", "titel", "kriterium", "art", "gewicht", "skala_min", "skala_max", "bewertung", "anzahl", "summe", "wert", "begruendung", "erster_wert", "notiz", "status", "punkte_gesamt", "platz"];

    public static async Task<IResult> Get(int round, CityDb db, CancellationToken cancellation)
    {
        var found = await RoundAccess.Public(db.Rounds).AsNoTracking().WithRules().SingleOrDefaultAsync(r => r.Number == round, cancellation);
        if (found?.Result is not { } result)
        {
            return View.NotFound();
        }

        var singles = await SingleSheet.Of(db, found, cancellation);
        var csv = new Csv(Columns);
        foreach (var score in result.Measures)
        {
            if (found.ShowsSingleValues)
            {
                Singles(csv, found, score, singles[score.MeasureId]);
            }
            else
            {
                Means(csv, found, score);
            }
        }

        return csv.Download($"bewertung-{found.Number}.csv");
    }

    private static void Singles(Csv csv, Round round, MeasureScore score, IEnumerable<SingleSheet> sheets)
    {
        foreach (var single in sheets)
        {
            if (!single.Sheet.Counts)
            {
                csv.Row(round.Number, score.Code, score.Title, null, null, null, null, null, single.Letter, 0, null, null, single.Sheet.PublicReason, null, single.Sheet.Part == Part.HasInterest ? null : single.Note, Status(single.Sheet.Part), score.Total, score.Rank);
                continue;
            }

            foreach (var value in single.Sheet.Scores.Where(s => s.Value is not null))
            {
                var criterion = round.Criteria.First(c => c.Key == value.Key);
                var first = single.First.FirstOrDefault(s => s.Key == value.Key)?.Value;
                csv.Row(round.Number, score.Code, score.Title, criterion.Key, Kind(criterion), criterion.Weight, criterion.Min, criterion.Max, single.Letter, 1, value.Value, value.Value, value.Reason, first == value.Value ? null : first, single.Note, Status(single.Sheet.Part), score.Total, score.Rank);
            }
        }
    }

    private static void Means(Csv csv, Round round, MeasureScore score)
    {
        foreach (var value in score.Criteria.Where(c => c.Mean is not null))
        {
            var criterion = round.Criteria.First(c => c.Key == value.Key);
            csv.Row(round.Number, score.Code, score.Title, criterion.Key, Kind(criterion), criterion.Weight, criterion.Min, criterion.Max, "alle", value.Count, Math.Round(value.Mean!.Value * value.Count), value.Mean, null, null, null, Status(Part.Scores), score.Total, score.Rank);
        }

        foreach (var condition in score.Conditions)
        {
            var criterion = round.Criteria.First(c => c.Key == condition.Key);
            csv.Row(round.Number, score.Code, score.Title, criterion.Key, Kind(criterion), criterion.Weight, criterion.Min, criterion.Max, "alle", condition.Yes + condition.No, condition.Yes, condition.Failed ? SheetScore.No : SheetScore.Yes, string.Join(' ', condition.Reasons), null, null, Status(Part.Scores), score.Total, score.Rank);
        }
    }

    private static string Kind(Criterion criterion) => criterion.Kind == CriterionKind.Points ? "punkte" : "bedingung";

    private static string Status(Part part) => part switch { Part.Scores => "gezaehlt", Part.Abstains => "enthalten", _ => "befangen" };
}
