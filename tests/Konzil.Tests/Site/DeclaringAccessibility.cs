using System.Net;
using System.Text.Json;
using Konzil.Inquiries;
using Konzil.People;
using Konzil.Platform;
using Konzil.Site;
using Konzil.Tests.World;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Site;

/// <summary>A city whose release ships what its checks found, and that has a film.</summary>
public sealed class CheckedCity : City
{
    public string Report { get; private set; } = "";

    public string Films { get; private set; } = "";

    protected override void Settings(IWebHostBuilder host, string folder)
    {
        (Report, Films) = (Path.Combine(folder, CheckReports.FileName), Path.Combine(folder, "media"));
        host.UseSetting("KONZIL_ACCESSIBILITY", Report);
        host.UseSetting("KONZIL_MEDIA", Films);
    }
}

[Trait("R", "R-2.3-09")]
public class DeclaringAccessibility(CheckedCity city) : CityTest(city), IClassFixture<CheckedCity>
{
    private const string Page = "/barrierefreiheit";

    [Fact]
    public async Task An_empty_city_says_that_it_has_not_declared_anything() =>
        (await City.Visitor.Opens(Page)).ShouldSay(AccessibilityText.NotDeclared.De).ShouldSay(AccessibilityText.ReportNone.De).ShouldSay(AccessibilityText.CountsNone.De);

    [Fact]
    public async Task The_declaration_has_what_the_law_asks()
    {
        await City.LoadsKonstanz();
        await City.LoadsContent(AgendaInTheCity.KonstanzFolder);
        var page = await City.Visitor.Opens(Page);
        page.ShouldSay(AccessibilityText.Of(Conformity.Partial).De).ShouldSay("Video in Deutscher Gebärdensprache").ShouldSay(AccessibilityText.Of(GapReason.Outside).De)
            .ShouldSay("4. Mai 2026").ShouldSay(AccessibilityText.Of(AssessmentMethod.Self).De).ShouldSay("Schlichtungsstelle").ShouldSay(AccessibilityText.NoReach.De).ShouldSay("Überwachungsstelle").ShouldSay(AccessibilityText.Of(GapPart.Office).De);
        Assert.Equal(4, page.Document.QuerySelectorAll("table tbody tr").Length);
        (await City.Visitor.Opens(Page + "?lang=en")).ShouldSay("Conciliation body").ShouldSay("partially complies").ShouldNotSay("Arbeitsbereich");
        City.Clock.Advance(TimeSpan.FromDays(500));
        (await City.Visitor.Opens(Page)).ShouldSay(AccessibilityText.Outdated.De).ShouldSay("überschritten");
    }

    [Fact]
    public async Task What_the_last_checks_found_is_shown_as_they_wrote_it()
    {
        try
        {
            await Writes(JsonSerializer.Serialize(new CheckReport { At = City.Clock.GetUtcNow(), Engine = "axe-core 4", Rules = ["wcag2aa"], Routes = 7, AllRoutes = 9, Roles = [new("Visitor", 20), new(nameof(Role.Moderator), 5)], Breaches = ["/ideen: color-contrast"] }, CheckReports.Shape));
            var page = await City.Visitor.Opens(Page);
            page.ShouldSay("axe-core 4").ShouldSay("7 von 9 Arten von Seiten, 25 Seiten insgesamt").ShouldSay("1 Verstöße gefunden").ShouldSay(AccessibilityText.Partial.De).ShouldSay("/ideen: color-contrast").ShouldSay(RoleText.Of(Role.Moderator).De).ShouldSay("ohne Anmeldung");
            await Writes("no report");
            (await City.Visitor.Opens(Page)).ShouldSay(AccessibilityText.ReportNone.De);
        }
        finally
        {
            File.Delete(city.Report);
        }
    }

    [Fact]
    public async Task A_barrier_is_reported_without_a_name_and_counted()
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        (await City.Visitor.PostsAndLooks("/kontakt", ("Kind", "Barrier"), ("Subject", "Karte"), ("Words", "Die Karte lässt sich nicht mit der Tastatur bewegen."), ("Page", "/ideen/karte"))).ShouldSay(InquiryText.Arrived.De);
        await City.Settle();
        (await coordination.Opens("/konto/nachrichten")).ShouldSay("Gemeldete Barriere, Anfrage 1.");
        (await coordination.Opens("/buero/anfragen/1")).ShouldSay("/ideen/karte").ShouldSay(InquiryText.Unreachable.De);
        (await City.Visitor.Opens(Page)).ShouldSay("gemeldet1").ShouldSay("offen1").ShouldNotSay("Tastatur bewegen");
        (await coordination.Posts("/buero/anfragen/1/antwort", ("Answer", "Sie geht jetzt."), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(InquiryText.OutcomeMissing.De).ShouldSay("Sie geht jetzt.");
        (await coordination.PostsAndLooks("/buero/anfragen/1/antwort", ("Answer", "Sie geht jetzt."), ("Outcome", "Removed"), ("Version", await Version()))).ShouldSay(InquiryText.Of(BarrierOutcome.Removed).De);
        (await City.Visitor.Opens(Page)).ShouldSay("beantwortet1").ShouldSay("davon innerhalb der Frist1").ShouldSay("beseitigt1").ShouldSay("offen0");
    }

    [Fact]
    public async Task The_home_page_has_a_film_of_this_machine_or_says_when_it_comes()
    {
        await City.LoadsKonstanz();
        var promised = await City.Visitor.Opens("/");
        promised.ShouldSay(AccessibilityText.SignMissing.De).ShouldSay("Die Stadt stellt es bis").ShouldSay(AccessibilityText.EasyTo.De).ShouldSay(AccessibilityText.EasyMissing.De);
        Assert.Null(promised.Document.QuerySelector("video"));
        Directory.CreateDirectory(city.Films);
        await File.WriteAllTextAsync(Path.Combine(city.Films, "gebaerden.mp4"), "film", TestContext.Current.CancellationToken);
        await City.Do(async db =>
        {
            (await db.Set<AccessibilityStatement>().SingleAsync()).Offer(null, "gebaerden.mp4", null);
            await db.SaveChangesAsync();
        });
        var film = (await City.Visitor.Opens("/")).Document.QuerySelector("video source");
        Assert.Equal("/medien/gebaerden.mp4", film?.GetAttribute("src"));
        (await City.Visitor.Opens("/medien/gebaerden.mp4")).ShouldBe(HttpStatusCode.OK);
        (await City.Visitor.Opens("/medien/fehlt.mp4")).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens("/medien/..%2f" + CheckReports.FileName)).ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>Another release: its pages are not those kept of the one before.</summary>
    private async Task Writes(string words)
    {
        // With PostgreSQL nothing else lies in the folder.
        Directory.CreateDirectory(Path.GetDirectoryName(city.Report)!);
        await File.WriteAllTextAsync(city.Report, words, TestContext.Current.CancellationToken);
        City.Services.GetRequiredService<Generation>().Next();
    }

    private Task<string> Version() => City.Do(async db => (await db.Inquiries.SingleAsync()).Version.ToString());
}
