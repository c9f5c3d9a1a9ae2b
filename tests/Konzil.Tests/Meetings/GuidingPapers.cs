using System.Net;
using Konzil.Council;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Meetings;

public class GuidingPapers(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-3.4-09")]
    public async Task A_paper_goes_through_its_bodies_in_order_and_the_next_one_hears_of_it()
    {
        var (coordination, clerk, member, stranger) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Frau Schrift", Role.Staff), await City.HasPerson("Herr Mitglied", Role.Staff), await City.HasPerson("Fremd", Role.FieldLead));
        var (first, second, third) = (await City.HasBody(coordination, "Jour fixe"), await City.HasBody(coordination, "VK", seats: [(clerk, BodyDuty.Clerk), (member, BodyDuty.Member)]), await City.HasBody(coordination, "Gemeinderat"));
        (await coordination.Posts("/buero/vorlagen/neu", ("Title", "Sensornetz ausbauen"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(PaperText.StationsMissing.De);
        await coordination.PostsAndLooks("/buero/vorlagen/neu", ("Title", "Sensornetz ausbauen"), ("Station-1", first.Id.ToString()), ("Station-2", second.Id.ToString()), ("Station-3", third.Id.ToString()));

        (await coordination.Posts("/buero/vorlagen/1/stationen/2", await Said("Agreed", City.Today()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(PaperText.NotItsTurn.De);
        (await coordination.Posts("/buero/vorlagen/1/stationen/1", await Said("Agreed", null))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(PaperText.DayMissing.De);
        (await coordination.PostsAndLooks("/buero/vorlagen/1/stationen/1", await Said("Agreed", City.Today()))).ShouldSay("Jetzt bei: VK");
        await City.Settle();
        (await clerk.Opens("/konto/nachrichten")).ShouldSay(PaperText.NextStation.With("Sensornetz ausbauen", "VK"));
        (await member.Opens("/konto/nachrichten")).ShouldNotSay("Sensornetz");

        var before = await Version();
        (await coordination.Posts("/buero/vorlagen/1/stationen/2", await Said("Changed", City.Today()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(PaperText.NoteMissing.De);
        (await coordination.PostsAndLooks("/buero/vorlagen/1/stationen/2", [.. await Said("Changed", City.Today()), ("Note", "Kosten getrennt ausweisen.")])).ShouldSay("Kosten getrennt ausweisen.").ShouldSay("Jetzt bei: Gemeinderat");
        (await coordination.Posts("/buero/vorlagen/1/stationen/2", ("State", "Rejected"), ("Day", Format.Iso(City.Today())), ("Note", "Zu spät getippt"), ("Version", before))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Kosten getrennt ausweisen.").ShouldSay("Zu spät getippt");

        // Chair and clerk answer for their own body, nobody else does.
        (await clerk.Opens("/buero/vorlagen/1")).ShouldSay(PaperText.ChangeOf.With("VK")).ShouldNotSay("Gemeinderat“").ShouldNotSay(PaperText.Edit.De);
        (await clerk.PostsAndLooks("/buero/vorlagen/1/stationen/2", [.. await Said("Changed", City.Today()), ("Note", "Kosten getrennt ausweisen, mit Jahren.")])).ShouldSay("mit Jahren");
        foreach (var (who, station, status) in new[] { (clerk, 1, HttpStatusCode.Forbidden), (clerk, 3, HttpStatusCode.Forbidden), (member, 2, HttpStatusCode.Forbidden), (stranger, 2, HttpStatusCode.NotFound), (clerk, 9, HttpStatusCode.NotFound) })
        {
            (await who.Opens($"/buero/vorlagen/1/stationen/{station}")).ShouldBe(status);
            (await who.Posts($"/buero/vorlagen/1/stationen/{station}", await Said("Agreed", City.Today()))).ShouldBe(status);
        }

        (await clerk.Opens("/buero/vorlagen/1/bearbeiten")).ShouldBe(HttpStatusCode.Forbidden);

        // A station that has answered keeps its place; those ahead may change.
        (await coordination.Posts("/buero/vorlagen/1/bearbeiten", ("Title", "Sensornetz ausbauen"), ("Station-1", second.Id.ToString()), ("Station-2", first.Id.ToString()), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(PaperText.AnsweredStays.De);
        (await coordination.PostsAndLooks("/buero/vorlagen/1/bearbeiten", ("Title", "Sensornetz ausbauen"), ("Station-1", first.Id.ToString()), ("Station-2", second.Id.ToString()), ("Version", await Version()))).ShouldSay(PaperText.Finished.De);

        (await member.Opens("/buero/vorlagen/1")).ShouldBe(HttpStatusCode.OK).ShouldSay("Kosten getrennt ausweisen, mit Jahren.");
        (await stranger.Opens("/buero/vorlagen/1")).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Opens("/buero/vorlagen")).ShouldBe(HttpStatusCode.Forbidden);
        Assert.True(await City.Do(db => db.History.CountAsync(h => h.Kind == nameof(PaperPath))) >= 4);
    }

    [Fact]
    [Trait("R", "R-3.4-09")]
    public async Task The_way_stands_on_the_page_of_the_resolution_once_it_is_released_and_without_notes()
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        var council = await City.HasPerson("Geschäftsstelle", Role.CouncilOffice);
        var (first, second) = (await City.HasBody(coordination, "Jour fixe"), await City.HasBody(coordination, "Gemeinderat"));
        var resolution = (await council.Posts("/buero/beschluesse", ("Title", "Ausbau des Sensornetzes"), ("Body", "Gemeinderat"), ("Date", Format.Iso(City.Today())), ("Result", nameof(ResolutionResult.Adopted)))).ShouldBe(HttpStatusCode.SeeOther).Location!;
        var id = await City.Do(db => db.Resolutions.Select(r => r.Id).SingleAsync());
        (string, string)[] form = [("Title", "Vorlage zum Sensornetz"), ("TitleEn", "Paper on the sensor network"), ("Station-1", first.Id.ToString()), ("Station-2", second.Id.ToString()), ("ResolutionId", id.ToString())];
        await coordination.PostsAndLooks("/buero/vorlagen/neu", form);
        await coordination.PostsAndLooks("/buero/vorlagen/1/stationen/1", [.. await Said("Changed", City.Today().AddDays(-3)), ("Note", "Interne Anmerkung")]);
        (await City.Visitor.Opens(resolution)).ShouldNotSay(PaperText.WayOfResolution.De).ShouldNotSay("Vorlage zum Sensornetz");
        await coordination.PostsAndLooks("/buero/vorlagen/1/bearbeiten", [.. form, ("IsPublic", "true"), ("Version", await Version())]);
        (await City.Visitor.Opens(resolution)).ShouldSay(PaperText.WayOfResolution.De).ShouldSay("Jour fixe").ShouldSay(PaperText.Of(StationState.Changed).De).ShouldNotSay("Interne Anmerkung");
        (await City.Visitor.Opens(resolution + "?lang=en")).ShouldSay("Paper on the sensor network").ShouldSay("agreed with changes");
    }

    [Fact]
    [Trait("R", "R-3.4-09")]
    public async Task The_councils_office_enters_papers_of_the_council_and_hears_when_one_arrives_there()
    {
        var (coordination, office) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Geschäftsstelle", Role.CouncilOffice));
        var inner = await City.HasBody(coordination, "Jour fixe");
        foreach (var (name, kind) in new[] { ("Technischer Ausschuss", BodyKind.Committee), ("Gemeinderat", BodyKind.Council) })
        {
            (await coordination.Posts("/buero/gremien/neu", ("NameDe", name), ("Kind", kind.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
        }

        var (committee, council) = (await Body(BodyKind.Committee), await Body(BodyKind.Council));
        await coordination.PostsAndLooks("/buero/vorlagen/neu", ("Title", "Nur im Haus"), ("Station-1", inner.Id.ToString()));
        await coordination.PostsAndLooks("/buero/vorlagen/neu", ("Title", "Sensornetz ausbauen"), ("Station-1", inner.Id.ToString()), ("Station-2", council.ToString()));

        // It sees what goes through the council, and chooses among the council's bodies; a station that is there already stays.
        (await office.Opens("/buero/sitzungen")).ShouldSay(PaperText.Papers.De);
        (await office.Opens("/buero/vorlagen")).ShouldSay("Sensornetz ausbauen").ShouldNotSay("Nur im Haus");
        (await office.Opens("/buero/vorlagen/1/bearbeiten")).ShouldBe(HttpStatusCode.NotFound);
        (await office.Posts("/buero/vorlagen/1/bearbeiten", ("Title", "Fremd"), ("Station-1", council.ToString()))).ShouldBe(HttpStatusCode.NotFound);
        (await office.Opens("/buero/vorlagen/neu")).ShouldSay("Technischer Ausschuss").ShouldNotSay("Jour fixe");
        (await office.Posts("/buero/vorlagen/neu", ("Title", "Fremde Station"), ("Station-1", inner.Id.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(PaperText.BodyUnknown.De);
        await office.PostsAndLooks("/buero/vorlagen/2/bearbeiten", ("Title", "Sensornetz ausbauen"), ("PaperNumber", "2026/0042"), ("Station-1", inner.Id.ToString()), ("Station-2", committee.ToString()), ("Station-3", council.ToString()), ("Version", await Version(2)));
        Assert.Equal("Jour fixe → Technischer Ausschuss → Gemeinderat", await City.Do(db => db.PaperPaths.Where(p => p.Number == 2).Select(p => p.Way).SingleAsync()));
        await office.PostsAndLooks("/buero/vorlagen/neu", ("Title", "Aus der Mitte des Rats"), ("Station-1", committee.ToString()), ("Station-2", council.ToString()));

        // Nobody sits in the committee as chair or clerk: its office hears that it is the committee's turn, and answers.
        await coordination.PostsAndLooks("/buero/vorlagen/2/stationen/1", ("State", "Agreed"), ("Day", Format.Iso(City.Today())), ("Version", await Version(2)));
        await City.Settle();
        (await office.Opens("/konto/nachrichten")).ShouldSay(PaperText.NextStation.With("Sensornetz ausbauen", "Technischer Ausschuss"));
        (await office.Opens("/buero")).ShouldSay(PaperText.Papers.De + " 2 offen");
        (await office.Posts("/buero/vorlagen/2/stationen/1", ("State", "Agreed"), ("Day", Format.Iso(City.Today())), ("Version", await Version(2)))).ShouldBe(HttpStatusCode.Forbidden);
        (await office.PostsAndLooks("/buero/vorlagen/2/stationen/2", ("State", "Agreed"), ("Day", Format.Iso(City.Today())), ("Version", await Version(2)))).ShouldSay("Jetzt bei: Gemeinderat");
    }

    private Task<Guid> Body(BodyKind kind) => City.Do(db => db.Bodies.Where(b => b.Kind == kind).Select(b => b.Id).SingleAsync());

    private Task<string> Version(int number) => City.Do(async db => (await db.PaperPaths.Where(p => p.Number == number).Select(p => p.Version).SingleAsync()).ToString());

    private async Task<(string, string)[]> Said(string state, DateOnly? day) => [("State", state), ("Day", day is { } d ? Format.Iso(d) : ""), ("Version", await Version())];

    private Task<string> Version() => City.Do(async db => (await db.PaperPaths.Select(p => p.Version).SingleAsync()).ToString());
}
