using System.Text;
using Konzil.Platform;
using Konzil.Platform.Content;
using Konzil.Projects;
using Konzil.Staffing;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site;

/// <summary>Phases, packages and dependencies of the agenda's project: the same file as on the page of the plan.</summary>
internal sealed class PackagesPart : IBundlePart
{
    private const string File = "arbeitspakete.yaml";

    // The agenda's project belongs to no measure, so it has no duty to report.
    private static readonly IReadOnlyList<ITemplatePart> More = [new StaffingTemplate(), new TemplateReports()];

    public bool Owns(string file) => file == File;

    public async Task<IReadOnlyList<BundleFile>> Write(BundleScene scene) =>
        await scene.Db.Projects.AsNoTracking().FirstOrDefaultAsync(p => p.IsAgenda) is { } agenda && await PlanData.Read(scene.Db, agenda) is { Phases.Count: > 0 } plan
            ? [new(File, await PlanTemplate.Of(scene.Db, plan, More))]
            : [];

    public async Task<IReadOnlyList<BundleStep>> Plan(BundleFile file, BundleScene scene)
    {
        var title = Title(file);
        PlanFile plan;
        try
        {
            plan = PlanTemplate.Read(file.Text, Format.Day(scene.Now), More);
            var trial = PlanMerge.Of(plan, new PlanData(Project.Open(0, null), [], [], []), new Dictionary<Guid, string>(), ("-", scene.Me, scene.Now));
            if (trial.Errors.Count > 0)
            {
                throw new PlanFileException(trial.Errors);
            }
        }
        catch (PlanFileException mistakes)
        {
            throw new ContentException([.. mistakes.Errors.Select(e => new ContentError(file.Name, 1, e))]);
        }

        scene.Phases.UnionWith(plan.Rows.Where(r => r.IsPhase).Select(r => r.Title));
        var content = string.Join(", ", plan.Rows.Where(r => r.IsPhase).Select(r => r.Title));
        return await scene.Db.Projects.AsNoTracking().AnyAsync(p => p.TitleDe == title)
            ? [new(new(BundleText.Packages, title, BundleChange.Kept) { There = content })]
            : [new(new(BundleText.Packages, title, BundleChange.New) { There = content }, () => Take(title, file, scene))];
    }

    private static string Title(BundleFile file)
    {
        var folder = ContentFolder.OfText(file.Name, file.Text);
        var title = folder.Read(file.Name).OptionalMap("template")?.OptionalText("title");
        return folder.Errors.Any ? throw new ContentException(folder.Errors.All) : title is { Length: <= Conventions.Line } ? title : BundleText.Packages.De;
    }

    private static async Task Take(string title, BundleFile file, BundleScene scene)
    {
        var db = scene.Db;
        var project = Project.Open(await NumberSeries.Take(db, Project.Kind), null);
        project.Write(new ProjectWords(title, null, "", "", null));
        var state = new PlanState(project.Id);
        db.Projects.Add(project);
        db.PlanStates.Add(state);
        var plan = PlanTemplate.Read(file.Text, Format.Day(scene.Now), More);
        var merge = PlanMerge.Of(plan, new PlanData(project, [], [], []), new Dictionary<Guid, string>(), ("-", scene.Me, scene.Now));
        merge.Keep(db);
        foreach (var put in plan.More)
        {
            await put(new TemplateMade(db, scene.Me, project, Format.Day(scene.Now), merge));
        }

        await db.SaveChangesAsync();
        state.Follow((await PlanData.Read(db, project)).Forecast);
    }
}

/// <summary>What has to be true at the end of a phase, phase by phase.</summary>
internal sealed class ChecksPart : IBundlePart
{
    private const string File = "prueflisten.yaml";

    public bool Owns(string file) => file == File;

    public async Task<IReadOnlyList<BundleFile>> Write(BundleScene scene)
    {
        var db = scene.Db;
        var rows = await (from criterion in db.GateCriteria.AsNoTracking()
                          join phase in db.Phases on criterion.PhaseId equals phase.Id
                          join project in db.Projects on phase.ProjectId equals project.Id
                          where project.IsAgenda
                          orderby phase.Order, criterion.Order
                          select new { phase.TitleDe, criterion.Kind, criterion.Title }).ToListAsync();
        var yaml = new StringBuilder("checks:\n");
        foreach (var row in rows)
        {
            Bundle.Line(yaml, "  - phase", row.TitleDe);
            yaml.Append("    kind: ").Append(ContentWords.Of(row.Kind)).Append('\n');
            Bundle.Line(yaml, "    title", row.Title);
        }

        return rows.Count == 0 ? [] : [new(File, yaml.ToString())];
    }

    public async Task<IReadOnlyList<BundleStep>> Plan(BundleFile file, BundleScene scene)
    {
        var rows = Bundle.Read(file, "checks", map => (Phase: map.Text("phase"), Kind: map.Enum<CriterionKind>("kind"), Title: Bundle.Line(map, "title", Conventions.Line)));
        var known = await (from criterion in scene.Db.GateCriteria.AsNoTracking() join phase in scene.Db.Phases on criterion.PhaseId equals phase.Id select new { phase.TitleDe, criterion.Title }).ToListAsync();
        var phases = (await scene.Db.Phases.AsNoTracking().Select(p => p.TitleDe).ToListAsync()).Concat(scene.Phases).ToHashSet(StringComparer.Ordinal);
        return [.. rows.Distinct().Select(row => (row, Name: row.Phase + ": " + row.Title)).Select(r =>
            !phases.Contains(r.row.Phase) ? new BundleStep(new(BundleText.Checks, r.Name, BundleChange.Kept) { Here = BundleText.NoPhase })
            : known.Exists(k => k.TitleDe == r.row.Phase && k.Title == r.row.Title) ? new BundleStep(new(BundleText.Checks, r.Name, BundleChange.Same))
            : new BundleStep(new(BundleText.Checks, r.Name, BundleChange.New), () => Take(r.row, scene)))];
    }

    // The newest project that has the phase: the one the same bundle brought.
    private static async Task Take((string Phase, CriterionKind Kind, string Title) row, BundleScene scene)
    {
        var phase = await (from p in scene.Db.Phases join project in scene.Db.Projects on p.ProjectId equals project.Id where p.TitleDe == row.Phase orderby project.Number descending select p.Id).FirstAsync();
        var last = await scene.Db.GateCriteria.Where(c => c.PhaseId == phase).MaxAsync(c => (int?)c.Order) ?? 0;
        var criterion = new GateCriterion(phase, last + 1);
        criterion.Write(row.Kind, row.Title);
        scene.Db.GateCriteria.Add(criterion);
    }
}
