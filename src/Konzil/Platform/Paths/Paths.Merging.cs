namespace Konzil.Platform;

/// <summary>Joining and dividing ideas.</summary>
public static partial class Paths
{
    public const string MergeKey = "idee";

    public static string Regroupings => Link("/buero/zusammenfuehrungen");
    public static string NewMerging => Link("/buero/zusammenfuehrungen/neu");

    public static string RegroupingsBefore(string cursor) => Link("/buero/zusammenfuehrungen?vor=" + cursor);
    public static string Regrouping(Guid id) => Link($"/buero/zusammenfuehrungen/{id}");
    public static string CancelRegrouping(Guid id) => Link($"/buero/zusammenfuehrungen/{id}/abbruch");
    public static string UndoRegrouping(Guid id) => Link($"/buero/zusammenfuehrungen/{id}/aufhebung");
    public static string SplitIdea(int number) => Link($"/buero/ideen/{number}/aufteilung");
    public static string AnswerRegrouping(int number) => Link($"/ideen/{number}/zusammenfuehrung");
    public static string StepBack(string token) => Link("/zustimmung/" + token);

    /// <summary>The form with ideas ticked already.</summary>
    public static string MergeIdeas(params int[] numbers) => Link("/buero/zusammenfuehrungen/neu" + (numbers.Length == 0 ? "" : "?" + string.Join('&', numbers.Select(n => MergeKey + "=" + n.ToString(System.Globalization.CultureInfo.InvariantCulture)))));
}
