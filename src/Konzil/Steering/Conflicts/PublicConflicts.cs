using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>Released conflicts, for everybody: without who looks after them.</summary>
public partial class PublicConflicts
{
    public static readonly Dataset Dataset = new(ConflictText.Title, ConflictText.FileAbout, "/zielkonflikte.csv",
    [
        new("nummer", new("Nummer", "Number")),
        new("seite_1", ConflictText.First),
        new("seite_2", ConflictText.Second),
        new("konflikt", ConflictText.What),
        new("festgestellt_am", ConflictText.RaisedOn),
        new("stand", ConflictText.State),
        new("umgang", ConflictText.Handling),
    ]);

    public sealed record Shown(IReadOnlyList<ConflictRow> Rows, DateOnly Today);

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation) => View.Page<PublicConflicts, Shown>(new(await ConflictRow.Read(Released(db), db, cancellation), Format.Day(db.Now)));

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation)
    {
        var file = new Csv(Dataset);
        foreach (var row in await ConflictRow.Read(Released(db), db, cancellation))
        {
            file.Row(row.Entry.Number, row.First.De, row.Second.De, row.Entry.What, row.Entry.RaisedOn, ConflictText.Of(row.Entry.State).De, row.Entry.Handling);
        }

        return file.Download("zielkonflikte.csv");
    }

    private static IQueryable<ConflictEntry> Released(CityDb db) => db.ConflictEntries.Where(c => c.IsPublic);
}
