using Konzil.Platform;
using Konzil.Steering;

namespace Konzil.Budget;

/// <summary>Words of the programme's money table.</summary>
public static class BudgetText
{
    public static readonly Text Title = new("Geld des Programms", "Money of the programme");
    public static readonly Text PublicLead = new("Womit die Stadt die Arbeit an der Digitalen Agenda bezahlt: nach Art und Jahr, was schon gebunden oder ausgegeben ist und was frei ist.", "What the city pays the work on the Digital Agenda with: by category and year, what is already committed or spent and what is free.");
    public static readonly Text OfficeNote = new("Jede Änderung steht im Verlauf: wer, wann, vorher, nachher.", "Each change stands in the history: who, when, before, after.");
    public static readonly Text ReadOnly = new("Sie lesen mit. Die Koordination und die Kämmerei ändern.", "You may read. The coordination and the treasury change it.");
    public static readonly Text Empty = new("Noch kein Geld eingetragen.", "No money entered yet.");
    public static readonly Text EmptyDetail = new("Legen Sie zuerst eine Art an, zum Beispiel „Aufwendungen“. Danach tragen Sie je Jahr Beträge ein.", "First add a category, for example “Expenditure”. Then enter amounts for each year.");
    public static readonly Text EmptyPublic = new("Sobald die Stadt Geld für das Programm einplant, steht es hier.", "As soon as the city plans money for the programme it stands here.");
    public static readonly Text BudgetHeading = new("Geld und Stellen des Projekts", "Money and posts of the project");
    public static readonly Text BudgetNote = new("Zelle für Zelle. Ein Strich ist keine Null, „offen“ ist kein Betrag.", "Cell by cell. A dash is not nought, “open” is not an amount.");
    public static readonly Text BudgetCaption = new("Ressourcen des Projekts nach Jahr und Art", "Resources of the project by year and category");
    public static readonly Text SumEuro = new("Summe in Euro", "Total in euros");
    public static readonly Text PostsAmount = new("{0} Stellen", "{0} posts");
    public static readonly Text More = new("Geld des Programms: gebunden, ausgegeben, frei", "Money of the programme: committed, spent, free");
    public static readonly Text AsXlsx = new("Tabelle (XLSX)", "Spreadsheet (XLSX)");
    public static readonly Text AsCsv = new("Tabelle (CSV)", "Table (CSV)");
    public static readonly Text PaperSays = new("Im Papier:", "In the paper:");
    public static readonly Text Line = new("Haushaltsstelle", "Budget line");
    public static readonly Text LineIs = new("Haushaltsstelle {0}", "Budget line {0}");
    public static readonly Text Notes = new("Anmerkungen zu den Zellen", "Notes on the cells");

    public static readonly Text UseHeading = new("Gebunden, ausgegeben, frei", "Committed, spent, free");
    public static readonly Text UseNote = new("„Frei“ ist, was veranschlagt oder freigegeben ist, abzüglich Buchungen. Was nur geplant oder angemeldet ist, zählt nicht als verfügbar.", "“Free” is what is budgeted or released, less bookings. What is only planned or applied for does not count as available.");
    public static readonly Text UseCaption = new("Verfügbares und gebuchtes Geld des Programms nach Art und Jahr, in Euro", "Available and booked money of the programme by category and year, in euros");
    public static readonly Text Available = new("verfügbar", "available");
    public static readonly Text Committed = new("gebunden", "committed");
    public static readonly Text Spent = new("ausgegeben", "spent");
    public static readonly Text Financed = new("finanziert, Stand unbekannt", "financed, state unknown");
    public static readonly Text Left = new("frei", "free");
    public static readonly Text Overdrawn = new("überzogen", "overdrawn");
    public static readonly Text YearUnknownNote = new("Buchungen ohne Jahr zählen zu keiner Zelle. Sie mindern keinen einzelnen Rest, nur den Rest der Summe.", "Bookings without a year count for no cell. They lessen no single remainder, only that of the total.");
    public static readonly Text Seeds = new("Anschubfinanzierungen", "Seed funding");
    public static readonly Text SeedsNote = new("Geld des Programms, mit dem eine Maßnahme beginnen konnte.", "Money of the programme with which a measure could begin.");
    public static readonly Text NoSeeds = new("Noch keine Anschubfinanzierung.", "No seed funding yet.");
    public static readonly Text SeedWords = new("{0}, {1}: {2}, {3}.", "{0}, {1}: {2}, {3}.");
    public static readonly Text ToTimeline = new("Zum Zeitplan", "To the timeline");
    public static readonly Text SeedSection = new("Anschub aus dem Programm", "Seed funding from the programme");
    public static readonly Text SeedTold = new("Die Maßnahme „{0}“ erhält {1} Anschubfinanzierung aus dem Programm der Digitalen Agenda.", "The measure “{0}” receives {1} of seed funding from the programme of the Digital Agenda.");

    public static readonly Text NeedHeading = new("Bedarf und Geld je Jahr", "Need and money by year");
    public static readonly Text NeedNote = new("Bedarf und veranschlagtes Geld der Maßnahmen stehen neben dem freien Geld des Programms. Gestoppte und abgeschlossene Maßnahmen zählen nicht mit.", "Need and budgeted money of the measures stand beside the free money of the programme. Stopped and finished measures do not count.");
    public static readonly Text Need = new("Bedarf der Maßnahmen", "Need of the measures");
    public static readonly Text NeedBudgeted = new("dort veranschlagt", "budgeted there");
    public static readonly Text Missing = new("fehlt", "missing");
    public static readonly Text ProgrammeLeft = new("im Programm frei", "free in the programme");
    public static readonly Text UnfundedHeading = new("Noch ohne Geld", "Without money so far");
    public static readonly Text UnfundedNote = new("{0} von {1} Maßnahmen mit genannten Kosten haben kein veranschlagtes Geld.", "{0} of {1} measures with stated costs have no budgeted money.");
    public static readonly Text NoNeed = new("Keine laufende oder geplante Maßnahme nennt Kosten.", "No running or planned measure states costs.");
    public static readonly Text Lead = new("Leitprojekt", "Lead project");

    public static readonly Text AddPosition = new("Eintrag hinzufügen", "Add an entry");
    public static readonly Text AddShort = new("+ Eintrag", "+ entry");
    public static readonly Text ToPublic = new("Öffentliche Seite", "Public page");
    public static readonly Text EditPosition = new("Eintrag ändern", "Change an entry");
    public static readonly Text PositionOf = new("{0}, {1}", "{0}, {1}");
    public static readonly Text SavePosition = new("Eintrag speichern", "Save the entry");
    public static readonly Text RemovePosition = new("Eintrag entfernen", "Remove the entry");
    public static readonly Text RemoveNote = new("Der Eintrag verschwindet aus der Tabelle. Im Verlauf bleibt er lesbar.", "The entry disappears from the table. It stays readable in the history.");
    public static readonly Text Category = new("Art", "Category");
    public static readonly Text CategoryMissing = new("Bitte wählen Sie die Art.", "Please choose the category.");
    public static readonly Text Year = new("Jahr", "Year");
    public static readonly Text YearWrong = new("Bitte ein Jahr mit vier Ziffern angeben.", "Please give a year with four digits.");
    public static readonly Text State = new("Was steht in der Zelle?", "What stands in the cell?");
    public static readonly Text StateMissing = new("Bitte wählen Sie, was in der Zelle steht.", "Please choose what stands in the cell.");
    public static readonly Text Amount = new("Betrag in Euro oder Stellen (MAK)", "Amount in euros or posts");
    public static readonly Text AmountHint = new("Nur bei „Betrag“. Schreiben Sie wie im Brief: 70.000 oder 1,5.", "Only for “amount”. Write 70000 or 1.5.");
    public static readonly Text AmountMissing = new("Zu „Betrag“ gehört eine Zahl. Ist sie nicht bekannt, wählen Sie „offen“.", "An “amount” needs a number. If it is not known, choose “open”.");
    public static readonly Text AmountWithoutState = new("Eine Zahl gehört nur zu „Betrag“. Bitte wählen Sie „Betrag“ oder lassen Sie das Feld leer.", "A number belongs only to “amount”. Please choose “amount” or leave the field empty.");
    public static readonly Text AmountWrong = new("Bitte eine Zahl ab 0 schreiben, zum Beispiel 70.000 oder 1,5.", "Please write a number from 0, for example 70000 or 1.5.");
    public static readonly Text FundingLabel = new("Stand", "Status");
    public static readonly Text FundingNone = new("nicht angegeben", "not said");
    public static readonly Text FundingMissing = new("Zu einem Betrag gehört sein Stand, zum Beispiel „geplant“.", "An amount needs its status, for example “planned”.");
    public static readonly Text FundingOfNothing = new("Was nicht zutrifft, hat keinen Stand.", "What does not apply has no status.");
    public static readonly Text LineHint = new("Zum Beispiel 5710.4431. Leer lassen, wenn es noch keine gibt.", "For example 5710.4431. Leave empty if there is none yet.");
    public static readonly Text WordingLabel = new("Wortlaut", "Wording");
    public static readonly Text WordingHint = new("Bei „Text“: die Worte, die statt eines Betrags in der Zelle stehen.", "For “text”: the words that stand in the cell instead of an amount.");
    public static readonly Text WordingMissing = new("Zu „Text“ gehören Worte.", "A “text” needs words.");
    public static readonly Text Note = new("Anmerkung, öffentlich", "Note, public");
    public static readonly Text Why = new("Warum ändern Sie das?", "Why do you change it?");
    public static readonly Text WhyHint = new("Steht im Verlauf, nur intern.", "Stands in the history, internal only.");
    public static readonly Text TodaysState = new("Heutiger Stand", "Present state");

    public static readonly Text NewCategory = new("Art anlegen", "Add a category");
    public static readonly Text EditCategory = new("Art umbenennen", "Rename a category");
    public static readonly Text CategoryDe = new("Name auf Deutsch", "Name in German");
    public static readonly Text CategoryEn = new("Name auf Englisch", "Name in English");
    public static readonly Text CategoryNameMissing = new("Bitte geben Sie der Art einen Namen.", "Please name the category.");
    public static readonly Text UnitLabel = new("Einheit", "Unit");
    public static readonly Text UnitMissing = new("Bitte wählen Sie die Einheit.", "Please choose the unit.");
    public static readonly Text SaveCategory = new("Art speichern", "Save the category");

    public static readonly Text CopyYear = new("Jahr übernehmen", "Copy a year");
    public static readonly Text CopyIntro = new("Alle Einträge eines Jahres werden in ein anderes übernommen. Beträge beginnen dort als „geplant“, denn was genehmigt ist, gilt nur für sein Jahr. Zellen, in denen schon etwas steht, bleiben, wie sie sind.", "All entries of a year are copied to another one. Amounts begin there as “planned”, because an approval holds for its year only. Cells that already hold something stay as they are.");
    public static readonly Text CopyFrom = new("Von Jahr", "From year");
    public static readonly Text CopyTo = new("Nach Jahr", "To year");
    public static readonly Text CopySame = new("Bitte wählen Sie zwei verschiedene Jahre.", "Please choose two different years.");
    public static readonly Text CopyNothing = new("Es gibt nichts zu übernehmen: Das Jahr {0} ist leer, oder alle Zellen in {1} haben schon einen Eintrag.", "There is nothing to copy: the year {0} is empty, or all cells in {1} already hold an entry.");
    public static readonly Text CopyDo = new("Einträge übernehmen", "Copy the entries");
    public static readonly Text CopyWhy = new("aus dem Jahr {0} übernommen", "copied from the year {0}");

    public static readonly Text Changes = new("Verlauf", "History");
    public static readonly Text ChangesNote = new("Die letzten {0} Änderungen an Tabelle und Buchungen, die neueste zuerst.", "The last {0} changes of table and bookings, the newest first.");
    public static readonly Text NoChanges = new("Noch keine Änderung.", "No change yet.");
    public static readonly Text When = new("Wann", "When");
    public static readonly Text Who = new("Wer", "Who");
    public static readonly Text What = new("Was", "What");
    public static readonly Text Field = new("Feld", "Field");
    public static readonly Text Before = new("vorher", "before");
    public static readonly Text After = new("nachher", "after");
    public static readonly Text Yes = new("ja", "yes");
    public static readonly Text No = new("nein", "no");
    public static readonly Text Removed = new("entfernt", "removed");
    public static readonly Text RemovedEntry = new("Eintrag, der nicht mehr besteht", "entry that no longer exists");
    public static readonly Text CategoryNamed = new("Art „{0}“", "Category “{0}”");
    public static readonly Text BookingNumbered = new("Buchung {0}", "Booking {0}");

    public static Text Of(Funding funding) => funding switch
    {
        Funding.Planned => new("geplant", "planned"),
        Funding.Requested => new("angemeldet", "applied for"),
        Funding.Budgeted => new("veranschlagt", "budgeted"),
        Funding.NotBudgeted => new("nicht veranschlagt", "not budgeted"),
        _ => new("freigegeben", "released"),
    };

    public static Text Of(PositionState state) => state switch
    {
        PositionState.Amount => new("Betrag", "amount"),
        PositionState.Open => new("offen", "open"),
        PositionState.Text => new("Text statt Betrag", "text instead of an amount"),
        _ => new("trifft nicht zu (–)", "does not apply (–)"),
    };

    public static Text Of(BudgetUnit unit) => unit == BudgetUnit.Euro ? new("Euro", "Euros") : new("Stellen (MAK)", "Posts (full-time)");

    /// <summary>What the amount of a booking was called in history rows of before.</summary>
    internal const string OldAmount = "OwnAmount";

    public static Text OfField(string name) => name switch
    {
        nameof(BudgetPosition.State) => new("Zustand", "State"),
        nameof(BudgetPosition.Amount) or OldAmount => new("Betrag", "Amount"),
        nameof(BudgetPosition.Funding) => FundingLabel,
        nameof(BudgetPosition.Line) => Line,
        nameof(BudgetPosition.Wording) => WordingLabel,
        nameof(BudgetPosition.NoteDe) => new("Anmerkung", "Note"),
        nameof(BudgetPosition.Year) => Year,
        nameof(BudgetCategory.TitleDe) => CategoryDe,
        nameof(BudgetCategory.TitleEn) => CategoryEn,
        nameof(BudgetCategory.Unit) => UnitLabel,
        nameof(BudgetBooking.Kind) => BookingText.Kind,
        nameof(BudgetBooking.Purpose) => BookingText.Purpose,
        nameof(BudgetBooking.Day) => BookingText.Day,
        nameof(BudgetBooking.Reference) => BookingText.Reference,
        nameof(BudgetBooking.IsSeed) => BookingText.IsSeed,
        nameof(BudgetBooking.AnywayReason) => BookingText.Anyway,
        nameof(BudgetBooking.TypedReason) => SteeringText.TypedReason,
        nameof(BudgetBooking.CancelledOn) => BookingText.Cancelled,
        nameof(BudgetBooking.CancelReason) => BookingText.CancelReason,
        _ => new("", ""),
    };
}
