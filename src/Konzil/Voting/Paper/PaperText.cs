using Konzil.Platform;

namespace Konzil.Voting;

/// <summary>Words for ballots on paper: at the desk, on the ballot itself and on the public page.</summary>
public static class PaperText
{
    public static readonly Text Title = new("Stimmzettel auf Papier", "Ballots on paper");
    public static readonly Text Intro = new("Geben Sie jeden Zettel nur gegen Unterschrift in einer Namensliste aus. Angenommen wird bis {0}, übertragen bis {1}, gezählt am {2}.", "Hand out each ballot only against a signature in a list of names. Accepted until {0}, typed in until {1}, counted on {2}.");
    public static readonly Text TypeIn = new("Zettel übertragen", "Type a ballot in");
    public static readonly Text Number = new("Nummer des Zettels", "Number of the ballot");
    public static readonly Text NumberHint = new("Zwölf Zeichen, zum Beispiel K7M4-9XTW-3BCD. Ein Lesegerät für QR-Codes trägt sie ein.", "Twelve signs, for example K7M4-9XTW-3BCD. A reader for QR codes fills them in.");
    public static readonly Text NumberUnknown = new("Diese Nummer wurde für diese Abstimmung nicht gedruckt. Bitte vergleichen Sie sie mit dem Zettel.", "This number was not printed for this vote. Please compare it with the ballot.");
    public static readonly Text NumberUsed = new("Dieser Zettel liegt schon in der Urne. Er zählt einmal.", "This ballot is in the box already. It counts once.");
    public static readonly Text NumberInvalid = new("Dieser Zettel ist schon als ungültig vermerkt.", "This ballot has been marked as invalid already.");
    public static readonly Text ToCompare = new("Mit dem Zettel vergleichen", "Compare with the ballot");
    public static readonly Text MarkInvalid = new("Als ungültig vermerken", "Mark as invalid");
    public static readonly Text InvalidHint = new("Ungültig ist ein Zettel mit zu vielen Kreuzen oder Punkten, ohne Kreuz oder mit einem Namen. Dafür genügt die Nummer.", "A ballot with too many ticks or points, without a tick or with a name is invalid. The number is enough for that.");
    public static readonly Text Compare = new("Steht das auf dem Zettel {0}?", "Does the ballot {0} say this?");
    public static readonly Text CompareNote = new("Noch ist nichts gespeichert. In der Urne lässt sich nichts mehr ändern.", "Nothing has been stored yet. Once in the box nothing can be changed.");
    public static readonly Text Cast = new("In die Urne", "Into the box");
    public static readonly Text Kept = new("Zettel {0} ist übertragen.", "Ballot {0} has been typed in.");
    public static readonly Text Points = new("{0} Punkte", "{0} points");
    public static readonly Text NotNow = new("Zettel werden vom ersten Tag der Abstimmung an bis zur Auszählung übertragen.", "Ballots are typed in from the first day of the vote until the count.");
    public static readonly Text Print = new("Zettel drucken", "Print ballots");
    public static readonly Text Count = new("Wie viele Zettel?", "How many ballots?");
    public static readonly Text CountHint = new("1 bis 500 auf einmal, ein Blatt je Zettel. Jeder hat eine eigene Nummer; bitte nicht kopieren.", "1 to 500 at a time, a sheet for each. Each has a number of its own; please do not copy them.");
    public static readonly Text CountWrong = new("Bitte geben Sie eine ganze Zahl von 1 bis 500 ein.", "Please enter a whole number from 1 to 500.");
    public static readonly Text PrintingOver = new("Nach dem letzten Tag werden keine Zettel mehr gedruckt.", "After the last day no more ballots are printed.");
    public static readonly Text Reserve = new("Nummern vergeben und drucken", "Assign numbers and print");
    public static readonly Text BatchLine = new("Stapel {0}: {1} Zettel", "Batch {0}: {1} ballots");
    public static readonly Text BackLine = new("{0} übertragen", "{0} typed in");

    public static readonly Text PrintTitle = new("Stimmzettel: {0}", "Ballots: {0}");
    public static readonly Text HowToPrint = new("{0} Zettel, je ein Blatt A4. Drucken Sie einseitig, ohne Kopf- und Fußzeile des Browsers.", "{0} ballots, a sheet of A4 each. Print on one side, without header and footer of the browser.");
    public static readonly Text BackToDesk = new("Zurück zu den Stimmzetteln", "Back to the ballots");
    public static readonly Text Ballots = new("Stimmzettel", "Ballots");
    public static readonly Text BallotNamed = new("Stimmzettel {0}", "Ballot {0}");
    public static readonly Text MoneyLine = new("Es gibt {0}. Das reicht nicht für alles.", "There are {0}. That is not enough for everything.");
    public static readonly Text HandIn = new("Abgabe bis {0} in der Urne im Bürgerbüro.", "Hand in by {0} at the box in the citizens' office.");
    public static readonly Text NoName = new("Schreiben Sie keinen Namen auf den Zettel. Sonst ist er ungültig.", "Do not write a name on the ballot. Otherwise it is invalid.");
    public static readonly Text KeepMe = new("Bitte abtrennen und behalten. Ihr Beleg:", "Please tear off and keep. Your receipt:");
    public static readonly Text FindMe = new("Ab {0} finden Sie mit dem Beleg Ihren Stimmzettel in der Liste aller Stimmzettel: {1} oder im Bürgerbüro.", "From {0} on you find your ballot by the receipt in the list of all ballots: {1} or at the citizens' office.");

    public static readonly Text Offline = new("Nicht online? Im Bürgerbüro bekommen Sie bis {0} einen Stimmzettel auf Papier. Er zählt genauso.", "Not online? Until {0} you get a ballot on paper at the citizens' office. It counts the same.");
    public static readonly Text OrPaper = new(", oder mit einem nummerierten Stimmzettel auf Papier gegen Unterschrift", ", or with a numbered ballot on paper against a signature");
    public static readonly Text Then = new("Nach dem Ende werden die Stimmzettel auf Papier übertragen. Gezählt wird am {0}, online und Papier zusammen. Das Ergebnis ist eine Empfehlung; es entscheidet das zuständige Gremium.", "After the end the ballots on paper are typed in. The count is on {0}, online and paper together. The result is advice; the body in charge decides.");
    public static readonly Text OverBody = new("Die Stimmzettel auf Papier werden bis {0} übertragen. Gezählt wird am {1}. Dann steht das Ergebnis hier.", "The ballots on paper are typed in until {0}. The count is on {1}. Then the result is here.");
    public static readonly Text OfThese = new("Davon kamen {0} auf Papier.", "Of these {0} came on paper.");
    public static readonly Text FewOfThese = new("Wie viele auf Papier kamen, steht hier nur, wenn es online und auf Papier je mindestens fünf waren. So wird niemand erkannt.", "How many came on paper is said here only if there were at least five each online and on paper. So nobody is recognised.");
    public static readonly Text InvalidOnes = new("Ungültige Zettel: {0}.", "Invalid ballots: {0}.");
}
