using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>Words of an idea's page and of its road.</summary>
public static class IdeaPageText
{
    public static readonly Text SubmittedBy = new("Idee {0}, eingereicht am {1} von „{2}“", "Idea {0}, submitted on {1} by “{2}”");
    public static readonly Text WaitingTitle = new("Wartet auf die Moderation", "Waiting for the moderation");
    public static readonly Text Report = new("Diese Idee melden", "Report this idea");
    public static readonly Text WaitingBody = new("Ihre Idee ist noch nicht öffentlich. Die Moderation liest sie bis {0}, das sind höchstens 2 Arbeitstage. Bis dahin können Sie den Text ändern.", "Your idea is not public yet. The moderation reads it by {0}, within 2 working days. Until then you can change the text.");
    public static readonly Text WaitingOther = new("Diese Idee ist noch nicht öffentlich. Nur die Verfasserin oder der Verfasser und die Moderation sehen sie.", "This idea is not public yet. Only its author and the moderation see it.");
    public static readonly Text WithdrawnBody = new("Sie haben diese Idee am {0} zurückgezogen. Öffentlich ist sie nicht mehr zu sehen.", "You withdrew this idea on {0}. It can no longer be seen publicly.");
    public static readonly Text WithdrawnOther = new("Diese Idee wurde am {0} zurückgezogen. Öffentlich ist sie nicht mehr zu sehen.", "This idea was withdrawn on {0}. It can no longer be seen publicly.");
    public static readonly Text Edit = new("Text ändern", "Change the text");
    public static readonly Text Withdraw = new("Idee zurückziehen", "Withdraw the idea");
    public static readonly Text AnswerTitle = new("Antwort der Stadt", "Answer of the city");
    public static readonly Text Since = new("seit {0}", "since {0}");

    public static readonly Text MeasureTitle = new("Daraus wurde eine Maßnahme", "This became a measure");
    public static readonly Text MeasureBody = new("Diese Idee ist in die Arbeit der Stadt eingegangen:", "This idea has become part of the city's work:");
    public static readonly Text Latest = new("Zuletzt am {0}: {1}", "Latest on {0}: {1}");

    public static readonly Text Aside = new("Stand und Zustimmung", "Status and support");
    public static readonly Text PersonAgrees = new("Mensch stimmt zu", "person in support");
    public static readonly Text PeopleAgree = new("Menschen stimmen zu", "people in support");
    public static readonly Text ExampleSupports = new("Beispiel: {0} davon sind erfunden.", "Example: {0} of them are invented.");
    public static readonly Text Agree = new("Ich stimme zu", "I support this");
    public static readonly Text Agreed = new("Sie stimmen zu.", "You support this idea.");
    public static readonly Text TakeBack = new("Zustimmung zurücknehmen", "Take back support");
    public static readonly Text SignInToAgree = new("Anmelden und zustimmen", "Sign in to support");
    public static readonly Text AgreeNote = new("Die Zahl zeigt Interesse. Sie entscheidet nicht über die Bewertung.", "The number shows interest. It does not decide the scoring.");
    public static readonly Text RoadTitle = new("Der Weg dieser Idee", "The road of this idea");
    public static readonly Text FollowTitle = new("Auf dem Laufenden bleiben", "Stay informed");
    public static readonly Text FollowBody = new("Wir schreiben Ihnen, wenn sich der Stand ändert.", "We write to you when the status changes.");
    public static readonly Text Follow = new("Idee folgen", "Follow this idea");
    public static readonly Text Followed = new("Sie folgen dieser Idee.", "You follow this idea.");
    public static readonly Text Unfollow = new("Nicht mehr folgen", "Stop following");
    public static readonly Text SignInToFollow = new("Anmelden und folgen", "Sign in to follow");

    public static readonly Text OneComment = new("1 Beitrag", "1 comment");
    public static readonly Text Comments = new("{0} Beiträge, älteste zuerst", "{0} comments, oldest first");

    public static readonly Text Received = new("Eingegangen", "Received");
    public static readonly Text Checked = new("Geprüft und veröffentlicht", "Checked and published");
    public static readonly Text AnsweredStep = new("Die Stadt hat geantwortet", "The city has answered");
    public static readonly Text DeclinedStep = new("Nicht weiterverfolgt: {0}", "Not pursued: {0}");
    public static readonly Text ReadMore = new("Mehr dazu: {0}", "More: {0}");
    public static readonly Text Until = new("bis {0}", "by {0}");
    public static readonly Text Overdue = new("überfällig seit {0}", "overdue since {0}");
    public static readonly Text AtMostSixWeeks = new("höchstens 6 Wochen nach der Veröffentlichung", "at most 6 weeks after publication");
    public static readonly Text NextReading = new("Die Moderation liest die Idee", "The moderation reads the idea");
    public static readonly Text NextReadingWho = new("Zuständig: die Moderation. Sie prüft nur, ob die Spielregeln eingehalten sind.", "Responsible: the moderation. It only checks that the house rules are kept.");
    public static readonly Text NextPublic = new("Die Idee ist öffentlich", "The idea is public");
    public static readonly Text NextAnswer = new("Die Stadt prüft und antwortet", "The city checks and answers");
    public static readonly Text NextAnswerWho = new("Zuständig: das Fachamt mit der Koordination der Digitalen Agenda.", "Responsible: the department in charge with the coordination of the Digital Agenda.");
    public static readonly Text NextChoice = new("Entscheidung: Wird daraus eine Maßnahme?", "Decision: does it become a measure?");
    public static readonly Text NextChoiceWho = new("Zuständig: die Koordination der Digitalen Agenda.", "Responsible: the coordination of the Digital Agenda.");
    public static readonly Text NextScoring = new("Bewertung", "Scoring");
    public static readonly Text NextScoringWho = new("Zuständig: die Bewertenden aus Stadtgesellschaft, Verwaltung und Wirtschaft.", "Responsible: the evaluators from the public, the administration and business.");
    public static readonly Text NextDecision = new("Beschluss", "Decision");
    public static readonly Text NextDecisionWho = new("Zuständig: der Gemeinderat.", "Responsible: the municipal council.");
    public static readonly Text NextDelivery = new("Umsetzung", "Delivery");
    public static readonly Text NextDeliveryWho = new("Zuständig: die Leitung des Handlungsfelds.", "Responsible: the lead of the field of action.");
    public static readonly Text NextResult = new("Ergebnis", "Result");
    public static readonly Text NextResultWho = new("Zuständig: die Leitung des Handlungsfelds. Sie berichtet, was sich verbessert hat.", "Responsible: the lead of the field of action, who reports what has improved.");
}
