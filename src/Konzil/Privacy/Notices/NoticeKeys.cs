namespace Konzil.Privacy;

/// <summary>Purposes as words of an address, and the kinds of data that belong to each.</summary>
public static class NoticeKeys
{
    private static readonly Dictionary<NoticePurpose, (string Word, string[] Classes)> All = new()
    {
        [NoticePurpose.Account] = ("konto", ["konto", "anmeldung", "benachrichtigungen", "nachrichten", "mails", "wohnsitz", "auskunft", "hinweise", "anliegen"]),
        [NoticePurpose.Participation] = ("beteiligung", ["ideen", "entwuerfe", "zustimmungen", "hilfe", "hilfe-massnahmen", "beitraege", "meldungen", "sperren", "dateien"]),
        [NoticePurpose.Events] = ("termine", ["anmeldungen", "einladungen", "kontakte", "karten"]),
        [NoticePurpose.Surveys] = ("umfragen", ["umfragen", "meinungen"]),
        [NoticePurpose.Votes] = ("abstimmungen", ["abstimmungen"]),
        [NoticePurpose.Staff] = ("beschaeftigte", []),
    };

    public static string Word(NoticePurpose purpose) => All[purpose].Word;

    public static NoticePurpose? Of(string word) => All.Where(k => k.Value.Word == word).Select(k => (NoticePurpose?)k.Key).SingleOrDefault();

    public static bool Holds(NoticePurpose purpose, Konzil.Platform.DataClass known) =>
        purpose == NoticePurpose.Staff ? known.Of == Konzil.Platform.DataSubjects.Staff : All[purpose].Classes.Contains(known.Key, StringComparer.Ordinal);
}
