using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>Whether the supervisory authority is told.</summary>
public enum IncidentDecision
{
    Open,
    Notify,
    NotNotify,
}

/// <summary>Personal data were lost, seen by the wrong people or changed (Art. 33 GDPR). The clock of 72 hours runs from its discovery.</summary>
public sealed class Incident : Entity, IHaveHistory
{
    public const int TextMax = 4000;
    public const int Hours = 72;

    private Incident()
    {
    }

    public int Number { get; private set; }

    public string Title { get; private set; } = "";

    public string Happened { get; private set; } = "";

    public string Affected { get; private set; } = "";

    public string Risk { get; private set; } = "";

    public string Measures { get; private set; } = "";

    public DateTimeOffset DiscoveredAt { get; private set; }

    public DateTimeOffset DueAt { get; private set; }

    public IncidentDecision Decision { get; private set; }

    public string DecisionReason { get; private set; } = "";

    public string DecidedBy { get; private set; } = "";

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>When the authority was told.</summary>
    public DateTimeOffset? NotifiedAt { get; private set; }

    /// <summary>When the people concerned were told, where the risk is high (Art. 34).</summary>
    public DateTimeOffset? PeopleToldAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public static Incident Report(int number, IncidentWords words, DateTimeOffset discoveredAt)
    {
        var incident = new Incident { Number = number, DiscoveredAt = discoveredAt, DueAt = discoveredAt.AddHours(Hours) };
        incident.Write(words);
        incident.Say(new IncidentReported(incident.Id));
        return incident;
    }

    /// <summary>The clock stands once the authority was told, or it was decided that it need not be.</summary>
    public bool IsTicking => Decision == IncidentDecision.Open || (Decision == IncidentDecision.Notify && NotifiedAt is null);

    public int HoursLeft(DateTimeOffset now) => (int)Math.Floor((DueAt - now).TotalHours);

    public void Write(IncidentWords words)
    {
        MustBeOpen();
        (Title, Happened, Affected, Risk, Measures) = (words.Title, words.Happened, words.Affected, words.Risk, words.Measures);
    }

    public void Decide(IncidentDecision decision, string reason, Me by, DateTimeOffset now)
    {
        MustBeOpen();
        (Decision, DecisionReason, DecidedBy, DecidedAt) = (decision, reason, by.Name, now);
    }

    public void Notify(DateTimeOffset at, DateTimeOffset now)
    {
        MustBeOpen();
        if (Decision != IncidentDecision.Notify)
        {
            throw new Refusal(IncidentText.DecideFirst);
        }

        NotifiedAt = InTime(at, now);
    }

    public void TellPeople(DateTimeOffset at, DateTimeOffset now)
    {
        MustBeOpen();
        PeopleToldAt = InTime(at, now);
    }

    public void Close(DateTimeOffset now)
    {
        MustBeOpen();
        if (IsTicking)
        {
            throw new Refusal(IncidentText.StillTicking);
        }

        ClosedAt = now;
    }

    internal static void Table(ModelBuilder model) => model.Entity<Incident>(e =>
    {
        e.ToTable("Incidents").HasIndex(x => x.Number).IsUnique();
        e.Ignore(x => x.IsTicking);
        foreach (var text in new[] { nameof(Happened), nameof(Affected), nameof(Risk), nameof(Measures), nameof(DecisionReason) })
        {
            e.Property(text).HasMaxLength(TextMax);
        }
    });

    private DateTimeOffset InTime(DateTimeOffset at, DateTimeOffset now) => at < DiscoveredAt || at > now ? throw new Refusal(IncidentText.TimeWrong) : at;

    private void MustBeOpen()
    {
        if (ClosedAt is not null)
        {
            throw new Refusal(IncidentText.IsClosed);
        }
    }
}

public sealed record IncidentWords(string Title, string Happened, string Affected, string Risk, string Measures);

public sealed record IncidentReported(Guid IncidentId);

/// <summary>The clock of an incident: at once, after a day, and twelve hours before the end.</summary>
public sealed record IncidentClock(Guid IncidentId, int Hour);
