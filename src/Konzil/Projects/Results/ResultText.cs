using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Words of what packages hand in.</summary>
public static class ResultText
{
    public static readonly Text Results = new("Ergebnisse", "Results");
    public static readonly Text Result = new("Ergebnis", "Result");
    public static readonly Text None = new("Für dieses Paket ist noch kein Ergebnis benannt.", "No result has been named for this package yet.");
    public static readonly Text Caption = new("Ergebnisse dieses Pakets mit Stand", "Results of this package with their state");
    public static readonly Text New = new("Ergebnis benennen", "Name a result");
    public static readonly Text Edit = new("Ergebnis ändern", "Edit the result");
    public static readonly Text Save = new("Ergebnis speichern", "Save the result");
    public static readonly Text PublicLabel = new("Im öffentlichen Zeitplan nennen", "Name it in the public timeline");
    public static readonly Text PublicHint = new("Nur beim Projekt der Agenda, auf der Seite der Phase: Titel, Stand und Tag. Das Dokument selbst, sein Inhalt und Namen bleiben im Büro.", "Only for the project of the agenda, on the page of the phase: title, state and day. The document itself, its contents and names stay in the office.");
    public static readonly Text OfPhase = new("Ergebnisse der Phase", "Results of the phase");
    public static readonly Text OfPackage = new("aus: {0}", "from: {0}");
    public static readonly Text DueLine = new("fällig am {0}", "due on {0}");
    public static readonly Text TitleLabel = new("Was entsteht?", "What comes of it?");
    public static readonly Text TitleHint = new("Zum Beispiel „Kommunikationsstrategie“.", "For example “Communication strategy”.");
    public static readonly Text TitleEnLabel = new("Was entsteht, auf Englisch", "What comes of it, in English");
    public static readonly Text Contents = new("Was muss darin stehen?", "What must be in it?");
    public static readonly Text ContentsHint = new("Daran wird es bei der Abnahme gemessen.", "It is measured by this when it is accepted.");
    public static readonly Text Responsible = new("Verantwortlich", "Responsible");
    public static readonly Text Due = new("Fällig am", "Due on");
    public static readonly Text NeededFor = new("Voraussetzung für", "Precondition of");
    public static readonly Text NeededForHint = new("Dann steht es von selbst in der Freigabe vor dieser Phase.", "It then stands in the gate before this phase by itself.");
    public static readonly Text NeededForNothing = new("keine Phase", "no phase");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text Edition = new("Fassung {0}", "Edition {0}");
    public static readonly Text Editions = new("Fassungen", "Editions");
    public static readonly Text NoEdition = new("Es wurde noch nichts abgegeben.", "Nothing has been handed in yet.");
    public static readonly Text Submit = new("Fassung abgeben", "Hand in an edition");
    public static readonly Text SubmitAgain = new("Neue Fassung abgeben", "Hand in a new edition");
    public static readonly Text SubmitIntro = new("Danach prüft jemand anderes und nimmt es an oder gibt es zurück. War das Ergebnis schon angenommen, ist es mit der neuen Fassung wieder offen.", "Somebody else then checks it and accepts it or sends it back. If the result was accepted before, the new edition opens it again.");
    public static readonly Text Page = new("Seite dieser Plattform", "Page of this platform");
    public static readonly Text PageHint = new("Wenn das Ergebnis hier entstanden ist.", "If the result came into being here.");
    public static readonly Text NoPage = new("keine davon", "none of these");
    public static readonly Text PageWrong = new("Bitte wählen Sie eine Seite aus der Liste.", "Please choose a page from the list.");
    public static readonly Text Where = new("Anderer Ort", "Another place");
    public static readonly Text WhereHint = new("Eine Adresse mit https:// oder eine Seite dieser Plattform, die mit / beginnt.", "An address with https:// or a page of this platform that begins with /.");
    public static readonly Text WhereWrong = new("Bitte geben Sie eine Adresse mit https:// oder eine Seite an, die mit / beginnt.", "Please enter an address with https:// or a page that begins with /.");
    public static readonly Text WhereMissing = new("Bitte sagen Sie, wo das Ergebnis zu finden ist: eine Seite, eine Adresse oder eine Datei.", "Please say where the result is: a page, an address or a file.");
    public static readonly Text File = new("Datei", "File");
    public static readonly Text FileHint = new("PDF oder Bild.", "PDF or picture.");
    public static readonly Text FileAlt = new("Was enthält die Datei?", "What does the file contain?");
    public static readonly Text Note = new("Was ist neu?", "What is new?");
    public static readonly Text SaveSubmit = new("Abgeben", "Hand in");
    public static readonly Text AlreadySubmitted = new("Eine Fassung liegt schon zur Abnahme vor. Warten Sie, bis sie geprüft ist.", "An edition is waiting to be accepted already. Wait until it has been checked.");
    public static readonly Text NotSubmitted = new("Es liegt keine Fassung zur Abnahme vor.", "No edition is waiting to be accepted.");
    public static readonly Text FourEyes = new("Wer eine Fassung abgegeben hat, nimmt sie nicht selbst ab.", "Whoever handed in an edition does not accept it themselves.");
    public static readonly Text Check = new("Abnahme", "Acceptance");
    public static readonly Text CheckOutcome = new("Ergebnis der Prüfung", "Outcome of the check");
    public static readonly Text OutcomeMissing = new("Bitte wählen Sie, ob Sie die Fassung annehmen.", "Please choose whether you accept the edition.");
    public static readonly Text CheckReason = new("Begründung", "Reason");
    public static readonly Text CheckReasonHint = new("Bei „zurückgeben“: Was fehlt noch?", "With “send back”: what is still missing?");
    public static readonly Text ReasonMissing = new("Bitte schreiben Sie, was noch fehlt.", "Please write what is still missing.");
    public static readonly Text SaveCheck = new("Prüfung speichern", "Save the check");
    public static readonly Text NextOpen = new("Als Nächstes gibt {0} die erste Fassung ab{1}.", "Next, {0} hands in the first edition{1}.");
    public static readonly Text NextBack = new("Als Nächstes gibt {0} eine neue Fassung ab{1}.", "Next, {0} hands in a new edition{1}.");
    public static readonly Text NextCheck = new("Als Nächstes prüft die Leitung des Projekts oder die Koordination{1}. Wer abgegeben hat ({0}), prüft nicht selbst.", "Next, the lead of the project or the coordination checks it{1}. Whoever handed it in ({0}) does not check it.");
    public static readonly Text NextNothing = new("Es ist nichts mehr zu tun. Eine neue Fassung öffnet das Ergebnis wieder.", "Nothing is left to do. A new edition opens the result again.");
    public static readonly Text Until = new(" bis {0}", " by {0}");
    public static readonly Text TheLead = new("die Leitung des Pakets", "the lead of the package");
    public static readonly Text SubmittedBy = new("abgegeben von {0} am {1}", "handed in by {0} on {1}");
    public static readonly Text AcceptedBy = new("angenommen von {0} am {1}", "accepted by {0} on {1}");
    public static readonly Text ReturnedBy = new("zurückgegeben von {0} am {1}", "sent back by {0} on {1}");
    public static readonly Text EvidenceAccepted = new("Fassung {0}, angenommen von {1} am {2}", "Edition {0}, accepted by {1} on {2}");
    public static readonly Text FromPackage = new("aus {0}", "from {0}");
    public static readonly Text Overdue = new("überfällig seit {0}", "overdue since {0}");
    public static readonly Text ToPackage = new("Zum Paket", "To the package");
    public static readonly Text Missing = new("Fertig ist das Paket erst, wenn seine Ergebnisse angenommen sind. Es fehlt: {0}", "The package is done only when its results are accepted. Missing: {0}");
    public static readonly Text PersonWrong = new("Bitte wählen Sie eine Person aus der Liste.", "Please choose a person from the list.");
    public static readonly Text AcceptedOf = new("Ergebnisse: {0} von {1} angenommen", "Results: {0} of {1} accepted");

    public static readonly Text ToldSubmitted = new("Ergebnis „{0}“ ({1}), Fassung {2}, wartet auf Abnahme.", "Result “{0}” ({1}), edition {2}, waits to be accepted.");
    public static readonly Text ToldAccepted = new("Ergebnis „{0}“ ({1}), Fassung {2}, ist angenommen.", "Result “{0}” ({1}), edition {2}, has been accepted.");
    public static readonly Text ToldBack = new("Ergebnis „{0}“ ({1}), Fassung {2}, kam zurück: {3}", "Result “{0}” ({1}), edition {2}, was sent back: {3}");
    public static readonly Text ToldEntrusted = new("Sie sind verantwortlich für „{0}“ ({1}){2}.", "You are responsible for “{0}” ({1}){2}.");
    public static readonly Text ToldDue = new("„{0}“ ({1}) war bis {2} fällig und ist noch offen.", "“{0}” ({1}) was due by {2} and is still open.");

    public static Text Of(DeliverableState state) => state switch
    {
        DeliverableState.Open => new("offen", "open"),
        DeliverableState.Submitted => new("abgegeben, wartet auf Abnahme", "handed in, waits to be accepted"),
        DeliverableState.Accepted => new("angenommen", "accepted"),
        _ => new("zurückgegeben", "sent back"),
    };

    public static Text Act(DeliverableState state) => state == DeliverableState.Accepted ? new("annehmen", "accept") : new("zurückgeben", "send back");
}
