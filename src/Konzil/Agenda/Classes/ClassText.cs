using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>Words of the classification of measures and of user groups.</summary>
public static class ClassText
{
    public static readonly Text Title = new("Aufgaben, Orte, Gruppen und Dauer", "Tasks, places, groups and duration");
    public static readonly Text TitleOf = new("Aufgaben, Orte, Gruppen und Dauer von {0}", "Tasks, places, groups and duration of {0}");
    public static readonly Text Save = new("Zuordnung speichern", "Save");
    public static readonly Text Areas = new("Aufgabenbereiche der Stadt", "Task areas of the city");
    public static readonly Text AreasHint = new("Mehrere sind möglich.", "Several are possible.");
    public static readonly Text Districts = new("Stadtteile", "Districts");
    public static readonly Text DistrictsHint = new("Wo die Maßnahme stattfindet. Ohne Haken gilt sie für die ganze Stadt.", "Where the measure happens. Without a tick it holds for the whole city.");
    public static readonly Text MapOfOne = new("Karte mit dem Ort der Maßnahme. Der Ort steht auch in Worten darüber.", "Map with the place of the measure. The place stands above it in words as well.");
    public static readonly Text MapOfAll = new("Karte der Maßnahmen mit einem Punkt. Dieselben Maßnahmen stehen darunter als Liste.", "Map of the measures with a point. The same measures are listed below it.");
    public static readonly Text OnMap = new("Mit einem Punkt auf der Karte: {0} von {1}.", "With a point on the map: {0} of {1}.");
    public static readonly Text PointsFile = new("Orte der Maßnahmen als GeoJSON", "Places of the measures as GeoJSON");
    public static readonly Text Tags = new("Schlagwörter", "Keywords");
    public static readonly Text TagsHint = new("Mit Kommas dazwischen, höchstens zwölf. Alle können danach filtern.", "With commas between them, at most twelve. Everybody can filter by them.");
    public static readonly Text TagsWrong = new("Höchstens zwölf Schlagwörter mit je 40 Zeichen.", "At most twelve keywords of 40 characters each.");

    public static readonly Text TermOfProject = new("Dauer des Projekts", "Duration of the project");
    public static readonly Text TermOfOngoing = new("Überprüfung der laufenden Maßnahme", "Review of the ongoing measure");
    public static readonly Text StartsOn = new("Beginn", "Start");
    public static readonly Text EndsOn = new("Ende", "End");
    public static readonly Text Outcome = new("Ergebnis", "Result");
    public static readonly Text OutcomeHint = new("Was ist am Ende da?", "What is there at the end?");
    public static readonly Text Review = new("Überprüfung", "Review");
    public static readonly Text ReviewMonths = new("Überprüfen alle … Monate", "Review every … months");
    public static readonly Text ReviewHint = new("Am Tag der nächsten Überprüfung hört davon, wer die Maßnahme verantwortet.", "On the day of the next review, whoever answers for the measure hears of it.");
    public static readonly Text ReviewedOn = new("Zuletzt überprüft am", "Last reviewed on");
    public static readonly Text NextOn = new("nächste am {0}", "next on {0}");
    public static readonly Text MonthsWrong = new("Bitte eine Zahl von 1 bis 120.", "Please give a number from 1 to 120.");
    public static readonly Text EndBeforeStart = new("Das Ende liegt vor dem Beginn.", "The end is before the start.");
    public static readonly Text OngoingHasNoEnd = new("Eine laufende Maßnahme hat kein Ende. Machen Sie sie zum Projekt, wenn sie eines hat.", "An ongoing measure has no end. Make it a project if it has one.");
    public static readonly Text ProjectHasNoReview = new("Einen Abstand der Überprüfung hat nur eine laufende Maßnahme.", "Only an ongoing measure has a review interval.");
    public static readonly Text ReviewFromWhen = new("Ab wann zählt der Abstand? Bitte geben Sie den Beginn oder die letzte Überprüfung an.", "From when does the interval count? Please give the start or the last review.");
    public static readonly Text ReviewReminder = new("Heute ist {0} zu überprüfen: {1}. Tragen Sie danach den Tag der Überprüfung ein.", "{0} is to be reviewed today: {1}. Enter the day of the review afterwards.");

    public static readonly Text Groups = new("Nutzergruppen", "User groups");
    public static readonly Text Group = new("Nutzergruppe", "User group");
    public static readonly Text GroupsLead = new("Wer die Stadt wie nutzt, und welche Maßnahmen und Ideen wen betreffen.", "Who uses the city in which way, and which measures and ideas concern whom.");
    public static readonly Text WhomItConcerns = new("Wen betrifft die Maßnahme?", "Whom does the measure concern?");
    public static readonly Text EffectHint = new("Schreiben Sie zu jeder Gruppe, die sie betrifft, was sich für sie ändert. Die anderen bleiben leer.", "For each group it concerns write what changes for them. Leave the others empty.");
    public static readonly Text EffectFor = new("Was ändert sich für: {0}?", "What changes for: {0}?");
    public static readonly Text ConcernsGroup = new("Betrifft: {0}", "Concerns: {0}");
    public static readonly Text AllFor = new("Alles, was diese Gruppe betrifft", "Everything that concerns this group");
    public static readonly Text ByGroup = new("Welche Maßnahmen betreffen mich? Nach Nutzergruppen", "Which measures concern me? By user group");
    public static readonly Text NoGroups = new("Noch keine Nutzergruppe", "No user group yet");
    public static readonly Text NoGroupsDetail = new("Sobald die Koordination Gruppen beschrieben hat, stehen sie hier.", "As soon as the coordination has described groups, they stand here.");
    public static readonly Text Persona = new("Persona: eine erfundene Person, die für viele steht", "Persona: an invented person who stands for many");
    public static readonly Text PersonaNote = new("Diese Person ist erfunden. Sie steht für viele, die die Stadt ähnlich nutzen.", "This person is invented. They stand for many who use the city in a similar way.");
    public static readonly Text RetiredNote = new("Diese Gruppe wird nicht mehr verwendet. Was mit ihr verbunden war, bleibt lesbar.", "This group is no longer used. What was linked to it stays readable.");
    public static readonly Text About = new("Wer das ist", "Who that is");
    public static readonly Text Needs = new("Was diese Menschen brauchen", "What these people need");
    public static readonly Text MeasuresFor = new("Maßnahmen, die diese Gruppe betreffen", "Measures that concern this group");
    public static readonly Text IdeasFor = new("Ideen, die diese Gruppe betreffen", "Ideas that concern this group");
    public static readonly Text NoMeasures = new("Noch keine veröffentlichte Maßnahme", "No published measure yet");
    public static readonly Text NoIdeas = new("Noch keine Idee", "No idea yet");

    public static readonly Text NewGroup = new("Nutzergruppe anlegen", "Add a user group");
    public static readonly Text EditGroup = new("Nutzergruppe bearbeiten", "Edit the user group");
    public static readonly Text SaveGroup = new("Nutzergruppe speichern", "Save the user group");
    public static readonly Text NameDe = new("Name der Gruppe", "Name of the group");
    public static readonly Text NameEn = new("Name auf Englisch", "Name in English");
    public static readonly Text AboutEn = new("Wer das ist, auf Englisch", "Who that is, in English");
    public static readonly Text NeedsEn = new("Was diese Menschen brauchen, auf Englisch", "What these people need, in English");
    public static readonly Text NameMissing = new("Bitte geben Sie der Gruppe einen Namen.", "Please give the group a name.");
    public static readonly Text AboutMissing = new("Bitte beschreiben Sie, wer das ist.", "Please describe who that is.");
    public static readonly Text IdeaNumbers = new("Ideen, die diese Gruppe betreffen (Nummern)", "Ideas that concern this group (numbers)");
    public static readonly Text IdeaNumbersHint = new("Mit Kommas dazwischen, zum Beispiel 12, 57.", "With commas between them, for example 12, 57.");
    public static readonly Text IdeasUnknown = new("Eine veröffentlichte Idee mit der Nummer {0} gibt es nicht.", "There is no published idea with the number {0}.");
    public static readonly Text Retired = new("Wird nicht mehr verwendet", "No longer used");
    public static readonly Text StoredNow = new("So ist sie jetzt gespeichert", "This is how it is saved now");

    private static readonly Text EveryMonths = new("alle {0} Monate", "every {0} months");
    private static readonly Text EveryMonth = new("jeden Monat", "every month");
    private static readonly Text EveryYear = new("jedes Jahr", "every year");

    public static string Every(int months) => months switch
    {
        1 => EveryMonth,
        12 => EveryYear,
        _ => EveryMonths.With(Format.Count(months)),
    };
}
