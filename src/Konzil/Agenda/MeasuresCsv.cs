using System.Globalization;
using System.Text;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>The register as a table to take along: the same measures as the page shows, nothing that is not public.</summary>
public static class MeasuresCsv
{
    private static readonly string[] Head =
    [
        "Nummer", "Titel", "Kurz gesagt", "Handlungsfeld", "Weitere Handlungsfelder", "Ziele", "Stand", "Umsetzung", "Grund", "Art", "Zweck", "Leitprojekt", "Zuständig",
        "Problem", "Nutzen Bürgerinnen und Bürger", "Nutzen Betriebe", "Nutzen Verwaltung", "Beispiel", "Adresse",
    ];

    public static async Task<IResult> Show(MeasureFilter filter, CityDb db, Catalog catalog, SearchIndex search, CancellationToken cancellation)
    {
        var city = await catalog.Read(db);
        var wanted = await filter.Apply(MeasureAccess.Public(db.Measures), city, search, cancellation);
        var measures = await wanted.AsNoTracking().Include(m => m.Goals).Include(m => m.Fields).AsSplitQuery().ToListAsync(cancellation);
        var csv = new StringBuilder("\uFEFF");
        Line(csv, Head);
        foreach (var m in measures)
        {
            Line(csv, Row(m, city));
        }

        return Results.Text(csv.ToString(), "text/csv; charset=utf-8", Encoding.UTF8);
    }

    private static string[] Row(Measure m, Catalog.Content city) =>
    [
        m.Code, m.Title, m.Summary, city.Field(m.FieldId)?.NameDe ?? "", string.Join(", ", m.Fields.Select(f => city.Field(f.FieldId)?.NameDe)),
        string.Join(", ", city.Goals.Where(g => m.Goals.Any(l => l.GoalId == g.Id)).Select(g => g.Number.ToString(CultureInfo.InvariantCulture))),
        AgendaText.Of(m.Level).De, AgendaText.Of(m.Delivery).De, m.DeliveryReason ?? "", AgendaText.Of(m.Type).De, AgendaText.Of(m.Purpose).De, AgendaText.YesOrNo(m.IsLeadProject).De, m.LeadUnit,
        m.Problem, m.BenefitCitizens, m.BenefitCompanies, m.BenefitAdministration, AgendaText.YesOrNo(m.IsExample).De, Paths.Neutral(Paths.Measure(m.Number, m.Title)),
    ];

    private static void Line(StringBuilder csv, IEnumerable<string> cells) => csv.AppendJoin(';', cells.Select(Cell)).Append("\r\n");

    // A cell that begins like a formula would be calculated by a spreadsheet; the apostrophe makes it a text.
    private static string Cell(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
        return "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
