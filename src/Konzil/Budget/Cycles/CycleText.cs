using Konzil.Platform;

namespace Konzil.Budget;

/// <summary>Words of the two-year budget and the requests for it.</summary>
public static class CycleText
{
    public static readonly Text Title = new("Doppelhaushalt", "Two-year budget");
    public static readonly Text Of = new("Doppelhaushalt {0}", "Two-year budget {0}");
    public static readonly Text ListNote = new("Für jeden Doppelhaushalt sammelt die Koordination Anträge auf Geld und Stellen, bringt sie in eine Rangfolge und gibt sie bis zur Frist an die Kämmerei.", "For each two-year budget the coordination collects requests for money and posts, ranks them and hands them to the treasury by the deadline.");
    public static readonly Text None = new("Noch kein Doppelhaushalt eingetragen.", "No two-year budget entered yet.");
    public static readonly Text NoneDetail = new("Tragen Sie das erste Jahr und die Frist für die Anmeldung ein. Dann können Anträge gesammelt werden.", "Enter the first year and the deadline. Then requests can be collected.");
    public static readonly Text New = new("Doppelhaushalt eintragen", "Enter a two-year budget");
    public static readonly Text Edit = new("Jahre und Frist ändern", "Change years and deadline");
    public static readonly Text FirstYear = new("Erstes Jahr", "First year");
    public static readonly Text FirstYearHint = new("Das zweite Jahr folgt daraus.", "The second year follows from it.");
    public static readonly Text Deadline = new("Anmeldung bei der Kämmerei bis", "To be handed to the treasury by");
    public static readonly Text DeadlineHint = new("Zwei Wochen vorher werden alle erinnert, die Anträge stellen können.", "Two weeks before, everybody who may ask is reminded.");
    public static readonly Text DeadlineMissing = new("Bitte geben Sie die Frist an, zum Beispiel 30.06.2026.", "Please give the deadline, for example 30.06.2026.");
    public static readonly Text Note = new("Anmerkung", "Note");
    public static readonly Text Save = new("Speichern", "Save");
    public static readonly Text Collecting = new("Anträge werden gesammelt, bis {0}.", "Requests are collected until {0}.");
    public static readonly Text Late = new("Die Frist war am {0}. Noch ist nichts an die Kämmerei gegeben.", "The deadline was {0}. Nothing has been handed to the treasury yet.");
    public static readonly Text HandedIn = new("Am {0} an die Kämmerei gegeben. Jetzt entscheiden die Gremien; das Ergebnis wird hier eingetragen.", "Handed to the treasury on {0}. Now the bodies decide; the result is recorded here.");
    public static readonly Text HandedInAlready = new("Die Anträge sind seit dem {0:d} bei der Kämmerei. Erst wenn sie zurückgenommen werden, lässt sich etwas ändern.", "The requests have been with the treasury since {0:d}. They can be changed only after they are taken back.");
    public static readonly Text NotHandedIn = new("Die Anträge sind noch nicht bei der Kämmerei.", "The requests are not with the treasury yet.");
    public static readonly Text NothingToHandIn = new("Es gibt noch keinen Antrag, den Sie abgeben könnten.", "There is no request to hand in yet.");
    public static readonly Text HandIn = new("An die Kämmerei geben", "Hand to the treasury");
    public static readonly Text HandInNote = new("Danach lassen sich Anträge nicht mehr ändern. Die Kämmerei bekommt eine Nachricht.", "After that requests cannot be changed. The treasury gets a message.");
    public static readonly Text TakeBack = new("Zurücknehmen", "Take back");
    public static readonly Text HandedInTold = new("Die Anträge zum Doppelhaushalt {0} sind abgegeben.", "The requests for the two-year budget {0} have been handed in.");
    public static readonly Text DeadlineTold = new("Anträge zum Doppelhaushalt {0} sind bis {1} zu stellen.", "Requests for the two-year budget {0} are due by {1}.");

    public static readonly Text Requests = new("Anträge", "Requests");
    public static readonly Text RequestsCaption = new("Anträge zum Doppelhaushalt {0} nach ihrem Rang", "Requests for the two-year budget {0} by rank");
    public static readonly Text NoRequests = new("Noch kein Antrag.", "No request yet.");
    public static readonly Text NoRequestsDetail = new("Übernehmen Sie die Leitprojekte mit ihrem offenen Bedarf, oder stellen Sie einen Antrag.", "Take over the lead projects with their open need, or add a request.");
    public static readonly Text NewRequest = new("Antrag stellen", "Add a request");
    public static readonly Text EditRequest = new("Antrag {0} ändern", "Change request {0}");
    public static readonly Text RequestNumbered = new("Antrag {0}", "Request {0}");
    public static readonly Text SaveRequest = new("Antrag speichern", "Save the request");
    public static readonly Text TakeLeads = new("Leitprojekte übernehmen", "Take over lead projects");
    public static readonly Text TakeLeadsNote = new("Für jedes Leitprojekt, das noch keinen Antrag hat: Geld, das geplant, aber nicht veranschlagt ist, und zusätzliche Stellen. Beträge, die niemand kennt, bleiben offen.", "For each lead project without a request: money that is planned but not budgeted, and additional posts. Amounts nobody knows stay open.");
    public static readonly Text LeadReason = new("Leitprojekt der Digitalen Agenda.", "Lead project of the Digital Agenda.");
    public static readonly Text Kind = new("Was wird beantragt?", "What is asked for?");
    public static readonly Text KindMissing = new("Bitte wählen Sie Geld oder Stellen.", "Please choose money or posts.");
    public static readonly Text For = new("Für welche Maßnahme?", "For which measure?");
    public static readonly Text ForNone = new("für das Programm selbst", "for the programme itself");
    public static readonly Text ForWrong = new("Bitte wählen Sie eine Maßnahme, für die Sie Anträge stellen dürfen.", "Please choose a measure you may ask for.");
    public static readonly Text RequestTitle = new("Wofür?", "What for?");
    public static readonly Text RequestTitleMissing = new("Bitte schreiben Sie, wofür Sie Geld oder Stellen brauchen.", "Please write what you need money or posts for.");
    public static readonly Text Unit = new("Amt oder Stelle", "Unit");
    public static readonly Text UnitHint = new("Bei Stellen: wo sie gebraucht werden.", "For posts: where they are needed.");
    public static readonly Text UnitMissing = new("Bei Stellen gehört das Amt dazu, das sie braucht.", "Posts need the unit they are for.");
    public static readonly Text Reason = new("Begründung", "Reason");
    public static readonly Text ReasonMissing = new("Bitte begründen Sie.", "Please give a reason.");
    public static readonly Text AmountIn = new("Euro oder Stellen (MAK) im Jahr {0}", "Euros or posts in {0}");
    public static readonly Text AmountHint = new("„?“ heißt offen, „-“ heißt: in diesem Jahr nichts. Leer zählt als offen.", "“?” means open, “-” means: nothing in this year. Empty counts as open.");
    public static readonly Text AmountWrong = new("Bitte eine Zahl wie 40.000 oder 0,5 schreiben, „?“ für offen oder „-“ für nichts.", "Please write a number such as 40000 or 0.5, “?” for open or “-” for nothing.");
    public static readonly Text NothingAsked = new("In beiden Jahren ist nichts beantragt.", "Nothing is asked for in either year.");
    public static readonly Text AfterDeadline = new("Die Frist ist vorbei. Bitte wenden Sie sich an die Koordination.", "The deadline has passed. Please turn to the coordination.");
    public static readonly Text Withdraw = new("Antrag zurückziehen", "Withdraw the request");
    public static readonly Text WithdrawNote = new("Der Antrag bleibt lesbar und zählt nicht mehr mit.", "The request stays readable and no longer counts.");
    public static readonly Text Withdrawn = new("Der Antrag ist zurückgezogen.", "The request has been withdrawn.");
    public static readonly Text WithdrawnOn = new("zurückgezogen am {0}", "withdrawn on {0}");
    public static readonly Text SumMoney = new("Geld zusammen", "Money in total");
    public static readonly Text SumPosts = new("Stellen zusammen", "Posts in total");
    public static readonly Text AskedBy = new("beantragt von {0}", "asked by {0}");

    public static readonly Text Rank = new("Rang", "Rank");
    public static readonly Text RankOf = new("Rang von Antrag {0}: {1}", "Rank of request {0}: {1}");
    public static readonly Text Unranked = new("ohne Rang", "no rank");
    public static readonly Text Ranking = new("Rangfolge festlegen", "Decide the ranking");
    public static readonly Text RankingNote = new("Tragen Sie für jeden Antrag den Rang ein, 1 ist der wichtigste. Ohne Eintrag bleibt er ohne Rang. Die Festlegung wird mit Gremium, Tag und Grund bewahrt und nicht mehr geändert; eine spätere ersetzt sie.", "Enter the rank of each request; 1 is the most important. Without an entry it has no rank. The decision is kept with body, day and reason and not changed any more; a later one replaces it.");
    public static readonly Text RankWrong = new("Bitte eine ganze Zahl ab 1 schreiben oder das Feld leer lassen.", "Please write a whole number from 1 or leave the field empty.");
    public static readonly Text NoRanks = new("Mindestens ein Antrag braucht einen Rang.", "At least one request needs a rank.");
    public static readonly Text RanksWithGaps = new("Jeder Rang von 1 an darf genau einmal vorkommen, ohne Lücke.", "Each rank from 1 on may occur exactly once, without a gap.");
    public static readonly Text SameRanks = new("Das ist die Rangfolge, die schon gilt.", "That is the ranking that already holds.");
    public static readonly Text SaveRanking = new("Rangfolge festhalten", "Record the ranking");
    public static readonly Text Rankings = new("Wie die Rangfolge entstand", "How the ranking came about");
    public static readonly Text NoRankings = new("Noch hat niemand eine Rangfolge festgelegt.", "Nobody has decided a ranking yet.");
    public static readonly Text RankingLine = new("{0}, {1}", "{0}, {1}");
    public static readonly Text RankMove = new("Antrag {0} ({1}): {2} → {3}", "Request {0} ({1}): {2} → {3}");
    public static readonly Text Body = new("Wer hat entschieden?", "Who decided?");
    public static readonly Text BodyHint = new("Zum Beispiel Lenkungskreis oder Gemeinderat.", "For example steering committee or council.");
    public static readonly Text BodyMissing = new("Bitte nennen Sie das Gremium.", "Please name the body.");
    public static readonly Text DecidedOn = new("Tag der Entscheidung", "Day of the decision");
    public static readonly Text DayMissing = new("Bitte geben Sie den Tag an, zum Beispiel 14.10.2026.", "Please give the day, for example 14.10.2026.");
    public static readonly Text DayAhead = new("Der Tag liegt in der Zukunft.", "The day is in the future.");

    public static readonly Text Decide = new("Entscheidung eintragen", "Record a decision");
    public static readonly Text DecideNote = new("Die Entscheidung wird bewahrt und nicht mehr geändert; eine spätere ersetzt sie. Wer den Antrag gestellt hat, bekommt eine Nachricht.", "The decision is kept and not changed any more; a later one replaces it. Whoever asked gets a message.");
    public static readonly Text Outcome = new("Ergebnis", "Outcome");
    public static readonly Text OutcomeMissing = new("Bitte wählen Sie das Ergebnis.", "Please choose the outcome.");
    public static readonly Text GrantedIn = new("Bewilligt im Jahr {0}", "Granted in {0}");
    public static readonly Text GrantedHint = new("Nur bei „teilweise bewilligt“.", "Only for “granted in part”.");
    public static readonly Text GrantedWrong = new("Bitte eine Zahl ab 0 schreiben.", "Please write a number from 0.");
    public static readonly Text PartNeedsAmount = new("Ein Betrag gehört genau dann hierher, wenn ein Teil bewilligt ist.", "An amount belongs here exactly if a part is granted.");
    public static readonly Text MoreThanAsked = new("Bewilligt ist mehr, als beantragt wurde. Bitte prüfen Sie beide Jahre.", "More is granted than was asked for. Please check both years.");
    public static readonly Text SaveDecision = new("Entscheidung festhalten", "Record the decision");
    public static readonly Text DecisionTold = new("Über Ihren Antrag „{0}“ ist entschieden: {1}.", "Your request “{0}” has been decided: {1}.");
    public static readonly Text Becomes = new("Daraus wird", "It becomes");
    public static readonly Text Decisions = new("Entscheidungen", "Decisions");
    public static readonly Text NoDecisions = new("Noch keine Entscheidung.", "No decision yet.");

    public static Text OfKind(RequestKind kind) => kind == RequestKind.Money ? new("Geld", "Money") : new("Stellen (MAK)", "Posts (full-time)");

    public static Text OfOutcome(RequestOutcome outcome) => outcome switch
    {
        RequestOutcome.Granted => new("bewilligt", "granted"),
        RequestOutcome.Partly => new("teilweise bewilligt", "granted in part"),
        RequestOutcome.Deferred => new("auf den nächsten Haushalt verschoben", "deferred to the next budget"),
        RequestOutcome.Refused => new("nicht bewilligt", "not granted"),
        _ => new("noch nicht entschieden", "not decided yet"),
    };
}
