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

    public sealed record Shown(IReadOnlyList<Row> Rows);

    public static IResult Show(CityDb db, ModuleList modules) => View.Page<ShowRecord, Shown>(new(Read(db, modules)));

    public static IResult Download(CityDb db, ModuleList modules)
    {
        var file = new Csv("art", "zweck", "rechtsgrundlage", "betroffene", "empfaenger", "dauer", "bleibt_ohne_namen", "frist_tage", "spalten");
        foreach (var row in Read(db, modules))
        {
            file.Row(row.Class.Name.De, row.Class.Purpose.De, RecordText.Of(row.Class.Basis).De, RecordText.Of(row.Class.Of).De, row.Class.Recipients.De, row.Class.Kept.De, row.Class.Remains?.De, row.Class.Retention?.Days, string.Join("; ", row.Columns));
        }

        return file.Download("verzeichnis.csv");
    }

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
    public sealed record Shown(IReadOnlyList<DataClass> Classes);

    public static IResult Show(ModuleList modules) => View.Page<PublicRecord, Shown>(new([.. modules.PersonalData.OrderBy(c => c.Of)]));
}
