using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>A change request about a project with its comparison; the client or the coordination decides, whoever asked may take it back.</summary>
public partial class ShowProjectChange
{
    public sealed record Shown(Project Project, ChangeRequest Request, ChangePlan Plan)
    {
        public bool MayDecide { get; init; }

        public bool MayWithdraw { get; init; }

        public string Why { get; init; } = "";
    }

    public static async Task<IResult> Show(int number, int request, Me me, CityDb db) => await Load(number, request, me, db) is { } shown ? View.Page<ShowProjectChange, Shown>(shown) : View.NotFound();

    public static async Task<IResult> Decide(int number, int request, Form form, Me me, CityDb db, IEnumerable<PartPromise> promises)
    {
        if (await Load(number, request, me, db) is not { } shown)
        {
            return View.NotFound();
        }

        var asked = shown.Request;
        var why = form.Text(nameof(ChangeRequest.DecisionReason)).Max(ChangeRequest.TextMax).Value;
        var decision = form.Choice(DecideChange.Decision, [nameof(ChangeState.Approved), nameof(ChangeState.Declined)], ChangeText.DecisionMissing);
        var project = await db.Projects.SingleAsync(p => p.Id == shown.Project.Id);
        var (phase, limit) = (asked.PhaseId is { } id ? await db.Phases.SingleAsync(p => p.Id == id) : null, project.Limit);
        db.StartedFrom(asked, form.Version());
        form.Try(() =>
        {
            if (decision == nameof(ChangeState.Declined))
            {
                asked.Decline(why, me, db.Now);
                return;
            }

            asked.ApproveForProject(phase is null ? limit : phase.End, why, me, db.Now);
            ApprovedChange.Move(asked, project, phase);
        });
        if (!form.HasErrors && phase?.Parts is not null && await PlanWindows.Broken(db, promises, phase) is { } broken)
        {
            form.Errors.Add(DecideChange.Decision, broken);
        }

        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<ShowProjectChange, Shown>((await Load(number, request, me, db))! with { Why = why }, form.Errors);
        }

        db.Because(asked.Code + ": " + (why.Length > 0 ? why : asked.Reason));
        return await ApprovedChange.Save(db, asked, project, phase, limit, me) ? View.SeeOther(Paths.ProjectChange(number, request)) : View.Stale<ShowProjectChange, Shown>((await Load(number, request, me, db))! with { Why = why });
    }

    public static async Task<IResult> Withdraw(int number, int request, Me me, CityDb db)
    {
        if (await Load(number, request, me, db) is not { MayWithdraw: true } shown)
        {
            return View.NotFound();
        }

        shown.Request.Withdraw(me, db.Now);
        return await db.TrySave() ? View.SeeOther(Paths.OfficeProject(number)) : throw new Refusal(ChangeText.AlreadyDecided);
    }

    private static async Task<Shown?> Load(int number, int request, Me me, CityDb db)
    {
        if (await ProjectAccess.ToRead(number, me, db) is not { } project || await db.ChangeRequests.SingleOrDefaultAsync(c => c.ProjectId == project.Id && c.Number == request) is not { } asked)
        {
            return null;
        }

        var waits = asked.State == ChangeState.Asked && project.ClosedOn is null;
        return new(project, asked, (await ProjectChanges.Plans(db, project.Id, [asked]))[asked.Id])
        {
            MayDecide = waits && me.May(Permission.DecideProjects) && asked.AskedById != me.Id,
            MayWithdraw = waits && asked.AskedById is not null && asked.AskedById == me.Id,
        };
    }
}
