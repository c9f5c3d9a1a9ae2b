using Konzil.Agenda;
using Konzil.Discussion;
using Konzil.Events;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>Works figures out from the data of this installation. A share without anything to share is unknown, not nought.</summary>
public sealed class ComputedIndicators(CityDb db, ModuleList modules)
{
    private const int ReportMonths = 6;

    public async Task<decimal?> Value(ComputedKind kind)
    {
        // The same rule as the report on participation: what the moderation formed out of ideas is no contribution.
        var ideas = ParitySteps.At(db, ParityStep.Published);
        var measures = MeasureAccess.Public(db.Measures);
        var (year, today) = (db.Now.AddYears(-1), Format.Day(db.Now));
        switch (kind)
        {
            case ComputedKind.People:
                var (accounts, paper) = await PeopleTakingPart.Count(db);
                return accounts + paper;
            case ComputedKind.AnsweredShare:
                return Share(await ParitySteps.At(db, ParityStep.Answered).CountAsync(), await ideas.CountAsync());
            case ComputedKind.InTimeShare:
                var promised = (int)Idea.AnswerPromise.TotalDays;
                return Share(await ideas.CountAsync(i => i.AnswerDays <= promised), await ideas.CountAsync(i => i.AnswerDays != null));
            case ComputedKind.TakenUpShare:
                return Share(await ParitySteps.At(db, ParityStep.InMeasure).CountAsync(), await ideas.CountAsync());
            case ComputedKind.RealisedShare:
                return Share(await ParitySteps.At(db, ParityStep.Done).CountAsync(), await ideas.CountAsync());
            case ComputedKind.AnswersOfYear:
                return await ideas.CountAsync(i => i.AnswerDays != null && i.StateSince >= year);
            case ComputedKind.Followers:
                return await db.Follows.Select(f => f.PersonId).Distinct().CountAsync();
            case ComputedKind.EventsOfYear:
                var from = today.AddYears(-1);
                return await EventAccess.Public(db).CountAsync(e => e.Date > from && e.Date <= today);
            case ComputedKind.ReportedShare:
                var since = db.Now.AddMonths(-ReportMonths);
                var running = measures.Where(m => m.Delivery == DeliveryStatus.Running);
                return Share(await running.CountAsync(m => db.Set<StatusReport>().Any(r => r.MeasureId == m.Id && !r.IsHeldBack && r.At >= since)), await running.CountAsync());
            case ComputedKind.OpenTables:
                return modules.All.Sum(m => m.Datasets.Count());
            case ComputedKind.DistrictShare:
                return Share(await ideas.Where(i => i.DistrictId != null && i.PublishedAt >= year).Select(i => i.DistrictId).Distinct().CountAsync(), await db.Districts.CountAsync());
            case ComputedKind.Helping:
                return await db.HelpOffers.CountAsync() + await db.MeasureOffers.CountAsync() + await db.CoAuthors.CountAsync(c => c.PersonId != null);
            default:
                return Share(await measures.CountAsync(m => m.Origins.Any(o => o.Kind == OriginKind.Idea)), await measures.CountAsync());
        }
    }

    private static decimal? Share(int part, int whole) => whole == 0 ? null : Math.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero);
}

/// <summary>Comes up on the first of each month while there are computed indicators: their values are kept, so that a series grows.</summary>
public sealed record KeepComputedFigures;

public sealed class KeepComputed(CityDb db, ComputedIndicators figures) : IHandle<IndicatorDefined>, IHandle<KeepComputedFigures>
{
    private static readonly string Job = typeof(KeepComputedFigures).FullName!;
    private static readonly TimeOnly Night = new(3, 0);

    public async Task Do(IndicatorDefined news, CancellationToken cancellation)
    {
        if (await db.Indicators.AsNoTracking().SingleOrDefaultAsync(i => i.Id == news.IndicatorId, cancellation) is { Computed: not null } indicator)
        {
            await Keep(indicator);
            await Plan(cancellation);
        }
    }

    public async Task Do(KeepComputedFigures news, CancellationToken cancellation)
    {
        var all = await db.Indicators.AsNoTracking().Where(i => i.Computed != null).ToListAsync(cancellation);
        foreach (var indicator in all)
        {
            await Keep(indicator);
        }

        if (all.Count > 0)
        {
            await Plan(cancellation);
        }
    }

    // A value typed on the same day, with its reason, stays.
    private async Task Keep(Indicator indicator)
    {
        if (await figures.Value(indicator.Computed!.Value) is { } value)
        {
            if (await db.TryInsert(new IndicatorPoint(indicator.Id, Format.Day(db.Now), value)))
            {
                db.Say(new IndicatorMeasured(indicator.Id));
                await db.SaveChangesAsync();
            }
        }
    }

    private async Task Plan(CancellationToken cancellation)
    {
        var now = db.Now;
        if (!await db.Jobs.AnyAsync(j => j.Kind == Job && j.DueAt > now, cancellation))
        {
            var today = Format.Day(now);
            db.Say(new KeepComputedFigures(), Format.At(today.AddDays(1 - today.Day).AddMonths(1), Night));
            await db.SaveChangesAsync(cancellation);
        }
    }
}
