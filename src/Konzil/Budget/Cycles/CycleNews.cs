using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>Who hears of a two-year budget: everybody who may ask two weeks before the deadline, the treasury when it is handed in, whoever asked when it is decided.</summary>
public sealed class TellOfCycle(CityDb db, Tell tell) : IHandle<CycleDeadlineSet>, IHandle<CycleDeadlineNear>, IHandle<CycleHandedIn>, IHandle<RequestDecided>
{
    private const int DaysBefore = 14;
    private static readonly TimeOnly Morning = new(7, 0);

    public async Task Do(CycleDeadlineSet news, CancellationToken cancellation)
    {
        if (Format.At(news.Day.AddDays(-DaysBefore), Morning) is var at && at > db.Now)
        {
            db.Say(new CycleDeadlineNear(news.CycleId, news.Day), at);
            await db.SaveChangesAsync(cancellation);
        }
    }

    public async Task Do(CycleDeadlineNear news, CancellationToken cancellation)
    {
        if (await Cycle(news.CycleId, cancellation) is { IsHandedIn: false } cycle && cycle.Deadline == news.Day)
        {
            await Tell(await db.PeopleWith(Permission.AskBudget).Select(p => p.Id).ToListAsync(cancellation), CycleText.DeadlineTold.Filled(cycle.Name, Format.ShortDate(cycle.Deadline)), cycle, "deadline/" + Format.Iso(news.Day));
        }
    }

    public async Task Do(CycleHandedIn news, CancellationToken cancellation)
    {
        if (await Cycle(news.CycleId, cancellation) is { HandedInOn: { } day } cycle)
        {
            await Tell(await db.PeopleWith(Permission.PlanBudget).Select(p => p.Id).ToListAsync(cancellation), CycleText.HandedInTold.Filled(cycle.Name), cycle, "handed-in/" + Format.Iso(day));
        }
    }

    public async Task Do(RequestDecided news, CancellationToken cancellation)
    {
        var request = await db.ResourceRequests.AsNoTracking().SingleOrDefaultAsync(r => r.Id == news.RequestId, cancellation);
        if (request is { AskedById: { } asked } && await Cycle(request.CycleId, cancellation) is { } cycle)
        {
            await tell.People([asked], new News(NewsKind.Work, CycleText.DecisionTold.Filled(request.Title, CycleText.OfOutcome(request.Outcome)), Paths.Neutral(Paths.ResourceRequest(cycle.Number, request.Number)), "request-decided/" + news.DecisionId.ToString("N")));
        }
    }

    private Task Tell(IReadOnlyList<Guid> people, Text text, BudgetCycle cycle, string occasion) =>
        tell.People(people, new News(NewsKind.Work, text, Paths.Neutral(Paths.BudgetCycle(cycle.Number)), "budget-cycle/" + cycle.Id.ToString("N") + "/" + occasion));

    private Task<BudgetCycle?> Cycle(Guid id, CancellationToken cancellation) => db.BudgetCycles.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancellation);
}
