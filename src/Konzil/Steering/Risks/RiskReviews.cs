using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>Said for the morning of the day on which somebody wants to look at a risk again.</summary>
public sealed record RiskReviewDue(Guid RiskId, DateOnly Day);

/// <summary>Said when somebody else made a person the owner of a risk.</summary>
public sealed record RiskEntrusted(Guid RiskId, Guid OwnerId);

internal static class RiskReviews
{
    private static readonly TimeOnly Morning = new(7, 0);

    /// <summary>Tells a new owner, and asks for the reminder of a new day; with the save of the risk.</summary>
    public static void Tell(CityDb db, Risk risk, Guid? ownerBefore, DateOnly? reviewBefore, Me by)
    {
        if (risk.OwnerId is { } owner && owner != ownerBefore && owner != by.Id)
        {
            db.Say(new RiskEntrusted(risk.Id, owner));
        }

        if (risk.ReviewOn is { } day && day != reviewBefore)
        {
            db.Say(new RiskReviewDue(risk.Id, day), Format.At(day, Morning));
        }
    }

    internal static string Path(Risk risk) => "/buero/risiken/" + risk.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Reminds the owner of that day, unless the review was moved or the risk closed meanwhile.</summary>
public sealed class RemindOfReview(CityDb db, Tell tell) : IHandle<RiskReviewDue>
{
    public async Task Do(RiskReviewDue news, CancellationToken cancellation)
    {
        var risk = await db.Risks.AsNoTracking().SingleOrDefaultAsync(r => r.Id == news.RiskId, cancellation);
        if (risk is { OwnerId: { } owner, State: not RiskState.Closed } && risk.ReviewOn == news.Day)
        {
            await tell.People([owner], new News(NewsKind.Work, RiskText.ReviewReminder.Filled(risk.Number, risk.EventDe), RiskReviews.Path(risk), "risk-review/" + risk.Id.ToString("N") + "/" + Format.Iso(news.Day)));
        }
    }
}

public sealed class TellOwnerOfRisk(CityDb db, Tell tell) : IHandle<RiskEntrusted>
{
    public async Task Do(RiskEntrusted news, CancellationToken cancellation)
    {
        if (await db.Risks.AsNoTracking().SingleOrDefaultAsync(r => r.Id == news.RiskId, cancellation) is { } risk && risk.OwnerId == news.OwnerId)
        {
            await tell.People([news.OwnerId], new News(NewsKind.Work, RiskText.GivenToYou.Filled(risk.Number, risk.EventDe), RiskReviews.Path(risk), "risk-owner/" + risk.Id.ToString("N") + "/" + news.OwnerId.ToString("N")));
        }
    }
}
