using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>What a column of the file can hold.</summary>
public enum ImportColumn
{
    Title,
    Former,
    Day,
    Number,
    Field,
    Further,
    State,
    Reason,
    Summary,
    Problem,
    BenefitCitizens,
    BenefitCompanies,
    BenefitAdministration,
    Goals,
    GoalReason,
    Kind,
    Purpose,
    Product,
    Unit,
    Steps,
    Aliases,
    TitleEn,
}

/// <summary>Which column of the file holds what: guessed from the headings, then as the person says.</summary>
internal static class ImportColumns
{
    private static readonly Dictionary<ImportColumn, string[]> Headings = new()
    {
        [ImportColumn.Title] = ["Titel", "Maßnahme", "Name", "Bezeichnung", "Title", "Measure"],
        [ImportColumn.Former] = ["Nr.", "Nr", "Lfd. Nr.", "Alte Nummer", "Frühere Nummer", "ID", "No.", "Old number"],
        [ImportColumn.Day] = ["Datum", "Tag", "Beginn", "Start", "Date", "Day"],
        [ImportColumn.Number] = ["Nummer", "Nummer der Agenda", "M-Nummer", "Number"],
        [ImportColumn.Field] = ["Handlungsfeld", "Feld", "Field", "Field of action"],
        [ImportColumn.Further] = ["Weitere Handlungsfelder", "Further fields"],
        [ImportColumn.State] = ["Umsetzung", "Status", "Stand der Umsetzung", "State"],
        [ImportColumn.Reason] = ["Grund", "Begründung", "Reason"],
        [ImportColumn.Summary] = ["Kurz gesagt", "Kurzbeschreibung", "Beschreibung", "Description", "Summary"],
        [ImportColumn.Problem] = ["Problem", "Ausgangslage"],
        [ImportColumn.BenefitCitizens] = ["Nutzen Bürgerinnen und Bürger", "Nutzen", "Benefit"],
        [ImportColumn.BenefitCompanies] = ["Nutzen Betriebe", "Nutzen Wirtschaft"],
        [ImportColumn.BenefitAdministration] = ["Nutzen Verwaltung"],
        [ImportColumn.Goals] = ["Ziele", "Ziel", "Goals", "Goal"],
        [ImportColumn.GoalReason] = ["Warum dieses Ziel", "Beitrag zum Ziel"],
        [ImportColumn.Kind] = ["Art", "Typ", "Kind", "Type"],
        [ImportColumn.Purpose] = ["Zweck", "Purpose"],
        [ImportColumn.Product] = ["Was entsteht", "What it brings about", "Maßnahmenart"],
        [ImportColumn.Unit] = ["Zuständig", "Zuständiges Amt", "Federführung", "Amt", "Responsible"],
        [ImportColumn.Steps] = ["Schritte", "Aktivitäten", "Steps"],
        [ImportColumn.Aliases] = ["Auch genannt", "Andere Namen", "Aliases"],
        [ImportColumn.TitleEn] = ["Titel englisch", "Titel auf Englisch", "English title"],
    };

    public static IReadOnlyList<ImportColumn> All { get; } = Enum.GetValues<ImportColumn>();

    public static string Field(ImportColumn column) => "Spalte" + column;

    public static IReadOnlyDictionary<ImportColumn, int> Guess(TableRow head) => All
        .Select(c => (Column: c, At: head.Cells.Where(cell => Headings[c].Contains(cell.Value.Text, StringComparer.OrdinalIgnoreCase)).OrderBy(cell => cell.Key).Select(cell => cell.Key).FirstOrDefault()))
        .Where(c => c.At > 0).ToDictionary(c => c.Column, c => c.At);

    /// <summary>As chosen in the form.</summary>
    public static IReadOnlyDictionary<ImportColumn, int> Chosen(Form form, TableRow head) => All
        .Select(c => (Column: c, At: int.TryParse(form.Raw(Field(c)), System.Globalization.CultureInfo.InvariantCulture, out var at) && head.Cells.ContainsKey(at) ? at : 0))
        .Where(c => c.At > 0).ToDictionary(c => c.Column, c => c.At);
}
