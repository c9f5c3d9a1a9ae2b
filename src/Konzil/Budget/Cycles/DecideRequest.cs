using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>What a body decided on one request.</summary>
public partial class DecideRequest
{
    public sealed record Draft(BudgetCycle Cycle, ResourceRequest Request, Form? Typed, DateOnly Today);

    public static async Task<IResult> Show(int number, int request, CityDb db, TimeProvider clock)
    {
        var (cycle, found) = await EditRequest.Find(number, request, db);
        return cycle is null || found is null ? View.NotFound() : View.Page<DecideRequest, Draft>(new(cycle, found, null, Format.Day(clock.GetUtcNow())));
    }

    public static async Task<IResult> Post(int number, int request, Form form, Me me, CityDb db, TimeProvider clock)
    {
        var (cycle, found) = await EditRequest.Find(number, request, db);
        if (cycle is null || found is null)
        {
            return View.NotFound();
        }

        var today = Format.Day(clock.GetUtcNow());
        var outcome = form.Choice<RequestOutcome>(nameof(RequestDecision.Outcome), CycleText.OutcomeMissing);
        var first = form.Number(nameof(RequestDecision.GrantedFirst), 0, BudgetPosition.Most, CycleText.GrantedWrong);
        var second = form.Number(nameof(RequestDecision.GrantedSecond), 0, BudgetPosition.Most, CycleText.GrantedWrong);
        var words = RequestFields.Decided(form, today);
        var next = (await db.RequestDecisions.Where(d => d.RequestId == found.Id).MaxAsync(d => (int?)d.Number) ?? 0) + 1;
        RequestDecision? decision = null;
        db.StartedFrom(found, form.Version());
        form.Try(() => decision = RequestDecision.Of(found, next, words!, new Granted(outcome!.Value, first, second), (me, clock.GetUtcNow())));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<DecideRequest, Draft>(await Again(number, request, form, db, today), form.Errors);
        }

        db.RequestDecisions.Add(decision!);
        return await db.TrySave() ? View.SeeOther(Paths.ResourceRequest(number, request)) : View.Stale<DecideRequest, Draft>(await Again(number, request, form, db, today));
    }

    private static async Task<Draft> Again(int number, int request, Form form, CityDb db, DateOnly today)
    {
        var (cycle, found) = await EditRequest.Find(number, request, db);
        return new(cycle!, found!, form, today);
    }
}
