using System.Net;
using Konzil.Events;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Events;

/// <summary>A workshop with the council groups, seen through everything that can show an event.</summary>
[Trait("R", "R-3.4-15")]
[Trait("R", "R-3.4-11")]
[Trait("R", "R-2.1-25")]
public class ClosedEventsStayClosed(City city) : CityTest(city)
{
    private const string Title = "Klausur der Fraktionen";
    private const string Page = "/termine/2-klausur-der-fraktionen";

    private static readonly string[] Renderers =
    [
        "/termine", "/termine?lang=en", "/termine.ics", "/termine/termine.csv", "/termine/reihen/klausur", "/termine/reihen/klausur/kalender.ics", "/", "/suche?q=Klausur", "/sitemap.xml",
        "/termine/1-workshop-nord", Page, "/termine/2", "/termine/2/kalender.ics", "/termine/2/anmeldung", "/zeitplan", "/ideen", "/ideen/feed.atom", "/termine/feed.atom", "/ideen/ideen.csv", "/daten", "/buero/karten", "/buero/karten/liste?termin=2", "/buero/karten/bogen/2",
    ];

    [Fact]
    public async Task Whoever_is_not_invited_finds_it_nowhere()
    {
        await HasClosedEvent();
        foreach (var who in new[] { City.Visitor, await City.HasPerson("Anna"), await City.HasPerson("Bewertung", Role.Evaluator), await City.HasPerson("Geschäftsstelle", Role.CouncilOffice), await City.HasPerson("Lotsin", Role.Lotse) })
        {
            foreach (var address in Renderers)
            {
                var seen = await who.Opens(address);
                Assert.DoesNotContain(Title, seen.Html, StringComparison.Ordinal);
                Assert.DoesNotContain("klausur-der-fraktionen", seen.Html.Replace(Page, "", StringComparison.Ordinal), StringComparison.Ordinal);
                Assert.DoesNotContain("Streng vertraulich", seen.Html, StringComparison.Ordinal);
            }

            (await who.Opens(Page)).ShouldBe(HttpStatusCode.NotFound);
            (await who.Posts("/termine/2/anmeldung", ("Name", "Anna"), ("Email", "a@example.org"))).ShouldBe(HttpStatusCode.NotFound);
            Assert.NotEqual(HttpStatusCode.OK, (await who.Posts("/termine/2/folgen")).Status);
        }

        Assert.Empty(await City.Do(db => db.SearchEntries.Where(e => e.Title == Title).ToListAsync()));
    }

    [Fact]
    public async Task The_invited_see_it_with_its_minutes_by_name_or_by_role()
    {
        await HasClosedEvent();
        var (byName, byRole) = (await City.HasPerson("Fraktionsreferat"), await City.HasPerson("Rätin", Role.CouncilMember));
        await City.Do(async db =>
        {
            db.EventInvitations.Add(new EventInvitation(await db.Events.Where(e => e.Number == 2).Select(e => e.Id).SingleAsync(), byName.Id!.Value));
            await db.SaveChangesAsync();
        });
        foreach (var who in new[] { byName, byRole, await City.HasPerson("Presse", Role.Press) })
        {
            (await who.Opens(Page)).ShouldBe(HttpStatusCode.OK).ShouldSay("Streng vertraulich").ShouldSay(EventsText.ClosedBadge.De);
            (await who.Opens("/termine")).ShouldSay(Title);
            Assert.Contains(Title, (await who.Opens("/termine/2/kalender.ics")).Html, StringComparison.Ordinal);
        }

        // The page of the invited must not have gone into the cache of everybody.
        (await City.Visitor.Opens("/termine")).ShouldNotSay(Title);
        (await byRole.Opens("/buero")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Whoever_is_no_longer_invited_loses_page_calendar_and_mail()
    {
        await HasClosedEvent();
        var member = await City.HasPerson("Rätin", Role.CouncilMember);
        await City.Do(async db =>
        {
            db.Admissions.Add(new Admission(await db.Events.Where(e => e.Number == 2).Select(e => e.Id).SingleAsync()));
            await db.SaveChangesAsync();
        });
        var registration = await City.Registers(member, 2);
        var address = await City.CalendarOf(member);
        Assert.Contains(Title, (await City.Visitor.Opens(address)).Html, StringComparison.Ordinal);
        await City.Do(db => db.Set<RoleGrant>().Where(g => g.PersonId == member.Id).ExecuteDeleteAsync());
        Assert.DoesNotContain(Title, (await City.Visitor.Opens(address)).Html, StringComparison.Ordinal);
        (await City.Visitor.Opens(registration)).ShouldBe(HttpStatusCode.Gone);
        await City.Settle();
        Assert.DoesNotContain(await City.MailsTo("raetin@example.org"), m => m.Subject.Contains(Title, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_office_closes_an_event_and_it_leaves_the_search()
    {
        var press = await City.HasPerson("Presse", Role.Press);
        await City.HasEvent("Offene Klausur");
        await City.Settle();
        Assert.Single(await City.Do(db => db.SearchEntries.ToListAsync()));
        (await press.Posts("/buero/termine/neu", ("Kind", "Workshop"), ("TitleDe", "Zu"), ("Date", "2027-05-04"), ("Closed", "true"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(EventsText.NobodyInvited.De);
        (await press.Posts("/buero/termine/neu", ("Kind", "Workshop"), ("TitleDe", "Zu"), ("Date", "2027-05-04"), ("Closed", "true"), ("People", "wer@example.org"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("wer@example.org");
        await City.ChangesEvent(press, 1, ("Closed", "true"), ("Roles", "CouncilMember"), ("People", "presse@example.org"));
        await City.Settle();
        Assert.Empty(await City.Do(db => db.SearchEntries.ToListAsync()));
        Assert.Equal(Role.CouncilMember, await City.Do(db => db.EventRoles.Select(r => r.Role).SingleAsync()));
        Assert.Equal(press.Id, await City.Do(db => db.EventInvitations.Select(i => i.PersonId).SingleAsync()));
        var form = await press.Opens("/buero/termine/1");
        Assert.NotNull(form.Document.QuerySelector("input[name=Roles][value=CouncilMember][checked]"));
        form.ShouldSay("presse@example.org");
        await City.ChangesEvent(press, 1, ("Closed", ""), ("Roles", "CouncilMember"));
    }

    private async Task HasClosedEvent()
    {
        await City.Do(async db =>
        {
            var now = City.Clock.GetUtcNow();
            var series = new EventSeries("klausur");
            series.Write(new("Reihe", "Series"), new("Satz", "Sentence"), new("", ""));
            db.EventSeries.Add(series);
            var plan = new EventPlan { Kind = EventKind.Other, Title = new("Workshop Nord", ""), When = new(Format.Day(now).AddDays(-1)), SeriesId = series.Id, Held = true };
            await db.Together(async () =>
            {
                db.Events.Add(Event.Plan(await NumberSeries.Take(db, Event.KindName), plan, now));
                var closed = Event.Plan(await NumberSeries.Take(db, Event.KindName), plan with { Title = new(Title, ""), Closed = true, Held = false, When = new(Format.Day(now)) }, now);
                closed.Record("Streng vertraulich", 12, now);
                closed.Change(plan with { Title = new(Title, ""), Closed = true, Held = false, When = new(Format.Day(now).AddDays(3)) }, now);
                db.Events.Add(closed);
                db.EventRoles.Add(new EventRole(closed.Id, Role.CouncilMember));
                await db.SaveChangesAsync();
            });
        });
        await City.Settle();
    }
}
