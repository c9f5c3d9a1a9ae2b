using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;

namespace Konzil.Agenda;

/// <summary>
/// Many measures at once, from a file: which column holds what, then what would happen with every row and every mistake with its
/// place, and only then all of it or nothing.
/// </summary>
public partial class ImportMeasures
{
    public const string FileField = "Datei";
    public const string Kept = "Tabelle";
    public const string Portfolio = "Portfolio";
    public const string PortfolioDay = "Tag";
    public const string DefaultField = "Feld";
    public const string KeepButton = "Behalten";

    /// <param name="City">Fields to choose from.</param>
    /// <param name="Typed">What was sent; null at first.</param>
    public sealed record Draft(Catalog.Content City, Form? Typed)
    {
        /// <summary>The file, to be sent again.</summary>
        public string File { get; init; } = "";

        public TableRow? Head { get; init; }

        public IReadOnlyDictionary<ImportColumn, int> Columns { get; init; } = new Dictionary<ImportColumn, int>();

        /// <summary>Null before the first look.</summary>
        public ImportPlan? Plan { get; init; }
    }

    public static async Task<IResult> Show(CityDb db, Catalog catalog) => View.Page<ImportMeasures, Draft>(new(await catalog.Read(db), null));

    public static async Task<IResult> Post(Form form, Me me, CityDb db, Catalog catalog, CancellationToken cancellation)
    {
        var city = await catalog.Read(db);
        var draft = new Draft(city, form);
        if (await ImportEntry.Table(form, cancellation) is not ({ } file, { } table))
        {
            return View.Invalid<ImportMeasures, Draft>(draft, form.Errors);
        }

        draft = draft with { File = SentFile.Pack(file), Head = table.Head, Columns = form.Has(ImportColumns.Field(ImportColumn.Title)) ? ImportColumns.Chosen(form, table.Head) : ImportColumns.Guess(table.Head) };
        var frame = ImportEntry.Frame(form, city, draft.Columns);
        if (form.HasErrors)
        {
            return View.Invalid<ImportMeasures, Draft>(draft, form.Errors);
        }

        var plan = await ImportPlan.Of(table.Rows, new ImportReader(draft.Columns, frame, city), frame, line => form.Raw(ImportPlan.Decision(line)), db);
        draft = draft with { Plan = plan };
        if (plan.Mistakes.Count > 0)
        {
            form.Errors.Add(FileField, ImportText.Mistakes.With(plan.Mistakes.Count));
            return View.Invalid<ImportMeasures, Draft>(draft, form.Errors);
        }

        if (!form.Has(KeepButton))
        {
            return View.Page<ImportMeasures, Draft>(draft);
        }

        foreach (var row in plan.Undecided)
        {
            form.Errors.Add(ImportPlan.Decision(row.Line), ImportText.DecisionMissing);
        }

        return form.HasErrors ? View.Invalid<ImportMeasures, Draft>(draft, form.Errors) : await Keep(plan, frame, draft, me, db);
    }

    private static async Task<IResult> Keep(ImportPlan plan, ImportFrame frame, Draft draft, Me me, CityDb db)
    {
        if (!plan.Changes)
        {
            return View.Page<ImportMeasures, Draft>(draft);
        }

        try
        {
            await ImportWriter.Write(plan, frame, me, db);
            return View.SeeOther(Paths.OfficeMeasures);
        }
        catch (Refusal refusal)
        {
            draft.Typed!.Errors.Add(FileField, refusal.Reason);
            return View.Invalid<ImportMeasures, Draft>(draft, draft.Typed.Errors);
        }
    }
}
