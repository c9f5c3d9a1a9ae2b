using Konzil.Methods.Selection;
using Konzil.Platform;

namespace Konzil.Portfolio;

/// <summary>Words of the public pages of selections.</summary>
public static class PortfolioText
{
    public static readonly Text Selections = new("Auswahl unter Budget", "Selection under a budget");
    public static readonly Text Lead = new("Welche Maßnahmen werden bezahlt, wenn das Geld nicht für alle reicht? Hier stehen die Vorschläge, die Entscheidung und jede Abweichung mit ihrem Grund.", "Which measures are paid for when there is not enough money for all? Here are the proposals, the decision and every departure with its reason.");
    public static readonly Text None = new("Noch keine Auswahl ist veröffentlicht.", "No selection has been published yet.");
    public static readonly Text NoneDetail = new("Sobald Vorschläge gerechnet sind, stehen sie hier.", "As soon as proposals have been worked out they appear here.");
    public static readonly Text StandsDraft = new("Entwurf", "Draft");
    public static readonly Text StandsProposed = new("Vorschläge vom {0}, noch nicht entschieden", "proposals of {0}, not decided yet");
    public static readonly Text StandsDecided = new("entschieden am {0}", "decided on {0}");
    public static readonly Text PartLink = new("Alle Auswahlen unter Budget", "All selections under a budget");
    public static readonly Text PartPlace = new("Platz {0}", "place {0}");
    public static readonly Text Data = new("Alle Entscheidungen als Datei (CSV)", "All decisions as a file (CSV)");

    public static readonly Text Decision = new("Entscheidung", "Decision");
    public static readonly Text DecisionOf = new("{0}, {1}. Ausgangspunkt war der Vorschlag „{2}“.", "{0}, {1}. It started from the proposal “{2}”.");
    public static readonly Text NotYet = new("Noch nicht entschieden", "Not decided yet");
    public static readonly Text NotYetBody = new("Als Nächstes entscheidet das zuständige Gremium. Weicht es von einem Vorschlag ab, nennt es hier den Grund.", "Next the body in charge decides. Where it departs from a proposal, it gives the reason here.");
    public static readonly Text Minutes = new("Protokoll", "Minutes");
    public static readonly Text Funded = new("Wird bezahlt", "Paid for");
    public static readonly Text WaitingList = new("Warteliste", "Waiting list");
    public static readonly Text WaitingNote = new("Wird Geld frei, rückt die erste Maßnahme nach, für die es reicht. Auch das ist eine Entscheidung mit Protokoll.", "When money becomes free, the first measure it is enough for moves up. That too is a decision with minutes.");
    public static readonly Text LeftOut = new("Nicht ausgewählt", "Not chosen");
    public static readonly Text Withdrawn = new("Zurückgezogen", "Withdrawn");
    public static readonly Text Nothing = new("Keine.", "None.");
    public static readonly Text Deviates = new("weicht vom Vorschlag ab", "departs from the proposal");
    public static readonly Text Later = new("Was danach geschah", "What happened later");
    public static readonly Text WithdrawnMove = new("{0}: {1} wird nicht mehr bezahlt. {2}", "{0}: {1} is no longer paid for. {2}");
    public static readonly Text MovedUpMove = new("{0}: {1} rückt nach. {2}, {3}. {4}", "{0}: {1} moves up. {2}, {3}. {4}");

    public static readonly Text SideBySide = new("Vorschläge nebeneinander", "Proposals side by side");
    public static readonly Text SideNote = new("Ein Vorschlag ist ein Rechenergebnis und keine Entscheidung. Jeder rechnet nach einer anderen Regel.", "A proposal is the result of a calculation and no decision. Each follows another rule.");
    public static readonly Text Measure = new("Maßnahme", "Measure");
    public static readonly Text Cost = new("Kosten", "Cost");
    public static readonly Text Votes = new("Stimmen", "Votes");
    public static readonly Text Points = new("Punkte", "Points");
    public static readonly Text Rank = new("Platz", "Rank");
    public static readonly Text Yes = new("ja", "yes");
    public static readonly Text No = new("nein", "no");
    public static readonly Text OnList = new("Warteliste, {0}", "waiting list, {0}");
    public static readonly Text RulesHeading = new("Die Regeln in Worten", "The rules in words");
    public static readonly Text TiesSome = new("Gleichstand gab es {0}-mal. Dann gilt: {1}", "There were {0} ties. Then: {1}");
    public static readonly Text TiesNone = new("Einen Gleichstand gab es nicht.", "There were no ties.");
    public static readonly Text FairYes = new("Geprüft: Keine Gruppe, die groß genug war, um eine Maßnahme gemeinsam zu bezahlen, ging leer aus (EJR+ bis auf eine Maßnahme).", "Checked: no group large enough to pay for a measure together went without (EJR+ up to any project).");
    public static readonly Text FairNo = new("Geprüft: {0} Menschen wollten {1}. Ihr Anteil am Geld, {2}, hätte gereicht; bezahlt wird für sie höchstens {3}.", "Checked: {0} people wanted {1}. Their part of the money, {2}, would have been enough; at most {3} is paid for them.");
    public static readonly Text Where = new("Wohin das Geld geht", "Where the money goes");
    public static readonly Text ByPot = new("Nach Jahr und Quelle", "By year and source");
    public static readonly Text ByField = new("Nach Handlungsfeld", "By field of action");
    public static readonly Text ByDistrict = new("Nach Stadtteil", "By district");
    public static readonly Text Unknown = new("nicht bekannt", "not known");
    public static readonly Text OneAndSum = new("1 Maßnahme, {0}", "1 measure, {0}");
    public static readonly Text CountAndSum = new("{0} Maßnahmen, {1}", "{0} measures, {1}");
    public static readonly Text NothingHere = new("keine", "none");
    public static readonly Text NothingLeft = new("keine, übrig {0}", "none, {0} left");
    public static readonly Text LeftOver = new("{0}, übrig {1}", "{0}, {1} left");
    public static readonly Text Available = new("{0} ({1})", "{0} ({1})");
    public static readonly Text Basis = new("Grundlagen", "What it is based on");
    public static readonly Text FromRound = new("Rangliste der Bewertungsrunde", "Ranking of the scoring round");
    public static readonly Text FromVote = new("Abstimmung der Bürgerinnen und Bürger", "Vote of the citizens");
    public static readonly Text FromFile = new("Stimmzettel aus einer Pabulib-Datei", "Ballots from a Pabulib file");
    public static readonly Text BallotCount = new("{0} Stimmzettel", "{0} ballots");
    public static readonly Text MinimumIs = new("Maßnahmen mit weniger als {0} Stimmen kommen in Vorschlägen der Abstimmung nicht vor.", "Measures with fewer than {0} votes are in no proposal of the vote.");
    public static readonly Text OnlyOneOf = new("Nur eine von: {0}", "Only one of: {0}");
    public static readonly Text AsJson = new("Alles als Datei (JSON)", "Everything as a file (JSON)");
    public static readonly Text File = new("Datei", "File");

    public static readonly Text DecidedWithVote = new("Entschieden: {0}, {1:d. MMMM yyyy}. Was bezahlt wird, steht dort.", "Decided: {0}, {1:d MMMM yyyy}. What is paid for stands there.");
    public static readonly Text UsesVote = new("Diese Auswahl wird mit dem Ergebnis vorbereitet. Entschieden ist noch nicht.", "This selection is being prepared with the result. Nothing is decided yet.");
    public static readonly Text FundedStep = new("Auswahl unter Budget „{0}“: wird bezahlt, {1}, {2:d}", "Selection under a budget “{0}”: paid for, {1}, {2:d}");
    public static readonly Text WaitingStep = new("Auswahl unter Budget „{0}“: Warteliste, Platz {3}, {1}, {2:d}", "Selection under a budget “{0}”: waiting list, place {3}, {1}, {2:d}");
    public static readonly Text LeftStep = new("Auswahl unter Budget „{0}“: nicht ausgewählt, {1}, {2:d}", "Selection under a budget “{0}”: not chosen, {1}, {2:d}");
    public static readonly Text WithdrawnStep = new("Auswahl unter Budget „{0}“: wird nicht mehr bezahlt. {1}", "Selection under a budget “{0}”: no longer paid for. {1}");
    public static readonly Text MovedUpStep = new("Auswahl unter Budget „{0}“: rückt nach und wird bezahlt, {1}, {2:d}", "Selection under a budget “{0}”: moves up and is paid for, {1}, {2:d}");

    public static Text Of(ProposalKind kind) => kind switch
    {
        ProposalKind.Ranking => new("Rangliste von oben", "Ranking from the top"),
        ProposalKind.RankingKnapsack => new("Meiste Bewertungspunkte", "Most scoring points"),
        ProposalKind.EqualShares => new("Gleiche Anteile", "Equal shares"),
        ProposalKind.MostVotes => new("Meiste Stimmen", "Most votes"),
        _ => new("Größte Stimmensumme", "Largest sum of votes"),
    };

    public static Text Rule(ProposalKind kind) => kind switch
    {
        ProposalKind.Ranking => new("Die Rangliste wird von oben durchgegangen. Bezahlt wird jede Maßnahme, für die das Geld noch reicht.", "The ranking is gone through from the top. Each measure is paid for that the money is still enough for."),
        ProposalKind.RankingKnapsack => new("Gesucht ist die Auswahl, deren Punkte aus der Bewertung zusammen am größten sind und die ins Budget passt.", "Wanted is the set whose scoring points together are largest and which fits into the budget."),
        ProposalKind.EqualShares => new("Jede Person, die abgestimmt hat, bekommt den gleichen Anteil am Geld. Eine Maßnahme bezahlen die, die für sie gestimmt haben, so gleichmäßig wie möglich. Bleibt Geld übrig, wird mit etwas größeren Anteilen neu gerechnet, bis nichts mehr passt; der Rest geht nach den meisten Stimmen. So bekommt auch eine kleinere Gruppe ihren Teil.", "Everybody who voted gets the same share of the money. A measure is paid for by those who voted for it, as evenly as possible. If money is left, it is worked out again with slightly larger shares until nothing fits any more; the rest goes by most votes. So a smaller group gets its part too."),
        ProposalKind.MostVotes => new("Die Maßnahmen werden nach Stimmen durchgegangen, bei Punkten nach Punkten je Euro. Bezahlt wird jede, für die das Geld noch reicht.", "Measures are gone through by votes, or by points for each euro where there are points. Each is paid for that the money is still enough for."),
        _ => new("Gesucht ist die Auswahl, deren Stimmen zusammen am meisten sind und die ins Budget passt. Viele kleine Maßnahmen sind dabei im Vorteil.", "Wanted is the set whose votes together are most and which fits into the budget. Many small measures have an advantage."),
    };

    public static Text Of(TieBreak ties) => ties switch
    {
        TieBreak.Id => new("Die kleinere Nummer geht vor.", "The smaller number comes first."),
        TieBreak.CostThenVotes => new("Die günstigere Maßnahme geht vor, dann die mit mehr Stimmen, dann die kleinere Nummer.", "The cheaper measure comes first, then the one with more votes, then the smaller number."),
        _ => new("Das Los entscheidet.", "A lot decides."),
    };

    public static Text Of(CandidateState state) => state switch
    {
        CandidateState.Open => new("offen", "open"),
        CandidateState.Funded => Funded,
        CandidateState.Waiting => WaitingList,
        CandidateState.Left => LeftOut,
        _ => Withdrawn,
    };

    public static string Standing(BudgetSelection selection) => selection.State switch
    {
        SelectionState.Draft => StandsDraft,
        SelectionState.Proposed => StandsProposed.With(Format.Date(selection.ProposedAt!.Value)),
        _ => StandsDecided.With(Format.Date(selection.DecidedOn!.Value)),
    };
}
