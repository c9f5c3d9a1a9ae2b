using Konzil.Platform;

namespace Konzil.People;

/// <summary>The mails about an account. {0} is the display name, {1} the address to open, {2} the page for a new password.</summary>
public static class MailText
{
    public static readonly AccountMail Register = new("register",
        new("Bitte bestätigen Sie Ihre E-Mail-Adresse", "Please confirm your e-mail address"),
        new(
            "Guten Tag {0},\n\nmit dieser Adresse hat jemand ein Konto angelegt. Wenn Sie das waren, öffnen Sie diese Seite und bestätigen Sie mit dem Knopf:\n{1}\n\nDer Link gilt zwei Tage. Wenn Sie kein Konto angelegt haben, müssen Sie nichts tun: Ohne Bestätigung entsteht kein Konto, und Ihre Angaben werden gelöscht.\n",
            "Hello {0},\n\nsomebody has created an account with this address. If it was you, open this page and confirm with the button:\n{1}\n\nThe link is good for two days. If you did not create an account, you need not do anything: without confirmation there is no account, and the data are deleted.\n"));

    public static readonly AccountMail Known = new("known",
        new("Sie haben schon ein Konto", "You already have an account"),
        new(
            "Guten Tag {0},\n\nmit Ihrer Adresse wollte jemand ein neues Konto anlegen. Sie haben aber schon eines. Melden Sie sich damit an:\n{1}\n\nPasswort vergessen? Ein neues legen Sie hier fest:\n{2}\n\nWenn Sie das nicht waren, müssen Sie nichts tun. Niemand hat etwas über Ihr Konto erfahren.\n",
            "Hello {0},\n\nsomebody wanted to create a new account with your address. You already have one. Sign in with it:\n{1}\n\nForgot your password? Choose a new one here:\n{2}\n\nIf it was not you, you need not do anything. Nobody has learned anything about your account.\n"));

    public static readonly AccountMail Reset = new("reset",
        new("Neues Passwort festlegen", "Choose a new password"),
        new(
            "Guten Tag {0},\n\nauf dieser Seite legen Sie ein neues Passwort fest:\n{1}\n\nDer Link gilt eine Stunde. Wenn Sie kein neues Passwort wollten, müssen Sie nichts tun: Ihr altes gilt weiter.\n",
            "Hello {0},\n\non this page you choose a new password:\n{1}\n\nThe link is good for one hour. If you did not ask for a new password, you need not do anything: your old one stays good.\n"));

    public static readonly AccountMail ChangeEmail = new("change-email",
        new("Bitte bestätigen Sie Ihre neue E-Mail-Adresse", "Please confirm your new e-mail address"),
        new(
            "Guten Tag {0},\n\ndiese Adresse soll die neue Adresse Ihres Kontos werden. Öffnen Sie diese Seite und bestätigen Sie mit dem Knopf:\n{1}\n\nDer Link gilt zwei Tage. Wenn Sie das nicht wollten, müssen Sie nichts tun.\n",
            "Hello {0},\n\nthis address is to become the new address of your account. Open this page and confirm with the button:\n{1}\n\nThe link is good for two days. If you did not want this, you need not do anything.\n"));

    public static readonly AccountMail PasswordChanged = new("password-changed",
        new("Ihr Passwort wurde geändert", "Your password was changed"),
        new(
            "Guten Tag {0},\n\ndas Passwort Ihres Kontos wurde geändert. Auf anderen Geräten müssen Sie sich neu anmelden:\n{1}\n\nWenn Sie das nicht waren, legen Sie sofort ein neues Passwort fest:\n{2}\n",
            "Hello {0},\n\nthe password of your account was changed. On other devices you have to sign in again:\n{1}\n\nIf it was not you, choose a new password at once:\n{2}\n"));

    public static readonly AccountMail EmailChanged = new("email-changed",
        new("Die E-Mail-Adresse Ihres Kontos wurde geändert", "The e-mail address of your account was changed"),
        new(
            "Guten Tag {0},\n\nIhr Konto hat eine neue E-Mail-Adresse. An diese alte Adresse schreiben wir Ihnen nicht mehr. Zur Anmeldung:\n{1}\n\nWenn Sie das nicht waren, melden Sie sich bitte bei der Stadt. Die Anschrift steht im Impressum.\n",
            "Hello {0},\n\nyour account has a new e-mail address. We will no longer write to this old address. To sign in:\n{1}\n\nIf it was not you, please contact the city. The address is in the imprint.\n"));

    public static readonly AccountMail PasskeyAdded = new("passkey-added",
        new("Ein Passkey wurde hinzugefügt", "A passkey was added"),
        new(
            "Guten Tag {0},\n\nmit einem neuen Passkey kann man sich jetzt an Ihrem Konto anmelden:\n{1}\n\nWenn Sie das nicht waren, legen Sie sofort ein neues Passwort fest und entfernen Sie den Passkey in Ihrem Konto:\n{2}\n",
            "Hello {0},\n\na new passkey can now be used to sign in to your account:\n{1}\n\nIf it was not you, choose a new password at once and remove the passkey in your account:\n{2}\n"));
}
