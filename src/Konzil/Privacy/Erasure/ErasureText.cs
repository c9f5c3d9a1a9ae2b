using Konzil.People;
using Konzil.Platform;

namespace Konzil.Privacy;

/// <summary>The words of deleting an account.</summary>
public static class ErasureText
{
    public static readonly Text Title = new("Konto löschen", "Delete the account");
    public static readonly Text Lead = new("Lesen Sie zuerst, was verschwindet und was ohne Ihren Namen bleibt. Danach haben Sie {0} Tage Zeit, es sich anders zu überlegen.", "Read first what goes and what stays without your name. Then you have {0} days to change your mind.");
    public static readonly Text Goes = new("Das löschen wir", "This we delete");
    public static readonly Text Stays = new("Das bleibt, ohne Ihren Namen", "This stays, without your name");
    public static readonly Text StaysNote = new("An der Stelle Ihres Namens steht dann „Gelöschtes Konto“. Niemand kann es wieder zuordnen, auch wir nicht.", "Where your name stood, it says “Gelöschtes Konto” (deleted account). Nobody can trace it back, not even we.");
    public static readonly Text NothingStays = new("Nichts.", "Nothing.");
    public static readonly Text Entries = new("{0} Einträge", "{0} entries");
    public static readonly Text Entry = new("1 Eintrag", "1 entry");
    public static readonly Text Limits = new("Was wir nicht finden können", "What we cannot find");
    public static readonly Text LimitsBody = new("Wenn jemand anderes in einem eigenen Text Ihren Namen nennt, bleibt dieser Text. Ihre E-Mail-Adresse nehmen wir auch aus fremden Texten heraus. Sicherungskopien der Stadt werden nach ihrer Frist überschrieben.", "If somebody else names you in a text of their own, that text stays. We take your e-mail address out of the texts of others too. Backups of the city are overwritten after their period.");
    public static readonly Text Alternative = new("Möchten Sie zuerst eine Kopie Ihrer Daten?", "Would you like a copy of your data first?");
    public static readonly Text Agree = new("Ich habe gelesen, was gelöscht wird und was ohne meinen Namen bleibt.", "I have read what is deleted and what stays without my name.");
    public static readonly Text AgreeMissing = new("Bitte bestätigen Sie, dass Sie es gelesen haben.", "Please confirm that you have read it.");
    public static readonly Text PasswordHint = new("Damit niemand an Ihrem offenen Gerät Ihr Konto löscht.", "So that nobody deletes your account on your unlocked device.");
    public static readonly Text Button = new("Löschung beantragen", "Ask for deletion");
    public static readonly Text Waiting = new("Ihr Konto wird am {0} gelöscht.", "Your account will be deleted on {0}.");
    public static readonly Text WaitingBody = new("Bis dahin können Sie alles weiter benutzen. Wenn Sie es sich anders überlegen, nehmen Sie den Antrag hier zurück.", "Until then you can go on using everything. If you change your mind, take the request back here.");
    public static readonly Text UnusedBody = new("Es wurde lange nicht benutzt. Wenn Sie es behalten möchten, nehmen Sie die Löschung hier zurück.", "It has not been used for a long time. If you want to keep it, take the deletion back here.");
    public static readonly Text Cancel = new("Konto behalten", "Keep the account");
    public static readonly Text Kept = new("Ihr Konto bleibt. Es wird nicht gelöscht.", "Your account stays. It will not be deleted.");
    public static readonly Text ToRequest = new("Ansehen oder zurücknehmen", "Look at it or take it back");
    public static readonly Text HasRoles = new("Sie haben noch eine Rolle im Büro. Geben Sie sie zuerst zurück: Die Administration entzieht sie und überträgt offene Aufgaben. Danach können Sie die Löschung beantragen.", "You still have a role in the office. Give it back first: the administration withdraws it and hands over open tasks. Then you can ask for deletion.");
    public static readonly Text AskedNotice = new("Ihr Konto wird am {0:d. MMMM yyyy} gelöscht. Bis dahin können Sie es unter „Meine Daten“ zurücknehmen.", "Your account will be deleted on {0:d MMMM yyyy}. Until then you can take it back under “My data”.");

    public static readonly AccountMail Asked = new("erasure-asked",
        new("Ihr Konto wird gelöscht", "Your account will be deleted"),
        new(
            "Guten Tag {0},\n\nfür Ihr Konto wurde die Löschung beantragt. In 14 Tagen löschen wir es. Wenn Sie das nicht waren oder es sich anders überlegen, melden Sie sich an und öffnen Sie „Mein Konto“ und dann „Meine Daten“:\n{1}\n\nWenn Sie sich nicht mehr anmelden können, legen Sie ein neues Passwort fest:\n{2}\n",
            "Hello {0},\n\nsomebody asked to delete your account. We delete it in 14 days. If it was not you, or if you change your mind, sign in and open “My account” and then “My data”:\n{1}\n\nIf you cannot sign in any more, choose a new password:\n{2}\n"));

    public static readonly Text GoodbyeSubject = new("Ihr Konto ist gelöscht", "Your account is deleted");
    public static readonly Text GoodbyeBody = new("Guten Tag,\n\nwie von Ihnen gewünscht, ist Ihr Konto bei der Digitalen Agenda gelöscht. Was ohne Ihren Namen bleibt, hatten Sie vorher gelesen. Danach haben wir alle Tabellen durchsucht und nichts mehr von Ihnen gefunden.\n\nDies ist unsere letzte Mail an Sie. Auch diese Adresse ist jetzt gelöscht.\n", "Hello,\n\nas you wished, your account with the Digital Agenda is deleted. You had read before what stays without your name. Afterwards we searched all tables and found nothing of you any more.\n\nThis is our last mail to you. This address is deleted now, too.\n");
    public static readonly Text GoodbyeUnused = new("Guten Tag,\n\nIhr Konto bei der Digitalen Agenda wurde lange nicht benutzt und ist jetzt gelöscht, wie angekündigt. Ihre Ideen und Beiträge bleiben ohne Ihren Namen.\n\nDies ist unsere letzte Mail an Sie. Auch diese Adresse ist jetzt gelöscht. Ein neues Konto können Sie jederzeit anlegen.\n", "Hello,\n\nyour account with the Digital Agenda had not been used for a long time and is now deleted, as announced. Your ideas and comments stay without your name.\n\nThis is our last mail to you. This address is deleted now, too. You can create a new account at any time.\n");

    public static readonly Text Log = new("Löschungen", "Deletions");
    public static readonly Text LogNote = new("Wie viele Konten gelöscht wurden, und dass danach nichts mehr zu finden war. Wessen Konto es war, steht nirgends.", "How many accounts were deleted, and that nothing was found afterwards. Whose account it was stands nowhere.");
    public static readonly Text LogNone = new("Es wurde noch kein Konto gelöscht.", "No account was deleted yet.");
    public static readonly Text LogNext = new("{0} Konten warten auf ihren Tag.", "{0} accounts wait for their day.");
    public static readonly Text AskedOn = new("Beantragt", "Asked");
    public static readonly Text DoneAt = new("Gelöscht", "Deleted");
    public static readonly Text Cause = new("Anlass", "Occasion");
    public static readonly Text Removed = new("Zeilen gelöscht", "Rows deleted");
    public static readonly Text Unnamed = new("Stellen ohne Namen", "Places unnamed");
    public static readonly Text Searched = new("Spalten durchsucht", "Columns searched");
    public static readonly Text Found = new("Danach gefunden", "Found afterwards");

    public static Text Of(ErasureCause cause) => cause switch
    {
        ErasureCause.Own => new("eigener Wunsch", "own wish"),
        ErasureCause.Unused => new("unbenutztes Konto", "unused account"),
        _ => new("nach einer Wiederherstellung noch einmal", "once more after a restore"),
    };
}
