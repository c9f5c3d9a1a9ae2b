using System.Net;
using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Steering;

public class TheTimeline(City city) : CityTest(city)
{
    [Fact]
    public async Task Nothing_planned_is_said_in_words() => (await City.Visitor.Opens("/zeitplan")).ShouldBe(HttpStatusCode.OK).ShouldSay(PlanText.NoPlan.De);

    [Fact]
    [Trait("R", "R-2.1-04")]
    [Trait("R", "R-2.2-01")]
    [Trait("R", "R-3.4-01")]
    [Trait("R", "R-3.4-26")]
    [Trait("R", "R-3.4-27")]
    [Trait("R", "R-3.4-28")]
    [Trait("R", "R-3.4-29")]
    public async Task Phases_and_packages_as_the_paper_has_them()
    {
        await City.LoadsKonstanz();
        var page = await City.Visitor.Opens("/zeitplan");
        page.ShouldSay("3 Phasen mit der Vorprojektphase, 2 ohne sie")   // A1
            .ShouldSay("Liegt innerhalb von Phase 1 und wird nicht doppelt gezählt")   // A2
            .ShouldSay("Dazwischen liegen 43 Tage")   // A3
            .ShouldSay("2-3 Workshops").ShouldSay("1-2 moderierte Veranstaltungen")   // A5
            .ShouldSay("Sie heißt nicht, dass ein Paket auf das andere wartet")   // A11
            .ShouldSay("AP 1 Projektvorbereitung").ShouldSay("Dokumentation")   // A13
            .ShouldSay("unsere Konstruktion")   // A20
            .ShouldSay("Grobplanung").ShouldSay("Vorgespräch mit Amtsleitung/Abteilungsleitung");
        Assert.Equal(11, page.Document.QuerySelectorAll("table.kz-gantt tbody tr:not(.phase)").Length - 1);
        Assert.Equal([9, 4, 5, 3, 2, 3], await City.Do(async db => (await db.WorkPackages.Include(p => p.Activities).OrderBy(p => p.Order).ToListAsync()).Where(p => p.Activities.Count > 0).Select(p => p.Activities.Count)));
        Assert.Null(await City.Do(db => db.WorkPackages.Where(p => p.TitleDe == "Dokumentation").Select(p => p.Number).SingleAsync()));
    }

    [Fact]
    [Trait("R", "R-3.3-08")]
    [Trait("R", "R-3.3-09")]
    [Trait("R", "R-3.3-10")]
    [Trait("R", "R-3.3-11")]
    [Trait("R", "R-3.3-12")]
    [Trait("R", "R-2.1-28")]
    public async Task Hours_with_and_without_what_is_optional()
    {
        await City.LoadsKonstanz();
        var page = await City.Visitor.Opens("/zeitplan");
        var rows = page.Document.QuerySelectorAll("table.kz-stunden tr").Select(r => string.Join(' ', r.Children.SelectMany(c => c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))).ToList();
        Assert.Contains(rows, r => r.StartsWith("Zusammen, mit Freiwilligem") && r.EndsWith("60 600"));
        Assert.Contains(rows, r => r.StartsWith("Zusammen, ohne Freiwilliges") && r.EndsWith("52 520"));
        Assert.Contains(rows, r => r.StartsWith("1. Vorarbeiten") && r.EndsWith("5 50"));
        Assert.Contains(rows, r => r.StartsWith("Auftaktworkshop") && r.EndsWith("10 100"));
        Assert.Contains(rows, r => r.Contains("Innovationsworkshop") && r.Contains("freiwillig"));
    }

    [Fact]
    [Trait("R", "R-3.2-03")]
    [Trait("R", "R-3.2-17")]
    [Trait("R", "R-3.2-18")]
    public async Task The_budget_cell_by_cell()
    {
        await City.LoadsKonstanz();
        var page = await City.Visitor.Opens("/zeitplan");
        var budget = string.Join(' ', page.Document.QuerySelector("#budget")!.TextContent.Replace('\u00a0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("70.000 €, veranschlagt", budget);
        Assert.Contains("offen, nicht veranschlagt", budget);   // A8
        Assert.Contains("300.000 €, unvollständig", budget);
        Assert.Contains("160.000 €", budget);   // consulting: a dash is no gap (A7)
        Assert.Contains("Jahr unbekannt, Aufwendungen: mit 40.000 € finanziert", budget);   // A9
        Assert.Contains("1,5 Stellen, nicht veranschlagt", budget);
        Assert.Contains("Offen ist, ob 1,5 Stellen die Summe sind", budget);   // A6
        Assert.Contains("Welche Jahre hat der Doppelhaushalt?", budget);   // A10
    }

    [Fact]
    public async Task In_English_every_word_of_ours_is_English()
    {
        await City.LoadsKonstanz();
        (await City.Visitor.Opens("/zeitplan?lang=en")).ShouldSay("not budgeted").ShouldSay("incomplete").ShouldNotSay("unvollständig").ShouldNotSay("Arbeitspaket");
    }

    [Fact]
    [Trait("R", "R-1.5-09")]
    public async Task Loading_twice_leaves_delivery_alone()
    {
        await City.LoadsKonstanz();
        var before = await City.Do(Counts);
        await City.LoadsKonstanz();
        Assert.Equal(before, await City.Do(Counts));
    }

    [Fact]
    [Trait("R", "R-3.2-07")]
    public async Task Money_on_the_measures_page_says_what_is_missing()
    {
        await City.LoadsKonstanz();
        var html = await DrawMoney(11);
        Assert.Contains(SteeringText.Unfunded.De, html);
        Assert.Contains("unvollständig", html + await DrawMoney(8));
    }

    [Fact]
    [Trait("R", "R-3.3-22")]
    public async Task Effect_has_a_picture_and_a_table()
    {
        await City.LoadsKonstanz();
        Language.Use(Language.German);
        var indicators = await City.Do(db => db.Indicators.Include(i => i.Points).Where(i => db.Set<Konzil.Agenda.Measure>().Any(m => m.Id == i.MeasureId && m.Number == 8)).OrderBy(i => i.Order).ToListAsync());
        await using var scope = City.Services.CreateAsyncScope();
        var html = await Renderer.Text(scope.ServiceProvider, typeof(EffectSection), ParameterView.FromDictionary(new Dictionary<string, object?> { ["Indicators"] = indicators }));
        Assert.Contains("Ziel 25 kWh erreicht", html);
        Assert.Contains("<td class=\"r\">1,4</td>", html);
    }

    [Fact]
    [Trait("R", "R-2.3-13")]
    [Trait("R", "R-G-06")]
    public async Task Open_data_is_public_only_and_no_formula()
    {
        var lead = await City.HasPerson("Feldleitung", Konzil.People.Role.FieldLead);
        var (measure, _) = await City.HasLedMeasure(lead, "=SUMME(A1)");
        var draft = await City.HasMeasureOf(await City.HasField("Verwaltung"), await City.HasGoal(3), "Geheimer Entwurf", published: false);
        await City.HasMilestone(measure, "@abruf; \"mit\" Zeichen", new DateOnly(2026, 10, 14));
        await City.HasMilestone(draft, "Nicht öffentlich", new DateOnly(2026, 10, 14));
        var file = await City.Visitor.Opens("/massnahmen/meilensteine.csv");
        Assert.StartsWith("text/csv", file.Answer.Content.Headers.ContentType!.ToString());
        Assert.Contains("'=SUMME(A1)", file.Html);
        Assert.Contains("\"'@abruf; \"\"mit\"\" Zeichen\"", file.Html);
        Assert.Contains(";2026-10-14;", file.Html);
        Assert.DoesNotContain("Nicht öffentlich", file.Html);
        Assert.DoesNotContain("Geheimer Entwurf", file.Html);
        (await City.Visitor.Opens("/daten")).ShouldSay("dl-de/by-2-0").ShouldSay("meilensteine.csv").ShouldSay("Zuerst zugesagter Tag");
    }

    private async Task<string> DrawMoney(int number)
    {
        Language.Use(Language.German);
        var money = await City.Do(async db => await MeasureMoney.Read(db, await db.Measures.Where(m => m.Number == number).Select(m => m.Id).SingleAsync()));
        await using var scope = City.Services.CreateAsyncScope();
        return await Renderer.Text(scope.ServiceProvider, typeof(MoneySection), ParameterView.FromDictionary(new Dictionary<string, object?> { ["Code"] = $"M-{number}", ["Money"] = money }));
    }

    private static async Task<(int, int, int, int, int, int)> Counts(CityDb db) =>
        (await db.Milestones.CountAsync(), await db.Money.CountAsync(), await db.Set<IndicatorPoint>().CountAsync(), await db.WorkPackages.CountAsync(), await db.Set<Konzil.Budget.BudgetPosition>().CountAsync(), await db.Set<HoursStep>().CountAsync());
}
