using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The personal data of events and of cards on paper.</summary>
internal static class EventsData
{
    private static readonly Text Planners = new("wer den Termin plant", "whoever plans the event");

    /// <summary>Somebody who leaves gives the place to the next in line.</summary>
    public static readonly BeforeErasure Leave = new(async (db, person, cancellation) =>
    {
        var today = Format.Day(db.Now);
        foreach (var mine in await db.Registrations.AsNoTracking().Where(r => r.PersonId == person).ToListAsync(cancellation))
        {
            await Places.Leave(db, mine, today);
        }
    });

    public static IEnumerable<DataClass> All => [Registrations, Invitations, Contacts, Cards, CardDesk, Minutes];

    private static DataClass Registrations => new("anmeldungen", new("Anmeldungen zu Terminen", "Registrations for events"), new("Plätze vergeben, an den Termin erinnern, für Barrierefreiheit sorgen", "Giving places, reminding of the event, caring for accessibility"))
    {
        Of = DataSubjects.Guests,
        Recipients = Planners,
        Kept = new("bis Sie sich abmelden, sonst die Tage nach dem Termin, die bei der Anmeldung stehen", "until you withdraw, else the days after the event that stand beside the form"),
        Traces =
        [
            Trace.Gone<Registration>(nameof(Registration.PersonId), nameof(Registration.Name)) with { Secrets = [nameof(Registration.Secret)] },
            Trace.Addressed<Registration>(nameof(Registration.Email)) with { Secrets = [nameof(Registration.EmailKey), nameof(Registration.Secret)] },
            Trace.Gone<CalendarAddress>(nameof(CalendarAddress.PersonId)) with { Secrets = [nameof(CalendarAddress.Secret)] },
        ],
    };

    private static DataClass Invitations => new("einladungen", new("Einladungen", "Invitations"), new("Zu geschlossenen Terminen einladen", "Inviting to closed events"))
    {
        Recipients = Planners,
        Kept = new("so lange wie der Termin", "as long as the event"),
        Traces = [Trace.Gone<EventInvitation>(nameof(EventInvitation.PersonId))],
    };

    private static DataClass Contacts => new("kontakte", new("Kontakte untereinander", "Contacts among participants"), new("Teilnehmende eines Termins miteinander bekannt machen", "Introducing participants of an event to each other"))
    {
        Basis = LegalBasis.Consent,
        Recipients = new("die anderen, die sich eingetragen haben", "the others on the list"),
        Kept = new("bis Sie sich austragen, sonst die Tage nach dem Termin, die auf der Liste stehen", "until you strike yourself out, else the days after the event that stand on the list"),
        Traces = [Trace.Gone<EventContact>(nameof(EventContact.PersonId), nameof(EventContact.Name)) with { Secrets = [nameof(EventContact.Secret)] }],
    };

    private static DataClass Cards => new("karten", new("Karten auf Papier", "Cards on paper"), new("Karten aus Werkstätten denen zuordnen, die sie geschrieben haben", "Giving cards from workshops to those who wrote them"))
    {
        Of = DataSubjects.Guests,
        Basis = LegalBasis.Consent,
        Recipients = new("wer Karten überträgt", "whoever types in cards"),
        Kept = new("bis die Einwilligung widerrufen wird", "until the consent is withdrawn"),
        Remains = new("die Karte und ihre Idee, ohne Verbindung zu Ihrem Konto", "the card and its idea, without the link to your account"),
        Traces = [Trace.Gone<CardClaim>(nameof(CardClaim.PersonId)), Trace.Stranger<CardContact>(nameof(CardContact.Reach)), Trace.Stranger<CardBatch>(nameof(CardBatch.Phone))],
    };

    private static DataClass CardDesk => new("uebertragung", new("Wer Karten übertragen hat", "Who typed in cards"), new("Übertragungsfehler klären; niemand prüft die eigene Abschrift", "Settling mistakes; nobody checks the own copy"))
    {
        Of = DataSubjects.Staff,
        Basis = LegalBasis.Employment,
        Recipients = new("wer Karten überträgt", "whoever types in cards"),
        Kept = new("so lange wie die Karte", "as long as the card"),
        Remains = new("dass übertragen und geprüft wurde, ohne Namen", "that it was typed in and checked, without names"),
        Traces =
        [
            Trace.Unnamed<CardConsent>(nameof(CardConsent.RecordedById), nameof(CardConsent.RecordedBy)), Trace.Unnamed<CardCheck>(nameof(CardCheck.TypedById)),
            Trace.Unnamed<CardCheck>(nameof(CardCheck.CheckedById), nameof(CardCheck.CheckedByName)), Trace.Unnamed<CardScan>(nameof(CardScan.ById)),
        ],
    };

    private static DataClass Minutes => new("ergebnisse", new("Ergebnisse von Terminen", "Results of events"), new("Festhalten, wer sich worum kümmert", "Recording who takes care of what"))
    {
        Of = DataSubjects.Staff,
        Recipients = new("alle", "everybody"),
        Kept = new("so lange wie der Termin", "as long as the event"),
        Traces = [Trace.Stranger<EventTask>(nameof(EventTask.Owner))],
    };
}
