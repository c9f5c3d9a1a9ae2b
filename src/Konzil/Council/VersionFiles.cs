using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>The wording of adopted versions to take along: all of them as a table, one of them as a text document.</summary>
public static class VersionFiles
{
    public static readonly Dataset All = new(
        new("Wortlaut der beschlossenen Fassungen", "Wording of the adopted versions"),
        new("Je Zeile eine Angabe einer beschlossenen Fassung der Agenda. Was eine Fassung nicht aufgezeichnet hat, fehlt.", "One statement of an adopted version of the agenda a row. What a version did not record is missing."),
        "/agenda/versionen/wortlaut.csv",
        [
            new("version", CouncilOfficeText.Version), new("stand", new("Tag, an dem sie festgehalten wurde", "Day on which it was frozen")), new("teil", new("leitsatz, ziel, feld, massnahme oder geld", "leitsatz (principle), ziel (goal), feld (field), massnahme (measure) or geld (money)")),
            new("kennung", new("Nummer oder Name", "Number or name")), new("titel", new("Titel in dieser Fassung", "Title in this version, in German")), new("angabe", new("Was gesagt wird", "What is said, in German")), new("wortlaut", new("Wortlaut", "Wording")),
        ]);

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation)
    {
        var csv = new Csv(All);
        foreach (var version in await db.AgendaVersions.AsNoTracking().OrderBy(v => v.Number).ToListAsync(cancellation))
        {
            foreach (var p in AgendaSnapshot.Paragraphs(version.State))
            {
                csv.Row(version.Number, Format.Day(version.FrozenAt), Key(p.About), p.Code, p.Title, p.Label.De, p.Words.De);
            }
        }

        return csv.Download("wortlaut.csv");
    }

    public static async Task<IResult> Word(int number, CityDb db, CancellationToken cancellation)
    {
        if (await ShowVersion.Find(number, db, cancellation) is not { } version)
        {
            return View.NotFound();
        }

        var state = version.State;
        var lacking = state.NotRecorded.Select(t => t.ToString()).ToList();
        var text = new Document(CouncilOfficeText.VersionTitle.With(number), CouncilOfficeText.AsOf + " " + Format.Date(version.FrozenAt) + ". " + CouncilOfficeText.Hash + ": " + version.Hash,
        [
            .. lacking.Count == 0 ? [] : new DocumentPiece[] { new DocumentText(AgendaText.NotRecordedNote.With(string.Join(", ", lacking))) },
            .. AgendaSnapshot.Paragraphs(state).GroupBy(p => (p.About, p.Code)).SelectMany(Piece),
        ]);
        return Results.File(text.ToText().Write(), TextDocument.ContentType, $"digitale-agenda-version-{number}.docx");
    }

    private static IEnumerable<DocumentPiece> Piece(IGrouping<(DifferenceAbout About, string Code), AgendaParagraph> thing)
    {
        var first = thing.First();
        var title = first.Title == first.Code ? first.Code : first.Code + " " + first.Title;
        return [new DocumentHeading(2, title), new DocumentTable(title, [[CouncilOfficeText.What, AgendaText.Wording], .. thing.Select(p => (IReadOnlyList<string>)[p.Label, p.Words])])];
    }

    private static string Key(DifferenceAbout about) => about switch
    {
        DifferenceAbout.Principle => "leitsatz",
        DifferenceAbout.Goal => "ziel",
        DifferenceAbout.Measure => "massnahme",
        DifferenceAbout.Money => "geld",
        _ => "feld",
    };
}
