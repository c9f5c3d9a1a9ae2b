using System.Net;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Agenda;

/// <summary>Measures and fields of action in a version for each reader, with the mark when the standard text changed.</summary>
[Trait("R", "R-4.1-04")]
public class TellingOtherReaders(City city) : CityTest(city)
{
    private static readonly (string Key, string Title)[] Versions = [("leichte-sprache", "Licht am Weg"), ("englisch", "Light by the path"), ("verwaltung", "Was Ämter tun"), ("gemeinderat", "Was der Rat entscheidet")];

    [Fact]
    public async Task Each_reader_of_a_measure_finds_their_version_and_sees_when_it_is_outdated()
    {
        var (coordination, staff, council) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Frau Amt", Role.Staff), await City.HasPerson("Frau Rat", Role.CouncilMember));
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal());
        var (office, page) = ($"/buero/massnahmen/{measure.Number}", Paths.Measure(measure.Number, measure.Title));
        (await coordination.Opens(office)).ShouldSay(VariantText.VariantMissing.De);
        (await City.Visitor.Opens(page)).ShouldNotSay(VariantText.OtherOfMeasure.De);
        await Write(coordination, office, () => City.Do(db => db.Measures.Where(m => m.Id == measure.Id).Select(m => m.Version).SingleAsync()));

        (await City.Visitor.Opens(page)).ShouldSay(VariantText.Of(VariantKind.EasyLanguage).De).ShouldNotSay(VariantText.Of(VariantKind.Staff).De).ShouldNotSay("Text zu Licht am Weg");
        (await City.Visitor.Opens(page + "?fassung=leichte-sprache")).ShouldSay("Text zu Licht am Weg").ShouldSay(VariantText.RestIsStandard.De);
        (await City.Visitor.Opens(page + "?lang=en")).ShouldSay("Text zu Light by the path");
        (await City.Visitor.Opens(page + "?fassung=verwaltung")).ShouldNotSay("Text zu Was Ämter tun");
        (await staff.Opens(page + "?fassung=verwaltung")).ShouldSay("Text zu Was Ämter tun");
        (await staff.Opens(page + "?fassung=gemeinderat")).ShouldNotSay("Text zu Was der Rat entscheidet");
        (await council.Opens(page + "?fassung=gemeinderat")).ShouldSay("Text zu Was der Rat entscheidet");
        await City.Settle();
        (await City.Visitor.Opens("/suche?q=Licht+Weg")).ShouldSay(measure.Title);

        (await coordination.Opens("/buero/fassungen")).ShouldSay(VariantText.NoneOutdated.De);
        City.Clock.Advance(TimeSpan.FromDays(1));
        await City.Do(async db =>
        {
            var m = await db.Measures.SingleAsync(m => m.Id == measure.Id);
            m.Write(new MeasureText(m.Title, m.TitleEn, m.Summary, "Ein anderes Problem.", m.BenefitCitizens, "", "", m.FieldId, m.LeadUnit, m.Type, m.Purpose));
            return await db.SaveChangesAsync();
        });
        (await City.Visitor.Opens(page + "?fassung=leichte-sprache")).ShouldSay("Diese Fassung ist seit dem").ShouldSay("überholt");
        (await coordination.Opens(office)).ShouldSay("überholt seit");
        (await coordination.Opens("/buero/fassungen")).ShouldSay(measure.Code).ShouldSay("überholt seit").ShouldNotSay(VariantText.NoneOutdated.De);
        var rows = CsvFile.Read((await City.Visitor.Opens("/fassungen.csv")).Html);
        Assert.Equal(["Englisch", "Leichte Sprache"], rows.Select(r => r["fassung"]).Order(StringComparer.Ordinal));
        Assert.All(rows, r => Assert.NotEqual("", r["ueberholt_seit"]));

        // Written anew it fits again, and the change of another column says nothing about the words.
        await Write(coordination, office, () => City.Do(db => db.Measures.Where(m => m.Id == measure.Id).Select(m => m.Version).SingleAsync()));
        await City.Do(async db =>
        {
            (await db.Measures.SingleAsync(m => m.Id == measure.Id)).Reach(MeasureLevel.Scored);
            return await db.SaveChangesAsync();
        });
        (await coordination.Opens("/buero/fassungen")).ShouldSay(VariantText.NoneOutdated.De);
        (await coordination.Opens("/buero/fassungen?stand=alle")).ShouldSay(VariantText.VariantCurrent.De);

        // A version can be taken away again: by nobody else, from a stale page neither, and twice is once.
        (await coordination.Opens(office + "/fassungen/gemeinderat")).ShouldSay(VariantText.Readers(VariantKind.Council).De);
        var version = (await coordination.Opens(office + "/fassungen/englisch")).Document.QuerySelector("input[name=Version]")!.GetAttribute("value")!;
        (await staff.Posts(office + "/fassungen/englisch/ende", ("Version", version))).ShouldBe(HttpStatusCode.Forbidden);
        (await coordination.Posts(office + "/fassungen/englisch/ende", ("Version", Ids.Next().ToString()))).ShouldBe(HttpStatusCode.Conflict);
        (await coordination.Posts(office + "/fassungen/englisch/ende", ("Version", version))).ShouldBe(HttpStatusCode.SeeOther);
        (await coordination.Posts(office + "/fassungen/englisch/ende", ("Version", version))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens(page + "?lang=en")).ShouldNotSay("Text zu Light by the path");
        (await City.Visitor.Opens(page + "?fassung=leichte-sprache")).ShouldSay("Text zu Licht am Weg");
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.ItemId == measure.Id && h.What == VariantText.Removed.Filled(VariantText.Of(VariantKind.English)).De)));
    }

    [Fact]
    public async Task A_field_of_action_has_versions_too()
    {
        var (coordination, staff) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Frau Amt", Role.Staff));
        var field = await City.HasField("Umwelt", draft: false);
        var (office, page) = ("/buero/handlungsfelder/umwelt", "/handlungsfelder/umwelt");
        await Write(coordination, office, () => City.Do(db => db.Fields.Where(f => f.Id == field.Id).Select(f => f.Version).SingleAsync()));
        (await City.Visitor.Opens(page)).ShouldSay("Satz zum Feld.").ShouldSay(VariantText.OtherOfField.De);
        (await City.Visitor.Opens(page + "?fassung=leichte-sprache")).ShouldSay("Text zu Licht am Weg").ShouldNotSay("Satz zum Feld.");
        (await City.Visitor.Opens(page + "?fassung=gemeinderat")).ShouldNotSay("Text zu Was der Rat entscheidet");
        (await staff.Opens(page + "?fassung=verwaltung")).ShouldSay("Text zu Was Ämter tun");

        City.Clock.Advance(TimeSpan.FromDays(1));
        var version = await City.Do(db => db.Fields.Where(f => f.Id == field.Id).Select(f => f.Version).SingleAsync());
        (await coordination.Posts(office, CourseInTheCity.Profile(("Version", version.ToString())))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens(page + "?fassung=leichte-sprache")).ShouldSay("überholt");
        (await coordination.Opens("/buero/fassungen")).ShouldSay("überholt seit");
        (await coordination.Opens(office)).ShouldSay("überholt seit");
    }

    [Fact]
    public async Task Only_those_who_edit_write_and_a_refused_form_keeps_what_was_typed()
    {
        var (coordination, press, lead) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Presse", Role.Press), await City.HasPerson("Feldleitung", Role.FieldLead));
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal());
        var form = $"/buero/massnahmen/{measure.Number}/fassungen/leichte-sprache";
        var version = await City.Do(db => db.Measures.Where(m => m.Id == measure.Id).Select(m => m.Version.ToString()).SingleAsync());
        (await coordination.Opens(form)).ShouldSay("Nachts ist es dunkel.");
        (await press.Opens(form)).ShouldBe(HttpStatusCode.Forbidden);
        (await lead.Opens(form)).ShouldBe(HttpStatusCode.NotFound);
        (await lead.Posts(form, ("Title", "Nein"), ("Body", "Nein"), ("Version", version))).ShouldBe(HttpStatusCode.NotFound);
        (await coordination.Opens($"/buero/massnahmen/{measure.Number}/fassungen/klingonisch")).ShouldBe(HttpStatusCode.NotFound);
        (await coordination.Opens("/buero/handlungsfelder/umwelt/fassungen/klingonisch")).ShouldBe(HttpStatusCode.NotFound);
        (await coordination.Posts(form, ("Title", "Licht"), ("Body", ""), ("Version", version))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(VariantText.BodyMissing.De).ShouldSay("Nachts ist es dunkel.");
        (await coordination.Posts(form, ("Title", "Licht"), ("Body", "Es ist hell."), ("Version", version))).ShouldBe(HttpStatusCode.SeeOther);
        (await coordination.Posts(form, ("Title", "Licht"), ("Body", "Zu spät getippt."), ("Version", version))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Zu spät getippt.");
        Assert.Contains(await City.Do(db => db.History.AsNoTracking().Where(h => h.ItemId == measure.Id).ToListAsync()), h => h.Changes.Any(c => c.Field == nameof(Measure.VariantsAt)));
        (await press.Opens("/buero/fassungen?stand=alle")).ShouldSay(measure.Code);
    }

    private static async Task Write(Actor who, string office, Func<Task<Guid>> version)
    {
        foreach (var (key, title) in Versions)
        {
            await who.PostsAndLooks($"{office}/fassungen/{key}", ("Title", title), ("Body", "Text zu " + title), ("Version", (await version()).ToString()));
        }
    }
}
