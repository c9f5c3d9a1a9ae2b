using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>All public ideas as a table for everybody's own work (columns: /daten).</summary>
public static class IdeasDataset
{
    public static readonly Dataset All = new(
        new("Ideen", "Ideas"),
        new("Je Zeile eine veröffentlichte Idee oder Karte mit ihrem Stand.", "One published idea or card a row, with where it stands."),
        "/ideen/ideen.csv",
        [
            new("nummer", new("Nummer der Idee", "Number of the idea")), new("titel", new("Überschrift", "Heading")), new("text", new("Wortlaut", "Wording")),
            new("handlungsfeld", new("Handlungsfeld", "Field of action")), new("stadtteil", new("Stadtteil oder ganze Stadt", "District or whole city")),
            new("weg", new("Online, Karte, Telefon oder Brief", "Online, card, phone or letter, in German")), new("verfasst_von", new("Anzeigename oder Karte", "Display name or card")),
            new("stand", new("Wo die Idee steht", "Where the idea stands, in German")), new("begruendung", new("Begründung des Stands", "Reason of that state")),
            new("eingereicht_am", new("Tag des Eingangs", "Day of submission")), new("veroeffentlicht_am", new("Tag der Veröffentlichung", "Day of publication")),
            new("zustimmungen", new("Wie viele zustimmen", "How many support it")), new("kommentare", new("Lesbare Beiträge darunter", "Readable comments below it")),
            new("aufgegangen_in", new("Nummern der Ideen, in denen sie weitergeht", "Numbers of the ideas in which it goes on")),
            new("antwort_tage", new("Tage bis zur ersten Antwort der Stadt", "Days until the city's first answer")),
            new("antwort_bis", new("Bis wann die Stadt eine Antwort zugesagt hat", "Until when the city has promised an answer")),
            new("beispiel", new("ja: für die Vorführung erfunden", "ja: invented for the demonstration")), new("adresse", new("Adresse der Idee", "Address of the idea")),
        ]);

    public static async Task<IResult> Show(CityDb db, Catalog catalog, People.Tell tell)
    {
        var names = await catalog.Read(db);
        var csv = new Csv(All);
        var ways = (await db.Successions.AsNoTracking().Join(IdeaAccess.Public(db.Ideas), s => s.ToId, i => i.Id, (s, i) => new { s.FromId, i.Number }).ToListAsync()).ToLookup(w => w.FromId, w => w.Number);
        foreach (var idea in await IdeaAccess.Listed(db.Ideas).AsNoTracking().OrderBy(i => i.Number).ToListAsync())
        {
            csv.Row(
                idea.Number, idea.Title, idea.Body,
                names.Field(idea.FieldId)?.NameDe ?? "", names.District(idea.DistrictId)?.Name ?? IdeasText.WholeCity.De,
                IdeasText.Of(idea.Channel).De, idea.AuthorName,
                Standings.Of(idea).Name().De, idea.Reason ?? "",
                Format.Day(idea.SubmittedAt), Format.Day(idea.PublishedAt!.Value),
                idea.SupportCount, idea.CommentCount, string.Join(", ", ways[idea.Id].Order()), idea.AnswerDays, Format.Day(idea.PublishedAt!.Value + Idea.AnswerPromise), idea.IsExample,
                tell.Site + Paths.Neutral(Paths.Idea(idea.Number, idea.Title)));
        }

        return csv.Download("ideen.csv");
    }
}
