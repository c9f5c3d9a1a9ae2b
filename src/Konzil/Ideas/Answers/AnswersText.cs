using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>Words of the page about the time until an answer.</summary>
public static class AnswersText
{
    public static readonly Text Title = new("Wie schnell die Stadt antwortet", "How fast the city answers");
    public static readonly Text Lead = new("Die Stadt hat zugesagt, jede Idee innerhalb von {0} Tagen nach der Veröffentlichung zu beantworten. Hier steht, ob sie das hält.", "The city has promised to answer every idea within {0} days of its publication. Here you see whether it keeps that.");
    public static readonly Text Nothing = new("Noch wartet niemand auf eine Antwort", "Nobody is waiting for an answer yet");
    public static readonly Text NothingDetail = new("Sobald Ideen veröffentlicht sind, stehen hier die Zahlen.", "As soon as ideas are published, the figures stand here.");
    public static readonly Text AverageDays = new("Tage bis zur ersten Antwort, im Mittel", "Days until the first answer, on average");
    public static readonly Text HalfWithin = new("Tage, nach denen die Hälfte beantwortet war", "Days after which half were answered");
    public static readonly Text InTime = new("beantwortet in höchstens {0} Tagen", "answered within {0} days");
    public static readonly Text Of = new("{0} von {1}", "{0} of {1}");
    public static readonly Text WaitingNow = new("Ideen warten auf eine Antwort", "ideas wait for an answer");
    public static readonly Text OverdueNow = new("davon länger als zugesagt", "of them longer than promised");
    public static readonly Text None = new("noch keine", "none yet");
    public static readonly Text Counted = new("Gezählt vom Eingang bis zur ersten Antwort, auch bei Karten. Die Einzelwerte stehen in der Tabelle der Ideen.", "Counted from arrival to the first answer, for cards too. The single values stand in the table of ideas.");
    public static readonly Text ByField = new("Nach Handlungsfeld", "By field of action");
    public static readonly Text Field = new("Handlungsfeld", "Field of action");
    public static readonly Text Answered = new("Beantwortet", "Answered");
    public static readonly Text Days = new("Tage im Mittel", "Days on average");
    public static readonly Text Waiting = new("Warten", "Waiting");
    public static readonly Text Overdue = new("Überfällig", "Overdue");
    public static readonly Text LateTitle = new("Warten länger als zugesagt", "Waiting longer than promised");
    public static readonly Text NoneLate = new("Keine. Alle offenen Ideen sind noch in der Frist.", "None. All open ideas are still within the time.");
    public static readonly Text LateBody = new("Am längsten Wartende zuerst. Zuständig sind die Fachämter mit der Koordination der Digitalen Agenda; sie werden eine Woche vor der Frist erinnert und danach jede Woche.", "Longest waiting first. Responsible are the departments with the coordination of the Digital Agenda; they are reminded a week before the day and every week after it.");
    public static readonly Text LateMore = new("{0} Ideen, die {1} am längsten wartenden zuerst. Zuständig sind die Fachämter mit der Koordination der Digitalen Agenda; sie werden eine Woche vor der Frist erinnert und danach jede Woche.", "{0} ideas, the {1} waiting longest first. Responsible are the departments with the coordination of the Digital Agenda; they are reminded a week before the day and every week after it.");
    public static readonly Text OverdueNotice = new("Idee {0} „{1}“ wartet seit dem {2} länger als zugesagt auf eine Antwort der Stadt. Sie steht so lange öffentlich in der Liste der überfälligen.", "Idea {0} “{1}” has been waiting for an answer of the city longer than promised since {2}. Until then it stands publicly in the list of overdue ones.");
}
