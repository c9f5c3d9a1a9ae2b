using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>The personal data of measures.</summary>
internal static class AgendaData
{
    public static IEnumerable<DataClass> All =>
    [
        new("massnahmen", new("Wer Maßnahmen leitet", "Who leads measures"), new("Wissen, wer verantwortlich ist", "Knowing who is responsible"))
        {
            Of = DataSubjects.Staff,
            Basis = LegalBasis.Employment,
            Recipients = new("alle im Büro; öffentlich steht nur die Stelle", "everybody in the office; the public sees the unit only"),
            Kept = new("bis jemand anderes die Maßnahme leitet", "until somebody else leads the measure"),
            Traces = [Trace.Unnamed<Measure>(nameof(Measure.LeadPersonId)), Trace.Unnamed<Measure>(nameof(Measure.CreatedById))],
        },
        new("hilfe-massnahmen", new("Angebote zu Maßnahmen", "Offers on measures"), new("Menschen finden, die bei einer Maßnahme helfen", "Finding people who help with a measure"))
        {
            Basis = LegalBasis.Consent,
            Recipients = new("wer die Maßnahme leitet; auf Wunsch alle", "who leads the measure; everybody if you wish"),
            Kept = new("bis Sie das Angebot zurücknehmen", "until you take the offer back"),
            Traces = [Trace.Gone<MeasureOffer>(nameof(MeasureOffer.PersonId), nameof(MeasureOffer.PersonName))],
        },
    ];
}
