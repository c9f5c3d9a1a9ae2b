using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Konzil.Platform;

namespace Konzil.Course;

/// <summary>An edition of the list of projects ("Vorhabenliste"), frozen word for word. Rows are only ever added; nothing changes one.</summary>
public sealed class Edition : Entity
{
    public const int NoteMax = 1000;

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private Edition()
    {
    }

    public int Number { get; private set; }

    public DateTimeOffset FrozenAt { get; private set; }

    public string FrozenBy { get; private set; } = "";

    /// <summary>What is special about it, for everybody to read.</summary>
    public string Note { get; private set; } = "";

    public string Snapshot { get; private set; } = "";

    /// <summary>SHA-256 of the snapshot, so that anybody can check that it is unchanged.</summary>
    public string Hash { get; private set; } = "";

    public bool IsExample { get; private set; }

    public IReadOnlyList<Sheet> Sheets => JsonSerializer.Deserialize<List<Sheet>>(Snapshot, Json) ?? [];

    public static Edition Freeze(int number, IReadOnlyList<Sheet> sheets, string note, Me by, DateTimeOffset now)
    {
        if (sheets.Count == 0)
        {
            throw new Refusal(EditionText.NothingToFreeze);
        }

        var snapshot = JsonSerializer.Serialize(sheets, Json).ReplaceLineEndings("\n");
        return new Edition { Number = number, FrozenAt = now, FrozenBy = by.Name, Note = note, Snapshot = snapshot, Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(snapshot))), IsExample = sheets.All(s => s.Example) };
    }
}

/// <summary>One measure on one page, in German as it stood on the day.</summary>
public sealed record Sheet
{
    public required string Code { get; init; }

    public required int Number { get; init; }

    public required string Title { get; init; }

    public string? TitleEn { get; init; }

    public string Field { get; init; } = "";

    public bool LeadProject { get; init; }

    public bool Example { get; init; }

    public IReadOnlyList<string> Goals { get; init; } = [];

    public string Content { get; init; } = "";

    public string State { get; init; } = "";

    public IReadOnlyList<string> Time { get; init; } = [];

    public IReadOnlyList<string> Money { get; init; } = [];

    public IReadOnlyList<string> Participation { get; init; } = [];

    public string Contact { get; init; } = "";

    public IReadOnlyList<SheetDecision> Decisions { get; init; } = [];

    /// <summary>What the sheet says, part by part, in the order of the page.</summary>
    public IEnumerable<(Text Label, string Words)> Parts =>
    [
        (EditionText.TitlePart, Title),
        (EditionText.FieldPart, Field),
        (EditionText.GoalPart, Joined(Goals)),
        (EditionText.ContentPart, Content),
        (EditionText.StatePart, State),
        (EditionText.TimePart, Joined(Time)),
        (EditionText.MoneyPart, Joined(Money)),
        (EditionText.ParticipationPart, Joined(Participation)),
        (EditionText.ContactPart, Contact),
        (EditionText.DecisionPart, Joined(Decisions.Select(d => d.Words))),
    ];

    private static string Joined(IEnumerable<string> lines) => string.Join("\n", lines);
}

public sealed record SheetDecision(int Number, string Words);

/// <summary>What is different between two editions.</summary>
public sealed record EditionDifference(IReadOnlyList<Sheet> Added, IReadOnlyList<ChangedSheet> Changed, IReadOnlyList<Sheet> Dropped)
{
    public bool IsEmpty => Added.Count + Changed.Count + Dropped.Count == 0;

    public static EditionDifference Between(IReadOnlyList<Sheet> old, IReadOnlyList<Sheet> fresh)
    {
        var (before, after) = (old.ToDictionary(s => s.Code, StringComparer.Ordinal), fresh.ToDictionary(s => s.Code, StringComparer.Ordinal));
        var changed = fresh.Where(s => before.ContainsKey(s.Code)).Select(s => new ChangedSheet(s, [.. before[s.Code].Parts.Zip(s.Parts, (a, b) => new ChangedPart(a.Label, a.Words, b.Words)).Where(p => p.Old != p.New)]));
        return new([.. fresh.Where(s => !before.ContainsKey(s.Code))], [.. changed.Where(c => c.Parts.Count > 0)], [.. old.Where(s => !after.ContainsKey(s.Code))]);
    }
}

public sealed record ChangedSheet(Sheet Sheet, IReadOnlyList<ChangedPart> Parts);

public sealed record ChangedPart(Text Label, string Old, string New);
