using System.Globalization;
using Konzil.Platform;
using Konzil.Strategy;

namespace Konzil.Agenda;

/// <summary>Reads the rows of a file one by one; every mistake is named with its row and column.</summary>
public sealed class ImportReader(IReadOnlyDictionary<ImportColumn, int> columns, ImportFrame frame, Catalog.Content city)
{
    private const int Paragraph = 4000;
    private const int Line = 1000;

    private readonly HashSet<string> _titles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _numbers = new(StringComparer.Ordinal);

    public List<ImportMistake> Mistakes { get; } = [];

    /// <summary>Null where something is wrong with it.</summary>
    public ImportRow? Read(TableRow row)
    {
        var before = Mistakes.Count;
        foreach (var column in columns.Where(c => row.Cells.GetValueOrDefault(c.Value)?.IsFormula == true))
        {
            Wrong(row, column.Key, ImportText.IsFormula);
        }

        var title = Cell(row, ImportColumn.Title, Measure.TitleMax);
        Must(title.Length > 0, row, ImportColumn.Title, AgendaText.TitleMissing);
        Must(title.Length == 0 || _titles.Add(ImportWords.Fold(title)), row, ImportColumn.Title, ImportText.TitleTwice);
        var former = Cell(row, ImportColumn.Former, FormerNumber.NumberMax);
        Must(former.Length == 0 || _numbers.Add(ImportWords.Fold(former)), row, ImportColumn.Former, ImportText.NumberTwice);
        var (state, kind, purpose) = (ImportWords.State(Cell(row, ImportColumn.State)), ImportWords.Kind(Cell(row, ImportColumn.Kind)), ImportWords.Purpose(Cell(row, ImportColumn.Purpose)));
        Must(state is not null, row, ImportColumn.State, ImportText.UnknownState);
        Must(kind is not null, row, ImportColumn.Kind, ImportText.UnknownKind);
        Must(purpose is not null, row, ImportColumn.Purpose, ImportText.UnknownPurpose);
        var product = ImportWords.Product(Cell(row, ImportColumn.Product));
        Must(product is not null || Cell(row, ImportColumn.Product).Length == 0, row, ImportColumn.Product, ImportText.UnknownProduct);
        var reason = Cell(row, ImportColumn.Reason, 2000);
        Must(state is not (DeliveryStatus.Paused or DeliveryStatus.Stopped) || reason.Length > 0, row, ImportColumn.Reason, AgendaText.DeliveryNeedsReason);
        var goals = Goals(row);
        var (field, further) = (Field(row), Further(row));
        var read = new ImportRow(row.Number, new MeasureText(title, Cell(row, ImportColumn.TitleEn, Measure.TitleMax) is { Length: > 0 } en ? en : null, Cell(row, ImportColumn.Summary, Line), Cell(row, ImportColumn.Problem, Paragraph),
            Cell(row, ImportColumn.BenefitCitizens, Paragraph), Cell(row, ImportColumn.BenefitCompanies, Paragraph), Cell(row, ImportColumn.BenefitAdministration, Paragraph), field, Cell(row, ImportColumn.Unit, Conventions.Line), kind ?? default, purpose ?? default)
        { Product = product })
        {
            Former = former,
            Day = Day(row) ?? frame.Day,
            State = state ?? default,
            Reason = reason,
            Further = [.. further.Where(f => f != field)],
            Goals = goals,
            GoalReason = Cell(row, ImportColumn.GoalReason, Line),
            Steps = Lines(row, ImportColumn.Steps),
            Aliases = Lines(row, ImportColumn.Aliases),
            Number = Number(row),
        };
        return Mistakes.Count == before ? read : null;
    }

    public void Wrong(TableRow row, ImportColumn column, string words) =>
        Mistakes.Add(new((columns.TryGetValue(column, out var at) ? Worksheet.Column(at - 1) : "") + row.Number.ToString(CultureInfo.InvariantCulture), words));

    private string Cell(TableRow row, ImportColumn column) => columns.TryGetValue(column, out var at) ? row.Text(at) : "";

    private string Cell(TableRow row, ImportColumn column, int max)
    {
        var text = Cell(row, column);
        Must(text.Length <= max, row, column, EntryText.TooLong.With(max, text.Length));
        return text;
    }

    private List<string> Lines(TableRow row, ImportColumn column)
    {
        var text = Cell(row, column);
        Must(text.Length <= Line, row, column, EntryText.TooLong.With(Line, text.Length));
        return [.. Strategy.Lines.Split(text)];
    }

    private Guid Field(TableRow row)
    {
        var text = Cell(row, ImportColumn.Field);
        var field = text.Length == 0 ? frame.FieldId : ImportWords.Field(text, city)?.Id;
        Must(field is not null, row, ImportColumn.Field, text.Length == 0 ? ImportText.FieldMissing : ImportText.UnknownField.With(text));
        return field ?? Guid.Empty;
    }

    private List<Guid> Further(TableRow row)
    {
        var found = new HashSet<Guid>();
        foreach (var name in ImportWords.Several(Cell(row, ImportColumn.Further)))
        {
            var field = ImportWords.Field(name, city);
            Must(field is not null, row, ImportColumn.Further, ImportText.UnknownField.With(name));
            found.Add(field?.Id ?? Guid.Empty);
        }

        return [.. found];
    }

    private List<Guid> Goals(TableRow row)
    {
        var found = new HashSet<Guid>();
        foreach (var said in ImportWords.Several(Cell(row, ImportColumn.Goals)))
        {
            var goal = city.OfficeGoals.FirstOrDefault(g => g.Number.ToString(CultureInfo.InvariantCulture) == said || ImportWords.Fold(g.TitleDe) == ImportWords.Fold(said));
            Must(goal is not null, row, ImportColumn.Goals, ImportText.UnknownGoal.With(said));
            found.Add(goal?.Id ?? Guid.Empty);
        }

        return [.. found];
    }

    private DateOnly? Day(TableRow row)
    {
        var text = Cell(row, ImportColumn.Day);
        var day = TableCell.DayIn(text);
        Must(text.Length == 0 || day is not null, row, ImportColumn.Day, ImportText.DayWrong);
        return day;
    }

    private int? Number(TableRow row)
    {
        var text = Cell(row, ImportColumn.Number);
        var number = int.TryParse(text.TrimStart('M', 'm', '-', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : (int?)null;
        Must(text.Length == 0 || number is not null, row, ImportColumn.Number, ImportText.NumberWrong);
        return number;
    }

    private void Must(bool holds, TableRow row, ImportColumn column, string otherwise)
    {
        if (!holds)
        {
            Wrong(row, column, otherwise);
        }
    }
}
