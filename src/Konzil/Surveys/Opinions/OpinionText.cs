using Konzil.Platform;

namespace Konzil.Surveys;

/// <summary>Words of the opinion map.</summary>
public static class OpinionText
{
    public static readonly Text Map = new("Meinungsbild", "Opinion map");
    public static readonly Text MapOf = new("Meinungsbild: {0}", "Opinion map: {0}");
    public static readonly Text MapLead = new("{0} Menschen haben {1} Antworten gegeben.", "{0} people have given {1} answers.");
    public static readonly Text TakePart = new("Mitmachen", "Take part");
    public static readonly Text ToMap = new("Zum Meinungsbild", "To the opinion map");
    public static readonly Text Over = new("Dieses Meinungsbild ist beendet.", "This opinion map has ended.");
    public static readonly Text OverBody = new("Neue Antworten und Aussagen werden nicht mehr angenommen.", "New answers and statements are no longer accepted.");
    public static readonly Text NotOpenYet = new("Es beginnt am {0}.", "It begins on {0}.");
    public static readonly Text DraftNote = new("Entwurf: noch nicht freigegeben.", "Draft: not released yet.");
    public static readonly Text AllAnswered = new("Sie haben alle Aussagen beantwortet. Vielen Dank.", "You have answered all statements. Thank you.");
    public static readonly Text MapNow = new("Das laufende Bild ist öffentlich; das wurde vor Beginn so festgelegt.", "The running map is public; that was decided before the beginning.");
    public static readonly Text MapThere = new("Das Bild steht auf der Seite mit dem Ergebnis.", "The picture is on the page with the result.");
    public static readonly Text MapFrom = new("Das Bild steht ab dem {0} auf dieser Seite. Vorher sieht es niemand.", "The map will be on this page from {0}. Nobody sees it before.");
    public static readonly Text MapSoon = new("Das Bild wird gerade berechnet. Bitte schauen Sie in ein paar Minuten wieder.", "The map is being worked out. Please look again in a few minutes.");
    public static readonly Text StatementIn = new("Aussage im Meinungsbild „{0}“", "Statement in the opinion map “{0}”");
    public static readonly Text ReportStatement = new("Diese Aussage melden", "Report this statement");
    public static readonly Text Progress = new("{0} von {1} Aussagen beantwortet. Sie können jederzeit aufhören.", "{0} of {1} statements answered. You can stop at any time.");
    public static readonly Text Agree = new("Ich stimme zu", "I agree");
    public static readonly Text Disagree = new("Ich stimme nicht zu", "I disagree");
    public static readonly Text Pass = new("Weiter ohne Antwort", "Pass");
    public static readonly Text Keys = new("Mit der Tastatur, wenn einer der drei Knöpfe gewählt ist: 1 stimme zu, 2 stimme nicht zu, 3 weiter.", "By keyboard, while one of the three buttons has the focus: 1 agree, 2 disagree, 3 pass.");
    public static readonly Text NoSuchStatement = new("Diese Aussage gibt es nicht mehr. Hier ist die nächste.", "This statement is no longer there. Here is the next one.");
    public static readonly Text SignInNeeded = new("Zum Antworten brauchen Sie ein Konto. So zählt jede Person zu jeder Aussage einmal.", "You need an account to answer, so that each person counts once for each statement.");
    public static readonly Text VotesKept = new(
        "Ihre Antworten werden mit Ihrem Konto gespeichert, damit jede Person zu jeder Aussage einmal zählt. Veröffentlicht werden sie unter gemischten Nummern ohne Namen, und Gruppen erst ab fünf Menschen.",
        "Your answers are kept with your account, so that each person counts once for each statement. They are published under mixed numbers without names, and groups only from five people on.");
    public static readonly Text Suggest = new("Eigene Aussage vorschlagen", "Suggest a statement");
    public static readonly Text SuggestLead = new("Eine kurze Aussage, zu der andere zustimmen oder nicht zustimmen können. Die Verwaltung liest sie innerhalb von zwei Tagen und stellt sie dann zur Abstimmung.", "A short statement that others can agree or disagree with. The town hall reads it within two days and then puts it to the vote.");
    public static readonly Text StatementLabel = new("Aussage", "Statement");
    public static readonly Text StatementHint = new("Ein Satz mit einem Gedanken, keine Frage. Der Wortlaut ändert sich danach nie, weil Stimmen auf ihm stehen.", "One sentence with one thought, no question. Its words never change afterwards, because votes stand on them.");
    public static readonly Text StatementMissing = new("Bitte schreiben Sie Ihre Aussage.", "Please write your statement.");
    public static readonly Text StatementTwice = new("Diese Aussage gibt es schon.", "This statement is already there.");
    public static readonly Text SendStatement = new("Aussage vorschlagen", "Suggest statement");
    public static readonly Text Mine = new("Ihre Aussagen", "Your statements");
    public static readonly Text StatementCount = new("{0} Aussagen", "{0} statements");

    public static readonly Text Shared = new("Das teilen alle Gruppen", "What all groups share");
    public static readonly Text SharedNote = new("In jeder Gruppe denkt die Mehrheit derer, die die Aussage gesehen haben, so.", "In each group the majority of those who saw the statement think so.");
    public static readonly Text SharedNoteOne = new("Die Mehrheit derer, die die Aussage gesehen haben, denkt so.", "The majority of those who saw the statement think so.");
    public static readonly Text NothingShared = new("Keine Aussage hat in allen Gruppen eine klare Mehrheit.", "No statement has a clear majority in all groups.");
    public static readonly Text MapNote = new("Wer nah beieinander steht, hat ähnlich geantwortet.", "People who stand close together have answered alike.");
    public static readonly Text MapReading = new("Jedes Zeichen ist eine Person, die genug Aussagen beantwortet hat. Links, rechts, oben und unten haben keine eigene Bedeutung; nur die Abstände zählen.", "Each sign is a person who has answered enough statements. Left, right, up and down have no meaning of their own; only distances count.");
    public static readonly Text MapSentence = new("{0} Menschen in {1} Gruppen. {2}. Die Tabelle unter dem Bild nennt alle Zahlen.", "{0} people in {1} groups. {2}. The table below the map gives all numbers.");
    public static readonly Text Legend = new("Gruppe {0}: {1} Menschen", "Group {0}: {1} people");
    public static readonly Text Group = new("Gruppe {0}", "Group {0}");
    public static readonly Text GroupNote = new("{0} Menschen. Darin unterscheidet sie sich von den anderen.", "{0} people. This is where it differs from the others.");
    public static readonly Text NothingApart = new("Keine Aussage unterscheidet diese Gruppe deutlich.", "No statement clearly sets this group apart.");
    public static readonly Text NoGroups = new("Es gibt keine Gruppen von mindestens fünf Menschen, die sich deutlich unterscheiden. Alle Zahlen stehen in der Tabelle.", "There are no groups of at least five people that clearly differ. All numbers are in the table.");
    public static readonly Text Agreed = new("{0} % stimmen zu ({1} von {2}, die sie gesehen haben)", "{0}% agree ({1} of {2} who saw it)");
    public static readonly Text Disagreed = new("{0} % stimmen nicht zu ({1} von {2}, die sie gesehen haben)", "{0}% disagree ({1} of {2} who saw it)");
    public static readonly Text Numbers = new("Alle Aussagen in Zahlen", "All statements in numbers");
    public static readonly Text NumbersNote = new("Zustimmung / Ablehnung in Prozent und wie viele die Aussage gesehen haben (n).", "Agreement / disagreement in per cent and how many saw the statement (n).");
    public static readonly Text Everyone = new("Alle", "Everyone");
    public static readonly Text Cell = new("{0} / {1} %, n = {2}", "{0} / {1}%, n = {2}");
    public static readonly Text Download = new("Alle Stimmen ohne Namen (CSV).", "All votes without names (CSV).");
    public static readonly Text DownloadNote = new("Die Nummern der Personen sind gemischt. Mit der Datei und dem Befehl „konzil opinions“ rechnet jede Person das Bild nach.", "The numbers of the people are mixed. With the file and the command “konzil opinions” anybody works out the map again.");
    public static readonly Text MethodNote = new("Verfahren {0} (Hauptachsen und Gruppen wie bei Polis), {1} Gruppen, Trennschärfe {2} von 1, berechnet am {3}. Teilgenommen hat, wer wollte; das Bild ist nicht repräsentativ.", "Method {0} (principal axes and groups as in Polis), {1} groups, separation {2} of 1, worked out on {3}. Whoever wanted took part; the map is not representative.");

    public static string Standing(Conversation conversation, DateOnly today) =>
        conversation.State == SurveyState.Draft ? SurveysText.StandsDraft : conversation.HasEnded(today) ? SurveysText.StandsOver : conversation.IsOpen(today) ? SurveysText.StandsOpen.With(Format.Date(conversation.ClosesOn)) : SurveysText.StandsSoon.With(Format.Date(conversation.OpensOn));

    public static Text Of(StatementState state) => state switch
    {
        StatementState.Waiting => new("wartet auf die Prüfung", "waiting for the check"),
        StatementState.Shown => new("steht zur Abstimmung", "is put to the vote"),
        _ => new("wird nicht gezeigt", "is not shown"),
    };
}
