using Konzil.Platform;

namespace Konzil.People;

public static class PeopleText
{
    public static readonly Text ToHome = new("Zur Startseite", "To the home page");
    public static readonly Text MyAccount = new("Mein Konto", "My account");

    public static readonly Text NoticeMail = new(
        "Guten Tag {0},\n\n{1}\n\nHier können Sie es lesen:\n{2}\n\nSie bekommen diese Nachricht, weil Sie daran mitgewirkt haben oder dem Thema folgen. Abbestellen können Sie das in Ihrem Konto: {3}\n",
        "Hello {0},\n\n{1}\n\nRead it here:\n{2}\n\nYou receive this message because you contributed or follow the topic. You can switch it off in your account: {3}\n");
}
