using System.Text.Json.Nodes;
using Konzil.Methods.Scoring;
using Konzil.Methods.Scoring.Rankings;

namespace Konzil.Methods.Cases;

/// <summary>Rules for rankings by name.</summary>
internal static class RankingCases
{
    private const string Ballots = "ballots";

    public static readonly MethodEntry[] Entries =
    [
        new(Borda, "borda", "borda_count"),
        new(Copeland, "copeland"),
        new(Kemeny, "kemeny", "kemeny_young"),
        new(Correlation, "spearman", "spearman_rho", "kendall_tau_b", "kendall_tau", "kendall", "tau_b", "tau", "rank_correlation"),
    ];

    private static JsonObject Borda(CaseInput input) => Tally("borda", Profile(input), Scoring.Rankings.Borda.Of);

    private static JsonObject Copeland(CaseInput input)
    {
        var profile = Profile(input);
        var shown = Tally("copeland", profile, Scoring.Rankings.Copeland.Of);

        // The other count in use: a majority won is a point, a tie half a point.
        var others = profile.Candidates.Count - 1;
        shown["copeland_wins"] = new JsonObject(shown["copeland"]!.AsObject().Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)JsonValue.Create((others + pair.Value!.GetValue<decimal>()) / 2))));
        shown["condorcet_winner"] = Winner(profile);
        return shown;
    }

    private static JsonObject Kemeny(CaseInput input)
    {
        var profile = Profile(input);
        var result = Scoring.Rankings.Kemeny.Of(profile, input.Cancellation);
        return new()
        {
            ["kemeny_score"] = result.Agreements,
            ["kemeny_distance"] = result.Disagreements,
            ["kemeny_count"] = JsonNode.Parse(result.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ["kemeny_rankings"] = new JsonArray([.. result.Rankings.Select(Shown.Texts)]),
            ["condorcet_winner"] = Winner(profile),
        };
    }

    private static JsonObject Tally(string key, Profile profile, Func<Profile, TallyResult> rule)
    {
        var result = rule(profile);
        return new()
        {
            [key] = new JsonObject(profile.Candidates.Zip(result.Points, (name, points) => KeyValuePair.Create(name, (JsonNode?)JsonValue.Create(points / 1.0000000000000000000000000000m)))),
            [key + "_ranks"] = new JsonObject(profile.Candidates.Zip(result.Ranks, (name, rank) => KeyValuePair.Create(name, (JsonNode?)JsonValue.Create(rank)))),
            [key + "_ranking"] = Shown.Texts(profile.Candidates.Zip(result.Ranks).OrderBy(pair => pair.Second).Select(pair => pair.First)),
        };
    }

    private static string? Winner(Profile profile)
    {
        var all = Enumerable.Range(0, profile.Candidates.Count).ToList();
        return all.Where(a => all.TrueForAll(b => a == b || profile.Preferring(a, b) > profile.Preferring(b, a))).Select(a => profile.Candidates[a]).FirstOrDefault();
    }

    /// <summary>
    /// Rankings as [count, [names]], as {"count", "ranking"} or as [names] alone; or ranks, one row for each person and one number for
    /// each candidate.
    /// </summary>
    private static Profile Profile(CaseInput input)
    {
        if (input.Find("ranks") is { } ranks)
        {
            var rows = ranks.Rows();
            return Scoring.Rankings.Profile.OfRanks(rows, input.Names("candidates", rows.Length == 0 ? 0 : rows[0].Length, "A"));
        }

        var given = input.GetList(Ballots, "profile", "rankings", "votes", "preferences");
        return Scoring.Rankings.Profile.Of([.. given.Items().Select(Ballot)]);
    }

    private static Ballot Ballot(CaseValue given)
    {
        if (given.IsObject)
        {
            var inner = new CaseInput(given.Element, "", CancellationToken.None);
            return new(inner.Whole("count", "n", "votes", "weight") ?? 1, Names(inner.Find("ranking", "order", "ballot") ?? throw new InputException(given.Path, "'ranking' is missing.")));
        }

        return given.Items() switch
        {
            [{ IsList: false } count, { IsList: true } ranking] => new(Count(count), Names(ranking)),
            [{ IsList: true } ranking, { IsList: false } count] => new(Count(count), Names(ranking)),
            _ => new(1, Names(given)),
        };
    }

    private static int Count(CaseValue given) => given.Number() is var count && double.IsInteger(count) && count is >= 1 and <= int.MaxValue ? (int)count : throw new InputException(given.Path, "A count is a whole number of 1 or more.");

    private static string[] Names(CaseValue ranking) => [.. ranking.Items().Select(item => item.Text())];

    private static JsonObject Correlation(CaseInput input)
    {
        var pair = input.Find("rankings", "lists", "scores", "ranks");
        var items = pair?.Items();
        var (x, y) = items is { Count: 2 } ? (items[0], items[1])
            : (input.Find("x"), input.Find("y")) is ({ } first, { } second) ? (first, second)
            : input.Lists() is [var one, var other] ? (one, other)
            : (input.Get("x"), input.Get("y"));
        input.Name("x", x);
        input.Name("y", y);
        var (rho, tau) = (RankCorrelation.Spearman(x.Numbers(), y.Numbers()), RankCorrelation.KendallTauB(x.Numbers(), y.Numbers()));
        var shown = new JsonObject();
        foreach (var (key, value) in new[] { ("rho", rho), ("spearman", rho), ("spearman_rho", rho), ("tau", tau), ("tau_b", tau), ("kendall_tau", tau), ("kendall_tau_b", tau) })
        {
            shown[key] = Shown.Number(value);
        }

        return shown;
    }
}
