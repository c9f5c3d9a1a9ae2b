using System.Globalization;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>All public ideas as a table for everybody's own work (columns: docs/handbook/ideen.md).</summary>
public static class IdeasDataset
{
    private static readonly string[] Columns = ["nummer", "titel", "text", "handlungsfeld", "stadtteil", "weg", "verfasst_von", "stand", "begruendung", "eingereicht_am", "veroeffentlicht_am", "zustimmungen", "kommentare", "beispiel", "adresse"];

    public static async Task<IResult> Show(CityDb db, Catalog catalog, People.Tell tell)
    {
        var names = await catalog.Read(db);
        var csv = new CsvText(Columns);
        foreach (var idea in await IdeaAccess.Public(db.Ideas).AsNoTracking().OrderBy(i => i.Number).ToListAsync())
        {
            csv.Row(
                Number(idea.Number), idea.Title, idea.Body,
                names.Field(idea.FieldId)?.NameDe ?? "", names.District(idea.DistrictId)?.Name ?? IdeasText.WholeCity.De,
                IdeasText.Of(idea.Channel).De, idea.AuthorName,
                Standings.Of(idea.State, idea.Stage).Name().De, idea.Reason ?? "",
                Format.Iso(Format.Day(idea.SubmittedAt)), Format.Iso(Format.Day(idea.PublishedAt!.Value)),
                Number(idea.SupportCount), Number(idea.CommentCount), idea.IsExample ? "ja" : "nein",
                tell.Site + Paths.Neutral(Paths.Idea(idea.Number, idea.Title)));
        }

        return Results.Bytes(csv.ToBytes(), "text/csv; charset=utf-8", "ideen.csv");
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
