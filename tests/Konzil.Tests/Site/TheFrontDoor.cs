using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Site;
using Konzil.Tests.World;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Site;

public class TheFrontDoor(City city) : CityTest(city)
{
    [Fact]
    public async Task An_empty_city_still_has_a_home_page() =>
        (await City.Visitor.Opens("/")).ShouldBe(HttpStatusCode.OK).ShouldSay("Was zu tun ist.").ShouldSay(SiteText.NothingScheduled.De).ShouldSay(SiteText.NoIdeas.De).ShouldNotSay("Was wurde aus");

    [Fact]
    public async Task One_measure_and_its_idea()
    {
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        await City.HasLedMeasure(lead);
        (await City.Visitor.Opens("/")).ShouldSay("Was wurde aus").ShouldSay("Licht am Seerhein").ShouldSay("Licht nur bei Bedarf").ShouldSay(SiteText.OneMeasure.De).ShouldSay("1 Beitrag bisher: 1 online, 0 auf Karten");
        (await City.Visitor.Opens("/?lang=en")).ShouldSay("What became of").ShouldNotSay("Zurzeit");
    }

    [Fact]
    [Trait("R", "R-1.5-09")]
    public async Task With_content_the_next_promise_is_counted_down()
    {
        await City.LoadsKonstanz();
        var page = await City.Visitor.Opens("/");
        page.ShouldSay("Tage").ShouldSay("So liegt die Agenda heute").ShouldSay("Alle 29 Maßnahmen");
        Assert.Equal(3, page.Document.QuerySelectorAll(".kz-termin").Length);
    }

    [Fact]
    [Trait("R", "R-3.4-33")]
    public async Task The_search_asks_helps_and_hurts_nobody()
    {
        (await City.Visitor.Opens("/suche")).ShouldBe(HttpStatusCode.OK).ShouldSay("Wonach suchen Sie?");
        (await City.Visitor.Opens("/suche?q=x")).ShouldSay(FindText.TooShort.De);
        (await City.Visitor.Opens("/suche?q=quastenflosser")).ShouldSay("Zu „quastenflosser“ haben wir nichts gefunden.").ShouldSay("kürzeres oder anderes Wort");
        var evil = await City.Visitor.Opens("/suche?q=" + Uri.EscapeDataString("<script>alert(1)</script>\" onfocus=alert(1) x=\""));
        Assert.DoesNotContain("<script>alert", evil.Html);
        Assert.Empty(evil.Document.QuerySelectorAll("[onfocus]"));
    }

    [Fact]
    public async Task Found_words_are_marked_and_everything_else_encoded()
    {
        var text = string.Concat(Enumerable.Repeat("Wort ", 60)) + "und dann <b>Lichter</b> am See";
        var terms = Konzil.Methods.Similarity.GermanText.Stems("Licht");
        var piece = Marked.Around(text, terms);
        Assert.StartsWith("… ", piece);
        Assert.Contains("<b>Lichter</b>", piece);
        await using var scope = City.Services.CreateAsyncScope();
        var html = await Renderer.Text(scope.ServiceProvider, typeof(Shows), ParameterView.FromDictionary(new Dictionary<string, object?> { ["Piece"] = Marked.Of(piece, terms) }));
        Assert.Contains("&lt;b&gt;<mark>Lichter</mark>&lt;/b&gt;", html);
    }

    [Fact]
    public async Task Standing_pages_are_cleaned_when_saved()
    {
        await City.Do(async db =>
        {
            var page = new StandingPage(StandingPage.Imprint);
            page.Write(new("Impressum", "Imprint"), new("## Wer\n\n[klick](javascript:alert(1)) <img src=x onerror=alert(1)>\n\n[gut](https://example.org)", "Text"), new DateOnly(2020, 1, 1), StandingState.Unchecked);
            db.StandingPages.Add(page);
            await db.SaveChangesAsync();
        });
        var shown = await City.Visitor.Opens("/impressum");
        shown.ShouldSay("klick").ShouldSay(SiteText.Unchecked.De).ShouldSay(SiteText.Outdated.De);
        Assert.DoesNotContain("javascript:", shown.Html);
        Assert.Empty(shown.Document.QuerySelectorAll("main img, main [onerror]"));
        Assert.Contains("href=\"https://example.org\"", shown.Html);
        (await City.Visitor.Opens("/datenschutz")).ShouldBe(HttpStatusCode.OK).ShouldSay(SiteText.PageMissing.De);
    }

    [Fact]
    public async Task Leichte_Sprache_says_that_nobody_has_checked_it()
    {
        await City.LoadsKonstanz();
        (await City.Visitor.Opens("/leichte-sprache")).ShouldSay("Eine Agenda ist eine Liste.").ShouldSay(SiteText.Unchecked.De);
        (await City.Visitor.Opens("/barrierefreiheit?lang=en")).ShouldSay("Accessibility");
    }

    [Fact]
    public async Task The_office_shows_what_waits_by_role()
    {
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        var (measure, _) = await City.HasLedMeasure(lead);
        (await lead.Opens("/buero")).ShouldSay("nichts offen");
        await City.HasMilestone(measure, "Versprochen", Format.Day(City.Clock.GetUtcNow()).AddDays(-1));
        (await lead.Opens("/buero")).ShouldSay("Was auf Sie wartet").ShouldSay("1 offen").ShouldNotSay("Betrieb");
        (await (await City.HasPerson("Presse", Role.DataProtection)).Opens("/buero")).ShouldBe(HttpStatusCode.OK);
        (await (await City.HasPerson("Anna")).Opens("/buero")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_dead_job_is_tried_again_on_demand()
    {
        var admin = await City.HasPerson("Administration", Role.Administrator);
        await City.Do(async db =>
        {
            var job = Job.For(new Reindex("Idea", Ids.Next()), City.Clock.GetUtcNow().AddDays(1), loaded: false);
            for (var i = 0; i < Job.MaxAttempts; i++)
            {
                db.Entry(job).Property(j => j.Attempts).CurrentValue = i + 1;
            }

            job.Failed(new InvalidOperationException("Netz weg"), City.Clock.GetUtcNow());
            db.Jobs.Add(job);
            await db.SaveChangesAsync();
        });
        var id = await City.Do(db => db.Jobs.Where(j => j.State == JobState.Dead).Select(j => j.Id).SingleAsync());
        (await admin.Opens("/buero/betrieb")).ShouldSay("Netz weg").ShouldSay("gescheitert");
        await admin.PostsAndLooks($"/buero/betrieb/auftraege/{id}/neu");
        Assert.Equal(JobState.Waiting, await City.Do(db => db.Jobs.Where(j => j.Id == id).Select(j => j.State).SingleAsync()));
        (await (await City.HasPerson("Moderation", Role.Moderator)).Opens("/buero/betrieb")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Robots_stay_out_of_the_office()
    {
        Assert.Contains("Disallow: /buero", (await City.Visitor.Opens("/robots.txt")).Html);
        Assert.Contains("/zeitplan</loc>", (await City.Visitor.Opens("/sitemap.xml")).Html);
    }

    private sealed class Shows : ComponentBase
    {
        [Parameter]
        public RenderFragment? Piece { get; set; }

        protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder) => builder.AddContent(0, Piece);
    }
}
