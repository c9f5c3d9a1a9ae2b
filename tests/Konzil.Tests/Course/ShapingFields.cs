using System.Net;
using Konzil.Agenda;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Course;

[Trait("R", "R-1.4-09")]
public class ShapingFields(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-1.4-04")]
    public async Task The_office_adds_a_field_as_a_draft_and_its_page_shows_scope_units_and_contact()
    {
        await City.HasGoal(2);
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        await City.AddsField(office, "Digitale Netze", ("Ziel-2", "Netze sparen Wege."));
        var page = await City.Visitor.Opens("/handlungsfelder/digitale-netze");
        page.ShouldSay("Entwurf").ShouldSay("Worum es geht.").ShouldSay("WLAN").ShouldSay("Straßenbau").ShouldSay("Amt für Digitales").ShouldSay("Stadtwerke, Bauamt").ShouldSay("Netze sparen Wege.").ShouldSay("Neu aufgenommen").ShouldSay("Das Feld fehlte.");
        Assert.NotNull(page.Document.QuerySelector("main a[href='mailto:digital@stadt.example']"));
        (await City.Visitor.Opens("/handlungsfelder?lang=en")).ShouldSay("Digitale Netze (en)").ShouldSay("Draft");
        (await City.Visitor.Opens("/agenda")).ShouldSay("Digitale Netze");
        Assert.Equal("Das Feld fehlte.", await City.Do(db => db.History.Where(h => h.Kind == ActionField.KindName).Select(h => h.Why).SingleAsync()));
        var row = CsvFile.Read((await City.Visitor.Opens("/handlungsfelder.csv")).Html).Single();
        Assert.Equal(("Entwurf", "Netze; WLAN", "Straßenbau"), (row["stand"], row["gehoert_dazu"], row["gehoert_nicht_dazu"]));
    }

    [Fact]
    public async Task A_wrong_form_keeps_every_word_and_a_stale_one_shows_what_stands()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var wrong = await office.Posts("/buero/handlungsfelder/neu", [("NameDe", ""), .. CourseInTheCity.Profile(("Grund", ""))]);
        wrong.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte geben Sie einen Namen ein.").ShouldSay("Straßenbau");
        var field = await City.AddsField(office, "Netze");
        var version = await City.VersionOf(field);
        (await office.Posts("/buero/handlungsfelder/netze", CourseInTheCity.Profile(("SentenceDe", "Schneller Satz."), ("Version", version)))).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Posts("/buero/handlungsfelder/netze", CourseInTheCity.Profile(("LeadUnit", "Anderes Amt"), ("Version", version)))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Amt für Digitales");
        (await office.Posts("/buero/handlungsfelder/netze", CourseInTheCity.Profile(("Grund", ""), ("Version", version)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte begründen Sie es.");
    }

    [Fact]
    public async Task A_renamed_field_is_found_under_its_old_address_and_in_old_filters()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var (anna, field) = (await City.HasPerson("Anna"), await City.HasField("Netze"));
        await City.HasMeasureOf(field, await City.HasGoal());
        await anna.Posts("/handlungsfelder/netze/folgen");
        (await office.Posts("/buero/handlungsfelder/netze/name", ("NameDe", "Netze"), ("NameEn", "Netze (en)"), ("Grund", "x"), ("Version", await City.VersionOf(field)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("derselbe wie bisher");
        (await office.Posts("/buero/handlungsfelder/netze/name", ("NameDe", "Digitale Netze"), ("Grund", "Klarer."), ("Version", await City.VersionOf(field)))).ShouldBe(HttpStatusCode.SeeOther);
        var old = await City.Visitor.Opens("/handlungsfelder/netze");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/handlungsfelder/digitale-netze"), (old.Status, old.Location));
        (await City.Visitor.Opens("/massnahmen?feld=netze")).ShouldSay("Licht am Seerhein");
        (await City.Visitor.Opens("/handlungsfelder/digitale-netze")).ShouldSay("Umbenannt").ShouldSay("Klarer.").ShouldSay("Licht am Seerhein");
        await City.Settle();
        (await anna.Opens("/konto/nachrichten")).ShouldSay("Handlungsfeld „Digitale Netze“: Umbenannt. Klarer.");

        // Back to the first name: no address leads in a circle.
        field = await City.FieldOf("digitale-netze");
        (await office.Posts("/buero/handlungsfelder/digitale-netze/name", ("NameDe", "Netze"), ("Grund", "Doch kürzer."), ("Version", await City.VersionOf(field)))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/handlungsfelder/netze")).ShouldBe(HttpStatusCode.OK);
        Assert.Equal("/handlungsfelder/netze", (await City.Visitor.Opens("/handlungsfelder/digitale-netze")).Location);
        Assert.Equal("digitale-netze-2", (await City.AddsField(office, "Digitale Netze 2")).Slug);
    }

    [Fact]
    public async Task Merged_fields_carry_measures_ideas_rounds_goals_and_followers_along()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var (anna, goal) = (await City.HasPerson("Anna"), await City.HasGoal());
        var (netze, wlan, bildung) = (await City.HasField("Netze"), await City.HasField("WLAN"), await City.HasField("Bildung"));
        var (own, both, other) = (await City.HasMeasureOf(wlan, goal, "WLAN im Park"), await City.HasMeasureOf(netze, goal, "Glasfaser"), await City.HasMeasureOf(bildung, goal, "Lernort"));
        var idea = await City.HasIdea("WLAN am See");
        await City.Do(async db =>
        {
            db.MeasureFields.AddRange(new MeasureField(both.Id, wlan.Id), new MeasureField(other.Id, wlan.Id));
            db.FieldGoals.Add(new FieldGoal(wlan.Id, goal.Id, new("Spart Wege.", "Saves ways.")));
            await db.Ideas.Where(i => i.Id == idea.Id).ExecuteUpdateAsync(s => s.SetProperty(i => i.FieldId, wlan.Id));
            await db.SaveChangesAsync();
        });
        await anna.Posts("/handlungsfelder/wlan/folgen");
        (await office.Opens("/buero/handlungsfelder/wlan/zusammenlegung")).ShouldSay("3 Maßnahmen, 1 Ideen und 0 Ideensammlungen");
        (await office.Posts("/buero/handlungsfelder/wlan/zusammenlegung", ("MergedIntoId", "wlan"), ("Grund", "x"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        var merge = new[] { ("MergedIntoId", "netze"), ("Grund", "Ein Thema, ein Feld."), ("Version", await City.VersionOf(wlan)) };
        (await office.Posts("/buero/handlungsfelder/wlan/zusammenlegung", merge)).ShouldBe(HttpStatusCode.SeeOther);

        await City.Do(async db =>
        {
            Assert.Equal(netze.Id, await db.Measures.Where(m => m.Id == own.Id).Select(m => m.FieldId).SingleAsync());
            Assert.Equal([(other.Id, netze.Id)], (await db.MeasureFields.AsNoTracking().ToListAsync()).Select(f => (f.MeasureId, f.FieldId)));
            Assert.Equal(netze.Id, await db.Ideas.Select(i => i.FieldId).SingleAsync());
            Assert.Equal("Spart Wege.", await db.FieldGoals.Where(g => g.FieldId == netze.Id).Select(g => g.ReasonDe).SingleAsync());
            Assert.Equal(netze.Id, await db.Follows.Where(f => f.PersonId == anna.Id && f.Kind == ActionField.KindName).Select(f => f.ItemId).SingleAsync());
        });
        Assert.Equal("/handlungsfelder/netze", (await City.Visitor.Opens("/handlungsfelder/wlan")).Location);
        (await City.Visitor.Opens("/massnahmen?feld=wlan")).ShouldSay("WLAN im Park").ShouldSay("Glasfaser");
        (await City.Visitor.Opens("/handlungsfelder/netze")).ShouldSay("Anderes Feld aufgenommen").ShouldSay("Ein Thema, ein Feld.").ShouldSay("3 Maßnahmen");
        (await City.Visitor.Opens("/handlungsfelder")).ShouldSay("Frühere Handlungsfelder").ShouldSay("aufgegangen in Netze");
        (await City.Visitor.Opens(Paths.Neutral(Paths.Measure(own.Number, own.Title)))).ShouldSay("Das Handlungsfeld „WLAN“ ist in „Netze“ aufgegangen: Ein Thema, ein Feld.");
        (await office.Posts("/buero/handlungsfelder/wlan/zusammenlegung", merge)).ShouldBe(HttpStatusCode.NotFound);
        Assert.DoesNotContain("wlan", (await office.Opens("/buero/massnahmen/neu")).Document.QuerySelectorAll("option").Select(o => o.GetAttribute("value")));
        var road = CsvFile.Read((await City.Visitor.Opens("/handlungsfelder-verlauf.csv")).Html);
        Assert.Contains(road, r => r["art"] == "In ein anderes Feld eingegangen" && r["massnahmen"] == "3");
    }

    [Fact]
    public async Task A_round_that_asks_about_a_merged_field_asks_about_the_other_one()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var (netze, wlan) = (await City.HasField("Netze"), await City.HasField("WLAN"));
        await City.HasRound();
        await City.Do(db => db.Set<IdeaRound>().ExecuteUpdateAsync(s => s.SetProperty(r => r.FieldKeys, "wlan\nnetze")));
        await office.Posts("/buero/handlungsfelder/wlan/zusammenlegung", ("MergedIntoId", "netze"), ("Grund", "Eins."), ("Version", await City.VersionOf(wlan)));
        Assert.Equal("netze", await City.Do(db => db.Set<IdeaRound>().Select(r => r.FieldKeys).SingleAsync()));
        Assert.NotEqual(netze.Id, wlan.Id);
    }

    [Fact]
    public async Task A_field_with_measures_is_not_retired_and_an_empty_one_can_come_back()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var (full, empty) = (await City.HasField("Netze"), await City.HasField("Tourismus"));
        await City.HasMeasureOf(full, await City.HasGoal(), published: false);
        (await office.Posts("/buero/handlungsfelder/netze/ende", ("Grund", "x"), ("Version", await City.VersionOf(full)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("noch Maßnahmen (1)");
        (await office.Posts("/buero/handlungsfelder/tourismus/ende", ("Grund", ""), ("Version", await City.VersionOf(empty)))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await office.Posts("/buero/handlungsfelder/tourismus/ende", ("Grund", "Macht die Tourist-Information."), ("Version", await City.VersionOf(empty)))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/handlungsfelder/tourismus")).ShouldBe(HttpStatusCode.OK).ShouldSay("wird nicht mehr verfolgt").ShouldSay("Macht die Tourist-Information.");
        (await City.Visitor.Opens("/agenda")).ShouldNotSay("Tourismus");
        (await office.Posts("/buero/handlungsfelder/tourismus", CourseInTheCity.Profile(("Version", await City.VersionOf(empty))))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await office.Posts("/buero/handlungsfelder/tourismus/ende", ("Grund", "Doch wieder."), ("Version", await City.VersionOf(empty)))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/agenda")).ShouldSay("Tourismus");
    }

    [Fact]
    [Trait("R", "R-1.4-12")]
    public async Task An_inward_field_is_shown_shorter_or_only_to_the_office()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var field = await City.AddsField(office, "Innere Dienste", ("View", "Hidden"), ("Direction", "Inward"));
        foreach (var who in new[] { City.Visitor, await City.HasPerson("Anna") })
        {
            (await who.Opens("/handlungsfelder/innere-dienste")).ShouldBe(HttpStatusCode.NotFound);
            (await who.Opens("/handlungsfelder")).ShouldNotSay("Innere Dienste");
            Assert.DoesNotContain("Innere Dienste", (await who.Opens("/handlungsfelder.csv")).Html + (await who.Opens("/handlungsfelder-verlauf.csv")).Html + (await who.Opens("/suche?q=Innere")).Text, StringComparison.Ordinal);
        }

        (await office.Opens("/handlungsfelder/innere-dienste")).ShouldSay("Nur im Arbeitsbereich zu sehen");
        (await office.Posts("/buero/handlungsfelder/innere-dienste", CourseInTheCity.Profile(("View", "Short"), ("Version", await City.VersionOf(field))))).ShouldBe(HttpStatusCode.SeeOther);
        var measure = await City.HasMeasureOf(field, await City.HasGoal(), "Aktenplan");
        (await City.Visitor.Opens("/handlungsfelder/innere-dienste")).ShouldSay("Amt für Digitales").ShouldSay("steht hier nur das Wichtigste").ShouldNotSay("Aktenplan");
        (await office.Posts("/buero/handlungsfelder/innere-dienste", CourseInTheCity.Profile(("View", "Hidden"), ("Version", await City.VersionOf(field))))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("aber nicht verbergen");
        (await City.Visitor.Opens(Paths.Neutral(Paths.Measure(measure.Number, measure.Title)))).ShouldSay("Innere Dienste");
    }

    [Fact]
    public async Task Only_the_coordination_shapes_fields()
    {
        await City.HasField("Netze");
        foreach (var role in new[] { Role.FieldLead, Role.Moderator, Role.Administrator })
        {
            (await (await City.HasPerson("Rolle " + role, role)).Opens("/buero/handlungsfelder/netze")).ShouldBe(HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task Loading_the_files_again_leaves_alone_what_the_office_changed()
    {
        await City.LoadsKonstanz();
        var office = await City.HasPerson("Koordination Test", Role.Coordinator);
        var (bildung, kultur) = (await City.FieldOf("bildung"), await City.Do(db => db.Fields.AsNoTracking().SingleAsync(f => f.Mark == "kul")));
        (await office.Posts("/buero/handlungsfelder/bildung/name", ("NameDe", "Lernen"), ("Grund", "Kürzer."), ("Version", await City.VersionOf(bildung)))).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Posts($"/buero/handlungsfelder/{kultur.Slug}/zusammenlegung", ("MergedIntoId", "lernen"), ("Grund", "Gehört zusammen."), ("Version", await City.VersionOf(kultur)))).ShouldBe(HttpStatusCode.SeeOther);
        await City.LoadsContent(AgendaInTheCity.KonstanzFolder);
        Assert.Equal(("Lernen", FieldLife.Merged, 0), await City.Do(async db => ((await db.Fields.SingleAsync(f => f.Id == bildung.Id)).NameDe, (await db.Fields.SingleAsync(f => f.Id == kultur.Id)).Life, await db.Measures.CountAsync(m => m.FieldId == kultur.Id))));
    }
}
