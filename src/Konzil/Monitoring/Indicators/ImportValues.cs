using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>
/// Many values at once, from a table. First it shows what would change and every mistake with line and column; only a table without
/// mistakes is kept, and then all of it. A table of a survey can become a piece of evidence at the same time.
/// </summary>
public partial class ImportValues
{
    public const string FileField = "Datei";
    public const string TableField = "Tabelle";
    public const string TitleField = "Befragung";
    public const string PublisherField = "Herausgeber";
    public const string KeepButton = "Behalten";

    /// <param name="Typed">What was sent.</param>
    /// <param name="Text">The table as text, to be sent again.</param>
    /// <param name="Table">What it says; null before the first look.</param>
    public sealed record Draft(Form? Typed, string Text, ValueTable? Table);

    public static async Task<IResult> Show(Me me, CityDb db) => await IndicatorAccess.WrittenBy(me, db).AnyAsync() ? View.Page<ImportValues, Draft>(new(null, "", null)) : View.NotFound();

    public static async Task<IResult> Post(Form form, Me me, CityDb db)
    {
        if (!await IndicatorAccess.WrittenBy(me, db).AnyAsync())
        {
            return View.NotFound();
        }

        var (text, rows) = await Sent(form);
        string title = form.Text(TitleField).Max(Conventions.Line);
        string publisher = form.Text(PublisherField).Max(Conventions.Line);
        var asEvidence = title.Length > 0 && me.May(Permission.WriteAnalyses);
        var table = form.HasErrors ? null : await ValueTable.Read(rows, null, me, db);
        if (table is null || table.Mistakes.Count > 0)
        {
            if (table is not null)
            {
                form.Errors.Add(TableField, IndicatorsText.TableWrong.Filled(table.Mistakes.Count));
            }

            db.ChangeTracker.Clear();
            return View.Invalid<ImportValues, Draft>(new(form, text, table), form.Errors);
        }

        if (!form.Has(KeepButton))
        {
            db.ChangeTracker.Clear();
            return View.Page<ImportValues, Draft>(new(form, text, table));
        }

        await db.Together(async () =>
        {
            var evidence = asEvidence ? await Evidence(title, publisher, text, table, db) : null;
            foreach (var line in table.Lines)
            {
                var p = line.Point;
                await AddValue.Put(db, line.Indicator, new IndicatorPoint(p.IndicatorId, p.Day, p.Value, new PointNote(p.Wave, p.Sample, p.Reason, evidence?.Number)));
            }

            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.OfficeIndicators);
    }

    /// <summary>The survey as a piece of evidence, internal until somebody completes and releases it.</summary>
    private static async Task<EvidenceItem> Evidence(string title, string publisher, string text, ValueTable table, CityDb db)
    {
        var item = new EvidenceItem(await NumberSeries.Take(db, EvidenceItem.Series));
        var says = text.Length <= EvidenceItem.TextMax ? text : text[..EvidenceItem.TextMax];
        item.Write(new EvidenceWords(EvidenceKind.Survey, title, "", publisher, table.Lines.Max(l => l.Point.Day), says) { Sample = table.Lines.Max(l => l.Point.Sample) });
        db.Evidence.Add(item);
        return item;
    }

    /// <summary>The table as text, to be sent again, and its rows. A workbook becomes text, each row at its place.</summary>
    private static async Task<(string Text, IReadOnlyList<TableRow> Rows)> Sent(Form form)
    {
        var field = form.File(FileField) is null ? TableField : FileField;
        var typed = form.Raw(TableField);
        try
        {
            if (field == TableField)
            {
                string text = form.Text(TableField).Required(IndicatorsText.TableMissing).Max(SentFile.MostBytes);
                return (typed, form.HasErrors ? [] : TableReader.Csv(text));
            }

            var rows = await SentFile.Chosen(form, FileField) is { } file ? TableReader.Read(file) : [];
            if (!form.HasErrors && NamedTable.Of(rows)?.Has(ValueTable.ValueColumn) != true)
            {
                form.Errors.Add(FileField, IndicatorsText.NoTable);
            }

            return (TableReader.AsCsv(rows), rows);
        }
        catch (Refusal refusal)
        {
            form.Errors.Add(field, refusal.Reason);
            return (typed, []);
        }
    }
}
