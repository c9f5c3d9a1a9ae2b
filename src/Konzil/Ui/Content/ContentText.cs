using Konzil.Platform;

namespace Konzil.Ui;

/// <summary>The words that content components bring along.</summary>
internal static class ContentText
{
    public static readonly IReadOnlyList<Text> Stages =
    [
        new("Eingegangen", "Received"), new("Geprüft", "Checked"), new("Maßnahme", "Measure"),
        new("Bewertet", "Scored"), new("Beschlossen", "Decided"), new("Umgesetzt", "Carried out"),
    ];

    public static readonly IReadOnlyList<Text> BoardColumns =
    [
        new("In Prüfung", "Under review"), new("Ausgearbeitet", "Worked out"), new("Bewertet", "Scored"),
        new("Beschlossen", "Decided"), new("In Umsetzung", "Under way"), new("Umgesetzt", "Carried out"),
    ];

    public static readonly Text Footnotes = new("Quellen und Erläuterungen", "Sources and explanations");
    public static readonly Text SourceOf = new("Quelle {0}", "Source {0}");

    public static readonly Text StageOf = new("Stufe {0} von 6: ", "Stage {0} of 6: ");
    public static readonly Text StageRunning = new("Stufe {0} von 6 erreicht, Stufe {1} läuft: ", "Stage {0} of 6 reached, stage {1} under way: ");
    public static readonly Text StageStopped = new("Gestoppt nach Stufe {0} von 6: ", "Stopped after stage {0} of 6: ");
    public static readonly Text NotPursued = new("Nicht weiterverfolgt", "Not pursued");
    public static readonly Text Under = new("In Umsetzung", "Under way");

    public static readonly Text Done = new("erledigt", "done");
    public static readonly Text Running = new("läuft", "under way");
    public static readonly Text Ahead = new("offen", "still open");
    public static readonly Text Reached = new("erreicht", "reached");

    public static readonly Text Sources = new("Woher die Maßnahme kommt", "Where the measure comes from");
    public static readonly Text Stations = new("Was daraus wurde", "What became of it");
    public static readonly Text More = new("und {0} weitere", "and {0} more");

    public static readonly Text FieldOfAction = new("Handlungsfeld", "Field of action");
    public static readonly Text None = new("keine", "none");
    public static readonly Text OfWhichLead = new("{0}, davon 1 Leitprojekt", "{0}, of which 1 lead project");
    public static readonly Text OfWhichLeads = new("{0}, davon {1} Leitprojekte", "{0}, of which {1} lead projects");
    public static readonly Text Lead = new("Leitprojekt", "Lead project");
    public static readonly Text LeadCount = new("Leitprojekt ({0})", "Lead project ({0})");
    public static readonly Text OtherCount = new("weitere Maßnahme ({0})", "other measure ({0})");
    public static readonly Text NoMeasures = new("Noch keine Maßnahmen.", "No measures yet.");
    public static readonly Text Example = new("Beispiel", "Example");

    public static readonly Text RemoveFilter = new("Filter entfernen: ", "Remove filter: ");
    public static readonly Text Pages = new("Seiten", "Pages");
    public static readonly Text Newer = new("Zurück", "Previous");
    public static readonly Text Older = new("Weiter", "Next");
    public static readonly Text Steps = new("Schritte", "Steps");
    public static readonly Text StepDone = new("erledigt: ", "done: ");

    public static readonly Text Target = new("Ziel {0}", "Target {0}");
    public static readonly Text AsTable = new("Werte als Tabelle", "Values as a table");
    public static readonly Text Period = new("Zeitraum", "Period");
    public static readonly Text NoValues = new("Noch keine Werte.", "No values yet.");
    public static readonly Text Trend = new("Von {0} ({1}) auf {2} ({3}).", "From {0} ({1}) to {2} ({3}).");
    public static readonly Text OneValue = new("Bisher ein Wert: {0} ({1}).", "One value so far: {0} ({1}).");
    public static readonly Text TrendTarget = new("Das Ziel liegt bei {0}.", "The target is {0}.");

    public static readonly Text Spent = new("ausgegeben", "spent");
    public static readonly Text Bound = new("gebunden", "committed");
    public static readonly Text Free = new("noch frei", "still free");
    public static readonly Text Planned = new("geplant", "planned");
    public static readonly Text Item = new("Posten", "Item");
    public static readonly Text Picture = new("Bild", "Picture");
    public static readonly Text Sum = new("Summe", "Total");
    public static readonly Text Exceeded = new("überschritten", "exceeded");

    public static readonly Text PassOn = new("Text zum Weitergeben", "Text to pass on");
    public static readonly Text PassOnNote = new("Zum Kopieren in Ihren Kanal. Es werden keine Skripte anderer Anbieter geladen, und niemand erfährt, wohin Sie ihn kopieren.", "To copy into your channel. No scripts of other providers are loaded, and nobody learns where you copy it to.");
    public static readonly Text PassOnShort = new("Kurz, {0} von {1} Zeichen", "Short, {0} of {1} characters");
    public static readonly Text PassOnLong = new("Ausführlich, {0} Zeichen", "Long, {0} characters");
    public static readonly Text AnswersForCity = new("antwortet für die Stadt", "answers for the city");
    public static readonly Text SignInFirst = new("Dafür müssen Sie angemeldet sein.", "You have to be signed in for this.");
    public static readonly Text SignIn = new("Anmelden", "Sign in");
    public static readonly Text Register = new("Konto anlegen", "Create an account");
    public static readonly Text MapCentre = new("Kartenmitte als Ort übernehmen", "Take the middle of the map as the place");
    public static readonly Text MapHow = new("Oder klicken Sie in die Karte. Mit den Pfeiltasten verschieben Sie sie.", "Or click on the map. Move it with the arrow keys.");
    public static readonly Text DiffRemoved = new("weggefallen: ", "removed: ");
    public static readonly Text DiffAdded = new("dazugekommen: ", "added: ");
}
