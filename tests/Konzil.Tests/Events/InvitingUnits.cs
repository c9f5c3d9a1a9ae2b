using System.Net;
using Konzil.Events;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Events;

/// <summary>The kick-off of everybody who works for the city: invited by unit, answered by one click, counted by unit.</summary>
[Trait("R", "R-3.4-11")]
public class InvitingUnits(City city) : CityTest(city)
{
    private const string Title = "Auftakt für alle";
    private const string Page = "/termine/1-auftakt-fuer-alle";
    private const string Desk = "/buero/termine/1/einladungen";

    [Fact]
    public async Task A_unit_with_those_below_is_invited_sees_the_closed_event_and_hears_once()
    {
        var (office, _) = await HasTree();
        var (anna, ben, head) = (await Works("Anna", 1), await Works("Ben", 2), await City.HasPerson("Leitung"));
        await City.Do(db => db.OrgUnits.Where(u => u.Number == 2).ExecuteUpdateAsync(s => s.SetProperty(u => u.HeadId, head.Id)));
        var stranger = await City.HasPerson("Cem");
        await HasClosedEvent(null);
        (await anna.Opens(Page)).ShouldBe(HttpStatusCode.NotFound);

        (await office.Posts(Desk + "/stelle", ("Unit", "1"), ("Below", "true"))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        foreach (var guest in new[] { anna, ben, head })
        {
            (await guest.Opens(Page)).ShouldBe(HttpStatusCode.OK).ShouldSay(InvitationText.YouAreInvited.De);
            (await guest.Opens("/termine")).ShouldSay(Title);
            (await guest.Opens("/konto/nachrichten")).ShouldSay("Sie sind eingeladen: " + Title);
        }

        (await stranger.Opens(Page)).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Posts("/termine/1/antwort", ("Answer", "Coming"))).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens("/termine")).ShouldNotSay(Title);
        Assert.Contains("/termine/1-auftakt", (await City.MailsTo("anna@example.org")).Single(m => m.Subject.Contains(Title, StringComparison.Ordinal)).Text, StringComparison.Ordinal);

        // Another unit with the same person, then the person alone: one row, one message.
        (await office.Posts(Desk + "/stelle", ("Unit", "2"))).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Posts(Desk + "/personen", ("Addresses", "ben@example.org\nanna@example.org"))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        Assert.Equal(3, await City.Do(db => db.EventInvitations.CountAsync()));
        Assert.Equal(1, await City.Do(db => db.Notices.CountAsync(n => n.PersonId == ben.Id && n.De.Contains(Title))));
        Assert.Single(await City.MailsTo("ben@example.org"), m => m.Subject.Contains(Title, StringComparison.Ordinal));
        Assert.Single(await City.Do(db => db.History.Where(h => h.What == "people-invited").ToListAsync()));
    }

    [Fact]
    public async Task Only_the_unit_itself_without_those_below_and_nothing_typed_is_lost()
    {
        var (office, _) = await HasTree();
        var (anna, ben) = (await Works("Anna", 1), await Works("Ben", 2));
        await HasClosedEvent(null);
        (await office.Posts(Desk + "/stelle", ("Unit", "1"))).ShouldBe(HttpStatusCode.SeeOther);
        (await anna.Opens(Page)).ShouldBe(HttpStatusCode.OK);
        (await ben.Opens(Page)).ShouldBe(HttpStatusCode.NotFound);
        (await office.Posts(Desk + "/stelle", ("Unit", "3"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(InvitationText.UnitEmpty.De);
        (await office.Posts(Desk + "/stelle", ("Unit", "99"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(InvitationText.UnitMissing.De);
        (await office.Posts(Desk + "/personen", ("Addresses", "ben@example.org\nwer@example.org"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("wer@example.org").ShouldSay("ben@example.org");
        Assert.Equal(1, await City.Do(db => db.EventInvitations.CountAsync()));
    }

    [Fact]
    public async Task Yes_takes_a_place_or_waits_no_frees_it_and_the_desk_counts_by_unit()
    {
        var (office, _) = await HasTree();
        var (anna, ben, cem, dora) = (await Works("Anna", 1), await Works("Ben", 1), await Works("Cem", 2), await Works("Dora", 2));
        await HasClosedEvent(1);
        await office.Posts(Desk + "/stelle", ("Unit", "1"), ("Below", "true"));
        (await anna.PostsAndLooks("/termine/1/antwort", ("Answer", "Coming"))).ShouldSay(InvitationText.YesGiven.De);
        (await cem.PostsAndLooks("/termine/1/antwort", ("Answer", "Coming"))).ShouldSay(InvitationText.YesWaiting.De);
        (await ben.PostsAndLooks("/termine/1/antwort", ("Answer", "NotComing"))).ShouldSay(InvitationText.NoGiven.De);
        (await dora.Posts("/termine/1/antwort", ("Answer", "Perhaps"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(InvitationText.AnswerMissing.De);
        Assert.Equal(RegistrationState.Seated, await Place(anna));
        Assert.Equal(RegistrationState.Waiting, await Place(cem));
        var desk = await office.Opens(Desk);
        Assert.Equal(["Amt A", "2", "1", "0", "1", "0"], Row(desk, "Amt A"));
        Assert.Equal(["Abteilung B", "2", "0", "1", "0", "1"], Row(desk, "Abteilung B"));
        Assert.Equal([InvitationText.Sum.De, "4", "1", "1", "1", "1"], Row(desk, InvitationText.Sum.De));
        desk.ShouldSay("Cem: kommt, Warteliste").ShouldSay("Dora: noch keine Antwort");

        // Twice the same answer is one; "no" frees the place for whoever waits, as does the registration's own button.
        await anna.Posts("/termine/1/antwort", ("Answer", "Coming"));
        Assert.Equal(2, await City.Do(db => db.Registrations.CountAsync()));
        await anna.Posts("/termine/1/antwort", ("Answer", "NotComing"));
        Assert.Equal(RegistrationState.Seated, await Place(cem));
        var secret = await City.Do(db => db.Registrations.Where(r => r.PersonId == cem.Id).Select(r => r.Secret).SingleAsync());
        await cem.Posts($"/termine/anmeldungen/{secret}/ruecknahme");
        Assert.Equal(["Abteilung B", "2", "0", "0", "1", "1"], Row(await office.Opens(Desk), "Abteilung B"));
        await City.Registers(dora, 1);
        Assert.Equal(["Abteilung B", "2", "1", "0", "1", "0"], Row(await office.Opens(Desk), "Abteilung B"));
    }

    [Fact]
    public async Task Whoever_has_not_answered_is_reminded_once_a_day()
    {
        var (office, _) = await HasTree();
        var (anna, ben) = (await Works("Anna", 1), await Works("Ben", 1));
        await HasClosedEvent(null);
        await office.Posts(Desk + "/stelle", ("Unit", "1"));
        (await office.Posts(Desk + "/erinnerung")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(InvitationText.RemindNobody.De);
        await anna.Posts("/termine/1/antwort", ("Answer", "Coming"));
        City.Clock.Advance(TimeSpan.FromDays(1));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => office.Posts(Desk + "/erinnerung")));
        await City.Settle();
        Assert.Equal(1, await Reminders(ben));
        Assert.Equal(0, await Reminders(anna));
        City.Clock.Advance(TimeSpan.FromDays(1));
        await office.Posts(Desk + "/erinnerung");
        await City.Settle();
        Assert.Equal(2, await Reminders(ben));
    }

    [Fact]
    public async Task An_invitation_taken_back_takes_the_sight_and_the_place_away()
    {
        var (office, _) = await HasTree();
        var (anna, ben) = (await Works("Anna", 1), await Works("Ben", 2));
        await HasClosedEvent(5);
        await office.Posts(Desk + "/stelle", ("Unit", "1"), ("Below", "true"));
        await City.Settle();
        await anna.Posts("/termine/1/antwort", ("Answer", "Coming"));
        (await office.Posts($"{Desk}/personen/{anna.Id}/ende")).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        (await anna.Opens(Page)).ShouldBe(HttpStatusCode.NotFound);
        (await anna.Opens("/termine/1/kalender.ics")).ShouldBe(HttpStatusCode.NotFound);
        (await anna.Opens("/konto/nachrichten")).ShouldSay("Ihre Einladung ist zurückgenommen: " + Title);
        Assert.Equal(0, await City.Do(db => db.Registrations.CountAsync()));
        (await office.Posts(Desk + "/stellen/2/ende")).ShouldBe(HttpStatusCode.SeeOther);
        (await ben.Opens(Page)).ShouldBe(HttpStatusCode.NotFound);

        // Invited anew is a new invitation and a new message.
        City.Clock.Advance(TimeSpan.FromHours(1));
        await office.Posts(Desk + "/personen", ("Addresses", "anna@example.org"));
        await City.Settle();
        (await anna.Opens(Page)).ShouldBe(HttpStatusCode.OK);
        Assert.Equal(2, await City.Do(db => db.Notices.CountAsync(n => n.PersonId == anna.Id && n.De.StartsWith("Sie sind eingeladen"))));
    }

    [Fact]
    public async Task The_form_of_the_event_leaves_the_invited_of_the_desk_alone()
    {
        var (office, _) = await HasTree();
        var anna = await Works("Anna", 1);
        var made = await office.Posts("/buero/termine/neu", ("Kind", "Other"), ("TitleDe", Title), ("Date", Format.Iso(City.Today().AddDays(9))), ("Closed", "true"), ("InviteLater", "true"));
        made.ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(Desk, made.Location);
        await office.Posts(Desk + "/stelle", ("Unit", "1"));
        await City.ChangesEvent(office, 1, ("PlaceDe", "Bodenseeforum"));
        (await anna.Opens(Page)).ShouldBe(HttpStatusCode.OK).ShouldSay("Bodenseeforum");
    }

    [Fact]
    public async Task The_questions_after_the_event_reach_the_invited_once()
    {
        var (office, _) = await HasTree();
        var (anna, ben) = (await Works("Anna", 1), await Works("Ben", 1));
        await HasClosedEvent(null);
        await office.Posts(Desk + "/stelle", ("Unit", "1"));
        await anna.Posts("/termine/1/antwort", ("Answer", "Coming"));
        await ben.Posts("/termine/1/antwort", ("Answer", "NotComing"));
        await City.Settle();
        City.Clock.Advance(TimeSpan.FromDays(11));
        await City.Settle();
        (await anna.Opens("/konto/nachrichten")).ShouldSay("Wie war es?");
        (await ben.Opens("/konto/nachrichten")).ShouldNotSay("Wie war es?");
        (await anna.Opens(Page)).ShouldSay(FeedbackText.Answer.De);
        (await anna.Posts("/termine/1/rueckmeldung", ("Words", "Gut so"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Gut so");
        (await anna.Posts("/termine/1/rueckmeldung", ("Worthwhile", "5"))).ShouldBe(HttpStatusCode.SeeOther);
        (await anna.Posts("/termine/1/rueckmeldung", ("Worthwhile", "1"))).ShouldBe(HttpStatusCode.Gone);
        (await ben.Opens("/termine/1/rueckmeldung")).ShouldBe(HttpStatusCode.Gone);
        (await (await City.HasPerson("Fremd")).Opens("/termine/1/rueckmeldung")).ShouldBe(HttpStatusCode.NotFound);
        Assert.Equal(1, await City.Do(db => db.EventFeedback.CountAsync()));
        (await anna.Posts("/termine/1/antwort", ("Answer", "NotComing"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(InvitationText.TooLate.De);
    }

    [Fact]
    public async Task Who_works_in_a_unit_is_entered_by_whoever_manages_units_and_reads_it_in_the_account()
    {
        var (_, coordination) = await HasTree();
        var anna = await City.HasPerson("Anna");
        (await anna.Opens("/buero/stellen/1/personen")).ShouldBe(HttpStatusCode.Forbidden);
        (await (await City.HasPerson("Lotsin", Role.Lotse)).Posts("/buero/stellen/1/personen", ("Addresses", "anna@example.org"))).ShouldBe(HttpStatusCode.Forbidden);
        (await coordination.Posts("/buero/stellen/1/personen", ("Addresses", "anna@example.org, niemand@example.org"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("niemand@example.org").ShouldSay("anna@example.org, niemand@example.org");
        (await coordination.Posts("/buero/stellen/1/personen", ("Addresses", " "))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(UnitText.StaffMissing.De);
        (await coordination.PostsAndLooks("/buero/stellen/1/personen", ("Addresses", "ANNA@example.org"))).ShouldSay("Anna");
        (await anna.Opens("/konto")).ShouldSay("Amt A");
        (await coordination.PostsAndLooks("/buero/stellen/2/personen", ("Addresses", "anna@example.org"))).ShouldSay("Anna");
        (await coordination.Opens("/buero/stellen/1/personen")).ShouldSay(UnitText.StaffNone.De);
        await City.Settle();
        (await anna.Opens("/konto/nachrichten")).ShouldSay("Abteilung B");
        (await coordination.Posts($"/buero/stellen/1/personen/{anna.Id}/ende")).ShouldBe(HttpStatusCode.SeeOther);
        (await anna.Opens("/konto")).ShouldSay("Abteilung B");
        (await coordination.Posts($"/buero/stellen/2/personen/{anna.Id}/ende")).ShouldBe(HttpStatusCode.SeeOther);
        (await anna.Opens("/konto")).ShouldNotSay(UnitText.YourUnit.De);
        var changes = await City.Do(db => db.History.Where(h => h.ItemId == anna.Id && h.What == PersonHistory.UnitChanged).OrderBy(h => h.Id).ToListAsync());
        Assert.Equal([(null, "Amt A"), ("Amt A", "Abteilung B"), ("Abteilung B", null)], changes.Select(h => (h.Changes[0].Old, h.Changes[0].New)));
    }

    private Task<RegistrationState> Place(Actor who) => City.Do(db => db.Registrations.Where(r => r.PersonId == who.Id).Select(r => r.State).SingleAsync());

    private Task<int> Reminders(Actor who) => City.Do(db => db.Notices.CountAsync(n => n.PersonId == who.Id && n.De.StartsWith("Bitte antworten")));

    private static IReadOnlyList<string> Row(Seen desk, string name) =>
        [.. desk.Document.QuerySelectorAll("main table tbody tr").Single(r => r.QuerySelector("th")!.TextContent.Trim() == name).Children.Select(c => c.TextContent.Trim())];

    /// <summary>Office 1 with department 2 below it, and an empty office 3.</summary>
    private async Task<(Actor Office, Actor Coordination)> HasTree()
    {
        await City.Do(async db =>
        {
            await db.Together(async () =>
            {
                var units = new List<OrgUnit>();
                foreach (var (name, parent) in new[] { ("Amt A", -1), ("Abteilung B", 0), ("Amt C", -1) })
                {
                    var unit = OrgUnit.Found(await NumberSeries.Take(db, OrgUnit.Series));
                    unit.Write(new UnitWords(name, null, "", UnitKind.Core, false));
                    unit.Below(parent < 0 ? null : units[parent].Id, units);
                    units.Add(unit);
                }

                db.OrgUnits.AddRange(units);
                await db.SaveChangesAsync();
            });
        });
        return (await City.HasPerson("Presse", Role.Press), await City.HasPerson("Koordination", Role.Coordinator));
    }

    private async Task<Actor> Works(string name, int unit)
    {
        var person = await City.HasPerson(name);
        await City.Do(async db =>
        {
            var id = await db.OrgUnits.Where(u => u.Number == unit).Select(u => u.Id).SingleAsync();
            await db.People.Where(p => p.Id == person.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.UnitId, id));
        });
        return person;
    }

    /// <param name="seats">Null where nobody has to register.</param>
    private async Task HasClosedEvent(int? seats)
    {
        await City.Do(async db =>
        {
            var now = City.Clock.GetUtcNow();
            await db.Together(async () =>
            {
                var happening = Event.Plan(await NumberSeries.Take(db, Event.KindName), new EventPlan { Kind = EventKind.Other, Title = new(Title, ""), When = new(Format.Day(now).AddDays(10), new(14, 0), new(17, 0)), Seats = seats, Closed = true, Feedback = FeedbackUse.Office }, now);
                db.Events.Add(happening);
                if (seats is not null)
                {
                    db.Admissions.Add(new Admission(happening.Id));
                }

                await db.SaveChangesAsync();
            });
        });
        await City.Settle();
    }
}
