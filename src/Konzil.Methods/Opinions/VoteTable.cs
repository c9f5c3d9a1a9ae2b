namespace Konzil.Methods.Opinions;

/// <summary>One answer of one person to one statement.</summary>
/// <param name="Participant">Who, under any name that is unique among the participants.</param>
/// <param name="Statement">To what, under any name that is unique among the statements.</param>
/// <param name="Value">1 agrees, -1 disagrees, 0 has seen it and passes.</param>
public sealed record Vote(string Participant, string Statement, int Value);

/// <summary>
/// Who answered what: participants x statements with gaps. The participants stand in the order of their first answer, which is where
/// the search for groups starts; the statements in the natural order of their names (2 before 10). Immutable; one byte for each cell.
/// </summary>
public sealed class VoteTable
{
    /// <summary>The cell of somebody who has not seen the statement.</summary>
    public const sbyte Unseen = sbyte.MinValue;

    private readonly sbyte[] _cells;
    private readonly bool[] _muted;

    private VoteTable(string[] participants, string[] statements, sbyte[] cells, bool[] muted)
    {
        (Participants, Statements, _cells, _muted) = (Array.AsReadOnly(participants), Array.AsReadOnly(statements), cells, muted);
        StatementCount = statements.Length;
    }

    /// <summary>The names of the participants, in the order of their first answer.</summary>
    public IReadOnlyList<string> Participants { get; }

    /// <summary>The names of the statements, in natural order, the muted ones too.</summary>
    public IReadOnlyList<string> Statements { get; }

    internal int StatementCount { get; }

    /// <summary>Puts the votes into their cells.</summary>
    /// <param name="votes">0 or more; of several answers to the same statement the last one counts.</param>
    /// <param name="statements">Further statements, those without an answer; may be left out.</param>
    /// <param name="muted">
    /// Statements the moderation took out; unknown ones are ignored. They keep their column, as in Polis, but every cell counts as 0 for the map, and they are
    /// never named as representative or shared.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A value other than 1, 0 and -1.</exception>
    /// <exception cref="ArgumentException">A participant or a statement without a name.</exception>
    public static VoteTable Of(IReadOnlyCollection<Vote> votes, IEnumerable<string>? statements = null, IEnumerable<string>? muted = null)
    {
        ArgumentNullException.ThrowIfNull(votes);
        foreach (var vote in votes)
        {
            ArgumentException.ThrowIfNullOrEmpty(vote.Participant, nameof(votes));
            ArgumentException.ThrowIfNullOrEmpty(vote.Statement, nameof(votes));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(vote.Value), 1, nameof(votes));
        }

        var mutedNames = (muted ?? []).ToHashSet(StringComparer.Ordinal);
        var people = votes.Select(v => v.Participant).Distinct(StringComparer.Ordinal).ToArray();
        var columns = votes.Select(v => v.Statement).Concat(statements ?? []).Distinct(StringComparer.Ordinal).Order(NaturalOrder.Instance).ToArray();
        var row = Places(people);
        var column = Places(columns);
        var cells = new sbyte[people.Length * columns.Length];
        Array.Fill(cells, Unseen);
        foreach (var vote in votes)
        {
            cells[row[vote.Participant] * columns.Length + column[vote.Statement]] = (sbyte)vote.Value;
        }

        return new VoteTable(people, columns, cells, columns.Select(mutedNames.Contains).ToArray());
    }

    /// <summary>The answers of a participant in the order of <see cref="Statements"/>; <see cref="Unseen"/> marks a gap.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such participant.</exception>
    public ReadOnlySpan<sbyte> Row(int participant)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(participant);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(participant, Participants.Count);
        return _cells.AsSpan(participant * StatementCount, StatementCount);
    }

    /// <summary>Whether the moderation took a statement out.</summary>
    public bool IsMuted(int statement) => _muted[statement];

    /// <summary>How many statements a participant has answered, passes included.</summary>
    public int AnswersOf(int participant)
    {
        var row = Row(participant);
        return row.Length - row.Count(Unseen);
    }

    private static Dictionary<string, int> Places(string[] names)
    {
        var places = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            places[names[i]] = i;
        }

        return places;
    }
}
