using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>The words about conflicts of interest and who scores instead.</summary>
public static class ReplaceText
{
    public static readonly Text Heading = new("Befangenheit und Ersatz", "Conflicts of interest and replacements");
    public static readonly Text Intro = new("Hier steht, wer sich bei einer Maßnahme für befangen erklärt hat. Öffentlich ist nur die Zahl, nie Name oder Grund. Punkte stehen hier nicht.", "Here you see who declared a conflict of interest for a measure. Only the number is public, never name or reason. There are no points here.");
    public static readonly Text NoneTitle = new("Niemand hat sich für befangen erklärt", "Nobody declared a conflict of interest");
    public static readonly Text NoneBody = new("Erklärt sich jemand für befangen, steht es hier. Bleiben für eine Maßnahme weniger als zwei Personen, bekommen Sie eine Nachricht.", "If somebody declares a conflict, it appears here. If fewer than two people are left for a measure, you get a notice.");
    public static readonly Text Left = new("Noch {0} von {1} Personen bewerten diese Maßnahme.", "{0} of {1} people are left to score this measure.");
    public static readonly Text TooFew = new("Es braucht mindestens zwei. Bitte benennen Sie Ersatz, bevor Sie die Runde schließen.", "At least two are needed. Please name a replacement before you close the round.");
    public static readonly Text ThinTitle = new("Für diese Maßnahmen bleiben wegen Befangenheit weniger als zwei Bewertende", "For these measures fewer than two evaluators are left because of conflicts of interest");
    public static readonly Text Add = new("Ersatz benennen", "Name a replacement");
    public static readonly Text AddNote = new("Die Person bekommt sofort einen Bogen und eine Nachricht. Der Ersatz steht mit Grund und Buchstabe auf der Seite der Runde, neben dem Siegel.", "The person receives a sheet and a notice at once. The replacement is shown with reason and letter on the page of the round, beside the seal.");
    public static readonly Text Measure = new("Maßnahme", "Measure");
    public static readonly Text Person = new("Person", "Person");
    public static readonly Text Sector = new("Gruppe", "Group");
    public static readonly Text SectorHint = new("Nur nötig, wenn die Person in dieser Runde noch nichts bewertet.", "Only needed if the person does not score anything in this round yet.");
    public static readonly Text Reason = new("Grund", "Reason");
    public static readonly Text ReasonHint = new("Ein Satz ohne Namen. Er wird veröffentlicht.", "One sentence without names. It is published.");
    public static readonly Text Save = new("Ersatz festlegen", "Fix the replacement");
    public static readonly Text MeasureMissing = new("Bitte wählen Sie eine Maßnahme, bei der jemand befangen ist.", "Please choose a measure with a conflict of interest.");
    public static readonly Text PersonMissing = new("Bitte wählen Sie, wer stattdessen bewertet.", "Please choose who scores instead.");
    public static readonly Text SectorMissing = new("Bitte wählen Sie die Gruppe dieser Person.", "Please choose the group of this person.");
    public static readonly Text ReasonMissing = new("Bitte nennen Sie den Grund.", "Please state the reason.");
    public static readonly Text HasSheet = new("Diese Person hat für diese Maßnahme schon einen Bogen.", "This person already has a sheet for this measure.");
    public static readonly Text NotIndependent = new("Diese Person ist für die Maßnahme verantwortlich oder hat ihren Entwurf angelegt.", "This person answers for the measure or began its draft.");
    public static readonly Text Notice = new("Bewertungsrunde „{0}“: Für {1} „{2}“ kann nur noch diese Zahl von Personen bewerten: {3}. Bitte benennen Sie Ersatz.", "Scoring round “{0}”: the number of people left to score {1} “{2}” is {3}. Please name a replacement.");
    public static readonly Text Asked = new("Bewertungsrunde „{0}“: Sie bewerten {1} „{2}“ als Ersatz. Ihr Bogen liegt bereit, bitte geben Sie ihn bis {3} ab.", "Scoring round “{0}”: you score {1} “{2}” as a replacement. Your sheet is ready; please submit it by {3}.");
    public static readonly Text Public = new("Nach dem Siegel dazugekommen, weil jemand befangen war:", "Added after the seal because of a conflict of interest:");
    public static readonly Text PublicLine = new("{0}: {1} ({2}) seit {3}.", "{0}: {1} ({2}) since {3}.");
}
