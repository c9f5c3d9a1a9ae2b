using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Words of the record of a project that is kept for long.</summary>
public static class ArchiveText
{
    public static readonly Text Title = new("Projektakte zum Aufbewahren", "Record of the project to keep");
    public static readonly Text Note = new("Eine ZIP-Datei in offenen Formaten, die ohne Konzil lesbar bleibt: das Handbuch jeder Phase als Text (Markdown und DOCX), der Plan als CSV und XML, die Entscheidungen, die Dateien abgenommener Ergebnisse und Prüfsummen. Sie enthält, was Sie sehen dürfen.", "A ZIP file in open formats that stays readable without Konzil: the handbook of every phase as text (Markdown and DOCX), the plan as CSV and XML, the decisions, the files of accepted results, and checksums. It holds what you may see.");
    public static readonly Text Take = new("Projektakte herunterladen (ZIP)", "Download the record (ZIP)");
    public static readonly Text ReadMe = new(
        """
        Projektakte: {0}
        Stand: {1}, zusammengestellt für {2}.

        handbuch-01.md, handbuch-01.docx …  je Phase das Projekthandbuch: Auftrag, Plan, Team, Freigaben,
                                            Sitzungen, Risiken, Geld, Ergebnisse, Rückblick und Lehren
        plan.csv, plan.xml                  der ganze Plan (XML: MS Project)
        entscheidungen.csv                  was im Projekt zu entscheiden war und wie entschieden wurde
        ergebnisse/                         Dateien der abgenommenen Ergebnisse
        SHA256SUMS                          Prüfsummen; prüfen mit: sha256sum -c SHA256SUMS

        Textdateien sind UTF-8. Was die Person nicht sehen durfte, fehlt.
        """,
        """
        Record of the project: {0}
        As of {1}, put together for {2}.

        handbuch-01.md, handbuch-01.docx …  the handbook of each phase: charter, plan, team, gates, meetings,
                                            risks, money, results, review and lessons
        plan.csv, plan.xml                  the whole plan (XML: MS Project)
        entscheidungen.csv                  what had to be decided in the project, and how it was
        ergebnisse/                         files of the accepted results
        SHA256SUMS                          checksums; verify with: sha256sum -c SHA256SUMS

        Text files are UTF-8. What the person was not allowed to see is missing.
        """);
}
