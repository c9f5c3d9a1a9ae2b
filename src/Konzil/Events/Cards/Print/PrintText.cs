using Konzil.Platform;

namespace Konzil.Events;

/// <summary>Words on the printed cards and of the page that orders them.</summary>
public static class PrintText
{
    public static readonly Text Title = new("Leere Karten mit Codes drucken", "Print empty cards with codes");
    public static readonly Text Intro = new("So geht niemand ohne Code nach Hause: Jede leere Karte hat ihren Code schon, auf der Karte und auf dem Abschnitt zum Mitnehmen. Vier Karten im Format A6 stehen auf einem A4-Bogen.", "So nobody goes home without a code: each empty card has its code already, on the card and on the slip to take home. Four A6 cards stand on an A4 sheet.");
    public static readonly Text Count = new("Wie viele Karten drucken?", "How many cards to print?");
    public static readonly Text CountHint = new("Es werden immer volle Bögen: vier Karten je Bogen.", "Sheets are always full: four cards a sheet.");
    public static readonly Text CountWrong = new("Bitte geben Sie eine Zahl von 1 bis 200 ein.", "Please enter a number from 1 to 200.");
    public static readonly Text Tables = new("Tische", "Tables");
    public static readonly Text TablesHint = new("Wenn Sie die Karten auf Tische verteilen: wie viele Tische? Dann steht der Tisch schon auf der Karte.", "If you spread the cards over tables: how many? Then the table stands on the card already.");
    public static readonly Text TablesWrong = new("Bitte geben Sie eine Zahl von 1 bis 50 ein.", "Please enter a number from 1 to 50.");
    public static readonly Text TablesTooMany = new("Das sind mehr Tische als Karten.", "These are more tables than cards.");
    public static readonly Text QuestionLabel = new("Frage auf der Karte", "Question on the card");
    public static readonly Text QuestionHint = new("Kurz und offen, höchstens 90 Zeichen.", "Short and open, at most 90 characters.");
    public static readonly Text QuestionMissing = new("Bitte schreiben Sie, worum es auf der Karte geht.", "Please write what the card asks.");
    public static readonly Text Question = new("Was soll in unserer Stadt digital besser werden?", "What should become better digitally in our city?");
    public static readonly Text Phone = new("Telefonnummer für Nachfragen", "Phone number for questions");
    public static readonly Text PhoneHint = new("Steht auf dem Abschnitt, für Menschen ohne Internet. Leer: eine Linie zum Ausfüllen.", "Stands on the slip, for people without internet. Empty: a line to fill in.");
    public static readonly Text PhoneWrong = new("Bitte geben Sie nur Ziffern, Leerzeichen, +, -, / und Klammern ein.", "Please enter digits, spaces, +, -, / and brackets only.");
    public static readonly Text Reserve = new("Codes reservieren", "Reserve codes");
    public static readonly Text Batches = new("Reservierte Stapel", "Reserved batches");
    public static readonly Text NoBatch = new("Für diesen Termin sind noch keine Karten reserviert.", "No cards are reserved for this event yet.");
    public static readonly Text NoBatchDetail = new("Geben Sie oben die Zahl ein. Danach steht hier der Stapel zum Drucken.", "Enter the number above. Then the batch stands here for printing.");
    public static readonly Text Once = new("Drucken Sie jeden Stapel nur einmal. Sonst tragen zwei Karten denselben Code. Für mehr Karten reservieren Sie einen neuen Stapel.", "Print each batch only once. Otherwise two cards carry the same code. For more cards reserve a new batch.");
    public static readonly Text Reserved = new("Reserviert am", "Reserved on");
    public static readonly Text Cards = new("Karten", "Cards");
    public static readonly Text Back = new("Schon übertragen", "Transferred already");
    public static readonly Text PrintThem = new("Drucken", "Print");
    public static readonly Text FrontOnly = new("Vorderseiten (Bögen: {0})", "Fronts (sheets: {0})");
    public static readonly Text BothSides = new("Mit Rückseiten", "With backs");

    public static readonly Text HowToPrint = new("Bögen: {0}. Drucken Sie auf A4, in Originalgröße (100 %), ohne Kopf- und Fußzeilen.", "Sheets: {0}. Print on A4, at original size (100 %), without headers and footers.");
    public static readonly Text HowToTurn = new("Beidseitig, über die lange Kante gewendet.", "Two-sided, flipped over the long edge.");
    public static readonly Text HowToCut = new("Schneiden Sie an den Marken. Legen Sie die vier Stapel aufeinander (links oben zuoberst, dann rechts oben, links unten, rechts unten): Dann liegen die Karten in der Reihenfolge.", "Cut at the marks. Lay the four piles on top of each other (top left first, then top right, bottom left, bottom right): then the cards are in order.");
    public static readonly Text ToBatches = new("Zurück zu den Stapeln", "Back to the batches");

    public static readonly Text CardNamed = new("Karte {0}", "Card {0}");
    public static readonly Text BackNamed = new("Rückseite der Karte {0}", "Back of card {0}");
    public static readonly Text TableAndCard = new("Tisch {0} · Karte {1}", "Table {0} · card {1}");
    public static readonly Text CardNumber = new("Karte {0}", "Card {0}");
    public static readonly Text WantToHear = new("Ich möchte hören, was daraus wird:", "I want to hear what becomes of it:");
    public static readonly Text KeepMe = new("Bitte mitnehmen. Ihr Code:", "Please keep. Your code:");
    public static readonly Text PhoneLine = new("Telefon: {0}", "Phone: {0}");
    public static readonly Text More = new("Mehr zu Karte", "More about card");
    public static readonly Text Next = new("So geht es weiter: Wir schreiben Ihre Worte genau ab und veröffentlichen sie. Mit dem Code sehen Sie ohne Konto jeden Schritt, im Internet, am Telefon oder im Bürgerbüro.", "What happens next: we copy your words exactly and publish them. With the code you see each step without an account, on the internet, by phone or at the citizens' office.");
}
