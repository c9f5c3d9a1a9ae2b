using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>Words of the history that no changed column would show.</summary>
internal enum ComparisonNews
{
    VariantRemoved,
    CriterionRemoved,
}

/// <summary>Who leads what was decided about hears it; about the agenda as a whole, the coordination and who leads its project.</summary>
public sealed class TellOfComparison(CityDb db, Tell tell) : IHandle<ComparisonDecided>
{
    public async Task Do(ComparisonDecided news, CancellationToken cancellation)
    {
        var comparison = await db.VariantComparisons.AsNoTracking().Include(c => c.Variants).SingleAsync(c => c.Id == news.ComparisonId, cancellation);
        var (project, measure) = (comparison.ProjectId, comparison.MeasureId);
        var agenda = project is null && measure is null;
        List<Guid?> leads =
        [
            .. await db.Projects.Where(p => p.Id == project || (measure != null && p.MeasureId == measure) || (agenda && p.IsAgenda)).Select(p => p.LeadPersonId).ToListAsync(cancellation),
            .. await db.Measures.Where(m => m.Id == measure).Select(m => m.LeadPersonId).ToListAsync(cancellation),
            .. agenda ? await db.PeopleWith(Permission.WriteAnalyses).Select(p => (Guid?)p.Id).ToListAsync(cancellation) : [],
        ];
        await tell.People(leads.OfType<Guid>().Where(id => id != news.ById), new News(NewsKind.Work, ComparisonText.ToldDecided.Filled(comparison.TitleDe, comparison.Variants.Single(v => v.Id == comparison.ChosenId).Title), Paths.Neutral(Paths.OfficeComparison(comparison.Number)), "variants-decided/" + comparison.Id.ToString("N")));
    }
}

/// <summary>What released comparisons rest on: variants, criteria and the decision, each with its pages.</summary>
public sealed class SourcedComparisons : ISourced
{
    public Task<IReadOnlyList<SourcedThing>> All(CityDb db, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<SourcedThing>>([]);

    public async Task<IReadOnlyList<SourcedPlace>> Cited(CityDb db, CancellationToken cancellation)
    {
        var found = await ComparisonAccess.Whole(ComparisonAccess.Public(db).AsNoTracking()).OrderBy(c => c.Number).ToListAsync(cancellation);
        return
        [
            .. from c in found
               from source in c.Variants.Select(v => (v.Title, Of: v.SourceOf)).Concat(c.Criteria.Select(x => (x.Title, Of: x.SourceOf))).Append((Title: ComparisonText.DecisionHeading.ToString(), Of: c.SourceOf))
               where source.Of.WorkId is not null
               select new SourcedPlace(source.Of.WorkId!.Value, new SourcedThing(SourcedKind.Comparison, SourcedEvidence.Item(c.Number), c.Title + " (" + source.Title + ")", Paths.Neutral(Paths.Comparison(c.Number))), source.Of.Pages),
        ];
    }
}

/// <summary>Released comparisons about a measure, on its page.</summary>
public sealed class ComparisonPart(CityDb db) : IMeasurePart
{
    public int Order => 47;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation)
    {
        var views = await ComparisonView.Read(ComparisonAccess.Public(db).Where(c => c.MeasureId == measure.Id), ComparisonAccess.Public(db), Me.Stranger, db);
        return views.Count == 0 ? null : Fragment.Of<MeasureComparisonsSection>((nameof(MeasureComparisonsSection.Views), views));
    }
}

/// <summary>On the plan of a project: what was compared for it, and where a new comparison begins.</summary>
internal static class PlanComparisons
{
    public static async Task<RenderFragment?> Show(Project project, Me me, CityDb db, CancellationToken cancellation)
    {
        var visible = ComparisonAccess.VisibleTo(me, db);
        var views = await ComparisonView.Read(visible.Where(c => c.ProjectId == project.Id), visible, me, db);
        var mayBegin = me.May(Permission.PlanProjects) && (await ComparisonAccess.Subjects(me, db)).Any(s => s.Value == ComparisonAccess.Subject(project.Id, null));
        var office = me.May(Permission.PlanProjects);
        return views.Count == 0 && !mayBegin ? null : Fragment.Of<PlanComparisonsSection>((nameof(PlanComparisonsSection.Project), project), (nameof(PlanComparisonsSection.Views), views), (nameof(PlanComparisonsSection.MayBegin), mayBegin), (nameof(PlanComparisonsSection.Office), office));
    }
}
