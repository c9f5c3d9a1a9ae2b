using System.Globalization;
using BenchmarkDotNet.Attributes;
using Konzil.Methods.Selection;

namespace Konzil.Bench;

/// <summary>A large city votes: 90,000 people, 160 projects, five approvals each, a fifth of what is asked for can be paid.</summary>
[MemoryDiagnoser]
public class SelectProjects
{
    private const int People = 90_000;
    private const int Projects = 160;
    private const int Approvals = 5;
    private const decimal Budget = 6_000_000;

    private Election _election = null!;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(7);
        var projects = Enumerable.Range(0, Projects).Select(p => new Project(Name(p), random.Next(20, 400) * 1_000 + random.Next(1_000))).ToList();
        var ballots = Enumerable.Range(0, People).Select(person =>
        {
            // A person votes in a district of 40 projects, and popular ones more often.
            var district = person % 8 * 20;
            var chosen = Enumerable.Range(0, Approvals).Select(_ => (district + Math.Min(random.Next(40), random.Next(40))) % Projects).Distinct().ToList();
            return new Ballot(Name(person), chosen);
        }).ToList();
        _election = new Election(Budget, BallotKind.Approval, projects, ballots);
    }

    [Benchmark]
    public Outcome MostVotesRule() => MostVotes.Select(_election);

    [Benchmark]
    public Outcome EqualSharesOnce() => EqualShares.Select(_election, new EqualSharesOptions { Completion = Completion.None, Utilitarian = false });

    [Benchmark]
    public Outcome EqualSharesAdd1u() => EqualShares.Select(_election);

    [Benchmark]
    public Outcome SequentialPhragmen() => Phragmen.Select(_election);

    [Benchmark]
    public Outcome ValueMaximum() => Knapsack.Select(_election, Satisfaction.Cost);

    private static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);
}
