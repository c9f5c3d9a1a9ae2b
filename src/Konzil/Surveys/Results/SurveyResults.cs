using System.Globalization;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>A choice and how many took it.</summary>
public sealed record Tally(Text Label, int Count)
{
    /// <summary>Too few chose it to be told; the count is then left out.</summary>
    public bool IsHidden { get; init; }
}

/// <summary>What came out of a question. <paramref name="N"/> people answered it.</summary>
public sealed record QuestionResult(SurveyQuestion Question, int N, IReadOnlyList<Tally> Tallies)
{
    public decimal? Mean { get; init; }

    public decimal? Least { get; init; }

    public decimal? Median { get; init; }

    public decimal? Largest { get; init; }

    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Texts that are not public (yet).</summary>
    public int Unread { get; init; }
}

/// <summary>Counts the answers of a survey. Whoever calls it has asked <see cref="Survey.ShowsResults"/> first.</summary>
public sealed record SurveyResults(IReadOnlyList<QuestionResult> Questions, int All, int Selected)
{
    /// <summary>A choice whose answers are shown alone ("3-0": question 3, first option); null shows all.</summary>
    public sealed record Selection(SurveyQuestion Question, int Option)
    {
        public string Key => string.Create(CultureInfo.InvariantCulture, $"{Question.Number}-{Option}");

        /// <summary>Answers are never split by a question about the person: crossed tables tell people apart.</summary>
        public static bool CanSelect(SurveyQuestion question) => question is { Kind: QuestionKind.Single, IsCompared: false };

        public static Selection? Read(Survey survey, string key) =>
            survey.InOrder.Where(CanSelect).SelectMany(q => q.Options.Select((_, i) => new Selection(q, i))).FirstOrDefault(s => s.Key == key);
    }

    public static async Task<SurveyResults> Count(CityDb db, Survey survey, Selection? selection, CancellationToken cancellation)
    {
        var sheets = await db.SurveyAnswers.Where(a => a.SurveyId == survey.Id).Select(a => a.ValuesJson).ToListAsync(cancellation);
        // Free texts are not kept with the sheet they came with, so a selection has none.
        var remarks = selection is null ? await db.SurveyRemarks.AsNoTracking().Where(r => r.SurveyId == survey.Id).OrderBy(r => r.Id).ToListAsync(cancellation) : [];
        return Of(survey, sheets, remarks, selection);
    }

    public static SurveyResults Of(Survey survey, IEnumerable<string> jsons, List<SurveyRemark> remarks, Selection? selection)
    {
        var sheets = jsons.Select(AnswerSheet.Parse).ToList();
        var chosen = selection is null ? sheets : sheets.FindAll(s => s.TryGetValue(selection.Question.Number, out var v) && v.Contains(selection.Option.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal));
        return new SurveyResults([.. survey.InOrder.Where(q => selection is null || !(q.IsText || q.IsCompared)).Select(q => q.IsText ? Texts(q, remarks) : Counted(q, chosen))], sheets.Count, chosen.Count);
    }

    private static QuestionResult Texts(SurveyQuestion question, List<SurveyRemark> remarks)
    {
        var mine = remarks.FindAll(r => r.Question == question.Number);
        var shown = mine.FindAll(r => r.State == RemarkState.Shown);
        return new QuestionResult(question, mine.Count, []) { Remarks = [.. shown.Select(r => r.Body)], Unread = mine.Count - shown.Count };
    }

    private static QuestionResult Counted(SurveyQuestion question, List<Dictionary<int, IReadOnlyList<string>>> sheets)
    {
        var given = sheets.FindAll(s => s.ContainsKey(question.Number)).ConvertAll(s => s[question.Number]);
        var times = given.SelectMany(v => v).CountBy(v => v, StringComparer.Ordinal).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
        int Times(int key) => times.GetValueOrDefault(key.ToString(CultureInfo.InvariantCulture));
        switch (question.Kind)
        {
            case QuestionKind.Scale:
                var steps = Enumerable.Range(question.Min, question.Max - question.Min + 1).ToList();
                return new QuestionResult(question, given.Count, [.. steps.Select(s => new Tally(Step(question, s), Times(s)))])
                {
                    Mean = given.Count == 0 ? null : (decimal)steps.Sum(s => s * Times(s)) / given.Count,
                };
            case QuestionKind.Number:
                var numbers = given.Select(v => decimal.Parse(v[0], CultureInfo.InvariantCulture)).Order().ToList();
                return numbers.Count == 0 ? new QuestionResult(question, 0, []) : new QuestionResult(question, numbers.Count, [])
                {
                    Mean = numbers.Average(),
                    Least = numbers[0],
                    Median = (numbers[(numbers.Count - 1) / 2] + numbers[numbers.Count / 2]) / 2,
                    Largest = numbers[^1],
                };
            default:
                IReadOnlyList<Tally> tallies = [.. question.Options.Select((text, i) => new Tally(text, Times(i)))];
                return !question.IsCompared ? new QuestionResult(question, given.Count, tallies)
                    : given.Count < Survey.FewestShown ? new QuestionResult(question, 0, []) : new QuestionResult(question, given.Count, Population.Protect(tallies));
        }
    }

    private static Text Step(SurveyQuestion question, int step)
    {
        var number = step.ToString(CultureInfo.InvariantCulture);
        var end = step == question.Min ? question.Options[0] : step == question.Max ? question.Options[1] : null;
        return end is null ? new Text(number, number) : new Text(number + " (" + end.De + ")", number + " (" + end.En + ")");
    }
}
