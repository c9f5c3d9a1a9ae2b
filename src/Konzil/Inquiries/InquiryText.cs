using Konzil.Platform;

namespace Konzil.Inquiries;

/// <summary>The words of the contact point.</summary>
public static class InquiryText
{
    public static readonly Text Title = new("Kontakt", "Contact");
    public static readonly Text Lead = new("Haben Sie eine Frage zur Digitalisierung in der Stadt, oder können Sie etwas auf dieser Seite nicht benutzen? Schreiben Sie uns. Sie brauchen kein Konto.", "Do you have a question about digitalisation in the city, or is there something on this site you cannot use? Write to us. You need no account.");
    public static readonly Text Card = new("Ansprechstelle", "Contact point");
    public static readonly Text Tasks = new("Zuständig für", "In charge of");
    public static readonly Text Mail = new("E-Mail", "E-mail");
    public static readonly Text Phone = new("Telefon", "Telephone");
    public static readonly Text Postal = new("Anschrift", "Postal address");
    public static readonly Text Hours = new("Erreichbar", "Hours");
    public static readonly Text AboutData = new("Geht es um Ihre Daten? Dann schreiben Sie dem Datenschutz der Stadt:", "Is it about your data? Then write to the city's data protection:");
    public static readonly Text ToData = new("Anliegen an den Datenschutz", "Requests to data protection");
    public static readonly Text AboutIdeas = new("Haben Sie einen Vorschlag? Dann reichen Sie eine Idee ein, dort können andere mitreden:", "Do you have a suggestion? Then submit an idea, so that others can join in:");
    public static readonly Text ToIdeas = new("Idee einreichen", "Submit an idea");
    public static readonly Text Form = new("Schreiben Sie uns", "Write to us");
    public static readonly Text Kind = new("Worum geht es?", "What is it about?");
    public static readonly Text KindMissing = new("Bitte wählen Sie, worum es geht.", "Please choose what it is about.");
    public static readonly Text Subject = new("Betreff", "Subject");
    public static readonly Text SubjectMissing = new("Bitte geben Sie einen Betreff ein.", "Please enter a subject.");
    public static readonly Text Words = new("Ihre Nachricht", "Your message");
    public static readonly Text WordsHint = new("Bei einer Barriere: Was wollten Sie tun, was geschah, und womit lesen oder bedienen Sie die Seite?", "For a barrier: what did you want to do, what happened, and with what do you read or use the site?");
    public static readonly Text WordsMissing = new("Bitte schreiben Sie Ihre Nachricht.", "Please write your message.");
    public static readonly Text Page = new("Auf welcher Seite?", "On which page?");
    public static readonly Text PageHint = new("Die Adresse oder die Überschrift der Seite.", "The address or the heading of the page.");
    public static readonly Text Name = new("Ihr Name", "Your name");
    public static readonly Text Email = new("E-Mail-Adresse für die Antwort", "E-mail address for the answer");
    public static readonly Text EmailHint = new("Bei einer Frage brauchen wir sie für die Antwort. Eine Barriere können Sie ohne Adresse melden; dann bekommen Sie keine Antwort.", "For a question we need it for the answer. You can report a barrier without an address; then you get no answer.");
    public static readonly Text SignedIn = new("Die Antwort lesen Sie in Ihrem Konto, und Sie bekommen eine Nachricht.", "You read the answer in your account, and you get a message.");
    public static readonly Text Promise = new("Fragen beantworten wir innerhalb von 14 Tagen, gemeldete Barrieren innerhalb eines Monats. Ihre Nachricht liest nur, wer sie beantwortet. Wir löschen sie ein Jahr nach der Antwort.", "We answer questions within 14 days, reported barriers within a month. Only those who answer your message read it. We delete it one year after the answer.");
    public static readonly Text Send = new("Nachricht senden", "Send message");
    public static readonly Text TooMany = new("Es sind schon {0} Anfragen von Ihnen offen. Bitte warten Sie auf eine Antwort.", "{0} inquiries of yours are open already. Please wait for an answer.");
    public static readonly Text Arrived = new("Ihre Nachricht ist angekommen", "Your message has arrived");
    public static readonly Text ArrivedBody = new("Die Ansprechstelle gibt sie der Person, die antworten kann. Fragen beantworten wir innerhalb von 14 Tagen, gemeldete Barrieren innerhalb eines Monats.", "The contact point hands it to the person who can answer. We answer questions within 14 days, reported barriers within a month.");
    public static readonly Text ArrivedMail = new("Haben Sie eine E-Mail-Adresse angegeben, so bekommen Sie gleich eine Bestätigung und später die Antwort.", "If you gave an e-mail address, you get a confirmation now and the answer later.");
    public static readonly Text ToHome = new("Zur Startseite", "To the home page");

    public static readonly Text OwnTitle = new("Ihre Anfragen", "Your inquiries");
    public static readonly Text OwnLead = new("Was Sie die Stadt gefragt haben, und die Antworten.", "What you asked the city, and the answers.");
    public static readonly Text OwnNone = new("Sie haben noch nichts gefragt.", "You have not asked anything yet.");
    public static readonly Text AskedOn = new("Geschrieben am {0}.", "Written on {0}.");
    public static readonly Text AnswerBy = new("Antwort bis {0}", "Answer by {0}");
    public static readonly Text ClosedWithout = new("Abgeschlossen ohne Antwort.", "Closed without an answer.");

    public static readonly Text Inbox = new("Anfragen", "Inquiries");
    public static readonly Text Note = new("{0} offen, {1} überfällig", "{0} open, {1} overdue");
    public static readonly Text None = new("Keine offenen Anfragen.", "No open inquiries.");
    public static readonly Text NoneDetail = new("Neue Anfragen kommen über die Seite „Kontakt“. Die Ansprechstelle verteilt sie; Sie sehen hier, was Ihnen gegeben wurde.", "New inquiries come through the page “Contact”. The contact point hands them out; here you see what was given to you.");
    public static readonly Text Filter = new("Art", "Kind");
    public static readonly Text AllKinds = new("Alle", "All");
    public static readonly Text Show = new("Anzeigen", "Show");
    public static readonly Text Done = new("Erledigt", "Done");
    public static readonly Text Inquiry = new("Anfrage", "Inquiry");
    public static readonly Text Number = new("Anfrage {0}", "Inquiry {0}");
    public static readonly Text Asked = new("Geschrieben", "Written");
    public static readonly Text DueOn = new("Antwort bis", "Answer by");
    public static readonly Text Owner = new("Wer antwortet", "Who answers");
    public static readonly Text Nobody = new("noch niemand", "nobody yet");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text Overdue = new("überfällig", "overdue");
    public static readonly Text Late = new("beantwortet nach der Frist", "answered after the deadline");
    public static readonly Text From = new("Von", "From");
    public static readonly Text Anonymous = new("ohne Namen", "without a name");
    public static readonly Text Unreachable = new("Ohne Adresse: Es geht keine Antwort hinaus. Halten Sie fest, was geschehen ist.", "Without an address: no answer goes out. Record what was done.");
    public static readonly Text Reads = new("Sprache", "Language");
    public static readonly Text NextHand = new("Noch niemand antwortet. Geben Sie die Anfrage jemandem, oder antworten Sie selbst.", "Nobody answers yet. Hand the inquiry to somebody, or answer it yourself.");
    public static readonly Text NextAnswer = new("{0} antwortet bis {1}.", "{0} answers by {1}.");
    public static readonly Text NextOver = new("Die Antwort war bis {0} fällig.", "The answer was due by {0}.");
    public static readonly Text HandTitle = new("Weitergeben", "Hand over");
    public static readonly Text HandNote = new("Die Person bekommt eine Nachricht und sieht diese Anfrage, sonst keine.", "The person gets a message and sees this inquiry, no other.");
    public static readonly Text HandMissing = new("Bitte wählen Sie, wer antwortet.", "Please choose who answers.");
    public static readonly Text HandButton = new("Weitergeben", "Hand over");
    public static readonly Text AnswerTitle = new("Antworten", "Answer");
    public static readonly Text Answer = new("Antwort", "Answer");
    public static readonly Text AnswerHint = new("Sie geht an die Person, ohne Ihren Namen.", "It goes to the person, without your name.");
    public static readonly Text AnswerMissing = new("Bitte schreiben Sie die Antwort.", "Please write the answer.");
    public static readonly Text Outcome = new("Was wird aus der Barriere?", "What becomes of the barrier?");
    public static readonly Text OutcomeMissing = new("Bitte wählen Sie, was aus der Barriere wird.", "Please choose what becomes of the barrier.");
    public static readonly Text SendAnswer = new("Antwort senden", "Send answer");
    public static readonly Text DropTitle = new("Ohne Antwort abschließen", "Close without an answer");
    public static readonly Text DropNote = new("Nur für Werbung und Nachrichten, auf die man nicht antworten kann. Der Grund bleibt im Arbeitsbereich.", "Only for advertising and messages that cannot be answered. The reason stays in the back office.");
    public static readonly Text Reason = new("Grund", "Reason");
    public static readonly Text ReasonMissing = new("Bitte nennen Sie den Grund.", "Please give the reason.");
    public static readonly Text DropButton = new("Abschließen", "Close");
    public static readonly Text IsClosed = new("Diese Anfrage ist schon erledigt.", "This inquiry is already done.");

    public static readonly Text AskedNotice = new("Neue Anfrage {0}. Antwort bis {1}.", "New inquiry {0}. Answer by {1}.");
    public static readonly Text BarrierNotice = new("Gemeldete Barriere, Anfrage {0}. Antwort bis {1}.", "Reported barrier, inquiry {0}. Answer by {1}.");
    public static readonly Text HandedNotice = new("Sie sollen Anfrage {0} beantworten, bis {1}.", "You are to answer inquiry {0}, by {1}.");
    public static readonly Text DueNotice = new("Anfrage {0} braucht bis {1} eine Antwort.", "Inquiry {0} needs an answer by {1}.");
    public static readonly Text OverdueNotice = new("Anfrage {0} ist überfällig. Die Antwort war bis {1} fällig.", "Inquiry {0} is overdue. The answer was due by {1}.");
    public static readonly Text AnsweredNotice = new("Die Stadt hat Ihre Anfrage {0} beantwortet.", "The city has answered your inquiry {0}.");

    public static readonly Text ReceiptSubject = new("Ihre Anfrage {0} ist angekommen", "Your inquiry {0} has arrived");
    public static readonly Text ReceiptMail = new("Guten Tag,\n\nIhre Anfrage {0} ist bei der Stadt angekommen. Sie bekommen bis {1} eine Antwort an diese Adresse.\n\nHaben Sie uns nicht geschrieben? Dann hat jemand anderes Ihre Adresse eingegeben. Sie müssen nichts tun.\n", "Hello,\n\nyour inquiry {0} has reached the city. You get an answer at this address by {1}.\n\nDid you not write to us? Then somebody else entered your address. You need do nothing.\n");
    public static readonly Text AnswerSubject = new("Antwort auf Ihre Anfrage {0}", "Answer to your inquiry {0}");
    public static readonly Text AnswerMail = new("Guten Tag,\n\ndie Stadt antwortet auf Ihre Anfrage {0}:\n\n{1}\n\nIhre Nachricht war:\n\n{2}\n\nNeue Fragen stellen Sie hier:\n{3}\n", "Hello,\n\nthe city answers your inquiry {0}:\n\n{1}\n\nYour message was:\n\n{2}\n\nAsk new questions here:\n{3}\n");

    public static Text Of(InquiryKind kind) => kind switch
    {
        InquiryKind.Barrier => new("Barriere auf dieser Seite", "Barrier on this site"),
        _ => new("Frage", "Question"),
    };

    public static Text Hint(InquiryKind kind) => kind switch
    {
        InquiryKind.Barrier => new("Etwas lässt sich nicht lesen, nicht bedienen oder nicht verstehen.", "Something cannot be read, used or understood."),
        _ => new("Eine Frage oder ein Anliegen zur Digitalisierung in der Stadt.", "A question or concern about digitalisation in the city."),
    };

    public static Text Of(InquiryState state) => state switch
    {
        InquiryState.Open => new("offen", "open"),
        InquiryState.Answered => new("beantwortet", "answered"),
        _ => new("ohne Antwort abgeschlossen", "closed without an answer"),
    };

    public static Text Of(BarrierOutcome outcome) => outcome switch
    {
        BarrierOutcome.Removed => new("Sie ist beseitigt.", "It is removed."),
        BarrierOutcome.Planned => new("Sie wird beseitigt; bis wann, steht in der Antwort.", "It will be removed; the answer says by when."),
        BarrierOutcome.Stays => new("Sie bleibt; einen anderen Weg nennt die Antwort.", "It stays; the answer names another way."),
        _ => new("Wir konnten sie nicht nachvollziehen.", "We could not reproduce it."),
    };
}
