using System.Net;
using AngleSharp.Dom;
using DocumentFormat.OpenXml.Packaging;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Strategy;

/// <summary>Pages explain a term where it first stands; a definition changes with its reason, and the old one stays readable.</summary>
[Trait("R", "R-G-01")]
public class ExplainingTerms(City city) : CityTest(city)
{
    private const string Digital = "digitalisierung";

    private Actor _office = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await City.LoadsKonstanz();
        _office = await City.HasPerson("Frau Wort", Role.Coordinator);
    }

    [Fact]
    public async Task The_first_occurrence_in_running_text_opens_its_explanation()
    {
        await City.HasIdea("Smart City am See", body: "Eine Smart City braucht Bürgerinnen und Bürger.\n\nJede Smart City ist anders, auch die der Stakeholdern & Freunde. Die AG Hafen und die SWK machen mit.");
        var idea = await City.Do(db => db.Set<Konzil.Ideas.Idea>().SingleAsync(i => i.Title == "Smart City am See"));
        var page = (await City.Visitor.Opens(Paths.Idea(idea.Number, idea.Title))).ShouldBe(HttpStatusCode.OK);
        var marks = page.Document.QuerySelectorAll("main button.kz-begriff").ToList();
        var smart = Assert.Single(marks, m => m.TextContent == "Smart City");
        Assert.Equal("P", smart.ParentElement!.TagName);
        Assert.Equal(("button", "begriff-smart-city"), (smart.GetAttribute("type"), smart.GetAttribute("popovertarget")));
        Assert.Contains(marks, m => m.TextContent == "Stakeholdern");
        Assert.Contains(marks, m => m.TextContent == "SWK");
        Assert.DoesNotContain(marks, m => m.TextContent == "AG");
        Assert.All(marks, m =>
        {
            var card = page.Document.GetElementById(m.GetAttribute("popovertarget")!);
            Assert.True(card is not null && card.HasAttribute("popover") && card.Closest("main") is not null, m.TextContent);
            Assert.Null(m.ParentElement!.Closest("h1, h2, h3, a, label, form, th, summary, [aria-hidden=true]"));
        });
        Assert.Equal(marks.Count, marks.Select(m => m.GetAttribute("popovertarget")).Distinct(StringComparer.Ordinal).Count());
        page.ShouldSay("Jede Smart City ist anders").ShouldSay("unbestätigt");
        Assert.Contains("Stakeholdern</button> &amp; Freunde", page.Html, StringComparison.Ordinal);

        var english = await City.Visitor.Opens(Paths.Idea(idea.Number, idea.Title) + "?lang=en");
        english.ShouldSay("Smart city is a collective term");
        Assert.Equal("/glossar/smart-city?lang=en", english.Document.QuerySelector("#begriff-smart-city a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/strategie")]
    [InlineData("/zeitplan")]
    [InlineData("/agenda")]
    [InlineData("/massnahmen")]
    public async Task Nothing_else_of_a_page_changes(string path)
    {
        var marked = await City.Visitor.Opens(path);
        await City.Do(db => db.Glossary.ExecuteUpdateAsync(s => s.SetProperty(g => g.IsQuiet, true).SetProperty(g => g.Version, Ids.Next())));
        City.Services.GetRequiredService<Generation>().Next();
        var plain = await City.Visitor.Opens(path);
        Assert.Empty(plain.Document.QuerySelectorAll(".kz-begriff, .kz-begriff-karte"));
        foreach (var card in marked.Document.QuerySelectorAll(".kz-begriff-karte"))
        {
            card.Remove();
        }

        foreach (var mark in marked.Document.QuerySelectorAll(".kz-begriff"))
        {
            mark.Replace([.. mark.ChildNodes]);
        }

        Assert.Equal(Plain(plain.Document), Plain(marked.Document));
    }

    [Fact]
    public async Task The_glossary_itself_and_wrong_forms_carry_no_marks()
    {
        foreach (var path in new[] { "/glossar", "/glossar/smart-city", "/glossar/abk-due" })
        {
            Assert.Empty((await City.Visitor.Opens(path)).ShouldBe(HttpStatusCode.OK).Document.QuerySelectorAll(".kz-begriff"));
        }

        (await City.Visitor.Opens("/glossar/abk-due")).ShouldSay(GlossaryText.NobodyKnows.De);
        (await City.Visitor.Opens("/glossar/gibt-es-nicht")).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens("/buero/glossar")).ShouldBe(HttpStatusCode.SeeOther);
        (await (await City.HasPerson("Fachamt", Role.FieldLead)).Posts("/buero/glossar/smart-city", ("TermDe", "x"))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    [Trait("R", "R-2.1-19")]
    public async Task A_definition_comes_from_its_workshop_and_every_version_stays_readable()
    {
        var workshop = await City.HasEvent("Workshop Leitsätze", inDays: -3);
        var closed = await City.HasEvent("Klausur", inDays: -2);
        await City.Do(db => db.Set<Konzil.Events.Event>().Where(e => e.Id == closed.Id).ExecuteUpdateAsync(s => s.SetProperty(e => e.IsClosed, true)));
        var form = await _office.Opens("/buero/glossar/neu");
        Assert.Contains(form.Document.QuerySelectorAll("#Termin option"), o => o.TextContent.Contains("Workshop Leitsätze", StringComparison.Ordinal));
        Assert.DoesNotContain(form.Document.QuerySelectorAll("#Termin option"), o => o.TextContent.Contains("Klausur", StringComparison.Ordinal));

        (string, string)[] first = [("TermDe", "Digitalisierung"), ("MeaningDe", "Umstellung auf Rechner."), ("TermEn", "Digitalisation"), ("MeaningEn", "Switching to computers."), ("IsNotDe", "nur Technik\nSpielerei"), ("IsNotEn", "technology alone\ngimmickry"), ("Why", "Grundlage für die Leitsätze")];
        Assert.Equal("/glossar/" + Digital, (await _office.Posts("/buero/glossar/neu", first)).ShouldBe(HttpStatusCode.SeeOther).Location);
        (await _office.Opens("/glossar/" + Digital)).ShouldSay("noch nicht vereinbart").ShouldSay("nur Technik, Spielerei");
        (await _office.Posts("/buero/glossar/neu", first)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(GlossaryText.TermTaken.De);

        var version = (await City.Do(db => db.Glossary.AsNoTracking().SingleAsync(g => g.Key == Digital))).Version;
        (string, string)[] second = [.. first.Where(f => f.Item1 is not "MeaningDe" and not "Why"), ("MeaningDe", "Wandel von Abläufen und Gewohnheiten durch Rechner."), ("Termin", workshop.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("AgreedBy", "Projektgruppe"), ("Version", version.ToString())];
        (await _office.Posts("/buero/glossar/" + Digital, second)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(GlossaryText.WhyMissing.De).ShouldSay("Umstellung auf Rechner.");
        (await _office.Posts("/buero/glossar/" + Digital, [.. second, ("Why", "So im Workshop beschlossen")])).ShouldBe(HttpStatusCode.SeeOther);
        (await _office.Posts("/buero/glossar/" + Digital, [.. second, ("Why", "Noch einmal")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(GlossaryText.NothingNew.De);

        // Whoever started from the older version is told, and nothing typed is lost.
        var stale = await _office.Posts("/buero/glossar/" + Digital, [.. second.Where(f => f.Item1 != "MeaningDe"), ("MeaningDe", "Etwas ganz anderes."), ("Why", "Meine Sicht")]);
        stale.ShouldBe(HttpStatusCode.Conflict);
        Assert.Contains("Etwas ganz anderes.", stale.Html, StringComparison.Ordinal);

        var page = (await City.Visitor.Opens("/glossar/" + Digital)).ShouldBe(HttpStatusCode.OK).ShouldSay("vereinbarte Definition der Stadt, Fassung 2").ShouldSay("Vereinbart von: Projektgruppe").ShouldSay("So im Workshop beschlossen").ShouldSay("Grundlage für die Leitsätze");
        Assert.Equal(2, page.Document.QuerySelectorAll("#fassungen ~ * li, section:has(#fassungen) ol > li, ol[reversed] > li").Select(l => l.TextContent).Distinct(StringComparer.Ordinal).Count());
        Assert.Contains(page.Document.QuerySelectorAll("a"), a => a.GetAttribute("href") == Paths.Event(workshop.Number, "Workshop Leitsätze"));
        Assert.NotEmpty(page.Document.QuerySelectorAll("del, ins"));
        var csv = (await City.Visitor.Opens("/glossar/glossar.csv")).Html.Split("\r\n");
        Assert.Equal(2, csv.Count(l => l.StartsWith(Digital + ";", StringComparison.Ordinal)));
        Assert.Equal(2, await City.Do(async db => await db.History.CountAsync(h => h.Kind == nameof(GlossaryEntry) && h.Why != null)));

        // Pages explain it from now on, and the next load of the folder takes nothing back.
        await City.LoadsContent(AgendaInTheCity.KonstanzFolder);
        var idea = await City.HasIdea("Anders", body: "Die Digitalisierung soll allen nützen.");
        (await City.Visitor.Opens($"/ideen/{idea.Number}-anders")).ShouldSay("Wandel von Abläufen und Gewohnheiten");
    }

    [Fact]
    [Trait("R", "R-2.1-19")]
    public async Task What_the_paper_said_stays_the_first_version()
    {
        var version = (await City.Do(db => db.Glossary.AsNoTracking().SingleAsync(g => g.Key == "smart-city"))).Version;
        (await _office.Posts("/buero/glossar/smart-city", ("TermDe", "Smart City"), ("TermEn", "Smart city"), ("MeaningDe", "Eine Stadt, die Technik zum Nutzen aller einsetzt."), ("Why", "Kürzer"), ("IsNotDe", "Überwachung"), ("IsNotEn", "a\nb"), ("Version", version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(GlossaryText.IsNotUneven.De);
        (await _office.Posts("/buero/glossar/smart-city", ("TermDe", "Smart City"), ("TermEn", "Smart city"), ("MeaningDe", "Eine Stadt, die Technik zum Nutzen aller einsetzt."), ("Why", "Kürzer"), ("Version", version.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/glossar/smart-city")).ShouldSay("Fassung 1, wie im Strategiepapier").ShouldSay("Sammelbegriff für gesamtheitliche").ShouldSay("Fassung 2");
        await City.LoadsContent(AgendaInTheCity.KonstanzFolder);
        Assert.Equal("Eine Stadt, die Technik zum Nutzen aller einsetzt.", await City.Do(db => db.Glossary.Where(g => g.Key == "smart-city").Select(g => g.MeaningDe).SingleAsync()));
    }

    [Fact]
    public async Task Exported_documents_list_the_terms_they_use()
    {
        var project = await City.TheAgendasProject();
        var phase = await City.Do(db => db.Set<Konzil.Projects.Phase>().AsNoTracking().FirstAsync(p => db.Set<Konzil.Projects.WorkPackage>().Any(w => w.Number == "AP 2" && w.PhaseId == p.Id)));
        var path = $"/buero/projekte/{project.Number}/phasen/{phase.Id}/handbuch";
        (await _office.Opens(path)).ShouldSay(GlossaryText.InDocument.De).ShouldSay("unbestätigt, unsere Deutung");
        using var file = WordprocessingDocument.Open(new MemoryStream(await _office.Downloads(path + ".docx")), false);
        Assert.Contains(GlossaryText.InDocument.De, file.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    // Text nodes that a mark had divided count as one again.
    private static string Plain(IDocument document)
    {
        document.Normalize();
        return document.QuerySelector("main")!.InnerHtml;
    }
}
