using Konzil.Platform;

namespace Konzil.Course;

public static class EditionText
{
    public static readonly Text Title = new("Vorhabenliste", "List of projects");
    public static readonly Text Lead = new("Jedes Vorhaben der Digitalen Agenda auf einem Blatt: Ziel, Inhalt, Stand, Zeit, Geld, Beteiligung, Kontakt und Beschluss. Jede Ausgabe bleibt, wie sie erschienen ist.", "Each project of the Digital Agenda on one sheet: goal, content, state, time, money, participation, contact and resolution. Each edition stays as it appeared.");
    public static readonly Text Numbered = new("Vorhabenliste, Ausgabe {0}", "List of projects, edition {0}");
    public static readonly Text Keeps = new("Ausgabe {0} der Vorhabenliste", "Edition {0} of the list of projects");
    public static readonly Text EditionN = new("Ausgabe {0}", "Edition {0}");
    public static readonly Text None = new("Noch keine Ausgabe erschienen", "No edition has appeared yet");
    public static readonly Text NoneDetail = new("Die laufenden Maßnahmen stehen im Verzeichnis.", "The running measures are in the register.");
    public static readonly Text Newest = new("Neueste Ausgabe", "Newest edition");
    public static readonly Text All = new("Alle Ausgaben", "All editions");
    public static readonly Text AsOf = new("Stand {0}", "As of {0}");
    public static readonly Text Sheets = new("{0} Vorhaben", "{0} projects");
    public static readonly Text Caption = new("Vorhaben dieser Ausgabe mit Feld, Stand und Stelle", "Projects of this edition with field, state and unit");
    public static readonly Text Project = new("Vorhaben", "Project");
    public static readonly Text PrintAll = new("Alle Blätter drucken", "Print all sheets");
    public static readonly Text Compare = new("Was ist anders als in der vorigen Ausgabe?", "What is different from the edition before?");
    public static readonly Text CompareTitle = new("Ausgabe {0} im Vergleich mit Ausgabe {1}", "Edition {0} compared with edition {1}");
    public static readonly Text CompareWith = new("Vergleichen mit", "Compare with");
    public static readonly Text CompareButton = new("Vergleichen", "Compare");
    public static readonly Text Same = new("Es gibt keinen Unterschied.", "There is no difference.");
    public static readonly Text Added = new("Neu dabei", "New");
    public static readonly Text Changed = new("Geändert", "Changed");
    public static readonly Text Dropped = new("Nicht mehr dabei", "No longer included");
    public static readonly Text NotYet = new("Ausgabe {0} ist die erste. Es gibt nichts, womit sie sich vergleichen lässt.", "Edition {0} is the first. There is nothing to compare it with.");
    public static readonly Text Address = new("Feste Adresse", "Permanent address");
    public static readonly Text Hash = new("Prüfsumme (SHA-256)", "Checksum (SHA-256)");
    public static readonly Text File = new("Ausgabe als Datei (JSON)", "Edition as a file (JSON)");
    public static readonly Text Data = new("Alle Ausgaben als CSV", "All editions as CSV");
    public static readonly Text DataOne = new("Diese Ausgabe als CSV", "This edition as CSV");
    public static readonly Text Superseded = new("Es gibt eine neuere Ausgabe:", "There is a newer edition:");
    public static readonly Text Live = new("Das Vorhaben heute", "The project today");
    public static readonly Text NextEdition = new("Nächste Ausgabe", "Next edition");
    public static readonly Text InGerman = new("Die Blätter gibt es nur auf Deutsch, wie sie erschienen sind.", "The sheets exist in German only, as they appeared.");

    public static readonly Text TitlePart = new("Titel", "Title");
    public static readonly Text FieldPart = new("Handlungsfeld", "Field of action");
    public static readonly Text GoalPart = new("Ziel", "Goal");
    public static readonly Text ContentPart = new("Inhalt", "Content");
    public static readonly Text StatePart = new("Stand", "State");
    public static readonly Text TimePart = new("Zeit", "Time");
    public static readonly Text MoneyPart = new("Geld", "Money");
    public static readonly Text ParticipationPart = new("Beteiligung", "Participation");
    public static readonly Text ContactPart = new("Kontakt", "Contact");
    public static readonly Text DecisionPart = new("Beschluss", "Resolution");
    public static readonly Text NotStated = new("nicht angegeben", "not stated");
    public static readonly Text Shifted = new("{0}: {1}, zuerst {2}", "{0}: {1}, first {2}");
    public static readonly Text Reached = new("{0}: erreicht am {1}", "{0}: reached on {1}");
    public static readonly Text Planned = new("{0}: {1}", "{0}: {1}");
    public static readonly Text MoneyLine = new("{0}: {1}", "{0}: {1}");
    public static readonly Text YearUnknown = new("Jahr unbekannt", "year unknown");

    public static readonly Text OfficeNote = new("{0} Ausgaben", "{0} editions");
    public static readonly Text Freeze = new("Ausgabe {0} festhalten", "Freeze edition {0}");
    public static readonly Text FreezeIntro = new("Die Ausgabe enthält {0} öffentliche Maßnahmen mit dem Stand von jetzt. Danach ändert sie sich nie mehr.", "The edition holds {0} public measures as they are now. After that it never changes.");
    public static readonly Text Note = new("Vorbemerkung", "Preliminary note");
    public static readonly Text NoteHint = new("Steht am Anfang der Ausgabe, öffentlich. Zum Beispiel, worauf zu achten ist.", "Stands at the beginning of the edition, public. For example what to look at.");
    public static readonly Text NothingToFreeze = new("Es gibt noch keine öffentliche Maßnahme.", "There is no public measure yet.");
    public static readonly Text Unchanged = new("Seit Ausgabe {0} hat sich auf keinem Blatt etwas geändert. Warten Sie, bis es etwas Neues gibt. Soll trotzdem eine Ausgabe erscheinen, weil sie fällig ist, schreiben Sie das in die Vorbemerkung.", "Nothing has changed on any sheet since edition {0}. Wait until there is something new. If an edition is to appear all the same because it is due, say so in the preliminary note.");
    public static readonly Text UnchangedWhy = new("Bitte schreiben Sie, warum eine Ausgabe ohne Änderung erscheint.", "Please write why an edition without a change appears.");
    public static readonly Text SinceLast = new("Seit Ausgabe {0}: {1} neu, {2} geändert, {3} nicht mehr dabei.", "Since edition {0}: {1} new, {2} changed, {3} no longer included.");
}
