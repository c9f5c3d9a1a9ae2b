using System.Globalization;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Comes up on the first day of a phase. The day tells it from one that was planned earlier and moved since.</summary>
public sealed record PhaseDue(Guid RoundId, RoundPhase Phase, DateOnly Day);

/// <summary>Comes up each week while a round that ended has no result.</summary>
public sealed record ResultDue(Guid RoundId, DateOnly LastDay, int Week);

/// <summary>The days of a round are known: what happens on each is put into the calendar of jobs.</summary>
public sealed class PlanPhases(CityDb db, TimeProvider clock) : IHandle<RoundPlanned>
{
    /// <summary>The coordination is reminded this long after the end, then every week.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(14);

    /// <summary>In the morning, when people read their mail.</summary>
    private static readonly TimeOnly Morning = new(7, 0);

    public async Task Do(RoundPlanned news, CancellationToken cancellation)
    {
        var round = await db.IdeaRounds.AsNoTracking().SingleAsync(r => r.Id == news.RoundId, cancellation);
        if (round.State == RoundState.Published)
        {
            var today = Format.Day(clock.GetUtcNow());
            foreach (var phase in new[] { RoundPhase.Collect, RoundPhase.Discuss, RoundPhase.Closed })
            {
                if (round.BeginOf(phase) is { } day && day >= today)
                {
                    await Once(db, new PhaseDue(round.Id, phase, day), Format.At(day, Morning), cancellation);
                }
            }

            if (round.ResultAt is null)
            {
                await Once(db, new ResultDue(round.Id, round.LastDay, 1), Format.At(round.LastDay, Morning) + Patience, cancellation);
            }
        }

        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>The same job waits once, however often it is planned. The caller saves.</summary>
    internal static async Task Once(CityDb db, object due, DateTimeOffset at, CancellationToken cancellation)
    {
        var job = Job.For(due, at, db.Loads);
        if (!await db.Jobs.AnyAsync(j => j.Kind == job.Kind && j.Payload == job.Payload, cancellation))
        {
            db.Jobs.Add(job);
        }
    }
}

/// <summary>Followers hear that a phase begins, or that the result is there.</summary>
public sealed class TellOfRound(CityDb db, Tell tell) : IHandle<PhaseDue>, IHandle<RoundEvaluated>
{
    public async Task Do(PhaseDue news, CancellationToken cancellation)
    {
        var round = await db.IdeaRounds.AsNoTracking().SingleAsync(r => r.Id == news.RoundId, cancellation);
        if (round.State == RoundState.Published && round.BeginOf(news.Phase) == news.Day)
        {
            var (what, rights) = (RoundText.Of(news.Phase), RoundText.MayNow(round.RightsIn(news.Phase)));
            await Tell(round, RoundText.NoticePhase.Filled(round.Title, new Text(what.De + ". " + rights.De, what.En + ". " + rights.En)), news.Phase + "/" + Format.Iso(news.Day), cancellation);
        }
    }

    public async Task Do(RoundEvaluated news, CancellationToken cancellation)
    {
        var round = await db.IdeaRounds.AsNoTracking().SingleAsync(r => r.Id == news.RoundId, cancellation);
        await Tell(round, RoundText.NoticeResult.Filled(round.Title), "result", cancellation);
    }

    private async Task Tell(IdeaRound round, Text text, string occasion, CancellationToken cancellation)
    {
        var people = await db.Follows.Where(f => f.Kind == IdeaRound.Kind && f.ItemId == round.Id).Select(f => f.PersonId).ToListAsync(cancellation);
        await tell.People(people, new News(NewsKind.Round, text, Paths.Neutral(Paths.IdeaRound(round.Number, round.TitleDe)), "round/" + round.Id.ToString("N") + "/" + occasion) { About = new(IdeaRound.Kind, round.Id) });
    }
}

/// <summary>Supports that were given unseen join the number everybody sees, as soon as the round shows it.</summary>
public sealed class RevealSupports(CityDb db, TimeProvider clock) : IHandle<PhaseDue>, IHandle<RoundPlanned>, IHandle<RoundEvaluated>
{
    public Task Do(PhaseDue news, CancellationToken cancellation) => Reveal(news.RoundId, cancellation);

    public Task Do(RoundPlanned news, CancellationToken cancellation) => Reveal(news.RoundId, cancellation);

    public Task Do(RoundEvaluated news, CancellationToken cancellation) => Reveal(news.RoundId, cancellation);

    private async Task Reveal(Guid roundId, CancellationToken cancellation)
    {
        var round = await db.IdeaRounds.AsNoTracking().SingleAsync(r => r.Id == roundId, cancellation);
        if (!round.HidesSupports(clock.GetUtcNow()))
        {
            await db.Together(() => Reveal(db.Ideas.Where(i => i.RoundId == roundId), cancellation), cancellation);
        }
    }

    internal static Task<int> Reveal(IQueryable<Idea> ideas, CancellationToken cancellation) => ideas.Where(i => i.HiddenSupports != 0)
        .ExecuteUpdateAsync(s => s.SetProperty(i => i.SupportCount, i => i.SupportCount + i.HiddenSupports).SetProperty(i => i.HiddenSupports, 0), cancellation);
}

/// <summary>Whoever plans rounds is reminded, week after week, that a result is missing.</summary>
public sealed class RemindOfResult(CityDb db, Tell tell) : IHandle<ResultDue>
{
    public async Task Do(ResultDue news, CancellationToken cancellation)
    {
        var round = await db.IdeaRounds.AsNoTracking().SingleAsync(r => r.Id == news.RoundId, cancellation);
        if (round is not { State: RoundState.Published, ResultAt: null } || round.LastDay != news.LastDay)
        {
            return;
        }

        var people = await db.PeopleWith(Permission.PlanRounds).Select(p => p.Id).ToListAsync(cancellation);
        var key = "round-result-due/" + round.Id.ToString("N") + "/" + Format.Iso(round.LastDay) + "/" + news.Week.ToString(CultureInfo.InvariantCulture);
        await tell.People(people, new News(NewsKind.Work, RoundText.NoticeDue.Filled(round.Title, RoundText.Day(round.LastDay)), Paths.Neutral(Paths.IdeaRoundResult(round.Number)), key));
        await PlanPhases.Once(db, news with { Week = news.Week + 1 }, db.Now + TimeSpan.FromDays(7), cancellation);
        await db.SaveChangesAsync(cancellation);
    }
}
