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
            new("weg", new("Online, Karte, Telefon oder Brief", "Online, card, phone or letter, in German")), new("verfasst_von", new("Anzeigenamen, durch Komma getrennt, oder Karte", "Display names, separated by commas, or card")),
            new("stand", new("Wo die Idee steht", "Where the idea stands, in German")), new("begruendung", new("Begründung des Stands", "Reason of that state")),
            new("eingereicht_am", new("Tag des Eingangs", "Day of submission")), new("veroeffentlicht_am", new("Tag der Veröffentlichung", "Day of publication")),
            new("zustimmungen", new("Wie viele zustimmen", "How many support it")), new("kommentare", new("Lesbare Beiträge darunter", "Readable comments below it")),
            new("runde", new("Nummer der Ideensammlung; leer: ständige Sammlung", "Number of the idea round; empty: ideas at any time")), new("angaben", new("Antworten auf die eigenen Fragen der Sammlung", "Answers to the round's own questions")),
            new("ort", new("Ort in Worten", "Place in words, in German")), new("breite", new("Geografische Breite in Grad", "Latitude in degrees")), new("laenge", new("Geografische Länge in Grad", "Longitude in degrees")), new("schlagwoerter", new("Schlagwörter, durch Komma getrennt", "Keywords, separated by commas")),
            new("aufgegangen_in", new("Nummern der Ideen, in denen sie weitergeht", "Numbers of the ideas in which it goes on")),
            new("antwort_tage", new("Tage bis zur ersten Antwort der Stadt", "Days until the city's first answer")),
            new("antwort_bis", new("Bis wann die Stadt eine Antwort zugesagt hat", "Until when the city has promised an answer")),
            new("aussicht", new("Wie es nach der Antwort der Stadt weitergeht", "What happens next by the city's answer, in German")), new("kosten_von", new("Erwartete Kosten von, Euro", "Expected cost from, euros")),
            new("kosten_bis", new("Erwartete Kosten bis, Euro", "Expected cost up to, euros")), new("umsetzung_bis", new("Bis wann etwas geschehen soll", "Until when something is to happen")),
            new("beispiel", new("ja: für die Vorführung erfunden", "ja: invented for the demonstration")), new("adresse", new("Adresse der Idee", "Address of the idea")),
        ]);

    public static async Task<IResult> Show(CityDb db, Catalog catalog, People.Tell tell)
    {
        var names = await catalog.Read(db);
        var rounds = await RoundAccess.Public(db.IdeaRounds).AsNoTracking().ToDictionaryAsync(r => r.Id);
        var hiding = RoundList.Hiding(rounds.Values, db.Now);
        var csv = new Csv(All);
        var ways = (await db.Successions.AsNoTracking().Join(IdeaAccess.Public(db.Ideas), s => s.ToId, i => i.Id, (s, i) => new { s.FromId, i.Number }).ToListAsync()).ToLookup(w => w.FromId, w => w.Number);
        var answers = await db.CityAnswers.AsNoTracking().ToDictionaryAsync(a => a.IdeaId);
        foreach (var idea in await IdeaAccess.Listed(db.Ideas).AsNoTracking().Include(i => i.Tags).Include(i => i.CoAuthors).AsSplitQuery().OrderBy(i => i.Number).ToListAsync())
        {
            var round = idea.RoundId is { } id ? rounds.GetValueOrDefault(id) : null;
            var answer = idea.Reason is null ? null : answers.GetValueOrDefault(idea.Id);
            csv.Row(
                idea.Number, idea.Title, idea.Body,
                names.Field(idea.FieldId)?.NameDe ?? "", names.District(idea.DistrictId)?.Name ?? IdeasText.WholeCity.De,
                IdeasText.Of(idea.Channel).De, string.Join(", ", idea.CoAuthors.Where(c => c.PersonId != null).OrderBy(c => c.JoinedAt).Select(c => c.PersonName).Prepend(idea.AuthorName)),
                Standings.Of(idea).Name().De, idea.Reason ?? "",
                Format.Day(idea.SubmittedAt), Format.Day(idea.PublishedAt!.Value),
                round is not null && hiding.Contains(round.Id) ? null : idea.SupportCount, idea.CommentCount, round?.Number, Answers(idea, round, names),
                idea.Address, idea.Point?.Latitude, idea.Point?.Longitude, IdeaTags.Written(idea.Tags),
                string.Join(", ", ways[idea.Id].Order()), idea.AnswerDays, Format.Day(idea.PublishedAt!.Value + Idea.AnswerPromise),
                answer?.Outlook is { } outlook ? AnswerText.Of(outlook).De : "", answer?.CostFrom, answer?.CostTo, answer?.Until, idea.IsExample,
                tell.Site + Paths.Neutral(Paths.Idea(idea.Number, idea.Title)));
        }

        return csv.Download("ideen.csv");
    }

    private static string Answers(Idea idea, IdeaRound? round, Catalog.Content names)
    {
        var answers = idea.Answers;
        return round is null || !answers.Any ? "" : string.Join("\n", round.Questions.Select(q => (Question: q, Words: answers.Words(q, names))).Where(a => a.Words is not null).Select(a => a.Question.Label.De + ": " + a.Words));
    }
}
