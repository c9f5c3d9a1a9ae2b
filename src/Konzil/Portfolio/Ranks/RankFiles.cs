using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>Decided re-prioritisations as open data and as a feed.</summary>
public static class RankFiles
{
    public static readonly Dataset All = new(
        new("Änderungen der Rangfolge", "Changes of the ranks"),
        new("Eine Zeile je Maßnahme einer beschlossenen Änderung: alter und neuer Platz, Grund, Gremium, Tag.", "One row for each measure of a decided change: old and new rank, reason, body, day."),
        "/rangfolge/rangfolge.csv",
        [
            new("aenderung", new("Nummer der Änderung", "Number of the change")), new("titel", new("Titel", "Title, in German")),
            new("beschlossen_am", new("Tag des Beschlusses", "Day of the decision")), new("gremium", new("Wer entschieden hat", "Who decided")),
            new("massnahme", new("Nummer der Maßnahme", "Number of the measure")), new("massnahme_titel", new("Titel der Maßnahme", "Title of the measure, in German")),
            new("platz_bisher", new("Bisheriger Platz; leer: nicht dabei", "Rank before; empty: not part of it")), new("platz_neu", new("Neuer Platz; leer: nicht mehr dabei", "New rank; empty: no longer part of it")),
            new("plaetze", new("Gewonnene Plätze, mit Minus verlorene; leer, wo ein Platz fehlt", "Places gained, lost ones with a minus; empty where a rank is missing")),
            new("grund", new("Grund", "Reason")), new("niederschrift", new("Wo es geschrieben steht", "Where it is written")), new("beispiel", new("ja: für die Vorführung erfunden", "ja: invented for the demonstration")),
        ]);

    private static readonly JsonSerializerOptions Spelling = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static async Task<IResult> Csv(CityDb db, CancellationToken cancellation)
    {
        var csv = new Csv(All);
        foreach (var reranking in await RankAccess.Public(db.Rerankings).AsNoTracking().Include(r => r.Changes).OrderBy(r => r.Number).ToListAsync(cancellation))
        {
            foreach (var change in reranking.InOrder)
            {
                csv.Row(reranking.Number, reranking.TitleDe, reranking.DecidedOn, reranking.Body, change.Code, change.Title, change.OldRank, change.NewRank, change.MovedBy, change.Reason, reranking.Protocol, reranking.IsExample);
            }
        }

        return csv.Download("rangfolge.csv");
    }

    /// <summary>The course as the chart shows it: rankings in the order of time, and the rank of each measure in them.</summary>
    public static async Task<IResult> Json(CityDb db, CancellationToken cancellation)
    {
        var history = await RankHistory.Read(db, cancellation);
        var changes = (await RankAccess.Public(db.Rerankings).AsNoTracking().Include(r => r.Changes).ToListAsync(cancellation)).OrderBy(r => r.Number);
        var json = JsonSerializer.Serialize(
            new
            {
                rankings = history.Stages.Select(s => new { key = s.Key, day = s.Day, title = s.Name.De, isRound = s.IsRound, number = s.Number }),
                measures = history.Measures.Select(m => new { code = m.Code, title = m.Title, ranks = history.Stages.Select(s => s.RankOf(m)) }),
                changes = changes.Select(r => new { number = r.Number, title = r.TitleDe, why = r.WhyDe, day = r.DecidedOn, body = r.Body, minutes = r.Protocol, example = r.IsExample, measures = r.InOrder.Select(c => new { code = c.Code, oldRank = c.OldRank, newRank = c.NewRank, movedBy = c.MovedBy, reason = c.Reason }) }),
            },
            Spelling);
        return Results.File(Encoding.UTF8.GetBytes(json), "application/json; charset=utf-8", "rangfolge.json");
    }

    public static async Task<IResult> Feed(HttpContext http, CityDb db, Catalog catalog, Tell tell)
    {
        var city = (await catalog.Read(db)).City;
        return new AtomFeed(tell.Site, RankWords.FeedTitle.With(city.CityName), "/rangfolge/feed.atom", Paths.Ranks, city.AgendaName)
            .Answer([.. (await ListRanks.Newest(db, http.RequestAborted)).OrderByDescending(r => r.ChangedAt).Take(AtomFeed.Most).Select(r => new AtomEntry($"/rangfolge/{r.Number}", r.Title, Paths.Reranking(r.Number), r.ChangedAt, r.ChangedAt)
            {
                Author = r.Body,
                Content = string.Join(' ', r.InOrder.Where(c => c.Moved).Select(c => $"{c.Code} {c.Title}: {RankWords.Said(c)}. {c.Reason}")),
            })]);
    }
}
