using Konzil.Platform;

namespace Konzil.Inquiries;

/// <summary>The personal data of the contact point.</summary>
internal static class InquiriesData
{
    public static IEnumerable<DataClass> All =>
    [
        new("anfragen", new("Anfragen und gemeldete Barrieren", "Inquiries and reported barriers"), new("Fragen beantworten und Barrieren beseitigen", "Answering questions and removing barriers"))
        {
            Of = DataSubjects.Guests,
            Recipients = new("die Ansprechstelle und wer von ihr mit der Antwort beauftragt ist", "the contact point and whoever it asked to answer"),
            Kept = new("ein Jahr nach der Antwort, höchstens bis zur Löschung des Kontos", "one year after the answer, at most until the account is deleted"),
            Traces = [Trace.Gone<Inquiry>(nameof(Inquiry.PersonId), nameof(Inquiry.Name)), Trace.Addressed<Inquiry>(nameof(Inquiry.Email))],
            Retention = RetentionRule.Of<Inquiry>(new("Anfragen, die beantwortet oder abgeschlossen sind", "Inquiries that were answered or closed"), 365, (db, before) => db.Inquiries.Where(i => i.AnsweredAt != null && i.AnsweredAt < before)),
        },
        new("ansprechstelle", new("Wer Anfragen beantwortet", "Who answers inquiries"), new("Anfragen verteilen und nachvollziehen, wer geantwortet hat", "Handing out inquiries and seeing who answered"))
        {
            Of = DataSubjects.Staff,
            Basis = LegalBasis.Employment,
            Recipients = new("die Ansprechstelle; wer gefragt hat, liest keinen Namen", "the contact point; whoever asked reads no name"),
            Kept = new("so lange wie die Anfrage", "as long as the inquiry"),
            Remains = new("die Antwort, ohne Ihren Namen", "the answer, without your name"),
            Traces = [Trace.Unnamed<Inquiry>(nameof(Inquiry.OwnerId)), Trace.Signed<Inquiry>(nameof(Inquiry.AnsweredBy))],
        },
    ];
}
