using Konzil.Methods.Scheduling;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>
/// What has to be decided or accepted before what, whatever the dates say. A package also comes before its own results, and before
/// the packages that wait for its end; so a circle through all of them is found.
/// </summary>
public sealed record LogicalOrder(PlanData Plan, IReadOnlyList<Deliverable> Results, IReadOnlyList<ProjectDecision> Decisions, IReadOnlyList<Precedence> Order)
{
    public static async Task<LogicalOrder> Read(PlanData plan, CityDb db)
    {
        var (project, packages) = (plan.Project.Id, plan.Packages.Select(p => p.Id).ToList());
        return new(
            plan,
            await db.Deliverables.AsNoTracking().Where(d => packages.Contains(d.PackageId)).OrderBy(d => d.Order).ToListAsync(),
            await db.ProjectDecisions.AsNoTracking().Where(d => d.ProjectId == project).OrderBy(d => d.Order).ToListAsync(),
            await db.Precedences.AsNoTracking().Where(p => p.ProjectId == project).OrderBy(p => p.Id).ToListAsync());
    }

    /// <summary>What has to come before this package or decision.</summary>
    public IEnumerable<First> Before(Guid id) => Order.Where(o => o.ThenId == id).Select(o => Named(o.Id, o.FirstId)).OfType<First>();

    /// <summary>What still has to come before it, in words.</summary>
    public IReadOnlyList<string> Waits(Guid id) => [.. Before(id).Where(f => !f.IsMet).Select(f => f.Name.ToString())];

    /// <summary>The names of what waits for this decision or result.</summary>
    public IEnumerable<string> Behind(Guid id) => Order.Where(o => o.FirstId == id).Select(o => Name(o.ThenId)).OfType<string>();

    /// <summary>Decisions and results something may be made to wait for.</summary>
    public IEnumerable<First> Choices(Guid then) => Decisions.Where(d => d.Id != then).Select(d => d.Id).Concat(Results.Select(d => d.Id)).Select(id => Named(null, id)).OfType<First>();

    /// <summary>The circle that would come of it, in names; null when there is none.</summary>
    public string? Circle(Guid first, Guid then)
    {
        List<Guid> nodes = [.. Plan.Packages.Select(p => p.Id), .. Results.Select(d => d.Id), .. Decisions.Select(d => d.Id)];
        var places = nodes.Index().ToDictionary(n => n.Item, n => n.Index);
        var links = Order.Select(o => (o.FirstId, o.ThenId)).Append((first, then))
            .Concat(Results.Select(d => (d.PackageId, d.Id)))
            .Concat(Plan.Links.Where(l => l.Kind == LinkKind.FinishToStart).Select(l => (l.FromId, l.ToId)))
            .Where(l => places.ContainsKey(l.Item1) && places.ContainsKey(l.Item2)).Select(l => new NetworkLink(places[l.Item1], places[l.Item2])).ToList();
        return NetworkSchedule.FindCycle(nodes.Count, links) is { } circle ? PlanWords.Circle(circle, i => Name(nodes[i]) ?? "?") : null;
    }

    private string? Name(Guid id) => (Plan.Packages.FirstOrDefault(p => p.Id == id)?.Name ?? Decisions.FirstOrDefault(d => d.Id == id)?.Title ?? Results.FirstOrDefault(d => d.Id == id)?.Title)?.ToString();

    private First? Named(Guid? precedence, Guid id)
    {
        var number = Plan.Project.Number;
        return Decisions.FirstOrDefault(d => d.Id == id) is { } decision
            ? new(precedence, id, decision.Title, decision.DecidedOn is not null, Paths.ProjectDecisions(number)) { State = decision.DecidedOn is { } day ? DecisionText.TakenOn.With(Format.ShortDate(day)) : DecisionText.NotTaken.ToString() }
            : Results.FirstOrDefault(d => d.Id == id) is { } result
            ? new(precedence, id, result.Title, result.State == DeliverableState.Accepted, Paths.Deliverable(number, result.PackageId, id)) { State = ResultText.Of(result.State).ToString() }
            : null;
    }
}

/// <summary>A decision or result that comes first.</summary>
/// <param name="PrecedenceId">The rule that says so; null for a mere choice.</param>
/// <param name="Id">The decision or result.</param>
/// <param name="Name">How it is called.</param>
/// <param name="IsMet">Decided, or accepted.</param>
/// <param name="Path">Where it stands.</param>
public sealed record First(Guid? PrecedenceId, Guid Id, Text Name, bool IsMet, string Path)
{
    public required string State { get; init; }
}
