using System.Globalization;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>The whole plan as a file that comes back: XLSX and CSV with the same columns, and MS Project XML.</summary>
public static class PlanExports
{
    /// <summary>The sheet that says from which state of the plan the workbook was written.</summary>
    internal const string BaseSheet = "Stand";

    public static async Task<IResult> Xml(int number, Me me, CityDb db) => await Load(number, me, db) is { } file
        ? Results.File(ProjectXml.Write(file.Plan, file.Revision, file.Leads, await Activities(file.Plan, db)), ProjectXml.ContentType, $"plan-{number}.xml")
        : View.NotFound();

    public static async Task<IResult> Csv(int number, Me me, CityDb db) => await Load(number, me, db) is { } file ? Table(file).Download($"plan-{number}.csv") : View.NotFound();

    public static async Task<IResult> Xlsx(int number, Me me, CityDb db)
    {
        if (await Load(number, me, db) is not { } file)
        {
            return View.NotFound();
        }

        var book = new Workbook();
        var sheet = book.Add("Plan");
        sheet.Row([.. PlanColumns.All]);
        foreach (var row in Rows(file))
        {
            sheet.Row(row);
        }

        var state = book.Add(BaseSheet);
        state.Row("Projekt", file.Plan.Project.Number);
        state.Row("Stand", file.Revision);
        state.Row("Titel", file.Plan.Project.TitleDe);
        state.Row("Ausgegeben am", Format.Day(db.Now));
        state.Row("Hinweis", "Neue Zeilen: Kennung leer lassen, eine freie Nr. vergeben. „Wartet auf“: 4EA+3 heißt drei Tage nach dem Ende von Zeile Nr. 4 (EA Ende-Anfang, AA Anfang-Anfang, EE Ende-Ende, AE Anfang-Ende). Dieses Blatt bitte stehen lassen.");
        return Results.File(book.Write(), Workbook.ContentType, $"plan-{number}.xlsx");
    }

    internal static async Task<int> Revision(CityDb db, Project project) => await db.PlanStates.Where(s => s.ProjectId == project.Id).Select(s => s.Revision).SingleAsync();

    internal static async Task<Dictionary<Guid, string>> Leads(CityDb db) => (await ProjectAccess.Leads(db)).ToDictionary(o => Guid.Parse(o.Value), o => o.Label);

    /// <summary>What is done in the packages of a plan, in order.</summary>
    internal static async Task<ILookup<Guid, PackageActivity>> Activities(PlanData plan, CityDb db)
    {
        var ids = plan.Packages.Select(p => p.Id).ToList();
        return (await db.Set<PackageActivity>().AsNoTracking().Where(a => ids.Contains(a.PackageId)).OrderBy(a => a.Order).ToListAsync()).ToLookup(a => a.PackageId);
    }

    internal static Csv Table((PlanData Plan, int Revision, IReadOnlyDictionary<Guid, string> Leads) file)
    {
        var csv = new Csv([.. PlanColumns.All]);
        foreach (var row in Rows(file))
        {
            csv.Row(row);
        }

        return csv;
    }

    internal static async Task<(PlanData Plan, int Revision, IReadOnlyDictionary<Guid, string> Leads)?> Load(int number, Me me, CityDb db) =>
        await ProjectAccess.ToRead(number, me, db) is { } project ? (await PlanData.Read(db, project), await Revision(db, project), await Leads(db)) : null;

    private static IEnumerable<object?[]> Rows((PlanData Plan, int Revision, IReadOnlyDictionary<Guid, string> Leads) file)
    {
        var rows = file.Plan.Tree.ToList();
        var keys = rows.Index().ToDictionary(r => r.Item.Package?.Id ?? r.Item.Phase.Id, r => (r.Index + 1).ToString(CultureInfo.InvariantCulture));
        foreach (var (place, row) in rows.Index())
        {
            var phase = row.Phase;
            yield return row.Package is { } p
                ? [place + 1, p.Id.ToString(), p.IsMilestone ? PlanColumns.Milestone : PlanColumns.Package, p.Number, p.TitleDe, p.TitleEn, keys[phase.Id], Blank(p.Goal), Blank(p.Result), p.LeadPersonId is { } lead ? file.Leads.GetValueOrDefault(lead) : null, p.Hours, p.Start, p.End, p.Done, Waits(p, file.Plan, keys), Yes(p.IsFixed), Yes(p.IsOptional), Yes(p.IsRough), Yes(p.IsPublic), Yes(p.IsThroughout), TurnColumns.Word(p.Repeats), TurnColumns.Days(p)]
                : [place + 1, phase.Id.ToString(), phase.Kind == PhaseKind.PrePhase ? PlanColumns.PrePhase : PlanColumns.Phase, null, phase.TitleDe, phase.TitleEn, phase.InsideId is { } inside ? keys[inside] : null, Blank(phase.SentenceDe), null, null, null, phase.Start, phase.End, null, phase.AfterId is { } after ? keys[after] : null, null, null, Yes(phase.IsRough), Yes(phase.IsPublic), null, null, null];
        }
    }

    private static string? Waits(WorkPackage package, PlanData plan, Dictionary<Guid, string> keys) =>
        Blank(string.Join("; ", plan.Links.Where(l => l.ToId == package.Id).OrderBy(l => int.Parse(keys[l.FromId], CultureInfo.InvariantCulture)).ThenBy(l => l.Kind).Select(l => PlanColumns.Tie(keys[l.FromId], l.Kind, l.Lag))));

    private static string? Blank(string text) => text.Length == 0 ? null : text;

    private static string Yes(bool yes) => yes ? "ja" : "nein";
}
