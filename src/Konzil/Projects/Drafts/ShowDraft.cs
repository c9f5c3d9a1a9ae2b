using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>The plan of a coming phase as a draft, beside what holds today and what would change.</summary>
public partial class ShowDraft
{
    public const string PhaseField = "Phase";

    public sealed record Shown(Project Project, PlanDraft Draft, WorkPackage Package, PlanData Plan, string? Reason)
    {
        public required bool MayWrite { get; init; }

        public required bool MayPlan { get; init; }

        public required IReadOnlyList<LineDifference> Differences { get; init; }

        public required IReadOnlyList<string> Problems { get; init; }
    }

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db) => await Page(number, id, null, me, db) is { } page ? View.Page<ShowDraft, Shown>(page) : View.NotFound();

    /// <summary>Begins with what the plan says of the phase today.</summary>
    public static async Task<IResult> Begin(int number, Guid id, Form form, Me me, CityDb db)
    {
        if (await ProjectAccess.ToRead(number, me, db) is not { } project || await ShowPackage.Page(project, id, form, me, db) is not { Package.DroppedOn: null } page)
        {
            return View.NotFound();
        }

        if (!Drafts.MayWrite(me, project, page.Package))
        {
            return View.Forbidden();
        }

        var chosen = form.Choice(PhaseField, page.Plan.Phases.Where(p => p.Ended is null).Select(p => p.Id.ToString()), ProjectText.PhaseWrong, required: false);
        if (form.HasErrors)
        {
            return View.Invalid<ShowPackage, ShowPackage.Shown>(page, form.Errors);
        }

        var phase = page.Plan.Phases.FirstOrDefault(p => p.Id.ToString() == chosen);
        var draft = new PlanDraft(project.Id, id, phase?.TitleDe ?? DraftText.NewPhase.De);
        db.PlanDrafts.Add(draft);
        if (phase is not null)
        {
            var head = new DraftRow(draft.Id, 1, phase.Id, true);
            head.Write(new DraftWords("", phase.TitleDe, phase.TitleEn) { Goal = phase.SentenceDe, Start = phase.Start is null || phase.End is null ? null : phase.Start, End = phase.Start is null || phase.End is null ? null : phase.End });
            db.DraftRows.Add(head);
            foreach (var (place, package) in page.Plan.Packages.Where(p => p.PhaseId == phase.Id && !p.IsThroughout && p.Done is null).Index())
            {
                var row = new DraftRow(draft.Id, place + 2, package.Id, false);
                row.Write(new DraftWords(package.Number ?? "", package.TitleDe, package.TitleEn) { ParentId = head.Id, Goal = package.Goal, Result = package.Result, Hours = package.Hours, Start = package.Start, End = package.End, IsMilestone = package.IsMilestone, IsOptional = package.IsOptional });
                db.DraftRows.Add(row);
            }
        }

        await db.SaveChangesAsync();
        return View.SeeOther(Paths.PlanDraft(number, draft.Id));
    }

    public static async Task<IResult> Discard(int number, Guid id, Form form, Me me, CityDb db)
    {
        if (await Drafts.ToRead(number, id, me, db) is not var (project, draft, package))
        {
            return View.NotFound();
        }

        if (!Drafts.MayWrite(me, project, package))
        {
            return View.Forbidden();
        }

        string reason = form.Text(nameof(PlanDraft.Basis)).Required(DraftText.ReasonMissing).Max(Project.TextMax);
        db.StartedFrom(draft, form.Version());
        form.Try(() => draft.Discard(reason, me, db.Now));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<ShowDraft, Shown>((await Page(number, id, reason, me, db))!, form.Errors);
        }

        return await db.TrySave() ? View.SeeOther(Paths.PlanDraft(number, id)) : View.Stale<ShowDraft, Shown>((await Page(number, id, reason, me, db))!);
    }

    private static async Task<Shown?> Page(int number, Guid id, string? reason, Me me, CityDb db)
    {
        if (await Drafts.ToRead(number, id, me, db) is not var (project, draft, package))
        {
            return null;
        }

        var plan = await PlanData.Read(db, project);
        // Put together in memory only; the plan shown is read for itself, because the merge changes what it is given.
        var merge = draft.State == DraftState.Open ? PlanMerge.Of(Drafts.AsFile(draft), await PlanData.Read(db, project), await PlanExports.Leads(db), (DraftText.Draft, me, db.Now)) : null;
        return new Shown(project, draft, package, plan, reason)
        {
            MayWrite = draft.State == DraftState.Open && Drafts.MayWrite(me, project, package),
            MayPlan = draft.State == DraftState.Open && ProjectAccess.MayPlan(me, project),
            Differences = merge?.Differences ?? [],
            Problems = merge?.Errors ?? [],
        };
    }
}
