using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>All conflicts, for those who read the analyses.</summary>
public partial class ListConflicts
{
    public sealed record Shown(IReadOnlyList<ConflictRow> Rows, DateOnly Today, bool MayWrite);

    public static async Task<IResult> Show(Me me, CityDb db, CancellationToken cancellation) =>
        View.Page<ListConflicts, Shown>(new(await ConflictRow.Read(db.ConflictEntries, db, cancellation), Format.Day(db.Now), me.May(Permission.WriteAnalyses)));

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation)
    {
        var file = new Csv("nummer", "seite_1", "seite_2", "konflikt", "festgestellt_am", "stand", "umgang", "kuemmert_sich", "wieder_ansehen_am", "oeffentlich");
        foreach (var row in await ConflictRow.Read(db.ConflictEntries, db, cancellation))
        {
            var entry = row.Entry;
            file.Row(entry.Number, row.First.De, row.Second.De, entry.What, entry.RaisedOn, ConflictText.Of(entry.State).De, entry.Handling, row.Owner, entry.ReviewOn, entry.IsPublic);
        }

        return file.Download("konflikte-intern.csv");
    }

    /// <summary>The number on the office's rail: what I should look at again.</summary>
    public static Task<int> CountDue(CityDb db, Me me)
    {
        var (today, id) = (Format.Day(db.Now), me.Id);
        return db.ConflictEntries.CountAsync(c => c.OwnerId == id && c.State == ConflictState.Open && c.ReviewOn <= today);
    }
}
