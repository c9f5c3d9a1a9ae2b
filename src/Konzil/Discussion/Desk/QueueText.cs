using Konzil.Platform;

namespace Konzil.Discussion;

/// <summary>Words of the moderation's desk.</summary>
public static class QueueText
{
    public static readonly Text Title = new("Moderation", "Moderation");
    public static readonly Text Note = new("Es warten: {0}. Ziel: alles innerhalb von zwei Tagen.", "Waiting: {0}. Aim: everything within two days.");
    public static readonly Text NoteNone = new("Nichts wartet.", "Nothing is waiting.");
    public static readonly Text AllRead = new("Alles gelesen.", "Everything read.");
    public static readonly Text AllReadDetail = new("Neue Ideen, Beiträge, Meldungen und Widersprüche erscheinen hier.", "New ideas, comments, reports and objections appear here.");
    public static readonly Text NoneHere = new("Hier wartet nichts.", "Nothing is waiting here.");
    public static readonly Text ShowAll = new("Alles zeigen", "Show everything");
    public static readonly Text Queue = new("Warteschlange", "Queue");
    public static readonly Text Filter = new("Auswahl", "Selection");
    public static readonly Text Mine = new("Meine", "Mine");
    public static readonly Text Overdue = new("Überfällig", "Overdue");
    public static readonly Text DecidedToday = new("Heute schon entschieden: {0}", "Decided today: {0}");

    public static readonly Text Entry = new("Eintrag", "Entry");
    public static readonly Text Due = new("Frist", "Due");
    public static readonly Text Who = new("Wer", "Who");
    public static readonly Text Nobody = new("noch niemand", "nobody yet");
    public static readonly Text Take = new("Übernehmen", "Take");
    public static readonly Text TakeOf = new(": {0}", ": {0}");
    public static readonly Text Release = new("Abgeben", "Give back");
    public static readonly Text HandOver = new("Übergeben an", "Hand over to");
    public static readonly Text HandOverButton = new("Übergeben", "Hand over");
    public static readonly Text HandOverWrong = new("Bitte wählen Sie eine Person der Moderation.", "Please choose a person of the moderation.");
    public static readonly Text NoticeHandOver = new("{0} hat Ihnen einen Eintrag der Moderation übergeben: {1}", "{0} has handed over a moderation entry to you: {1}");
    public static readonly Text Select = new("Auswählen: {0}", "Select: {0}");
    public static readonly Text SelectColumn = new("Auswahl", "Select");
    public static readonly Text Action = new("Handlung", "Action");

    public static readonly Text Waits = new("wartet auf die Antwort der Person", "waiting for the person's answer");
    public static readonly Text DueMinutes = new("weniger als eine Stunde", "less than an hour");
    public static readonly Text DueHours = new("noch {0} Stunden", "{0} hours left");
    public static readonly Text DueDays = new("noch {0} Tage", "{0} days left");
    public static readonly Text OverdueHours = new("seit {0} Stunden überfällig", "overdue for {0} hours");
    public static readonly Text OverdueDays = new("seit {0} Tagen überfällig", "overdue for {0} days");
    public static readonly Text OverdueNow = new("gerade überfällig", "just overdue");

    public static readonly Text OtherWorks = new("{0} bearbeitet diesen Eintrag", "{0} is working on this entry");
    public static readonly Text OtherWorksDetail = new("Seit {0}. Sprechen Sie sich ab, bevor Sie entscheiden.", "Since {0}. Please talk to each other before you decide.");
    public static readonly Text AlreadyDecided = new("Darüber hat schon jemand entschieden.", "Somebody has decided this already.");
    public static readonly Text AnotherModerator = new("Über einen Widerspruch entscheidet eine andere Person als die, die den Beitrag ausgeblendet hat.", "An objection is decided by somebody else than the person who hid the comment.");
    public static readonly Text WhatNow = new("Was soll geschehen?", "What should happen?");
    public static readonly Text WhatNowMissing = new("Bitte wählen Sie, was geschehen soll.", "Please choose what should happen.");
    public static readonly Text Save = new("Speichern", "Save");
    public static readonly Text SaveNext = new("Speichern und nächsten Eintrag zeigen", "Save and show the next entry");
    public static readonly Text Later = new("Später", "Later");
    public static readonly Text Done = new("Dieser Eintrag ist erledigt.", "This entry is done.");

    public static readonly Text CommentHeading = new("Neuer Beitrag", "New comment");
    public static readonly Text WrittenOn = new("Geschrieben am {0} von „{1}“ zu:", "Written on {0} by “{1}” on:");
    public static readonly Text Keep = new("Stehen lassen", "Keep");
    public static readonly Text KeepHint = new("Der Beitrag ist in Ordnung.", "The comment is fine.");
    public static readonly Text Hide = new("Ausblenden", "Hide");
    public static readonly Text HideHint = new("An seiner Stelle steht öffentlich der Grund. Die Person erfährt ihn und kann widersprechen.", "The reason stands in its place for everybody to see. The person is told and can object.");
    public static readonly Text AnswerTo = new("Antwort auf „{0}“:", "Answer to “{0}”:");

    public static readonly Text ReportsHeading = new("Gemeldeter Text", "Reported text");
    public static readonly Text Reports = new("Meldungen", "Reports");
    public static readonly Text Uphold = new("Meldung bestätigen und Text ausblenden", "Uphold the report and hide the text");
    public static readonly Text Reject = new("Meldung zurückweisen, Text bleibt", "Reject the report, the text stays");
    public static readonly Text RejectHint = new("Wer gemeldet hat, erfährt Ihre Begründung.", "Whoever reported is told your reason.");
    public static readonly Text ReportTitle = new("Gemeldet: {0}", "Reported: {0}");
    public static readonly Text ReasonChosen = new("Grund, wenn ausgeblendet wird", "Reason, if it is hidden");
    public static readonly Text Explanation = new("Begründung", "Reason in words");
    public static readonly Text ExplanationHint = new("Ein oder zwei Sätze. Beim Ausblenden sind sie öffentlich.", "One or two sentences. They are public if the text is hidden.");
    public static readonly Text ExplanationMissing = new("Bitte begründen Sie Ihre Entscheidung.", "Please give the reason for your decision.");

    public static readonly Text AppealHeading = new("Widerspruch", "Objection");
    public static readonly Text AppealTitle = new("Widerspruch: {0}", "Objection: {0}");
    public static readonly Text HiddenBecause = new("Ausgeblendet am {0}: {1}. {2}", "Hidden on {0}: {1}. {2}");
    public static readonly Text TheComment = new("Der ausgeblendete Beitrag", "The hidden comment");
    public static readonly Text TheObjection = new("Der Widerspruch", "The objection");
    public static readonly Text Grant = new("Dem Widerspruch folgen: Beitrag wieder zeigen", "Follow the objection: show the comment again");
    public static readonly Text Refuse = new("Beitrag bleibt ausgeblendet", "The comment stays hidden");
    public static readonly Text RejectHintAppeal = new("Die Person liest Ihre Begründung.", "The person reads your reason.");
    public static readonly Text YouHidIt = new("Sie haben diesen Beitrag selbst ausgeblendet. Bitte übergeben Sie den Eintrag.", "You hid this comment yourself. Please hand over the entry.");

    public static Text Of(QueueKind kind) => kind switch
    {
        QueueKind.NewIdea => new("Neue Idee", "New idea"),
        QueueKind.NewComment => new("Neuer Beitrag", "New comment"),
        QueueKind.Report => new("Meldung", "Report"),
        QueueKind.ChangedIdea => new("Geänderte Idee", "Changed idea"),
        QueueKind.NewStatement => new("Neue Aussage", "New statement"),
        _ => new("Widerspruch", "Objection"),
    };

    /// <summary>The time that is left, in words.</summary>
    public static string DueIn(QueueItem item, DateTimeOffset now)
    {
        if (item.WaitingSince is not null)
        {
            return Waits;
        }

        var left = item.DueAt - now;
        return left.TotalHours switch
        {
            >= 48 => DueDays.With((int)left.TotalDays),
            >= 2 => DueHours.With((int)left.TotalHours),
            >= 0 => DueMinutes,
            > -2 => OverdueNow,
            > -48 => OverdueHours.With((int)-left.TotalHours),
            _ => OverdueDays.With((int)-left.TotalDays),
        };
    }
}
