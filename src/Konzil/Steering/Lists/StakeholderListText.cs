using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>Words of the register of stakeholders as a file.</summary>
public static class StakeholderListText
{
    public static readonly Text InRules = new("Schätzen Sie jemanden neu ein, schreiben Sie in „analyse_vom“ den Tag dazu. Daraus wird eine neue Analyse; frühere bleiben, wie sie sind. Die Tabelle als XLSX hat alle Einschätzungen auf einem zweiten Blatt. Bei neuen Zeilen sagt die Spalte „art“, ob es eine Person oder eine Gruppe ist. Wer gelöscht wurde, kommt mit einer alten Datei nicht zurück.", "If you assess somebody anew, write the day into “analyse_vom”. That becomes a new analysis; earlier ones stay as they are. The XLSX table has every assessment on a second sheet. In new rows the column “art” says whether it is a person or a group. Whoever was erased does not come back with an old file.");
    public static readonly Text AnalysisStands = new("Die Analyse vom {0} steht fest. Schreiben Sie den Tag, an dem Sie neu eingeschätzt haben.", "The analysis of {0} stands. Write the day on which you assessed anew.");
    public static readonly Text SaidTwice = new("Zu „{0}“ stehen für den {1} zwei verschiedene Einschätzungen in der Datei.", "The file has two different assessments of “{0}” for {1}.");
    public static readonly Text HalfAssessed = new("Zu einer Einschätzung gehören Einfluss, Interesse und Haltung, oder nichts davon.", "An assessment has influence, interest and attitude, or none of them.");
    public static readonly Text WhoUnknown = new("Diesen Eintrag gibt es weder im Verzeichnis noch auf dem ersten Blatt.", "This entry is neither in the register nor on the first sheet.");
    public static readonly Text NewAnalysis = new("Analyse vom {0}", "Analysis of {0}");
    public static readonly Text Words = new("Einfluss {0}, Interesse {1}, {2}", "influence {0}, interest {1}, {2}");
    public static readonly Text CarriedOver = new("In der neuen Analyse vom {0} gelten weiter, wo die Datei nichts anderes sagt: {1}.", "In the new analysis of {0} these still hold where the file says nothing else: {1}.");
}
