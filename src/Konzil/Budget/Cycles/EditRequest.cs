using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>Somebody asks for money or posts, changes it, or withdraws it.</summary>
public partial class EditRequest
{
    public sealed record Draft(BudgetCycle Cycle, ResourceRequest? Request, IReadOnlyList<Option> Measures, bool NeedsMeasure, Form? Typed);

    public static async Task<IResult> New(int number, Me me, CityDb db, TimeProvider clock)
    {
        var cycle = await db.BudgetCycles.AsNoTracking().SingleOrDefaultAsync(c => c.Number == number);
        return cycle is null ? View.NotFound() : CycleAccess.MayAsk(me, cycle, Format.Day(clock.GetUtcNow())) ? View.Page<EditRequest, Draft>(await Draw(cycle, null, null, me, db)) : View.Refused(Closed(cycle));
    }

    public static async Task<IResult> Show(int number, int request, Me me, CityDb db, TimeProvider clock)
    {
        var (cycle, found) = await Find(number, request, db);
        return cycle is null || found is null ? View.NotFound()
            : CycleAccess.MayChange(me, cycle, found, Format.Day(clock.GetUtcNow())) ? View.Page<EditRequest, Draft>(await Draw(cycle, found, null, me, db)) : View.Forbidden();
    }

    public static async Task<IResult> Create(int number, Form form, Me me, CityDb db, TimeProvider clock)
    {
        if (await db.BudgetCycles.SingleOrDefaultAsync(c => c.Number == number) is not { } cycle)
        {
            return View.NotFound();
        }

        if (!CycleAccess.MayAsk(me, cycle, Format.Day(clock.GetUtcNow())))
        {
            return View.Refused(Closed(cycle));
        }

        var measures = await CycleAccess.Measures(db, me);
        var text = RequestFields.Read(form, measures, !me.May(Permission.PlanBudget));
        form.Try(() => ResourceRequest.In(cycle, 0, me).Write(text!, cycle));
        if (form.HasErrors)
        {
            return View.Invalid<EditRequest, Draft>(await Draw(cycle, null, form, me, db), form.Errors);
        }

        var taken = 0;
        await db.Together(async () =>
        {
            taken = await NumberSeries.Take(db, ResourceRequest.Series);
            var request = ResourceRequest.In(cycle, taken, me);
            request.Write(text!, cycle);
            db.ResourceRequests.Add(request);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.ResourceRequest(number, taken));
    }

    public static Task<IResult> Post(int number, int request, Form form, Me me, CityDb db, TimeProvider clock) => Change(number, request, form, me, db, clock.GetUtcNow());

    public static async Task<IResult> Withdraw(int number, int request, Form form, Me me, CityDb db, TimeProvider clock)
    {
        var (cycle, found) = await Find(number, request, db);
        if (cycle is null || found is null)
        {
            return View.NotFound();
        }

        var today = Format.Day(clock.GetUtcNow());
        if (!CycleAccess.MayChange(me, cycle, found, today))
        {
            return View.Forbidden();
        }

        db.StartedFrom(found, form.Version());
        found.Withdraw(cycle, today);
        return await db.TrySave() ? View.SeeOther(Paths.BudgetCycle(number)) : await Stale(number, request, form, me, db);
    }

    private static async Task<IResult> Change(int number, int request, Form form, Me me, CityDb db, DateTimeOffset now)
    {
        var (cycle, found) = await Find(number, request, db);
        if (cycle is null || found is null)
        {
            return View.NotFound();
        }

        if (!CycleAccess.MayChange(me, cycle, found, Format.Day(now)))
        {
            return View.Forbidden();
        }

        var text = RequestFields.Read(form, await CycleAccess.Measures(db, me), !me.May(Permission.PlanBudget));
        db.StartedFrom(found, form.Version());
        form.Try(() => found.Write(text!, cycle));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            var (again, kept) = await Find(number, request, db);
            return View.Invalid<EditRequest, Draft>(await Draw(again!, kept, form, me, db), form.Errors);
        }

        return await db.TrySave() ? View.SeeOther(Paths.ResourceRequest(number, request)) : await Stale(number, request, form, me, db);
    }

    private static Refusal Closed(BudgetCycle cycle) => new(cycle.IsHandedIn ? CycleText.HandedInAlready.Filled(cycle.HandedInOn!.Value) : CycleText.AfterDeadline);

    private static async Task<IResult> Stale(int number, int request, Form form, Me me, CityDb db)
    {
        var (cycle, found) = await Find(number, request, db);
        return View.Stale<EditRequest, Draft>(await Draw(cycle!, found, form, me, db));
    }

    private static async Task<Draft> Draw(BudgetCycle cycle, ResourceRequest? request, Form? typed, Me me, CityDb db) => new(cycle, request, await CycleAccess.Measures(db, me), !me.May(Permission.PlanBudget), typed);

    internal static async Task<(BudgetCycle? Cycle, ResourceRequest? Request)> Find(int number, int request, CityDb db) =>
        await db.BudgetCycles.SingleOrDefaultAsync(c => c.Number == number) is { } cycle ? (cycle, await CycleAccess.Of(db, cycle).SingleOrDefaultAsync(r => r.Number == request)) : (null, null);
}
