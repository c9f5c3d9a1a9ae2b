namespace Konzil.Platform;

/// <summary>
/// What a file would change of a list, worked out in memory. The dry run and the import do the same; only the import keeps. A file adds
/// and changes, it never takes anything away: what it does not name stays.
/// </summary>
public sealed class ListMerge(IReadOnlyList<ListColumn> columns, SentList sent)
{
    private readonly HashSet<Guid> _named = [];
    private readonly List<LineDifference> _differences = [];

    public IReadOnlyList<string> Errors => sent.Errors;

    public IReadOnlyList<string> Hints => [.. sent.Hints.Distinct(StringComparer.Ordinal)];

    public IReadOnlyList<LineDifference> Differences => _differences;

    /// <summary>Names of what the file does not say.</summary>
    public IReadOnlyList<string> Untouched { get; private set; } = [];

    public int Same { get; private set; }

    /// <summary>Something changes that needs a reason, and the file gives none.</summary>
    public bool NeedsReason { get; set; }

    /// <summary>A mark of the list as it was before.</summary>
    public string State { get; private set; } = "";

    /// <summary>Tells the database what is new, inside the transaction. The caller saves.</summary>
    public List<Func<Task>> Keep { get; } = [];

    /// <summary>
    /// The one a row means: by its identifier, else the only one of the same name. Null for a new one and for a row that cannot be taken,
    /// which then is an error.
    /// </summary>
    public (T? Found, bool IsNew) Find<T>(ListRow row, IEnumerable<T> all, Func<T, bool> isSame) where T : Entity
    {
        if (row.Cell(ListColumns.Id).Length > 0)
        {
            if (row.Id(ListColumns.Id) is not { } id)
            {
                return (null, false);
            }

            var known = all.FirstOrDefault(e => e.Id == id);
            if (known is null || !_named.Add(id))
            {
                row.Refuse(ListColumns.Id, known is null ? ListText.IdUnknown : ListText.Twice);
                return (null, false);
            }

            return (known, false);
        }

        var same = all.Where(e => isSame(e) && !_named.Contains(e.Id)).ToList();
        if (same.Count > 1)
        {
            row.Refuse(ListColumns.Id, ListText.SeveralAlike);
            return (null, false);
        }

        return same.Count == 1 && _named.Add(same[0].Id) ? (same[0], false) : (null, true);
    }

    /// <summary>Compares a row with what it makes of the entry; true where something changes and may.</summary>
    /// <param name="row">The row.</param>
    /// <param name="name">Of the entry, afterwards.</param>
    /// <param name="before">Its cells; null for a new one.</param>
    /// <param name="after">What they would be.</param>
    /// <param name="refusal">Why the person may not change it; null where they may.</param>
    public bool Compare(ListRow row, string name, IReadOnlyList<object?>? before, IReadOnlyList<object?> after, string? refusal)
    {
        List<FieldDifference> fields = [.. columns.Index().Where(c => c.Item != ListColumns.Id && c.Item != ListColumns.Stamp)
            .Select(c => (c.Item.Label, Old: before?[c.Index], New: after[c.Index])).Where(c => ListCells.Written(c.Old) != ListCells.Written(c.New))
            .Select(c => new FieldDifference(c.Label, ListCells.Shown(c.Old), ListCells.Shown(c.New)))];
        foreach (var (at, ours) in columns.Index().Where(c => before is not null && c.Item.IsOurs && c.Item != ListColumns.Id && c.Item != ListColumns.Stamp))
        {
            if (row.Cell(ours) is { Length: > 0 } said && said != ListCells.Written(before![at]))
            {
                row.Hint(ListText.OursStays.With(ours.Label, ListCells.Shown(before[at])));
            }
        }

        if (fields.Count == 0)
        {
            Same++;
            return false;
        }

        if (before is not null && row.Cell(ListColumns.Stamp) is { Length: > 0 } stamp && stamp != StampIn(before))
        {
            row.Refuse(name, ListText.ChangedMeanwhile.With(ListColumns.Stamp.Name));
            return false;
        }

        if (refusal is not null)
        {
            row.Refuse(name, refusal);
            return false;
        }

        _differences.Add(new LineDifference(name, before is null, fields) { Place = row.Place });
        return true;
    }

    /// <summary>A change that is no row of the list.</summary>
    public void Add(LineDifference difference) => _differences.Add(difference);

    public void Hint(string what) => sent.Hints.Add(what);

    /// <summary>What a further sheet says counts as well.</summary>
    public void Take(SentList sheet)
    {
        sent.Errors.AddRange(sheet.Errors);
        sent.Hints.AddRange(sheet.Hints);
    }

    /// <summary>What was compared of a further sheet; both are kept or neither.</summary>
    public void Take(ListMerge other)
    {
        sent.Errors.AddRange(other.Errors);
        sent.Hints.AddRange(other.Hints);
        _differences.AddRange(other.Differences);
        Keep.AddRange(other.Keep);
        Same += other.Same;
    }

    /// <summary>Ends the comparison.</summary>
    /// <param name="all">Name and cells of every entry before anything changed.</param>
    public void Finish(IReadOnlyList<(Guid Id, string Name, IReadOnlyList<object?> Cells)> all)
    {
        Untouched = [.. all.Where(e => !_named.Contains(e.Id)).Select(e => e.Name)];
        State = ListCells.Stamp(all.Select(object? (e) => e.Id + StampIn(e.Cells)));
    }

    public static string? StampIn(IReadOnlyList<object?> cells) => cells[^1] as string;
}

/// <summary>The dry run, as a page shows it.</summary>
/// <param name="Kept">The file itself, carried through the form.</param>
/// <param name="Merge">What it would change.</param>
public sealed record ListPreview(string Kept, ListMerge Merge);
