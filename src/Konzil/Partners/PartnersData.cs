using Konzil.Platform;

namespace Konzil.Partners;

/// <summary>The personal data of partners and guests.</summary>
internal static class PartnersData
{
    public static IEnumerable<DataClass> All =>
    [
        new("partner-kontakte", new("Ansprechpersonen bei Partnern", "Contacts at partners"), new("Zusammenarbeit mit Partnern", "Working with partners"))
        {
            Of = DataSubjects.Guests,
            Basis = LegalBasis.PublicTask,
            Recipients = new("wer Vergaben und Vereinbarungen führt", "those who keep procurements and agreements"),
            Kept = new("bis eine andere Person genannt wird", "until another person is named"),
            Traces = [Trace.Stranger<Partner>(nameof(Partner.Contact))],
        },
        new("gaeste", new("Gastzugänge", "Guest access"), new("Auftragnehmer sehen ihre Arbeitspakete", "Suppliers see their work packages"))
        {
            Of = DataSubjects.Guests,
            Basis = LegalBasis.PublicTask,
            Recipients = new("wer Vergaben und Vereinbarungen führt", "those who keep procurements and agreements"),
            Kept = new("365 Tage nach dem Ende des Zugangs", "365 days after the end of the access"),
            Remains = new("die Lieferungen, ohne Ihren Namen", "the deliverables, without your name"),
            Retention = RetentionRule.Of<GuestAccess>(new("Gastzugänge, die zu Ende sind", "Guest access that is over"), 365, (db, before) =>
            {
                var day = Format.Day(before);
                return db.Guests.Where(g => g.Until < day);
            }),
            Traces = [Trace.Gone<GuestAccess>(nameof(GuestAccess.PersonId)), Trace.Signed<Supply>(nameof(Supply.DeliveredBy)) with { Within = [new(nameof(Supply.PartnerId), typeof(GuestAccess), nameof(GuestAccess.PartnerId), nameof(GuestAccess.PersonId))] }],
        },
        new("gaeste-bearbeitung", new("Wer Gastzugänge gibt", "Who gives guest access"), new("Nachvollziehen, wer Zugang gegeben hat", "Knowing who gave access"))
        {
            Of = DataSubjects.Staff,
            Basis = LegalBasis.Employment,
            Recipients = new("wer Vergaben und Vereinbarungen führt", "those who keep procurements and agreements"),
            Kept = new("so lange wie der Zugang", "as long as the access"),
            Remains = new("der Zugang, ohne Ihren Namen", "the access, without your name"),
            Traces = [Trace.Signed<GuestAccess>(nameof(GuestAccess.GivenBy))],
        },
    ];
}
