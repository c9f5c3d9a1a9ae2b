using Konzil.Platform;

namespace Konzil.Staffing;

/// <summary>The personal data of teams, secondments and hours: staff only.</summary>
internal static class StaffingData
{
    public static IEnumerable<DataClass> All =>
    [
        new("projektarbeit", new("Leitungen, Anfragen und Zuordnungen", "Leads, requests and assignments"), new("Menschen für Projekte gewinnen und ihre Zeit planen", "Finding people for projects and planning their time"))
        {
            Of = DataSubjects.Staff,
            Basis = LegalBasis.Employment,
            Recipients = new("die eigene Stelle, ihre Leitung und wer das Projekt plant", "the home unit, its head, and whoever plans the project"),
            Kept = new("so lange wie das Projekt", "as long as the project"),
            Remains = new("Anfragen, Zuordnungen und der Stellenplan, ohne Ihren Namen", "requests, assignments and the list of posts, without your name"),
            Traces =
            [
                Trace.Unnamed<LeadSeat>(nameof(LeadSeat.LeadId)), Trace.Unnamed<LeadSeat>(nameof(LeadSeat.DeputyId)), Trace.Unnamed<StaffRequest>(nameof(StaffRequest.AskedById)),
                Trace.Unnamed<Secondment>(nameof(Secondment.PersonId)), Trace.Unnamed<Secondment>(nameof(Secondment.ProposedById)), Trace.Unnamed<Secondment>(nameof(Secondment.DecidedById)),
                Trace.Signed<PostStage>(nameof(PostStage.ByName)),
            ],
        },
        new("stunden", new("Gebuchte Stunden", "Booked hours"), new("Geplanten und wirklichen Aufwand vergleichen", "Comparing planned and real effort"))
        {
            Of = DataSubjects.Staff,
            Basis = LegalBasis.Employment,
            Recipients = new("Sie selbst; andere je nach Einstellung der Stadt Summen oder, wer das Projekt plant, Ihre Stunden", "you yourself; others, as the city chose, sums, or whoever plans the project your hours"),
            Kept = new("so viele Monate, wie die Stadt unter „Stunden und Stellen einstellen“ festlegt", "as many months as the city set under “Settings for hours and posts”"),
            Remains = new("die Summe der Phase ohne Personen", "the sum of the phase without people"),
            Traces = [Trace.Gone<WeekSheet>(nameof(WeekSheet.PersonId))],
        },
    ];
}
