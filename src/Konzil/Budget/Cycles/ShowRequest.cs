using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>One request with its reason and everything that was decided on it.</summary>
public partial class ShowRequest
{
    public sealed record Shown(BudgetCycle Cycle, ResourceRequest Request, Measure? Measure, IReadOnlyList<RequestDecision> Decisions, bool MayChange, bool MayDecide)
    {
        /// <summary>What it became elsewhere.</summary>
        public required IReadOnlyList<RequestPlace> Places { get; init; }
    }

    public static async Task<IResult> Show(int number, int request, Me me, CityDb db, TimeProvider clock, IEnumerable<RequestPlaces> places, CancellationToken cancellation)
    {
        var (cycle, found) = await EditRequest.Find(number, request, db);
        return cycle is null || found is null ? View.NotFound() : View.Page<ShowRequest, Shown>(new(
            cycle, found, found.MeasureId is { } id ? await db.Measures.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellation) : null,
            await db.RequestDecisions.AsNoTracking().Where(d => d.RequestId == found.Id).OrderByDescending(d => d.Number).ToListAsync(cancellation),
            CycleAccess.MayChange(me, cycle, found, Format.Day(clock.GetUtcNow())), me.May(Permission.PlanBudget) && !found.IsWithdrawn)
        {
            Places = places.FirstOrDefault() is { } source ? await source.Read(db, found, me, cancellation) : [],
        });
    }
}

/// <summary>A line about what a request became, and where it leads.</summary>
public sealed record RequestPlace(string Text, string Href);

/// <summary>What a later module made of a request.</summary>
public sealed record RequestPlaces(Func<CityDb, ResourceRequest, Me, CancellationToken, Task<IReadOnlyList<RequestPlace>>> Read);
