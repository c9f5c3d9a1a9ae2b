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
    ];
}
