using Konzil.Platform;

namespace Konzil.Staffing;

/// <summary>A unit is asked to name people for a phase. It answers with people and hours, or refuses and says why.</summary>
public sealed class StaffRequest : Entity, IHaveHistory
{
    public const string Series = "StaffRequest";
    public const int TextMax = 2000;
    public const int MostPeople = 50;

    private StaffRequest()
    {
    }

    public int Number { get; private set; }

    public Guid ProjectId { get; private set; }

    public Guid PhaseId { get; private set; }

    public Guid UnitId { get; private set; }

    /// <summary>The place of the team it is about; null for people without a certain place.</summary>
    public Guid? PlaceId { get; private set; }

    public string Skill { get; private set; } = "";

    public int Wanted { get; private set; }

    /// <summary>About how many hours for each; null where that is open.</summary>
    public decimal? HoursEach { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly Until { get; private set; }

    /// <summary>The day of the answer.</summary>
    public DateOnly DueOn { get; private set; }

    public string Note { get; private set; } = "";

    public RequestState State { get; private set; }

    /// <summary>Why it was refused or withdrawn.</summary>
    public string Reason { get; private set; } = "";

    public Guid AskedById { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public bool IsExample { get; private set; }

    public static StaffRequest Ask(int number, RequestWords words, Me by, DateTimeOffset now)
    {
        if (words.Until < words.From)
        {
            throw new Refusal(Projects.ProjectText.EndBeforeStart, nameof(Until));
        }

        return new()
        {
            Number = number, ProjectId = words.ProjectId, PhaseId = words.PhaseId, UnitId = words.UnitId, PlaceId = words.PlaceId, Skill = words.Skill, Wanted = words.Wanted,
            HoursEach = words.HoursEach, From = words.From, Until = words.Until, DueOn = words.DueOn, Note = words.Note, AskedById = by.Id ?? Guid.Empty, AskedAt = now,
        };
    }

    /// <summary>People were named; whether their superiors agree stands with the secondments.</summary>
    public void Answer(DateTimeOffset now)
    {
        MustBeOpen();
        (State, AnsweredAt) = (RequestState.Answered, now);
    }

    public void Refuse(string reason, DateTimeOffset now)
    {
        MustBeOpen();
        (State, Reason, AnsweredAt) = (RequestState.Refused, reason.Length > 0 ? reason : throw new Refusal(RequestText.ReasonMissing, RequestText.RefuseField), now);
    }

    public void Withdraw(string reason)
    {
        MustBeOpen();
        (State, Reason) = (RequestState.Withdrawn, reason.Length > 0 ? reason : throw new Refusal(RequestText.ReasonMissing, RequestText.WithdrawField));
    }

    public bool IsOverdue(DateOnly today) => State == RequestState.Asked && DueOn < today;

    /// <summary>Only files say this.</summary>
    public StaffRequest AsExample()
    {
        IsExample = true;
        return this;
    }

    private void MustBeOpen()
    {
        if (State != RequestState.Asked)
        {
            throw new Refusal(RequestText.IsAnswered);
        }
    }
}

public sealed record RequestWords(Guid ProjectId, Guid PhaseId, Guid UnitId, string Skill)
{
    public Guid? PlaceId { get; init; }

    public int Wanted { get; init; } = 1;

    public decimal? HoursEach { get; init; }

    public DateOnly From { get; init; }

    public DateOnly Until { get; init; }

    public DateOnly DueOn { get; init; }

    public string Note { get; init; } = "";
}

public enum RequestState
{
    Asked,
    Answered,
    Refused,
    Withdrawn,
}
