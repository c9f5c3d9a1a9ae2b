using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>Between the last sheet and the closing the panel may compare its points.</summary>
public sealed partial class Round
{
    /// <summary>When the points were laid open to the panel for the calibration meeting; from then on nothing is blind.</summary>
    public DateTimeOffset? RevealedAt { get; private set; }

    public bool MayReveal(Progress progress, DateOnly today) => State == RoundState.Open && RevealedAt is null && progress.Submitted > 0 && (progress.Missing == 0 || today > EndsOn);

    public void Reveal(Progress progress, DateTimeOffset now)
    {
        MustBe(RoundState.Open, ScoringText.NotOpen);
        if (!MayReveal(progress, Format.Day(now)))
        {
            throw RevealedAt is not null ? new Refusal(ScoringText.Revealed) : new Refusal(CalibrationText.Waiting.Filled(progress.Missing, progress.Sheets, Format.Date(EndsOn)));
        }

        RevealedAt = now;
        Say(new RoundRevealed(Id));
    }
}

/// <summary>The panel sees its points.</summary>
public sealed record RoundRevealed(Guid RoundId);
