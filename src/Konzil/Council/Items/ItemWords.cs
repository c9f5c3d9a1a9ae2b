using Konzil.Platform;

namespace Konzil.Council;

/// <summary>What was decided about each measure, in words; and the words of its fields.</summary>
public static class ItemWords
{
    public static readonly Text PartlyNeedsOne = new("„Teilweise angenommen“ braucht mindestens eine Maßnahme, die angenommen ist. Kreuzen Sie sie unten an und wählen Sie ihr Ergebnis.", "“Adopted in part” needs at least one measure that is adopted. Tick it below and choose its result.");
    public static readonly Text OnlyPartlyDiffers = new("Maßnahmen haben nur dann ein eigenes Ergebnis, wenn der Beschluss „Teilweise angenommen“ ist.", "Measures have a result of their own only if the decision is “Adopted in part”.");
    public static readonly Text OwnMissing = new("Bitte wählen Sie, was zu {0} entschieden wurde.", "Please choose what was decided about {0}.");
    public static readonly Text PaperNeedsNewOne = new("Ob über eine Vorlage entschieden oder vertagt wurde, lässt sich nicht berichtigen. Tragen Sie zu der Vorlage einen neuen Beschluss ein.", "Whether a paper was decided or deferred cannot be corrected. Record a new decision on the paper.");
    public static readonly Text PaperIsWhole = new("Bei einer Vorlage über Kürzungen ist eine Maßnahme angenommen, abgelehnt oder vertagt. Wählen Sie für {0} eines davon.", "On a paper about cuts a measure is adopted, rejected or deferred. Choose one of these for {0}.");
    public static readonly Text Frozen = new("{0} hält fest, was angenommen war. Eine Berichtigung kann das nicht zurücknehmen. Tragen Sie einen neuen Beschluss ein.", "{0} keeps what was adopted. A correction cannot take it back. Record a new decision.");
    public static readonly Text FrozenVersion = new("Version {0} der Agenda", "Version {0} of the agenda");
    public static readonly Text DeferredNeedsSubject = new("Was ist vertagt? Nennen Sie die Nummer der Vorlage oder kreuzen Sie die Maßnahmen an. Sonst lässt sich nicht sehen, wann neu entschieden ist.", "What is deferred? Give the number of the paper or tick the measures. Otherwise nobody sees when it is decided anew.");

    public static readonly Text Whole = new("wie der Beschluss", "as the decision");
    public static readonly Text OwnResult = new("Ergebnis zu {0}", "Result for {0}");
    public static readonly Text Details = new("Eigenes Ergebnis, Betrag oder Auflage zu {0}", "Own result, amount or condition for {0}");
    public static readonly Text DetailsHint = new("Ein eigenes Ergebnis je Maßnahme gibt es nur bei „Teilweise angenommen“. Dann braucht jede angekreuzte Maßnahme eines. Eine Auflage mit Tag wird ein Auftrag der Beschlusskontrolle: Die Stelle wird erinnert, und was zu spät ist, steht dort.", "A result for each measure exists only with “Adopted in part”. Then each ticked measure needs one. A condition with a day becomes a mandate of the decision control: the office is reminded, and what is late is shown there.");
    public static readonly Text DeferredUntil = new("Vertagt bis", "Deferred until");
    public static readonly Text DeferredHint = new("Nur bei „Vertagt“. Leer heißt: kein Tag genannt.", "Only with “Deferred”. Empty means: no day was named.");
    public static readonly Text DeferredWrong = new("Der Tag liegt nach der Sitzung und gehört nur zu „Vertagt“.", "The day is after the meeting and belongs only to “Deferred”.");
    public static readonly Text Released = new("Freigegebener Betrag in Euro", "Amount released in euros");
    public static readonly Text ReleasedWrong = new("Bitte einen Betrag ab 0 Euro, und nur für das, was angenommen ist.", "Please enter an amount from 0 euros, and only for what is adopted.");
    public static readonly Text ReleasedYear = new("Für das Jahr", "For the year");
    public static readonly Text YearWrong = new("Bitte ein Jahr von 2000 bis 2100, und nur zusammen mit einem Betrag.", "Please enter a year from 2000 to 2100, and only with an amount.");
    public static readonly Text Condition = new("Auflage", "Condition");
    public static readonly Text ConditionWrong = new("Eine Auflage gehört zu dem, was angenommen ist.", "A condition belongs to what is adopted.");
    public static readonly Text ConditionDay = new("Zu erfüllen bis", "To be met by");
    public static readonly Text ConditionUnit = new("Wer sie erfüllt", "Who meets it");
    public static readonly Text DayWrong = new("Bitte einen Tag nach der Sitzung, und nur zusammen mit einer Auflage.", "Please enter a day after the meeting, and only with a condition.");
    public static readonly Text UnitWrong = new("Eine Auflage mit Tag braucht eine zuständige Stelle; ohne Tag bleibt das Feld leer.", "A condition with a day needs an office; without a day the field stays empty.");

    public static readonly Text UntilLine = new("{0} bis {1:d. MMMM yyyy}", "{0} until {1:d MMMM yyyy}");
    public static readonly Text NoDayLine = new("{0}, kein Tag genannt", "{0}, no day named");
    public static readonly Text ReleasedLine = new("freigegeben: {0:N0} €", "released: €{0:N0}");
    public static readonly Text ReleasedIn = new("freigegeben: {0:N0} € für {1}", "released: €{0:N0} for {1}");
    public static readonly Text ConditionLine = new("Auflage: {0}", "Condition: {0}");
    public static readonly Text ConditionBy = new("Auflage: {0} (bis {1:d. MMMM yyyy}, {2})", "Condition: {0} (by {1:d MMMM yyyy}, {2})");
    public static readonly Text ConditionTitle = new("Auflage zu {0} {1}", "Condition on {0} {1}");
    public static readonly Text Gone = new("Der Beschluss wurde berichtigt, die Auflage gilt nicht mehr: {0}", "The decision was corrected, the condition holds no more: {0}");

    public static readonly Text Waiting = new("Vertagt: wartet auf eine neue Entscheidung", "Deferred: waits for a new decision");
    public static readonly Text WaitingNote = new("Das Gremium entscheidet neu. Bis dahin bleibt der Vorgang offen.", "The body decides anew. Until then the matter stays open.");
    public static readonly Text Overdue = new("Der Tag ist vorbei, entschieden ist noch nicht.", "The day has passed and nothing is decided yet.");
    public static readonly Text DecideAnew = new("Neue Entscheidung eintragen", "Record the new decision");
    public static readonly Text DueNews = new("Wieder auf die Tagesordnung: „{0}“ war bis heute vertagt.", "Back on the agenda: “{0}” was deferred until today.");
    public static readonly Text AsCsv = new("Ergebnisse je Maßnahme herunterladen (CSV)", "Download the results for each measure (CSV)");

    public static Text State(ResolutionResult result, DateOnly? until) => result != ResolutionResult.Deferred ? CouncilText.Of(result)
        : until is { } day ? UntilLine.Filled(CouncilText.Of(result), day) : NoDayLine.Filled(CouncilText.Of(result));

    /// <summary>The result of the whole, with the day where it is deferred.</summary>
    public static Text State(Resolution resolution) => State(resolution.Result, resolution.DeferredUntil);

    /// <summary>What was decided about one measure, complete: also where the result of the whole holds for it.</summary>
    public static Text Of(Resolution resolution, ResolutionItem item) =>
        Of(item.Own with { Result = resolution.ResultOf(item), DeferredUntil = item.Result is null ? resolution.DeferredUntil : item.DeferredUntil });

    internal static Text Of(ItemDecision own)
    {
        var said = new List<Text>();
        if (own.Result is { } result)
        {
            said.Add(State(result, own.DeferredUntil));
        }

        if (own.Released is { } euros)
        {
            said.Add(own.ReleasedYear is { } year ? ReleasedIn.Filled(euros, year) : ReleasedLine.Filled(euros));
        }

        if (own.Condition.Length > 0)
        {
            said.Add(own.ConditionDay is { } day ? ConditionBy.Filled(own.Condition, day, own.ConditionUnit) : ConditionLine.Filled(own.Condition));
        }

        return new(string.Join("; ", said.Select(t => t.De)), string.Join("; ", said.Select(t => t.En)));
    }
}
