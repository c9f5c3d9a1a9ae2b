using System.Runtime.InteropServices;

namespace Konzil.Methods.Opinions;

/// <summary>How a number of people answered one statement.</summary>
/// <param name="Agree">0 or more.</param>
/// <param name="Disagree">0 or more.</param>
/// <param name="Seen">All answers, passes too: at least <paramref name="Agree"/> + <paramref name="Disagree"/>.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct StatementCounts(int Agree, int Disagree, int Seen)
{
    /// <summary>Who has seen it and passed.</summary>
    public int Pass => Seen - Agree - Disagree;

    /// <summary>Adds two counts of different people.</summary>
    public static StatementCounts operator +(StatementCounts a, StatementCounts b) => Add(a, b);

    /// <summary>Adds two counts of different people.</summary>
    public static StatementCounts Add(StatementCounts a, StatementCounts b) => new(a.Agree + b.Agree, a.Disagree + b.Disagree, a.Seen + b.Seen);

    /// <summary>The counts of some participants for every statement.</summary>
    public static IReadOnlyList<StatementCounts> Of(VoteTable votes, IEnumerable<int> participants)
    {
        ArgumentNullException.ThrowIfNull(votes);
        ArgumentNullException.ThrowIfNull(participants);
        var counts = new StatementCounts[votes.StatementCount];
        foreach (var participant in participants)
        {
            var row = votes.Row(participant);
            for (var j = 0; j < row.Length; j++)
            {
                if (row[j] != VoteTable.Unseen)
                {
                    counts[j] += new StatementCounts(row[j] > 0 ? 1 : 0, row[j] < 0 ? 1 : 0, 1);
                }
            }
        }

        return Array.AsReadOnly(counts);
    }
}

/// <summary>A statement that says much about a number of people, and by how much.</summary>
/// <param name="Statement">Its place in <see cref="VoteTable.Statements"/>.</param>
/// <param name="Agrees">True when it is the agreement that counts, false for the disagreement.</param>
/// <param name="Successes">How many agree (or disagree).</param>
/// <param name="Trials">How many have seen it.</param>
/// <param name="Probability">(successes + 1) / (trials + 2): 0 to 1.</param>
/// <param name="Certainty">z value of that share being more than half; above 1.2816 with 90 % confidence.</param>
public sealed record SharedStatement(int Statement, bool Agrees, int Successes, int Trials, double Probability, double Certainty);

/// <summary>What a group thinks more than all others do.</summary>
/// <param name="Shared">The statement and how many of the group are behind it.</param>
/// <param name="Ratio">How many times more probable than in the other groups: above 0.</param>
/// <param name="RatioCertainty">z value of the difference to the other groups.</param>
public sealed record RepresentativeStatement(SharedStatement Shared, double Ratio, double RatioCertainty)
{
    internal double Weight => Ratio * RatioCertainty * Shared.Probability * Shared.Certainty;
}
