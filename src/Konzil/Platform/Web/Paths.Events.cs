namespace Konzil.Platform;

/// <summary>Events and cards.</summary>
public static partial class Paths
{
    public static string EventCalendar => Link("/termine.ics");
    public static string OfficeEvents => Link("/buero/termine");
    public static string NewEvent => Link("/buero/termine/neu");
    public static string CaptureCards => Link("/buero/karten");
    public static string CardList => Link("/buero/karten/liste");
    public static string CardSlips => Link("/buero/karten/abschnitte");

    public static string Event(int number, string title) => Link($"/termine/{number}-{Slug(title)}");
    public static string EventFile(int number) => Link($"/termine/{number}/kalender.ics");
    public static string EditEvent(int number) => Link($"/buero/termine/{number}");
    public static string CancelEvent(int number) => Link($"/buero/termine/{number}/absage");
    public static string NextEdition(int number) => Link($"/buero/termine/neu?nach={number}");
    public static string CaptureCardsOf(int number) => Link($"/buero/karten?termin={number}");
    public static string CardListOf(int? number) => number is { } n ? Link($"/buero/karten/liste?termin={n}") : CardList;
    public static string CardSlipsOf(int number) => Link($"/buero/karten/abschnitte?termin={number}");
    public static string CardSlip(string code) => Link("/buero/karten/abschnitte?code=" + code);
    public static string CardSheet(int number) => Link($"/buero/karten/bogen/{number}");
    public static string ForgetContact(Guid cardId) => Link($"/buero/karten/{cardId}/kontakt/loeschung");
}
