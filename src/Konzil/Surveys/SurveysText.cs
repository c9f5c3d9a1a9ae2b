using Konzil.Platform;

namespace Konzil.Surveys;

/// <summary>Words of the public pages of surveys.</summary>
public static class SurveysText
{
    public static readonly Text Surveys = new("Umfragen", "Surveys");
    public static readonly Text Lead = new("Sagen Sie Ihre Meinung und sehen Sie, was andere denken. Ergebnisse erscheinen nach dem Ende, mit der Zahl der Antworten zu jeder Frage.", "Say what you think and see what others think. Results appear after the end, with the number of answers to each question.");
    public static readonly Text OpenNow = new("Jetzt mitmachen", "Take part now");
    public static readonly Text Ended = new("Ergebnisse", "Results");
    public static readonly Text Maps = new("Meinungsbilder", "Opinion maps");
    public static readonly Text MapsNote = new("Kurze Aussagen, zu denen Sie zustimmen, ablehnen oder weitergehen. Am Ende zeigt ein Bild, wo sich alle einig sind und wo nicht.", "Short statements to agree with, disagree with or pass. In the end a map shows where all agree and where they do not.");
    public static readonly Text NoneOpen = new("Zurzeit läuft keine Umfrage.", "No survey is running at present.");
    public static readonly Text NoneOpenDetail = new("Neue Umfragen stehen zuerst hier und auf der Startseite.", "New surveys appear here and on the home page first.");
    public static readonly Text NoneEnded = new("Noch keine Umfrage ist beendet.", "No survey has ended yet.");
    public static readonly Text StandsDraft = new("Entwurf", "Draft");
    public static readonly Text StandsSoon = new("beginnt am {0}", "begins on {0}");
    public static readonly Text StandsOpen = new("läuft bis {0}", "runs until {0}");
    public static readonly Text StandsOver = new("beendet", "ended");
    public static readonly Text Answers = new("{0} Antworten", "{0} answers");
    public static readonly Text OneAnswer = new("1 Antwort", "1 answer");
    public static readonly Text QuestionCount = new("{0} Fragen", "{0} questions");
    public static readonly Text OneQuestion = new("eine Frage", "one question");
    public static readonly Text SeveralHint = new("Mehrere Antworten sind möglich.", "Several answers are possible.");
    public static readonly Text ScaleHint = new("{0} bedeutet: {1}. {2} bedeutet: {3}.", "{0} means: {1}. {2} means: {3}.");
    public static readonly Text NumberHint = new("Eine Zahl von {0} bis {1}.", "A number from {0} to {1}.");
    public static readonly Text HomeTitle = new("Ihre Meinung", "Your opinion");
    public static readonly Text HomeNote = new("Eine kurze Frage. Das Ergebnis erscheint nach dem {0}.", "One short question. The result appears after {0}.");
    public static readonly Text HomeRunning = new("Eine kurze Frage. Sie läuft bis {0}.", "One short question. It runs until {0}.");

    public static readonly Text ResultsOf = new("Ergebnis: {0}", "Result: {0}");
    public static readonly Text ResultsLead = new("{0} Antworten insgesamt. Bei jeder Frage steht, wie viele Menschen sie beantwortet haben (n).", "{0} answers in all. Each question says how many people answered it (n).");
    public static readonly Text Running = new("Zwischenstand: die Umfrage läuft noch.", "Preliminary: the survey is still running.");
    public static readonly Text TooFew = new("Weniger als {0} Antworten. Damit niemand erkannt wird, zeigen wir kein Ergebnis.", "Fewer than {0} answers. So that nobody can be recognised we show no result.");
    public static readonly Text Nobody = new("Diese Frage hat niemand beantwortet.", "Nobody answered this question.");
    public static readonly Text N = new("n = {0}", "n = {0}");
    public static readonly Text Choice = new("Antwort", "Answer");
    public static readonly Text Count = new("Anzahl", "Count");
    public static readonly Text Share = new("Anteil", "Share");
    public static readonly Text Percent = new("{0} %", "{0}%");
    public static readonly Text MeanOf = new("Mittelwert {0}, n = {1}", "Mean {0}, n = {1}");
    public static readonly Text Spread = new("Von {0} bis {1}, in der Mitte {2}", "From {0} to {1}, median {2}");
    public static readonly Text Remarks = new("Geprüft und öffentlich: {0}, noch nicht öffentlich: {1}.", "Checked and public: {0}, not public yet: {1}.");
    public static readonly Text SeveralNote = new("Mehrere Antworten waren möglich; die Anteile ergeben zusammen mehr als 100 %.", "Several answers were possible; the shares add up to more than 100%.");
    public static readonly Text FeedTitle = new("{0}: Umfragen und Meinungsbilder", "{0}: surveys and opinion maps");
    public static readonly Text Feed = new("Umfragen und Ergebnisse abonnieren (Atom)", "Subscribe to surveys and results (Atom)");
    public static readonly Text PageResults = new("Was gefragt wurde", "What was asked");
    public static readonly Text Filter = new("Nur Antworten von Menschen, die gesagt haben", "Only answers of people who said");
    public static readonly Text FilterAll = new("Alle Antworten", "All answers");
    public static readonly Text FilterShow = new("Anzeigen", "Show");
    public static readonly Text FilterNow = new("Gezeigt werden {0} Antworten: {1}.", "{0} answers are shown: {1}.");
    public static readonly Text StaffNotice = new("Ihre Meinung als Beschäftigte ist gefragt: {0}. Ohne Namen, bis {1}.", "Your view as staff is asked for: {0}. Without names, until {1}.");
    public static readonly Text Trend = new("Verlauf", "Over time");
    public static readonly Text TrendRound = new("Umfrage bis", "Survey until");
    public static readonly Text TrendMean = new("Mittelwert", "Mean");
    public static readonly Text TrendAnswers = new("Antworten", "Answers");
    public static readonly Text TrendFew = new("weniger als {0}", "fewer than {0}");
    public static readonly Text TrendScale = new("{0}: {1}; {2}: {3}", "{0}: {1}; {2}: {3}");
    public static readonly Text FilterSmall = new("Diese Auswahl zeigen wir nicht: sie oder ihr Gegenstück hätte weniger als {0} Antworten. Sie sehen alle Antworten.", "We do not show this selection: it or its counterpart would have fewer than {0} answers. You see all answers.");
    public static readonly Text FilterUnknown = new("Diese Auswahl gibt es nicht. Sie sehen alle Antworten.", "There is no such selection. You see all answers.");
    public static readonly Text ToSurvey = new("Zur Umfrage", "To the survey");
    public static readonly Text NotYet = new("Noch kein Ergebnis", "No result yet");
    public static readonly Text Trust = new("Wie sicher ist die Zählung?", "How safe is the count?");
    public static readonly Text TrustAccounts = new("Jede Person mit Konto zählt einmal. Dafür sorgt die Datenbank, nicht nur die Seite.", "Each person with an account counts once. The database makes sure of it, not only the page.");
    public static readonly Text TrustEveryone = new("Teilnehmen konnte jede Person, auch ohne Konto. Mehrfache Antworten ohne Konto sind nicht ausgeschlossen. Das Ergebnis ist ein Stimmungsbild und nicht repräsentativ.", "Anybody could take part, without an account too. Repeated answers without an account cannot be ruled out. The result is a mood and not representative.");
    public static readonly Text Data = new("Alle Ergebnisse als Datei (CSV)", "All results as a file (CSV)");

    public static string Standing(Survey survey, DateOnly today) =>
        survey.State == SurveyState.Draft ? StandsDraft : survey.HasEnded(today) ? StandsOver : survey.IsOpen(today) ? StandsOpen.With(Format.Date(survey.ClosesOn)) : StandsSoon.With(Format.Date(survey.OpensOn));

    public static string ResultsWhen(Survey survey, DateOnly today) =>
        survey.HasEnded(today) ? AnswerText.Over : survey.ShowsRunning ? AnswerText.ResultsNow : AnswerText.ResultsFrom.With(Format.Date(survey.ClosesOn.AddDays(1)));

    public static string AnswerCount(int count) => count == 1 ? OneAnswer : Answers.With(count);
}
