using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>Words of reading in measures from a file.</summary>
public static class ImportText
{
    public static readonly Text Title = new("Maßnahmen einlesen", "Read in measures");
    public static readonly Text Intro = new("Sie haben schon eine Liste von Maßnahmen? Wählen Sie die Datei aus. Zuerst sehen Sie, was geschehen würde. Übernommen wird nur eine Datei ohne Fehler, und dann ganz. Neue Maßnahmen beginnen als Entwurf, den nur die Verwaltung sieht.", "Do you already have a list of measures? Choose the file. First you see what would happen. Only a file without mistakes is taken over, and then all of it. New measures begin as drafts that only the administration sees.");
    public static readonly Text File = new("Datei (XLSX oder CSV)", "File (XLSX or CSV)");
    public static readonly Text FileHint = new("Die erste Zeile nennt die Spalten. Höchstens 5.000 Zeilen und 2 MB.", "The first row names the columns. At most 5,000 rows and 2 MB.");
    public static readonly Text OtherFile = new("Eine andere Datei", "Another file");
    public static readonly Text PortfolioName = new("Name der Liste", "Name of the list");
    public static readonly Text PortfolioHint = new("Zum Beispiel „Maßnahmenportfolio 2016“. Unter diesem Namen bleiben die alten Nummern erhalten.", "For example “Maßnahmenportfolio 2016”. The old numbers are kept under this name.");
    public static readonly Text PortfolioMissing = new("Bitte nennen Sie die Liste, aus der die alten Nummern sind.", "Please name the list the old numbers come from.");
    public static readonly Text PortfolioDay = new("Tag der Liste", "Day of the list");
    public static readonly Text PortfolioDayHint = new("Gilt für alle Zeilen ohne eigenen Tag.", "Holds for all rows without a day of their own.");
    public static readonly Text DefaultField = new("Handlungsfeld für Zeilen ohne Angabe", "Field of action for rows that name none");
    public static readonly Text Look = new("Datei ansehen", "Look at the file");
    public static readonly Text LookAgain = new("Noch einmal prüfen", "Check again");
    public static readonly Text Keep = new("Alles übernehmen", "Take everything over");

    public static readonly Text Mapping = new("Welche Spalte enthält was?", "Which column holds what?");
    public static readonly Text MappingNote = new("Erkannte Spalten sind schon gewählt. Was Sie leer lassen, wird nicht eingelesen.", "Columns that were recognised are chosen already. What you leave empty is not read in.");
    public static readonly Text NoColumn = new("nicht in der Datei", "not in the file");
    public static readonly Text TitleColumnMissing = new("Bitte wählen Sie die Spalte mit den Titeln.", "Please choose the column with the titles.");

    public static readonly Text Preview = new("Was geschehen würde", "What would happen");
    public static readonly Text PreviewNote = new("Noch ist nichts gespeichert. Neue Entwürfe: {0}. Gehören zu Maßnahmen der Agenda: {1}. Stehen schon da: {2}. Brauchen Ihre Entscheidung: {3}.", "Nothing is saved yet. New drafts: {0}. Belong to measures of the agenda: {1}. Are there already: {2}. Need your decision: {3}.");
    public static readonly Text NothingToDo = new("Alle Zeilen der Datei stehen schon in der Agenda. Es ist nichts zu übernehmen.", "All rows of the file stand in the agenda already. There is nothing to take over.");
    public static readonly Text Row = new("Zeile", "Row");
    public static readonly Text WhatHappens = new("Was geschieht", "What happens");
    public static readonly Text MistakesHeading = new("Fehler in der Datei", "Mistakes in the file");
    public static readonly Text MistakesNext = new("Ändern Sie die Datei und wählen Sie sie noch einmal aus, oder ordnen Sie die Spalten anders zu.", "Change the file and choose it again, or assign the columns differently.");
    public static readonly Text Mistakes = new("Die Datei hat {0} Fehler. Es wurde nichts übernommen.", "The file has {0} mistakes. Nothing was taken over.");
    public static readonly Text Place = new("Stelle", "Place");
    public static readonly Text Mistake = new("Fehler", "Mistake");

    public static readonly Text DecideHeading = new("Ähnlich, aber nicht gleich", "Similar, but not the same");
    public static readonly Text DecideNote = new("Diese Zeilen ähneln Maßnahmen der Agenda. Bitte sagen Sie, ob es dieselben sind.", "These rows resemble measures of the agenda. Please say whether they are the same.");
    public static readonly Text Resembles = new("Zeile {0}, „{1}“, ähnelt {2} {3}", "Row {0}, “{1}”, resembles {2} {3}");
    public static readonly Text DecisionMissing = new("Bitte wählen Sie, was mit dieser Zeile geschieht.", "Please choose what happens with this row.");
    public static readonly Text MakeNew = new("Es ist eine eigene Maßnahme: neuen Entwurf anlegen", "It is a measure of its own: create a draft");
    public static readonly Text Belongs = new("Es ist dieselbe Maßnahme: alte Nummer und Namen dort behalten", "It is the same measure: keep old number and name there");
    public static readonly Text LeaveOut = new("Diese Zeile auslassen", "Leave this row out");

    public static readonly Text FateNew = new("Neuer Entwurf", "New draft");
    public static readonly Text FateJoins = new("Gehört zu {0} {1}", "Belongs to {0} {1}");
    public static readonly Text FateNothing = new("Steht schon da: {0} {1}", "Is there already: {0} {1}");
    public static readonly Text FateLeftOut = new("Ausgelassen", "Left out");
    public static readonly Text FateUndecided = new("Ihre Entscheidung fehlt", "Your decision is missing");

    public static readonly Text FormerNumbers = new("Frühere Nummern", "Former numbers");
    public static readonly Text FormerName = new("Maßnahme {0} im {1}", "Measure {0} in {1}");
    public static readonly Text GoalFromPortfolio = new("So in der eingelesenen Liste zugeordnet.", "Assigned so in the list that was read in.");
    public static readonly Text Why = new("aus einer Datei eingelesen: {0}", "read in from a file: {0}");
    public static readonly Text Meanwhile = new("Inzwischen hat jemand dieselben Nummern eingelesen. Es wurde nichts übernommen. Bitte prüfen Sie die Datei noch einmal.", "Meanwhile somebody has read in the same numbers. Nothing was taken over. Please check the file again.");

    public static readonly Text NoRows = new("Die Datei hat keine Zeile unter der Überschrift.", "The file has no row below the heading.");
    public static readonly Text IsFormula = new("Hier steht eine Formel. Bitte schreiben Sie den Wert hin.", "There is a formula here. Please write the value.");
    public static readonly Text TitleTwice = new("Dieser Titel steht weiter oben schon einmal.", "This title stands further up already.");
    public static readonly Text NumberTwice = new("Diese alte Nummer steht weiter oben schon einmal.", "This old number stands further up already.");
    public static readonly Text UnknownState = new("Diesen Stand kennen wir nicht. Möglich sind: geplant, läuft, abgeschlossen, ruht, gestoppt.", "We do not know this state. Possible are: planned, running, done, paused, stopped.");
    public static readonly Text UnknownKind = new("Möglich sind: Projekt, laufende Maßnahme.", "Possible are: project, ongoing measure.");
    public static readonly Text UnknownPurpose = new("Möglich sind: neuer Dienst, Weiterentwicklung, Betrieb.", "Possible are: new service, further development, operation.");
    public static readonly Text UnknownProduct = new("Hier steht Infrastruktur, Dienst, Plattform oder Qualifizierung, oder nichts.", "Infrastructure, service, platform or qualification goes here, or nothing.");
    public static readonly Text UnknownField = new("Ein Handlungsfeld „{0}“ gibt es nicht.", "There is no field of action “{0}”.");
    public static readonly Text FieldMissing = new("Das Handlungsfeld fehlt. Wählen Sie oben eines für Zeilen ohne Angabe.", "The field of action is missing. Choose one above for rows that name none.");
    public static readonly Text UnknownGoal = new("Ein Ziel „{0}“ gibt es nicht.", "There is no goal “{0}”.");
    public static readonly Text DayWrong = new("Bitte einen Tag wie 12.05.2016.", "Please give a day such as 12.05.2016.");
    public static readonly Text NumberWrong = new("Bitte eine Nummer wie M-12.", "Please give a number such as M-12.");
    public static readonly Text NoSuchMeasure = new("{0} gibt es in der Agenda nicht.", "{0} is not in the agenda.");
    public static readonly Text OtherMeasure = new("Die alte Nummer gehört schon zu {0}.", "The old number belongs to {0} already.");

    public static string Of(ImportRow row) => row.Fate switch
    {
        ImportFate.New => FateNew,
        ImportFate.Joins => FateJoins.With(row.Known!.Code, row.Known.Title),
        ImportFate.Nothing => FateNothing.With(row.Known!.Code, row.Known.Title),
        ImportFate.LeftOut => FateLeftOut,
        _ => FateUndecided,
    };

    public static Text Of(ImportColumn column) => column switch
    {
        ImportColumn.Title => AgendaText.Title,
        ImportColumn.Former => new("Alte Nummer", "Old number"),
        ImportColumn.Day => new("Tag", "Day"),
        ImportColumn.Number => new("Nummer in der Agenda (M-12)", "Number in the agenda (M-12)"),
        ImportColumn.Field => AgendaText.MainField,
        ImportColumn.Further => AgendaText.FurtherFields,
        ImportColumn.State => AgendaText.DeliveryLabel,
        ImportColumn.Reason => new("Grund, wenn sie ruht oder gestoppt ist", "Reason if it is paused or stopped"),
        ImportColumn.Summary => AgendaText.Summary,
        ImportColumn.Problem => AgendaText.Problem,
        ImportColumn.BenefitCitizens => AgendaText.BenefitCitizens,
        ImportColumn.BenefitCompanies => AgendaText.BenefitCompanies,
        ImportColumn.BenefitAdministration => AgendaText.BenefitAdministration,
        ImportColumn.Goals => new("Ziele (Nummern oder Titel)", "Goals (numbers or titles)"),
        ImportColumn.GoalReason => new("Warum sie den Zielen dient", "Why it serves the goals"),
        ImportColumn.Kind => AgendaText.Kind,
        ImportColumn.Purpose => AgendaText.Purpose,
        ImportColumn.Product => AgendaText.Product,
        ImportColumn.Unit => AgendaText.LeadUnit,
        ImportColumn.Steps => AgendaText.Activities,
        ImportColumn.Aliases => AgendaText.AlsoCalled,
        _ => AgendaText.TitleInEnglish,
    };
}
