namespace Konzil.Platform;

/// <summary>Addresses of the ideas.</summary>
public static partial class Paths
{
    public static string MyIdeas => Link("/konto/ideen");
    public static string IdeasFeed => Link("/ideen/feed.atom");
    public static string IdeasCsv => Link("/ideen/ideen.csv");
    public static string Answers => Link("/ideen/antworten");
    public static string SaveIdeaDraft => Link("/ideen/neu/entwurf");
    public static string SubmitIdea => Link("/ideen/neu/absenden");

    public static string IdeaDraft(Guid id, string? step = null) => Link($"/ideen/neu?entwurf={id}" + (step is null ? "" : "&schritt=" + step));
    public static string DeleteIdeaDraft(Guid id) => Link($"/ideen/entwuerfe/{id}/loeschen");
    public static string IdeaSubmitted(int number) => Link($"/ideen/{number}/eingereicht");
    public static string EditIdea(int number) => Link($"/ideen/{number}/bearbeiten");
    public static string WithdrawIdea(int number) => Link($"/ideen/{number}/zurueckziehen");
    public static string TakeSupportBack(int number) => Link($"/ideen/{number}/zustimmung/ruecknahme");
    public static string FollowIdea(int number) => Link($"/ideen/{number}/folgen");
    public static string UnfollowIdea(int number) => Link($"/ideen/{number}/folgen/ende");

    /// <summary>Where the moderation decides about an idea.</summary>
    public static string ReviewIdea(int number) => Link($"/buero/ideen/{number}");

    /// <summary>The sign-in page with the way back to a page of ours.</summary>
    public static string SignInFor(string path) => Link("/anmelden?" + FormFields.Back + "=" + Uri.EscapeDataString(Neutral(path)));
}
