using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>Words of change requests.</summary>
public static class ChangeText
{
    public static readonly Text Title = new("Änderungsanträge", "Change requests");
    public static readonly Text One = new("Änderungsantrag {0}", "Change request {0}");
    public static readonly Text Note = new("Umfang, Zeit oder Geld einer Maßnahme oder eines Projekts sollen anders werden als geplant. Die Leitung beantragt. Über Maßnahmen entscheidet die Koordination, über Projekte die Auftraggeberin, der Auftraggeber oder die Koordination.", "Scope, time or money of a measure or a project is to differ from the plan. The lead asks. The coordination decides on measures, the client or the coordination on projects.");
    public static readonly Text None = new("Es gibt keine Änderungsanträge.", "There are no change requests.");
    public static readonly Text Waiting = new("Warten auf Entscheidung", "Waiting for a decision");
    public static readonly Text Decided = new("Entschieden", "Decided");
    public static readonly Text New = new("Änderung beantragen", "Ask for a change");
    public static readonly Text NewNote = new("Füllen Sie nur aus, was sich ändern soll. Entschieden wird von der Koordination; bis dahin gilt der bisherige Plan.", "Fill in only what is to change. The coordination decides; until then the present plan holds.");
    public static readonly Text ScopeTitle = new("Umfang", "Scope");
    public static readonly Text Scope = new("Was kommt dazu oder fällt weg?", "What is added or left out?");
    public static readonly Text TimeTitle = new("Zeit", "Time");
    public static readonly Text Milestone = new("Meilenstein", "Milestone");
    public static readonly Text NoMilestone = new("Die Zeit bleibt", "The time stays");
    public static readonly Text Day = new("Neuer Tag", "New day");
    public static readonly Text DayMissing = new("Bitte wählen Sie den neuen Tag.", "Please choose the new day.");
    public static readonly Text MilestoneMissing = new("Bitte wählen Sie einen Meilenstein dieser Maßnahme.", "Please choose a milestone of this measure.");
    public static readonly Text MoneyTitle = new("Geld", "Money");
    public static readonly Text Money = new("Mehr oder weniger Geld in Euro", "More or less money in euros");
    public static readonly Text MoneyHint = new("Weniger mit einem Minus davor: -5.000", "Less with a minus before it: -5,000");
    public static readonly Text MoneyWrong = new("Bitte schreiben Sie einen Betrag zwischen -1 Milliarde und 1 Milliarde Euro.", "Please write an amount between -1 billion and 1 billion euros.");
    public static readonly Text NoMoney = new("0 Euro ändern nichts. Lassen Sie das Feld leer, wenn das Geld bleibt.", "0 euros change nothing. Leave the field empty if the money stays.");
    public static readonly Text Year = new("Jahr", "Year");
    public static readonly Text YearWrong = new("Bitte schreiben Sie das Jahr mit vier Ziffern.", "Please write the year with four digits.");
    public static readonly Text Reason = new("Warum?", "Why?");
    public static readonly Text ReasonMissing = new("Bitte schreiben Sie, warum.", "Please say why.");
    public static readonly Text Send = new("Antrag stellen", "Send the request");
    public static readonly Text NothingAsked = new("Bitte füllen Sie Umfang, Zeit oder Geld aus.", "Please fill in scope, time or money.");

    public static readonly Text Compare = new("Was sich ändert", "What changes");
    public static readonly Text What = new("Was", "What");
    public static readonly Text First = new("Zuerst geplant", "First plan");
    public static readonly Text Before = new("Beim Antrag", "When asked");
    public static readonly Text After = new("Danach", "Afterwards");
    public static readonly Text PlannedMoney = new("Geplantes Geld", "Money planned");
    public static readonly Text InYear = new("{0} im Jahr {1}", "{0} in the year {1}");
    public static readonly Text Unknown = new("nicht bekannt", "not known");
    public static readonly Text Save = new("Entscheidung speichern", "Save the decision");
    public static readonly Text AskedOn = new("Beantragt am {0} von der Leitung der Maßnahme", "Asked on {0} by the lead of the measure");
    public static readonly Text DecidedOn = new("{0} am {1} von der Koordination", "{0} on {1} by the coordination");
    public static readonly Text AskedBy = new("Beantragt am {0} von {1}", "Asked on {0} by {1}");
    public static readonly Text DecidedBy = new("{0} am {1} von {2}", "{0} on {1} by {2}");
    public static readonly Text Why = new("Begründung der Entscheidung", "Reason of the decision");
    public static readonly Text WhyHint = new("Wer ablehnt, muss begründen. Die Entscheidung steht mit Begründung öffentlich bei der Maßnahme.", "Whoever declines must give a reason. The decision stands publicly at the measure with its reason.");
    public static readonly Text WhyMissing = new("Bitte begründen Sie die Ablehnung.", "Please give a reason for declining.");
    public static readonly Text Approve = new("Genehmigen", "Approve");
    public static readonly Text Decline = new("Ablehnen", "Decline");
    public static readonly Text Withdraw = new("Antrag zurücknehmen", "Take the request back");
    public static readonly Text AlreadyDecided = new("Über diesen Antrag ist schon entschieden.", "This request has been decided already.");
    public static readonly Text NotYourOwn = new("Über den eigenen Antrag entscheidet jemand anderes.", "Somebody else decides on one's own request.");
    public static readonly Text MovedMeanwhile = new("Der Meilenstein wurde inzwischen auf den {0} verschoben. Bitte lassen Sie den Antrag neu stellen.", "The milestone was moved to {0} meanwhile. Please have the request made again.");
    public static readonly Text DayMovedMeanwhile = new("Heute gilt der Tag: {0}. Der Antrag geht von einem anderen aus. Bitte lassen Sie ihn neu stellen.", "The day that holds today: {0}. The request starts from another one. Please have it made again.");
    public static readonly Text Unset = new("nicht festgelegt", "not set");
    public static readonly Text Left = new("Nicht mehr entschieden: das Projekt ist geschlossen", "Not decided any more: the project is closed");
    public static readonly Text DecisionMissing = new("Bitte genehmigen Sie oder lehnen Sie ab.", "Please approve or decline.");

    public static readonly Text AsCsv = new("Änderungen aller Maßnahmen (CSV)", "Changes of all measures (CSV)");
    public static readonly Text Section = new("Änderungen am Plan", "Changes of the plan");
    public static readonly Text AskedNotice = new("{0} zu {1} „{2}“ wartet auf Ihre Entscheidung.", "{0} on {1} “{2}” waits for your decision.");
    public static readonly Text DecidedNotice = new("Ihr Antrag {0} zu {1} „{2}“: {3}.", "Your request {0} on {1} “{2}”: {3}.");
    public static readonly Text FromEvent = new("{0} zu {1} {2}: {3}", "{0} on {1} {2}: {3}");
    public static readonly Text Step = new("Änderung {0} genehmigt: {1}", "Change {0} approved: {1}");

    public static Text Of(ChangeState state) => state switch
    {
        ChangeState.Asked => new("beantragt", "asked"),
        ChangeState.Approved => new("genehmigt", "approved"),
        ChangeState.Declined => new("abgelehnt", "declined"),
        _ => new("zurückgenommen", "taken back"),
    };
}
