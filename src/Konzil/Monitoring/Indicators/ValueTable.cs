using Konzil.Platform;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>A line of a table of values, ready to be kept.</summary>
/// <param name="Line">In the file.</param>
/// <param name="Indicator">What it is a value of.</param>
/// <param name="Point">The value.</param>
/// <param name="Former">What stands there today; null for a new one.</param>
public sealed record ValueLine(int Line, Indicator Indicator, IndicatorPoint Point, decimal? Former);

/// <summary>A mistake in a table, by line and column.</summary>
public sealed record TableMistake(int Line, string Column, string Words);

/// <summary>Reads a table of values: nummer, tag, wert and, if there are, welle, n, grund. Either all of it is right or nothing is kept.</summary>
public sealed record ValueTable(IReadOnlyList<ValueLine> Lines, IReadOnlyList<TableMistake> Mistakes)
{
    public const string NumberColumn = "nummer";
    public const string DayColumn = "tag";
    public const string ValueColumn = "wert";
    public const string WaveColumn = "welle";
    public const string SampleColumn = "n";
    public const string ReasonColumn = "grund";

    private const int MostMistakes = 50;

    public static async Task<ValueTable> Read(IReadOnlyList<TableRow> rows, int? evidence, Me me, CityDb db)
    {
        if (NamedTable.Of(rows) is not { } table)
        {
            return new([], [new(1, "", IndicatorsText.NoTable)]);
        }

        var missing = new[] { NumberColumn, DayColumn, ValueColumn }.Where(c => !table.Has(c)).Select(c => new TableMistake(1, c, IndicatorsText.ColumnMissing)).ToList();
        if (missing.Count > 0 || table.Rows.Count == 0)
        {
            return new([], missing.Count > 0 ? missing : [new(1, "", IndicatorsText.NoTable)]);
        }

        var known = await IndicatorAccess.WrittenBy(me, db).Include(i => i.Points).Include(i => i.Targets).AsSplitQuery().Where(i => i.Number != null).ToDictionaryAsync(i => i.Number!.Value);
        var (lines, mistakes, today) = (new List<ValueLine>(), new List<TableMistake>(), Format.Day(db.Now));
        var seen = new HashSet<(Guid, DateOnly)>();
        foreach (var row in table.Rows)
        {
            var before = mistakes.Count;
            var indicator = int.TryParse(table[row, NumberColumn], System.Globalization.CultureInfo.InvariantCulture, out var number) ? known.GetValueOrDefault(number) : null;
            var (day, value) = (TableCell.DayIn(table[row, DayColumn]), TypedNumber.InFile(table[row, ValueColumn]));
            var (wave, reason, sample) = (table[row, WaveColumn], table[row, ReasonColumn], table[row, SampleColumn]);
            var people = int.TryParse(sample, System.Globalization.CultureInfo.InvariantCulture, out var n) && n > 0 ? n : (int?)null;
            Check(indicator is not null, NumberColumn, IndicatorsText.NoSuchIndicator);
            Check(day <= today, DayColumn, IndicatorsText.DayWrong);
            Check(value is { } known1 && Math.Abs(known1) <= AddIndicator.Most, ValueColumn, IndicatorsText.ValueWrong);
            Check(wave.Length <= Conventions.Line, WaveColumn, IndicatorsText.CellTooLong);
            Check(reason.Length <= Indicator.TextMax, ReasonColumn, IndicatorsText.CellTooLong);
            Check(sample.Length == 0 || people is not null, SampleColumn, IndicatorsText.SampleWrong);
            Check(indicator is not { IsWorkedOut: true } || reason.Length > 0, ReasonColumn, IndicatorRuleText.TypedNeedsReason);
            Check(indicator is null || day is null || seen.Add((indicator.Id, day.Value)), DayColumn, IndicatorsText.Twice);
            if (mistakes.Count == before)
            {
                lines.Add(new(row.Number, indicator!, indicator!.Measured(day!.Value, value!.Value, today, new PointNote(wave, people, reason, evidence)), indicator.Points.FirstOrDefault(p => p.Day == day)?.Value));
            }

            if (mistakes.Count >= MostMistakes)
            {
                break;
            }

            void Check(bool right, string column, Text words)
            {
                if (!right)
                {
                    mistakes.Add(new(row.Number, column, words));
                }
            }
        }

        return new(lines, mistakes);
    }
}
