using System.Globalization;
using Konzil.Methods.Selection;
using Konzil.Platform;
using Konzil.Voting;

namespace Konzil.Portfolio;

/// <summary>Reads money, sources and rules of a selection.</summary>
internal static class PotFields
{
    private const int MostSupport = 1_000_000;

    public static string Year(int pot) => "Jahr-" + pot.ToString(CultureInfo.InvariantCulture);

    public static string Source(int pot) => "Quelle-" + pot.ToString(CultureInfo.InvariantCulture);

    public static string Amount(int pot) => "Betrag-" + pot.ToString(CultureInfo.InvariantCulture);

    /// <param name="form">What was typed.</param>
    /// <param name="rounds">Closed scoring rounds by number.</param>
    /// <param name="votes">Counted votes by number.</param>
    /// <param name="money">The pots of a file, which are not typed; null for all others.</param>
    public static SelectionPlan? Read(Form form, IReadOnlyDictionary<int, Guid> rounds, IReadOnlyDictionary<int, Guid> votes, IReadOnlyList<PotText>? money = null)
    {
        string title = form.Text(nameof(BudgetSelection.TitleDe)).Required(PortfolioOfficeText.TitleMissing).Max(Conventions.Line);
        string english = form.Text(nameof(BudgetSelection.TitleEn)).Max(Conventions.Line);
        string intro = form.Text(nameof(BudgetSelection.IntroDe)).Max(2000);
        string introEn = form.Text(nameof(BudgetSelection.IntroEn)).Max(2000);
        var minimum = form.Whole(nameof(BudgetSelection.MinimumSupport), 0, MostSupport, PortfolioOfficeText.WholeWrong.Filled(0, MostSupport));
        var ties = form.Choice(nameof(BudgetSelection.Ties), [nameof(TieBreak.Id), nameof(TieBreak.CostThenVotes)], PortfolioOfficeText.ChoiceMissing, required: false);
        var (round, vote) = (Chosen(form, nameof(BudgetSelection.RoundId), rounds), Chosen(form, nameof(BudgetSelection.VoteId), votes));
        var pots = money ?? Pots(form);
        return form.HasErrors ? null : new SelectionPlan(new(title, english), new(intro, introEn), pots)
        {
            RoundId = round,
            VoteId = vote,
            MinimumSupport = minimum ?? 0,
            Ties = ties is null ? TieBreak.CostThenVotes : Enum.Parse<TieBreak>(ties),
        };
    }

    private static List<PotText> Pots(Form form)
    {
        var pots = new List<PotText>();
        for (var i = 1; i <= BudgetSelection.MostPots; i++)
        {
            if (form.Raw(Year(i)).Length + form.Raw(Source(i)).Length + form.Raw(Amount(i)).Length == 0)
            {
                continue;
            }

            var year = form.Whole(Year(i), 2000, 2100, PortfolioOfficeText.YearWrong, required: true);
            string source = form.Text(Source(i)).Required(PortfolioOfficeText.SourceMissing).Max(Conventions.Line);
            var amount = VoteFields.Euros(form, Amount(i), 1, required: true);
            pots.Add(new PotText(i, year ?? 0, source, amount ?? 0));
        }

        if (pots.Count == 0)
        {
            form.Errors.Add(Year(1), PortfolioOfficeText.PotMissing);
        }

        return pots;
    }

    private static Guid? Chosen(Form form, string field, IReadOnlyDictionary<int, Guid> known) =>
        form.Choice(field, known.Keys.Select(k => k.ToString(CultureInfo.InvariantCulture)), PortfolioOfficeText.ChoiceMissing, required: false) is { } key ? known[int.Parse(key, CultureInfo.InvariantCulture)] : null;
}

internal static class MoveFields
{
    public const string Candidate = "Massnahme";
    public const string Reason = "Grund";
}

internal static class DecisionFields
{
    public const string Day = "Tag";

    public static string Decision(Candidate candidate) => "Entscheidung-" + candidate.Order.ToString(CultureInfo.InvariantCulture);

    public static string Reason(Candidate candidate) => "Grund-" + candidate.Order.ToString(CultureInfo.InvariantCulture);

    /// <summary>Who decided, when; null when something is wrong.</summary>
    public static Minutes? Minutes(Form form, DateOnly today)
    {
        string body = form.Text(nameof(BudgetSelection.Body)).Required(PortfolioOfficeText.BodyMissing).Max(Conventions.Line);
        string protocol = form.Text(nameof(BudgetSelection.Protocol)).Required(PortfolioOfficeText.ProtocolMissing).Max(BudgetSelection.ProtocolMax);
        var day = form.Date(Day, PortfolioOfficeText.DayWrong, required: true);
        if (day > today)
        {
            form.Errors.Add(Day, PortfolioOfficeText.DayWrong);
        }

        return form.HasErrors ? null : new Minutes(day!.Value, body, protocol);
    }
}
