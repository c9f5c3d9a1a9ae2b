namespace Konzil.Platform;

/// <summary>Invitations to events, contacts among their participants, sheets for their tables.</summary>
public static partial class Paths
{
    public static string InviteToEvent(int number) => Link($"/buero/termine/{number}/einladungen");
    public static string InviteUnit(int number) => Link($"/buero/termine/{number}/einladungen/stelle");
    public static string InvitePeople(int number) => Link($"/buero/termine/{number}/einladungen/personen");
    public static string InviteBody(int number) => Link($"/buero/termine/{number}/einladungen/gremium");
    public static string EndCircleInvitation(int number) => Link($"/buero/termine/{number}/einladungen/gremien/ende");
    public static string RemindInvited(int number) => Link($"/buero/termine/{number}/einladungen/erinnerung");
    public static string EndInvitation(int number, Guid person) => Link($"/buero/termine/{number}/einladungen/personen/{person}/ende");
    public static string EndUnitInvitation(int number, int unit) => Link($"/buero/termine/{number}/einladungen/stellen/{unit}/ende");
    public static string AnswerInvitation(int number) => Link($"/termine/{number}/antwort");
    public static string FeedbackOfInvited(int number) => Link($"/termine/{number}/rueckmeldung");

    public static string ContactList(int number) => Link($"/buero/termine/{number}/kontakte");
    public static string ContactsFromPaper(int number) => Link($"/buero/termine/{number}/kontakte/papier");
    public static string RemoveContact(int number, Guid id) => Link($"/buero/termine/{number}/kontakte/{id}/loeschung");
    public static string EndContactList(int number) => Link($"/buero/termine/{number}/kontakte/ende");
    public static string EventContacts(int number) => Link($"/termine/{number}/kontakte");
    public static string LeaveContacts(int number) => Link($"/termine/{number}/kontakte/ende");
    public static string GuestContacts(string secret) => Link($"/termine/anmeldungen/{secret}/kontakte");
    public static string OwnContact(string secret) => Link("/termine/kontakte/" + secret);
    public static string EndOwnContact(string secret) => Link($"/termine/kontakte/{secret}/ende");

    public static string TableSheets(int number) => Link($"/buero/termine/{number}/tische");
    public static string PrintTables(int number) => Link($"/buero/termine/{number}/tische/druck");
    public static string CaptureCardsAt(int number, int table) => Link($"/buero/karten?termin={number}&tisch={table}");
}
