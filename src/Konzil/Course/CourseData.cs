using Konzil.Platform;

namespace Konzil.Course;

/// <summary>The personal data of principles and fields: staff only.</summary>
internal static class CourseData
{
    public static IEnumerable<DataClass> All =>
    [
        new("kurs", new("Wer Leitsätze, Felder und Ausgaben geschrieben hat", "Who wrote principles, fields and editions"), new("Nachvollziehen, wer vorgeschlagen und festgehalten hat", "Seeing who proposed and recorded"))
        {
            Of = DataSubjects.Staff,
            Basis = LegalBasis.Employment,
            Recipients = new("alle im Büro", "everybody in the office"),
            Kept = new("so lange wie die Agenda", "as long as the agenda"),
            Remains = new("Fassungen und Vorschläge, ohne Ihren Namen", "versions and proposals, without your name"),
            Traces = [Trace.Unnamed<FieldProposal>(nameof(FieldProposal.ProposedById)), Trace.Signed<PrincipleVersion>(nameof(PrincipleVersion.ByName), nameof(PrincipleVersion.EndedBy)), Trace.Signed<PositionPaper>(nameof(PositionPaper.ByName), nameof(PositionPaper.ReleasedBy)), Trace.Signed<Edition>(nameof(Edition.FrozenBy))],
        },
    ];
}
