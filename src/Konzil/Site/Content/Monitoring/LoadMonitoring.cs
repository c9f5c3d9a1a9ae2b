using Konzil.Monitoring;
using Konzil.Platform;
using Konzil.Steering;

namespace Konzil.Site.Content;

/// <summary>Evidence, programmes and indicators of the paper, and invented values for a demonstration. Once; afterwards they belong to the office.</summary>
public sealed class LoadMonitoring : ILoadStep
{
    private const string EvidenceKind = "evidence";
    private const string ProgrammeKind = "programme";
    private const string IndicatorKind = "city-indicator";
    private const string FindingKind = "finding";
    private const string DemoKind = "demo-monitoring";

    public int Order => 89;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        await Paper(loading, loading.Content.Monitoring);
        await loading.Db.SaveChangesAsync(cancellation);
        if (loading.Content.Demo?.Monitoring is { } demo && demo != DemoMonitoringContent.None && loading.Find(DemoKind, "first") is null)
        {
            await Demo(loading, demo, cancellation);
            loading.Remember(DemoKind, "first", Ids.Next());
        }
    }

    private static async Task Paper(Loading loading, MonitoringContent paper)
    {
        var db = loading.Db;
        foreach (var entry in paper.Evidence.Where(e => loading.Find(EvidenceKind, e.Key) is null).ToList())
        {
            var item = new EvidenceItem(await NumberSeries.Take(db, EvidenceItem.Series));
            item.Write(entry.Words);
            foreach (var goal in entry.Goals)
            {
                item.Links.Add(new EvidenceLink(item.Id, CitedKind.Goal, loading.Id("goal", goal).ToString(), entry.Note));
            }

            db.Evidence.Add(item);
            loading.Remember(EvidenceKind, entry.Key, item.Id);
        }

        foreach (var entry in paper.Programmes.Where(e => loading.Find(ProgrammeKind, e.Key) is null).ToList())
        {
            var programme = new Programme(await NumberSeries.Take(db, Programme.Series));
            programme.Write(entry.Words with { Measures = [.. entry.Measures.Select(m => loading.Id("measure", m))] });
            if (entry.Field is { } field)
            {
                programme.Mount(loading.Id("field", field), entry.FieldReason, Format.Day(loading.Now));
            }

            db.Programmes.Add(programme);
            loading.Remember(ProgrammeKind, entry.Key, programme.Id);
        }

        foreach (var entry in paper.Indicators.Where(e => loading.Find(IndicatorKind, e.Key) is null).ToList())
        {
            var indicator = Indicator.Define(await NumberSeries.Take(db, Indicator.Series), new IndicatorAbout(GoalId: entry.Goal is { } goal ? loading.Id("goal", goal) : null)).InEnglish(entry.Title.En, entry.Unit.En);
            indicator.Write(entry.Words);
            db.Indicators.Add(indicator);
            loading.Remember(IndicatorKind, entry.Key, indicator.Id);
        }
    }

    private static async Task Demo(Loading loading, DemoMonitoringContent demo, CancellationToken cancellation)
    {
        var db = loading.Db;
        foreach (var entry in demo.Values)
        {
            var indicator = (await db.Indicators.FindAsync([loading.Id(IndicatorKind, entry.Indicator)], cancellation))!;
            indicator.AsExample();
            db.Set<IndicatorPoint>().Add(new IndicatorPoint(indicator.Id, entry.Day, entry.Value, new PointNote(entry.Wave, entry.Sample)));
        }

        foreach (var entry in demo.Findings)
        {
            var finding = new Finding(await NumberSeries.Take(db, Finding.Series));
            finding.Write(entry.Words with { Fields = [.. entry.Fields.Select(f => loading.Id("field", f))], Measures = [.. entry.Measures.Select(m => loading.Id("measure", m))] }, Format.Day(loading.Now));
            db.Findings.Add(finding.AsExample());
            loading.Remember(FindingKind, entry.Key, finding.Id);
        }

        foreach (var entry in demo.Comparisons)
        {
            // The reason says that it was invented: the programme itself is the paper's.
            db.Set<ProgrammeGoal>().Add(new ProgrammeGoal(loading.Id(ProgrammeKind, entry.Programme), loading.Id("goal", entry.Goal), entry.Relation, entry.Reason));
        }

        foreach (var entry in demo.Aims)
        {
            var aim = new ProgrammeAim(loading.Id(ProgrammeKind, entry.Programme), await NumberSeries.Take(db, ProgrammeAim.Series), entry.Title.De, entry.Title.En);
            db.Add(aim);
            db.AddRange(entry.Measures.Select(m => new AimMeasure(aim.Id, loading.Id("measure", m), entry.Reason)));
        }

        foreach (var entry in demo.Contributions)
        {
            var contribution = new FieldContribution(loading.Id("field", entry.Field));
            contribution.Write(entry.Words.De, entry.Words.En);
            db.FieldContributions.Add(contribution);
        }
    }
}
