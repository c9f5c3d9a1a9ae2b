using Konzil.Platform;

namespace Konzil.Lotsen;

/// <summary>The personal data of the Digital-Lotsen: staff only.</summary>
internal static class LotsenData
{
    public static IEnumerable<DataClass> All =>
    [
        new("lotsen", new("Digital-Lotsen, Ideen und Schulungen", "Digital Lotsen, ideas and training"), new("Ansprechpersonen nennen, Ideen der Stellen sammeln, schulen", "Naming contacts, collecting ideas of units, training"))
        {
            Of = DataSubjects.Staff,
            Basis = LegalBasis.Employment,
            Recipients = new("alle mit einer Rolle der Stadt; Ideen nur Lotsen und Koordination", "everybody with a role of the city; ideas only Lotsen and coordination"),
            Kept = new("so lange wie die Aufgabe als Lotsin oder Lotse", "as long as the task as Lotse"),
            Remains = new("interne Ideen, ohne Ihren Namen", "internal ideas, without your name"),
            Traces =
            [
                Trace.Gone<LotseSeat>(nameof(LotseSeat.PersonId)), Trace.Gone<CohortMember>(nameof(CohortMember.PersonId)), Trace.Gone<ModuleVisit>(nameof(ModuleVisit.PersonId)), Trace.Unnamed<LotsenIdea>(nameof(LotsenIdea.ById)),
            ],
        },
    ];
}
