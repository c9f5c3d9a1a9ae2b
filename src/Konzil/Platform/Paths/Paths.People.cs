namespace Konzil.Platform;

public static partial class Paths
{
    public static string RegisterSent => Link("/registrieren/postfach");
    public static string ResendLink => Link("/registrieren/erneut");
    public static string SignInConfirmed => Link("/anmelden?bestaetigt=1");
    public static string PasskeySignIn => Link("/anmelden/passkey");
    public static string PasskeySignInOptions => Link("/anmelden/passkey/optionen");
    public static string ForgotPassword => Link("/anmelden/vergessen");
    public static string ForgotPasswordSent => Link("/anmelden/vergessen/postfach");
    public static string PasswordReset => Link("/anmelden?neu=1");

    public static string AccountPassword => Link("/konto/passwort");
    public static string AccountAddress => Link("/konto/adresse");
    public static string AccountPasskeys => Link("/konto/passkeys");
    public static string PasskeyOptions => Link("/konto/passkeys/optionen");
    public static string RenamePasskey => Link("/konto/passkeys/umbenennen");
    public static string RemovePasskey => Link("/konto/passkeys/entfernen");
    public static string ReadAllNotices => Link("/konto/nachrichten/gelesen");

    public static string People => Link("/buero/personen");

    public static string SignInTo(string back) => Link("/anmelden?zurueck=" + Uri.EscapeDataString(back));
    public static string RegisterTo(string? back) => Link(back is null ? "/registrieren" : "/registrieren?zurueck=" + Uri.EscapeDataString(back));
    public static string ConfirmRegistration(string secret) => Link("/registrieren/bestaetigen/" + secret);
    public static string ResetPassword(string secret) => Link("/anmelden/passwort/" + secret);
    public static string ConfirmEmail(string secret) => Link("/konto/adresse/bestaetigen/" + secret);
    public static string InboxBefore(string cursor) => Link("/konto/nachrichten?vor=" + cursor);
    public static string ReadNotice(Guid id) => Link($"/konto/nachrichten/{id}/gelesen");
    public static string AccountSaved(string what) => Link("/konto?gut=" + what);
    public static string PasskeysSaved(string what) => Link("/konto/passkeys?gut=" + what);
    public static string Person(Guid id) => Link($"/buero/personen/{id}");
    public static string GrantRole(Guid id) => Link($"/buero/personen/{id}/rollen");
    public static string WithdrawRole(Guid id) => Link($"/buero/personen/{id}/rollen/entzug");

    /// <summary>The list of people with its filters; empty ones are left out.</summary>
    public static string PeopleWith(string search, string role, string? after = null)
    {
        var keys = new[] { ("suche", search), ("rolle", role), ("nach", after ?? "") }.Where(k => k.Item2.Length > 0).Select(k => k.Item1 + "=" + Uri.EscapeDataString(k.Item2)).ToList();
        return Link("/buero/personen" + (keys.Count == 0 ? "" : "?" + string.Join('&', keys)));
    }
}
