using System.Net;
using System.Text.RegularExpressions;
using Konzil.Events;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Events;

/// <summary>Places at events, with and without an account.</summary>
[Trait("R", "R-2.1-33")]
public class RegisteringForEvents(City city) : CityTest(city)
{
    private const string Guest = "gast@example.org";

    [Fact]
    public async Task A_guest_confirms_by_mail_and_only_then_has_a_place()
    {
        var happening = await City.HasEventWithPlaces("Workshop Nord", 1);
        (await City.Visitor.Opens("/termine/1-workshop-nord")).ShouldSay("1 von 1 Plätzen frei");
        var sent = await City.RegistersGuest(1, Guest, ("Needs", "StepFree"), ("NeedsText", "Bitte vorne sitzen"));
        Assert.Equal("/termine/anmeldungen/postfach", sent.Location);
        (await City.Visitor.Opens("/termine/1-workshop-nord")).ShouldSay("1 von 1 Plätzen frei");

        var link = await City.LinkTo(Guest);
        var mine = await City.Visitor.Opens(link);
        mine.ShouldBe(HttpStatusCode.OK).ShouldSay(RegistrationText.ConfirmLead.De);
        (await City.Visitor.PostsAndLooks(link + "/bestaetigung")).ShouldSay(RegistrationText.HasSeat.De).ShouldSay("Bitte vorne sitzen");
        (await City.Visitor.Opens("/termine/1-workshop-nord")).ShouldSay("Alle 1 Plätze vergeben. Warteliste: 0");

        await City.Settle();
        var confirmed = (await City.MailsTo(Guest)).Single(m => m.Subject.StartsWith("Sie haben einen Platz", StringComparison.Ordinal));
        Assert.Contains("BEGIN:VEVENT", confirmed.Calendar!, StringComparison.Ordinal);
        Assert.Contains(happening.Id.ToString("N"), confirmed.Calendar!, StringComparison.Ordinal);

        // Pressing twice changes nothing.
        (await City.Visitor.PostsAndLooks(link + "/bestaetigung")).ShouldSay(RegistrationText.HasSeat.De);
        Assert.Equal(1, await City.Do(db => db.Registrations.CountAsync(r => r.State == RegistrationState.Seated)));
    }

    [Fact]
    public async Task Whoever_withdraws_is_deleted_and_the_next_in_line_moves_up()
    {
        await City.HasEventWithPlaces("Workshop Nord", 1);
        var (anna, ben, cem) = (await City.HasPerson("Anna"), await City.HasPerson("Ben"), await City.HasPerson("Cem"));
        var seat = await City.Registers(anna, 1);
        (await City.Visitor.Opens(seat)).ShouldSay(RegistrationText.HasSeat.De);
        (await ben.Opens(await City.Registers(ben, 1))).ShouldSay(RegistrationText.IsWaiting.With(1));
        (await cem.Opens(await City.Registers(cem, 1))).ShouldSay(RegistrationText.IsWaiting.With(2));

        Assert.Equal("/termine/anmeldungen/zurueckgezogen", (await anna.Posts(seat + "/ruecknahme")).Location);
        (await anna.Opens(seat)).ShouldBe(HttpStatusCode.Gone);
        (await anna.Posts(seat + "/ruecknahme")).ShouldBe(HttpStatusCode.Gone);
        await City.Settle();
        var (seated, waiting) = (await City.Do(db => db.Registrations.Where(r => r.State == RegistrationState.Seated).Select(r => r.Name).ToListAsync()), await City.Do(db => db.Registrations.Where(r => r.State == RegistrationState.Waiting).Select(r => r.Name).ToListAsync()));
        Assert.Equal(["Ben"], seated);
        Assert.Equal(["Cem"], waiting);
        Assert.Contains(await City.MailsTo("ben@example.org"), m => m.Subject == "Sie haben jetzt einen Platz: Workshop Nord" && m.Calendar is not null);
        Assert.Contains(await City.Do(db => db.Notices.Where(n => n.PersonId == ben.Id).ToListAsync()), n => n.De.Contains("jetzt einen Platz", StringComparison.Ordinal));
        Assert.DoesNotContain(await City.Do(db => db.History.ToListAsync()), h => h.ChangesJson.Contains("Ben", StringComparison.Ordinal));
    }

    [Fact]
    public async Task More_places_let_the_waiting_move_up_and_fewer_throw_nobody_out()
    {
        var press = await City.HasPerson("Presse", Role.Press);
        await City.HasEventWithPlaces("Workshop Nord", 1);
        for (var i = 0; i < 4; i++)
        {
            await City.Registers(await City.HasPerson("Person " + i), 1);
        }

        await City.ChangesEvent(press, 1, ("Seats", "3"));
        await City.Settle();
        Assert.Equal(3, await City.Do(db => db.Registrations.CountAsync(r => r.State == RegistrationState.Seated)));
        Assert.Equal(["Person 3"], await City.Do(db => db.Registrations.Where(r => r.State == RegistrationState.Waiting).Select(r => r.Name).ToListAsync()));
        await City.ChangesEvent(press, 1, ("Seats", "2"));
        await City.Settle();
        (await press.Opens("/buero/termine/1/anmeldungen")).ShouldSay("3 mit Platz, 1 auf der Warteliste").ShouldSay("1 mehr angemeldet");
        // Removing somebody takes two steps, also without JavaScript, and says that it is for good.
        var removing = (await press.Opens("/buero/termine/1/anmeldungen")).Document.QuerySelectorAll("form[action$='/loeschung']");
        Assert.NotEmpty(removing);
        Assert.All(removing, f => Assert.Contains("nicht rückgängig", f.Closest("details:not([open])")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_group_has_its_places_and_its_waiting_list()
    {
        var press = await City.HasPerson("Presse", Role.Press);
        await City.HasEvent("Workshop Nord");
        await press.PostsAndLooks("/buero/termine/1/anmeldung", ("KeepDays", "30"), ("GroupNameDe0", "Bürgerinnen und Bürger"), ("GroupSeats0", "1"), ("GroupNameDe1", "Fachleute"), ("GroupSeats1", "1"));
        var groups = await City.Do(db => db.PlaceGroups.OrderBy(g => g.Position).Select(g => g.Id).ToListAsync());
        var (anna, ben, cem) = (await City.HasPerson("Anna"), await City.HasPerson("Ben"), await City.HasPerson("Cem"));
        (await anna.Posts("/termine/1/anmeldung", ("Name", "Anna"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RegistrationText.GroupMissing.De);
        await City.Registers(anna, 1, ("Group", groups[0].ToString()));
        (await ben.Opens(await City.Registers(ben, 1, ("Group", groups[0].ToString())))).ShouldSay(RegistrationText.IsWaiting.With(1));
        (await cem.Opens(await City.Registers(cem, 1, ("Group", groups[1].ToString())))).ShouldSay(RegistrationText.HasSeat.De);
        (await City.Visitor.Opens("/termine/1-workshop-nord")).ShouldSay("Fachleute: alle 1 Plätze vergeben");

        // A group in use can be renamed, not removed.
        var version = await City.Do(db => db.Admissions.Select(a => a.Version).SingleAsync());
        (await press.Posts("/buero/termine/1/anmeldung", ("Version", version.ToString()), ("KeepDays", "30"), ("GroupNameDe1", "Fachleute"), ("GroupSeats1", "1"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(DeskText.GroupInUse.De);
    }

    [Fact]
    public async Task Sixty_four_at_once_get_ten_places_and_an_orderly_line()
    {
        await City.HasEventWithPlaces("Workshop Nord", 10);
        var people = new List<Actor>();
        for (var i = 0; i < 64; i++)
        {
            people.Add(await City.HasPerson("Person " + i));
        }

        var answers = await Task.WhenAll(people.Select(p => p.Posts("/termine/1/anmeldung", ("Name", p.Name))));
        Assert.All(answers, a => a.ShouldBe(HttpStatusCode.SeeOther));
        var all = await City.Do(db => db.Registrations.AsNoTracking().OrderBy(r => r.Turn).ToListAsync());
        Assert.Equal(64, all.Select(r => r.Turn).Distinct().Count());
        Assert.All(all.Take(10), r => Assert.Equal(RegistrationState.Seated, r.State));
        Assert.All(all.Skip(10), r => Assert.Equal(RegistrationState.Waiting, r.State));

        // Ten leave at once: the ten who waited longest move up.
        await Task.WhenAll(all.Take(10).Select(r => City.Visitor.Posts($"/termine/anmeldungen/{r.Secret}/ruecknahme")));
        Assert.Equal(all.Skip(10).Take(10).Select(r => r.Id), await City.Do(db => db.Registrations.Where(r => r.State == RegistrationState.Seated).OrderBy(r => r.Turn).Select(r => r.Id).ToListAsync()));
    }

    [Fact]
    public async Task A_double_click_registers_once()
    {
        await City.HasEventWithPlaces("Workshop Nord", 10);
        var anna = await City.HasPerson("Anna");
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => anna.Posts("/termine/1/anmeldung", ("Name", "Anna"))));
        Assert.Equal(1, await City.Do(db => db.Registrations.CountAsync()));
    }

    [Fact]
    public async Task Nobody_learns_who_is_registered_and_the_owner_hears_of_it()
    {
        await City.HasEventWithPlaces("Workshop Nord", 1);
        await City.RegistersGuest(1, Guest);
        await City.Visitor.PostsAndLooks(await City.LinkTo(Guest) + "/bestaetigung");
        var again = await City.RegistersGuest(1, Guest.ToUpperInvariant());
        Assert.Equal("/termine/anmeldungen/postfach", again.Location);
        await City.RegistersGuest(1, Guest);
        await City.Settle();
        Assert.Single(await City.MailsTo(Guest), m => m.Subject.StartsWith("Sie sind schon angemeldet", StringComparison.Ordinal));
        Assert.Equal(1, await City.Do(db => db.Registrations.CountAsync()));
    }

    [Fact]
    public async Task A_wrong_form_keeps_every_word_and_unknown_needs_are_refused()
    {
        await City.HasEventWithPlaces("Workshop Nord", 1);
        var answer = await City.Visitor.Posts("/termine/1/anmeldung", ("Name", "Mit Namen"), ("Email", "keine adresse"), ("Needs", "HearingLoop"), ("Needs", "Zauberei"), ("NeedsText", "Leises Zimmer"));
        answer.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RegistrationText.EmailWrong.De);
        Assert.Contains("Mit Namen", answer.Html, StringComparison.Ordinal);
        Assert.Contains("keine adresse", answer.Html, StringComparison.Ordinal);
        Assert.Contains("Leises Zimmer", answer.Html, StringComparison.Ordinal);
        Assert.NotNull(answer.Document.QuerySelector("input[name=Needs][value=HearingLoop][checked]"));
        Assert.Empty(await City.Do(db => db.Registrations.ToListAsync()));
    }

    [Fact]
    public async Task Registration_keeps_its_days_and_ends_with_a_cancellation()
    {
        var press = await City.HasPerson("Presse", Role.Press);
        await City.HasEvent("Workshop Nord", inDays: 20);
        (await City.Visitor.Opens("/termine/1/anmeldung")).ShouldBe(HttpStatusCode.NotFound);
        var today = Format.Day(City.Clock.GetUtcNow());
        (await press.Posts("/buero/termine/1/anmeldung", ("OpensOn", Format.Iso(today.AddDays(5))), ("ClosesOn", Format.Iso(today.AddDays(3))), ("KeepDays", "30"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RegistrationText.ClosesBeforeOpens.De);
        await press.PostsAndLooks("/buero/termine/1/anmeldung", ("OpensOn", Format.Iso(today.AddDays(2))), ("ClosesOn", Format.Iso(today.AddDays(4))), ("KeepDays", "30"));
        var anna = await City.HasPerson("Anna");
        (await anna.Opens("/termine/1/anmeldung")).ShouldSay("Die Anmeldung öffnet am");
        (await anna.Posts("/termine/1/anmeldung", ("Name", "Anna"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        City.Clock.Advance(TimeSpan.FromDays(2));
        await City.Registers(anna, 1);
        City.Clock.Advance(TimeSpan.FromDays(3));
        (await (await City.HasPerson("Ben")).Posts("/termine/1/anmeldung", ("Name", "Ben"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RegistrationText.CannotRegister.De);

        var version = await City.Do(db => db.Events.Select(e => e.Version).SingleAsync());
        await press.PostsAndLooks("/buero/termine/1/absage", ("Version", version.ToString()), ("Reason", "Hochwasser"));
        await City.Settle();
        var mail = Assert.Single(await City.MailsTo("anna@example.org"), m => m.Subject == "Abgesagt: Workshop Nord");
        Assert.Contains("Hochwasser", mail.Calendar!, StringComparison.Ordinal);
        Assert.Contains("STATUS:CANCELLED", mail.Calendar!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_organisers_see_needs_and_nobody_else_does()
    {
        var press = await City.HasPerson("Presse", Role.Press);
        await City.HasEventWithPlaces("Workshop Nord", 5);
        var nasty = "=HYPERLINK(\"http://x\")";
        await City.Registers(await City.HasPerson("Anna"), 1, ("Needs", "SignLanguage"), ("NeedsText", nasty));
        (await press.Opens("/buero/termine/1/anmeldungen")).ShouldSay("Gebärdensprache").ShouldSay(nasty);
        var csv = (await press.Opens("/buero/termine/1/anmeldungen.csv")).Html;
        Assert.Contains("anna@example.org", csv, StringComparison.Ordinal);
        Assert.DoesNotMatch(new Regex("(^|;)\"?=", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)), csv);
        (await (await City.HasPerson("Ben")).Opens("/buero/termine/1/anmeldungen")).ShouldBe(HttpStatusCode.Forbidden);
        (await City.Visitor.Opens("/termine/1-workshop-nord")).ShouldNotSay("Anna").ShouldNotSay("Gebärdensprache");
    }

    [Fact]
    public async Task Attendance_is_a_number_from_ticks_and_walk_ins()
    {
        var press = await City.HasPerson("Presse", Role.Press);
        await City.HasEventWithPlaces("Workshop Nord", 5);
        await City.Registers(await City.HasPerson("Anna"), 1);
        await City.Registers(await City.HasPerson("Ben"), 1);
        var ids = await City.Do(db => db.Registrations.Select(r => r.Id).ToListAsync());
        (await press.Posts("/buero/termine/1/anwesenheit", ("Attended", ids[0].ToString()), ("Walkins", "7"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        City.Clock.Advance(TimeSpan.FromDays(10));
        await press.PostsAndLooks("/buero/termine/1/anwesenheit", ("Attended", ids[0].ToString()), ("Walkins", "7"));
        Assert.Equal(8, (await City.Do(db => db.Events.SingleAsync())).Attended);
        (await City.Visitor.Opens("/termine/1-workshop-nord")).ShouldSay("Teilgenommen8");
    }

    [Fact]
    public async Task Everything_personal_is_gone_some_days_after_the_event()
    {
        await City.HasEventWithPlaces("Workshop Nord", 5, keepDays: 7);
        await City.RegistersGuest(1, Guest);
        await City.RegistersGuest(1, "nie-bestaetigt@example.org");
        await City.Visitor.PostsAndLooks(await City.LinkTo(Guest) + "/bestaetigung");
        City.Clock.Advance(TimeSpan.FromDays(3));
        await City.Settle();
        Assert.Equal(1, await City.Do(db => db.Registrations.CountAsync()));
        Assert.Empty(await City.MailsTo("nie-bestaetigt@example.org"));
        City.Clock.Advance(TimeSpan.FromDays(6));
        await City.Settle();
        Assert.Single(await City.MailsTo(Guest), m => m.Subject == "Morgen: Workshop Nord" && m.Calendar is not null);
        Assert.Equal(1, await City.Do(db => db.Registrations.CountAsync()));
        City.Clock.Advance(TimeSpan.FromDays(9));
        await City.Settle();
        Assert.Empty(await City.Do(db => db.Registrations.ToListAsync()));
        Assert.Empty(await City.MailsTo(Guest));
    }

    [Fact]
    public async Task A_new_day_is_told_and_the_old_reminder_stays_silent()
    {
        var press = await City.HasPerson("Presse", Role.Press);
        await City.HasEventWithPlaces("Workshop Nord", 5);
        var anna = await City.HasPerson("Anna");
        await City.Registers(anna, 1);
        await City.Settle();
        await City.ChangesEvent(press, 1, ("Date", Format.Iso(Format.Day(City.Clock.GetUtcNow()).AddDays(14))));
        await City.Settle();
        Assert.Single(await City.MailsTo("anna@example.org"), m => m.Subject == "Geändert: Workshop Nord");
        City.Clock.Advance(TimeSpan.FromDays(9));
        await City.Settle();
        Assert.DoesNotContain(await City.MailsTo("anna@example.org"), m => m.Subject.StartsWith("Morgen", StringComparison.Ordinal));
        City.Clock.Advance(TimeSpan.FromDays(4));
        await City.Settle();
        Assert.Single(await City.MailsTo("anna@example.org"), m => m.Subject.StartsWith("Morgen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_reaches_those_it_is_meant_for_once()
    {
        var press = await City.HasPerson("Presse", Role.Press);
        await City.HasEventWithPlaces("Workshop {0}", 1);
        await City.Registers(await City.HasPerson("Anna"), 1);
        await City.Registers(await City.HasPerson("Ben"), 1);
        (await press.Posts("/buero/termine/1/nachricht", ("Audience", "Seated"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(DeskText.BodyMissing.De);
        (string, string)[] form = [("Audience", "Seated"), ("Subject", "Bitte {1} warm anziehen"), ("Body", "Die Halle {2} ist kalt."), ("Token", Ids.Next().ToString())];
        await press.PostsAndLooks("/buero/termine/1/nachricht", form);
        await press.PostsAndLooks("/buero/termine/1/nachricht", form);
        await City.Settle();
        var mail = Assert.Single(await City.MailsTo("anna@example.org"), m => m.Subject == "Bitte {1} warm anziehen (Workshop {0})");
        Assert.DoesNotContain(await City.MailsTo("ben@example.org"), m => m.Subject.StartsWith("Bitte", StringComparison.Ordinal));
        Assert.Contains("Die Halle {2} ist kalt.", (await City.Do(db => db.EventMessages.SingleAsync())).Body, StringComparison.Ordinal);
        Assert.NotNull(mail.SentAt);
    }
}
