using Konzil.Agenda;
using Konzil.Platform;

namespace Konzil.Site.Parity;

/// <summary>Words of the participation report.</summary>
public static class ParityText
{
    public static readonly Text Title = new("Zählt Papier so viel wie das Internet?", "Does paper count as much as the internet?");
    public static readonly Text Lead = new("Wie weit kommen Beiträge, die online, auf einer Karte, am Telefon oder mit einem Brief eingingen? Dieser Bericht zählt sie an jedem Schritt, bis zur Umsetzung.", "How far do contributions get that came online, on a card, by phone or by letter? This report counts them at each step, up to delivery.");
    public static readonly Text Examples = new("Die Zahlen enthalten Beispiele.", "The numbers include examples.");
    public static readonly Text UnknownValue = new("„{0}“ kennen wir nicht und haben es weggelassen.", "We do not know “{0}” and have left it out.");
    public static readonly Text Event = new("Termin", "Event");
    public static readonly Text AllEvents = new("alle Beiträge", "all contributions");
    public static readonly Text Field = new("Handlungsfeld", "Field of action");
    public static readonly Text AllFields = new("alle Handlungsfelder", "all fields of action");
    public static readonly Text WithoutField = new("noch ohne Handlungsfeld", "no field of action yet");
    public static readonly Text Choose = new("Anzeigen", "Show");
    public static readonly Text ShowAll = new("Alles anzeigen", "Show everything");
    public static readonly Text Nothing = new("Hier gibt es noch keine Beiträge.", "There are no contributions here yet.");
    public static readonly Text NothingDetail = new("Sobald ein Beitrag diesen Schritt erreicht, steht er hier.", "As soon as a contribution reaches this step, it stands here.");
    public static readonly Text Keys = new("Kennzahlen der Beteiligung", "Figures of participation");
    public static readonly Text KeysNote = new("Wie viele, von wo, und was daraus wurde.", "How many, from where, and what became of it.");
    public static readonly Text KeysOverTime = new("Kennzahlen im Lauf der Zeit", "Indicators over time");
    public static readonly Text Reach = new("Menschen", "People");
    public static readonly Text ReachNote = new("online und auf Papier", "online and on paper");
    public static readonly Text Districts = new("Stadtteile mit Beiträgen", "Districts with contributions");
    public static readonly Text OfDistricts = new("von {0}", "of {0}");
    public static readonly Text AnsweredKey = new("beantwortet", "answered");
    public static readonly Text RealisedKey = new("umgesetzt", "realised");
    public static readonly Text OfPublished = new("{0} von {1} veröffentlichten", "{0} of {1} published");
    public static readonly Text Picture = new("Anteil der Beiträge auf Papier und am Telefon", "Share of contributions on paper and by phone");
    public static readonly Text Offline = new("Karte, Telefon, Brief", "Card, phone, letter");
    public static readonly Text OfflineOf = new("{0} % ({1} von {2})", "{0} % ({1} of {2})");
    public static readonly Text OfflineShare = new("Anteil nicht online", "Share not online");
    public static readonly Text NoneYet = new("noch kein Beitrag", "no contribution yet");
    public static readonly Text Numbers = new("Die Zahlen", "The numbers");
    public static readonly Text NumbersCaption = new("Beiträge nach Weg an jedem Schritt. Jede Zahl führt zu ihrer Liste.", "Contributions by way at each step. Each number leads to its list.");
    public static readonly Text Step = new("Schritt", "Step");
    public static readonly Text All = new("Alle", "All");
    public static readonly Text ToList = new("({0}: zur Liste)", "({0}: to the list)");
    public static readonly Text Compare = new("Von den veröffentlichten Online-Ideen kamen {0} % in eine Maßnahme, von den Karten, Anrufen und Briefen {1} %.", "Of the published online ideas {0} % became part of a measure, of the cards, calls and letters {1} %.");
    public static readonly Text People = new("Wie viele Menschen mitmachen", "How many people take part");
    public static readonly Text PeopleAll = new("Menschen insgesamt, höchstens", "People in all, at most");
    public static readonly Text PeoplePaper = new("mit Karte, Anruf oder Brief", "by card, call or letter");
    public static readonly Text PeopleOnline = new("mit Konto", "with an account");
    public static readonly Text PeopleHow = new("Wer eine Karte schreibt, macht mit, so gut wie jemand mit Konto. Ein Konto zählt, wenn es eine Idee eingereicht, einer Idee zugestimmt oder einen Beitrag geschrieben hat. Jede Karte, jeder Anruf und jeder Brief zählt als ein Mensch; ist eine Karte mit einem Konto verbunden, zählt nur das Konto. Diese Zahlen gelten immer für die ganze Stadt.", "Whoever writes a card takes part as much as somebody with an account. An account counts if it submitted an idea, supported one or wrote a contribution. Each card, call and letter counts as one person; if a card is connected with an account, only the account counts. These numbers are always for the whole city.");
    public static readonly Text Reasons = new("Was nicht weiterverfolgt wird, und warum", "What is not pursued, and why");
    public static readonly Text ReasonsLead = new("Jede Absage hat eine Begründung. In der Liste steht sie im Wortlaut.", "Each refusal has a reason. The list shows its wording.");
    public static readonly Text NoReasons = new("Noch wurde kein Beitrag abgelegt.", "No contribution has been put aside yet.");
    public static readonly Text Reason = new("Art der Begründung", "Kind of reason");
    public static readonly Text ReasonOpen = new("Begründung ohne Einordnung", "Reason without a kind");
    public static readonly Text ByEvent = new("Nach Termin", "By event");
    public static readonly Text ByField = new("Nach Handlungsfeld", "By field of action");
    public static readonly Text NoEvents = new("Noch hat kein Termin übertragene Karten.", "No event has transferred cards yet.");
    public static readonly Text Attended = new("Teilnehmende", "Attended");
    public static readonly Text NotCounted = new("nicht gezählt", "not counted");
    public static readonly Text Unknown = new("Was wir nicht wissen", "What we do not know");
    public static readonly Text UnknownWho = new("Wir fragen nicht nach Alter, Geschlecht, Herkunft oder Einkommen. Deshalb können wir nicht sagen, ob die Teilnehmenden der Stadt entsprechen.", "We do not ask for age, gender, origin or income. So we cannot say whether the participants mirror the city.");
    public static readonly Text UnknownOthers = new("Alter, Geschlecht, Herkunft oder Einkommen stehen bei keinem Beitrag. Wer die freiwilligen Fragen nicht beantwortet hat, fehlt im Vergleich mit der Stadt.", "No contribution carries age, gender, origin or income. Whoever did not answer the voluntary questions is missing from the comparison with the city.");
    public static readonly Text Mirror = new("Ob die Teilnehmenden der Stadt entsprechen", "Whether the participants mirror the city");
    public static readonly Text MirrorLead = new("Freiwillige Angaben ohne Namen, gefragt vom {0} bis {1}. Daneben steht, wie sich die Menschen der Stadt verteilen.", "Voluntary answers without names, asked from {0} to {1}. Beside them stands how the people of the city spread.");
    public static readonly Text UnknownTwice = new("Wer zwei Karten schreibt, zählt zweimal; wer eine Karte schreibt und ein Konto hat, ohne beides zu verbinden, auch. Die Zahl der Menschen ist darum eine Obergrenze.", "Whoever writes two cards counts twice, and so does whoever writes a card and has an account without connecting them. The number of people is therefore an upper limit.");
    public static readonly Text UnknownReceived = new("„Eingegangen“ zählt auch, was noch niemand geprüft hat oder was gegen die Regeln verstieß. Dazu gibt es keine öffentliche Liste. Gedruckte Karten, die niemand abgegeben hat, kennen wir nicht. Zurückgezogene Beiträge zählen nicht mit.", "“Received” also counts what nobody has checked yet or what broke the rules. There is no public list of it. Printed cards that nobody handed in are not known to us. Withdrawn contributions do not count.");
    public static readonly Text UnknownReason = new("Ältere Absagen haben eine Begründung, aber noch keine Einordnung.", "Older refusals have a reason but no kind yet.");
    public static readonly Text Download = new("Zahlen als Tabelle (CSV)", "Numbers as a table (CSV)");
    public static readonly Text Datasets = new("Alle offenen Daten", "All open data");
    public static readonly Text ListTitle = new("Beiträge: {0}", "Contributions: {0}");
    public static readonly Text Total = new("{0} Beiträge", "{0} contributions");
    public static readonly Text IdeaBy = new("Idee {0}, {1} ({2})", "Idea {0}, {1} ({2})");
    public static readonly Text More = new("Weitere Beiträge", "More contributions");
    public static readonly Text Back = new("Zurück zum Bericht", "Back to the report");

    public static Text Of(ParityStep step) => step switch
    {
        ParityStep.Received => new("Eingegangen", "Received"),
        ParityStep.Published => new("Veröffentlicht", "Published"),
        ParityStep.Answered => new("Beantwortet", "Answered"),
        ParityStep.InMeasure => new("In einer Maßnahme", "In a measure"),
        ParityStep.Scored => new("Bewertet", "Scored"),
        ParityStep.LeadProject => new("Leitprojekt", "Lead project"),
        ParityStep.Decided => new("Beschlossen", "Decided"),
        ParityStep.Done => new("Umgesetzt", "Carried out"),
        _ => new("Nicht weiterverfolgt", "Not pursued"),
    };

    public static Text Meaning(ParityStep step) => step switch
    {
        ParityStep.Received => new("bei der Stadt angekommen, auch was noch geprüft wird", "arrived at the city, also what is still being checked"),
        ParityStep.Published => new("für alle zu lesen", "for everybody to read"),
        ParityStep.Answered => new("die Stadt hat geantwortet oder entschieden", "the city has answered or decided"),
        ParityStep.InMeasure => new("in eine veröffentlichte Maßnahme eingegangen", "became part of a published measure"),
        ParityStep.Scored => new("die Maßnahme hat Punkte aus einer Bewertungsrunde", "the measure has points from a scoring round"),
        ParityStep.LeadProject => new("die Maßnahme ist als Leitprojekt ausgewählt", "the measure is chosen as a lead project"),
        ParityStep.Decided => new("ein Gremium hat die Maßnahme beschlossen", "a body has adopted the measure"),
        ParityStep.Done => new("die Maßnahme ist umgesetzt", "the measure is carried out"),
        _ => new("mit Begründung abgelegt", "put aside with a reason"),
    };
}
