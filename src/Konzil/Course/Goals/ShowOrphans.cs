using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>Where a link between goals, fields, principles and measures is missing.</summary>
public partial class ShowOrphans
{
    public sealed record Shown(IReadOnlyList<Gap> Gaps)
    {
        public int Count => Gaps.Sum(g => g.Things.Count);
    }

    /// <summary>A kind of missing link, and what lacks it.</summary>
    public sealed record Gap(Text Title, IReadOnlyList<Thing> Things);

    public sealed record Thing(string Name, string Href);

    public static async Task<IResult> Show(CityDb db, Catalog catalog, CancellationToken cancellation)
    {
        var city = await catalog.Read(db);
        var links = await db.FieldGoals.AsNoTracking().ToListAsync(cancellation);
        var measures = await MeasureAccess.Public(db.Measures).AsNoTracking().Include(m => m.Goals).Include(m => m.Assessment).OrderBy(m => m.Number).ToListAsync(cancellation);
        var principles = await PrincipleAccess.Standing(db, cancellation);
        var follows = await db.MeasurePrinciples.AsNoTracking().ToListAsync(cancellation);
        var current = city.Fields.Select(f => f.Id).ToHashSet();
        Gap Goals(Text title, Func<Goal, bool> lacks) => new(title, [.. city.Goals.Where(lacks).Select(g => new Thing(GoalText.Numbered.With(g.Number) + ": " + g.Title, Paths.GoalPage(g.Number)))]);
        Gap Fields(Text title, Func<ActionField, bool> lacks) => new(title, [.. city.Fields.Where(lacks).Select(f => new Thing(f.Name, Paths.Field(f.Slug)))]);
        Gap Measures(Text title, Func<Measure, bool> lacks) => new(title, [.. measures.Where(lacks).Select(m => new Thing(m.Code + " " + m.Name, Paths.Measure(m.Number, m.Title)))]);
        List<Gap> gaps =
        [
            Goals(GoalText.GoalsWithoutField, g => !links.Exists(l => l.GoalId == g.Id && current.Contains(l.FieldId))),
            Goals(GoalText.GoalsWithoutMeasure, g => !measures.Exists(m => m.Goals.Any(l => l.GoalId == g.Id))),
            Fields(GoalText.FieldsWithoutGoal, f => !links.Exists(l => l.FieldId == f.Id)),
            Fields(GoalText.FieldsWithoutMeasure, f => !measures.Exists(m => m.FieldId == f.Id)),
            Fields(GoalText.FieldsWithoutLead, f => f.LeadUnit.Length == 0),
            Measures(GoalText.MeasuresWithoutField, m => !current.Contains(m.FieldId)),
            Measures(GoalText.MeasuresWithoutGoal, m => m.Goals.Count == 0),
            Measures(GoalText.MeasuresWithoutSide, m => m.MissingSides.Any()),
            Measures(GoalText.MeasuresOfRetired, m => m.Goals.Count > 0 && m.Goals.All(l => city.AllGoals.Any(g => g.Id == l.GoalId && !g.IsCurrent))),
        ];
        if (principles.Count > 0)
        {
            gaps.Add(Measures(GoalText.MeasuresWithoutPrinciple, m => !follows.Exists(l => l.MeasureId == m.Id && principles.Any(p => p.Id == l.PrincipleId))));
            gaps.Add(new(GoalText.PrinciplesWithoutMeasure, [.. principles.Where(p => !follows.Exists(l => l.PrincipleId == p.Id && measures.Exists(m => m.Id == l.MeasureId))).Select(p => new Thing(p.Number + ". " + p.Adopted!.Title, Paths.Principle(p.Number)))]));
        }

        return View.Page<ShowOrphans, Shown>(new(gaps));
    }
}
