using Konzil.Platform;

namespace Konzil.Portfolio;

/// <summary>Words of the public pages of re-prioritisations.</summary>
public static class RankWords
{
    public static readonly Text Title = new("Rangfolge im Lauf der Zeit", "Ranks over time");
    public static readonly Text Lead = new("Der Stellenwert der Maßnahmen wird immer wieder geprüft. Hier steht jede Änderung: alter und neuer Platz, Grund, Gremium und Tag.", "How important the measures are is checked again and again. Every change stands here: old and new rank, reason, body and day.");
    public static readonly Text None = new("Die Rangfolge wurde noch nicht geändert.", "The ranks have not been changed yet.");
    public static readonly Text NoneDetail = new("Sobald ein Gremium Maßnahmen neu ordnet, steht es hier mit allen Gründen.", "As soon as a body puts measures into a new order, it stands here with all reasons.");
    public static readonly Text ToRanking = new("Zur Bewertung der Maßnahmen", "To the scoring of measures");
    public static readonly Text List = new("Neu geordnet", "Put into a new order");
    public static readonly Text ListNote = new("Die neueste Änderung zuerst.", "The newest change first.");
    public static readonly Text DecidedBy = new("{0}, {1}", "{0}, {1}");
    public static readonly Text MovedCount = new("Anderer Platz: {0} von {1} Maßnahmen.", "Another rank: {0} of {1} measures.");
    public static readonly Text DraftNow = new("Entwurf, nicht öffentlich", "Draft, not public");
    public static readonly Text Data = new("Alle Änderungen als Datei (CSV)", "All changes as a file (CSV)");
    public static readonly Text Json = new("Verlauf als Datei (JSON)", "Course as a file (JSON)");
    public static readonly Text Feed = new("Als Feed abonnieren (Atom)", "Subscribe as a feed (Atom)");
    public static readonly Text FeedTitle = new("Rangfolge der Maßnahmen, {0}", "Ranks of the measures, {0}");

    public static readonly Text Course = new("Verlauf aller Maßnahmen", "Course of all measures");
    public static readonly Text CourseNote = new("Je höher die Linie, desto besser der Platz. Fehlt eine Maßnahme in einer Rangfolge, hat sie dort keinen Platz und die Linie ist unterbrochen.", "The higher the line, the better the rank. Where a measure is not part of a ranking it has no rank there and the line is broken.");
    public static readonly Text ChartTitle = new("Plätze der Maßnahmen in {0} Rangfolgen", "Ranks of the measures in {0} rankings");
    public static readonly Text ChartOf = new("Platz der Maßnahme {0} in {1} Rangfolgen", "Rank of measure {0} in {1} rankings");
    public static readonly Text Spoken = new("Alle Werte stehen in der Tabelle darunter. Am meisten gewonnen: {0}. Am meisten verloren: {1}.", "All values stand in the table below. Gained most: {0}. Lost most: {1}.");
    public static readonly Text Nobody = new("keine", "none");
    public static readonly Text Measure = new("Maßnahme", "Measure");
    public static readonly Text Ranking = new("Rangfolge", "Ranking");
    public static readonly Text Rank = new("Platz", "Rank");
    public static readonly Text Old = new("Bisher", "Before");
    public static readonly Text New = new("Neu", "New");
    public static readonly Text By = new("Bewegung", "Movement");
    public static readonly Text Reason = new("Grund", "Reason");
    public static readonly Text NotIn = new("nicht dabei", "not part of it");
    public static readonly Text Up = new("{0} Plätze nach oben", "up {0} places");
    public static readonly Text UpOne = new("1 Platz nach oben", "up 1 place");
    public static readonly Text Down = new("{0} Plätze nach unten", "down {0} places");
    public static readonly Text DownOne = new("1 Platz nach unten", "down 1 place");
    public static readonly Text Same = new("gleich geblieben", "unchanged");
    public static readonly Text Fresh = new("neu dabei", "new");
    public static readonly Text Gone = new("nicht mehr dabei", "no longer part of it");
    public static readonly Text RankOf = new("{0} von {1}", "{0} of {1}");

    public static readonly Text MovedFromTo = new("von Platz {0} auf Platz {1}", "from rank {0} to rank {1}");
    public static readonly Text NewAt = new("neu dabei auf Platz {0}", "new at rank {0}");
    public static readonly Text Dropped = new("nicht mehr dabei, bisher Platz {0}", "no longer part of it, rank {0} before");
    public static readonly Text StaysAt = new("bleibt auf Platz {0}", "stays at rank {0}");
    public static readonly Text NotPart = new("nicht Teil der Rangfolge", "not part of the ranking");
    public static readonly Text Step = new("Rangfolge geändert: {0}. {1}, {2:d}. Grund: {3}", "Rank changed: {0}. {1}, {2:d}. Reason: {3}");

    public static readonly Text Why = new("Warum neu geordnet wurde", "Why the order was changed");
    public static readonly Text Changes = new("Was sich ändert", "What changes");
    public static readonly Text Unchanged = new("Gleicher Platz wie bisher: {0}", "Same rank as before: {0}");
    public static readonly Text Basis = new("Worauf es beruht", "What it is based on");
    public static readonly Text OldFrom = new("Bisherige Plätze: {0}", "Ranks before: {0}");
    public static readonly Text NewFrom = new("Neue Plätze: {0}", "New ranks: {0}");
    public static readonly Text ByHand = new("Neue Plätze: von Hand festgelegt durch {0}", "New ranks: set by hand by {0}");
    public static readonly Text Resolution = new("Beschluss: {0}", "Resolution: {0}");

    public static readonly Text PartTitle = new("Platz im Lauf der Zeit", "Rank over time");
    public static readonly Text PartNow = new("Heute Platz {0} von {1}.", "Today rank {0} of {1}.");
    public static readonly Text PartGone = new("Heute nicht mehr Teil der Rangfolge.", "No longer part of the ranking today.");
    public static readonly Text PartLink = new("Alle Änderungen der Rangfolge", "All changes of the ranks");

    /// <summary>"von Platz 3 auf Platz 7", "nicht mehr dabei, bisher Platz 3".</summary>
    public static Text Said(RankChange change) => (change.OldRank, change.NewRank) switch
    {
        (null, { } to) => NewAt.Filled(to),
        ({ } from, null) => Dropped.Filled(from),
        ({ } from, { } to) when from != to => MovedFromTo.Filled(from, to),
        (_, { } to) => StaysAt.Filled(to),
        _ => NotPart,
    };

    public static string Movement(RankChange change) => (change.OldRank, change.NewRank, change.MovedBy) switch
    {
        (null, null, _) => NotIn,
        (null, _, _) => Fresh,
        (_, null, _) => Gone,
        (_, _, 0) => Same,
        (_, _, 1) => UpOne,
        (_, _, -1) => DownOne,
        (_, _, > 0) => Up.With(change.MovedBy),
        _ => Down.With(-change.MovedBy),
    };

    public static string Cell(int? rank) => rank?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? NotIn;
}
