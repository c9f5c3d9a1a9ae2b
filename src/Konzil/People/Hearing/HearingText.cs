using Konzil.Platform;

namespace Konzil.People;

/// <summary>Words of the settings for news, of summaries and of ending them.</summary>
public static class HearingText
{
    public static readonly Text SettingsTitle = new("Benachrichtigungen", "Notifications");
    public static readonly Text SettingsLead = new("Bestimmen Sie für jede Art von Neuigkeit, wie Sie davon hören. Jede Mail lässt sich auch mit einem Klick abbestellen.", "Decide for each kind of news how you hear of it. Every mail can also be ended with one click.");
    public static readonly Text NoMailsNote = new("Sie haben Mails insgesamt abgeschaltet. Was hier auf Mail steht, kommt nur in Ihre Nachrichten. Ändern können Sie das unter:", "You have switched off mails altogether. What says mail here comes to your messages only. You can change that under:");
    public static readonly Text KindsHeading = new("Was und wie", "What and how");
    public static readonly Text WishMissing = new("Bitte wählen Sie einen Weg aus der Liste.", "Please choose a way from the list.");
    public static readonly Text InterestsHeading = new("Themen und Stadtteile", "Topics and districts");
    public static readonly Text InterestsLead = new("Von neuen Ideen und Maßnahmen dazu hören Sie unter „Neues zu meinen Themen“.", "You hear of new ideas and measures there under “News on my topics”.");
    public static readonly Text SaveInterests = new("Themen speichern", "Save topics");
    public static readonly Text FollowsNothing = new("Sie folgen hier noch nichts.", "You follow nothing here yet.");
    public static readonly Text EndFollow = new("Nicht mehr folgen", "Stop following");
    public static readonly Text ToSettings = new("Alle Benachrichtigungen einstellen", "Set all notifications");

    public static readonly Text UnsubscribeTitle = new("Mails abbestellen", "End these mails");
    public static readonly Text UnsubscribeBody = new("Möchten Sie keine Mails mehr zu {0} bekommen? Dafür müssen Sie sich nicht anmelden. In Ihrem Konto bleiben die Nachrichten lesbar.", "Do you no longer want mails about {0}? You need not sign in. In your account the messages stay readable.");
    public static readonly Text UnsubscribeButton = new("Mails abbestellen", "End these mails");
    public static readonly Text KeepMails = new("Mails behalten", "Keep the mails");
    public static readonly Text Unsubscribed = new("Erledigt: Zu {0} bekommen Sie keine Mails.", "Done: you get no mails about {0}.");
    public static readonly Text ThisTopic = new("diesem Thema", "this topic");
    public static readonly Text Quoted = new("„{0}“", "“{0}”");
    public static readonly Text DailySummary = new("der täglichen Zusammenfassung", "the daily summary");
    public static readonly Text WeeklySummary = new("der wöchentlichen Zusammenfassung", "the weekly summary");

    public static readonly Text Mail = new("Guten Tag {0},\n\n{1}\n\nHier können Sie es lesen:\n{2}\n", "Hello {0},\n\n{1}\n\nRead it here:\n{2}\n");
    public static readonly Text MailClick = new("\n{0}:\n{1}\n", "\n{0}:\n{1}\n");
    public static readonly Text MailEndKind = new("\n-- \nSie bekommen diese Nachricht, weil Sie daran mitgewirkt haben.\nMails zu „{0}“ abbestellen, ohne Anmeldung:\n{1}\nAlle Benachrichtigungen einstellen:\n{2}\n", "\n-- \nYou receive this message because you contributed.\nEnd mails about “{0}”, without signing in:\n{1}\nSet all notifications:\n{2}\n");
    public static readonly Text MailEndFollow = new("\n-- \nSie bekommen diese Nachricht, weil Sie dem Thema folgen.\nNicht mehr folgen, ohne Anmeldung:\n{0}\nAlle Benachrichtigungen einstellen:\n{1}\n", "\n-- \nYou receive this message because you follow the topic.\nStop following, without signing in:\n{0}\nSet all notifications:\n{1}\n");
    public static readonly Text MailEndSummary = new("-- \nDiese Zusammenfassung abbestellen, ohne Anmeldung:\n{0}\nAlle Benachrichtigungen einstellen:\n{1}\n", "-- \nEnd this summary, without signing in:\n{0}\nSet all notifications:\n{1}\n");
    public static readonly Text SummaryDaily = new("Guten Tag {0},\n\ndas ist seit gestern neu:\n\n", "Hello {0},\n\nthis is new since yesterday:\n\n");
    public static readonly Text SummaryWeekly = new("Guten Tag {0},\n\ndas ist seit letzter Woche neu:\n\n", "Hello {0},\n\nthis is new since last week:\n\n");
    public static readonly Text SummaryMore = new("Und {0} weitere Nachrichten:\n{1}\n\n", "And {0} more messages:\n{1}\n\n");
    public static readonly Text SubjectDaily = new("Ihre tägliche Zusammenfassung: {0} Neuigkeiten", "Your daily summary: news {0}");
    public static readonly Text SubjectWeekly = new("Ihre wöchentliche Zusammenfassung: {0} Neuigkeiten", "Your weekly summary: news {0}");

    public static Text Of(NewsKind kind) => kind switch
    {
        NewsKind.OwnIdea => new("Stand und Antwort zu meinen Ideen", "State of and answer to my ideas"),
        NewsKind.Step => new("Neue Schritte bei Ideen und Maßnahmen, denen ich folge", "New steps of ideas and measures I follow"),
        NewsKind.Comment => new("Neue Beiträge in Diskussionen, denen ich folge", "New comments in discussions I follow"),
        NewsKind.Reply => new("Antworten auf meine Beiträge", "Answers to my comments"),
        NewsKind.Mention => new("Jemand erwähnt mich", "Somebody mentions me"),
        NewsKind.Interest => new("Neues zu meinen Themen und Stadtteilen", "News on my topics and districts"),
        NewsKind.Support => new("Was aus Ideen wird, denen ich zustimme", "What becomes of ideas I support"),
        NewsKind.Event => new("Termine: Erinnerungen und Änderungen", "Events: reminders and changes"),
        NewsKind.Round => new("Beteiligungsrunden: Beginn, Ende, Ergebnis", "Rounds: begin, end, result"),
        NewsKind.Report => new("Berichte zu Maßnahmen: Umsetzung und Ergebnis", "Reports on measures: delivery and result"),
        NewsKind.Unit => new("Was meine Stelle betrifft, einmal in der Woche", "What concerns my unit, once a week"),
        NewsKind.Work => new("Aufgaben im Arbeitsbereich", "Tasks in the back office"),
        _ => new("Fragen und Entscheidungen, die nur mich betreffen", "Questions and decisions that concern only me"),
    };

    public static Text Of(HearWish wish) => wish switch
    {
        HearWish.AtOnce => new("Sofort per Mail", "By mail at once"),
        HearWish.Daily => new("Täglich um 7 Uhr in einer Mail", "Daily at 7 in one mail"),
        HearWish.Weekly => new("Montags um 7 Uhr in einer Mail", "Mondays at 7 in one mail"),
        HearWish.Inbox => new("Nur in meinen Nachrichten", "Only in my messages"),
        _ => new("Gar nicht", "Not at all"),
    };

    /// <summary>A second line where a kind needs one.</summary>
    public static string? Hint(NewsKind kind) => kind switch
    {
        NewsKind.Other => new Text("Zum Beispiel eine Rückfrage der Moderation. Das steht immer mindestens in Ihren Nachrichten.", "For example a question of the moderation. It is always in your messages at least.").ToString(),
        NewsKind.Support => new Text("Zum Beispiel wenn die Idee mit anderen zusammengeführt wird.", "For example when the idea is joined with others.").ToString(),
        _ => null,
    };
}
