using Konzil.Platform;

namespace Konzil.Staffing;

/// <summary>Words of requests to units, and of the people they second.</summary>
public static class RequestText
{
    public const string RefuseField = "RefuseReason";
    public const string WithdrawField = "WithdrawReason";

    public static readonly Text Title = new("Anfragen an Stellen", "Requests to units");
    public static readonly Text Note = new("Offen: {0}, davon überfällig: {1}.", "Open: {0}, of these overdue: {1}.");
    public static readonly Text None = new("Keine Anfragen.", "No requests.");
    public static readonly Text NoneDetail = new("Wer ein Projekt plant, fragt Stellen auf der Seite eines Teams an. Die Leitung der Stelle antwortet hier.", "Whoever plans a project asks units on the page of a team. The head of the unit answers here.");
    public static readonly Text Open = new("Offen", "Open");
    public static readonly Text Over = new("Beantwortet oder zurückgenommen", "Answered or withdrawn");
    public static readonly Text Request = new("Anfrage {0}", "Request {0}");
    public static readonly Text Ask = new("Stelle anfragen", "Ask a unit");
    public static readonly Text AskIntro = new("Die Leitung der Stelle und ihre Vertretungen bekommen eine Nachricht, am Tag vor dem Termin eine Erinnerung und danach eine zweite. Ohne eingetragene Leitung geht die Nachricht an die Stelle darüber.", "The head of the unit and the deputies get a message, a reminder on the day before, and another one afterwards. Without a head the message goes to the unit above.");
    public static readonly Text NobodyAnswers = new("Für diese Stelle und die Stellen darüber ist keine Leitung eingetragen. Die Koordination trägt sie unter „Stellen der Stadt“ ein.", "No head is entered for this unit and those above. The coordination enters one under “Units of the city”.");
    public static readonly Text Place = new("Für den Platz", "For the place");
    public static readonly Text AnyPlace = new("ohne bestimmten Platz", "no certain place");
    public static readonly Text PlaceWrong = new("Bitte wählen Sie einen offenen Platz.", "Please choose an open place.");
    public static readonly Text Wanted = new("Wie viele Personen", "How many people");
    public static readonly Text WantedWrong = new("Bitte geben Sie eine ganze Zahl von 1 bis {0} an.", "Please enter a whole number from 1 to {0}.");
    public static readonly Text HoursEach = new("Etwa wie viele Stunden je Person", "About how many hours for each person");
    public static readonly Text HoursWrong = new("Bitte geben Sie mehr als 0 und höchstens 10.000 Stunden an.", "Please enter more than 0 and at most 10,000 hours.");
    public static readonly Text DueOn = new("Antwort bis", "Answer by");
    public static readonly Text NoteLabel = new("Worum es geht", "What it is about");
    public static readonly Text Send = new("Anfrage senden", "Send the request");
    public static readonly Text Answer = new("Personen benennen", "Name people");
    public static readonly Text AnswerHint = new("Zur Wahl steht, wer bei dieser Stelle oder einer darunter eingetragen ist. Leere Zeilen zählen nicht. Sind Sie selbst vorgesetzt, gilt Ihre Antwort auch als Zustimmung. Sonst wird die Leitung der Person gefragt.", "Whoever is entered with this unit or one below can be chosen. Empty lines do not count. Where you are the superior, your answer counts as agreement, too. Otherwise the head of the person is asked.");
    public static readonly Text NobodyHere = new("Bei dieser Stelle ist niemand eingetragen. Koordination oder Administration tragen unter „Stellen der Stadt“ ein, wer dort arbeitet.", "Nobody is entered with this unit. Coordination or administration enter under “Units of the city” who works there.");
    public static readonly Text PersonNumber = new("Person {0}", "Person {0}");
    public static readonly Text AnswerMissing = new("Bitte benennen Sie wenigstens eine Person, oder lehnen Sie unten mit einem Grund ab.", "Please name at least one person, or refuse below with a reason.");
    public static readonly Text NamedTwice = new("Diese Person steht zweimal da.", "This person is named twice.");
    public static readonly Text AlreadyThere = new("Für diese Person gibt es diese Zuordnung schon.", "This assignment already exists for this person.");
    public static readonly Text SendAnswer = new("Antwort senden", "Send the answer");
    public static readonly Text Refuse = new("Anfrage ablehnen", "Refuse the request");
    public static readonly Text ReasonMissing = new("Bitte schreiben Sie, warum.", "Please write why.");
    public static readonly Text Withdraw = new("Anfrage zurücknehmen", "Withdraw the request");
    public static readonly Text IsAnswered = new("Diese Anfrage ist schon beantwortet oder zurückgenommen.", "This request is already answered or withdrawn.");
    public static readonly Text IsDecided = new("Über diese Zuordnung ist schon entschieden.", "This assignment is already decided.");
    public static readonly Text IsOver = new("Diese Zuordnung ist schon zu Ende, oder der Tag liegt nicht vor ihrem Ende.", "This assignment is already over, or the day is not before its end.");
    public static readonly Text AskedBy = new("Gefragt von {0} am {1}", "Asked by {0} on {1}");
    public static readonly Text Next = new("Wie es weitergeht", "What happens next");
    public static readonly Text NextAsked = new("{0} antwortet bis {1}.", "{0} answers by {1}.");
    public static readonly Text NextProposed = new("{0} entscheidet. Einen Termin dafür gibt es nicht; die Person gehört erst danach zum Team.", "{0} decides. There is no day for that; the person belongs to the team only afterwards.");
    public static readonly Text NobodyDecides = new("Niemand kann entscheiden, weil keine Leitung eingetragen ist. Die Koordination trägt sie unter „Stellen der Stadt“ ein.", "Nobody can decide, because no head is entered. The coordination enters one under “Units of the city”.");
    public static readonly Text NamedPeople = new("Benannte Personen", "Named people");

    public static readonly Text Secondment = new("Zuordnung", "Assignment");
    public static readonly Text Propose = new("Person zuordnen", "Assign a person");
    public static readonly Text ProposeIntro = new("Die Person bleibt bei ihrer Stelle. Ihre Leitung wird gefragt; erst mit deren Zustimmung gilt die Zuordnung und gehört die Person zum Team.", "The person stays with their unit. Their head is asked; the assignment holds, and the person belongs to the team, only once that head agrees.");
    public static readonly Text Approve = new("Zustimmen", "Agree");
    public static readonly Text ApproveHint = new("Die Person kann die Stunden in diesem Zeitraum für das Projekt arbeiten. Sie gehört dann zum Team und bekommt eine Nachricht.", "The person can work these hours for the project in this period. They then belong to the team and get a message.");
    public static readonly Text RefuseSecondment = new("Nicht zustimmen", "Do not agree");
    public static readonly Text End = new("Früher beenden", "End earlier");
    public static readonly Text EndHint = new("Die Stunden werden im Verhältnis der Tage gekürzt.", "The hours are cut in proportion to the days.");
    public static readonly Text EndOn = new("Letzter Tag", "Last day");
    public static readonly Text DecidedBy = new("Entschieden von {0} am {1}", "Decided by {0} on {1}");
    public static readonly Text ProposedBy = new("Vorgeschlagen von {0} am {1}", "Proposed by {0} on {1}");

    public static readonly Text AskedNews = new("„{0}“ bittet Ihre Stelle ({1}), bis {2} Personen für das Projekt zu benennen: {3}.", "“{0}” asks your unit ({1}) to name people for the project by {2}: {3}.");
    public static readonly Text SoonNews = new("Morgen fällig: Ihre Stelle ({0}) benennt Personen für „{1}“.", "Due tomorrow: your unit ({0}) names people for “{1}”.");
    public static readonly Text OverNews = new("Überfällig seit {0}: {1} hat noch keine Personen für „{2}“ benannt.", "Overdue since {0}: {1} has not yet named people for “{2}”.");
    public static readonly Text AnsweredNews = new("{0} hat Personen für „{1}“ benannt.", "{0} named people for “{1}”.");
    public static readonly Text RefusedNews = new("{0} benennt niemanden für „{1}“: {2}", "{0} names nobody for “{1}”: {2}");
    public static readonly Text WithdrawnNews = new("Die Anfrage an {0} für „{1}“ ist zurückgenommen: {2}", "The request to {0} for “{1}” is withdrawn: {2}");
    public static readonly Text ProposedNews = new("{0} soll {1} Stunden für „{2}“ arbeiten. Bitte entscheiden Sie, ob Sie zustimmen.", "{0} shall work {1} hours for “{2}”. Please decide whether you agree.");
    public static readonly Text ApprovedNews = new("{0} arbeitet {1} Stunden für „{2}“: Die Leitung hat zugestimmt.", "{0} works {1} hours for “{2}”: the head agreed.");
    public static readonly Text EndedNews = new("{0} arbeitet nicht mehr für „{1}“: Die Phase ist seit dem {2} zu Ende. Stunden bis dahin lassen sich noch vier Wochen buchen.", "{0} no longer works for “{1}”: the phase ended on {2}. Hours up to then can be booked for four more weeks.");
    public static readonly Text NotApprovedNews = new("{0} arbeitet nicht für „{1}“: Die Leitung hat nicht zugestimmt. Grund: {2}", "{0} does not work for “{1}”: the head did not agree. Reason: {2}");

    public static Text Of(RequestState state) => state switch
    {
        RequestState.Asked => new("wartet auf Antwort", "waits for an answer"),
        RequestState.Answered => new("beantwortet", "answered"),
        RequestState.Refused => new("abgelehnt", "refused"),
        _ => new("zurückgenommen", "withdrawn"),
    };

    public static Text Of(SecondmentState state) => state switch
    {
        SecondmentState.Proposed => new("wartet auf Zustimmung", "waits for agreement"),
        SecondmentState.Approved => new("zugestimmt", "agreed"),
        SecondmentState.Refused => new("nicht zugestimmt", "not agreed"),
        _ => new("beendet", "ended"),
    };
}
