using Konzil.Events;
using Konzil.Partners;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konzil.BrowserTests.World;

/// <summary>A closed event to which a unit is invited, one whose participants share contacts, and tables with long topics.</summary>
public sealed partial class Samples
{
    private async Task Guests(TestPerson all, TestPerson citizen)
    {
        using var office = new Hand(site, await site.People.Of(Role.Coordinator));
        await office.Posts(Paths.NewUnit, (nameof(OrgUnit.NameDe), "Prüfamt am Seerhein"), (nameof(OrgUnit.Kind), nameof(UnitKind.Core)));
        var unit = await Ask(db => db.OrgUnits.AsNoTracking().OrderByDescending(u => u.Number).FirstAsync());
        var addresses = await Ask(db => db.People.Where(p => p.Id == all.Id || p.Id == citizen.Id).Select(p => p.Email!).ToListAsync());
        await office.Posts(Paths.StaffUnit(unit.Number), (nameof(StaffUnit.Draft.Addresses), string.Join('\n', addresses)));
        var closed = await PlansGuests(new EventPlan { Kind = EventKind.Other, Title = new("Prüfauftakt am See", ""), When = new(Format.Day(Now).AddDays(20), new(14, 0), new(17, 0)), Closed = true, Feedback = FeedbackUse.Office }, register: false);
        await office.Posts(Paths.InviteUnit(closed), (nameof(InviteToEvent.Draft.Unit), Text(unit.Number)));

        // Over, so that the questions are open to the invited.
        var past = await PlansGuests(new EventPlan { Kind = EventKind.Other, Title = new("Prüfauftakt von gestern", ""), When = new(Format.Day(Now).AddDays(-1), new(14, 0), new(17, 0)), Closed = true, Feedback = FeedbackUse.Office }, register: false);
        await Ask(async db =>
        {
            var id = await db.Events.Where(e => e.Number == past).Select(e => e.Id).SingleAsync();
            foreach (var guest in new[] { all.Id, citizen.Id })
            {
                await db.TryInsert(EventInvitation.AtDesk(id, guest, unit.Id, Now));
            }

            return true;
        });

        var shared = await PlansGuests(new EventPlan { Kind = EventKind.Workshop, Title = new("Prüfwerkstatt mit Kontakten", ""), When = new(Format.Day(Now).AddDays(20), new(18, 0), new(20, 0)) }, register: true);
        await office.Posts(Paths.ContactList(shared), (nameof(KeepContacts.Shown.KeepDays), "180"));
        await office.Posts(Paths.ContactsFromPaper(shared), Contact("Paula Beispiel"));
        await office.Posts(Paths.TableSheets(shared), (nameof(LayTables.Draft.Count), "3"), (nameof(LayTables.Draft.Topics), "Verkehr | Wie kommen wir ohne Auto an?\n" + TwoLongWords + " | " + TwoLongWords), (nameof(LayTables.Draft.Rules), "Alle kommen zu Wort.\n" + LongWord));
        foreach (var who in new[] { all, citizen })
        {
            using var hand = new Hand(site, who);
            await hand.Posts(Paths.RegisterForEvent(shared), (nameof(RegisterForEvent.Draft.Name), who.Name));
        }

        await Owes(office, all, citizen);
        using var sharing = new Hand(site, all);
        await sharing.Posts(Paths.EventContacts(shared), Contact(LongWord));
        _addresses.AddRange([await GuestWithContact(shared), await GuestWithout(shared)]);
        _addresses.AddRange(
        [
            Paths.StaffUnit(unit.Number), Paths.InviteToEvent(closed), "/termine/" + Text(closed), "/termine/" + Text(past), Paths.FeedbackOfInvited(past), "/termine/" + Text(shared),
            Paths.EventContacts(shared), Paths.ContactList(shared), Paths.ContactList(closed), Paths.TableSheets(shared), Paths.PrintTables(shared),
        ]);
        LongGuestPages = [Paths.StaffUnit(unit.Number), Paths.InviteToEvent(closed), Paths.ContactList(shared), Paths.TableSheets(shared)];
    }

    /// <summary>A guest of a partner who owes something to a package.</summary>
    private async Task Owes(Hand office, TestPerson all, TestPerson guest)
    {
        await office.Posts(Paths.NewPartner, (nameof(Partner.Name), LongWord), (nameof(Partner.Kind), nameof(PartnerKind.Company)), (nameof(Partner.Level), nameof(PartnerLevel.City)), (nameof(Partner.AboutDe), TwoLongWords));
        var number = await Ask(db => db.Partners.Where(p => p.Name == LongWord).Select(p => p.Number).SingleAsync());
        var package = await Ask(async db => (await db.WorkPackages.OrderBy(p => p.Order).Select(p => p.Id).FirstAsync()).ToString());
        var email = await Ask(db => db.People.Where(p => p.Id == guest.Id).Select(p => p.Email!).SingleAsync());
        await office.Posts(Paths.PartnerGuests(number), (GuestText.EmailField, email), (GuestText.UntilField, Format.Iso(Format.Day(Now).AddDays(60))), (GuestText.PackagesField, package));
        await office.Posts(Paths.PartnerSupplies(number), (GuestText.PackageField, package), (GuestText.TitleField, TwoLongWords), (GuestText.DueField, Format.Iso(Format.Day(Now).AddDays(20))));

        // Nobody with a role is let in by the form; whoever looks at all pages is.
        await Ask(async db =>
        {
            var access = GuestAccess.Give(await db.Partners.Where(p => p.Number == number).Select(p => p.Id).SingleAsync(), all.Id, Me.System);
            access.Set(Format.Day(Now).AddDays(60), [Guid.Parse(package)], Format.Day(Now));
            db.Add(access);
            return await db.SaveChangesAsync();
        });
        _addresses.AddRange([Paths.GuestSpace, Paths.Deliver(await Ask(db => db.Supplies.Where(s => s.Title == TwoLongWords).Select(s => s.Id).FirstAsync()))]);
    }

    /// <summary>Pages beside events with long words on them.</summary>
    public IReadOnlyList<string> LongGuestPages { get; private set; } = [];

    private static (string, string)[] Contact(string name) => [(nameof(ContactDraft.Name), name), (nameof(ContactDraft.Words), TwoLongWords), (nameof(ContactDraft.Way), "beispiel@example.org"), (nameof(ContactDraft.Agreed), "true")];

    private async Task<string> GuestWithContact(int number)
    {
        using var nobody = new Hand(site, null);
        return await nobody.Posts(Paths.GuestContacts(await SeatedGuest(nobody, number, "kontakt@example.org")), Contact("Gast Beispiel"));
    }

    private async Task<string> GuestWithout(int number)
    {
        using var nobody = new Hand(site, null);
        return Paths.GuestContacts(await SeatedGuest(nobody, number, "ohne-kontakt@example.org"));
    }

    private async Task<string> SeatedGuest(Hand nobody, int number, string email)
    {
        await nobody.Posts(Paths.RegisterForEvent(number), (nameof(RegisterForEvent.Draft.Name), "Gast Beispiel"), (nameof(RegisterForEvent.Draft.Email), email));
        var secret = await Ask(db => db.Registrations.Where(r => r.Email == email).OrderByDescending(r => r.AskedAt).Select(r => r.Secret).FirstAsync());
        await nobody.Posts(Paths.ConfirmPlace(secret));
        return secret;
    }

    private async Task<int> PlansGuests(EventPlan plan, bool register) => await Ask(async db =>
    {
        var taken = 0;
        await db.Together(async () =>
        {
            taken = await NumberSeries.Take(db, Event.KindName);
            var happening = Event.Plan(taken, plan, Now);
            db.Events.Add(happening);
            if (register)
            {
                db.Admissions.Add(new Admission(happening.Id));
            }

            await db.SaveChangesAsync();
        });
        return taken;
    });
}
