namespace Konzil.Methods.Opinions;

/// <summary>A mistake in a file of votes, with its place.</summary>
public sealed class VotesFormatException(int line, int column, string message) : FormatException(message)
{
    /// <summary>1 for the heading.</summary>
    public int Line { get; } = line;

    /// <summary>The cell of that line, 1 for the first.</summary>
    public int Column { get; } = column;
}

/// <summary>
/// Reads votes from text in one of two shapes. As Polis exports them (participants-votes.csv): a heading of participant, further
/// columns, and one column for each statement, named by its whole number; cells 1, -1, 0 or empty. Or plain: the heading
/// participant,statement,vote and one line for each answer. Commas or semicolons; no cell may contain a line break.
/// </summary>
public static class VotesCsv
{
    private const string ParticipantColumn = "participant";
    private const int MostCells = 200_000_000;

    /// <summary>Reads a file of votes.</summary>
    /// <param name="text">The file, read line by line.</param>
    /// <param name="muted">Statements the moderation took out; see <see cref="VoteTable.Of"/>.</param>
    /// <exception cref="VotesFormatException">The file has a mistake; nothing of it is used.</exception>
    public static VoteTable Read(TextReader text, IEnumerable<string>? muted = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var heading = text.ReadLine()?.TrimStart('\uFEFF');
        if (string.IsNullOrWhiteSpace(heading))
        {
            throw new VotesFormatException(1, 1, "The file is empty; a heading was expected.");
        }

        var separator = heading.Contains(';', StringComparison.Ordinal) && !heading.Contains(',', StringComparison.Ordinal) ? ';' : ',';
        var columns = heading.Split(separator).Select(c => c.Trim().Trim('"')).ToArray();
        if (!columns[0].Equals(ParticipantColumn, StringComparison.OrdinalIgnoreCase))
        {
            throw new VotesFormatException(1, 1, $"The first column must be '{ParticipantColumn}', not '{Shown(columns[0])}'.");
        }

        return columns is [_, "statement", "vote"] ? ReadPlain(text, separator, muted) : ReadMatrix(text, separator, columns, muted);
    }

    private static VoteTable ReadPlain(TextReader text, char separator, IEnumerable<string>? muted)
    {
        var votes = new List<Vote>();
        foreach (var (line, cells) in Lines(text, separator, 3))
        {
            if (cells[1].Length == 0)
            {
                throw new VotesFormatException(line, 2, "The statement is missing.");
            }

            votes.Add(new Vote(cells[0], cells[1], Value(cells[2], line, 3) ?? throw new VotesFormatException(line, 3, "The vote is missing; 1, 0 or -1 was expected.")));
        }

        return VoteTable.Of(Checked(votes), null, muted);
    }

    private static VoteTable ReadMatrix(TextReader text, char separator, string[] columns, IEnumerable<string>? muted)
    {
        var statements = Enumerable.Range(1, columns.Length - 1).Where(i => columns[i].Length > 0 && columns[i].All(char.IsAsciiDigit)).ToList();
        if (statements.Count == 0)
        {
            throw new VotesFormatException(1, columns.Length, "No column of a statement: 'participant,statement,vote' or numbered columns were expected.");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var i in statements.Where(i => !seen.Add(columns[i])))
        {
            throw new VotesFormatException(1, i + 1, $"The statement '{Shown(columns[i])}' has two columns.");
        }

        var people = new HashSet<string>(StringComparer.Ordinal);
        var votes = new List<Vote>();
        foreach (var (line, cells) in Lines(text, separator, columns.Length))
        {
            if (!people.Add(cells[0]))
            {
                throw new VotesFormatException(line, 1, $"The participant '{Shown(cells[0])}' has two lines.");
            }

            if ((long)people.Count * statements.Count > MostCells)
            {
                throw new VotesFormatException(line, 1, "The file is too large: more than 200 million cells.");
            }

            foreach (var i in statements)
            {
                if (Value(cells[i], line, i + 1) is { } value)
                {
                    votes.Add(new Vote(cells[0], columns[i], value));
                }
            }
        }

        return VoteTable.Of(Checked(votes), statements.Select(i => columns[i]), muted);
    }

    private static IEnumerable<(int Line, string[] Cells)> Lines(TextReader text, char separator, int count)
    {
        for (var line = 2; text.ReadLine() is { } raw; line++)
        {
            if (string.IsNullOrWhiteSpace(raw))
            {
                continue;
            }

            var cells = raw.Split(separator);
            if (cells.Length != count)
            {
                throw new VotesFormatException(line, Math.Min(cells.Length, count), $"The line has {cells.Length} cells, the heading {count}.");
            }

            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = cells[i].Trim().Trim('"');
            }

            if (cells[0].Length == 0)
            {
                throw new VotesFormatException(line, 1, "The participant is missing.");
            }

            yield return (line, cells);
        }
    }

    private static int? Value(string cell, int line, int column) => cell switch
    {
        "" => null,
        "1" or "+1" or "1.0" => 1,
        "0" or "0.0" => 0,
        "-1" or "-1.0" => -1,
        _ => throw new VotesFormatException(line, column, $"'{Shown(cell)}' is no vote; 1, 0, -1 or nothing was expected."),
    };

    private static List<Vote> Checked(List<Vote> votes) =>
        votes.Count > 0 ? votes : throw new VotesFormatException(2, 1, "The file holds no vote.");

    private static string Shown(string cell)
    {
        var plain = string.Concat(cell.Where(c => !char.IsControl(c)));
        return plain.Length <= 40 ? plain : plain[..39] + "…";
    }
}
