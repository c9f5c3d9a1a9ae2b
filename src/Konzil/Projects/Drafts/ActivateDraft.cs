using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>A draft becomes the plan, all or nothing, with the gate or the resolution that allows it.</summary>
public partial class ActivateDraft
{
    public const string BasisField = "Grundlage";

    public sealed record Draft(Project Project, PlanDraft Plan, IReadOnlyList<Option> Bases, Form? Typed)
    {
        public required IReadOnlyList<LineDifference> Differences { get; init; }

        public required IReadOnlyList<string> Problems { get; init; }
    }

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        return project is null ? refused : await Page(project, id, null, me, db) is { } page ? View.Page<ActivateDraft, Draft>(page) : View.NotFound();
    }

    public static async Task<IResult> Post(int number, Guid id, Form form, Me me, CityDb db, IEnumerable<PartPromise> promises)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        if (project is null)
        {
            return refused;
        }

        if (await Page(project, id, form, me, db) is not { } page)
        {
            return View.NotFound();
        }

        db.ChangeTracker.Clear();
        var draft = await db.PlanDrafts.Include(d => d.Rows).SingleAsync(d => d.Id == id);
        var chosen = form.Choice(BasisField, page.Bases.Select(o => o.Value), DraftText.BasisMissing);
        var basis = (await Drafts.Bases(project, db)).FirstOrDefault(b => b.Option.Value == chosen).Basis;
        db.StartedFrom(draft, form.Version());
        form.Try(() => draft.Activate(basis, me, db.Now));
        PlanMerge? merge = null;
        if (!form.HasErrors)
        {
            var reason = DraftText.MovedBy.Filled(draft.Title, basis.Words).De;
            merge = PlanMerge.Of(Drafts.AsFile(draft), await Tracked(project, db), await PlanExports.Leads(db), (reason.Length <= 500 ? reason : reason[..500], me, db.Now));
            foreach (var error in merge.Errors.Concat(await Broken(project, merge, promises, db)))
            {
                form.Errors.Add("", error);
            }
        }

        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<ActivateDraft, Draft>(page, form.Errors);
        }

        merge!.Keep(db);
        db.Say(new DraftActivated(id, me.Id));
        db.Because(draft.Basis);
        if (await PlanData.Save(db, project))
        {
            return View.SeeOther(Paths.OfficeProject(number));
        }

        return await Page(project, id, form, me, db) is { } late ? View.Stale<ActivateDraft, Draft>(late) : View.SeeOther(Paths.PlanDraft(number, id));
    }

    /// <summary>The state of the plan is loaded before it, so that a change in between makes saving fail.</summary>
    private static async Task<PlanData> Tracked(Project project, CityDb db)
    {
        await db.PlanStates.SingleAsync(s => s.ProjectId == project.Id);
        return await PlanData.Tracked(db, project);
    }

    private static async Task<IReadOnlyList<string>> Broken(Project project, PlanMerge merge, IEnumerable<PartPromise> promises, CityDb db)
    {
        var broken = new List<string>();
        foreach (var phase in merge.Phases.Where(p => p.Parts is not null && project.IsAgenda))
        {
            broken.AddRange(await PlanWindows.Broken(db, promises, phase) is { } one ? [phase.TitleDe + ": " + one] : []);
        }

        return broken;
    }

    private static async Task<Draft?> Page(Project project, Guid id, Form? typed, Me me, CityDb db)
    {
        if (await db.PlanDrafts.AsNoTracking().Include(d => d.Rows).SingleOrDefaultAsync(d => d.Id == id && d.ProjectId == project.Id && d.State == DraftState.Open) is not { } draft)
        {
            return null;
        }

        var merge = PlanMerge.Of(Drafts.AsFile(draft), await PlanData.Read(db, project), await PlanExports.Leads(db), (DraftText.Draft, me, db.Now));
        return new Draft(project, draft, [.. (await Drafts.Bases(project, db)).Select(b => b.Option)], typed) { Differences = merge.Differences, Problems = merge.Errors };
    }
}
