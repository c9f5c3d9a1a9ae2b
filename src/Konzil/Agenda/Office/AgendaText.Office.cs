using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>Words of the back office.</summary>
public static partial class AgendaText
{
    public static readonly Text TitleMissing = new("Bitte geben Sie der Maßnahme einen Titel.", "Please give the measure a title.");
    public static readonly Text FieldMissing = new("Bitte wählen Sie das Handlungsfeld.", "Please choose the field of action.");
    public static readonly Text KindMissing = new("Bitte wählen Sie die Art.", "Please choose the kind.");
    public static readonly Text PurposeMissing = new("Bitte wählen Sie den Zweck.", "Please choose the purpose.");
    public static readonly Text ProductMissing = new("Bitte wählen Sie, was entsteht, oder lassen Sie es offen.", "Please choose what it brings about, or leave it open.");
    public static readonly Text LeadMissing = new("Diese Person leitet kein Handlungsfeld. Bitte wählen Sie aus der Liste.", "This person leads no field of action. Please choose from the list.");
    public static readonly Text LineTooLong = new("Eine Zeile darf höchstens 1.000 Zeichen haben.", "A line may have at most 1,000 characters.");
    public static readonly Text OriginTitleMissing = new("Bitte nennen Sie das Programm oder Vorhaben.", "Please name the programme or project.");
    public static readonly Text OriginKindMissing = new("Bitte wählen Sie, was es ist.", "Please choose what it is.");
    public static readonly Text NothingChosen = new("Bitte kreuzen Sie eine Idee an oder nennen Sie ein Programm.", "Please tick an idea or name a programme.");

    public static readonly Text TitleInEnglish = new("Titel auf Englisch", "Title in English");
    public static readonly Text SummaryInEnglish = new("Kurz gesagt, auf Englisch", "In short, in English");
    public static readonly Text SummaryHint = new("Ein bis zwei Sätze.", "One or two sentences.");
    public static readonly Text ProblemHint = new("Welches Problem der Menschen oder der Verwaltung löst die Maßnahme? Ohne Problem wird nichts veröffentlicht.", "Which problem of people or administration does the measure solve? Nothing is published without a problem.");
    public static readonly Text GoalsHint = new("Schreiben Sie zu jedem Ziel, dem die Maßnahme dient, warum. Die anderen bleiben leer. Mindestens ein Ziel gehört dazu.", "For each goal the measure serves write why. Leave the others empty. At least one goal is needed.");
    public static readonly Text WhyGoal = new("Warum dient sie Ziel {0}, {1}?", "Why does it serve goal {0}, {1}?");
    public static readonly Text OneEachLine = new("Ein Schritt je Zeile.", "One step per line.");
    public static readonly Text AliasesHint = new("Andere Schreibweisen, eine je Zeile. Die Suche findet alle.", "Other spellings, one per line. The search finds all of them.");
    public static readonly Text LeadPerson = new("Verantwortet von", "Answered for by");
    public static readonly Text LeadPersonHint = new("Diese Person bearbeitet die Maßnahme und berichtet über die Umsetzung.", "This person edits the measure and reports on delivery.");

    public static readonly Text NewMeasureTitle = new("Neue Maßnahme", "New measure");
    public static readonly Text NewMeasureIntro = new("Eine Maßnahme entsteht aus Ideen und Karten oder aus einem laufenden Programm. Sie beginnt als Entwurf, den nur die Verwaltung sieht.", "A measure comes from ideas and cards or from a running programme. It begins as a draft that only the administration sees.");
    public static readonly Text FromIdeas = new("Aus Ideen und Karten", "From ideas and cards");
    public static readonly Text FromProgramme = new("Aus einem Programm oder Vorhaben", "From a programme or project");
    public static readonly Text FindIdeas = new("Ideen und Karten suchen", "Search ideas and cards");
    public static readonly Text FindIdeasHint = new("Wort oder Nummer. Was Sie schon angekreuzt haben, bleibt.", "Word or number. What you ticked stays.");
    public static readonly Text ChooseIdeas = new("Ideen und Karten auswählen", "Choose ideas and cards");
    public static readonly Text NoIdeasFound = new("Keine veröffentlichte Idee gefunden.", "No published idea found.");
    public static readonly Text OriginKindLabel = new("Was ist es?", "What is it?");
    public static readonly Text OriginTitleLabel = new("Name", "Name");
    public static readonly Text OriginTitleHint = new("Zum Beispiel „Handlungsprogramm Wirtschaft“.", "For example “Handlungsprogramm Wirtschaft”.");
    public static readonly Text TakenLabel = new("Was wurde übernommen? Ein Satz.", "What was taken over? One sentence.");
    public static readonly Text CreateDraft = new("Entwurf anlegen", "Create draft");

    public static readonly Text StateDraft = new("Entwurf", "Draft");
    public static readonly Text StatePublished = new("Veröffentlicht", "Published");
    public static readonly Text ToOfficeList = new("Alle Maßnahmen", "All measures");
    public static readonly Text ToPublicPage = new("Seite ansehen", "View page");
    public static readonly Text BackToMeasure = new("Zurück zur Maßnahme", "Back to the measure");
    public static readonly Text SaveMeasure = new("Maßnahme speichern", "Save measure");
    public static readonly Text PublishHeading = new("Veröffentlichen", "Publish");
    public static readonly Text PublishHint = new("Speichern Sie zuerst Ihre Änderungen. Danach ist die Maßnahme für alle zu sehen, und alle Menschen hinter ihren Ideen hören davon.", "Save your changes first. After that everybody can see the measure, and all people behind its ideas hear of it.");
    public static readonly Text StillUnderReview = new("Sie wird noch geprüft", "It is still under review");
    public static readonly Text PublishButton = new("Maßnahme veröffentlichen", "Publish measure");
    public static readonly Text PresentState = new("Was sich inzwischen geändert hat", "What has changed meanwhile");
    public static readonly Text Theirs = new("Jetzt gespeichert:", "Saved now:");
    public static readonly Text Yours = new("Ihr Text:", "Your text:");

    public static readonly Text OriginsOf = new("Quellen von {0}", "Sources of {0}");
    public static readonly Text NoSourcesDetail = new("Verbinden Sie die Maßnahme mit den Ideen, Karten oder Programmen, aus denen sie kommt.", "Connect the measure with the ideas, cards or programmes it comes from.");
    public static readonly Text RemoveOrigin = new("Verbindung lösen", "Remove connection");
    public static readonly Text SaveTaken = new("Übernommenes speichern", "Save what was taken over");
    public static readonly Text AddOrigins = new("Quellen hinzufügen", "Add sources");
    public static readonly Text NoMeasuresAtAll = new("Noch gibt es keine Maßnahme.", "There is no measure yet.");
    public static readonly Text Number = new("Nummer", "Number");

    public static readonly Text NoteTaken = new("Übernommenes geändert", "Changed what was taken over");
    public static readonly Text NoteAdded = new("Quelle hinzugefügt: {0}", "Source added: {0}");
    public static readonly Text NoteRemoved = new("Quelle gelöst: {0}", "Source removed: {0}");

    private static readonly Text OneDraft = new("1 Entwurf", "1 draft");
    private static readonly Text ManyDrafts = new("{0} Entwürfe", "{0} drafts");
    private static readonly Text SourcesCounted = new("Quellen ({0})", "Sources ({0})");

    public static string DraftsCounted(int count) => count == 1 ? OneDraft : ManyDrafts.With(Format.Count(count));

    public static string OriginsCounted(int count) => SourcesCounted.With(Format.Count(count));
}
