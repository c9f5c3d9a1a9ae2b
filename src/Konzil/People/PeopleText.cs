using Konzil.Platform;

namespace Konzil.People;

public static class PeopleText
{
    public static readonly Text ToHome = new("Zur Startseite", "To the home page");
    public static readonly Text MyAccount = new("Mein Konto", "My account");
}
