using System.Numerics;

namespace Konzil.Methods.Selection;

/// <summary>A group of people who could have paid for a project together and each has less than that project and no more would give.</summary>
/// <param name="Project">The project nobody paid for, by its place.</param>
/// <param name="People">How many belong to the group, all voted for the project.</param>
/// <param name="Entitlement">Their part of the budget: people x budget / all people, at least the cost of the project.</param>
/// <param name="MostHeld">What was paid for that the luckiest of them voted for, in money; with the project it is still within the entitlement.</param>
/// <param name="Ballots">Who they are: places in <see cref="Election.Ballots"/>, ascending.</param>
public sealed record Witness(int Project, int People, Exact Entitlement, decimal MostHeld, IReadOnlyList<int> Ballots);

/// <summary>
/// EJR+ up to any project, measured in money: was a group passed over that is large enough to pay for a project all of its members
/// voted for, while what each of them got stays within the group's part of the budget even with that project? The Method of Equal
/// Shares never has such a group; most votes often has.
/// </summary>
/// <remarks>Brill and Peters (2023), Robust and verifiable proportionality axioms for multiwinner voting. The boundary belongs to the group (at most, not below).</remarks>
public static class FairnessCheck
{
    /// <summary>Looks for passed-over groups, one for each project: that whose part of the budget exceeds what it got most.</summary>
    /// <param name="election">Approval ballots.</param>
    /// <param name="selected">Places of the projects to be paid for.</param>
    /// <returns>By the order of projects; empty when the outcome keeps EJR+ up to any project.</returns>
    /// <exception cref="ElectionException">The ballots are no approvals.</exception>
    public static IReadOnlyList<Witness> PassedOver(Election election, IReadOnlyCollection<int> selected)
    {
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(selected);
        var profile = Profile.Of(election, Satisfaction.Cost, new SelectionOptions());
        var held = new Int128[profile.Weight.Length];
        foreach (var project in selected)
        {
            foreach (var s in profile.Supporters[project])
            {
                held[s.Group] += profile.Cost[project];
            }
        }

        var chosen = new HashSet<int>(selected);
        var heldBy = election.Ballots.Select(b => b.Projects.Where(chosen.Contains).Sum(p => election.Projects[p].Cost)).ToArray();
        var found = new List<Witness>();
        foreach (var project in Enumerable.Range(0, profile.Cost.Length).Except(chosen))
        {
            if (Clearest(profile, project, held) is var (people, most))
            {
                var members = Enumerable.Range(0, election.Ballots.Count).Where(b => heldBy[b] <= most && election.Ballots[b].Projects.Contains(project));
                found.Add(new Witness(project, people, Exact.Fraction((BigInteger)people * profile.Budget, (BigInteger)profile.Voters * profile.Unit), most, [.. members]));
            }
        }

        return found;
    }

    /// <summary>A group always consists of those with least, so it is enough to go through supporters from the poorest on.</summary>
    private static (int People, decimal MostHeld)? Clearest(Profile profile, int project, Int128[] held)
    {
        var (people, most, found) = (0, (Int128)(-1), ((int, decimal)?)null);
        foreach (var level in profile.Supporters[project].GroupBy(s => held[s.Group]).OrderBy(l => l.Key))
        {
            people += level.Sum(s => s.People);
            var spare = (Int128)people * profile.Budget - (Int128)profile.Voters * (profile.Cost[project] + level.Key);
            if (spare > most)
            {
                (most, found) = (spare, (people, (decimal)level.Key / profile.Unit));
            }
        }

        return found;
    }
}
