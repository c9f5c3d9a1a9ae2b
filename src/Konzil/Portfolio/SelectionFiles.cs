using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>Proposals and decisions as files, from the day the proposals are public.</summary>
public static class SelectionFiles
{
    public static readonly Dataset All = new(
        new("Auswahl unter Budget", "Selections under a budget"),
        new("Eine Zeile je Maßnahme, die zur Auswahl stand: Kosten, Topf, Vorschläge, Entscheidung und Grund.", "One row for each measure that was up for selection: cost, pot, proposals, decision and reason."),
        "/auswahl/auswahl.csv",
        [
            new("auswahl", new("Nummer der Auswahl", "Number of the selection")), new("titel", new("Titel", "Title, in German")),
            new("entschieden_am", new("Tag der Entscheidung; leer, solange keine da ist", "Day of the decision; empty while there is none")), new("gremium", new("Wer entschieden hat", "Who decided")),
            new("jahr", new("Jahr des Geldes", "Year of the money")), new("quelle", new("Quelle des Geldes", "Source of the money")), new("topf_eur", new("Geld des Topfes in Euro", "Money of the pot in euros")),
            new("massnahme", new("Nummer der Maßnahme", "Number of the measure")), new("massnahme_titel", new("Titel der Maßnahme", "Title of the measure, in German")),
            new("handlungsfeld", new("Handlungsfeld", "Field of action, in German")), new("kosten_eur", new("Kosten in Euro", "Cost in euros")),
            new("platz_bewertung", new("Platz in der Bewertungsrunde", "Rank in the scoring round")), new("stimmen", new("Stimmen oder Punkte der Stimmzettel", "Votes or points of the ballots")),
            new("vorschlaege", new("Vorschläge, die sie bezahlen", "Proposals that pay for it, in German")), new("entscheidung", new("bezahlt, warteliste, nicht, zurueckgezogen oder leer", "paid for, waiting list, not, withdrawn, or empty, in German")),
            new("platz_warteliste", new("Platz auf der Warteliste", "Place on the waiting list")), new("abweichung", new("ja: weicht vom Vorschlag ab", "ja: departs from the proposal")),
            new("grund", new("Grund", "Reason")), new("beispiel", new("ja: für die Vorführung erfunden", "ja: invented for the demonstration")),
        ]);

    private static readonly JsonSerializerOptions Spelling = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Converters = { new JsonStringEnumConverter() } };

    public static async Task<IResult> Csv(CityDb db, CancellationToken cancellation)
    {
        var csv = new Csv(All);
        foreach (var selection in await SelectionAccess.Public(db.BudgetSelections).AsNoTracking().Whole().OrderBy(s => s.Number).ToListAsync(cancellation))
        {
            var proposals = selection.Proposals!;
            foreach (var candidate in selection.InOrder)
            {
                var (pot, standing) = (selection.Pots.Single(p => p.Order == candidate.Pot), proposals.Of(candidate));
                var paidBy = string.Join(", ", proposals.All.Where(p => p.Funded.Contains(candidate.Key, StringComparer.Ordinal)).Select(p => PortfolioText.Of(p.Kind).De));
                csv.Row(selection.Number, selection.TitleDe, selection.DecidedOn, selection.Body, pot.Year, pot.Source, pot.Amount, candidate.Key, candidate.Title, candidate.Field, candidate.Cost, standing.Rank, standing.Support, paidBy, Word(candidate.State), candidate.State == CandidateState.Waiting ? candidate.Place : null, candidate.Deviates, candidate.Reason, selection.IsExample);
            }
        }

        return csv.Download("auswahl.csv");
    }

    public static async Task<IResult> Json(int number, Me me, CityDb db, CancellationToken cancellation)
    {
        if (await SelectionAccess.VisibleTo(me, db.BudgetSelections).AsNoTracking().Whole().SingleOrDefaultAsync(s => s.Number == number, cancellation) is not { Proposals: { } proposals } s)
        {
            return View.NotFound();
        }

        var json = JsonSerializer.Serialize(
            new
            {
                selection = s.Number,
                title = s.TitleDe,
                example = s.IsExample,
                s.State,
                s.Ties,
                s.MinimumSupport,
                onlyOneOf = s.Groups(),
                pots = s.PotsInOrder.Select(p => new { p.Order, p.Year, p.Source, p.Amount, free = s.State == SelectionState.Decided ? s.Free(p.Order) : (decimal?)null }),
                proposals.Ballots,
                proposals = proposals.All,
                decision = s.State == SelectionState.Decided ? new { s.Basis, day = s.DecidedOn, s.Body, s.Protocol } : null,
                candidates = s.InOrder.Select(c => new { c.Key, c.Title, c.Cost, c.Pot, c.Field, c.District, standing = proposals.Of(c), c.State, c.Place, c.Deviates, c.Reason }),
                moves = s.Moves.OrderBy(m => m.Number).Select(m => new { m.Key, m.Kind, at = Format.Iso(m.At), m.Body, m.Day, m.Reason }),
            },
            Spelling);
        return Results.File(Encoding.UTF8.GetBytes(json), "application/json; charset=utf-8", $"auswahl-{number}.json");
    }

    private static string Word(CandidateState state) => state switch
    {
        CandidateState.Funded => "bezahlt",
        CandidateState.Waiting => "warteliste",
        CandidateState.Left => "nicht",
        CandidateState.Withdrawn => "zurueckgezogen",
        _ => "",
    };
}
