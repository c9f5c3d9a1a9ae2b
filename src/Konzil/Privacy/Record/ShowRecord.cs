using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>
/// The record of processing (Art. 30 GDPR), made from the code itself: each module says what it keeps, so the record is never
/// older than the software.
/// </summary>
public partial class ShowRecord
{
    /// <param name="Class">The kind of data.</param>
    /// <param name="Columns">"Tabelle: Spalte, Spalte".</param>
    public sealed record Row(DataClass Class, IReadOnlyList<string> Columns);

    public sealed record Shown(IReadOnlyList<Row> Rows, ILookup<string, ProcessingAgreement> Processors);

    public static async Task<IResult> Show(CityDb db, ModuleList modules) => View.Page<ShowRecord, Shown>(new(Read(db, modules), await Processors(db)));

    public static async Task<IResult> Download(CityDb db, ModuleList modules)
    {
        var processors = await Processors(db);
        var file = new Csv("art", "zweck", "rechtsgrundlage", "betroffene", "empfaenger", "dauer", "bleibt_ohne_namen", "frist_tage", "spalten", "auftragsverarbeiter");
        foreach (var row in Read(db, modules))
        {
            file.Row(row.Class.Name.De, row.Class.Purpose.De, RecordText.Of(row.Class.Basis).De, RecordText.Of(row.Class.Of).De, row.Class.Recipients.De, row.Class.Kept.De, row.Class.Remains?.De, row.Class.Retention?.Days, string.Join("; ", row.Columns), string.Join("; ", processors[row.Class.Key].Select(p => p.Processor)));
        }

        return file.Download("verzeichnis.csv");
    }

    private static async Task<ILookup<string, ProcessingAgreement>> Processors(CityDb db) =>
        (await ProcessingAgreement.InForce(db, Format.Day(db.Now)).ToListAsync()).SelectMany(a => a.KindKeys.Select(k => (Key: k, Agreement: a))).ToLookup(x => x.Key, x => x.Agreement, StringComparer.Ordinal);

    private static List<Row> Read(CityDb db, ModuleList modules) =>
    [
        .. modules.PersonalData.OrderBy(c => c.Of).Select(c => new Row(c,
        [
            .. c.Traces.GroupBy(t => db.Model.FindEntityType(t.Entity)!)
                .Select(g => g.Key.GetTableName() + ": " + string.Join(", ", g.SelectMany(t => t.Columns.Append(t.Name)).OfType<string>().Distinct(StringComparer.Ordinal).Select(p => g.Key.FindProperty(p)!.GetColumnName()))),
        ])),
    ];
}

/// <summary>The same for everybody, without the columns.</summary>
public partial class PublicRecord
{
    public sealed record Shown(IReadOnlyList<DataClass> Classes, IReadOnlyList<ProcessingAgreement> Processors);

    public static async Task<IResult> Show(CityDb db, ModuleList modules) =>
        View.Page<PublicRecord, Shown>(new([.. modules.PersonalData.OrderBy(c => c.Of)], await ProcessingAgreement.InForce(db, Format.Day(db.Now)).ToListAsync()));
}
