using System.Text.Json;

namespace Konzil.Platform;

/// <summary>Something to be done after a commit: an announcement waiting for its handlers.</summary>
public sealed class Job
{
    /// <summary>After this many failures a job is left for a person to look at (office, "Betrieb").</summary>
    public const int MaxAttempts = 10;

    private Job()
    {
    }

    public Guid Id { get; private set; } = Ids.Next();

    /// <summary>Full name of the news record.</summary>
    public string Kind { get; private set; } = "";

    public string Payload { get; private set; } = "";

    public JobState State { get; private set; }

    public DateTimeOffset DueAt { get; private set; }

    public DateTimeOffset? LeaseUntil { get; private set; }

    public int Attempts { get; private set; }

    public string? LastError { get; private set; }

    /// <summary>It follows from something loaded from files (<see cref="CityDb.Loads"/>), not from what a person did just now.</summary>
    public bool Loaded { get; private set; }

    public static Job For(object news, DateTimeOffset due, bool loaded) =>
        new() { Kind = news.GetType().FullName!, Payload = JsonSerializer.Serialize(news, news.GetType()), DueAt = due, Loaded = loaded };

    /// <summary>Done jobs are deleted; a failed one waits longer each time: 2, 4, 8 … minutes.</summary>
    public void Failed(Exception error, DateTimeOffset now)
    {
        LastError = error.GetType().Name + ": " + (error.Message.Length > 2000 ? error.Message[..2000] : error.Message);
        LeaseUntil = null;
        DueAt = now.AddMinutes(Math.Pow(2, Math.Min(Attempts, 9)));
        State = Attempts >= MaxAttempts ? JobState.Dead : JobState.Waiting;
    }

    /// <summary>Somebody looked at it and wants it tried once more.</summary>
    public void Retry(DateTimeOffset now) => (State, Attempts, DueAt, LeaseUntil) = (JobState.Waiting, 0, now, null);
}

public enum JobState
{
    Waiting,
    Dead,
}

/// <summary>Handles a kind of news after the commit. May run twice after a crash, so it must be idempotent.</summary>
public interface IHandle<in TNews>
{
    Task Do(TNews news, CancellationToken cancellation);
}
