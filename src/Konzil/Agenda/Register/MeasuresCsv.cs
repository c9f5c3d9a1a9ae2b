using System.Globalization;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>The register as a table to take along: the same measures as the page shows, nothing that is not public.</summary>
public static class MeasuresCsv
{
    public static readonly Dataset All = new(
        new("Maßnahmen", "Measures"),
        new("Je Zeile eine Maßnahme der Agenda.", "One measure of the agenda a row."),
        "/massnahmen/massnahmen.csv",
        [
            new("Nummer", new("Nummer der Maßnahme", "Number of the measure")),
            new("Titel", new("Titel", "Title")),
            new("Kurz gesagt", new("Ein Satz dazu", "One sentence about it")),
            new("Handlungsfeld", new("Erstes Handlungsfeld", "Main field of action")),
            new("Weitere Handlungsfelder", new("Weitere Handlungsfelder", "Further fields")),
            new("Ziele", new("Nummern der Ziele", "Numbers of the goals")),
            new("Stand", new("Wie weit sie ist", "How far along it is")),
            new("Umsetzung", new("Stand der Umsetzung", "State of delivery")),
            new("Grund", new("Warum sie ruht oder gestoppt ist", "Why it is paused or stopped")),
            new("Art", new("Projekt oder laufende Maßnahme", "Project or ongoing measure")),
            new("Zweck", new("Neuer Dienst, Weiterentwicklung oder Betrieb", "New service, development or operation")),
            new("Leitprojekt", new("ja oder nein", "yes or no, in German")),
            new("Zuständig", new("Federführendes Amt", "Unit in charge")),
            new("Problem", new("Welches Problem sie löst", "Which problem it solves")),
            new("Nutzen Bürgerinnen und Bürger", new("Nutzen für Bürgerinnen und Bürger", "Benefit for citizens")),
            new("Nutzen Betriebe", new("Nutzen für Betriebe", "Benefit for companies")),
            new("Nutzen Verwaltung", new("Nutzen für die Verwaltung", "Benefit for the administration")),
            new("Beispiel", new("ja: für die Vorführung erfunden", "ja: invented for the demonstration")),
            new("Aufgabenbereiche", ClassText.Areas), new("Schlagwörter", ClassText.Tags), new("Nutzergruppen", new("Nummern der Nutzergruppen, die sie betrifft", "Numbers of the user groups it concerns")),
            new("Beginn", ClassText.StartsOn), new("Ende", ClassText.EndsOn), new("Ergebnis", ClassText.Outcome), new("Überprüfung", new("Überprüft alle … Monate", "Reviewed every … months")),
            new("Frühere Nummern", new("Nummern in früheren Portfolios", "Numbers in earlier portfolios")),
            new("Stadtteile", ClassText.Districts), new("Ort", new("Ort in Worten", "Place in words")), new("Punkt", new("Breite und Länge (WGS 84)", "Latitude and longitude (WGS 84)")),
            new("Adresse", new("Adresse der Maßnahme", "Address of the measure")),
            new("Was entsteht", new("Infrastruktur, Dienst, Plattform oder Qualifizierung; leer: noch nicht eingeordnet", "Infrastructure, service, platform or qualification, in German; empty: not classified yet")),
        ]);

    public static async Task<IResult> Show(MeasureFilter filter, CityDb db, Catalog catalog, SearchIndex search, CancellationToken cancellation)
    {
        var city = await catalog.Read(db);
        var wanted = await filter.Apply(MeasureAccess.Public(db.Measures), city, search, cancellation);
        var measures = await wanted.AsNoTracking().Include(m => m.Goals).Include(m => m.Fields).Include(m => m.FormerNumbers).Include(m => m.Areas).Include(m => m.Districts).Include(m => m.Tags).Include(m => m.Groups).AsSplitQuery().ToListAsync(cancellation);
        var groups = await db.UserGroups.AsNoTracking().ToDictionaryAsync(g => g.Id, g => g.Number, cancellation);
        var csv = new Csv(All);
        foreach (var m in measures)
        {
            csv.Row(Row(m, city, groups));
        }

        return csv.Download("massnahmen.csv");
    }

    private static object?[] Row(Measure m, Catalog.Content city, Dictionary<Guid, int> groups) =>
    [
        m.Code, m.Title, m.Summary, city.Field(m.FieldId)?.NameDe ?? "", string.Join(", ", m.Fields.Select(f => city.Field(f.FieldId)?.NameDe)),
        string.Join(", ", city.Goals.Where(g => m.Goals.Any(l => l.GoalId == g.Id)).Select(g => g.Number.ToString(CultureInfo.InvariantCulture))),
        AgendaText.Of(m.Level).De, AgendaText.Of(m.Delivery).De, m.DeliveryReason ?? "", AgendaText.Of(m.Type).De, AgendaText.Of(m.Purpose).De, AgendaText.YesOrNo(m.IsLeadProject).De, m.LeadUnit,
        m.Problem, m.BenefitCitizens, m.BenefitCompanies, m.BenefitAdministration, AgendaText.YesOrNo(m.IsExample).De, string.Join(", ", city.Areas.Where(a => m.Areas.Any(l => l.AreaId == a.Id)).Select(a => a.NameDe)), string.Join(", ", m.Tags.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => t.Name)),
        string.Join(", ", m.Groups.Select(g => groups[g.GroupId]).Order()), m.StartsOn, m.EndsOn, m.Outcome, m.ReviewMonths, string.Join("; ", m.FormerNumbers.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Name.De)),
        string.Join(", ", city.Districts.Where(d => m.Districts.Any(l => l.DistrictId == d.Id)).Select(d => d.Name)), m.Place, m.Point?.ToString(), Paths.Neutral(Paths.Measure(m.Number, m.Title)), m.Product is { } product ? AgendaText.Of(product).De : "",
    ];
}
