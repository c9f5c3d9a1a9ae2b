using Konzil.Platform;
using Konzil.Steering;
using Konzil.Ui;

namespace Konzil.Budget;

/// <summary>Reads requests, rankings and decisions out of forms.</summary>
public static class RequestFields
{
    public const string First = "Erstes";
    public const string Second = "Zweites";
    public const string Measure = "Massnahme";
    public const string Body = "Gremium";
    public const string Day = "Tag";
    public const string Reason = "Grund";

    public static string Rank(ResourceRequest request) => "Rang-" + request.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static RequestText? Read(Form form, IReadOnlyList<Option> measures, bool needsMeasure)
    {
        var kind = form.Choice<RequestKind>(nameof(ResourceRequest.Kind), CycleText.KindMissing);
        var measure = form.Choice(Measure, measures.Select(m => m.Value), CycleText.ForWrong, needsMeasure);
        string title = form.Text(nameof(ResourceRequest.Title)).Required(CycleText.RequestTitleMissing).Max(Conventions.Line);
        string reason = form.Text(nameof(ResourceRequest.Reason)).Required(CycleText.ReasonMissing).Max(ResourceRequest.ReasonMax);
        string unit = form.Text(nameof(ResourceRequest.Unit)).Max(Conventions.Line);
        var most = kind == RequestKind.Posts ? ResourceRequest.MostPosts : BudgetPosition.Most;
        var (first, second) = (Cell(form, First, most), Cell(form, Second, most));
        return form.HasErrors ? null : new(kind!.Value, title, reason, first, second) { MeasureId = measure is null ? null : Guid.Parse(measure), Unit = unit };
    }

    /// <summary>Body, day and reason of a ranking or a decision.</summary>
    public static DecidedBy? Decided(Form form, DateOnly today)
    {
        string body = form.Text(Body).Required(CycleText.BodyMissing).Max(Conventions.Line);
        var day = form.Date(Day, CycleText.DayMissing, required: true);
        string reason = form.Text(Reason).Required(CycleText.ReasonMissing).Max(RequestRanking.ReasonMax);
        if (day > today)
        {
            form.Errors.Add(Day, CycleText.DayAhead);
        }

        return form.HasErrors ? null : new(body, day!.Value, reason);
    }

    public static IReadOnlyDictionary<string, string?> Stored(ResourceRequest? request) => request is null ? new Dictionary<string, string?>(StringComparer.Ordinal) : new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        [nameof(request.Kind)] = request.Kind.ToString(),
        [Measure] = request.MeasureId?.ToString(),
        [nameof(request.Title)] = request.Title,
        [nameof(request.Unit)] = request.Unit,
        [nameof(request.Reason)] = request.Reason,
        [First] = DeliveryWords.Typed(request.First),
        [Second] = DeliveryWords.Typed(request.Second),
    };

    private static MoneyCell Cell(Form form, string name, decimal most) => form.Raw(name) switch
    {
        "" or "?" => MoneyCell.Open,
        "-" or "–" => new MoneyCell(CellState.NotApplicable, null),
        _ => MoneyCell.Of(form.Number(name, 0, most, CycleText.AmountWrong)),
    };
}
