using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>The words evaluators read.</summary>
public static class SheetsText
{
    public static readonly Text Mine = new("Bewertungsbögen", "Score sheets");
    public static readonly Text Sheet = new("Bewertungsbogen", "Score sheet");
    public static readonly Text NoneTitle = new("Für Sie liegt kein Bogen bereit", "There is no sheet for you");
    public static readonly Text NoneBody = new("Bögen erscheinen hier, sobald eine Runde eröffnet ist, zu der Sie eingeladen sind.", "Sheets appear here once a round you are invited to is open.");
    public static readonly Text Until = new("{0}, Abgabe bis {1}", "{0}, submit by {1}");
    public static readonly Text Progress = new("{0} von {1} Bögen aller Bewertenden sind abgegeben, {2} von {3} Personen sind fertig. Öffentlich werden Punkte erst, wenn die Runde geschlossen ist.", "{0} of {1} sheets of all evaluators have been submitted, {2} of {3} people have finished. Points become public only once the round is closed.");
    public static readonly Text SheetOf = new("Bogen {0} von {1}", "Sheet {0} of {1}");
    public static readonly Text PartLabel = new("Sind Sie befangen?", "Do you have a conflict of interest?");
    public static readonly Text PartHint = new("Zum Beispiel, wenn Sie oder Ihre Angehörigen von der Maßnahme einen Vorteil hätten. Wer befangen ist, bewertet nicht. Das lässt sich nicht zurücknehmen.", "For example if you or your relatives would gain from the measure. Whoever has a conflict does not score. This cannot be undone.");
    public static readonly Text PartReason = new("Grund, wenn Sie nicht bewerten", "Reason if you do not score");
    public static readonly Text PartReasonHint = new("Ein Satz. Sind Sie befangen, liest ihn nur die Koordination, öffentlich ist nur die Zahl. Enthalten Sie sich, wird er nach Schluss der Runde ohne Ihren Namen veröffentlicht.", "One sentence. If you have a conflict, only the coordination reads it and only the number is public. If you abstain, it is published without your name after the round is closed.");
    public static readonly Text Points = new("Ihre Punkte", "Your points");
    public static readonly Text Conditions = new("Bedingungen", "Conditions");
    public static readonly Text Yes = new("Ja", "Yes");
    public static readonly Text No = new("Nein", "No");
    public static readonly Text ReasonFor = new("Begründung: {0}", "Reason: {0}");
    public static readonly Text ReasonForEnds = new("Begründung, wenn {1} oder {2}: {0}", "Reason if {1} or {2}: {0}");
    public static readonly Text Filled = new("{0} von {1} Fragen beantwortet", "{0} of {1} questions answered");
    public static readonly Text MyProgress = new("Sie haben {0} von {1} Bögen abgegeben.", "You have submitted {0} of {1} sheets.");
    public static readonly Text Keys = new("Tasten: Eine Ziffer wählt den Wert, die Pfeiltasten ändern ihn, Enter geht zur nächsten Frage. Gespeichert wird von selbst.", "Keys: a digit chooses the value, the arrow keys change it, Enter goes to the next question. Saving happens by itself.");
    public static readonly Text StateSaved = new("Gespeichert. Der Bogen ist noch nicht abgegeben.", "Saved. The sheet has not been submitted yet.");
    public static readonly Text StateSoon = new("Wird gleich gespeichert.", "Will be saved in a moment.");
    public static readonly Text StateOffline = new("Keine Verbindung. Ihre Eingaben bleiben auf diesem Gerät und werden gesendet, sobald die Verbindung wieder da ist.", "No connection. Your input stays on this device and is sent once the connection is back.");
    public static readonly Text StateStale = new("Dieser Bogen wurde inzwischen an anderer Stelle geändert. Ihre Eingaben bleiben auf diesem Gerät. Senden Sie sie mit dem Knopf unten, dann sehen Sie beide Fassungen.", "This sheet has been changed elsewhere meanwhile. Your input stays on this device. Send it with the button below to see both versions.");
    public static readonly Text StateRefused = new("Das ließ sich nicht speichern. Ihre Eingaben bleiben auf diesem Gerät. Der Knopf unten sagt Ihnen, woran es liegt.", "This could not be saved. Your input stays on this device. The button below tells you why.");
    public static readonly Text StateBack = new("Ihre nicht gesendeten Eingaben sind wieder da.", "Your unsent input is back.");
    public static readonly Text StateHere = new("Diese Änderung ist nur auf diesem Gerät. Geben Sie den geänderten Bogen unten mit einer Notiz ab.", "This change is on this device only. Submit the changed sheet below with a note.");
    public static readonly Text FoundBody = new("Auf diesem Gerät liegen Eingaben, die nie angekommen sind. Der Bogen wurde danach an anderer Stelle geändert.", "This device holds input that never arrived. The sheet was changed elsewhere afterwards.");
    public static readonly Text FoundTake = new("Diese Eingaben einsetzen", "Use this input");
    public static readonly Text FoundLeave = new("Verwerfen", "Discard");
    public static readonly Text ReasonForNo = new("Begründung, wenn Nein: {0}", "Reason if no: {0}");
    public static readonly Text Submit = new("Bogen abgeben", "Submit the sheet");
    public static readonly Text SubmitAgain = new("Geänderten Bogen abgeben", "Submit the changed sheet");
    public static readonly Text Keep = new("Zwischenspeichern", "Save for later");
    public static readonly Text NoteLabel = new("Warum ändern Sie den Bogen?", "Why do you change the sheet?");
    public static readonly Text NoteHint = new("Ein Satz. Der erste Wert bleibt gespeichert und wird zusammen mit dem neuen veröffentlicht.", "One sentence. The first value stays on record and is published with the new one.");
    public static readonly Text BlindNote = new("Niemand sieht Ihre Punkte, solange Bögen fehlen. Beginnt danach eine Kalibrierung, sehen Bewertende und Koordination sie ohne Ihren Namen. Ist die Runde geschlossen, stehen sie mit Ihren Begründungen öffentlich da, unter einem Buchstaben, ohne Ihren Namen.", "Nobody sees your points while sheets are missing. If a calibration begins then, evaluators and coordination see them without your name. Once the round is closed they are public with your reasons, under a letter, without your name.");
    public static readonly Text RevealedNote = new("Die Bewertungsgruppe sieht alle Werte. Öffentlich werden sie, wenn die Runde geschlossen ist, ohne Ihren Namen. Ändern Sie einen Wert, stehen der erste und der endgültige da.", "The panel sees all values. They become public without your name when the round is closed. If you change a value, the first and the final one are shown.");
    public static readonly Text Own = new("Ihr Stand", "Your state");
    public static readonly Text Open = new("noch offen", "still open");
    public static readonly Text ValueOf = new("{0} von {1}", "{0} of {1}");
    public static readonly Text ShutTitle = new("Sie haben sich für befangen erklärt", "You declared a conflict of interest");
    public static readonly Text ShutBody = new("Ihr Bogen zu dieser Maßnahme ist geschlossen. In der Rangliste steht, dass eine Person befangen war.", "Your sheet for this measure is closed. The ranking says that one person had a conflict of interest.");
    public static readonly Text OverTitle = new("Diese Runde ist geschlossen", "This round is closed");
    public static readonly Text OverBody = new("Der Bogen lässt sich nicht mehr ändern.", "The sheet can no longer be changed.");
    public static readonly Text Saved = new("Gespeichert am {0}. Der Bogen ist noch nicht abgegeben.", "Saved on {0}. The sheet has not been submitted yet.");
    public static readonly Text Submitted = new("Abgegeben am {0}. Sie können den Bogen bis zum Ende der Runde ändern; jede Fassung bleibt gespeichert.", "Submitted on {0}. You can change the sheet until the round ends; every version is kept.");
    public static readonly Text StoredNow = new("Heutiger Stand Ihres Bogens", "The sheet as it is stored now");
    public static readonly Text About = new("Steckbrief der Maßnahme", "Profile of the measure");
    public static readonly Text PartMissing = new("Bitte wählen Sie, ob Sie bewerten.", "Please choose whether you score.");
}
