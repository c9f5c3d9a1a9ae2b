using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Words for what is given up or taken up again, and for how long a phase takes.</summary>
public static class DropText
{
    public static readonly Text DropPackage = new("Paket aufgeben", "Give up the package");
    public static readonly Text DropPhase = new("Phase aufgeben", "Give up the phase");
    public static readonly Text Intro = new("Es zählt dann nicht mehr im Plan. Gebuchte Stunden, Ergebnisse, Verlauf und Basispläne bleiben. Sie können es später wieder aufnehmen.", "It then no longer counts in the plan. Booked hours, results, history and baselines stay. You can take it up again later.");
    public static readonly Text Reason = new("Grund", "Reason");
    public static readonly Text ReasonMissing = new("Bitte schreiben Sie, warum es entfällt.", "Please write why it is given up.");
    public static readonly Text Save = new("Aufgeben", "Give up");
    public static readonly Text StillWaiting = new("Klären Sie zuerst, was davon abhängt: {0}", "First settle what depends on it: {0}");
    public static readonly Text Depends = new("Das hängt davon ab", "These depend on it");
    public static readonly Text NothingDepends = new("Nichts hängt davon ab.", "Nothing depends on it.");
    public static readonly Text LiesInside = new("{0} liegt darin", "{0} lies in it");
    public static readonly Text WaitsForIt = new("{0} wartet darauf", "{0} waits for it");
    public static readonly Text NeedsResult = new("{0} braucht das Ergebnis „{1}“", "{0} needs the result “{1}”");
    public static readonly Text Dropped = new("Aufgegeben am {0} von {1}", "Given up on {0} by {1}");
    public static readonly Text GivenUp = new("aufgegeben", "given up");
    public static readonly Text Resume = new("Wieder aufnehmen", "Take up again");
    public static readonly Text PhaseIsDropped = new("Die Phase dieses Pakets ist aufgegeben. Nehmen Sie zuerst die Phase wieder auf.", "The phase of this package was given up. Take up the phase first.");
    public static readonly Text List = new("Aufgegeben", "Given up");
    public static readonly Text ListNote = new("Zählt nicht mehr im Plan; der Grund bleibt.", "No longer counts in the plan; the reason stays.");

    public static readonly Text Months = new("Geschätzte Dauer in Monaten", "Estimated length in months");
    public static readonly Text MonthsWrong = new("Bitte geben Sie ganze Monate ab 1 ein.", "Please enter whole months from 1.");
    public static readonly Text Estimated = new("geschätzt etwa {0} Monate, geplant {1}", "estimated about {0} months, planned {1}");
    public static readonly Text EstimatedOnly = new("geschätzt etwa {0} Monate", "estimated about {0} months");
    public static readonly Text Really = new(", wirklich {0} ({1})", ", really {0} ({1})");
    public static readonly Text NotEnded = new(", nicht beendet gemeldet, seit dem Beginn {0}", ", not reported ended, {0} since the start");
    public static readonly Text Running = new(", läuft, bisher {0}", ", running, {0} so far");
    public static readonly Text OneMonth = new("1 Monat", "1 month");
    public static readonly Text MonthsOf = new("{0} Monate", "{0} months");
    public static readonly Text LongerThanEstimate = new("{0} länger als geschätzt", "{0} longer than estimated");
    public static readonly Text ShorterThanEstimate = new("{0} kürzer als geschätzt", "{0} shorter than estimated");
    public static readonly Text AsEstimated = new("wie geschätzt", "as estimated");

    /// <summary>A reason is needed, and nothing may depend on it any more.</summary>
    public static void Must(string reason, IReadOnlyList<string> depends)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new Refusal(ReasonMissing, "Reason");
        }

        if (depends.Count > 0)
        {
            throw new Refusal(StillWaiting.Filled(string.Join("; ", depends)));
        }
    }
}
