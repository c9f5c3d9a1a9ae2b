using Konzil.Council.Oparl;
using Konzil.Platform;

namespace Konzil.Council;

/// <summary>The personal data of resolutions.</summary>
internal static class CouncilData
{
    public static IEnumerable<DataClass> All =>
    [
        new("fassungen", new("Wer eine Fassung festgehalten hat", "Who froze a version"), new("Nachvollziehen, wer eingetragen hat", "Seeing who recorded it"))
        {
            Of = DataSubjects.Staff,
            Basis = LegalBasis.Employment,
            Recipients = new("alle", "everybody"),
            Kept = new("so lange wie die Agenda", "as long as the agenda"),
            Remains = new("die Fassung, ohne Ihren Namen", "the version, without your name"),
            Traces = [Trace.Signed<AgendaVersion>(nameof(AgendaVersion.FrozenBy))],
        },
        new("ratsinformation", new("Wer über Vorschläge aus dem Ratsinformationssystem entschieden hat", "Who decided on proposals from the council information system"), new("Nachvollziehen, wer eine Vorlage bestätigt hat", "Seeing who confirmed a paper"))
        {
            Of = DataSubjects.Staff,
            Basis = LegalBasis.Employment,
            Recipients = new("Geschäftsstelle des Gemeinderats", "the council's office"),
            Kept = new("so lange wie der Beschluss", "as long as the resolution"),
            Remains = new("die Entscheidung, ohne Ihren Namen", "the decision, without your name"),
            Traces = [Trace.Signed<OparlLink>(nameof(OparlLink.DecidedBy))],
        },
        new("auftraege", new("Wer Aufträge des Gemeinderats erledigt", "Who carries out mandates of the council"), new("Aufträge verfolgen", "Following mandates"))
        {
            Of = DataSubjects.Staff,
            Basis = LegalBasis.Employment,
            Recipients = new("alle im Büro", "everybody in the office"),
            Kept = new("bis jemand anderes den Auftrag hat", "until somebody else has the mandate"),
            Remains = new("der Auftrag, ohne Ihren Namen", "the mandate, without your name"),
            Traces = [Trace.Unnamed<Mandate>(nameof(Mandate.OwnerId))],
        },
    ];
}
