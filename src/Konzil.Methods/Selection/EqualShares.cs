using System.Numerics;

namespace Konzil.Methods.Selection;

/// <summary>What happens while money is left, for equal shares alone rarely spend all of it.</summary>
public enum Completion
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>
    /// The rule is run again with one step more for each person, from Budget / People exactly, until nothing that has a vote would
    /// still fit, or the projects would cost more than the budget: then the outcome before counts.
    /// </summary>
    Add1,

    /// <summary>
    /// As cities do it with equalshares.net: after the first run the money of each person is a whole number of steps (the first
    /// above Budget / People), and nothing at all may fit any more.
    /// </summary>
    Add1Whole,
}

/// <summary>Which of the Methods of Equal Shares.</summary>
public sealed record EqualSharesOptions : SelectionOptions
{
    /// <summary>What a project is worth to those who voted for it.</summary>
    public Satisfaction Satisfaction { get; init; } = Satisfaction.Cost;

    /// <summary>What happens while money is left.</summary>
    public Completion Completion { get; init; } = Completion.Add1Whole;

    /// <summary>At the end, what is left is spent by most votes.</summary>
    public bool Utilitarian { get; init; } = true;

    /// <summary>How much each person gets more from run to run, in units of the currency; above 0. Small steps of a small currency need many runs.</summary>
    public decimal Step { get; init; } = 1;
}

/// <summary>
/// The Method of Equal Shares: everybody gets the same share of the budget, and a project is paid for by those who voted for it, in
/// shares as equal as possible. In each round the project is bought that gives its supporters most for what they pay.
/// </summary>
/// <remarks>
/// Peters, Pierczyński and Skowron (2021), Proportional participatory budgeting with additive utilities. Completions: Faliszewski et
/// al. (2023), Participatory budgeting: data, tools, and analysis. Fulfils EJR+ up to any project, see <see cref="FairnessCheck"/>.
/// </remarks>
public static class EqualShares
{
    /// <summary>Works out the rule, exactly.</summary>
    /// <param name="election">Approval ballots, or any with points under <see cref="Satisfaction.Points"/>.</param>
    /// <param name="options">What was published before the vote.</param>
    /// <param name="progress">Told the number of finished runs.</param>
    /// <param name="cancellation">Stops within a round.</param>
    /// <exception cref="ElectionException">The rule cannot take these ballots, or the step is not above 0.</exception>
    public static Outcome Select(Election election, EqualSharesOptions? options = null, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(election);
        options ??= new EqualSharesOptions();
        var profile = Profile.Of(election, options.Satisfaction, options);
        if (profile.Voters == 0)
        {
            return profile.Result([], 0) with { VoterBudget = Exact.Zero };
        }

        var outcome = Bought(profile, options, progress, cancellation);
        if (!options.Utilitarian)
        {
            return outcome;
        }

        var (selected, ties) = MostVotes.Fill(profile, options.Satisfaction, outcome.Selected);
        return profile.Result(selected, outcome.Ties + ties) with { Runs = outcome.Runs, VoterBudget = outcome.VoterBudget };
    }

    private static Outcome Bought(Profile profile, EqualSharesOptions options, IProgress<int>? progress, CancellationToken cancellation)
    {
        var run = new SharesRun(profile, options.Satisfaction);
        var budget = Exact.Fraction(profile.Budget, profile.Voters);
        run.Run(budget, cancellation);
        var (taken, runs) = (Taken(profile, run, budget), 1);
        progress?.Report(runs);
        var step = options.Completion == Completion.None ? Exact.Zero : Step(options.Step, profile.Unit);
        while (options.Completion != Completion.None && !Complete(profile, run, options.Completion))
        {
            budget = Next(budget, step, options.Completion == Completion.Add1Whole);
            run.Run(budget, cancellation);
            runs++;
            progress?.Report(runs);
            if (run.Spent > profile.Budget)
            {
                break;
            }

            taken = Taken(profile, run, budget);
        }

        return taken with { Runs = runs };
    }

    private static Outcome Taken(Profile profile, SharesRun run, Exact budget) =>
        profile.Result([.. run.Bought], run.Ties) with { VoterBudget = budget / Exact.Fraction(profile.Unit, 1) };

    /// <summary>Would nothing fit any more? Also when everything with a vote is bought: more money changes nothing then.</summary>
    private static bool Complete(Profile profile, SharesRun run, Completion completion)
    {
        var closed = new HashSet<int>(run.Bought.SelectMany(profile.ExcludedBy).Concat(run.Bought));
        var left = profile.Budget - run.Spent;
        var open = Enumerable.Range(0, profile.Cost.Length).Where(p => profile.Admitted[p] && !closed.Contains(p)).ToList();
        var wanted = open.Where(p => profile.Votes[p] > 0).ToList();
        return wanted.Count == 0 || !(completion == Completion.Add1 ? wanted : open).Exists(p => profile.Cost[p] <= left);
    }

    private static Exact Next(Exact budget, Exact step, bool whole) =>
        whole ? Exact.Fraction((budget / step).Floor() + 1, 1) * step : budget + step;

    private static Exact Step(decimal step, long unit)
    {
        if (step <= 0)
        {
            throw new ElectionException("The step between two runs must be above 0.");
        }

        return Exact.Of(step) * Exact.Fraction(unit, 1);
    }
}
