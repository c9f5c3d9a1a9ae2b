using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>All public rounds as a table (columns: /daten).</summary>
public static class RoundsDataset
{
    public static readonly Dataset All = new(
        RoundText.Rounds,
        new("Je Zeile eine öffentliche Ideensammlung mit ihren Tagen, ihrer Beteiligung und ihrem Ergebnis.", "One public idea round a row with its days, its participation and its result."),
        "/runden/runden.csv",
        [
            new("nummer", new("Nummer der Sammlung", "Number of the round")), new("titel", new("Name", "Name")), new("frage", new("Frage der Stadt", "The city's question")),
            new("handlungsfelder", new("Worum es geht; leer: alle", "What it is about; empty: all")),
            new("sammeln_ab", new("Erster Tag des Sammelns", "First day of collecting")), new("sammeln_bis", new("Letzter Tag des Sammelns", "Last day of collecting")),
            new("diskussion_bis", new("Letzter Tag der Diskussion", "Last day of discussion")), new("ergebnis_bis", new("Zugesagter Tag des Ergebnisses", "Promised day of the result")), new("ergebnis_am", new("Tag des Ergebnisses", "Day of the result")),
            new("phase", new("Wo die Sammlung heute steht", "Where the round stands today, in German")),
            new("beitraege", new("Öffentliche Beiträge", "Public contributions")), new("menschen", new("Konten und Karten", "Accounts and cards")), new("online", new("davon online", "online among them")), new("papier", new("davon auf Karte, Brief, am Telefon", "by card, letter, phone among them")), new("beantwortet", new("davon beantwortet", "answered among them")),
            new("ergebnis", new("Ergebnis im Wortlaut", "Wording of the result")), new("uebernommen", new("Was übernommen wurde", "What was taken over")),
            new("beispiel", new("ja: für die Vorführung erfunden", "ja: invented for the demonstration")), new("adresse", new("Adresse der Sammlung", "Address of the round")),
        ]);

    public static async Task<IResult> Show(CityDb db, Catalog catalog, Tell tell, TimeProvider clock)
    {
        var (names, now) = (await catalog.Read(db), clock.GetUtcNow());
        var figures = await RoundFigures.Read(IdeaAccess.Public(db.Ideas));
        var csv = new Csv(All);
        foreach (var round in await RoundAccess.Public(db.IdeaRounds).AsNoTracking().OrderBy(r => r.Number).ToListAsync())
        {
            var f = figures.GetValueOrDefault(round.Id, RoundFigures.None);
            csv.Row(
                round.Number, round.TitleDe, round.QuestionDe, string.Join(", ", names.Fields.Where(x => round.Fields.Contains(x.Key, StringComparer.Ordinal)).Select(x => x.NameDe)),
                round.CollectFrom, round.CollectUntil, round.DiscussUntil, round.ResultBy, round.ResultAt is { } at ? Format.Day(at) : null,
                RoundText.Of(round.PhaseAt(now)).De,
                f.Contributions, f.People, f.Online, f.Paper, f.Answered,
                round.ResultDe, round.TakenOverDe, round.IsExample, tell.Site + Paths.Neutral(Paths.IdeaRound(round.Number, round.TitleDe)));
        }

        return csv.Download("runden.csv");
    }
}
