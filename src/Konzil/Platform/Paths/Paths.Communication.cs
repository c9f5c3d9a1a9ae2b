namespace Konzil.Platform;

public static partial class Paths
{
    public static string News => Link("/neuigkeiten");
    public static string NewsFeed => Link("/neuigkeiten/feed.atom");
    public static string NewsData => Link("/neuigkeiten/neuigkeiten.csv");
    public static string NewsPage(string? field, int page) => Link("/neuigkeiten?" + (field is null ? "" : "feld=" + Uri.EscapeDataString(field) + "&") + $"seite={page}");
    public static string NewsPost(int number) => Link($"/neuigkeiten/{number}");
    public static string NewsVersion(int number, string version) => Link($"/neuigkeiten/{number}?fassung={version}");
    public static string OfficeVariants(bool all = false) => Link("/buero/fassungen" + (all ? "?stand=alle" : ""));
    public static string VersionsCsv => Link("/fassungen.csv");
    public static string PrintNews(int number) => Link($"/neuigkeiten/{number}/aushang");
    public static string NewsPicture(int number) => Link($"/neuigkeiten/{number}/bild.png");
    public static string ConfirmNews(int number) => Link($"/neuigkeiten/{number}/bestaetigung");
    public static string EmbeddedNews => Link("/einbetten/neuigkeiten");

    public static string OfficeNews => Link("/buero/neuigkeiten");
    public static string WriteNews => Link("/buero/neuigkeiten/neu");
    public static string OfficeNewsPost(int number) => Link($"/buero/neuigkeiten/{number}");
    public static string EditNews(int number) => Link($"/buero/neuigkeiten/{number}/bearbeiten");
    public static string EditNewsVersion(int number, string version) => Link($"/buero/neuigkeiten/{number}/fassungen/{version}");
    public static string RemoveNewsVersion(int number, string version) => Link($"/buero/neuigkeiten/{number}/fassungen/{version}/ende");
    public static string SubmitNews(int number) => Link($"/buero/neuigkeiten/{number}/pruefung");
    public static string ReleaseNews(int number) => Link($"/buero/neuigkeiten/{number}/freigabe");
    public static string GiveNewsBack(int number) => Link($"/buero/neuigkeiten/{number}/rueckgabe");
    public static string TakeNewsBack(int number) => Link($"/buero/neuigkeiten/{number}/ruecknahme");
    public static string ShowNewsEarly(int number) => Link($"/buero/neuigkeiten/{number}/fruehsicht");
    public static string RemindUnits(int number) => Link($"/buero/neuigkeiten/{number}/erinnerung");
    public static string TellUnitsOfPrinciple(int principle) => Link($"/buero/neuigkeiten/neu?leitsatz={principle}");

    public static string CommunicationPlan => Link("/buero/kommunikation");
    public static string PlanData => Link("/buero/kommunikation/plan.csv");
    public static string NewPlanEntry => Link("/buero/kommunikation/neu");
    public static string PlanEntry(int number) => Link($"/buero/kommunikation/{number}");

    public static string Newsletter => Link("/newsletter");
    public static string NewsletterSent => Link("/newsletter/postfach");
    public static string Issue(int number) => Link($"/newsletter/{number}");
    public static string ConfirmSubscription(string token) => Link("/newsletter/bestaetigen/" + token);
    public static string Subscription(string token) => Link("/newsletter/abo/" + token);
    public static string EndSubscription(string token) => Link("/newsletter/abo/" + token + "/ende");

    public static string OfficeIssues => Link("/buero/newsletter");
    public static string NewIssue => Link("/buero/newsletter/neu");
    public static string OfficeIssue(int number) => Link($"/buero/newsletter/{number}");
    public static string EditIssue(int number) => Link($"/buero/newsletter/{number}/bearbeiten");
    public static string SendIssue(int number) => Link($"/buero/newsletter/{number}/versand");
}
