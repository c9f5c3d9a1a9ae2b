using System.Globalization;

namespace Konzil.Platform;

/// <summary>
/// A row of a list somebody sent. Each reading takes what is stored and gives it back where the file has no such column; a cell that
/// cannot be read becomes an error of the list with its place.
/// </summary>
public sealed class ListRow(SentList list, TableRow row)
{
    public string Place => list.Sheet.Length == 0 ? ListText.Row.With(row.Number) : ListText.SheetRow.With(list.Sheet, row.Number);

    public bool Has(ListColumn column) => list.At(column) is not null;

    /// <summary>"" where the cell is empty or the column missing.</summary>
    public string Cell(ListColumn column)
    {
        if (list.At(column) is not { } at)
        {
            return "";
        }

        if (row.Cells.GetValueOrDefault(at) is { IsFormula: true, Text.Length: 0 })
        {
            Refuse(column, ListText.FormulaWithoutResult);
        }

        return row.Text(at);
    }

    public void Refuse(ListColumn column, string why)
    {
        var error = ListText.RowColumn.With(Place, list.Heading(column), why);
        if (!list.Errors.Contains(error, StringComparer.Ordinal))
        {
            list.Errors.Add(error);
        }
    }

    /// <summary>A rule of the row as a whole.</summary>
    public void Refuse(string name, string why) => list.Errors.Add(ListText.RowSays.With(Place, name, why));

    public void Hint(string what) => list.Hints.Add(ListText.RowHint.With(Place, what));

    public void Try(string name, Action rule)
    {
        try
        {
            rule();
        }
        catch (Refusal refusal)
        {
            Refuse(name, refusal.Reason);
        }
    }

    public string Text(ListColumn column, string was, int max)
    {
        if (!Has(column))
        {
            return ListCells.Clean(was);
        }

        var text = Cell(column);
        if (text.Length > max)
        {
            Refuse(column, ListText.TooLong.With(max, text.Length));
        }

        return text;
    }

    public int? Whole(ListColumn column, int? was, (int Min, int Max) between, Text wrong)
    {
        var cell = Cell(column);
        if (!Has(column) || cell.Length == 0)
        {
            return Has(column) ? null : was;
        }

        if (TypedNumber.InFile(cell) is { } number && number == decimal.Truncate(number) && number >= between.Min && number <= between.Max)
        {
            return (int)number;
        }

        Refuse(column, wrong);
        return was;
    }

    public decimal? Number(ListColumn column, decimal? was, decimal max, Text wrong)
    {
        var cell = Cell(column);
        if (!Has(column) || cell.Length == 0)
        {
            return Has(column) ? null : was;
        }

        if (TypedNumber.InFile(cell) is { } number && number >= 0 && number <= max)
        {
            return number;
        }

        Refuse(column, wrong);
        return was;
    }

    /// <summary>"4", "4 hoch" or "hoch".</summary>
    public int? Step(ListColumn column, int? was, int steps, Func<int, Text> word)
    {
        var cell = Cell(column);
        if (!Has(column) || cell.Length == 0)
        {
            return Has(column) ? null : was;
        }

        var digits = string.Concat(cell.TakeWhile(char.IsAsciiDigit));
        if (digits.Length > 0 && (cell.Length == digits.Length || !char.IsLetterOrDigit(cell[digits.Length]) && cell[digits.Length] is not (',' or '.')) && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var step) && step >= 1 && step <= steps)
        {
            return step;
        }

        foreach (var known in Enumerable.Range(1, steps).Where(s => Is(cell, word(s))))
        {
            return known;
        }

        Refuse(column, ListText.StepWrong.With(steps, word(1), word(steps)));
        return was;
    }

    public DateOnly? Day(ListColumn column, DateOnly? was)
    {
        var cell = Cell(column);
        if (!Has(column) || cell.Length == 0)
        {
            return Has(column) ? null : was;
        }

        string[] shapes = ["yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy"];
        if (DateOnly.TryParseExact(cell, shapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Refuse(column, ListText.DayWrong);
        return was;
    }

    public bool Yes(ListColumn column, bool was)
    {
        var cell = Cell(column).ToUpperInvariant();
        if (!Has(column))
        {
            return was;
        }

        if (cell is "JA" or "YES" or "X" or "1" or "WAHR" or "TRUE")
        {
            return true;
        }

        if (cell is not ("" or "NEIN" or "NO" or "0" or "FALSCH" or "FALSE"))
        {
            Refuse(column, ListText.YesOrNo);
        }

        return false;
    }

    /// <summary>One of the words a list knows, German or English; an empty cell keeps what is stored.</summary>
    public T Word<T>(ListColumn column, T was, Func<T, Text> word) where T : struct, Enum
    {
        var cell = Cell(column);
        if (cell.Length == 0)
        {
            return was;
        }

        foreach (var known in Enum.GetValues<T>().Where(v => Is(cell, word(v))))
        {
            return known;
        }

        Refuse(column, ListText.WordWrong.With(string.Join(", ", Enum.GetValues<T>().Select(v => word(v).ToString()))));
        return was;
    }

    /// <summary>Our own id; null where the cell is empty.</summary>
    public Guid? Id(ListColumn column)
    {
        var cell = Cell(column);
        if (cell.Length > 0 && !Guid.TryParse(cell, out _))
        {
            Refuse(column, ListText.IdWrong.With(cell));
        }

        return Guid.TryParse(cell, out var id) ? id : null;
    }

    private static bool Is(string cell, Text word) => cell.Equals(word.De, StringComparison.OrdinalIgnoreCase) || cell.Equals(word.En, StringComparison.OrdinalIgnoreCase);
}
