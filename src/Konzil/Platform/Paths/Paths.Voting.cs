namespace Konzil.Platform;

/// <summary>Votes on measures, and selections under a budget.</summary>
public static partial class Paths
{
    public static string Votes => Link("/abstimmungen");
    public static string VotesFeed => Link("/abstimmungen/feed.atom");
    public static string VotesCsv => Link("/abstimmungen/ergebnisse.csv");
    public static string OfficeVotes => Link("/buero/abstimmungen");

    public static string Vote(int number) => Link($"/abstimmungen/{number}");
    public static string VoteJson(int number) => Link($"/abstimmungen/{number}.json");
    public static string BallotsCsv(int number) => Link($"/abstimmungen/{number}/stimmen.csv");
    public static string BallotsFile(int number) => Link($"/abstimmungen/{number}/stimmen.pb");
    public static string CheckBallot(int number) => Link($"/abstimmungen/{number}/pruefen");
    public static string CastBallot(int number) => Link($"/abstimmungen/{number}/stimme");
    public static string OfficeVote(int number) => Link($"/buero/abstimmungen/{number}");
    public static string VoteOptions(int number) => Link($"/buero/abstimmungen/{number}/massnahmen");
    public static string SealVote(int number) => Link($"/buero/abstimmungen/{number}/siegel");
    public static string CountVote(int number) => Link($"/buero/abstimmungen/{number}/auszaehlung");
    public static string PaperBallots(int number) => Link($"/buero/abstimmungen/{number}/papier");
    public static string PaperBallotTyped(int number, string receipt) => Link($"/buero/abstimmungen/{number}/papier?erfasst={receipt}");
    public static string PrintBallots(int number) => Link($"/buero/abstimmungen/{number}/papier/druck");
    public static string PrintedBallots(int number, int batch) => Link($"/buero/abstimmungen/{number}/papier/druck/{batch}");

    public static string Selections => Link("/auswahl");
    public static string SelectionsCsv => Link("/auswahl/auswahl.csv");
    public static string OfficeSelections => Link("/buero/auswahl");
    public static string LoadBallotFile => Link("/buero/auswahl/datei");

    public static string Selection(int number) => Link($"/auswahl/{number}");
    public static string SelectionJson(int number) => Link($"/auswahl/{number}.json");
    public static string OfficeSelection(int number) => Link($"/buero/auswahl/{number}");
    public static string SelectionCandidates(int number) => Link($"/buero/auswahl/{number}/massnahmen");
    public static string SelectionProposals(int number) => Link($"/buero/auswahl/{number}/vorschlaege");
    public static string TakeBackSelection(int number) => Link($"/buero/auswahl/{number}/zuruecknahme");
    public static string DecideSelection(int number) => Link($"/buero/auswahl/{number}/entscheidung");
    public static string DecideFrom(int number, string proposal) => Link($"/buero/auswahl/{number}/entscheidung?vorschlag={proposal}");
    public static string SelectionMoves(int number) => Link($"/buero/auswahl/{number}/warteliste");
    public static string WithdrawCandidate(int number) => Link($"/buero/auswahl/{number}/rueckzug");
    public static string MoveCandidateUp(int number) => Link($"/buero/auswahl/{number}/nachruecken");
}
