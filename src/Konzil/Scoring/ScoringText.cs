using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>The rules of scoring in words, and the names of its states.</summary>
public static class ScoringText
{
    public static readonly Text RulesAreSealed = new("Die Regeln dieser Runde sind versiegelt. Sie lassen sich nicht mehr ändern. Für andere Regeln beginnen Sie eine neue Runde.", "The rules of this round are sealed and can no longer be changed. Start a new round for other rules.");
    public static readonly Text AlreadySealed = new("Diese Runde ist schon versiegelt.", "This round is already sealed.");
    public static readonly Text NotOpen = new("Diese Runde ist nicht offen.", "This round is not open.");
    public static readonly Text CriterionTwice = new("Ein Kriterium mit diesem Kurznamen gibt es schon.", "There already is a criterion with this short name.");
    public static readonly Text NeedsCriterion = new("Es fehlt mindestens ein Kriterium mit Punkten.", "At least one criterion with points is missing.");
    public static readonly Text WeightsMustSum = new("Die Gewichte ergeben {0}. Zusammen müssen sie 100 sein.", "The weights add up to {0}. Together they must be 100.");
    public static readonly Text NeedsMeasure = new("Es ist noch keine Maßnahme ausgewählt.", "No measure has been chosen yet.");
    public static readonly Text NeedsEvaluators = new("Es braucht mindestens zwei bewertende Personen.", "At least two evaluators are needed.");
    public static readonly Text EndsInPast = new("Das Ende der Runde liegt in der Vergangenheit.", "The end of the round lies in the past.");
    public static readonly Text GroupsBelowThreshold = new("Die mittlere Gruppe muss unter der Wasserlinie beginnen.", "The middle group must begin below the waterline.");
    public static readonly Text ClosingNeedsReason = new("Es fehlen Bögen. Bitte begründen Sie, warum die Runde trotzdem endet.", "Sheets are missing. Please give the reason for closing the round anyway.");
    public static readonly Text AlreadySubmitted = new("Dieser Bogen ist schon abgegeben. Geben Sie Änderungen mit einer Notiz noch einmal ab.", "This sheet has been submitted. Submit changes again with a note.");
    public static readonly Text InterestIsFinal = new("Sie haben sich bei dieser Maßnahme für befangen erklärt. Der Bogen ist geschlossen.", "You declared a conflict of interest for this measure. The sheet is closed.");
    public static readonly Text ChangeNeedsNote = new("Bitte schreiben Sie in einem Satz, warum Sie den abgegebenen Bogen ändern.", "Please write in one sentence why you change the submitted sheet.");
    public static readonly Text PartNeedsReason = new("Bitte nennen Sie in einem Satz den Grund.", "Please state the reason in one sentence.");
    public static readonly Text ScoreMissing = new("{0}: Es fehlt noch Ihr Wert.", "{0}: your value is still missing.");
    public static readonly Text ReasonMissing = new("{0}: Bitte begründen Sie Ihren Wert in einem Satz.", "{0}: please give the reason for your value in one sentence.");
    public static readonly Text Revealed = new("Die Punkte dieser Runde liegen der Bewertungsgruppe offen. Neue Bögen und Erklärungen zur Befangenheit sind nicht mehr möglich.", "The points of this round are open to the panel. New sheets and declarations of interest are no longer possible.");
    public static readonly Text OffScale = new("{0}: Dieser Wert liegt nicht auf der Skala.", "{0}: this value is not on the scale.");
    public static readonly Text LeadsNeedResult = new("Leitprojekte werden erst gewählt, wenn die Runde geschlossen ist.", "Lead projects are chosen only once the round is closed.");
    public static readonly Text LeadsAlreadyChosen = new("Die Leitprojekte dieser Runde sind schon gewählt.", "The lead projects of this round have already been chosen.");
    public static readonly Text MoreThanSealed = new("Versiegelt sind höchstens {0} Leitprojekte. Bitte begründen Sie, warum es mehr sind; der Grund wird veröffentlicht.", "At most {0} lead projects were sealed. Please give the reason why there are more; it will be published.");
    public static readonly Text DeviationNeedsReason = new("Ihre Auswahl weicht von der Rangliste ab. Bitte begründen Sie das; der Grund wird veröffentlicht.", "Your choice departs from the ranking. Please give the reason; it will be published.");
    public static readonly Text ChoiceNeedsReason = new("{0}: Bitte entscheiden Sie und nennen Sie den Grund.", "{0}: please decide and give the reason.");
    public static readonly Text UnrankedCannotLead = new("{0} steht nicht in der Rangliste und kann kein Leitprojekt werden.", "{0} is not in the ranking and cannot become a lead project.");

    public static readonly Text ScoredStep = new("Bewertet: {0:N1} von 100 Punkten, Platz {1} von {2}", "Scored: {0:N1} of 100 points, rank {1} of {2}");
    public static readonly Text GroupedStep = new("Bewertet: {0:N1} von 100 Punkten, Gruppe: {1}", "Scored: {0:N1} of 100 points, group: {1}");
    public static readonly Text KnockedOutStep = new("Nicht in der Rangliste. Bedingung nicht erfüllt: {0}. {1}", "Not in the ranking. Condition not met: {0}. {1}");
    public static readonly Text NoPointsStep = new("Bewertet, aber ohne Punkte: Niemand hat einen gültigen Bogen abgegeben.", "Scored, but without points: nobody submitted a valid sheet.");
    public static readonly Text LeadStep = new("Als Leitprojekt ausgewählt: {0}", "Chosen as a lead project: {0}");
    public static readonly Text WaitingStep = new("Auf die Warteliste für Leitprojekte gesetzt: {0}", "Put on the waiting list for lead projects: {0}");
    public static readonly Text NotLeadStep = new("Nicht als Leitprojekt ausgewählt: {0}", "Not chosen as a lead project: {0}");
    public static readonly Text OpenNotice = new("Die Bewertungsrunde „{0}“ ist eröffnet. Ihre Bögen liegen bereit, bitte geben Sie sie bis {1} ab.", "The scoring round “{0}” is open. Your sheets are ready; please submit them by {1}.");
    public static readonly Text ClosedNotice = new("Die Bewertungsrunde „{0}“ ist geschlossen. Die Rangliste ist öffentlich.", "The scoring round “{0}” is closed. The ranking is public.");

    public static readonly Text DemoClosing = new("Beispiel: Nicht alle Personen konnten jede Maßnahme bewerten.", "Example: not everybody could score every measure.");
    public static readonly Text DemoChosen = new("Platz {0}, über der Wasserlinie.", "Rank {0}, above the waterline.");
    public static readonly Text DemoWaiting = new("Knapp unter der Wasserlinie. Rückt nach, wenn ein Leitprojekt ausfällt.", "Just below the waterline. Moves up if a lead project falls out.");
    public static readonly Text DemoNotNow = new("Platz {0}, unter der Wasserlinie. Bleibt auf der Agenda.", "Rank {0}, below the waterline. Stays on the agenda.");
    public static readonly Text DemoDeviation = new("Beispiel: Die Auswahl folgt der Wasserlinie der Vorlage.", "Example: the choice follows the waterline of the template.");

    public static Text Of(RoundState state) => state switch
    {
        RoundState.Draft => new("In Vorbereitung", "In preparation"),
        RoundState.Open => new("Läuft, Regeln versiegelt", "Open, rules sealed"),
        _ => new("Geschlossen", "Closed"),
    };

    public static Text Of(ReasonRule rule) => rule switch
    {
        ReasonRule.Always => new("Immer", "Always"),
        _ => new("Nur beim niedrigsten und beim höchsten Wert", "Only at the lowest and the highest value"),
    };

    public static Text Of(ScoreGroup group) => group switch
    {
        ScoreGroup.Ahead => new("Vorn", "Ahead"),
        ScoreGroup.Middle => new("Mitte", "Middle"),
        _ => new("Dahinter", "Behind"),
    };

    public static Text Of(Sector sector) => sector switch
    {
        Sector.Citizens => new("Ausgeloste Bürgerinnen und Bürger", "Citizens drawn by lot"),
        Sector.Administration => new("Verwaltung und Eigenbetriebe", "Administration and municipal enterprises"),
        Sector.BusinessAndScience => new("Wirtschaft und Wissenschaft", "Business and science"),
        Sector.Politics => new("Politik", "Politics"),
        _ => new("Vereine und Initiativen", "Associations and initiatives"),
    };

    public static Text Of(LeadDecision decision) => decision switch
    {
        LeadDecision.Chosen => new("Leitprojekt", "Lead project"),
        LeadDecision.Waiting => new("Warteliste", "Waiting list"),
        _ => new("Jetzt nicht", "Not now"),
    };

    public static Text Of(SheetState state, Part part) => (state, part) switch
    {
        (SheetState.Submitted, Part.Abstains) => new("enthalten", "abstained"),
        (SheetState.Submitted, Part.HasInterest) => new("befangen", "conflict of interest"),
        (SheetState.Submitted, _) => new("abgegeben", "submitted"),
        (SheetState.Draft, _) => new("in Arbeit", "in progress"),
        _ => new("offen", "open"),
    };

    public static Text Of(Part part) => part switch
    {
        Part.Scores => new("Nein, ich bewerte", "No, I score"),
        Part.Abstains => new("Nein, aber ich enthalte mich", "No, but I abstain"),
        _ => new("Ja, ich bin befangen und bewerte nicht", "Yes, I have a conflict of interest and do not score"),
    };
}
