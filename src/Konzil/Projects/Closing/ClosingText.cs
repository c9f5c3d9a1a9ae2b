using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Words for what comes after the end of a project.</summary>
public static class ClosingText
{
    public static readonly Text BeforeReported = new("Am {0} ist noch ein Paket als begonnen oder fertig gemeldet. Der Tag liegt davor.", "A package was reported begun or done on {0}. The day is before it.");
    public static readonly Text Title = new("Das Projekt ist geschlossen", "The project is closed");
    public static readonly Text Since = new("Dieses Projekt ist seit dem {0} geschlossen. An ihm wird nichts mehr geändert. Ihre Eingabe ist nicht gespeichert.", "This project has been closed since {0}. Nothing of it is changed any more. What you entered is not stored.");
    public static readonly Text Next = new("Wurde es übergeben, steht im Übergabeprotokoll, was noch zu tun ist; darum kümmert sich, wer es übernommen hat. Arbeitsstunden bis zu diesem Tag tragen Sie weiter in Ihre Stundenzettel ein.", "If it was handed over, the record says what is left to do; whoever took it over sees to it. You still enter working hours up to that day in your time sheets.");
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

    public static readonly Text End = new("Projekt abschließen", "Close the project");
    public static readonly Text EndIntro = new("So endet ein Projekt, das fertig ist oder aufgegeben wird und das niemand weiterführt. Führt es ein Programm weiter, nutzen Sie stattdessen:", "This is how a project ends that is finished or given up and that nobody goes on with. If a programme goes on with it, use instead:");
    public static readonly Text EndMeans = new("Danach ändert an dem Projekt niemand mehr etwas, und das lässt sich nicht zurücknehmen. Leitung, Team und wer dem Projekt folgt bekommen eine Nachricht.", "After that nobody changes anything of the project any more, and that cannot be taken back. The lead, the team and who follows get a message.");
    public static readonly Text OneOpen = new("1 Paket ist noch nicht fertig gemeldet", "1 package has not been reported done");
    public static readonly Text StillOpen = new("{0} Pakete sind noch nicht fertig gemeldet", "{0} packages have not been reported done");
    public static readonly Text Day = new("Abgeschlossen am", "Closed on");
    public static readonly Text Reason = new("Begründung", "Reason");
    public static readonly Text ReasonHint = new("Was erreicht ist, oder warum es nicht weitergeht. Das steht unter „Entscheidungen des Projekts“.", "What was reached, or why it does not go on. It stands under “Decisions of the project”.");
    public static readonly Text ReasonMissing = new("Bitte schreiben Sie, was erreicht ist oder warum es nicht weitergeht.", "Please write what was reached or why it does not go on.");
    public static readonly Text Decision = new("Projekt abgeschlossen", "Project closed");
    public static readonly Text HandOverWaits = new("Ein Übergabeprotokoll wartet auf die Unterschrift des Programms. Erst wird es unterschrieben oder zurückgegeben.", "A hand-over record waits for the signature of the programme. First it is signed or sent back.");
    public static readonly Text ClosedSince = new("Dieses Projekt ist seit {0} geschlossen.", "This project has been closed since {0}.");
    public static readonly Text ClosedOn = new("geschlossen am {0}", "closed on {0}");
    public static readonly Text Told = new("Das Projekt „{0}“ ist am {1} abgeschlossen worden: {2}", "The project “{0}” was closed on {1}: {2}");
}
