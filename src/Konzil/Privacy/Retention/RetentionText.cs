using Konzil.People;
using Konzil.Platform;

namespace Konzil.Privacy;

/// <summary>The words of periods.</summary>
public static class RetentionText
{
    public static readonly Text Title = new("Löschfristen", "Retention periods");
    public static readonly Text Note = new("gelöscht wird jede Nacht um halb vier", "deleting happens every night at half past three");
    public static readonly Text Lead = new("Jede Nacht löscht ein Auftrag, was älter ist als seine Frist, und schreibt unten auf, wie viel es war. Neben jeder Frist steht, was heute Nacht gelöscht würde. Anmeldungen, Kontakte und Wohnsitze haben eigene Fristen, die beim Termin oder bei der Bestätigung stehen.", "Every night a job deletes what is older than its period and notes below how much it was. Beside each period you see what would be deleted tonight. Registrations, contacts and residences have periods of their own, which stand with the event or the confirmation.");
    public static readonly Text Days = new("{0}: Tage", "{0}: days");
    public static readonly Text Hint = new("Üblich: {0} Tage.", "Usual: {0} days.");
    public static readonly Text Dry = new("Heute Nacht würden {0} gelöscht.", "Tonight {0} would be deleted.");
    public static readonly Text DryOne = new("Heute Nacht würde 1 gelöscht.", "Tonight 1 would be deleted.");
    public static readonly Text DaysWrong = new("Bitte geben Sie eine ganze Zahl von 1 bis 3650 ein.", "Please give a whole number from 1 to 3650.");
    public static readonly Text Save = new("Fristen speichern", "Save periods");
    public static readonly Text Saved = new("Gespeichert. Die neuen Fristen gelten ab heute Nacht.", "Saved. The new periods count from tonight.");
    public static readonly Text UnusedAccounts = new("Konten, die niemand benutzt (30 Tage vorher kommt eine Mail)", "Accounts nobody uses (a mail comes 30 days before)");
    public static readonly Text Log = new("Was gelöscht wurde", "What was deleted");
    public static readonly Text LogNone = new("Bisher war nichts älter als seine Frist.", "So far nothing was older than its period.");
    public static readonly Text When = new("Wann", "When");
    public static readonly Text What = new("Was", "What");
    public static readonly Text Before = new("Älter als", "Older than");
    public static readonly Text Count = new("Anzahl", "Number");

    public static readonly AccountMail Unused = new("account-unused",
        new("Ihr Konto wird in 30 Tagen gelöscht", "Your account will be deleted in 30 days"),
        new(
            "Guten Tag {0},\n\nIhr Konto bei der Digitalen Agenda wurde lange nicht benutzt. In 30 Tagen löschen wir es. Ihre Ideen und Beiträge bleiben dann ohne Ihren Namen.\n\nMöchten Sie das Konto behalten? Dann melden Sie sich einmal an, mehr ist nicht nötig:\n{1}\n\nPasswort vergessen? Ein neues legen Sie hier fest:\n{2}\n",
            "Hello {0},\n\nyour account with the Digital Agenda has not been used for a long time. We delete it in 30 days. Your ideas and comments then stay without your name.\n\nWould you like to keep the account? Then sign in once, nothing more is needed:\n{1}\n\nForgot your password? Choose a new one here:\n{2}\n"));
}
