using System.Globalization;
using Konzil.Methods.Selection;
using Konzil.Platform;

namespace Konzil.Voting;

/// <summary>A counted vote as the rules for selections read it.</summary>
public static class VoteElection
{
    public static Election Of(CitizenVote vote, IReadOnlyList<CastBallot> ballots)
    {
        var options = vote.InOrder.ToList();
        var places = options.Select((o, i) => (o.Code, i)).ToDictionary(p => p.Code, p => p.i, StringComparer.Ordinal);
        var hasPoints = vote.Style == BallotStyle.Points;
        return new Election(
            vote.Budget,
            hasPoints ? BallotKind.Cumulative : BallotKind.Approval,
            [.. options.Select(o => new Project(o.Code, o.Cost, o.Title))],
            [.. ballots.Select(b => BallotSheet.Read(b.Choices)).Select((choices, i) => new Ballot(
                ballots[i].Receipt,
                [.. choices.Select(c => places[c.Key])],
                hasPoints ? [.. choices.Select(c => (decimal)c.Value)] : null))])
        {
            Facts = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["description"] = vote.TitleDe,
                ["country"] = "Germany",
                ["date_begin"] = Day(vote.OpensOn),
                ["date_end"] = Day(vote.ClosesOn),
                ["language"] = Language.German,
                ["currency"] = "EUR",
                [hasPoints ? "max_sum_points" : "max_length"] = vote.Most.ToString(CultureInfo.InvariantCulture),
                ["min_length"] = "1",
            },
        };
    }

    private static string Day(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
