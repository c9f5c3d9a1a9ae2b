using System.Globalization;
using Konzil.Platform;

namespace Konzil.Budget;

/// <summary>
/// What a sheet of entries would change. Worked out before anything is written: mistakes with row and column, entries that changed since
/// the sheet was made, and the difference. With one mistake or one changed entry nothing of it may be taken over.
/// </summary>
public sealed class SheetPlan
{
    private const int Id = 1, Base = 2, Category = 3, Year = 4, State = 5, Amount = 6, FundingColumn = 7, Line = 8, Wording = 9, Note = 10;

    private readonly BudgetLedger _ledger;
    private readonly Dictionary<Guid, BudgetPosition> _known;
    private readonly List<SheetFault> _faults = [];
    private readonly List<SheetChange> _changes = [];
    private readonly List<SheetChange> _stale = [];
    private readonly HashSet<Guid> _seen = [];

    private SheetPlan(BudgetLedger ledger) =>
        (_ledger, _known) = (ledger, ledger.Categories.SelectMany(c => ledger.Years.SelectMany(y => ledger.Cell(c, y))).ToDictionary(p => p.Id));

    public IReadOnlyList<SheetFault> Faults => _faults;

    /// <summary>What would be new or different.</summary>
    public IReadOnlyList<SheetChange> Changes => _changes;

    /// <summary>Entries somebody changed since the sheet was made; "before" is how they stand today.</summary>
    public IReadOnlyList<SheetChange> Stale => _stale;

    /// <summary>Entries the sheet does not mention. They stay.</summary>
    public IReadOnlyList<BudgetPosition> Unmentioned => [.. _known.Values.Where(p => !_seen.Contains(p.Id)).OrderBy(p => p.Year).ThenBy(p => p.Place)];

    public bool MayApply => _faults.Count == 0 && _stale.Count == 0 && _changes.Count > 0;

    public static SheetPlan Of(BudgetLedger ledger, IReadOnlyList<TableRow> rows)
    {
        var plan = new SheetPlan(ledger);
        if (plan.HeadIsRight(rows.Count == 0 ? null : rows[0]))
        {
            foreach (var row in rows.Skip(1))
            {
                plan.Read(row);
            }
        }

        return plan;
    }

    private bool HeadIsRight(TableRow? head)
    {
        for (var i = 1; i <= BudgetSheet.Columns.Count; i++)
        {
            var said = head?.Text(i) ?? "";
            if (said != BudgetSheet.Columns[i - 1])
            {
                Fault(head?.Number ?? 1, i, SheetText.WrongColumn.With(BudgetSheet.Columns[i - 1], said));
            }
        }

        return _faults.Count == 0;
    }

    private void Read(TableRow row)
    {
        var before = _faults.Count;
        foreach (var (column, cell) in row.Cells)
        {
            if (cell.IsFormula)
            {
                Fault(row.Number, column, SheetText.IsFormula);
            }
            else if (cell.Number is null && cell.Text is ['=' or '+' or '@' or '-', _, ..])
            {
                Fault(row.Number, column, SheetText.LooksLikeFormula);
            }
        }

        var category = _ledger.Categories.FirstOrDefault(c => c.TitleDe == Text(row, Category));
        var year = Number(row, Year, required: true);
        var state = SheetWords.State(Text(row, State));
        var funding = Text(row, FundingColumn) is { Length: > 0 } word ? SheetWords.Funding(word) : null;
        var amount = Number(row, Amount, required: false);
        Must(category is not null, row, Category, SheetText.UnknownCategory);
        Must(year is null || year == decimal.Truncate(year.Value) && year is >= BudgetPosition.FirstYear and <= BudgetPosition.LastYear, row, Year, BudgetText.YearWrong);
        Must(state is not null, row, State, SheetText.UnknownState);
        Must(funding is not null || Text(row, FundingColumn).Length == 0, row, FundingColumn, SheetText.UnknownFunding);
        Must(amount is null or >= 0, row, Amount, SheetText.Negative);
        Must(amount is null or <= BudgetPosition.Most, row, Amount, BudgetText.AmountWrong);
        Must(Text(row, Line).Length <= BudgetPosition.LineMax, row, Line, SheetText.TooLong.With(BudgetPosition.LineMax));
        Must(Text(row, Wording).Length <= BudgetPosition.WordingMax, row, Wording, SheetText.TooLong.With(BudgetPosition.WordingMax));
        Must(Text(row, Note).Length <= BudgetPosition.NoteMax, row, Note, SheetText.TooLong.With(BudgetPosition.NoteMax));
        if (_faults.Count == before)
        {
            Compare(row, category!, (int)year!.Value, new PositionText(state!.Value, amount, funding) { Line = Text(row, Line), Wording = Text(row, Wording), Note = Text(row, Note) });
        }
    }

    private void Compare(TableRow row, BudgetCategory category, int year, PositionText text)
    {
        try
        {
            BudgetPosition.At(category.Id, year, 1).Write(text);
        }
        catch (Refusal refusal)
        {
            Fault(row.Number, refusal.Field switch { nameof(BudgetPosition.Amount) => Amount, nameof(BudgetPosition.Funding) => FundingColumn, _ => Wording }, refusal.Reason);
            return;
        }

        if (Text(row, Id).Length == 0)
        {
            // The same file read in twice, or the same button pressed twice, adds nothing a second time.
            if (_ledger.Cell(category, year).FirstOrDefault(p => Same(p, text) && !_seen.Contains(p.Id)) is { } there)
            {
                _seen.Add(there.Id);
                return;
            }

            _changes.Add(new(row.Number, null, category, year, text));
            return;
        }

        if (!Guid.TryParse(Text(row, Id), out var id) || !_known.TryGetValue(id, out var today))
        {
            Fault(row.Number, Id, SheetText.UnknownId);
        }
        else if (!_seen.Add(id))
        {
            Fault(row.Number, Id, SheetText.Twice);
        }
        else if (today.CategoryId != category.Id || today.Year != year)
        {
            Fault(row.Number, today.Year == year ? Category : Year, SheetText.Moved);
        }
        else if (Same(today, text))
        {
            return;
        }
        else
        {
            (Text(row, Base) == today.Version.ToString() ? _changes : _stale).Add(new(row.Number, today, category, year, text));
        }
    }

    private static bool Same(BudgetPosition today, PositionText text) =>
        (today.State, today.Amount, today.Funding, today.Line, today.Wording, today.NoteDe) == (text.State, text.Amount, text.Funding, text.Line, text.Wording, text.Note);

    private decimal? Number(TableRow row, int column, bool required)
    {
        var cell = row.Cells.GetValueOrDefault(column);
        if (cell is null ? required : cell.Number is null && !cell.IsFormula)
        {
            Fault(row.Number, column, cell is null ? SheetText.NumberMissing : SheetText.NoNumber.With(cell.Text));
        }

        return cell?.Number is { } number ? decimal.Round(number, 4) : null;
    }

    private void Must(bool holds, TableRow row, int column, string otherwise)
    {
        if (!holds)
        {
            Fault(row.Number, column, otherwise);
        }
    }

    private void Fault(int row, int column, string words) => _faults.Add(new(Worksheet.Column(column - 1) + row.ToString(CultureInfo.InvariantCulture), words));

    private static string Text(TableRow row, int column) => row.Text(column);
}

/// <param name="Cell">"F7": column and row, as the program shows them.</param>
public sealed record SheetFault(string Cell, string Words);

/// <param name="Row">Row of the sheet.</param>
/// <param name="Today">How the entry stands; null for a new one.</param>
public sealed record SheetChange(int Row, BudgetPosition? Today, BudgetCategory Category, int Year, PositionText Text);
