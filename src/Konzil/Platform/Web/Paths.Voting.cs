namespace Konzil.Platform;

/// <summary>Votes on measures.</summary>
public static partial class Paths
{
    public static string Votes => Link("/abstimmungen");
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
}
