using Konzil.Platform;

namespace Konzil.Voting;

/// <summary>The personal data of votes.</summary>
internal static class VotingData
{
    public static IEnumerable<DataClass> All =>
    [
        new("abstimmungen", new("Abstimmungen", "Votes"), new("Sicherstellen, dass jede Person einmal abstimmt", "Making sure that each person votes once"))
        {
            Recipients = new("niemand: Stimmzettel kennen keine Person", "nobody: ballots know no person"),
            Kept = new("so lange wie die Abstimmung", "as long as the vote"),
            Remains = new("Ihr Stimmzettel, der Sie nie kannte, und dass eine Person mehr abgestimmt hat", "your ballot, which never knew you, and that one more person voted"),
            Traces = [Trace.Unnamed<VoteMark>(nameof(VoteMark.PersonId))],
        },
        new("siegel", new("Wer Abstimmungen versiegelt hat", "Who sealed votes"), new("Nachvollziehen, wer versiegelt hat", "Seeing who sealed"))
        {
            Of = DataSubjects.Staff,
            Basis = LegalBasis.Employment,
            Recipients = new("alle", "everybody"),
            Kept = new("so lange wie die Abstimmung", "as long as the vote"),
            Remains = new("das Siegel, ohne Ihren Namen", "the seal, without your name"),
            Traces = [Trace.Signed<CitizenVote>(nameof(CitizenVote.SealedBy))],
        },
    ];
}
