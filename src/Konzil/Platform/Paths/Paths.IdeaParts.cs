namespace Konzil.Platform;

/// <summary>What belongs to an idea: its files, its wordings.</summary>
public static partial class Paths
{
    public static string SimilarIdeas => Link("/ideen/neu/aehnlich");
    public static string DraftFiles => Link("/ideen/neu/dateien");

    public static string RemoveDraftFile(Guid file) => Link($"/ideen/neu/dateien/{file}/entfernen");
    public static string IdeaFiles(int number) => Link($"/ideen/{number}/dateien");
    public static string RemoveIdeaFile(int number, Guid file) => Link($"/ideen/{number}/dateien/{file}/entfernen");
    public static string CoAuthors(int number) => Link($"/ideen/{number}/miturheber");
    public static string RemoveCoAuthor(int number, Guid id) => Link($"/ideen/{number}/miturheber/{id}/entfernen");
    public static string LeaveIdea(int number) => Link($"/ideen/{number}/miturheber/austritt");
    public static string JoinIdea(string secret) => Link($"/ideen/mitschreiben/{secret}");
    public static string IdeaWordings(int number) => Link($"/ideen/{number}/fassungen");
    public static string IdeaCode(int number) => $"/ideen/{number}/code.svg";
    public static string IdeaPicture(int number) => Link($"/ideen/{number}/bild.png");
    public static string PrintIdea(int number) => Link($"/ideen/{number}/aushang");
    public static string OfferHelp(int number) => Link($"/ideen/{number}/hilfe");
    public static string TakeHelpBack(int number) => Link($"/ideen/{number}/hilfe/ruecknahme");

    /// <summary>Short enough to be typed from a poster; leads on to the idea's page.</summary>
    public static string ShortIdea(int number) => $"/ideen/{number}";
    public static string SetIdeaTags(int number) => Link($"/buero/ideen/{number}/schlagwoerter");
    public static string IdeaChangeRead(int number) => Link($"/buero/ideen/{number}/aenderung/gelesen");
}
