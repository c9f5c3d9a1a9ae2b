using Konzil.Platform;

namespace Konzil.Privacy;

/// <summary>The words of requests to data protection.</summary>
public static class RequestText
{
    public static readonly Text OwnTitle = new("Anliegen an den Datenschutz", "Requests to data protection");
    public static readonly Text OwnLead = new("Stimmt etwas nicht, oder möchten Sie der Verarbeitung widersprechen? Schreiben Sie dem Datenschutz der Stadt. Sie bekommen innerhalb eines Monats eine Antwort, hier und als Nachricht.", "Is something wrong, or would you like to object to the processing? Write to the city's data protection. You get an answer within a month, here and as a message.");
    public static readonly Text Kind = new("Worum geht es?", "What is it about?");
    public static readonly Text KindMissing = new("Bitte wählen Sie, worum es geht.", "Please choose what it is about.");
    public static readonly Text Words = new("Ihr Anliegen", "Your request");
    public static readonly Text WordsHint = new("Nennen Sie, welche Angabe Sie meinen und was Sie möchten. Bei einem Widerspruch: welche Gründe sich aus Ihrer Lage ergeben.", "Say which entry you mean and what you would like. For an objection: which reasons follow from your situation.");
    public static readonly Text WordsMissing = new("Bitte schreiben Sie Ihr Anliegen.", "Please write your request.");
    public static readonly Text TooMany = new("Es sind schon {0} Anliegen offen. Bitte warten Sie auf eine Antwort.", "{0} requests are open already. Please wait for an answer.");
    public static readonly Text Send = new("Anliegen senden", "Send request");
    public static readonly Text Sent = new("Ihr Anliegen ist angekommen.", "Your request has arrived.");
    public static readonly Text SentBody = new("Der Datenschutz der Stadt antwortet Ihnen innerhalb eines Monats.", "The city's data protection answers you within a month.");
    public static readonly Text Yours = new("Ihre Anliegen", "Your requests");
    public static readonly Text YoursNone = new("Sie haben noch kein Anliegen geschrieben.", "You have not written a request yet.");
    public static readonly Text Complaint = new("Sind Sie mit einer Antwort nicht einverstanden? Sie können sich beim Landesbeauftragten für den Datenschutz und die Informationsfreiheit beschweren.", "Do you disagree with an answer? You can complain to the state commissioner for data protection and freedom of information.");

    public static readonly Text Title = new("Anliegen zum Datenschutz", "Data protection requests");
    public static readonly Text Note = new("{0} offen, Antwort innerhalb eines Monats", "{0} open, answer within a month");
    public static readonly Text None = new("Alles beantwortet.", "Everything answered.");
    public static readonly Text NoneDetail = new("Kopien und Löschungen erledigt die Plattform selbst. Hier steht, was jemand lesen muss.", "Copies and deletions the platform does itself. Here stands what somebody has to read.");
    public static readonly Text Done = new("Beantwortet", "Answered");
    public static readonly Text Number = new("Anliegen {0}", "Request {0}");
    public static readonly Text Request = new("Anliegen", "Request");
    public static readonly Text From = new("Von", "From");
    public static readonly Text Asked = new("Geschrieben", "Written");
    public static readonly Text AskedOn = new("Geschrieben am {0}.", "Written on {0}.");
    public static readonly Text Due = new("Antwort bis", "Answer by");
    public static readonly Text AnswerBy = new("Antwort bis {0}", "Answer by {0}");
    public static readonly Text Overdue = new("überfällig", "overdue");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text AnswerTitle = new("Antworten", "Answer");
    public static readonly Text Result = new("Ergebnis", "Result");
    public static readonly Text ResultMissing = new("Bitte wählen Sie das Ergebnis.", "Please choose the result.");
    public static readonly Text Answer = new("Antwort", "Answer");
    public static readonly Text AnswerHint = new("Die Person liest sie in ihrem Konto. Bei einer Ablehnung: der Grund und der Hinweis auf die Beschwerde.", "The person reads it in the account. For a refusal: the reason and the way to complain.");
    public static readonly Text AnswerMissing = new("Bitte schreiben Sie die Antwort.", "Please write the answer.");
    public static readonly Text SendAnswer = new("Antwort senden", "Send answer");
    public static readonly Text DelayTitle = new("Mehr Zeit", "More time");
    public static readonly Text DelayNote = new("Einmal zwei Monate mehr, wenn es schwierig ist. Die Person liest den Grund.", "Two more months, once, if it is difficult. The person reads the reason.");
    public static readonly Text DelayReason = new("Warum es länger dauert", "Why it takes longer");
    public static readonly Text DelayMissing = new("Bitte schreiben Sie, warum es länger dauert.", "Please write why it takes longer.");
    public static readonly Text DelayButton = new("Frist verlängern", "Extend the deadline");
    public static readonly Text DelayedOnce = new("Die Frist wurde schon einmal verlängert. Ein zweites Mal geht nicht.", "The deadline was extended once already. A second time is not possible.");
    public static readonly Text IsAnswered = new("Dieses Anliegen ist beantwortet.", "This request is answered.");

    public static readonly Text AskedNotice = new("Anliegen {0} an den Datenschutz. Antwort bis {1:d. MMMM yyyy}.", "Request {0} to data protection. Answer by {1:d MMMM yyyy}.");
    public static readonly Text DueNotice = new("Anliegen {0} braucht bis {1:d. MMMM yyyy} eine Antwort.", "Request {0} needs an answer by {1:d MMMM yyyy}.");
    public static readonly Text OverdueNotice = new("Anliegen {0} ist überfällig. Die Antwort war bis {1:d. MMMM yyyy} fällig.", "Request {0} is overdue. The answer was due by {1:d MMMM yyyy}.");
    public static readonly Text DelayedNotice = new("Die Antwort auf Ihr Anliegen {0} dauert länger, bis {1:d. MMMM yyyy}. Der Grund steht in Ihrem Konto.", "The answer to your request {0} takes longer, until {1:d MMMM yyyy}. The reason stands in your account.");
    public static readonly Text AnsweredNotice = new("Der Datenschutz hat Ihr Anliegen {0} beantwortet.", "Data protection has answered your request {0}.");

    public static Text Of(RequestKind kind) => kind switch
    {
        RequestKind.Correction => new("Berichtigung", "Correction"),
        RequestKind.Objection => new("Widerspruch", "Objection"),
        RequestKind.Restriction => new("Einschränkung", "Restriction"),
        _ => new("Frage", "Question"),
    };

    public static Text Hint(RequestKind kind) => kind switch
    {
        RequestKind.Correction => new("Eine Angabe über Sie ist falsch oder unvollständig.", "An entry about you is wrong or incomplete."),
        RequestKind.Objection => new("Sie möchten aus Gründen Ihrer Lage, dass die Stadt bestimmte Daten nicht verarbeitet.", "For reasons of your situation you want the city not to process certain data."),
        RequestKind.Restriction => new("Daten sollen nicht benutzt werden, solange etwas geklärt wird.", "Data shall not be used while something is being clarified."),
        _ => new("Etwas anderes zum Datenschutz.", "Something else about data protection."),
    };

    /// <summary>What the law asks of the one who answers.</summary>
    public static Text Law(RequestKind kind) => kind switch
    {
        RequestKind.Correction => new("Art. 16 DSGVO: Falsches unverzüglich berichtigen.", "Art. 16 GDPR: correct what is wrong without delay."),
        RequestKind.Objection => new("Art. 21 DSGVO: nicht weiter verarbeiten, außer die Stadt weist zwingende Gründe nach.", "Art. 21 GDPR: stop processing, unless the city shows compelling grounds."),
        RequestKind.Restriction => new("Art. 18 DSGVO: nur speichern, bis es geklärt ist.", "Art. 18 GDPR: only keep until it is clarified."),
        _ => new("Art. 12 DSGVO: verständlich und innerhalb eines Monats.", "Art. 12 GDPR: in plain words and within a month."),
    };

    public static Text Of(RequestState state) => state switch
    {
        RequestState.Open => new("offen", "open"),
        RequestState.Granted => new("stattgegeben", "granted"),
        _ => new("abgelehnt", "refused"),
    };
}
