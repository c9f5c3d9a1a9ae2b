using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>A result with its editions; whoever may, accepts the newest one or sends it back.</summary>
public partial class ShowDeliverable
{
    public const string OutcomeField = "Ausgang";

    public sealed record Shown(Project Project, WorkPackage Package, Deliverable Result, Form? Typed)
    {
        public required string? Responsible { get; init; }

        public required Phase? NeededFor { get; init; }

        public required ILookup<Guid, StoredFile> Files { get; init; }

        public required bool MayPlan { get; init; }

        public required bool MaySubmit { get; init; }

        public required bool MayCheck { get; init; }
    }

    public static async Task<IResult> Show(int number, Guid id, Guid result, Me me, CityDb db) =>
        await Load((number, id, result), null, me, db) is { } page ? View.Page<ShowDeliverable, Shown>(page) : View.NotFound();

    public static async Task<IResult> Check(int number, Guid id, Guid result, Form form, Me me, CityDb db)
    {
        if (await Load((number, id, result), form, me, db) is not { } page)
        {
            return View.NotFound();
        }

        if (!ProjectAccess.MayPlan(me, page.Project) && !me.May(Permission.OpenProjects))
        {
            return View.Forbidden();
        }

        var outcome = form.Choice(OutcomeField, [nameof(DeliverableState.Accepted), nameof(DeliverableState.SentBack)], ResultText.OutcomeMissing);
        string reason = form.Text(nameof(DeliverableEdition.Reason)).Max(Deliverable.TextMax);
        db.StartedFrom(page.Result, form.Version());
        form.Try(() =>
        {
            var edition = ResultAccess.Newest(page.Result) ?? throw new Refusal(ResultText.NotSubmitted);
            if (outcome == nameof(DeliverableState.Accepted))
            {
                page.Result.Accept(edition, reason, me, db.Now);
            }
            else
            {
                page.Result.SendBack(edition, reason, me, db.Now);
            }
        });
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<ShowDeliverable, Shown>((await Load((number, id, result), form, me, db))!, form.Errors);
        }

        db.Because(reason);
        return await db.TrySave() ? View.SeeOther(Paths.Deliverable(number, id, result)) : View.Stale<ShowDeliverable, Shown>((await Load((number, id, result), form, me, db))!);
    }

    private static async Task<Shown?> Load((int Number, Guid Package, Guid Result) of, Form? typed, Me me, CityDb db)
    {
        if (await ResultAccess.ToRead(of.Number, of.Package, of.Result, me, db) is not var (project, package, result))
        {
            return null;
        }

        var person = result.ResponsibleId ?? package.LeadPersonId;
        var editions = result.Editions.Select(e => e.Id).ToList();
        return new Shown(project, package, result, typed)
        {
            Responsible = person is null ? null : await db.People.Where(p => p.Id == person).Select(p => p.DisplayName).SingleOrDefaultAsync(),
            NeededFor = await db.Phases.AsNoTracking().SingleOrDefaultAsync(p => p.Id == result.NeededForId),
            Files = (await db.Files.AsNoTracking().Where(f => f.Kind == nameof(DeliverableEdition) && editions.Contains(f.ItemId)).ToListAsync()).ToLookup(f => f.ItemId),
            MayPlan = ProjectAccess.MayPlan(me, project) && package.DroppedOn is null,
            MaySubmit = ResultAccess.MaySubmit(me, project, package, result),
            MayCheck = ResultAccess.MayCheck(me, project, result),
        };
    }
}
