using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>
/// On which days the lead of a measure or a project has to report. The coordination sets it; what is reported belongs to the lead (A19).
/// Without a duty a running measure is reported on once a quarter, a project not at all.
/// </summary>
public sealed class ReportDuty : Entity, IHaveHistory
{
    public const int NoteMax = 500;

    /// <summary>Cycles that can be chosen, in months.</summary>
    public static readonly IReadOnlyList<int> Cycles = [1, 2, 3, 6, 12];

    private ReportDuty()
    {
    }

    public ReportDuty(ReportAbout about) => (MeasureId, ProjectId) = (about.MeasureId, about.ProjectId);

    public Guid? MeasureId { get; private set; }

    public Guid? ProjectId { get; private set; }

    public int EveryMonths { get; private set; }

    /// <summary>The first day; every later one is counted from here, so that a 31st does not wander.</summary>
    public DateOnly First { get; private set; }

    /// <summary>The day of the report that is awaited now.</summary>
    public DateOnly Due { get; private set; }

    /// <summary>So many days before it the lead is reminded, and a report begins to count for this day.</summary>
    public int RemindDays { get; private set; }

    /// <summary>What the report should speak about.</summary>
    public string Note { get; private set; } = "";

    public void Set(DutyWords words, DateOnly today)
    {
        if (!Cycles.Contains(words.EveryMonths))
        {
            throw new Refusal(ReportingText.CycleMissing, nameof(EveryMonths));
        }

        if (words.First < today)
        {
            throw new Refusal(ReportingText.FirstPast, nameof(First));
        }

        (EveryMonths, First, Due, RemindDays, Note) = (words.EveryMonths, words.First, words.First, words.RemindDays, words.Note);
    }

    /// <summary>A report came: the day it fulfils, or null when it came too early to count; the next day is awaited then.</summary>
    public DateOnly? Fulfil(DateOnly today)
    {
        if (today < Due.AddDays(-RemindDays))
        {
            return null;
        }

        var fulfilled = Due;
        for (var i = 1; Due <= fulfilled || Due < today; i++)
        {
            Due = First.AddMonths(i * EveryMonths);
        }

        return fulfilled;
    }
}

public sealed record DutyWords(int EveryMonths, DateOnly First, int RemindDays, string Note);

/// <summary>What a lead has typed into a report and not yet sent. One for each measure or project, every word as it was typed.</summary>
public sealed class ReportDraft : Entity
{
    private ReportDraft()
    {
    }

    public ReportDraft(ReportAbout about) => (MeasureId, ProjectId) = (about.MeasureId, about.ProjectId);

    public Guid? MeasureId { get; private set; }

    public Guid? ProjectId { get; private set; }

    public string Typed { get; private set; } = "";

    public DateTimeOffset SavedAt { get; private set; }

    public IReadOnlyDictionary<string, string> Fields => Typed.Length == 0 ? new Dictionary<string, string>(StringComparer.Ordinal) : System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, string>>(Typed)!;

    public void Keep(IReadOnlyDictionary<string, string> fields, DateTimeOffset now) => (Typed, SavedAt) = (System.Text.Json.JsonSerializer.Serialize(fields), now);
}

/// <summary>The coordination asks back about a report, the lead answers. Neither is public.</summary>
public sealed class ReportQuestion : Entity, IHaveHistory
{
    public const int TextMax = 1000;

    private ReportQuestion()
    {
    }

    public ReportQuestion(Guid reportId, string question, Me by, DateTimeOffset now) => (ReportId, Question, AskedById, AskedByName, AskedAt) = (reportId, question, by.Id, by.Name, now);

    public Guid ReportId { get; private set; }

    public string Question { get; private set; } = "";

    public Guid? AskedById { get; private set; }

    public string AskedByName { get; private set; } = "";

    public DateTimeOffset AskedAt { get; private set; }

    public string Answer { get; private set; } = "";

    public string AnsweredByName { get; private set; } = "";

    public DateTimeOffset? AnsweredAt { get; private set; }

    public void Reply(string answer, Me by, DateTimeOffset now)
    {
        if (AnsweredAt is not null)
        {
            throw new Refusal(ReportingText.AlreadyAnswered);
        }

        (Answer, AnsweredByName, AnsweredAt) = (answer, by.Name, now);
    }
}
