using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>The personal data of data protection itself.</summary>
internal static class PrivacyData
{
    /// <summary>A copy that waits goes with its owner.</summary>
    public static readonly BeforeErasure DropPackages = new(async (db, person, cancellation) =>
    {
        foreach (var id in await db.Set<DataPackage>().Where(p => p.PersonId == person).Select(p => p.Id).ToListAsync(cancellation))
        {
            db.Say(new PackageOver(id));
        }
    });

    public static IEnumerable<DataClass> All =>
    [
        new("auskunft", new("Kopien und Löschanträge", "Copies and requests for deletion"), new("Ihr Recht auf Auskunft und Löschung erfüllen", "Fulfilling your right to a copy and to deletion"))
        {
            Basis = LegalBasis.Duty,
            Recipients = new("niemand außer Ihnen", "nobody but you"),
            Kept = new("Kopien zwei Tage, Löschanträge bis zur Löschung", "copies two days, requests for deletion until it is done"),
            Traces = [Trace.Gone<DataPackage>(nameof(DataPackage.PersonId)), Trace.Gone<ErasureRequest>(nameof(ErasureRequest.PersonId))],
        },
        new("hinweise", new("Gelesene Hinweise und Einwilligungen", "Notices read and consents"), new("Zeigen, welche Hinweise Sie kennen und was Sie erlaubt haben", "Showing which notices you know and what you allowed"))
        {
            Basis = LegalBasis.Duty,
            Recipients = new("niemand außer Ihnen; die Stadt sieht nur Zahlen", "nobody but you; the city sees numbers only"),
            Kept = new("bis das Konto gelöscht wird", "until the account is deleted"),
            Traces = [Trace.Gone<NoticeSeen>(nameof(NoticeSeen.PersonId)), Trace.Gone<ConsentEntry>(nameof(ConsentEntry.PersonId))],
        },
        new("anliegen", new("Anliegen an den Datenschutz", "Requests to data protection"), new("Anliegen beantworten und das nachweisen können", "Answering requests and being able to show it"))
        {
            Basis = LegalBasis.Duty,
            Recipients = new("der Datenschutz der Stadt", "the city's data protection"),
            Kept = new("drei Jahre nach der Antwort, höchstens bis zur Löschung des Kontos", "three years after the answer, at most until the account is deleted"),
            Traces = [Trace.Gone<PrivacyRequest>(nameof(PrivacyRequest.PersonId))],
            Retention = RetentionRule.Of<PrivacyRequest>(new("Beantwortete Anliegen", "Requests that were answered"), 1095, (db, before) => db.Set<PrivacyRequest>().Where(r => r.AnsweredAt != null && r.AnsweredAt < before)),
        },
        new("datenschutz", new("Wer für den Datenschutz gehandelt hat", "Who acted for data protection"), new("Nachvollziehen, wer entschieden hat", "Seeing who decided"))
        {
            Of = DataSubjects.Staff,
            Basis = LegalBasis.Employment,
            Recipients = new("der Datenschutz der Stadt", "the city's data protection"),
            Kept = new("so lange wie der Vorgang", "as long as the matter"),
            Remains = new("die Entscheidung, ohne Ihren Namen", "the decision, without your name"),
            Traces = [Trace.Signed<PrivacyRequest>(nameof(PrivacyRequest.AnsweredBy)), Trace.Signed<Incident>(nameof(Incident.DecidedBy)), Trace.Signed<PrivacySheet>(nameof(PrivacySheet.ByName))],
        },
    ];
}
