using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>The leadership of the city stood up for the agenda, or did not: what, when, where it can be read.</summary>
public sealed class LeadershipSupport : Entity, IHaveHistory
{
    public const string Series = nameof(LeadershipSupport);
    public const int TextMax = 2000;

    private LeadershipSupport()
    {
    }

    public int Number { get; private set; }

    public DateOnly Day { get; private set; }

    /// <summary>An office or a body, never a name: "Oberbürgermeister", "Konferenz der Amtsleitungen".</summary>
    public string Office { get; private set; } = "";

    public SupportKind Kind { get; private set; }

    public string What { get; private set; } = "";

    /// <summary>Where it can be read: minutes, a paper, an address.</summary>
    public string Evidence { get; private set; } = "";

    public bool IsExample { get; private set; }

    public static LeadershipSupport Of(int number) => new() { Number = number };

    public void Write(SupportWords words, DateOnly today)
    {
        if (words.Day > today)
        {
            throw new Refusal(SupportText.DayAhead, nameof(Day));
        }

        (Day, Office, Kind, What, Evidence) = (words.Day, words.Office, words.Kind, words.What, words.Evidence);
    }

    internal static void Table(ModelBuilder model) => model.Entity<LeadershipSupport>(e =>
    {
        e.ToTable("LeadershipSupports").HasIndex(x => x.Number).IsUnique();
        e.HasIndex(x => x.Day);
        e.Property(x => x.What).HasMaxLength(TextMax);
    });
}

public sealed record SupportWords(DateOnly Day, string Office, SupportKind Kind, string What, string Evidence);

public enum SupportKind
{
    /// <summary>Said it in public or before the staff.</summary>
    Statement,

    /// <summary>Decided for it.</summary>
    Decision,

    /// <summary>Gave people, time or money.</summary>
    Resources,

    /// <summary>Was there.</summary>
    Presence,

    /// <summary>Refused or delayed something the agenda needed.</summary>
    Withheld,
}
