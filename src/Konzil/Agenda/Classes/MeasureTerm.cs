using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>How long a measure lasts: a project has an end and a result, an ongoing measure is looked at again and again.</summary>
public sealed record MeasureTerm(DateOnly? StartsOn, DateOnly? EndsOn, string Outcome, int? ReviewMonths, DateOnly? ReviewedOn)
{
    public const int OutcomeMax = 2000;
    public const int LongestInterval = 120;
}

public sealed partial class Measure
{
    public DateOnly? StartsOn { get; private set; }

    /// <summary>Of a project.</summary>
    public DateOnly? EndsOn { get; private set; }

    /// <summary>What there is at the end of a project.</summary>
    public string Outcome { get; private set; } = "";

    /// <summary>An ongoing measure is reviewed every so many months.</summary>
    public int? ReviewMonths { get; private set; }

    public DateOnly? ReviewedOn { get; private set; }

    public DateOnly? NextReview => ReviewMonths is { } months && (ReviewedOn ?? StartsOn) is { } since ? since.AddMonths(months) : null;

    /// <summary>A new day of the next review asks for a new reminder.</summary>
    public void Last(MeasureTerm term)
    {
        if (term.StartsOn > term.EndsOn)
        {
            throw new Refusal(ClassText.EndBeforeStart, nameof(EndsOn));
        }

        if (Type == MeasureKind.Ongoing && term.EndsOn is not null)
        {
            throw new Refusal(ClassText.OngoingHasNoEnd, nameof(EndsOn));
        }

        if (Type == MeasureKind.Project && term.ReviewMonths is not null)
        {
            throw new Refusal(ClassText.ProjectHasNoReview, nameof(ReviewMonths));
        }

        if (term is { ReviewMonths: not null, ReviewedOn: null, StartsOn: null })
        {
            throw new Refusal(ClassText.ReviewFromWhen, nameof(ReviewedOn));
        }

        var before = NextReview;
        (StartsOn, EndsOn, Outcome, ReviewMonths, ReviewedOn) = term;
        if (NextReview is { } day && day != before)
        {
            Say(new OngoingReviewDue(Id, day));
        }
    }

    // What only the other kind has ends with a change of the kind.
    private void KeepTermOf(MeasureKind kind)
    {
        EndsOn = kind == MeasureKind.Ongoing ? null : EndsOn;
        ReviewMonths = kind == MeasureKind.Project ? null : ReviewMonths;
    }
}

/// <summary>Said for the morning of the day on which an ongoing measure is to be reviewed.</summary>
public sealed record OngoingReviewDue(Guid MeasureId, DateOnly Day);
