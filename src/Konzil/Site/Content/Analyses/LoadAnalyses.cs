using Konzil.Platform;
using Konzil.Steering;

namespace Konzil.Site.Content;

/// <summary>Risks and stakeholders of the paper, and invented ratings for a demonstration. Once; afterwards they belong to the office.</summary>
public sealed class LoadAnalyses : ILoadStep
{
    private const string RiskKind = "risk";
    private const string StakeholderKind = "stakeholder";
    private const string DemoKind = "demo-analyses";
    private static readonly TimeOnly Noon = new(12, 0);

    public int Order => 88;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        var demo = loading.Content.Demo?.Analyses ?? DemoAnalysesContent.None;
        foreach (var entry in loading.Content.Analyses.Risks.Concat(demo.Risks).Where(e => loading.Find(RiskKind, e.Key) is null).ToList())
        {
            var risk = Steering.Risk.Name(await NumberSeries.Take(loading.Db, Steering.Risk.Kind), entry.Measure is { } key ? loading.Id("measure", key) : null, loading.Now);
            risk.Write(entry.Words);
            loading.Db.Risks.Add(risk.Loaded(entry.Event.En, entry.Source, entry.Source.Length == 0));
            loading.Remember(RiskKind, entry.Key, risk.Id);
        }

        foreach (var entry in loading.Content.Analyses.Stakeholders.Where(e => loading.Find(StakeholderKind, e.Key) is null).ToList())
        {
            var who = Stakeholder.Of(await NumberSeries.Take(loading.Db, Stakeholder.Series));
            who.Write(Steering.StakeholderKind.Group, entry.Name, "");
            loading.Db.Stakeholders.Add(who.Loaded(entry.Source, false));
            loading.Remember(StakeholderKind, entry.Key, who.Id);
        }

        await loading.Db.SaveChangesAsync(cancellation);
        if (demo != DemoAnalysesContent.None && loading.Find(DemoKind, "first") is null)
        {
            await Rate(loading, demo, cancellation);
            loading.Remember(DemoKind, "first", Ids.Next());
        }
    }

    private static async Task Rate(Loading loading, DemoAnalysesContent demo, CancellationToken cancellation)
    {
        foreach (var entry in demo.Ratings.OrderBy(r => r.Day))
        {
            var risk = (await loading.Db.Risks.FindAsync([loading.Id(RiskKind, entry.Risk)], cancellation))!;
            loading.Db.RiskRatings.Add(risk.Rate(entry.Grade, entry.Residual, entry.Reason, Me.System, Format.At(entry.Day, Noon)));
            risk.RatedForExample();
            if (entry.Public)
            {
                risk.Write(new RiskWords(risk.EventDe, risk.Cause, risk.Effect) { Response = risk.Response, Action = risk.Action, IsPublic = true });
            }
        }

        foreach (var entry in demo.Analyses)
        {
            var analysis = StakeholderAnalysis.On(entry.Day, entry.Note);
            foreach (var grade in entry.Grades)
            {
                analysis.Grades.Add(new StakeholderGrade(analysis.Id, loading.Id(StakeholderKind, grade.Stakeholder), grade.Influence, grade.Interest, grade.Attitude));
            }

            loading.Db.StakeholderAnalyses.Add(analysis);
        }

        loading.Db.FactorRatings.AddRange(demo.Factors.Select(f => new FactorRating(loading.Id("success-factor", f.Factor), f.Day, f.Step, f.Reason, Me.System.Name)));
    }
}
