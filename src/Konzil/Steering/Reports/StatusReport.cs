using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>How a measure or a project goes, said by its lead for a span of time. Kept for ever; public at once unless it was held back.</summary>
public sealed class StatusReport : Entity, IHaveHistory
{
    public const int TextMax = 3000;
    public const int ReasonMax = 500;

    private StatusReport()
    {
    }

    /// <summary>Null for a report on a project.</summary>
    public Guid? MeasureId { get; private set; }

    /// <summary>A project that carries out no measure; null for a report on a measure.</summary>
    public Guid? ProjectId { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly Until { get; private set; }

    public ReportLight Light { get; private set; }

    /// <summary>Why it needs attention or is critical.</summary>
    public string LightReason { get; private set; } = "";

    public string Body { get; private set; } = "";

    /// <summary>What comes next and whether dates and money will hold.</summary>
    public string Forecast { get; private set; } = "";

    /// <summary>The day on which the lead expects the end.</summary>
    public DateOnly? EndOn { get; private set; }

    /// <summary>The end by the plan on the day of the report; null where there was no plan.</summary>
    public DateOnly? PlannedEnd { get; private set; }

    /// <summary>Why the lead expects another end than the plan.</summary>
    public string EndReason { get; private set; } = "";

    /// <summary>What the lines of money said was spent, on the day of the report; null when nothing was known.</summary>
    public decimal? Spent { get; private set; }

    /// <summary>Not every line of money said what was spent.</summary>
    public bool IsSpentIncomplete { get; private set; }

    /// <summary>Hours of work so far: from the weekly sheets, or typed by the lead with a reason.</summary>
    public decimal? Hours { get; private set; }

    /// <summary>Why the hours were typed; empty where they come from the weekly sheets.</summary>
    public string HoursReason { get; private set; } = "";

    /// <summary>Hours were recorded, but by so few people that the sum would tell on them.</summary>
    public bool IsHoursHidden { get; private set; }

    /// <summary>For the coordination only, never public.</summary>
    public string Internal { get; private set; } = "";

    /// <summary>Not public until the lead releases it.</summary>
    public bool IsHeldBack { get; private set; }

    /// <summary>The duty it fulfilled; null for a report nobody had asked for on a day.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>The name shown, as it was at that time.</summary>
    public string AuthorName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public bool IsEndTyped => EndOn != PlannedEnd;

    /// <summary>Days after the day it was due; null where none was set.</summary>
    public int? DaysLate => DueOn is { } due ? Math.Max(0, Format.Day(At).DayNumber - due.DayNumber) : null;

    public static StatusReport File(Guid measureId, ReportText text, Me by, DateTimeOffset now) => File(ReportAbout.Measure(measureId), text, by, now);

    public static StatusReport File(ReportAbout about, ReportText text, Me by, DateTimeOffset now)
    {
        if (text.Until < text.From)
        {
            throw new Refusal(SteeringText.PeriodTurnedRound, nameof(Until));
        }

        // A quarter is often reported some days before its end; further ahead it is a slip.
        if (text.Until > Format.Day(now).AddMonths(1))
        {
            throw new Refusal(ReportingText.UntilAhead, nameof(Until));
        }

        if (text.Light != ReportLight.OnTrack && text.LightReason.Length == 0)
        {
            throw new Refusal(ReportingText.LightNeedsReason, nameof(LightReason));
        }

        if (text.PlannedEnd is not null && text.EndOn is not null && text.EndOn != text.PlannedEnd && text.EndReason.Length == 0)
        {
            throw new Refusal(ReportingText.EndNeedsReason, nameof(EndReason));
        }

        if (text.Hours is not null && text.HoursReason.Length == 0)
        {
            throw new Refusal(ReportingText.HoursNeedReason, nameof(HoursReason));
        }

        return new()
        {
            MeasureId = about.MeasureId, ProjectId = about.ProjectId, From = text.From, Until = text.Until, Light = text.Light, LightReason = text.LightReason, Body = text.Body, Forecast = text.Forecast,
            EndOn = text.EndOn ?? text.PlannedEnd, PlannedEnd = text.PlannedEnd, EndReason = text.EndReason, Hours = text.Hours, HoursReason = text.Hours is null ? "" : text.HoursReason, Internal = text.Internal, IsHeldBack = text.IsHeldBack,
            AuthorName = by.Name, At = now,
        };
    }

    /// <summary>Computed from the lines of money, never typed.</summary>
    public StatusReport WithMoney(MoneySum spent)
    {
        (Spent, IsSpentIncomplete) = (spent.Amount, spent.Incomplete);
        return this;
    }

    /// <summary>From the weekly sheets, unless the lead typed another figure.</summary>
    public StatusReport WithHours(WorkDone work)
    {
        if (HoursReason.Length == 0)
        {
            (Hours, IsHoursHidden) = (work.IsHidden ? null : work.Hours, work.IsHidden);
        }

        return this;
    }

    public StatusReport Fulfils(DateOnly? due)
    {
        DueOn = due;
        return this;
    }

    /// <summary>Public from now on; there is no way back.</summary>
    public void Release(ReportSubject subject)
    {
        if (!subject.IsPublic)
        {
            throw new Refusal(ReportingText.ProjectNotPublic);
        }

        if (!IsHeldBack)
        {
            throw new Refusal(ReportingText.AlreadyPublic);
        }

        IsHeldBack = false;
    }
}

public sealed record ReportText(DateOnly From, DateOnly Until, ReportLight Light, string Body, string Forecast)
{
    public string LightReason { get; init; } = "";

    public DateOnly? EndOn { get; init; }

    public DateOnly? PlannedEnd { get; init; }

    public string EndReason { get; init; } = "";

    public decimal? Hours { get; init; }

    public string HoursReason { get; init; } = "";

    public string Internal { get; init; } = "";

    public bool IsHeldBack { get; init; }
}

/// <summary>The traffic light; always shown with its words.</summary>
public enum ReportLight
{
    OnTrack,
    Attention,
    Critical,
}

/// <param name="Hours">Submitted so far; null where nobody records hours or nothing of the measure is planned as a project.</param>
/// <param name="IsHidden">Too few people stand behind the sum.</param>
public sealed record WorkDone(decimal? Hours, bool IsHidden)
{
    public static readonly WorkDone Unknown = new(null, false);
}

/// <summary>What a later module knows of the hours worked for a measure or a project, as far as everybody in the office may see them.</summary>
public sealed record BookedWork(Func<CityDb, Guid, WorkSpan, CancellationToken, Task<WorkDone>> Read);

/// <param name="Until">Days up to this one count.</param>
/// <param name="Told">When a sum was told last: what came since must not tell on a few people either.</param>
public sealed record WorkSpan(DateOnly Until, DateTimeOffset? Told);

/// <summary>What a later module knows of the end of measures and projects by their plan. Where it knows nothing, the last open milestone counts.</summary>
public sealed record PlannedEnds(Func<CityDb, IReadOnlyCollection<Guid>, CancellationToken, Task<IReadOnlyDictionary<Guid, DateOnly>>> Read);
