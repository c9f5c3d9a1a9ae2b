namespace Konzil.Platform;

/// <summary>The moderation's desk, trust and bans, public figures.</summary>
public static partial class Paths
{
    public static string ModerationFigures => Link("/moderation/zahlen");
    public static string ModerationFiguresFile => Link("/moderation/zahlen.csv");
    public static string DecideMany => Link("/buero/moderation/stapel");
    public static string TrustAndBans => Link("/buero/moderation/personen");
    public static string OwnBan => Link("/konto/sperre");
    public static string AppealBan => Link("/konto/sperre");

    public static string DeskBatch(Guid id) => Link($"/buero/moderation/stapel/{id}");
    public static string ModeratedPerson(Guid id) => Link($"/buero/moderation/personen/{id}");
    public static string TrustPerson(Guid id) => Link($"/buero/moderation/personen/{id}/vertrauen");
    public static string RevokeTrust(Guid id) => Link($"/buero/moderation/personen/{id}/vertrauen/ruecknahme");
    public static string BanPerson(Guid id) => Link($"/buero/moderation/personen/{id}/sperre");
    public static string LiftBan(Guid id) => Link($"/buero/moderation/personen/{id}/sperre/ende");
    public static string ReviewBan(Guid id) => Link($"/buero/sperren/{id}");
}
