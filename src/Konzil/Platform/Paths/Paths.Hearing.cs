namespace Konzil.Platform;

/// <summary>Settings for news, ending them, feeds.</summary>
public static partial class Paths
{
    public static string HearSettings => Link("/konto/benachrichtigungen");
    public static string HearSettingsSaved => Link("/konto/benachrichtigungen?gut=1");
    public static string HearInterests => Link("/konto/benachrichtigungen/themen");
    public static string EndFollow => Link("/konto/benachrichtigungen/ende");

    /// <summary>Without the language: it stands in a header that programs read.</summary>
    public static string Unsubscribe(string token) => "/abbestellen/" + token;

    public static string FollowField(string slug) => Link("/handlungsfelder/" + slug + "/folgen");
    public static string UnfollowField(string slug) => Link("/handlungsfelder/" + slug + "/folgen/ende");

    public static string MeasuresFeed => Link("/massnahmen/feed.atom");
    public static string EventsFeed => Link("/termine/feed.atom");
    public static string SurveysFeed => Link("/umfragen/feed.atom");
    public static string ResolutionsFeed => Link("/beschluesse/feed.atom");
    public static string IdeaCommentsFeed(int number) => Link($"/ideen/{number}/beitraege.atom");

    public static string IdeasFeedOf(string field) => Link("/ideen/feed.atom?feld=" + field);
}
