using Konzil.Platform;

namespace Konzil.Events;

/// <summary>Words of the questions after an event.</summary>
public static class FeedbackText
{
    public static readonly Text Title = new("Rückmeldung zum Termin", "Feedback on the event");
    public static readonly Text Lead = new("Vier kurze Fragen, keine ist Pflicht. Ihre Antwort ist anonym: Sie wird getrennt von Ihrer Anmeldung gespeichert.", "Four short questions, none is required. Your answer is anonymous: it is stored apart from your registration.");
    public static readonly Text Worthwhile = new("Hat sich der Termin für Sie gelohnt?", "Was the event worthwhile for you?");
    public static readonly Text Heard = new("Konnten Sie sagen, was Ihnen wichtig ist?", "Could you say what matters to you?");
    public static readonly Text Clear = new("Haben Sie verstanden, worum es ging und wie es weitergeht?", "Did you understand what it was about and what comes next?");
    public static readonly Text Reachable = new("Waren Ort und Zeit für Sie gut zu erreichen?", "Were place and time convenient for you?");
    public static readonly Text Words = new("Was sollen wir beim nächsten Mal anders machen?", "What should we do differently next time?");
    public static readonly Text WordsHint = new("Liest nur das Organisationsteam. Bitte keine Namen.", "Read by the organisers only. Please no names.");
    public static readonly Text Submit = new("Rückmeldung senden", "Send feedback");
    public static readonly Text Answer = new("Rückmeldung geben", "Give feedback");
    public static readonly Text AnswerMissing = new("Bitte beantworten Sie mindestens eine Frage.", "Please answer at least one question.");
    public static readonly Text Closed = new("Rückmeldungen sind zu diesem Termin gerade nicht möglich, oder Sie haben schon geantwortet.", "Feedback on this event is not possible now, or you have answered already.");
    public static readonly Text Results = new("Rückmeldungen", "Feedback");
    public static readonly Text Figures = new("{0} Antworten, davon {1} auf Papier", "{0} answers, {1} of them on paper");
    public static readonly Text MeanOf = new("{0} von 5 ({1} Antworten)", "{0} of 5 ({1} answers)");
    public static readonly Text NoAnswer = new("keine Antwort", "no answer");
    public static readonly Text TooFew = new("Unter fünf Antworten wird nichts veröffentlicht.", "Below five answers nothing is published.");
    public static readonly Text Off = new("Zu diesem Termin wird nicht gefragt. Sie können das beim Termin einschalten.", "There are no questions on this event. You can switch them on in the event's form.");
    public static readonly Text Paper = new("Antwort von Papier übertragen", "Type in an answer from paper");
    public static readonly Text SavePaper = new("Antwort speichern", "Save answer");
    public static readonly Text FreeWords = new("Freie Antworten", "Answers in words");

    /// <summary>The five answers from not at all to fully.</summary>
    public static readonly IReadOnlyList<Text> Scores = [new("1, gar nicht", "1, not at all"), new("2, eher nicht", "2, rather not"), new("3, teils", "3, partly"), new("4, eher ja", "4, rather yes"), new("5, ja", "5, yes")];
}
