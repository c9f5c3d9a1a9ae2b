using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>How a measure goes, said by its lead for a span of time. Public at once, kept for ever.</summary>
public sealed class StatusReport : Entity, IHaveHistory
{
    public const int TextMax = 3000;

    private StatusReport()
    {
    }

    public Guid MeasureId { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly Until { get; private set; }

    public ReportLight Light { get; private set; }

    public string Body { get; private set; } = "";

    /// <summary>What comes next and whether dates and money will hold.</summary>
    public string Forecast { get; private set; } = "";

    /// <summary>The name shown, as it was at that time.</summary>
    public string AuthorName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public static StatusReport File(Guid measureId, ReportText text, Me by, DateTimeOffset now)
    {
        if (text.Until < text.From)
        {
            throw new Refusal(SteeringText.PeriodTurnedRound, nameof(Until));
        }

        return new() { MeasureId = measureId, From = text.From, Until = text.Until, Light = text.Light, Body = text.Body, Forecast = text.Forecast, AuthorName = by.Name, At = now };
    }
}

public sealed record ReportText(DateOnly From, DateOnly Until, ReportLight Light, string Body, string Forecast);

/// <summary>The traffic light; always shown with its words.</summary>
public enum ReportLight
{
    OnTrack,
    Attention,
    Critical,
}
