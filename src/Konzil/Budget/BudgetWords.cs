using System.Globalization;
using Konzil.Platform;
using Konzil.Steering;

namespace Konzil.Budget;

/// <summary>How cells, sums and bookings are written.</summary>
internal static class BudgetWords
{
    /// <summary>"70.000 €, veranschlagt"; "offen, nicht veranschlagt"; "–".</summary>
    public static string Entry(BudgetPosition position, BudgetUnit unit)
    {
        var said = position.State switch
        {
            PositionState.Amount => Amount(position.Amount ?? 0, unit),
            PositionState.NotApplicable => "–",
            PositionState.Text => position.Wording,
            _ => SteeringText.Open,
        };
        return position.Funding is { } funding ? said + ", " + BudgetText.Of(funding) : said;
    }

    public static string Amount(decimal amount, BudgetUnit unit) => unit == BudgetUnit.Euro ? Format.Euro(amount) : BudgetText.PostsAmount.With(DeliveryWords.Number(amount));

    public static string Sum(MoneySum sum, BudgetUnit unit) => unit == BudgetUnit.Euro ? DeliveryWords.Sum(sum) : sum switch
    {
        { Amount: null, Incomplete: true } => SteeringText.Open,
        { Amount: null } => "–",
        { Amount: { } posts, Incomplete: true } => Amount(posts, unit) + ", " + SteeringText.Incomplete,
        _ => Amount(sum.Amount!.Value, unit),
    };

    public static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? SteeringText.YearUnknown;

    /// <summary>What follows a cell's entry in small print: budget line, note, and the paper's words where they say more.</summary>
    public static IEnumerable<string> Small(BudgetPosition position)
    {
        if (position.Line.Length > 0)
        {
            yield return BudgetText.LineIs.With(position.Line);
        }

        if (position.NoteDe.Length > 0)
        {
            yield return position.NoteDe;
        }
    }

    public static string Typed(decimal? amount) => amount is { } known ? DeliveryWords.Number(known) : "";
}
