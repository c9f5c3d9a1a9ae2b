using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Words of the reports of projects.</summary>
public static class ProjectReportText
{
    public static readonly Text Note = new("Wer das Projekt leitet, berichtet. Die Koordination liest, fragt zurück und setzt, wann berichtet wird.", "Whoever leads the project reports. The coordination reads, asks back and sets when to report.");
    public static readonly Text NoDuty = new("Kein Tag gesetzt: Bisher muss niemand berichten. Die Koordination kann eine Berichtspflicht setzen.", "No day set: nobody has to report so far. The coordination can set a duty to report.");
    public static readonly Text NoLead = new("Noch leitet niemand das Projekt. Die Koordination benennt eine Leitung; dann kann sie berichten.", "Nobody leads the project yet. The coordination names a lead; then the lead can report.");
    public static readonly Text Light = new("Ampel", "Light");
    public static readonly Text NoReport = new("noch kein Bericht", "no report yet");
    public static readonly Text Public = new("Berichte über das Projekt", "Reports on the project");
    public static readonly Text PublicNote = new("So steht es, gesagt von der Projektleitung.", "How it goes, said by the lead of the project.");
    public static readonly Text Chapter = new("Berichte", "Reports");
    public static readonly Text Period = new("Zeitraum", "Period");
    public static readonly Text Next = new("Ausblick", "Outlook");
    public static readonly Text Said = new("Was geschehen ist", "What has happened");
    public static readonly Text DueLine = new("Bericht über „{0}“", "Report on “{0}”");
}
