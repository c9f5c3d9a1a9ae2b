using Konzil.Platform;

namespace Konzil.Communication;

/// <summary>The personal data of communication: who writes and releases, and who reads the newsletter.</summary>
internal static class CommunicationData
{
    public static IEnumerable<DataClass> All =>
    [
        new("newsletter", new("Bestellungen des Newsletters", "Orders of the newsletter"), new("Den Newsletter an alle schicken, die ihn bestellt haben", "Sending the newsletter to all who ordered it"))
        {
            Of = DataSubjects.Guests,
            Basis = LegalBasis.Consent,
            Recipients = new("der Mailserver der Stadt", "the mail server of the city"),
            Kept = new("bis zur Abbestellung; unbestätigte Bestellungen sieben Tage", "until it is cancelled; unconfirmed orders seven days"),
            Traces = [Trace.Addressed<Subscriber>(nameof(Subscriber.Email)) with { Secrets = [nameof(Subscriber.EmailKey)] }],
        },
        new("kommunikation", new("Wer schreibt, freigibt und plant", "Who writes, releases and plans"), new("Neuigkeiten verfassen, prüfen und freigeben", "Writing, checking and releasing news"))
        {
            Of = DataSubjects.Staff,
            Basis = LegalBasis.Employment,
            Recipients = new("wer Neuigkeiten schreiben darf", "whoever may write news"),
            Kept = new("so lange wie die Neuigkeit", "as long as the news"),
            Remains = new("Neuigkeiten, Plan und Lesebestätigungen der Stellen, ohne Ihren Namen", "news, plan and confirmations of units, without your name"),
            Traces =
            [
                Trace.Unnamed<NewsPost>(nameof(NewsPost.WrittenById)), Trace.Signed<NewsPost>(nameof(NewsPost.ReleasedBy)), Trace.Unnamed<NewsReading>(nameof(NewsReading.PersonId)),
                Trace.Unnamed<PlanEntry>(nameof(PlanEntry.OwnerId)), Trace.Signed<Issue>(nameof(Issue.SentBy)),
            ],
        },
    ];
}
