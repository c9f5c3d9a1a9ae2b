using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>Somebody was made the owner of an adjustment by somebody else.</summary>
public sealed record AdjustmentGiven(Guid AdjustmentId, Guid OwnerId);

/// <summary>Said for the morning of the day it is due.</summary>
public sealed record AdjustmentDue(Guid AdjustmentId, DateOnly Due);

internal static class AdjustmentNews
{
    private static readonly TimeOnly Morning = new(7, 0);

    public static void Tell(CityDb db, Adjustment adjustment, Guid? ownerBefore, DateOnly? dueBefore, Me by)
    {
        if (adjustment.OwnerId is { } owner && owner != ownerBefore && owner != by.Id)
        {
            db.Say(new AdjustmentGiven(adjustment.Id, owner));
        }

        if (adjustment.Due is { } due && due != dueBefore)
        {
            db.Say(new AdjustmentDue(adjustment.Id, due), Format.At(due, Morning));
        }
    }
}

/// <summary>The owner hears of it and is reminded, unless it is over or moved meanwhile, or its project was closed.</summary>
public sealed class TellOfAdjustment(CityDb db, Tell tell) : IHandle<AdjustmentGiven>, IHandle<AdjustmentDue>
{
    public Task Do(AdjustmentGiven news, CancellationToken cancellation) => Say(news.AdjustmentId, a => a.OwnerId == news.OwnerId, EvaluationText.ToldOwner, "adjustment-given/" + news.AdjustmentId.ToString("N") + "/" + news.OwnerId.ToString("N"), cancellation);

    public Task Do(AdjustmentDue news, CancellationToken cancellation) => Say(news.AdjustmentId, a => a.Due == news.Due && !a.IsOver, EvaluationText.ToldDue, "adjustment-due/" + news.AdjustmentId.ToString("N") + "/" + Format.Iso(news.Due), cancellation);

    private async Task Say(Guid id, Func<Adjustment, bool> holds, Text words, string key, CancellationToken cancellation)
    {
        if (await EvaluationsLeftOpen.Reminded(db).AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellation) is { OwnerId: { } owner } adjustment && holds(adjustment))
        {
            var evaluation = await db.Evaluations.AsNoTracking().SingleAsync(e => e.Id == adjustment.EvaluationId, cancellation);
            await tell.People([owner], new News(NewsKind.Work, words.Filled(evaluation.Title, adjustment.Change), Paths.Neutral(Paths.Adjustment(evaluation.Number, adjustment.Order)), key));
        }
    }
}
