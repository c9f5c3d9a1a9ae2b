namespace Konzil.Platform;

public static partial class Paths
{
    public static string OwnResidence => Link("/konto/wohnsitz");
    public static string RedeemResidence => Link("/konto/wohnsitz/code");
    public static string EndResidence => Link("/konto/wohnsitz/ende");
    public static string Residences => Link("/buero/wohnsitz");
    public static string ResidencesConfirmed => Link("/buero/wohnsitz?bestaetigt");
    public static string ResidenceCounter => Link("/buero/wohnsitz/schalter");
    public static string ResidenceRequest(Guid id) => Link($"/buero/wohnsitz/{id}");
    public static string PrintResidence(Guid id) => Link($"/buero/wohnsitz/{id}/brief");
    public static string RefuseResidence(Guid id) => Link($"/buero/wohnsitz/{id}/ablehnung");
}
