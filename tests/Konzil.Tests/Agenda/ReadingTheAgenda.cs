using System.Net;
using Konzil.Agenda;
using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Agenda;

public class ReadingTheAgenda(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-1.4-01")]
    [Trait("R", "R-1.4-02")]
    [Trait("R", "R-2.1-37")]
    public async Task The_agenda_shows_goals_fields_measures_and_what_serves_what()
    {
        await City.LoadsKonstanz();
        var page = (await City.Visitor.Opens("/agenda")).ShouldBe(HttpStatusCode.OK);
        page.ShouldSay("Nutzung enormer Chancen für die digitale Stadtverwaltung.").ShouldSay("Digitale Infrastruktur").ShouldSay("Digital-Café").ShouldSay("Felder sind noch Entwurf");
        Assert.Equal(10, page.Document.QuerySelectorAll("table.kz-matrix tbody tr").Length);
        Assert.Equal(6, page.Document.QuerySelectorAll("table.kz-matrix thead th").Length - 1);
        var english = await City.Visitor.Opens("/agenda?lang=en");
        english.ShouldSay("Using the enormous opportunities").ShouldSay("Digital infrastructure");
    }

    [Fact]
    public async Task An_empty_agenda_says_so()
    {
        (await City.Visitor.Opens("/agenda")).ShouldBe(HttpStatusCode.OK).ShouldSay("Noch ist keine Maßnahme veröffentlicht.");
        (await City.Visitor.Opens("/massnahmen")).ShouldBe(HttpStatusCode.OK).ShouldSay("Noch ist keine Maßnahme veröffentlicht.");
    }

    [Fact]
    [Trait("R", "R-1.4-03")]
    [Trait("R", "R-1.4-04")]
    [Trait("R", "R-1.4-11")]
    [Trait("R", "R-1.1-10")]
    public async Task A_field_says_why_it_is_there_and_that_it_is_a_draft()
    {
        await City.LoadsKonstanz();
        var page = (await City.Visitor.Opens("/handlungsfelder/verwaltung")).ShouldBe(HttpStatusCode.OK);
        page.ShouldSay("Das Ziel spricht die Stadtverwaltung unmittelbar an.").ShouldSay("nach innen").ShouldSay("ist dieses Handlungsfeld ein Entwurf").ShouldSay("Eigenes Maßnahmenportfolio");
        (await City.Visitor.Opens("/agenda")).ShouldSay("Wortlaut: Strategiepapier zur Erarbeitung der Digitalen Agenda der Stadt Konstanz, November 2019").ShouldSay(AgendaText.FieldsNote.De);
        (await City.Visitor.Opens("/handlungsfelder/gibt-es-nicht")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_latest_ideas_of_a_field_are_shown_but_only_public_ones()
    {
        var field = await City.HasField("Umwelt");
        (await City.Visitor.Opens("/handlungsfelder/umwelt")).ShouldSay("Zu diesem Feld gibt es noch keine Idee.");
        var (open, secret) = (await City.HasIdea("Licht am See"), await City.HasIdea("Noch geheim", published: false));
        await City.Do(async db =>
        {
            foreach (var idea in await db.Ideas.Where(i => i.Id == open.Id || i.Id == secret.Id).ToListAsync())
            {
                idea.Sort(field.Id, null);
            }

            await db.SaveChangesAsync();
        });
        (await City.Visitor.Opens("/handlungsfelder/umwelt")).ShouldSay("1 Idee").ShouldSay("Licht am See").ShouldNotSay("Noch geheim");
    }

    [Fact]
    [Trait("R", "R-1.2-06")]
    [Trait("R", "R-1.2-07")]
    [Trait("R", "R-1.2-09")]
    [Trait("R", "R-1.4-07")]
    [Trait("R", "R-1.4-10")]
    public async Task The_register_filters_counts_and_sorts()
    {
        await City.LoadsKonstanz();
        await City.Settle();
        var all = await City.Visitor.Opens("/massnahmen");
        all.ShouldSay("29 Maßnahmen").ShouldSay("Gestoppt").ShouldSay("Kontrollieren ohne zu verantworten");
        (await City.Visitor.Opens("/massnahmen?feld=bildung")).ShouldSay("2 Maßnahmen").ShouldSay("Digital-Café").ShouldNotSay("Radzählstellen");
        (await City.Visitor.Opens("/massnahmen?umsetzung=Stopped")).ShouldSay("1 Maßnahme").ShouldSay("Eine App für alles");
        (await City.Visitor.Opens("/massnahmen?leit=ja&ziel=2")).ShouldNotSay("Leihladen");
        (await City.Visitor.Opens("/massnahmen?q=Leihladen")).ShouldSay("1 Maßnahme");
        (await City.Visitor.Opens("/massnahmen?q=gibtesnicht")).ShouldSay("Keine Maßnahme passt zu diesen Filtern.");
        (await City.Visitor.Opens("/massnahmen?sort=NumberDown&feld=<script>&seite=zz&umsetzung=99")).ShouldBe(HttpStatusCode.OK).ShouldSay("29 Maßnahmen");
        var page = await City.Visitor.Opens("/massnahmen?seite=999");
        page.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("Kn.digital")]
    [InlineData("konstanz.digital")]
    [InlineData("E-Government Roadmap")]
    [Trait("R", "R-1.4-09")]
    public async Task Every_spelling_of_the_roadmap_is_found(string spelling)
    {
        await City.LoadsKonstanz();
        await City.Settle();
        (await City.Visitor.Opens("/massnahmen?q=" + Uri.EscapeDataString(spelling))).ShouldSay("E-Government Roadmap konstanz.digital");
    }

    [Fact]
    public async Task The_table_to_take_along_has_the_same_measures_and_no_formulas()
    {
        var (field, goal) = (await City.HasField("Umwelt"), await City.HasGoal());
        await City.HasMeasureOf(field, goal, "=HYPERLINK(\"http://boese\")");
        await City.HasMeasureOf(field, goal, "Geheimer Entwurf", published: false);
        var csv = await City.Visitor.Opens("/massnahmen/massnahmen.csv");
        Assert.Equal("text/csv", csv.Answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("\"'=HYPERLINK(\"\"http://boese\"\")\"", csv.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheimer Entwurf", csv.Html, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R-1.1-01")]
    [Trait("R", "R-1.1-05")]
    [Trait("R", "R-1.1-08")]
    [Trait("R", "R-1.1-11")]
    [Trait("R", "R-1.4-06")]
    [Trait("R", "R-1.4-08")]
    public async Task A_measure_shows_problem_benefit_goals_steps_and_where_it_comes_from()
    {
        await City.LoadsKonstanz();
        var page = (await City.Visitor.Opens("/massnahmen/8-intelligente-beleuchtung-an-rad-und-fusswegen")).ShouldBe(HttpStatusCode.OK);
        page.ShouldSay("Viele Wege sind nachts entweder dunkel oder die ganze Nacht hell.").ShouldSay("Sichere Wege am Abend").ShouldSay("Gedimmtes Licht spart Strom")
            .ShouldSay("Leuchten ausschreiben").ShouldSay("Pilotprojekt Intelligente Beleuchtungssysteme").ShouldSay("Umwelt & Energie").ShouldSay("Mobilität").ShouldSay("Neuer Dienst");
        var roadmap = await City.Visitor.Opens("/massnahmen/1-e-government-roadmap-konstanz-digital");
        roadmap.ShouldSay("Formulierung: Beispiel").ShouldSay("Drei Schreibweisen der Roadmap").ShouldSay("Grundlage der Agenda").ShouldSay("Besteht schon, Stand nicht angegeben");
        (await City.Visitor.Opens("/massnahmen/5-digital-lotsen")).ShouldSay("Personen in Ausbildung25").ShouldSay("Ämter und Eigenbetriebe23");
    }

    [Fact]
    public async Task A_measure_can_be_discussed_but_not_its_draft()
    {
        var (field, goal) = (await City.HasField("Umwelt"), await City.HasGoal());
        var (open, draft) = (await City.HasMeasureOf(field, goal), await City.HasMeasureOf(field, goal, "Entwurf", published: false));
        await City.Do(async db =>
        {
            db.Comments.Add(new Konzil.Discussion.Comment(open.Subject, null, new Konzil.Platform.Me(null, "Seerose", new HashSet<Konzil.Platform.Permission>()), "Bitte warmes Licht.", false, City.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        (await City.Visitor.Opens(Konzil.Platform.Paths.Measure(open.Number, open.Title))).ShouldSay("Bitte warmes Licht.");
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        Assert.Null((await office.Opens(Konzil.Platform.Paths.Measure(draft.Number, draft.Title))).Document.QuerySelector("#diskussion"));
    }

    [Fact]
    public async Task A_wrong_or_missing_title_in_the_address_leads_to_the_right_one()
    {
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal());
        foreach (var address in new[] { $"/massnahmen/{measure.Number}", $"/massnahmen/{measure.Number}-ganz-anders" })
        {
            var answer = await City.Visitor.Opens(address);
            Assert.Equal((HttpStatusCode.MovedPermanently, $"/massnahmen/{measure.Number}-licht-am-seerhein"), (answer.Status, answer.Location));
        }

        (await City.Visitor.Opens("/massnahmen/9999")).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens("/massnahmen/unsinn")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Drafts_are_nowhere_for_strangers()
    {
        var (field, goal) = (await City.HasField("Umwelt"), await City.HasGoal());
        var draft = await City.HasMeasureOf(field, goal, "Geheimer Entwurf", published: false);
        await City.Settle();
        var address = $"/massnahmen/{draft.Number}-geheimer-entwurf";
        (await City.Visitor.Opens(address)).ShouldBe(HttpStatusCode.NotFound);
        (await (await City.HasPerson("Anna")).Opens(address)).ShouldBe(HttpStatusCode.NotFound);
        (await (await City.HasPerson("Moderation", Role.Moderator)).Opens(address)).ShouldBe(HttpStatusCode.NotFound);
        foreach (var list in new[] { "/agenda", "/massnahmen", "/massnahmen?q=Geheimer", "/handlungsfelder/umwelt" })
        {
            (await City.Visitor.Opens(list)).ShouldNotSay("Geheimer Entwurf");
        }

        Assert.Equal(0, await City.Do(db => db.SearchEntries.CountAsync(e => e.Kind == Measure.Kind)));
        (await (await City.HasPerson("Koordination", Role.Coordinator)).Opens(address)).ShouldBe(HttpStatusCode.OK).ShouldSay("Entwurf. Nur die Verwaltung sieht diese Seite.");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("{{7*7}} ${7*7} javascript:alert(1)")]
    public async Task Typed_words_stay_words(string evil)
    {
        var (field, goal) = (await City.HasField("Umwelt"), await City.HasGoal());
        var measure = await City.HasMeasureOf(field, goal, evil);
        foreach (var path in new[] { Konzil.Platform.Paths.Measure(measure.Number, measure.Title), "/agenda", "/massnahmen?q=" + Uri.EscapeDataString(evil), "/handlungsfelder/umwelt" })
        {
            var page = await City.Visitor.Opens(path);
            page.ShouldBe(HttpStatusCode.OK).ShouldSay(evil.Split(' ')[0]);
            Assert.Empty(page.Document.QuerySelectorAll("main img, main script, main [onerror]"));
        }
    }
}
