using Konzil.Platform;

namespace Konzil.Council;

public static class ConsultationText
{
    public static readonly Text Title = new("Anhörung zur Agenda", "Consultation on the agenda");
    public static readonly Text Note = new("Solange eine Anhörung läuft, trägt jede Fassung der Agenda den Stand „in Anhörung“ mit dem letzten Tag.", "While a consultation runs, every form of the agenda carries the state “under consultation” with its last day.");
    public static readonly Text Draft = new("Entwurf", "draft");
    public static readonly Text ConsultedUntil = new("in Anhörung bis {0}", "under consultation until {0}");
    public static readonly Text AdoptedAs = new("beschlossen, Version {0}", "adopted, version {0}");
    public static readonly Text BannerTitle = new("Diese Agenda ist in Anhörung bis {0}", "This agenda is under consultation until {0}");
    public static readonly Text BannerBody = new("Sagen Sie bis dahin Ihre Meinung: bei jeder Maßnahme unten im Gespräch, oder mit einer eigenen Idee. Danach wertet die Koordination die Beiträge aus und legt die Agenda dem Gemeinderat vor.", "Have your say until then: in the conversation below each measure, or with an idea of your own. Afterwards the coordination evaluates the contributions and lays the agenda before the council.");
    public static readonly Text ToMeasures = new("Zu den Maßnahmen", "To the measures");
    public static readonly Text Superseded = new("ersetzt durch Version {0}", "superseded by version {0}");
    public static readonly Text Address = new("Bleibende Adresse dieser Fassung: {0}", "Permanent address of this version: {0}");

    public static readonly Text Numbered = new("Anhörung {0}", "Consultation {0}");
    public static readonly Text None = new("Noch keine Anhörung", "No consultation yet");
    public static readonly Text Begin = new("Anhörung ansetzen", "Set a consultation");
    public static readonly Text From = new("Erster Tag", "First day");
    public static readonly Text Until = new("Letzter Tag", "Last day");
    public static readonly Text Question = new("Was möchten Sie von den Menschen wissen?", "What do you want to know from people?");
    public static readonly Text Save = new("Anhörung speichern", "Save the consultation");
    public static readonly Text End = new("Anhörung heute beenden", "End the consultation today");
    public static readonly Text EndReason = new("Grund für das vorzeitige Ende", "Reason for the early end");
    public static readonly Text EndedEarly = new("Vorzeitig beendet am {0}: {1}", "Ended early on {0}: {1}");
    public static readonly Text Span = new("{0} bis {1}", "{0} to {1}");
    public static readonly Text DayWrong = new("Bitte geben Sie einen Tag an.", "Please give a day.");
    public static readonly Text NotPast = new("Der letzte Tag darf nicht in der Vergangenheit liegen.", "The last day must not lie in the past.");
    public static readonly Text Turned = new("Der letzte Tag liegt vor dem ersten.", "The last day lies before the first one.");
    public static readonly Text QuestionMissing = new("Bitte schreiben Sie, was Sie wissen möchten.", "Please write what you want to know.");
    public static readonly Text ReasonMissing = new("Bitte nennen Sie den Grund.", "Please give the reason.");
    public static readonly Text IsOver = new("Diese Anhörung ist schon zu Ende.", "This consultation is over already.");
    public static readonly Text Overlaps = new("In diesen Tagen läuft schon eine Anhörung.", "There is a consultation in these days already.");
}
