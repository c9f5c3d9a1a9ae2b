using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>The register of stakeholders as a table that goes out and comes in.</summary>
internal static class StakeholderColumns
{
    /// <summary>Sheet with every assessment and its day.</summary>
    public const string Assessments = "Einschätzungen";

    public static readonly ListColumn Number = new("nummer", new("Nummer", "Number"), "Nr.", "Nr", "No.", "ID") { IsOurs = true };
    public static readonly ListColumn Kind = new("art", StakeholderText.Kind, "Art", "Kind", "Typ", "Type");
    public static readonly ListColumn Name = new("name", StakeholderText.Name, "Beteiligte", "Stakeholder", "Person", "Gruppe", "Anspruchsgruppe", "Interessengruppe");
    public static readonly ListColumn Influence = new("einfluss", StakeholderText.Influence, "Macht", "Power");
    public static readonly ListColumn Interest = new("interesse", StakeholderText.Interest);
    public static readonly ListColumn Attitude = new("haltung", StakeholderText.Attitude, "Einstellung");
    public static readonly ListColumn Day = new("analyse_vom", StakeholderText.AnalysisDay, "Analyse vom", "Stand", "Datum", "Day", "Date");
    public static readonly ListColumn Strategy = new("zusammenarbeit", StakeholderText.Strategy, "Zusammenarbeit", "Strategie", "Strategy");
    public static readonly ListColumn Owner = new("verantwortlich", StakeholderText.Owner, "Verantwortliche", "Ansprechperson", "Zuständig");
    public static readonly ListColumn Every = new("kontakt_alle_tage", StakeholderText.ContactEvery, "Kontakt alle Tage", "Contact every days");
    public static readonly ListColumn Last = new("letzter_kontakt", StakeholderText.LastContact);
    public static readonly ListColumn Example = new("beispiel", new("Beispiel", "Example")) { IsOurs = true };
    public static readonly ListColumn Source = new("quelle", RiskText.Source) { IsOurs = true };

    /// <summary>Of the second sheet: the note of the analysis.</summary>
    public static readonly ListColumn Note = new("anmerkung", StakeholderText.AnalysisNote);

    public static readonly IReadOnlyList<ListColumn> All = [Number, Kind, Name, Influence, Interest, Attitude, Day, Strategy, Owner, Every, Last, Example, Source, ListColumns.Id, ListColumns.Stamp];

    public static readonly IReadOnlyList<ListColumn> OfAssessments = [Name, Day, Influence, Interest, Attitude, Note, ListColumns.Id];

    public static object?[] Cells(Stakeholder who, StakeholderGrade? grade, DateOnly? day, string? owner)
    {
        object?[] said =
        [
            who.Number, StakeholderText.Of(who.Kind).De, who.Name, grade?.Influence, grade?.Interest, grade is null ? null : StakeholderText.Of(grade.Attitude).De, grade is null ? null : day,
            who.Strategy, owner, who.ContactEveryDays, who.LastContact, who.IsExample, who.Source, who.Id.ToString(),
        ];
        return [.. said, ListCells.Stamp(said)];
    }
}
