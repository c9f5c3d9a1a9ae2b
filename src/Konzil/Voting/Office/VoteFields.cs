using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;

namespace Konzil.Voting;

/// <summary>Reads what the office types about a vote.</summary>
internal static class VoteFields
{
    public const int MostEuros = 2_000_000_000;
    private const int MostPoints = 100;

    /// <summary>The field of a measure's cost.</summary>
    public static string Cost(int measure) => "Kosten-" + measure.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static VoteRules? Rules(Form form)
    {
        string title = form.Text(nameof(CitizenVote.TitleDe)).Required(VoteOfficeText.TitleMissing).Max(Conventions.Line);
        string english = form.Text(nameof(CitizenVote.TitleEn)).Max(Conventions.Line);
        string intro = form.Text(nameof(CitizenVote.IntroDe)).Max(2000);
        string introEn = form.Text(nameof(CitizenVote.IntroEn)).Max(2000);
        var budget = Euros(form, nameof(CitizenVote.Budget), 1, required: true);
        var style = form.Choice<BallotStyle>(nameof(CitizenVote.Style), VoteOfficeText.StyleMissing);
        var most = form.Whole(nameof(CitizenVote.Most), 1, MostPoints, VoteOfficeText.WholeWrong.Filled(1, MostPoints), required: true);
        var one = form.Whole(nameof(CitizenVote.MostForOne), 1, MostPoints, VoteOfficeText.WholeWrong.Filled(1, MostPoints), required: style == BallotStyle.Points);
        var opens = form.Date(nameof(CitizenVote.OpensOn), VoteOfficeText.DayWrong, required: true);
        var closes = form.Date(nameof(CitizenVote.ClosesOn), VoteOfficeText.DayWrong, required: true);
        var needs = form.Choice<Eligibility>(nameof(CitizenVote.Needs), VoteOfficeText.StyleMissing, required: false);
        return form.HasErrors ? null : new VoteRules(new(title, english), new(intro, introEn), budget!.Value, style!.Value, most!.Value, opens!.Value, closes!.Value) { MostForOne = one ?? 1, TakesPaper = form.Ticked(nameof(CitizenVote.TakesPaper)), ResidentsOnly = needs == Eligibility.Resident };
    }

    public static IReadOnlyList<VoteOption> Options(Form form, CitizenVote vote, IEnumerable<Measure> measures)
    {
        var options = new List<VoteOption>();
        foreach (var measure in measures)
        {
            if (Euros(form, Cost(measure.Number), 0) is { } cost)
            {
                options.Add(new VoteOption(vote.Id, measure.Id, measure.Number, measure.Title, cost));
            }
        }

        if (options.Count > CitizenVote.MostOptions)
        {
            form.Errors.Add(Cost(options[CitizenVote.MostOptions].Number), VoteOfficeText.TooManyOptions.Filled(CitizenVote.MostOptions));
        }

        return options;
    }

    /// <summary>A whole amount; cents are a mistake, since no rule here counts them.</summary>
    public static int? Euros(Form form, string field, int least, bool required = false)
    {
        var wrong = VoteOfficeText.EuroWrong.Filled(least, MostEuros);
        if (form.Number(field, least, MostEuros, wrong, required) is not { } amount)
        {
            return null;
        }

        if (amount != decimal.Truncate(amount))
        {
            form.Errors.Add(field, wrong);
            return null;
        }

        return (int)amount;
    }
}
