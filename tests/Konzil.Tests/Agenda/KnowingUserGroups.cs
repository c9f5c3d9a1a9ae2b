using System.Net;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Agenda;

[Trait("R", "R-1.2-19")]
public class KnowingUserGroups(City city) : CityTest(city)
{
    [Fact]
    public async Task A_group_gathers_the_measures_and_ideas_that_concern_it()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var (light, draft) = (await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal()), await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal(), "Entwurf im Büro", published: false));
        var idea = await City.HasIdea("Licht, wenn jemand kommt");
        (await City.Visitor.Opens("/nutzergruppen")).ShouldSay(ClassText.NoGroupsDetail.De);
        (await office.Posts("/buero/nutzergruppen/neu", ("AboutDe", "Radelt täglich zur Arbeit."))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ClassText.NameMissing.De).ShouldSay("Radelt täglich zur Arbeit.");
        (await office.Posts("/buero/nutzergruppen/neu", Words(("Ideen", "99")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ClassText.IdeasUnknown.With("99"));
        await office.PostsAndLooks("/buero/nutzergruppen/neu", Words(("Ideen", idea.Number.ToString()), ("IsPersona", "ja")));
        foreach (var measure in new[] { light, draft })
        {
            await office.PostsAndLooks($"/buero/massnahmen/{measure.Number}/zuordnung", ("Group1", "Kommt nachts sicher heim."), ("Version", await Version(measure)));
        }

        // What is only a draft is not named; an invented person says so.
        var page = (await City.Visitor.Opens("/nutzergruppen/1")).ShouldSay("Pendlerin Petra").ShouldSay("Kommt nachts sicher heim.").ShouldSay(light.Title).ShouldSay(idea.Title).ShouldSay(ClassText.PersonaNote.De).ShouldNotSay("Entwurf im Büro");
        Assert.NotNull(page.Document.QuerySelector(".kz-etikett--beispiel"));
        (await City.Visitor.Opens("/nutzergruppen")).ShouldSay("Pendlerin Petra").ShouldSay("1 Maßnahme");
        (await City.Visitor.Opens("/nutzergruppen/1?lang=en")).ShouldSay("Commuter Petra").ShouldSay("Measures that concern this group");
        (await City.Visitor.Opens(Paths.Measure(light.Number, light.Title))).ShouldSay("Betrifft: Pendlerin Petra");
        (await City.Visitor.Opens("/nutzergruppen/nutzergruppen.csv")).ShouldSay("Pendlerin Petra").ShouldSay(light.Code).ShouldNotSay(draft.Code);
        await City.Settle();
        (await City.Visitor.Opens("/suche?q=Pendlerin")).ShouldSay("Pendlerin Petra");
    }

    [Fact]
    public async Task A_group_no_longer_used_stays_readable_and_two_windows_do_not_overwrite_each_other()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        await office.PostsAndLooks("/buero/nutzergruppen/neu", Words());
        var version = await City.Do(async db => (await db.UserGroups.Select(g => g.Version).SingleAsync()).ToString());
        await office.PostsAndLooks("/buero/nutzergruppen/1", Words(("IsRetired", "ja"), ("Version", version)));
        (await office.Posts("/buero/nutzergruppen/1", Words(("AboutDe", "Aus dem zweiten Fenster."), ("Version", version)))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Aus dem zweiten Fenster.").ShouldSay("Radelt täglich zur Arbeit.");
        (await City.Visitor.Opens("/nutzergruppen")).ShouldNotSay("Pendlerin Petra");
        (await City.Visitor.Opens("/nutzergruppen/1")).ShouldSay(ClassText.RetiredNote.De);
        (await office.Opens("/buero/nutzergruppen")).ShouldSay(ClassText.Retired.De);
    }

    [Fact]
    public async Task Only_the_coordination_describes_groups()
    {
        (await (await City.HasPerson("Anna")).Opens("/buero/nutzergruppen")).ShouldBe(HttpStatusCode.Forbidden);
        (await (await City.HasPerson("Leitung", Role.FieldLead)).Posts("/buero/nutzergruppen/neu", Words())).ShouldBe(HttpStatusCode.Forbidden);
        (await City.Visitor.Opens("/nutzergruppen/7")).ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<string> Version(Measure measure) => City.Do(async db => (await db.Measures.Where(m => m.Id == measure.Id).Select(m => m.Version).SingleAsync()).ToString());

    private static (string, string)[] Words(params (string, string)[] more) => new[]
    {
        ("NameDe", "Pendlerin Petra"), ("NameEn", "Commuter Petra"), ("AboutDe", "Radelt täglich zur Arbeit."), ("AboutEn", "Cycles to work every day."), ("NeedsDe", "Helle Wege\nAnschluss an den Zug"),
    }.With(more);

    [Fact]
    [Trait("R", "R-1.2-19")]
    [Trait("R", "R-1.2-12")]
    [Trait("R", "R-3.3-21")]
    public async Task The_demonstration_shows_groups_horizons_and_places_marked_as_examples_and_loads_them_once()
    {
        await City.LoadsKonstanz();
        await City.LoadsKonstanz();
        var groups = (await City.Visitor.Opens("/nutzergruppen")).ShouldSay("Frau Sommer, 74 (Beispiel)").ShouldSay("Neu in der Stadt (Beispiel)");
        Assert.Equal(2, await City.Do(db => db.UserGroups.CountAsync()));
        Assert.NotNull(groups.Document.QuerySelector("main a[href='/nutzergruppen/2']"));
        (await City.Visitor.Opens("/nutzergruppen/2")).ShouldSay("Sie übt mit jemandem zusammen und in ihrem Tempo.");
        (await City.Visitor.Opens("/massnahmen?horizont=Long")).ShouldSay("Funknetz für Sensoren").ShouldNotSay("Digital-Café: Hilfe");
        (await City.Visitor.Opens("/massnahmen?stadtteil=staad")).ShouldSay("Parkplätze und Fähre in Echtzeit").ShouldNotSay("Funknetz für Sensoren");
    }
}
