using Konzil.Platform;

namespace Konzil.People;

/// <summary>
/// The history of accounts, written by hand: a person is no entity of ours, and names and addresses must not stay in a
/// history that is never deleted. It says what happened, not the personal data.
/// </summary>
public static class PersonHistory
{
    public const string RoleGranted = "role-granted";
    public const string RoleWithdrawn = "role-withdrawn";
    public const string PasswordChanged = "password-changed";
    public const string EmailChanged = "email-changed";
    public const string PasskeyAdded = "passkey-added";
    public const string PasskeyRemoved = "passkey-removed";
    public const string UnitChanged = "unit-changed";
    public const string ResidenceAsked = "residence-asked";
    public const string ResidenceLetter = "residence-letter";
    public const string ResidenceConfirmed = "residence-confirmed";
    public const string ResidenceRefused = "residence-refused";
    public const string ResidenceExpired = "residence-expired";
    public const string ResidenceUsedUp = "residence-used-up";
    public const string DataFetched = "data-fetched";
    public const string ErasureAsked = "erasure-asked";
    public const string ErasureTakenBack = "erasure-taken-back";
    public const string ResidenceWithdrawn = "residence-withdrawn";

    public static void Write(CityDb db, Guid personId, string what, DateTimeOffset now, Change? change = null, string? why = null) =>
        db.History.Add(new HistoryEntry(nameof(Person), personId, now, db.By, what, change is null ? [] : [change], why));
}
