namespace Konzil.Platform;

/// <summary>Words of the errors that any address can answer with.</summary>
public static class WebText
{
    public static readonly Text NotFoundTitle = new("Diese Seite gibt es nicht", "This page does not exist");
    public static readonly Text NotFoundBody = new("Vielleicht ist die Adresse vertippt, oder der Inhalt ist nicht öffentlich. Suchen Sie danach, oder gehen Sie zur Startseite.", "The address may be mistyped, or the content is not public. Search for it, or go to the home page.");
    public static readonly Text ForbiddenTitle = new("Dafür fehlt Ihnen das Recht", "You do not have the right to do this");
    public static readonly Text ForbiddenBody = new("Ihr Konto darf diese Seite nicht öffnen. Rechte vergibt die Administration der Digitalen Agenda.", "Your account may not open this page. The administration of the Digital Agenda grants rights.");
    public static readonly Text CrossSiteTitle = new("Diese Eingabe kam nicht von unserer Seite", "This input did not come from our site");
    public static readonly Text CrossSiteBody = new("Zu Ihrem Schutz nehmen wir nur Eingaben an, die auf dieser Website abgeschickt wurden. Öffnen Sie die Seite neu und schicken Sie das Formular noch einmal ab.", "For your protection we accept only what was sent from this website. Open the page again and send the form once more.");
    public static readonly Text TooManyTitle = new("Bitte warten Sie einen Moment", "Please wait a moment");
    public static readonly Text TooManyBody = new("Von Ihrem Anschluss kamen sehr viele Anfragen. Warten Sie eine Minute und laden Sie die Seite neu. Ihr Text bleibt im Formular, wenn Sie im Browser zurückgehen.", "Very many requests came from your connection. Wait a minute and load the page again. Your text stays in the form if you go back in the browser.");
    public static readonly Text BrokenTitle = new("Da ist etwas schiefgegangen", "Something went wrong");
    public static readonly Text BrokenBody = new("Der Fehler liegt bei uns und ist aufgezeichnet. Was schon gespeichert war, ist sicher. Gehen Sie im Browser zurück und versuchen Sie es noch einmal.", "The error is ours and has been recorded. What was saved is safe. Go back in the browser and try again.");
    public static readonly Text BadRequestTitle = new("Diese Anfrage verstehen wir nicht", "We do not understand this request");
    public static readonly Text BadRequestBody = new("Gehen Sie zurück und schicken Sie das Formular noch einmal ab.", "Go back and send the form once more.");
    public static readonly Text BadCharacters = new("Der Text enthält ein Zeichen, das nicht erlaubt ist. Gehen Sie zurück und schreiben Sie die Stelle neu.", "The text holds a character that is not allowed. Go back and write the passage anew.");
    public static readonly Text TooLargeTitle = new("Das ist zu groß", "This is too large");
    public static readonly Text TooLargeBody = new("Die Eingabe ist größer, als wir annehmen können. Gehen Sie zurück und kürzen Sie sie.", "The input is larger than we can accept. Go back and shorten it.");
    public static readonly Text StaleTitle = new("Jemand war schneller", "Somebody was faster");
    public static readonly Text StaleBody = new("Während Sie schrieben, hat jemand anderes diesen Inhalt geändert. Unten steht Ihr Text. Vergleichen Sie ihn mit dem heutigen Stand und speichern Sie dann noch einmal.", "While you were writing, somebody else changed this content. Your text is below. Compare it with the present state and save again.");
}
