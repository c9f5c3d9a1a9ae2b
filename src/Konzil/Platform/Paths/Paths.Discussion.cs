namespace Konzil.Platform;

/// <summary>Discussion, reports, moderation.</summary>
public static partial class Paths
{
    public static string Comments => Link("/beitraege");
    public static string HouseRules => Link("/hausregeln");
    public static string ModerationLog => Link("/moderation");

    public static string Comment(Guid id) => Link($"/beitraege/{id}");
    public static string AnswerComment(Guid id) => Link($"/beitraege/{id}/antwort");
    public static string QuoteComment(Guid id) => Link($"/beitraege/{id}/antwort?zitat=ja");
    public static string WithdrawComment(Guid id) => Link($"/beitraege/{id}/zurueckziehen");
    public static string EditComment(Guid id) => Link($"/beitraege/{id}/aendern");
    public static string Appeal(Guid commentId) => Link($"/beitraege/{commentId}/widerspruch");
    public static string Discussion(string kind, Guid id) => Link($"/diskussion/{kind}/{id}");
    public static string Report(string kind, Guid id) => Link($"/melden/{kind}/{id}");

    public static string ReviewComment(Guid id) => Link($"/buero/kommentare/{id}");
    public static string ReviewReports(string kind, Guid id) => Link($"/buero/meldungen/{kind}/{id}");
    public static string ReviewAppeal(Guid id) => Link($"/buero/widersprueche/{id}");
    public static string TakeItem(Guid id) => Link($"/buero/moderation/{id}/uebernahme");
    public static string ReleaseItem(Guid id) => Link($"/buero/moderation/{id}/freigabe");
    public static string HandOver(Guid id) => Link($"/buero/moderation/{id}/uebergabe");
}
