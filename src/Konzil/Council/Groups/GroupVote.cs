using System.Globalization;
using Konzil.Platform;

namespace Konzil.Council;

/// <summary>How one group of the council voted. Recorded where the vote was public.</summary>
/// <param name="Name">"SPD", "Freie Grüne Liste", or a single member.</param>
/// <param name="Votes">Yes, no, abstentions; all known.</param>
public sealed record GroupVote(string Name, int Yes, int No, int Abstentions)
{
    public const int TextMax = 4000;
    public const int MostGroups = 60;
    public const int NameMax = 100;
    private const int MostVotes = 1000;

    public int All => Yes + No + Abstentions;

    /// <summary>Reads stored lines; what <see cref="Write"/> wrote is always readable.</summary>
    public static IReadOnlyList<GroupVote> Read(string lines) => [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => Of(l)!)];

    public static string Write(IEnumerable<GroupVote> votes) => string.Join('\n', votes.Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.Name}; {v.Yes}; {v.No}; {v.Abstentions}")));

    /// <summary>Reads typed lines "group; yes; no; abstentions", or says which line is wrong.</summary>
    /// <param name="form">The form.</param>
    /// <param name="field">Its field.</param>
    /// <param name="before">What is typed elsewhere; without any of it a line is needed.</param>
    public static IReadOnlyList<GroupVote> Typed(Form form, string field, IReadOnlyCollection<GroupVote> before)
    {
        var (found, number) = (new List<GroupVote>(), 0);
        var typed = form.Text(field).Max(TextMax);
        foreach (var line in (before.Count == 0 ? typed.Required(GroupText.Missing) : typed).Value.Split('\n', StringSplitOptions.TrimEntries))
        {
            number++;
            if (line.Length == 0)
            {
                continue;
            }

            if (Of(line) is not { } vote || found.Concat(before).Any(f => string.Equals(f.Name, vote.Name, StringComparison.OrdinalIgnoreCase)))
            {
                form.Errors.Add(field, (Of(line) is null ? GroupText.LineWrong : GroupText.LineTwice).Filled(number, line));
                return found;
            }

            found.Add(vote);
        }

        if (found.Count + before.Count > MostGroups)
        {
            form.Errors.Add(field, GroupText.TooMany.Filled(MostGroups));
        }

        return found;
    }

    private static GroupVote? Of(string line)
    {
        var parts = line.Split(';', StringSplitOptions.TrimEntries);
        return parts is [{ Length: > 0 and <= NameMax } name, var yes, var no, var abstentions] && Count(yes) is { } y && Count(no) is { } n && Count(abstentions) is { } a ? new(name, y, n, a) : null;
    }

    private static int? Count(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= MostVotes ? count : null;
}
