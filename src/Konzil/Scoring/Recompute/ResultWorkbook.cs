using System.Globalization;
using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>
/// The weighted sum as living formulas: change a value or a weight and points and ranks follow. The last column says whether a row
/// is what was published.
/// </summary>
internal sealed class ResultWorkbook
{
    /// <summary>Row of the keys, below heading, weights, ends of the scales and minimums; the measures follow.</summary>
    private const int Keys = 6;
    private const int First = Keys + 1;

    private readonly ResultFile _file;
    private readonly List<FileCriterion> _points;
    private readonly List<FileCriterion> _conditions;
    private readonly int _last;

    private ResultWorkbook(ResultFile file)
    {
        _file = file;
        _points = [.. file.Points];
        _conditions = [.. file.Criteria.Where(c => c.Kind == CriterionKind.KnockOut)];
        _last = Keys + file.Result.Count;
    }

    public static byte[] Of(ResultFile file)
    {
        var (book, self) = (new Workbook(), new ResultWorkbook(file));
        var ranking = book.Add(WorkbookText.Ranking);
        var criteria = self.Criteria(book.Add(WorkbookText.Criteria));
        var values = self.Values(book.Add(WorkbookText.Values));
        var answers = self.Answers(book.Add(WorkbookText.Answers));
        self.Ranking(ranking, criteria, values, answers);
        self.About(book.Add(WorkbookText.About));
        return book.Write();
    }

    // A key, B title, C weight, D min, E max, F minimum; in the order of the points, from row 2.
    private string Criteria(Worksheet sheet)
    {
        sheet.Row(WorkbookText.Key, RankingText.Criterion, RankingText.Weight, WorkbookText.Min, WorkbookText.Max, WorkbookText.Minimum);
        foreach (var criterion in _points)
        {
            sheet.Row(criterion.Key, criterion.Title, criterion.Weight, criterion.Min, criterion.Max, criterion.Minimum);
        }

        return sheet.Name;
    }

    // A measure, B evaluator, C criterion, D count, E sum, F reason.
    private Area Values(Worksheet sheet)
    {
        sheet.Row(RankingText.Measure, WorkbookText.Evaluator, RankingText.Criterion, RankingText.Count, RankingText.Sum, RankingText.Reason);
        foreach (var measure in _file.Measures)
        {
            foreach (var mean in measure.Means ?? [])
            {
                sheet.Row(measure.Code, WorkbookText.All, mean.Criterion, mean.Count, mean.Sum);
            }

            foreach (var (letter, value) in Counted(measure).Where(v => _points.Any(c => c.Key == v.Value.Criterion)))
            {
                sheet.Row(measure.Code, letter, value.Criterion, 1, value.Value, value.Reason);
            }
        }

        return new(sheet);
    }

    // A measure, B evaluator, C condition, D yes, E no, F reason.
    private Area Answers(Worksheet sheet)
    {
        sheet.Row(RankingText.Measure, WorkbookText.Evaluator, WorkbookText.Condition, SheetsText.Yes, SheetsText.No, RankingText.Reason);
        foreach (var measure in _file.Measures)
        {
            foreach (var answer in measure.Answers ?? [])
            {
                sheet.Row(measure.Code, WorkbookText.All, answer.Criterion, answer.Yes, answer.No, string.Join(' ', answer.Reasons));
            }

            foreach (var (letter, value) in Counted(measure).Where(v => _conditions.Any(c => c.Key == v.Value.Criterion)))
            {
                sheet.Row(measure.Code, letter, value.Criterion, value.Value == SheetScore.No ? 0 : 1, value.Value == SheetScore.No ? 1 : 0, value.Reason);
            }
        }

        return new(sheet);
    }

    private static IEnumerable<(string Letter, FileValue Value)> Counted(FileMeasure measure) =>
        (measure.Sheets ?? []).Where(s => s.Part == Part.Scores).SelectMany(s => s.Scores.Select(v => (s.Evaluator, v)));

    private void Ranking(Worksheet sheet, string criteria, Area values, Area answers)
    {
        sheet.Row([WorkbookText.Code, RankingText.Measure, .. _points.Select(c => WorkbookText.MeanOf.With(c.Title)), .. _points.Select(c => WorkbookText.PointsOf.With(c.Title)), .. _conditions.Select(c => WorkbookText.Fails.With(c.Title)),
            WorkbookText.ScoredWeight, WorkbookText.Failed, WorkbookText.Short, RankingText.Points, WorkbookText.Counts, RankingText.Rank, WorkbookText.PublishedPoints, WorkbookText.PublishedRank, WorkbookText.Equal]);
        sheet.Row(["", RankingText.Weight, .. _points.Select((_, i) => new Formula($"{criteria}!C{i + 2}"))]);
        sheet.Row(["", WorkbookText.Min, .. _points.Select((_, i) => new Formula($"{criteria}!D{i + 2}"))]);
        sheet.Row(["", WorkbookText.Max, .. _points.Select((_, i) => new Formula($"{criteria}!E{i + 2}"))]);
        sheet.Row(["", WorkbookText.Minimum, .. _points.Select((_, i) => new Formula($"IF({criteria}!F{i + 2}=\"\",\"\",{criteria}!F{i + 2})")), .. Enumerable.Repeat<object?>(null, _points.Count + _conditions.Count + 3), _file.Round.MinimumTotal]);
        sheet.Row(["", WorkbookText.Key, .. _points.Select(c => c.Key), .. _points.Select(object? (_) => null), .. _conditions.Select(c => c.Key)]);
        foreach (var (i, score) in _file.Result.Index())
        {
            sheet.Row([score.Code, _file.Measures.First(m => m.Code == score.Code).Title, .. Formulas(First + i, values, answers).Select(f => new Formula(f)), score.Total, score.Rank, Equal(First + i)]);
        }
    }

    private IEnumerable<string> Formulas(int row, Area values, Area answers)
    {
        foreach (var mean in Means)
        {
            var count = values.Sum("D", row, mean);
            yield return $"IF({count}=0,\"\",{values.Sum("E", row, mean)}/{count})";
        }

        foreach (var mean in Means)
        {
            yield return $"IF({mean}{row}=\"\",0,{mean}$2*({mean}{row}-{mean}$3)/({mean}$4-{mean}$3))";
        }

        foreach (var condition in Conditions)
        {
            // More than half deny it.
            yield return $"IF({answers.Sum("E", row, condition)}>{answers.Sum("D", row, condition)},1,0)";
        }

        var (from, to) = (Means[0], Means[^1]);
        yield return $"SUMPRODUCT(({from}{row}:{to}{row}<>\"\")*{from}$2:{to}$2)";
        yield return Conditions.Count == 0 ? "0" : $"SUM({Conditions[0]}{row}:{Conditions[^1]}{row})";

        // Blank cells are no minimum; rounded for the same reason as below.
        yield return $"SUMPRODUCT(({from}{row}:{to}{row}<>\"\")*({from}$5:{to}$5<>\"\")*({from}{row}:{to}{row}<{from}$5:{to}$5))+IF(OR({Total}$5=\"\",{Total}{row}=\"\"),0,IF(ROUND({Total}{row},9)<{Total}$5,1,0))";
        yield return $"IF({Weight}{row}=0,\"\",100*SUM({Points[0]}{row}:{Points[^1]}{row})/{Weight}{row})";

        // Rounded, so that binary arithmetic breaks no tie; -1 takes no part.
        yield return $"IF(OR({Weight}{row}=0,{Failed}{row}>0,{Short}{row}>0),-1,ROUND({Total}{row},9))";
        yield return $"IF({Counts}{row}<0,\"\",1+SUMPRODUCT(--({Counts}${First}:{Counts}${_last}>{Counts}{row})))";
    }

    private Formula Equal(int row)
    {
        var (rank, total, published) = (Column(5), Column(6), Column(7));
        return new($"IF(AND({rank}{row}={published}{row},IF({total}{row}=\"\",TRUE,ABS({total}{row}-{Total}{row})<0.000000001)),\"{WorkbookText.Yes}\",\"{WorkbookText.No}\")");
    }

    private List<string> Means => [.. _points.Select((_, i) => Worksheet.Column(2 + i))];

    private List<string> Points => [.. _points.Select((_, i) => Worksheet.Column(2 + _points.Count + i))];

    private List<string> Conditions => [.. _conditions.Select((_, i) => Worksheet.Column(2 + 2 * _points.Count + i))];

    private string Weight => Column(0);

    private string Failed => Column(1);

    private string Short => Column(2);

    private string Total => Column(3);

    private string Counts => Column(4);

    /// <summary>Columns behind criteria and conditions.</summary>
    private string Column(int place) => Worksheet.Column(2 + 2 * _points.Count + _conditions.Count + place);

    private void About(Worksheet sheet)
    {
        sheet.Row(WorkbookText.About, "");
        sheet.Row(RankingText.Crumb, _file.Round.Title);
        sheet.Row(RankingText.SealedAt, Format.Iso(_file.Round.SealedAt));
        sheet.Row(RankingText.Hash, _file.Seal.Sha256);
        sheet.Row(WorkbookText.ClosedAt, Format.Iso(_file.Round.ClosedAt));
        sheet.Row(WorkbookText.Rule, RankingText.HowNote);
        sheet.Row(WorkbookText.Try, WorkbookText.TryNote);
        if (_file.Choice is { } choice)
        {
            sheet.Row("", "");
            sheet.Row(RankingText.Leads, RankingText.Decision, RankingText.Reason, RankingText.Deviates);
            foreach (var decision in choice.Measures)
            {
                sheet.Row(decision.Code, ScoringText.Of(decision.Decision), decision.Reason, decision.Deviates ? WorkbookText.Yes : WorkbookText.No);
            }
        }
    }

    /// <summary>Rows of values below a heading: A measure, C criterion or condition, D and E numbers.</summary>
    private sealed record Area(Worksheet Sheet)
    {
        // Also without a value there is a row to look at.
        private int Last => Math.Max(2, Sheet.Rows);

        public string Sum(string column, int row, string key) => string.Create(CultureInfo.InvariantCulture, $"SUMIFS({Range(column)},{Range("A")},$A{row},{Range("C")},{key}${Keys})");

        private string Range(string column) => string.Create(CultureInfo.InvariantCulture, $"{Sheet.Name}!${column}$2:${column}${Last}");
    }
}
