using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>Words around the pictures and documents of an idea.</summary>
public static class IdeaFilesText
{
    public static readonly Text Title = new("Bilder und Dokumente", "Pictures and documents");
    public static readonly Text Lead = new("Freiwillig, höchstens {0}. Bitte zeigen Sie keine Menschen, die nicht gefragt wurden, und nur Bilder, die Sie verwenden dürfen.", "Optional, {0} at most. Please show no people who were not asked, and only pictures you may use.");
    public static readonly Text Add = new("Hinzufügen", "Add");
    public static readonly Text Remove = new("Entfernen", "Remove");
    public static readonly Text Full = new("Mehr als {0} Bilder und Dokumente sind nicht möglich. Entfernen Sie eines, wenn Sie ein anderes zeigen möchten.", "More than {0} pictures and documents are not possible. Remove one if you want to show another.");
    public static readonly Text SignIn = new("Mit einem Konto können Sie Bilder und ein PDF zeigen. Ihr Text geht beim Anmelden nicht verloren.", "With an account you can show pictures and a PDF. Your text is not lost when you sign in.");
    public static readonly Text SignInButton = new("Anmelden und Bilder hinzufügen", "Sign in and add pictures");
    public static readonly Text Manage = new("Bilder und Dokumente ändern", "Change pictures and documents");
    public static readonly Text ManageTitle = new("Bilder und Dokumente zu Idee {0}", "Pictures and documents of idea {0}");
    public static readonly Text Back = new("Zurück zur Idee", "Back to the idea");
}
