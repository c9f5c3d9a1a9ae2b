using Konzil.Platform;

namespace Konzil.Communication;

public sealed partial class NewsPost
{
    /// <summary>The Digital Lotsen read the draft and say what they think, before the press office or anybody else has it.</summary>
    public void ShowEarly(DateTimeOffset now)
    {
        Must(NewsState.Draft);
        if (EarlyAt is not null)
        {
            throw new Refusal(NewsEarlyText.IsShown);
        }

        EarlyAt = now;
        Say(new NewsShownEarly(Id));
    }

    /// <summary>Reminds the units that have not confirmed, at most once a day.</summary>
    public void Remind(DateTimeOffset now)
    {
        Must(NewsState.Released);
        if (!AsksUnits)
        {
            throw new Refusal(NewsText.WrongState);
        }

        if (RemindedAt is { } last && Format.Day(last) == Format.Day(now))
        {
            throw new Refusal(NewsEarlyText.RemindedToday);
        }

        RemindedAt = now;
        Say(new UnitsReminded(Id, now));
    }
}

public sealed record NewsShownEarly(Guid NewsId);

public sealed record UnitsReminded(Guid NewsId, DateTimeOffset At);
