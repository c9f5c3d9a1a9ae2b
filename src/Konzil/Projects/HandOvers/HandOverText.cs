using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Words of the record by which a project hands over to a programme.</summary>
public static class HandOverText
{
    public static readonly Text HandOver = new("Übergabe an das Programm", "Hand-over to the programme");
    public static readonly Text Intro = new("Ein Projekt arbeitet etwas aus, ein Programm führt es aus. Das Übergabeprotokoll sagt, was übergeht, von wem, an wen und wann. Haben beide Seiten unterschrieben, ist das Projekt geschlossen, und das Programm hat die Posten.", "A project works something out, a programme carries it out. The record says what goes over, from whom, to whom and when. Once both sides have signed, the project is closed and the programme has the items.");
    public static readonly Text None = new("Es gibt noch kein Übergabeprotokoll.", "There is no hand-over record yet.");
    public static readonly Text NoProgramme = new("Es gibt noch kein Programm, das übernehmen kann. Die Koordination legt eines unter „Projekte“ an. Führt niemand das Projekt weiter, schließt sie es beim Plan mit „Projekt abschließen“.", "There is no programme yet that can take over. The coordination adds one under “Projects”. If nobody goes on with the project, it closes it beside the plan with “Close the project”.");
    public static readonly Text Begin = new("Protokoll beginnen", "Begin the record");
    public static readonly Text Edit = new("Angaben speichern", "Save the details");
    public static readonly Text To = new("Programm, das übernimmt", "Programme that takes over");
    public static readonly Text ToMissing = new("Bitte wählen Sie ein Programm.", "Please choose a programme.");
    public static readonly Text From = new("Projekt, das übergibt", "Project that hands over");
    public static readonly Text Day = new("Das Programm ist verantwortlich ab", "The programme answers for it from");
    public static readonly Text Note = new("Bemerkungen", "Notes");
    public static readonly Text Items = new("Was übergeht", "What goes over");
    public static readonly Text ItemsCaption = new("Posten der Übergabe", "Items of the hand-over");
    public static readonly Text Item = new("Posten", "Item");
    public static readonly Text Kind = new("Art", "Kind");
    public static readonly Text KindMissing = new("Bitte wählen Sie die Art.", "Please choose the kind.");
    public static readonly Text Detail = new("Einzelheiten", "Details");
    public static readonly Text DetailHint = new("Stand, Frist, Betrag, wer weiß Bescheid.", "State, deadline, amount, who knows about it.");
    public static readonly Text Path = new("Seite dieser Plattform", "Page of this platform");
    public static readonly Text PathHint = new("Beginnt mit /.", "Begins with /.");
    public static readonly Text PathWrong = new("Bitte geben Sie eine Seite dieser Plattform an, die mit / beginnt.", "Please enter a page of this platform that begins with /.");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text NewItem = new("Posten hinzufügen", "Add an item");
    public static readonly Text EditItem = new("Posten ändern", "Edit the item");
    public static readonly Text SaveItem = new("Posten speichern", "Save the item");
    public static readonly Text RemoveItem = new("Posten entfernen", "Remove the item");
    public static readonly Text NoItems = new("Es steht noch nichts darin.", "There is nothing in it yet.");
    public static readonly Text Collect = new("Aus dem Projekt sammeln", "Collect from the project");
    public static readonly Text CollectNote = new("Holt angenommene Ergebnisse, offene Pakete, offene Risiken, laufende Verträge und Vereinbarungen und, beim Projekt der Agenda, übriges Geld. Was schon darin steht, bleibt, wie es ist.", "Fetches accepted results, open packages, open risks, running contracts and agreements and, for the project of the agenda, money left. What stands in it already stays as it is.");
    public static readonly Text Signatures = new("Unterschriften", "Signatures");
    public static readonly Text Giver = new("Übergibt", "Hands over");
    public static readonly Text Taker = new("Übernimmt", "Takes over");
    public static readonly Text SignedBy = new("{0}, {1}, am {2}", "{0}, {1}, on {2}");
    public static readonly Text NotSigned = new("noch nicht unterschrieben", "not signed yet");
    public static readonly Text Function = new("Ihre Funktion", "Your function");
    public static readonly Text FunctionMissing = new("Bitte geben Sie an, in welcher Funktion Sie unterschreiben.", "Please enter in which function you sign.");
    public static readonly Text SignGiver = new("Als übergebende Seite unterschreiben", "Sign as the side that hands over");
    public static readonly Text SignTaker = new("Als übernehmende Seite unterschreiben", "Sign as the side that takes over");
    public static readonly Text SignIntro = new("Sie unterschreiben mit Ihrem Konto. Name, Funktion und Zeit werden festgehalten.", "You sign with your account. Name, function and time are kept.");
    public static readonly Text Signed = new("Eine Seite hat schon unterschrieben. Das Protokoll ändert sich nicht mehr.", "One side has signed already. The record does not change any more.");
    public static readonly Text GiverFirst = new("Zuerst unterschreibt, wer übergibt.", "Whoever hands over signs first.");
    public static readonly Text TwoPeople = new("Übergeben und übernehmen können nicht dieselbe Person.", "The same person cannot hand over and take over.");
    public static readonly Text Empty = new("Ein leeres Protokoll wird nicht unterschrieben.", "An empty record is not signed.");
    public static readonly Text SendBack = new("Nicht unterschreiben, sondern zurückgeben", "Do not sign but send back");
    public static readonly Text SendBackReason = new("Was fehlt?", "What is missing?");
    public static readonly Text ReasonMissing = new("Bitte schreiben Sie, was fehlt.", "Please write what is missing.");
    public static readonly Text Complete = new("Übergeben am {0}. Das Projekt ist geschlossen.", "Handed over on {0}. The project is closed.");
    public static readonly Text ClosedPlan = new("Dieses Projekt ist seit {0} geschlossen und an „{1}“ übergeben.", "This project has been closed since {0} and was handed over to “{1}”.");
    public static readonly Text NextItems = new("Als Nächstes sammelt und prüft die Leitung des Projekts die Posten und unterschreibt.", "Next, the lead of the project collects and checks the items and signs.");
    public static readonly Text NextTaker = new("Als Nächstes unterschreibt die Leitung des Programms, oder sie gibt das Protokoll zurück.", "Next, the lead of the programme signs or sends the record back.");
    public static readonly Text Settle = new("Erledigt", "Settled");
    public static readonly Text Plan = new("Als Arbeitspaket planen", "Plan as a work package");
    public static readonly Text BecomesPackage = new("Mit dem Speichern ist der übernommene Posten erledigt; das Übergabeprotokoll nennt dann dieses Arbeitspaket.", "Saving settles the item that was taken over; the record then names this work package.");
    public static readonly Text PlannedAlready = new("Dieser Posten ist inzwischen erledigt oder geplant. Brauchen Sie das Arbeitspaket trotzdem, speichern Sie noch einmal: Dann entsteht es ohne den Posten.", "This item has been settled or planned in the meantime. If you need the package all the same, save once more: it is then made without the item.");
    public static readonly Text Planned = new("Arbeitspaket im Programm", "Work package in the programme");
    public static readonly Text SettledOn = new("erledigt am {0} von {1}", "settled on {0} by {1}");
    public static readonly Text Open = new("offen", "open");
    public static readonly Text Received = new("Übernommen aus „{0}“", "Taken over from “{0}”");
    public static readonly Text OpenItems = new("{0} von {1} Posten sind noch offen.", "{0} of {1} items are still open.");
    public static readonly Text AllSettled = new("Alle {0} Posten sind erledigt.", "All {0} items are settled.");
    public static readonly Text ToRecord = new("Zum Übergabeprotokoll", "To the hand-over record");
    public static readonly Text MoneyLeft = new("Übriges Geld {0}", "Money left {0}");
    public static readonly Text Incomplete = new("; manche Beträge sind noch offen", "; some amounts are still open");
    public static readonly Text Until = new("bis {0}", "until {0}");
    public static readonly Text ToldGiven = new("Die Übergabe von „{0}“ an „{1}“ wartet auf die Unterschrift des Programms.", "The hand-over of “{0}” to “{1}” waits for the signature of the programme.");
    public static readonly Text ToldTaken = new("„{0}“ ist an „{1}“ übergeben und geschlossen.", "“{0}” has been handed over to “{1}” and is closed.");

    public static Text Of(HandOverKind kind) => kind switch
    {
        HandOverKind.Result => new("Ergebnis", "Result"),
        HandOverKind.Task => new("Offene Aufgabe", "Open task"),
        HandOverKind.Risk => new("Risiko", "Risk"),
        HandOverKind.Contract => new("Vertrag", "Contract"),
        _ => new("Geld", "Money"),
    };
}
