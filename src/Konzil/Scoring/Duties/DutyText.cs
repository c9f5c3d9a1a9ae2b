using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>The words of the lane beside the ranking, and of minimums.</summary>
public static class DutyText
{
    public static readonly Text Lane = new("Muss: steht neben der Rangliste", "Must: stands beside the ranking");
    public static readonly Text LaneNote = new("Diese Maßnahmen muss die Stadt umsetzen, zum Beispiel nach einem Gesetz. Sie werden nicht bewertet und nehmen niemandem einen Platz weg.", "The city has to carry out these measures, for example under a law. They are not scored and take nobody's rank.");
    public static readonly Text Switch = new("Spur „Muss“ neben der Rangliste", "Lane “Must” beside the ranking");
    public static readonly Text SwitchHint = new("Für Maßnahmen, die ein Gesetz oder Vertrag verlangt.", "For measures that a law or contract demands.");
    public static readonly Text Hint = new("Nennen Sie bei jeder Maßnahme, die sein muss, das Gesetz oder den Vertrag. Leere Felder bedeuten: kein Muss. Wer in der Spur steht, wird nicht bewertet.", "For each measure that must be done name the law or contract. Empty fields mean: not a must. What stands in the lane is not scored.");
    public static readonly Text Reason = new("Grund für {0}", "Reason for {0}");
    public static readonly Text Save = new("Spur speichern", "Save the lane");

    public static readonly Text ShortOfCriterion = new("Mindestwert nicht erreicht: {0}, nötig {1}, erreicht {2}", "Minimum not reached: {0}, needed {1}, reached {2}");
    public static readonly Text ShortOfTotal = new("Mindestpunktzahl nicht erreicht: nötig {0} von 100, erreicht {1}", "Minimum total not reached: needed {0} of 100, reached {1}");
    public static readonly Text Minimums = new("Mindestwerte", "Minimums");
    public static readonly Text MinimumsNote = new("Wer im Mittel darunter bleibt, steht nicht in der Rangliste. Die Punkte bleiben sichtbar.", "A measure whose mean stays below is not in the ranking. Its points stay visible.");
    public static readonly Text MinimumOf = new("{0}: mindestens {1}", "{0}: at least {1}");
    public static readonly Text MinimumTotal = new("Zusammen: mindestens {0} von 100 Punkten", "Together: at least {0} of 100 points");

    public static Text Of(Shortfall shortfall, Round round) => shortfall.Key is { } key
        ? ShortOfCriterion.Filled(round.Criteria.First(c => c.Key == key).Title, shortfall.Needed.ToString("0.##", System.Globalization.CultureInfo.CurrentCulture), Format.Decimal(shortfall.Reached, 2))
        : ShortOfTotal.Filled(shortfall.Needed.ToString("0.##", System.Globalization.CultureInfo.CurrentCulture), Format.Decimal(shortfall.Reached));
}
