using Konzil.Platform;

namespace Konzil.Council;

/// <summary>Words of terms of the council and its groups.</summary>
public static class TermText
{
    public static readonly Text Title = new("Wahlperioden und Fraktionen", "Terms and groups of the council");
    public static readonly Text Note = new("Aus der Wahlperiode eines Gremiums kommen die Fraktionen zur Auswahl, wenn Sie Stimmen eintragen. Alles hier ist öffentlich.", "The term of a body gives the groups to choose from when you enter votes. Everything here is public.");
    public static readonly Text None = new("Noch keine Wahlperiode", "No term yet");
    public static readonly Text NoneDetail = new("Tragen Sie die erste ein: Gremium, erster und letzter Tag, Sitze und Fraktionen. Bis dahin schreiben Sie die Namen der Fraktionen bei jeder Abstimmung selbst.", "Enter the first one: body, first and last day, seats and groups. Until then you write the names of the groups at each vote yourself.");
    public static readonly Text New = new("Wahlperiode eintragen", "Enter a term");
    public static readonly Text Edit = new("Wahlperiode ändern", "Change the term");
    public static readonly Text Save = new("Wahlperiode speichern", "Save the term");
    public static readonly Text Stored = new("Gespeichert ist", "Stored is");
    public static readonly Text Term = new("Wahlperiode", "Term");
    public static readonly Text Years = new("{0} bis {1}", "{0} to {1}");
    public static readonly Text SinceYear = new("seit {0}", "since {0}");
    public static readonly Text FromYear = new("ab {0}", "from {0}");
    public static readonly Text Of = new("{0}, {1}", "{0}, {1}");
    public static readonly Text Days = new("{0:d. MMMM yyyy} bis {1:d. MMMM yyyy}", "{0:d MMMM yyyy} to {1:d MMMM yyyy}");
    public static readonly Text SinceDay = new("seit {0:d. MMMM yyyy}", "since {0:d MMMM yyyy}");
    public static readonly Text BodyHint = new("So, wie das Gremium bei den Beschlüssen heißt, zum Beispiel „Gemeinderat“.", "As the body is called with its resolutions, for example “Gemeinderat”.");
    public static readonly Text From = new("Erster Tag", "First day");
    public static readonly Text Until = new("Letzter Tag", "Last day");
    public static readonly Text UntilHint = new("Leer, solange das Ende nicht feststeht.", "Empty while no end is known.");
    public static readonly Text Seats = new("Sitze", "Seats");
    public static readonly Text AllSeats = new("Sitze im ganzen Gremium", "Seats of the whole body");
    public static readonly Text AllSeatsHint = new("Ohne den Vorsitz, wenn er von Amts wegen mitstimmt.", "Without the chair where it votes by office.");
    public static readonly Text Groups = new("Fraktionen und Gruppen", "Groups");
    public static readonly Text GroupsHint = new("Zusammen haben sie so viele Sitze wie das Gremium. Ein Mitglied ohne Fraktion ist eine eigene Zeile mit einem Sitz. Leere Zeilen bleiben weg; nach dem Speichern gibt es neue. Früher eingetragene Stimmen behalten ihre Namen.", "Together they have as many seats as the body. A member without a group is a line of its own with one seat. Empty lines are left out; after saving there are new ones. Votes entered before keep their names.");
    public static readonly Text Line = new("Zeile {0}", "Line {0}");
    public static readonly Text Name = new("Name", "Name");
    public static readonly Text Short = new("Kürzel", "Short name");
    public static readonly Text NoGroups = new("Fraktionen sind noch nicht eingetragen.", "Groups are not entered yet.");
    public static readonly Text DayWrong = new("Bitte geben Sie einen Tag an, zum Beispiel 9.6.2024.", "Please give a day, for example 9/6/2024.");
    public static readonly Text Turned = new("Der letzte Tag liegt vor dem ersten.", "The last day lies before the first one.");
    public static readonly Text Overlaps = new("In diese Tage fällt schon eine Wahlperiode desselben Gremiums: {0}. Tragen Sie dort zuerst den letzten Tag ein.", "There is a term of the same body in these days already: {0}. First enter its last day there.");
    public static readonly Text SeatsWrong = new("Bitte geben Sie eine Zahl von 1 bis 200 an.", "Please give a number from 1 to 200.");
    public static readonly Text SumWrong = new("Die Fraktionen haben zusammen {0} Sitze, eingetragen sind {1}. Bitte korrigieren Sie eine der beiden Angaben.", "The groups have {0} seats together, entered are {1}. Please correct one of them.");
    public static readonly Text NameMissing = new("Bitte nennen Sie die Fraktion.", "Please name the group.");
    public static readonly Text NameWrong = new("Bitte ohne Semikolon.", "Please without a semicolon.");
    public static readonly Text NameTwice = new("Diese Fraktion steht schon in einer anderen Zeile.", "This group stands in another line already.");
    public static readonly Text Caption = new("Fraktionen und Sitze: {0}", "Groups and seats: {0}");
    public static readonly Text AsCsv = new("Wahlperioden und Fraktionen als CSV", "Terms and groups as CSV");
    public static readonly Text FileAbout = new("Eine Zeile je Wahlperiode und Fraktion. Ohne Fraktionen eine Zeile je Wahlperiode.", "One row for each term and group. Without groups one row for each term.");
    public static readonly Text Spoken = new("Striche zeigen den Beginn einer Wahlperiode: {0}.", "Lines show where a term begins: {0}.");
    public static readonly Text ForVotes = new("Fraktionen der Wahlperiode {0}. Lassen Sie leer, wer nicht abgestimmt hat.", "Groups of the term {0}. Leave empty who did not vote.");
    public static readonly Text NoTerm = new("Für Gremium und Tag ist keine Wahlperiode eingetragen. Schreiben Sie die Namen selbst, oder tragen Sie die Wahlperiode ein.", "No term is entered for this body and day. Write the names yourself, or enter the term.");
    public static readonly Text MoreLines = new("Weitere Zeilen", "More lines");
    public static readonly Text NotInTerm = new("„{0}“ gehört nicht mehr zu dieser Wahlperiode. Jemand hat sie geändert. Bitte prüfen Sie die Zeilen.", "“{0}” no longer belongs to this term. Somebody changed it. Please check the lines.");
    public static readonly Text CountWrong = new("Bitte geben Sie eine ganze Zahl an.", "Please give a whole number.");
    public static readonly Text MoreThanSeats = new("Das sind zusammen {0} Stimmen. {1} hat in der Wahlperiode {2} {3} Sitze, dazu der Vorsitz. Bitte prüfen Sie die Stimmen, oder die Sitze unter „Wahlperioden und Fraktionen“.", "These are {0} votes in all. {1} has {3} seats in the term {2}, and the chair. Please check the votes, or the seats under “Terms and groups of the council”.");
    public static readonly Text TooManyVotes = new("„{0}“ hat in dieser Wahlperiode {1} Sitze, eingetragen sind {2} Stimmen.", "“{0}” has {1} seats in this term, entered are {2} votes.");
}
