using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>Measures with goals, fields, activities, origins that are no ideas, their level and the steps of their road so far.</summary>
public sealed class LoadMeasures : ILoadStep
{
    public int Order => 30;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        foreach (var entry in loading.Content.Measures)
        {
            var measure = await Profile(loading, entry, cancellation);
            MeasureParts.Fill(loading, measure, entry);
            if (measure.PublishedAt is null)
            {
                Sides(loading.Db, measure, entry);
                measure.Publish(MeasureRoad.Published(loading, entry), entry.Stage is not (MeasureStage.Discussion or MeasureStage.Review));
                MeasureRoad.State(loading, measure, entry);
            }

            await loading.Db.SaveChangesAsync(cancellation);
            await MeasureRoad.Record(loading, measure, entry);
            loading.Db.ChangeTracker.Clear();
        }

        await NumberSeries.AtLeast(loading.Db, Measure.Kind, loading.Content.Measures.Select(m => m.Number).DefaultIfEmpty().Max());
    }

    private static void Sides(CityDb db, Measure measure, MeasureEntry entry)
    {
        if (entry.Sides is { } sides && measure.Assess(new MeasureSides(sides.Technical, sides.Organisational, sides.SocioCultural)) is { } first)
        {
            db.Assessments.Add(first);
        }
    }

    private static async Task<Measure> Profile(Loading loading, MeasureEntry entry, CancellationToken cancellation)
    {
        var text = Text(loading, entry);
        Measure measure;
        if (loading.Find("measure", entry.Key) is { } id)
        {
            measure = await loading.Db.Measures.Include(m => m.Goals).Include(m => m.Fields).Include(m => m.Activities).Include(m => m.Origins).Include(m => m.Facts).Include(m => m.Assessment)
                .AsSplitQuery().SingleAsync(m => m.Id == id, cancellation);
            measure.Write(text);
        }
        else
        {
            measure = Measure.Draft(entry.Number, text, loading.Now);
            loading.Db.Measures.Add(measure);
            loading.Remember("measure", entry.Key, measure.Id);
            if (entry.Example)
            {
                measure.AsExample();
            }
        }

        await LeadUnits.Tie(measure, loading.Db);
        measure.StandOn(Source(loading, entry));
        if (Lead(loading, entry) is { } lead)
        {
            measure.Lead(lead);
        }

        return measure;
    }

    private static MeasureText Text(Loading loading, MeasureEntry entry)
    {
        var unit = loading.Content.City.Units.FirstOrDefault(u => u.Key == entry.LeadUnit);
        var type = entry.Kind == MeasureKind.Project ? Agenda.MeasureKind.Project : Agenda.MeasureKind.Ongoing;
        var purpose = entry.Purpose switch
        {
            MeasurePurpose.New => Agenda.MeasurePurpose.NewService,
            MeasurePurpose.Development => Agenda.MeasurePurpose.Development,
            _ => Agenda.MeasurePurpose.Operation,
        };
        return new MeasureText(
            entry.Title.De, entry.Title.En, entry.Summary.De, entry.Problem?.De ?? "",
            entry.Benefits.Citizens?.De ?? "", entry.Benefits.Companies?.De ?? "", entry.Benefits.Administration?.De ?? "",
            loading.Id("field", entry.Fields[0]), unit?.Name.De ?? "", type, purpose)
        { SummaryEn = entry.Summary.En, Product = entry.Product };
    }

    private static PaperSource Source(Loading loading, MeasureEntry entry) => new()
    {
        Aliases = entry.Aliases,
        Wording = entry.Wording,
        Place = entry.Source,
        Year = entry.Year,
        Foundation = entry.Roles.Contains(MeasureRole.Foundation),
        SubPortfolio = entry.Roles.Contains(MeasureRole.SubPortfolio),
        Existing = entry.Stage == MeasureStage.Existing,
        OurWording = entry.Constructed,
        Contradictions = [.. entry.Contradictions.Union(loading.Content.Contradictions.Where(c => c.Concerns.Contains(entry.Key, StringComparer.Ordinal)).Select(c => c.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal)],
    };

    // The demo's field lead answers for the measures of the field.
    private static Guid? Lead(Loading loading, MeasureEntry entry) =>
        loading.Content.Demo?.People.FirstOrDefault(p => p.Role == DemoRole.FieldLead && p.Field == entry.Fields[0]) is { } lead ? loading.Find("person", lead.Key) : null;
}
