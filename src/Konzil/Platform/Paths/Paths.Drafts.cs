namespace Konzil.Platform;

public static partial class Paths
{
    public static string NewDraft(int body) => Link($"/buero/gremien/{body}/entwuerfe/neu");
    public static string SuggestFromComment(Guid comment) => Link($"/buero/beitraege/{comment}/vorschlag");
    public static string Draft(int number) => Link($"/buero/entwuerfe/{number}");
    public static string DraftAt(int number, int paragraph) => Link($"/buero/entwuerfe/{number}#absatz-{paragraph}");
    public static string EditDraft(int number) => Link($"/buero/entwuerfe/{number}/bearbeiten");
    public static string DraftParagraph(int number, int paragraph) => Link($"/buero/entwuerfe/{number}/absatz/{paragraph}");
    public static string CommentDraft(int number, int paragraph) => Link($"/buero/entwuerfe/{number}/absatz/{paragraph}/kommentar");
    public static string Suggestion(int number, Guid id) => Link($"/buero/entwuerfe/{number}/vorschlaege/{id}");
    public static string WithdrawSuggestion(int number, Guid id) => Link($"/buero/entwuerfe/{number}/vorschlaege/{id}/ruecknahme");
    public static string DraftVersion(int number, int version) => Link($"/buero/entwuerfe/{number}/fassungen/{version}");
    public static string AnswerWording(int number) => Link($"/buero/entwuerfe/{number}/uebernahme");
    public static string DeclineWording(int number) => Link($"/buero/entwuerfe/{number}/ablehnung");
    public static string FinishDraft(int number) => Link($"/buero/entwuerfe/{number}/abschluss");

    public static string Consents => Link("/buero/zustimmungen");
    public static string NewConsent(int body) => Link($"/buero/gremien/{body}/zustimmungen/neu");
    public static string Consent(int number) => Link($"/buero/zustimmungen/{number}");
    public static string ConsentCsv(int number) => Link($"/buero/zustimmungen/{number}/antworten.csv");
    public static string ReviseConsent(int number) => Link($"/buero/zustimmungen/{number}/fassung");
    public static string EndConsent(int number) => Link($"/buero/zustimmungen/{number}/ende");
}
