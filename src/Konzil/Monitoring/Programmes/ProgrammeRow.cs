using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>The one rule of who sees which programme: everybody what was released, the office all.</summary>
public static class ProgrammeAccess
{
    public static IQueryable<Programme> VisibleTo(Me me, CityDb db) => db.Programmes.ReadBy(me, Permission.ReadAnalyses);

    public static IQueryable<Programme> Public(CityDb db) => db.Programmes.Where(p => p.IsPublic);
}

/// <summary>All programmes against all goals, with what follows from it: the report of the comparison.</summary>
public sealed record ProgrammeMatrix(IReadOnlyList<Programme> Programmes, IReadOnlyList<Goal> Goals)
{
    public int Pairs => Programmes.Count * Goals.Count;

    public int Looked => Programmes.Sum(p => p.Goals.Count);

    public IEnumerable<(Programme Programme, Goal Goal, ProgrammeGoal Cell)> Conflicts => from p in Programmes from c in p.Goals where c.Relation == GoalRelation.Conflict join g in Goals on c.GoalId equals g.Id select (p, g, c);

    public IEnumerable<Goal> Alone => Goals.Where(g => !Programmes.Any(p => p.Goals.Any(c => c.GoalId == g.Id && c.Relation is GoalRelation.Overlap or GoalRelation.Support)));

    public string Words => ProgrammeText.Counted.With(Looked, Pairs, Count(GoalRelation.Overlap), Count(GoalRelation.Support), Count(GoalRelation.Conflict), Count(GoalRelation.None));

    public static ProgrammeGoal? Cell(Programme programme, Goal goal) => programme.Goals.FirstOrDefault(c => c.GoalId == goal.Id);

    public static async Task<ProgrammeMatrix> Read(IQueryable<Programme> programmes, CityDb db, Catalog catalog) =>
        new(await programmes.AsNoTracking().Include(p => p.Goals).Include(p => p.Measures).OrderBy(p => p.Number).AsSplitQuery().ToListAsync(), (await catalog.Read(db)).Goals);

    private int Count(GoalRelation relation) => Programmes.Sum(p => p.Goals.Count(g => g.Relation == relation));
}

/// <summary>A programme with its comparison and the measures that belong to it.</summary>
public sealed record ProgrammeRow(Programme Programme, IReadOnlyList<Goal> Goals, IReadOnlyList<Measure> Measures)
{
    /// <summary>Measures that serve goals of the programme; they need not belong to it.</summary>
    public required IReadOnlyList<Measure> Serving { get; init; }

    /// <summary>Where it hangs now, also when that field went into another one.</summary>
    public required ActionField? Field { get; init; }

    public RollUp RollUp => RollUp.Of(Measures);

    public static async Task<ProgrammeRow?> Read(IQueryable<Programme> programmes, int number, bool office, CityDb db, Catalog catalog)
    {
        if (await programmes.AsNoTracking().Include(p => p.Goals).Include(p => p.Measures).Include(p => p.Aims.OrderBy(a => a.Number)).ThenInclude(a => a.Measures).AsSplitQuery().SingleOrDefaultAsync(p => p.Number == number) is not { } programme)
        {
            return null;
        }

        var own = programme.Measures.Select(m => m.MeasureId).ToHashSet();
        var serving = programme.Aims.SelectMany(a => a.Measures).Select(m => m.MeasureId).ToHashSet();
        var ids = own.Union(serving).ToList();
        var measures = office ? db.Measures : MeasureAccess.Public(db.Measures);
        var found = await measures.AsNoTracking().Where(m => ids.Contains(m.Id)).OrderBy(m => m.Number).ToListAsync();
        var city = await catalog.Read(db);
        return new(programme, city.Goals, [.. found.Where(m => own.Contains(m.Id))])
        {
            Serving = [.. found.Where(m => serving.Contains(m.Id))],
            Field = city.Standing(city.Field(programme.FieldId)) is { } field && (office || field.View != FieldView.Hidden) ? field : null,
        };
    }
}
