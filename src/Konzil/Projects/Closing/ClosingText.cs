using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Words for what comes after the end of a project.</summary>
public static class ClosingText
{
    public static readonly Text Title = new("Das Projekt ist geschlossen", "The project is closed");
    public static readonly Text Since = new("Dieses Projekt ist seit dem {0} geschlossen. An ihm wird nichts mehr geändert. Ihre Eingabe ist nicht gespeichert.", "This project has been closed since {0}. Nothing of it is changed any more. What you entered is not stored.");
    public static readonly Text Next = new("Was noch zu tun ist, steht im Übergabeprotokoll. Darum kümmert sich, wer das Projekt übernommen hat. Arbeitsstunden bis zu diesem Tag tragen Sie weiter in Ihre Stundenzettel ein.", "What is left to do is in the hand-over record. Whoever took the project over sees to it. You still enter working hours up to that day in your time sheets.");
    public static readonly Text TypedNote = new("Kopieren Sie es, wenn Sie es an anderer Stelle brauchen.", "Copy it if you need it elsewhere.");
    public static readonly Text Left = new("Was offen geblieben ist", "What was left open");
    public static readonly Text WillBeLeft = new("Was offen bleibt, wenn das Projekt geschlossen wird", "What stays open when the project is closed");
    public static readonly Text LeftNote = new("Nach dem Ende des Projekts erinnert niemand mehr daran.", "After the end of the project nobody is reminded of it.");
    public static readonly Text What = new("Was", "What");
    public static readonly Text Kind = new("Art", "Kind");
    public static readonly Text How = new("Wie es weitergeht", "What happens next");
    public static readonly Text NextDuty = new("Berichtet wird nach dem Ende nicht mehr. Schreiben Sie einen letzten Bericht vorher.", "Nobody reports after the end. Write a last report before it.");
    public static readonly Text NextChange = new("Nach dem Ende entscheidet niemand mehr darüber. Die Auftraggeberin, der Auftraggeber oder die Koordination entscheidet vorher.", "Nobody decides on it after the end. The client or the coordination decides before it.");
    public static readonly Text ToPlan = new("Zum Projekt", "To the project");
}
