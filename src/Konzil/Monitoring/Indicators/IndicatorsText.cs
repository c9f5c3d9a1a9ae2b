using Konzil.Platform;
using Konzil.Steering;

namespace Konzil.Monitoring;

/// <summary>Words of the indicators. German on pages: plain, "Sie".</summary>
public static class IndicatorsText
{
    public const string CityWord = "stadt";

    public static readonly Text Title = new("Kennzahlen", "Indicators");
    public static readonly Text Lead = new("Was die Digitale Agenda leistet, was Menschen davon haben und was sich in der Stadt ändert. Berechnete Werte kommen aus den Daten dieser Plattform und werden nicht eingetippt.", "What the Digital Agenda does, what people get from it and what changes in the city. Computed values come from the data of this platform and are not typed.");
    public static readonly Text OfficeNote = new("Kennzahlen einer Maßnahme gehören ihrer Leitung, alle anderen der Koordination.", "Indicators of a measure belong to its lead, all others to the coordination.");
    public static readonly Text None = new("Noch keine Kennzahl", "No indicator yet");
    public static readonly Text NoneDetail = new("Legen Sie fest, woran man den Erfolg erkennt.", "Say by what one can see the success.");
    public static readonly Text New = new("Kennzahl anlegen", "Add an indicator");
    public static readonly Text Edit = new("Kennzahl bearbeiten", "Edit the indicator");
    public static readonly Text All = new("Alle Kennzahlen", "All indicators");
    public static readonly Text ToPublic = new("Öffentliche Seite der Kennzahlen", "Public page of the indicators");
    public static readonly Text ToPublicOne = new("Öffentliche Seite dieser Kennzahl", "Public page of this indicator");
    public static readonly Text Indicator = new("Kennzahl", "Indicator");
    public static readonly Text About = new("Gehört zu", "Belongs to");
    public static readonly Text AboutMissing = new("Bitte wählen Sie, wozu die Kennzahl gehört.", "Please choose what the indicator belongs to.");
    public static readonly Text WholeCity = new("Ganze Stadt", "The whole city");
    public static readonly Text Value = new("Wert", "Value");
    public static readonly Text Target = new("Ziel", "Target");
    public static readonly Text NoTarget = new("kein Ziel", "no target");
    public static readonly Text Internal = new("nur im Arbeitsbereich", "in the office only");
    public static readonly Text Save = new("Kennzahl speichern", "Save the indicator");
    public static readonly Text SaveValue = new("Wert speichern", "Save the value");
    public static readonly Text KeepInternal = new("Nur im Arbeitsbereich zeigen", "Show in the office only");
    public static readonly Text IsComputed = new("berechnet", "computed");
    public static readonly Text ComputedFrom = new("Berechnet aus den Daten dieser Plattform: {0}", "Computed from the data of this platform: {0}");
    public static readonly Text TypedByHand = new("Von Hand eingetragen:", "Typed by hand:");
    public static readonly Text Level = new("Ebene", "Level");
    public static readonly Text LevelMissing = new("Bitte wählen Sie eine Ebene.", "Please choose a level.");
    public static readonly Text Theme = new("Thema", "Theme");
    public static readonly Text ThemeMissing = new("Bitte wählen Sie ein Thema.", "Please choose a theme.");
    public static readonly Text Definition = new("Was genau wird gezählt?", "What exactly is counted?");
    public static readonly Text DefinitionHint = new("So, dass zwei Personen dieselbe Zahl bekommen.", "So that two people get the same number.");
    public static readonly Text Source = new("Woher kommen die Werte?", "Where do the values come from?");
    public static readonly Text Compute = new("Wird der Wert berechnet?", "Is the value computed?");
    public static readonly Text ComputeHint = new("Dann rechnet Konzil ihn jederzeit neu und hält ihn an jedem Monatsersten fest.", "Then Konzil works it out anew at any time and keeps it on the first of each month.");
    public static readonly Text ComputedWrong = new("Bitte wählen Sie aus der Liste.", "Please choose from the list.");
    public static readonly Text Entered = new("Nein, Werte werden eingetragen", "No, values are entered");
    public static readonly Text Targets = new("Ziele der Jahre", "Targets of the years");
    public static readonly Text TargetsHint = new("Eine Zeile je Jahr, zum Beispiel 2027: 45,5", "One line for each year, for example 2027: 45.5");
    public static readonly Text TargetsWrong = new("Zeile {0}: Bitte schreiben Sie Jahr, Doppelpunkt und Zahl, zum Beispiel 2027: 45,5. Jedes Jahr nur einmal.", "Line {0}: please write year, colon and number, for example 2027: 45.5. Each year once only.");
    public static readonly Text FinalTarget = new("Ziel am Ende", "Target in the end");
    public static readonly Text InTheEnd = new("am Ende {0}", "{0} in the end");
    public static readonly Text Tolerance = new("Spielraum der Ampel in Prozent", "Tolerance of the light in per cent");
    public static readonly Text ToleranceHint = new("Um so viel darf das Ziel verfehlt sein, bevor die Kennzahl kritisch ist.", "By so much the target may be missed before the indicator is critical.");
    public static readonly Text ToleranceWrong = new("Bitte geben Sie 0 bis 100 Prozent an.", "Please give 0 to 100 per cent.");
    public static readonly Text AddValue = new("Wert eintragen", "Enter a value");
    public static readonly Text AllValues = new("Alle Werte", "All values");
    public static readonly Text Wave = new("Welle der Befragung", "Wave of the survey");
    public static readonly Text WaveHint = new("Zum Beispiel Bürgerbefragung 2018.", "For example citizens’ survey 2018.");
    public static readonly Text Sample = new("Wie viele haben geantwortet (n)?", "How many answered (n)?");
    public static readonly Text SampleWrong = new("Bitte geben Sie eine ganze Zahl über 0 an.", "Please give a whole number above 0.");
    public static readonly Text EvidenceNumber = new("Nummer des Belegs", "Number of the evidence");
    public static readonly Text EvidenceHint = new("Aus der Liste der Belege.", "From the list of evidence.");
    public static readonly Text TypedReason = new("Grund oder Anmerkung", "Reason or note");
    public static readonly Text TypedReasonHint = new("Bei berechneten Kennzahlen nötig. Steht öffentlich neben dem Wert.", "Needed for computed indicators. Stands in public beside the value.");

    public static readonly Text Combine = new("Aus anderen Kennzahlen berechnen", "Work it out from other indicators");
    public static readonly Text CombineNote = new("Je Zeitraum zählt von jeder Kennzahl der letzte Wert. Ändert sich einer, rechnet Konzil neu. Ein Wert von Hand braucht einen Grund und steht für seinen Zeitraum statt des berechneten.", "Of each period the last value of each indicator counts. When one changes, Konzil works it out anew. A value by hand needs a reason and stands for its period instead of the computed one.");
    public static readonly Text CombineHow = new("Wie wird gerechnet?", "How is it worked out?");
    public static readonly Text Each = new("Ein Wert je", "One value for each");
    public static readonly Text EachMissing = new("Bitte wählen Sie den Zeitraum.", "Please choose the period.");
    public static readonly Text Parts = new("Aus welchen Kennzahlen?", "From which indicators?");
    public static readonly Text PartsHint = new("Zur Wahl stehen Kennzahlen mit derselben Einheit ({0}).", "Indicators with the same unit ({0}) can be chosen.");
    public static readonly Text Weights = new("Gewichte", "Weights");
    public static readonly Text WeightsHint = new("Nur beim gewichteten Anteil, zum Beispiel die Zahl der Befragten oder der Einwohnerinnen und Einwohner.", "For a weighted share only, for example the number of people asked or of inhabitants.");
    public static readonly Text WeightAlone = new("Bitte kreuzen Sie diese Kennzahl oben an, oder lassen Sie das Gewicht leer.", "Please tick this indicator above, or leave the weight empty.");
    public static readonly Text TooManyParts = new("Bitte wählen Sie höchstens {0} Kennzahlen.", "Please choose {0} indicators at most.");
    public static readonly Text Least = new("Wie viele davon müssen einen Wert haben?", "How many of them need a value?");
    public static readonly Text LeastHint = new("Leer: alle. Fehlt bei den anderen ein Wert, steht „unvollständig“ dabei.", "Empty: all. Where the others have no value, “incomplete” stands beside it.");
    public static readonly Text SaveParts = new("Berechnung speichern", "Save the computation");
    public static readonly Text NoChoices = new("Es gibt noch keine andere Kennzahl mit derselben Einheit.", "There is no other indicator with the same unit yet.");
    public static readonly Text NoSuchPart = new("Eine der Kennzahlen steht nicht mehr zur Wahl: Es gibt sie nicht mehr, oder sie hat eine andere Einheit.", "One of the indicators can no longer be chosen: it is gone, or it has another unit.");
    public static readonly Text OtherUnit = new("Die Kennzahl und alle, aus denen sie berechnet wird, brauchen dieselbe Einheit.", "The indicator and all it is worked out from need the same unit.");
    public static readonly Text InACircle = new("Das ergäbe einen Kreis: {0}.", "That would be a circle: {0}.");
    public static readonly Text UnseenPart = new("eine andere Kennzahl", "another indicator");
    public static readonly Text PartsReadable = new("Eine öffentliche Kennzahl kann nicht aus internen berechnet werden. Ändern Sie zuerst die Berechnung.", "A public indicator cannot be worked out from internal ones. Change the computation first.");
    public static readonly Text CombinedFrom = new("{0} aus diesen Kennzahlen, {1}, {2}:", "{0} of these indicators, {1}, {2}:");
    public static readonly Text WithAll = new("wenn alle einen Wert haben", "when all have a value");
    public static readonly Text WithLeast = new("wenn mindestens {0} von {1} einen Wert haben", "when at least {0} of {1} have a value");
    public static readonly Text WithWeight = new(", Gewicht {0}", ", weight {0}");

    public static readonly Text Import = new("Werte aus einer Tabelle einlesen", "Read values from a table");
    public static readonly Text ImportNote = new("Zuerst sehen Sie, was sich ändern würde. Behalten wird nur eine Tabelle ohne Fehler, und dann ganz.", "First you see what would change. Only a table without mistakes is kept, and then all of it.");
    public static readonly Text Columns = new("Die erste Zeile nennt die Spalten: nummer, tag, wert. Wenn Sie wollen auch welle, n, grund. Die Nummer der Kennzahl steht in der öffentlichen Adresse und in der CSV-Datei.", "The first line names the columns: nummer (number), tag (day), wert (value). If you like also welle (wave), n, grund (reason). The number of the indicator stands in the public address and in the CSV file.");
    public static readonly Text File = new("Datei (CSV oder XLSX)", "File (CSV or XLSX)");
    public static readonly Text Paste = new("Oder die Tabelle hier einfügen", "Or paste the table here");
    public static readonly Text SurveyTitle = new("Als Befragung zu den Belegen nehmen", "Keep as a survey among the evidence");
    public static readonly Text SurveyTitleHint = new("Schreiben Sie den Namen der Befragung. Der Beleg bleibt intern, bis ihn jemand ergänzt und freigibt.", "Write the name of the survey. The evidence stays internal until somebody completes and releases it.");
    public static readonly Text Look = new("Tabelle prüfen", "Check the table");
    public static readonly Text KeepAll = new("Alle Werte behalten", "Keep all values");
    public static readonly Text DryRun = new("Ohne Fehler: {0} Werte, davon ersetzen {1} einen früheren.", "No mistakes: {0} values, {1} of them take the place of a former one.");
    public static readonly Text NothingKeptYet = new("Noch ist nichts gespeichert.", "Nothing is saved yet.");
    public static readonly Text Changes = new("Was sich ändert", "What changes");
    public static readonly Text Former = new("Bisher", "Before");
    public static readonly Text NewValue = new("neu", "new");
    public static readonly Text Mistakes = new("Fehler in der Tabelle", "Mistakes in the table");
    public static readonly Text Line = new("Zeile", "Line");
    public static readonly Text Column = new("Spalte", "Column");
    public static readonly Text Mistake = new("Was nicht stimmt", "What is wrong");
    public static readonly Text TableMissing = new("Bitte wählen Sie eine Datei oder fügen Sie die Tabelle ein.", "Please choose a file or paste the table.");
    public static readonly Text TableWrong = new("Die Tabelle hat Fehler: {0}. Nichts wurde gespeichert.", "The table has mistakes: {0}. Nothing was saved.");
    public static readonly Text NoTable = new("Darin ist keine Tabelle mit den Spalten nummer, tag und wert, oder sie hat mehr als 5.000 Zeilen.", "There is no table with the columns nummer, tag and wert in it, or it has more than 5,000 lines.");
    public static readonly Text ColumnMissing = new("Diese Spalte fehlt.", "This column is missing.");
    public static readonly Text NoSuchIndicator = new("Diese Nummer gibt es nicht, oder Sie dürfen die Kennzahl nicht ändern.", "There is no such number, or you may not change the indicator.");
    public static readonly Text DayWrong = new("Kein Tag, oder er liegt in der Zukunft. Beispiel: 2018-10-14 oder 14.10.2018.", "No day, or it lies in the future. Example: 2018-10-14 or 14.10.2018.");
    public static readonly Text ValueWrong = new("Keine Zahl. Beispiel: 82,5.", "No number. Example: 82.5.");
    public static readonly Text CellTooLong = new("Der Text ist zu lang.", "The text is too long.");
    public static readonly Text Twice = new("Dieser Tag steht für diese Kennzahl zweimal in der Tabelle.", "This day stands twice in the table for this indicator.");

    public static readonly Text TopNote = new("Die Lebensqualität in der Stadt ist das Ergebnis, dem alles andere dient.", "The quality of life in the city is the outcome everything else serves.");
    public static readonly Text NoTop = new("Noch keine Kennzahl der Lebensqualität.", "No indicator of the quality of life yet.");
    public static readonly Text Contributions = new("Was jedes Handlungsfeld zur Lebensqualität beiträgt", "What each field contributes to the quality of life");
    public static readonly Text ContributionsNote = new("Jedes Handlungsfeld sagt, was es zur Lebensqualität beiträgt. Der Text ist öffentlich.", "Each field says what it contributes to the quality of life. The text is public.");
    public static readonly Text NoContribution = new("noch nicht beschrieben", "not described yet");
    public static readonly Text WriteContribution = new("Beitrag beschreiben", "Describe the contribution");
    public static readonly Text ContributionDe = new("Beitrag zur Lebensqualität", "Contribution to the quality of life");
    public static readonly Text ContributionEn = new("Auf Englisch", "In English");
    public static readonly Text ContributionMissing = new("Bitte schreiben Sie, was das Handlungsfeld beiträgt.", "Please write what the field contributes.");
    public static readonly Text SaveContribution = new("Beitrag veröffentlichen", "Publish the contribution");
    public static readonly Text Stored = new("Gespeichert ist", "Stored is");
    public static readonly Text ToField = new("Zum Handlungsfeld", "To the field");

    public static Text Of(IndicatorTheme theme) => theme switch
    {
        IndicatorTheme.QualityOfLife => new("Lebensqualität", "Quality of life"),
        IndicatorTheme.Economy => new("Wirtschaft und IKT-Branche", "Economy and ICT sector"),
        IndicatorTheme.Participation => new("Beteiligung und Teilhabe", "Participation"),
        IndicatorTheme.Communication => new("Kommunikation", "Communication"),
        IndicatorTheme.Transparency => new("Transparenz", "Transparency"),
        IndicatorTheme.Collaboration => new("Zusammenarbeit", "Collaboration"),
        IndicatorTheme.Innovation => new("Innovation", "Innovation"),
        IndicatorTheme.Efficiency => new("Effizienz", "Efficiency"),
        IndicatorTheme.Growth => new("Wirtschaftswachstum", "Economic growth"),
        IndicatorTheme.Resources => new("Ressourcenschonung", "Saving of resources"),
        IndicatorTheme.Climate => new("Klimaschutz", "Climate protection"),
        _ => new("Weitere Kennzahlen", "More indicators"),
    };

    public static Text Of(ComputedKind kind) => kind switch
    {
        ComputedKind.People => new("Menschen, die sich beteiligen, online und auf Papier", "people who take part, online and on paper"),
        ComputedKind.AnsweredShare => new("Anteil der öffentlichen Ideen mit einer Antwort der Stadt, in Prozent", "share of public ideas with an answer of the city, in per cent"),
        ComputedKind.InTimeShare => new("Anteil der Antworten in der zugesagten Zeit von 42 Tagen, in Prozent", "share of answers within the promised 42 days, in per cent"),
        ComputedKind.TakenUpShare => new("Anteil der öffentlichen Ideen, die in eine Maßnahme eingingen, in Prozent", "share of public ideas that became part of a measure, in per cent"),
        ComputedKind.RealisedShare => new("Anteil der öffentlichen Ideen, die umgesetzt sind, in Prozent", "share of public ideas that were realised, in per cent"),
        ComputedKind.AnswersOfYear => new("beantwortete Ideen der letzten zwölf Monate", "ideas answered in the last twelve months"),
        ComputedKind.Followers => new("Menschen, die einer Idee, Maßnahme oder einem Thema folgen", "people who follow an idea, a measure or a subject"),
        ComputedKind.EventsOfYear => new("öffentliche Termine der letzten zwölf Monate", "public events of the last twelve months"),
        ComputedKind.ReportedShare => new("Anteil der laufenden Maßnahmen mit öffentlichem Bericht in den letzten sechs Monaten, in Prozent", "share of running measures with a public report in the last six months, in per cent"),
        ComputedKind.OpenTables => new("Tabellen, die jede und jeder herunterladen kann", "tables anybody may download"),
        ComputedKind.DistrictShare => new("Anteil der Stadtteile, aus denen in den letzten zwölf Monaten öffentliche Ideen kamen, in Prozent", "share of districts from which public ideas came in the last twelve months, in per cent"),
        ComputedKind.Helping => new("Angebote zu helfen und Menschen, die Ideen gemeinsam schreiben", "offers of help, and people who write ideas together"),
        _ => new("Anteil der öffentlichen Maßnahmen, die aus Ideen von Menschen kommen, in Prozent", "share of public measures that grew from ideas of people, in per cent"),
    };
}
