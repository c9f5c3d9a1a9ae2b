using Konzil.Platform;

namespace Konzil.Budget;

/// <summary>Words of investment and running costs.</summary>
public static class RunningText
{
    public static readonly Text Section = new("Kosten über die Jahre", "Costs over the years");
    public static readonly Text SectionNote = new("Was der Aufbau kostet und was danach jedes Jahr für den Betrieb anfällt.", "What building it costs and what running it costs each year afterwards.");
    public static readonly Text Caption = new("Investition und Folgekosten der Maßnahme {0} nach Jahren, in Euro", "Investment and running costs of measure {0} by year, in euros");
    public static readonly Text Investment = new("Investition", "Investment");
    public static readonly Text Running = new("Folgekosten", "Running costs");
    public static readonly Text Together = new("zusammen", "together");
    public static readonly Text OpenEnded = new("Ein Ende der Folgekosten ist nicht bekannt. Gezeigt sind die ersten zehn Jahre.", "No end of the running costs is known. The first ten years are shown.");
    public static readonly Text Title = new("Folgekosten: {0}", "Running costs: {0}");
    public static readonly Text PageNote = new("Betrieb, Wartung, Lizenzen: was jedes Jahr anfällt. Die Angaben stehen öffentlich bei der Maßnahme.", "Operation, maintenance, licences: what is due each year. It stands publicly with the measure.");
    public static readonly Text None = new("Noch keine Folgekosten eingetragen.", "No running costs entered yet.");
    public static readonly Text Add = new("Folgekosten eintragen", "Enter running costs");
    public static readonly Text Edit = new("Folgekosten ändern", "Change running costs");
    public static readonly Text Save = new("Folgekosten veröffentlichen", "Publish the running costs");
    public static readonly Text What = new("Wofür?", "What for?");
    public static readonly Text WhatHint = new("Zum Beispiel Betrieb und Wartung.", "For example operation and maintenance.");
    public static readonly Text WhatMissing = new("Bitte schreiben Sie, wofür die Kosten anfallen.", "Please write what the costs are for.");
    public static readonly Text FromYear = new("Vom Jahr", "From the year");
    public static readonly Text UntilYear = new("Bis zum Jahr", "Until the year");
    public static readonly Text UntilHint = new("Leer lassen, wenn kein Ende bekannt ist.", "Leave empty if no end is known.");
    public static readonly Text TurnedRound = new("Das letzte Jahr liegt vor dem ersten.", "The last year is before the first.");
    public static readonly Text PerYear = new("Euro je Jahr", "Euros a year");
    public static readonly Text Period = new("{0} bis {1}", "{0} to {1}");
    public static readonly Text PeriodOpen = new("ab {0}", "from {0}");
    public static readonly Text EachYear = new("{0} je Jahr", "{0} a year");
}
