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
            Traces = [Trace.Gone<GuestAccess>(nameof(GuestAccess.PersonId)), Trace.Signed<GuestAccess>(nameof(GuestAccess.GivenBy)), Trace.Signed<Supply>(nameof(Supply.DeliveredBy))],
        },
    ];
}
