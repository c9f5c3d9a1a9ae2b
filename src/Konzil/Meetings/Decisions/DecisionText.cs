using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>Words of the decision log.</summary>
public static class DecisionText
{
    public static readonly Text Log = new("Entscheidungen", "Decisions");
    public static readonly Text LogNote = new("Entscheidungen: {0}. Keine wird nachträglich geändert.", "Decisions: {0}. None is changed afterwards.");
    public static readonly Text None = new("Noch keine Entscheidung.", "No decision yet.");
    public static readonly Text NoneDetail = new("Entscheidungen werden zu einem Punkt einer Sitzung festgehalten.", "Decisions are recorded on a point of a meeting.");
    public static readonly Text Decision = new("Entscheidung {0}", "Decision {0}");
    public static readonly Text Record = new("Entscheidung festhalten", "Record a decision");
    public static readonly Text RecordFor = new("Entscheidung zu Punkt {0} festhalten", "Record a decision on point {0}");
    public static readonly Text RecordNote = new("Der Wortlaut wird später nicht mehr geändert. Prüfen Sie ihn bitte. Eine spätere Entscheidung kann diese ersetzen.", "The wording is not changed later. Please check it. A later decision may replace this one.");
    public static readonly Text Title = new("Worüber?", "On what?");
    public static readonly Text TitleMissing = new("Bitte schreiben Sie, worüber entschieden wurde.", "Please write what was decided on.");
    public static readonly Text Wording = new("Wortlaut", "Wording");
    public static readonly Text WordingMissing = new("Bitte schreiben Sie den Wortlaut.", "Please write the wording.");
    public static readonly Text Reason = new("Begründung", "Reason");
    public static readonly Text Replaces = new("Ersetzt eine frühere Entscheidung", "Replaces an earlier decision");
    public static readonly Text ReplacesNone = new("Nein", "No");
    public static readonly Text ReplacedMeanwhile = new("Diese Entscheidung ist inzwischen schon ersetzt.", "This decision has been replaced meanwhile.");
    public static readonly Text ReplacesTerm = new("Ersetzt", "Replaces");
    public static readonly Text ReplacedBy = new("Ersetzt durch", "Replaced by");
    public static readonly Text NoLonger = new("gilt nicht mehr", "no longer holds");
    public static readonly Text Holds = new("gilt", "holds");
    public static readonly Text IsPublic = new("Für die Öffentlichkeit freigeben", "Release for the public");
    public static readonly Text IsPublicHint = new("Ohne Haken bleibt die Entscheidung intern. Namen aus Protokoll und Aufgaben werden nie öffentlich.", "Without the tick the decision stays internal. Names of minutes and tasks never become public.");
    public static readonly Text ConfidentialFirst = new("Der Punkt ist nicht öffentlich. Die Entscheidung lesen zuerst nur die Mitglieder des Gremiums, beim Gemeinderat und seinen Ausschüssen auch die Geschäftsstelle. Soll ihr Wortlaut bekannt werden, geben Sie sie danach auf ihrer eigenen Seite frei.", "The point is confidential. At first only the members of the body read the decision, of the council and its committees the council's office too. If its wording is to be made known, release it afterwards on its own page.");
    public static readonly Text WasConfidential = new("Nicht öffentlich entschieden. Wenn Sie die Entscheidung freigeben, stehen Titel, Wortlaut und Begründung für andere da. Der Punkt und sein Protokoll bleiben nicht öffentlich.", "Decided behind closed doors. If you release the decision, others read title, wording and reason. The point and its minutes stay confidential.");
    public static readonly Text SaveReaders = new("Speichern, wer es lesen darf", "Save who may read it");
    public static readonly Text Internal = new("intern", "internal");
    public static readonly Text Public = new("öffentlich", "public");
    public static readonly Text Visibility = new("Sichtbarkeit", "Visibility");
    public static readonly Text DecidedOn = new("Entschieden am", "Decided on");
    public static readonly Text By = new("Festgehalten von", "Recorded by");
    public static readonly Text AsCsv = new("Entscheidungen als CSV", "Decisions as CSV");
    public static readonly Text ToPublicPage = new("Zur öffentlichen Seite", "To the public page");

    public static readonly Text PublicTitle = new("Entscheidungen der Gremien", "Decisions of the bodies");
    public static readonly Text PublicLead = new("Was Runden der Verwaltung zur Digitalen Agenda entschieden haben, soweit es freigegeben ist. Beschlüsse des Rates stehen unter „Beschlüsse“.", "What rounds of the administration decided on the Digital Agenda, as far as it was released. Resolutions of the council stand under “Resolutions”.");
    public static readonly Text PublicNone = new("Noch ist keine Entscheidung freigegeben.", "No decision has been released yet.");
    public static readonly Text PublicNoneDetail = new("Gremien geben Entscheidungen einzeln frei.", "Bodies release decisions one by one.");
    public static readonly Text OnMeasure = new("Entscheidungen von Gremien", "Decisions of bodies");
    public static readonly Text News = new("Neue Entscheidung: {0}", "New decision: {0}");
}
