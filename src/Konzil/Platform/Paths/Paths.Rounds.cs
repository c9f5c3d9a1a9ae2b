namespace Konzil.Platform;

/// <summary>Rounds in which the city collects ideas (rounds of scoring: Paths.Scoring.cs).</summary>
public static partial class Paths
{
    public static string IdeaRounds => Link("/runden");
    public static string IdeaRoundsFeed => Link("/runden/feed.atom");
    public static string IdeaRoundsCsv => Link("/runden/runden.csv");
    public static string OfficeIdeaRounds => Link("/buero/runden");
    public static string NewIdeaRound => Link("/buero/runden/neu");
    public static string OfficeIntake => Link("/buero/runden/staendig");

    public static string IdeaRound(int number, string title) => Link($"/runden/{number}-{Slug(title)}");
    public static string IdeaRoundNumber(int number) => Link($"/runden/{number}");
    public static string IdeasOfRound(int number) => Link($"/ideen?runde={number}");
    public static string NewIdeaIn(int number) => Link($"/ideen/neu?runde={number}");
    public static string FollowIdeaRound(int number) => Link($"/runden/{number}/folgen");
    public static string UnfollowIdeaRound(int number) => Link($"/runden/{number}/folgen/ende");

    public static string OfficeIdeaRound(int number) => Link($"/buero/runden/{number}");
    public static string PublishIdeaRound(int number) => Link($"/buero/runden/{number}/veroeffentlichung");
    public static string ArchiveIdeaRound(int number) => Link($"/buero/runden/{number}/archiv");
    public static string IdeaRoundResult(int number) => Link($"/buero/runden/{number}/ergebnis");
    public static string IdeaRoundIdeas(int number) => Link($"/buero/runden/{number}/beitraege");
    public static string IdeaRoundQuestions(int number) => Link($"/buero/runden/{number}/angaben");
    public static string IdeaRoundQuestion(int number, int key) => Link($"/buero/runden/{number}/angaben/{key}");
    public static string DropIdeaRoundQuestion(int number, int key) => Link($"/buero/runden/{number}/angaben/{key}/entfernen");
}
