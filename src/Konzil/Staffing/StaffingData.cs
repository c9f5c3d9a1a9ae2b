using Konzil.Platform;

namespace Konzil.Staffing;

/// <summary>The personal data of staffing: staff only.</summary>
internal static class StaffingData
{
    private static readonly Text Readers = new("die eigene Stelle und wer das Projekt leitet", "the own unit and whoever leads the project");

    public static IEnumerable<DataClass> All =>
    [
        new("stunden", new("Gebuchte Stunden", "Booked hours"), new("Wissen, wie viel Zeit ein Projekt kostet", "Knowing how much time a project costs"))
        {
            Of = DataSubjects.Staff,
            Basis = LegalBasis.Employment,
            Recipients = new("Sie selbst; andere sehen Summen", "you yourself; others see sums"),
            Kept = new("so lange wie das Projekt", "as long as the project"),
            Remains = new("die Stunden in den Summen, ohne Ihren Namen", "the hours in the sums, without your name"),
            Traces = [Trace.Unnamed<WeekSheet>(nameof(WeekSheet.PersonId))],
        },
        new("personaleinsatz", new("Abordnungen, Anfragen und Leitungen", "Secondments, requests and leads"), new("Projekte mit Menschen besetzen", "Staffing projects"))
        {
            Of = DataSubjects.Staff,
            Basis = LegalBasis.Employment,
            Recipients = Readers,
            Kept = new("so lange wie das Projekt", "as long as the project"),
            Remains = new("dass jemand abgeordnet war oder angefragt hat, ohne Namen", "that somebody was seconded or asked, without a name"),
            Traces =
            [
                Trace.Unnamed<Secondment>(nameof(Secondment.PersonId)), Trace.Unnamed<Secondment>(nameof(Secondment.ProposedById)), Trace.Unnamed<Secondment>(nameof(Secondment.DecidedById)),
                Trace.Unnamed<StaffRequest>(nameof(StaffRequest.AskedById)), Trace.Unnamed<LeadSeat>(nameof(LeadSeat.LeadId)), Trace.Unnamed<LeadSeat>(nameof(LeadSeat.DeputyId)), Trace.Signed<PostStage>(nameof(PostStage.ByName)),
            ],
        },
    ];
}
