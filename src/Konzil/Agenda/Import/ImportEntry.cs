using Konzil.Platform;
using Konzil.Strategy;

namespace Konzil.Agenda;

/// <summary>What stands in the form of the import: the file, and what is said of all of it.</summary>
internal static class ImportEntry
{
    /// <summary>A file just chosen goes before the one that is carried along.</summary>
    public static async Task<(byte[]? File, NamedTable? Table)> Table(Form form, CancellationToken cancellation)
    {
        var file = form.File(ImportMeasures.FileField) is null && form.Raw(ImportMeasures.Kept) is { Length: > 0 } kept ? SentFile.Unpack(kept) : await SentFile.Chosen(form, ImportMeasures.FileField, cancellation);
        if (file is null)
        {
            if (!form.HasErrors)
            {
                form.Errors.Add(ImportMeasures.FileField, TableReaderText.FileMissing);
            }

            return (null, null);
        }

        try
        {
            return (file, NamedTable.Of(TableReader.Read(file)) is { Rows.Count: > 0 } table ? table : throw new Refusal(ImportText.NoRows));
        }
        catch (Refusal refusal)
        {
            form.Errors.Add(ImportMeasures.FileField, refusal.Reason);
            return (null, null);
        }
    }

    public static ImportFrame Frame(Form form, Catalog.Content city, IReadOnlyDictionary<ImportColumn, int> columns)
    {
        var portfolio = form.Text(ImportMeasures.Portfolio).Max(FormerNumber.PortfolioMax);
        if (columns.ContainsKey(ImportColumn.Former))
        {
            portfolio.Required(ImportText.PortfolioMissing);
        }

        if (!columns.ContainsKey(ImportColumn.Title))
        {
            form.Errors.Add(ImportColumns.Field(ImportColumn.Title), ImportText.TitleColumnMissing);
        }

        var field = form.Choice(ImportMeasures.DefaultField, city.Fields.Select(f => f.Slug), AgendaText.FieldMissing, required: false);
        return new(portfolio, form.Date(ImportMeasures.PortfolioDay, ImportText.DayWrong), field is null ? null : city.FieldBySlug(field)?.Id);
    }
}
