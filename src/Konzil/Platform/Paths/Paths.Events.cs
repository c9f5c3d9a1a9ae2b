namespace Konzil.Platform;

/// <summary>Events.</summary>
public static partial class Paths
{
    public static string EventCalendar => Link("/termine.ics");
    public static string EventsPage(int page) => Link(page == 1 ? "/termine#vergangen" : "/termine?seite=" + page.ToString(System.Globalization.CultureInfo.InvariantCulture) + "#vergangen");

    public static string OfficeEvents => Link("/buero/termine");
    public static string NewEvent => Link("/buero/termine/neu");

    public static string Event(int number, string title) => Link($"/termine/{number}-{Slug(title)}");
    public static string EventFile(int number) => Link($"/termine/{number}/kalender.ics");
    public static string EditEvent(int number) => Link($"/buero/termine/{number}");
    public static string CancelEvent(int number) => Link($"/buero/termine/{number}/absage");
    public static string EditionOf(string series) => Link("/buero/termine/neu?reihe=" + series);
    public static string NextEdition(int number) => Link($"/buero/termine/neu?nach={number}");
}
