using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>How the terms of a source and the size of a post are written.</summary>
internal static class SourceWords
{
    /// <summary>Rate, period, deadlines and clawback as short sentences.</summary>
    public static string Terms(MoneySource source)
    {
        var said = new List<string>();
        Add(source.Rate is not null, () => SourcesText.RateIs.With(DeliveryWords.Number(source.Rate!.Value)));
        Add(source.From is not null || source.Until is not null, () => SourcesText.PeriodIs.With(Day(source.From), Day(source.Until)));
        Add(source.ApplyBy is not null && source.Applied is null, () => SourcesText.ApplyByIs.With(Day(source.ApplyBy)));
        Add(source.Applied is not null, () => SourcesText.AppliedIs.With(Day(source.Applied)));
        Add(source.CallBy is not null, () => SourcesText.CallByIs.With(Day(source.CallBy)));
        Add(source.ProofBy is not null && source.ProofDone is null, () => SourcesText.ProofByIs.With(Day(source.ProofBy)));
        Add(source.ProofDone is not null, () => SourcesText.ProofDoneIs.With(Day(source.ProofDone)));
        Add(source.HasGiver, () => SourcesText.Rule + " " + Rule(source) + ".");
        Add(source.BoundUntil is not null, () => SourcesText.BoundUntilIs.With(Day(source.BoundUntil)));
        return string.Join(' ', said);

        void Add(bool holds, Func<string> words)
        {
            if (holds)
            {
                said.Add(words());
            }
        }
    }

    /// <summary>"0,5", "offen" or "–".</summary>
    public static string Posts(MoneyCell cell) => cell.State switch
    {
        CellState.Amount => DeliveryWords.Number(cell.Amount ?? 0),
        CellState.NotApplicable => "–",
        _ => SteeringText.Open,
    };

    /// <summary>The sum of posts; what is unknown in it is said.</summary>
    public static string Sum(MoneySum sum) => sum switch
    {
        { Amount: null, Incomplete: true } => SteeringText.Open,
        { Amount: null } => "–",
        { Amount: { } amount, Incomplete: true } => DeliveryWords.Number(amount) + ", " + SteeringText.Incomplete,
        _ => DeliveryWords.Number(sum.Amount!.Value),
    };

    public static string Period(MeasurePost post) => post.From is null && post.Until is null ? SourcesText.PeriodOpen : Day(post.From) + " – " + Day(post.Until);

    private static string Rule(MoneySource source) => source.Rule == ClawbackRule.Share ? SourcesText.Of(source.Rule) + ": " + DeliveryWords.Number(source.RuleShare!.Value) + "\u00a0%" : SourcesText.Of(source.Rule);

    private static string Day(DateOnly? day) => day is { } known ? Format.ShortDate(known) : SourcesText.PeriodOpen;
}
