using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>The risk register as a table that goes out and comes in: the columns, and what stands in them.</summary>
internal static class RiskColumns
{
    public static readonly ListColumn Number = new("nummer", new("Nummer", "Number"), "Nr.", "Nr", "No.", "ID") { IsOurs = true };
    public static readonly ListColumn Measure = new("massnahme", new("Maßnahme der Agenda", "Measure of the agenda"), "Bezug", "About");
    public static readonly ListColumn Event = new("ereignis", RiskText.Event, "Risiko", "Risk", "Ereignis", "Event", "Titel", "Title", "Bezeichnung", "Risikobezeichnung", "Beschreibung", "Description");
    public static readonly ListColumn Cause = new("ursache", RiskText.Cause, "Ursache", "Ursachen", "Cause");
    public static readonly ListColumn Effect = new("folge", RiskText.Effect, "Folge", "Folgen", "Effect", "Konsequenz", "Consequence");
    public static readonly ListColumn Probability = new("wahrscheinlichkeit", RiskText.Probability, "Eintrittswahrscheinlichkeit", "EW", "Likelihood");
    public static readonly ListColumn Impact = new("auswirkung", RiskText.Impact, "Schadenshöhe", "Schadensausmaß", "Tragweite", "Severity");
    public static readonly ListColumn Level = new("stufe", RiskText.Level, "Risikostufe") { IsOurs = true };
    public static readonly ListColumn Response = new("umgang", RiskText.Response, "Umgang", "Risikostrategie", "Response");
    public static readonly ListColumn Action = new("gegenmassnahme", RiskText.Action, "Gegenmaßnahme", "Gegenmaßnahmen", "Maßnahme", "Maßnahmen", "Action", "Mitigation", "Countermeasure");
    public static readonly ListColumn RestProbability = new("rest_wahrscheinlichkeit", RiskText.ResidualProbability, "Restwahrscheinlichkeit", "Residual probability");
    public static readonly ListColumn RestImpact = new("rest_auswirkung", RiskText.ResidualImpact, "Restauswirkung", "Residual impact");
    public static readonly ListColumn State = new("stand", RiskText.State, "Status");
    public static readonly ListColumn StateReason = new("grund", new("Grund des Standes", "Reason of the state"));
    public static readonly ListColumn Example = new("beispiel", new("Beispiel", "Example")) { IsOurs = true };
    public static readonly ListColumn Owner = new("verantwortlich", RiskText.Owner, "Verantwortlich", "Verantwortliche Person", "Verantwortliche", "Owner", "Risikoeigner", "Zuständig");
    public static readonly ListColumn Review = new("naechste_pruefung", RiskText.ReviewOn, "Nächste Prüfung", "Next review", "Review", "Wiedervorlage");
    public static readonly ListColumn Public = new("oeffentlich", RiskText.IsPublic, "Öffentlich", "Public");
    public static readonly ListColumn EventEn = new("ereignis_en", new("Ereignis englisch", "Event in English"));
    public static readonly ListColumn RatingReason = new("bewertung_begruendung", new("Begründung der Bewertung", "Reason of the rating"), "Bewertungsgrund");
    public static readonly ListColumn Source = new("quelle", RiskText.Source) { IsOurs = true };

    public static readonly IReadOnlyList<ListColumn> All =
    [
        Number, Measure, Event, Cause, Effect, Probability, Impact, Level, Response, Action, RestProbability, RestImpact, State, StateReason, Example, Owner, Review, Public, EventEn, RatingReason, Source, ListColumns.Id, ListColumns.Stamp,
    ];

    /// <summary>In the order of <see cref="All"/>; the last cell is the stamp of all the others.</summary>
    public static object?[] Cells(Risk risk, string? code, string? owner, string ratingReason)
    {
        object?[] said =
        [
            risk.Number, code, risk.EventDe, risk.Cause, risk.Effect, risk.Probability, risk.Impact, risk.Grade is { } grade ? RiskText.Of(grade.Level).De : null, RiskText.Of(risk.Response).De, risk.Action, risk.ResidualProbability, risk.ResidualImpact,
            RiskText.Of(risk.State).De, risk.StateReason, risk.IsExample || risk.IsRatedAsExample, owner, risk.ReviewOn, risk.IsPublic, risk.EventEn, ratingReason, risk.Source, risk.Id.ToString(),
        ];
        return [.. said, ListCells.Stamp(said)];
    }

    /// <summary>Why each risk was rated last; nothing for those never rated.</summary>
    public static async Task<Dictionary<Guid, string>> Reasons(CityDb db, IQueryable<Risk> risks, CancellationToken cancellation = default) =>
        (await db.RiskRatings.AsNoTracking().Where(r => risks.Any(x => x.Id == r.RiskId)).OrderBy(r => r.At).Select(r => new { r.RiskId, r.Reason }).ToListAsync(cancellation))
            .GroupBy(r => r.RiskId).ToDictionary(g => g.Key, g => g.Last().Reason);
}
