using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>Reads sources and posts out of a form, and writes what is stored as somebody would type it.</summary>
internal static class SourceFields
{
    private const decimal Most = 1_000_000_000;
    private const decimal MostPosts = 1_000;

    public static SourceText? Source(Form form)
    {
        var kind = form.Choice<SourceKind>(nameof(MoneySource.Kind), SourcesText.KindMissing) ?? SourceKind.Own;
        string giver = form.Text(nameof(MoneySource.Giver)).Max(Conventions.Line);
        var text = new SourceText(kind, giver, Cell(form, nameof(MoneySource.Amount), Most, SteeringText.CellWrong))
        {
            Rate = form.Number(nameof(MoneySource.Rate), 0, 100, SourcesText.RateWrong),
            Earmark = form.Text(nameof(MoneySource.Earmark)).Max(MoneySource.TextMax),
            From = Day(form, nameof(MoneySource.From)),
            Until = Day(form, nameof(MoneySource.Until)),
            ApplyBy = Day(form, nameof(MoneySource.ApplyBy)),
            Applied = Day(form, nameof(MoneySource.Applied)),
            CallBy = Day(form, nameof(MoneySource.CallBy)),
            ProofBy = Day(form, nameof(MoneySource.ProofBy)),
            ProofDone = Day(form, nameof(MoneySource.ProofDone)),
            Called = Cell(form, nameof(MoneySource.Called), Most, SteeringText.CellWrong),
            Rule = form.Choice<ClawbackRule>(nameof(MoneySource.Rule), SourcesText.KindMissing, required: false) ?? ClawbackRule.NotStated,
            RuleShare = form.Number(nameof(MoneySource.RuleShare), 0, 100, SourcesText.ShareWrong),
            BoundUntil = Day(form, nameof(MoneySource.BoundUntil)),
            Note = form.Text(nameof(MoneySource.Note)).Max(MoneySource.TextMax),
        };
        return form.HasErrors ? null : text;
    }

    public static PostText? Post(Form form)
    {
        string unit = form.Text(nameof(MeasurePost.Unit)).Required(SourcesText.UnitMissing).Max(Conventions.Line);
        var text = new PostText(unit, Enum.GetValues<PostKind>().ToDictionary(k => k, k => Cell(form, k.ToString(), MostPosts, SourcesText.PostWrong)))
        {
            Work = form.Text(nameof(MeasurePost.Work)).Max(Conventions.Line),
            From = Day(form, nameof(MeasurePost.From)),
            Until = Day(form, nameof(MeasurePost.Until)),
            Note = form.Text(nameof(MeasurePost.Note)).Max(MeasurePost.TextMax),
        };
        return form.HasErrors ? null : text;
    }

    /// <summary>The fields of a form as they are stored; empty for a new row.</summary>
    public static IReadOnlyDictionary<string, string?> Stored(MoneySource? source) => source is null ? new Dictionary<string, string?>(StringComparer.Ordinal) : new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        [nameof(source.Kind)] = source.Kind.ToString(),
        [nameof(source.Giver)] = source.Giver,
        [nameof(source.Amount)] = DeliveryWords.Typed(source.Amount),
        [nameof(source.Rate)] = Number(source.Rate),
        [nameof(source.Earmark)] = source.Earmark,
        [nameof(source.From)] = Day(source.From),
        [nameof(source.Until)] = Day(source.Until),
        [nameof(source.ApplyBy)] = Day(source.ApplyBy),
        [nameof(source.Applied)] = Day(source.Applied),
        [nameof(source.CallBy)] = Day(source.CallBy),
        [nameof(source.ProofBy)] = Day(source.ProofBy),
        [nameof(source.ProofDone)] = Day(source.ProofDone),
        [nameof(source.Called)] = DeliveryWords.Typed(source.Called),
        [nameof(source.Rule)] = source.Rule.ToString(),
        [nameof(source.RuleShare)] = Number(source.RuleShare),
        [nameof(source.BoundUntil)] = Day(source.BoundUntil),
        [nameof(source.Note)] = source.Note,
    };

    public static IReadOnlyDictionary<string, string?> Stored(MeasurePost? post) => post is null ? new Dictionary<string, string?>(StringComparer.Ordinal) : new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        [nameof(post.Unit)] = post.Unit,
        [nameof(post.Work)] = post.Work,
        [nameof(PostKind.Need)] = DeliveryWords.Typed(post.Need),
        [nameof(PostKind.Existing)] = DeliveryWords.Typed(post.Existing),
        [nameof(PostKind.Additional)] = DeliveryWords.Typed(post.Additional),
        [nameof(post.From)] = Day(post.From),
        [nameof(post.Until)] = Day(post.Until),
        [nameof(post.Note)] = post.Note,
    };

    private static MoneyCell Cell(Form form, string name, decimal most, Text wrong) => form.Raw(name) switch
    {
        "" or "?" => MoneyCell.Open,
        "-" or "–" => new MoneyCell(CellState.NotApplicable, null),
        _ => MoneyCell.Of(form.Number(name, 0, most, wrong)),
    };

    private static DateOnly? Day(Form form, string name) => form.Date(name, SourcesText.DayWrong);

    private static string? Day(DateOnly? day) => day is { } known ? Format.Iso(known) : null;

    private static string? Number(decimal? number) => number is { } known ? DeliveryWords.Number(known) : null;
}
