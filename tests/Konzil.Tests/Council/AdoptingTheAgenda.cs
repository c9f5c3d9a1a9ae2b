using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Konzil.Agenda;
using Konzil.Council;
using Konzil.People;
using Konzil.Strategy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Council;

[Trait("R", "R-2.1-38")]
public class AdoptingTheAgenda(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-1.2-15")]
    [Trait("R", "R-0-01")]
    public async Task A_version_stays_as_it_was_adopted()
    {
        await City.HasMeasures("Licht am Seerhein");
        var office = await City.HasPerson("Geschäftsstelle", Role.CouncilOffice);
        (await City.Visitor.Opens("/agenda/versionen")).ShouldSay("Noch keine beschlossene Version");
        (await office.Opens("/buero/agenda/beschluss")).ShouldSay("Tragen Sie zuerst den Beschluss");
        var id = await Resolution(office);
        var page = await office.PostsAndLooks("/buero/agenda/beschluss", ("ResolutionId", id));
        page.ShouldSay("Version 1").ShouldSay("Licht am Seerhein").ShouldSay("Beschlossen, gilt").ShouldSay("Stand").ShouldSay("/agenda/versionen/1");

        await Rename("Ganz anderer Titel");
        (await City.Visitor.Opens("/agenda/versionen/1")).ShouldSay("Licht am Seerhein").ShouldNotSay("Ganz anderer Titel");
        var file = (await City.Visitor.Opens("/agenda/versionen/1.json")).Html;
        var whole = await City.Visitor.Opens("/agenda/versionen/1");
        var texts = Texts(JsonDocument.Parse(file).RootElement).ToList();
        Assert.True(texts.Count > 5, file);
        foreach (var words in texts)
        {
            whole.ShouldSay(words);
        }

        (await City.Visitor.Opens("/agenda/versionen/1")).ShouldSay(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file))));
        (await City.Visitor.Opens("/beschluesse/1")).ShouldSay("gilt Version 1 der Agenda");
    }

    [Fact]
    [Trait("R", "R-1.2-15")]
    [Trait("R", "R-1.1-03")]
    public async Task A_version_tells_sides_order_and_what_it_did_not_record_and_can_be_taken_along()
    {
        await City.HasMeasures("Licht am Seerhein");
        var office = await City.HasPerson("Geschäftsstelle", Role.CouncilOffice);
        await office.PostsAndLooks("/buero/agenda/beschluss", ("ResolutionId", await Resolution(office)));
        var page = await City.Visitor.Opens("/agenda/versionen/1");
        page.ShouldSay("Technisch").ShouldSay("Leuchten mit Sensor.").ShouldSay("ganze Stadt").ShouldNotSay("Nicht alles wurde damals aufgezeichnet");
        var csv = CsvFile.Read((await City.Visitor.Opens("/agenda/versionen/wortlaut.csv")).Html);
        Assert.Contains(csv, r => (r["version"], r["teil"], r["angabe"], r["wortlaut"]) == ("1", "massnahme", "Technisch", "Leuchten mit Sensor."));
        (await City.Visitor.Opens("/agenda/versionen/1.docx")).ShouldBe(HttpStatusCode.OK);
        (await City.Visitor.Opens("/agenda/versionen/7.docx")).ShouldBe(HttpStatusCode.NotFound);

    }

    [Fact]
    [Trait("R", "R-1.2-15")]
    public async Task A_version_from_before_says_what_nobody_recorded_and_the_comparison_leaves_it_out()
    {
        await City.HasMeasures("Licht am Seerhein");
        var office = await City.HasPerson("Geschäftsstelle", Role.CouncilOffice);
        (await office.Posts("/buero/agenda/beschluss", ("ResolutionId", await Resolution(office)))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Do(async db =>
        {
            var state = (await db.AgendaVersions.AsNoTracking().SingleAsync()).State;
            var old = AgendaSnapshot.Write(state with { Principles = null, Money = null, Measures = [.. state.Measures.Select(m => m with { Technical = null, Organisational = null, SocioCultural = null, Money = null })] });
            await db.AgendaVersions.ExecuteUpdateAsync(s => s.SetProperty(v => v.Snapshot, old));
        });
        (await City.Visitor.Opens("/agenda/versionen/1")).ShouldSay("Nicht alles wurde damals aufgezeichnet").ShouldSay("Leitsätze, Drei Seiten der Maßnahme, Geld").ShouldNotSay("Leuchten mit Sensor.");
        (await City.Visitor.Opens("/agenda/versionen/1/vergleich")).ShouldSay("Es gibt keinen Unterschied.").ShouldSay("Dieser Vergleich lässt sie aus.");
        (await City.Visitor.Opens("/agenda/versionen/1?lang=en")).ShouldSay("Not everything was recorded then");
    }

    // What somebody wrote in German; keys, codes and English titles are not on the German page as they are.
    private static IEnumerable<string> Texts(JsonElement of) => of.ValueKind switch
    {
        JsonValueKind.Array => of.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => of.EnumerateObject().Where(p => p.Name is "Goals" or "Fields" or "Measures" or "Activities" or "Origins" or "Title" or "Wording" or "Intent" or "Owner" or "Name" or "Sentence" or "ScopeIn" or "ScopeOut" or "LeadUnit" or "Summary" or "Problem" or "BenefitCitizens" or "BenefitCompanies" or "BenefitAdministration" or "Reason" or "Principles" or "Technical" or "Organisational" or "SocioCultural" or "Place" or "Districts" or "Aliases" or "Groups" or "Effect").SelectMany(p => Texts(p.Value)),
        JsonValueKind.String when of.GetString() is { Length: > 0 } words => words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        _ => [],
    };

    [Fact]
    [Trait("R", "R-1.2-16")]
    [Trait("R", "R-1.5-11")]
    public async Task Two_versions_can_be_compared_and_the_older_one_is_superseded()
    {
        await City.HasMeasures("Licht am Seerhein");
        var office = await City.HasPerson("Geschäftsstelle", Role.CouncilOffice);
        await office.Posts("/buero/agenda/beschluss", ("ResolutionId", await Resolution(office)));
        (await City.Visitor.Opens("/agenda/versionen/1/vergleich")).ShouldSay("Es gibt keinen Unterschied.");
        await Rename("Licht am ganzen Ufer");
        (await City.Visitor.Opens("/agenda/versionen/1/vergleich")).ShouldSay("Licht am Seerhein").ShouldSay("Licht am ganzen Ufer").ShouldSay("dem heutigen Arbeitsstand");
        await office.Posts("/buero/agenda/beschluss", ("ResolutionId", await Resolution(office, 2)), ("Reason", "Neue Technik, neues Ziel."));
        (await City.Visitor.Opens("/agenda/versionen/1")).ShouldSay("abgelöst durch Version 2");
        (await City.Visitor.Opens("/agenda/versionen/1/vergleich?mit=2")).ShouldSay("Licht am ganzen Ufer").ShouldSay("Version 1 im Vergleich mit Version 2");
        (await City.Visitor.Opens("/agenda/versionen/1/vergleich?mit=")).ShouldBe(HttpStatusCode.OK);
        (await City.Visitor.Opens("/agenda/versionen/1/vergleich?mit=9")).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens("/agenda/versionen?lang=en")).ShouldSay("Digital Agenda, version 2");
    }

    [Fact]
    [Trait("R", "R-1.2-15")]
    [Trait("R", "R-1.2-16")]
    public async Task The_agenda_says_which_version_is_adopted_and_whether_the_working_state_has_moved_on()
    {
        await City.HasMeasures("Licht am Seerhein");
        var office = await City.HasPerson("Geschäftsstelle", Role.CouncilOffice);
        (await City.Visitor.Opens("/agenda")).ShouldSay("Diese Agenda ist ein Entwurf");
        await office.Posts("/buero/agenda/beschluss", ("ResolutionId", await Resolution(office)));
        (await City.Visitor.Opens("/agenda")).ShouldSay("Beschlossen ist Version 1").ShouldSay("stimmt mit Version 1 überein").ShouldNotSay("Unterschiede ansehen");

        await Rename("Licht am ganzen Ufer");
        var page = (await City.Visitor.Opens("/agenda")).ShouldSay("weicht an 2 Stellen von Version 1 ab");
        var links = page.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Superset(new HashSet<string?> { "/agenda/versionen/1", "/agenda/versionen/1/vergleich", "/beschluesse/1" }, links.ToHashSet());
        (await City.Visitor.Opens("/agenda?lang=en")).ShouldSay("Version 1 is adopted").ShouldSay("differs from version 1 in 2 places");

        await office.Posts("/buero/agenda/beschluss", ("ResolutionId", await Resolution(office, 2)), ("Reason", "Neue Technik, neues Ziel."));
        (await City.Visitor.Opens("/agenda")).ShouldSay("Beschlossen ist Version 2").ShouldSay("stimmt mit Version 2 überein");
    }

    [Fact]
    public async Task The_example_content_has_an_adopted_version_that_the_working_state_has_left_behind()
    {
        await City.LoadsKonstanz();
        (await City.Visitor.Opens("/agenda")).ShouldSay("Beschlossen ist Version 1").ShouldSay("weicht an 13 Stellen von Version 1 ab").ShouldSay("Beispiel");
        var changes = (await City.Visitor.Opens("/agenda/versionen/1/vergleich")).ShouldSay("Video-Sprechstunde").ShouldSay("Neu dabei");
        (await City.Visitor.Opens(changes.Document.QuerySelectorAll("main h2 a").Single(a => a.TextContent.Contains("Video-Sprechstunde", StringComparison.Ordinal)).GetAttribute("href")!)).ShouldBe(HttpStatusCode.OK);
        await City.LoadsKonstanz();
        Assert.Equal(1, await City.Do(db => db.AgendaVersions.CountAsync()));
    }

    [Fact]
    [Trait("R", "R-1.5-11")]
    public async Task A_new_version_says_why_and_the_comparison_names_the_reason_of_each_change()
    {
        await City.HasMeasures("Licht am Seerhein");
        var (office, coordination) = (await City.HasPerson("Geschäftsstelle", Role.CouncilOffice), await City.HasPerson("Koordination", Role.Coordinator));
        await office.Posts("/buero/agenda/beschluss", ("ResolutionId", await Resolution(office)));
        var field = await City.Do(db => db.Fields.AsNoTracking().FirstAsync());
        (await coordination.Posts($"/buero/handlungsfelder/{field.Slug}/name", ("NameDe", "Ganz neuer Name"), ("Grund", "Der alte Name war unklar."), ("Version", await City.VersionOf(field)))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/agenda/versionen/1/vergleich")).ShouldSay("Ganz neuer Name").ShouldSay("Der alte Name war unklar.");
        var id = await Resolution(office, 2);
        (await office.Posts("/buero/agenda/beschluss", ("ResolutionId", id))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("warum eine neue Fassung beschlossen wurde");
        (await office.Posts("/buero/agenda/beschluss", ("ResolutionId", id), ("Reason", "Neue Technik, neues Ziel."))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/agenda/versionen/2/vergleich?mit=1")).ShouldSay("Neue Technik, neues Ziel.").ShouldSay("Der alte Name war unklar.");
        (await City.Visitor.Opens("/agenda/versionen/2")).ShouldSay("Neue Technik, neues Ziel.");
        (await City.Visitor.Opens("/agenda/versionen")).ShouldSay("Neue Technik, neues Ziel.").ShouldSay("Was sich seither geändert hat");
    }

    [Fact]
    public async Task One_resolution_makes_one_version_even_with_ten_clicks_at_once()
    {
        await City.HasMeasures("Licht");
        var office = await City.HasPerson("Geschäftsstelle", Role.CouncilOffice);
        var id = await Resolution(office);
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => office.Posts("/buero/agenda/beschluss", ("ResolutionId", id)))));
        Assert.Single(answers, a => a.Status == HttpStatusCode.SeeOther);
        Assert.All(answers.Where(a => a.Status != HttpStatusCode.SeeOther), a => a.ShouldBe(HttpStatusCode.UnprocessableEntity));
        Assert.Equal([1], await City.Do(db => db.AgendaVersions.Select(v => v.Number).ToListAsync()));
    }

    [Fact]
    public async Task A_rejected_or_missing_resolution_adopts_nothing()
    {
        var office = await City.HasPerson("Geschäftsstelle", Role.CouncilOffice);
        await office.Posts("/buero/beschluesse", RecordingResolutions.July.With(("Result", "Rejected")));
        var id = await City.Do(db => db.Resolutions.Select(r => r.Id.ToString()).SingleAsync());
        (await office.Posts("/buero/agenda/beschluss", ("ResolutionId", id))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Nur ein angenommener Beschluss");
        (await office.Posts("/buero/agenda/beschluss")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(0, await City.Do(db => db.AgendaVersions.CountAsync()));
    }

    [Fact]
    public async Task A_stored_version_cannot_be_changed()
    {
        await City.HasMeasures("Licht");
        var office = await City.HasPerson("Geschäftsstelle", Role.CouncilOffice);
        await office.Posts("/buero/agenda/beschluss", ("ResolutionId", await Resolution(office)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => City.Do(async db =>
        {
            var version = await db.AgendaVersions.SingleAsync();
            db.Entry(version).Property(v => v.Snapshot).CurrentValue = "{}";
            await db.SaveChangesAsync();
        }));
        Assert.DoesNotContain(typeof(AgendaVersion).GetProperties(), p => p.SetMethod is { IsPublic: true });
        foreach (var address in new[] { "/agenda/versionen/1", "/agenda/versionen", "/agenda/versionen/1/vergleich" })
        {
            Assert.NotEqual(HttpStatusCode.SeeOther, (await office.Posts(address, ("Snapshot", "{}"))).Status);
        }
    }

    private async Task<string> Resolution(Actor office, int count = 1)
    {
        (await office.Posts("/buero/beschluesse", RecordingResolutions.July)).ShouldBe(HttpStatusCode.SeeOther);
        return await City.Do(db => db.Resolutions.Where(r => r.Number == count).Select(r => r.Id.ToString()).SingleAsync());
    }

    private Task Rename(string title) => City.Do(async db =>
    {
        var m = await db.Measures.SingleAsync();
        m.Write(new MeasureText(title, null, m.Summary, m.Problem, m.BenefitCitizens, m.BenefitCompanies, m.BenefitAdministration, m.FieldId, m.LeadUnit, m.Type, m.Purpose));
        await db.SaveChangesAsync();
    });
}
