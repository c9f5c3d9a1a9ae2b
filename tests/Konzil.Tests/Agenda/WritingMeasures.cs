using System.Net;
using Konzil.Agenda;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Agenda;

public class WritingMeasures(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-1.1-03")]
    [Trait("R", "R-2.1-34")]
    [Trait("R", "R-1.1-05")]
    [Trait("R", "R-1.3-03")]
    public async Task From_two_ideas_to_a_public_measure_and_their_people_see_it()
    {
        var field = await City.HasField("Umwelt");
        await City.HasGoal();
        var author = await City.HasPerson("Autorin");
        var (first, second) = (await City.HasIdea("Licht, wenn jemand kommt", author), await City.HasIdea("Weniger Licht für Nachtfalter"));
        var office = await City.HasPerson("Koordination", Role.Coordinator);

        var created = await office.Posts("/buero/massnahmen/neu", ("Title", "Mitlaufendes Licht"), ("Field", field.Slug), ("Ideas", first.Id.ToString()), ("Ideas", second.Id.ToString()), ("OriginKind", "Pilot"), ("OriginTitle", "Pilotprojekt"));
        created.ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(IdeaState.Published, (await Idea(first.Id)).State);
        Assert.Equal(3, await City.Do(db => db.MeasureOrigins.CountAsync()));

        // Without problem, benefit and goal nothing is published, and all three are said at once.
        var refused = await office.Posts(created.Location + "/veroeffentlichen");
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(AgendaText.NeedsProblem.De).ShouldSay(AgendaText.NeedsBenefit.De).ShouldSay(AgendaText.NeedsGoal.De);
        Assert.NotNull(refused.Document.QuerySelector("#Problem[aria-invalid]"));

        (await office.Posts(created.Location!, [.. await Fields(office, created.Location!), ("Problem", "Nachts ist es dunkel."), ("BenefitCitizens", "Sichere Wege"), ("Goal2", "Spart Strom."), ("Activities", "Leuchten ausschreiben\nMessen")])).ShouldBe(HttpStatusCode.SeeOther);

        // Nor without its three sides (R-1.1-03): each error stands beside its field and what was typed stays there.
        var sides = await office.Posts(created.Location + "/veroeffentlichen", ("Technical", "Leuchten mit Sensor."), ("SocioCultural", " "));
        sides.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Organisatorisch: Schreiben Sie einen Satz dazu.").ShouldSay("Leuchten mit Sensor.").ShouldNotSay("Technisch: Schreiben");
        Assert.NotNull(sides.Document.QuerySelector("#SocioCultural[aria-invalid]"));
        Assert.Equal(0, await City.Do(db => db.Assessments.CountAsync()));
        var published = await office.Posts(created.Location + "/veroeffentlichen", ("Technical", "Leuchten mit Sensor."), ("Organisational", "Nicht betroffen, weil die Stadtwerke sie schon warten."), ("SocioCultural", "Wege fühlen sich sicher an."));
        published.ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();

        var page = (await City.Visitor.Opens(published.Location!)).ShouldBe(HttpStatusCode.OK);
        page.ShouldSay("Nicht betroffen, weil die Stadtwerke sie schon warten.").ShouldSay("2 Ideen und eine weitere Quelle").ShouldSay("Licht, wenn jemand kommt").ShouldSay("Pilotprojekt").ShouldSay("Leuchten ausschreiben");
        var idea = await Idea(first.Id);
        Assert.Equal((IdeaState.TakenUp, 3), (idea.State, idea.Stage));
        var steps = await City.Do(db => db.IdeaSteps.Where(s => s.IdeaId == first.Id).Select(s => s.De).ToListAsync());
        Assert.Contains(steps, s => s.StartsWith("In Maßnahme M-01 eingegangen", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("R", "R-1.2-10")]
    public async Task What_a_measure_brings_about_is_said_shown_found_and_compared()
    {
        await City.LoadsKonstanz();
        var office = await City.HasPerson("Koordination", Role.Coordinator);

        // The four that the paper names, each of its kind.
        Assert.Equal(["Breitbandstrategie", "Intelligente Beleuchtungssysteme", "KonstanzWLAN"], await Named("Infrastructure"));
        Assert.Equal(["Open-Data-Portal"], await Named("Platform"));
        Assert.Equal(["Digital Lotsen"], await Named("Qualification"));
        Assert.Equal(6, (await Named("Unsinn")).Count);

        var measure = await City.Do(db => db.Measures.SingleAsync(m => m.Title == "KonstanzWLAN"));
        var (page, path) = (Paths.Measure(measure.Number, measure.Title), "/buero/massnahmen/" + measure.Number);
        (await City.Visitor.Opens(page)).ShouldSay(AgendaText.Product.De).ShouldSay("Infrastruktur");
        var fields = Without(await Fields(office, path), "Product");
        (await office.Posts(path, [.. fields, ("Product", "Unsinn")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(AgendaText.ProductMissing.De);
        (await office.Posts(path, [.. fields, ("Product", "Service")])).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens(page + "?lang=en")).ShouldSay(AgendaText.Product.En).ShouldSay("Service");
        Assert.Equal("Dienst", CsvFile.Read((await City.Visitor.Opens("/massnahmen/massnahmen.csv")).Html).Single(r => r["Titel"] == "KonstanzWLAN")["Was entsteht"]);
        (await office.Posts(path, [.. Without(await Fields(office, path), "Product")])).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens(page)).ShouldNotSay(AgendaText.Product.De);

        // Of the measures that the paper names.
        async Task<IReadOnlyList<string>> Named(string product) =>
            [.. CsvFile.Read((await City.Visitor.Opens("/massnahmen/massnahmen.csv?entsteht=" + product)).Html).Where(r => r["Beispiel"] == "nein").Select(r => r["Titel"]).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public async Task A_search_keeps_every_word_and_tick_and_writes_nothing()
    {
        await City.HasField("Umwelt");
        var (ticked, other) = (await City.HasIdea("Bäume am Bahnhof"), await City.HasIdea("Licht am See"));
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var page = await office.Posts("/buero/massnahmen/neu", ("Title", "Schon geschrieben"), ("Ideas", ticked.Id.ToString()), ("Search", "Licht"), ("Do", "search"));
        page.ShouldBe(HttpStatusCode.OK).ShouldSay(other.Title);
        Assert.Contains("Schon geschrieben", page.Html, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($"input[name=Ideas][value='{ticked.Id}'][checked]"));
        Assert.Equal(0, await City.Do(db => db.Measures.CountAsync()));
    }

    [Fact]
    public async Task Who_edits_an_older_version_sees_both_and_loses_nothing()
    {
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal());
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var path = "/buero/massnahmen/" + measure.Number;
        var mine = await Fields(office, path);
        (await office.Posts(path, [.. Without(mine, "Problem"), ("Problem", "Zuerst gespeichert.")])).ShouldBe(HttpStatusCode.SeeOther);
        var late = await office.Posts(path, [.. Without(mine, "Problem"), ("Problem", "Mein langer Text.")]);
        late.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Zuerst gespeichert.").ShouldSay("Mein langer Text.");
        Assert.Equal("Zuerst gespeichert.", await City.Do(db => db.Measures.Select(m => m.Problem).SingleAsync()));

        var again = late.Document.QuerySelector("input[name=Version]")!.GetAttribute("value")!;
        (await office.Posts(path, [.. Without(mine, "Problem", "Version"), ("Version", again), ("Problem", "Mein langer Text.")])).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_public_measure_cannot_lose_its_problem_benefit_or_goal()
    {
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal());
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var path = "/buero/massnahmen/" + measure.Number;
        var kept = Without(await Fields(office, path), "Problem", "BenefitCitizens", "Goal2");
        (await office.Posts(path, [.. kept])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(AgendaText.NeedsProblem.De).ShouldSay(AgendaText.NeedsBenefit.De).ShouldSay(AgendaText.NeedsGoal.De);
    }

    [Fact]
    public async Task A_field_lead_edits_only_what_they_answer_for_or_began()
    {
        var (field, goal) = (await City.HasField("Umwelt"), await City.HasGoal());
        var (theirs, foreign) = (await City.HasMeasureOf(field, goal, "Meine"), await City.HasMeasureOf(field, goal, "Fremde"));
        var lead = await City.HasPerson("Leitung", Role.FieldLead);
        await City.Do(async db =>
        {
            (await db.Measures.SingleAsync(m => m.Id == theirs.Id)).Lead(lead.Id);
            await db.SaveChangesAsync();
        });
        (await lead.Opens("/buero/massnahmen/" + theirs.Number)).ShouldBe(HttpStatusCode.OK);
        (await lead.Opens("/buero/massnahmen/" + foreign.Number)).ShouldBe(HttpStatusCode.Forbidden);
        (await lead.Posts("/buero/massnahmen/" + foreign.Number, ("Title", "Gekapert"))).ShouldBe(HttpStatusCode.Forbidden);
        (await lead.Opens($"/buero/massnahmen/{foreign.Number}/quellen")).ShouldBe(HttpStatusCode.NotFound);

        var draft = await lead.Posts("/buero/massnahmen/neu", ("Title", "Entwurf der Leitung"), ("Field", field.Slug));
        (await lead.Opens(draft.Location!)).ShouldBe(HttpStatusCode.OK);
        (await lead.Posts(draft.Location + "/veroeffentlichen")).ShouldBe(HttpStatusCode.Forbidden);
        (await (await City.HasPerson("Anna")).Opens("/buero/massnahmen")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    [Trait("R", "R-1.1-09")]
    public async Task Origins_are_added_described_and_removed()
    {
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal());
        var idea = await City.HasIdea("Warmes Licht");
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var path = $"/buero/massnahmen/{measure.Number}/quellen";
        (await office.Posts(path + "/weitere")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(AgendaText.NothingChosen.De);
        await office.PostsAndLooks(path + "/weitere", ("Ideas", idea.Id.ToString()), ("OriginKind", "Programme"), ("OriginTitle", "Handlungsprogramm Wirtschaft"));
        Assert.Equal(IdeaState.TakenUp, (await Idea(idea.Id)).State);

        var origin = await City.Do(db => db.MeasureOrigins.SingleAsync(o => o.IdeaId == idea.Id));
        await office.PostsAndLooks(path, (EditOrigins.TakenField(origin.Id), "Warmes Licht, nach unten abgeschirmt"));
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title))).ShouldSay("Warmes Licht, nach unten abgeschirmt").ShouldSay("Handlungsprogramm Wirtschaft");

        await office.PostsAndLooks($"{path}/{origin.Id}/entfernen");
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title))).ShouldNotSay("nach unten abgeschirmt");
    }

    [Fact]
    public async Task Followers_hear_of_each_step_once()
    {
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal());
        var anna = await City.HasPerson("Anna");
        var address = $"/massnahmen/{measure.Number}";
        (await anna.PostsAndLooks(address + "/folgen")).ShouldSay("Nicht mehr benachrichtigen");
        await anna.Posts(address + "/folgen");
        var step = new MeasureStep(measure.Id, StationKind.Decision, new Text("Beschlossen", "Adopted"), null, "decision/1", City.Clock.GetUtcNow());
        await Record(step);
        await Record(step);
        var notice = await City.Do(db => db.Notices.SingleAsync(n => n.PersonId == anna.Id));
        Assert.Equal(Lineage.TellKey(step), notice.Key);
        Assert.Contains("Beschlossen", notice.De, StringComparison.Ordinal);

        await anna.PostsAndLooks(address + "/nicht-folgen");
        await Record(new MeasureStep(measure.Id, StationKind.Delivery, new Text("Läuft", "Running"), null, "delivery/1", City.Clock.GetUtcNow()));
        Assert.Equal(1, await City.Do(db => db.Notices.CountAsync(n => n.PersonId == anna.Id)));
    }

    private async Task Record(MeasureStep step)
    {
        await City.Do(db => db.Together(async () =>
        {
            await Lineage.Record(db, step);
            await db.SaveChangesAsync();
        }));
        await City.Settle();
    }

    private Task<Idea> Idea(Guid id) => City.Do(db => db.Ideas.AsNoTracking().SingleAsync(i => i.Id == id));

    private static IEnumerable<(string Field, string Value)> Without(IEnumerable<(string Field, string Value)> fields, params string[] names) => fields.Where(f => !names.Contains(f.Field, StringComparer.Ordinal));

    /// <summary>The fields of the form as a browser would send them back unchanged.</summary>
    private static async Task<List<(string Field, string Value)>> Fields(Actor actor, string path)
    {
        var form = (await actor.Opens(path)).Document.QuerySelector($"form[action='{path}']")!;
        return
        [
            .. form.QuerySelectorAll("input[type=text], input[type=hidden], input[type=radio][checked], input[type=checkbox][checked]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value") ?? "")),
            .. form.QuerySelectorAll("textarea").Where(t => t.TextContent.Length > 0).Select(t => (t.GetAttribute("name")!, t.TextContent)),
            .. form.QuerySelectorAll("select").Select(s => (s.GetAttribute("name")!, s.QuerySelector("option[selected]")?.GetAttribute("value") ?? "")),
        ];
    }
}
