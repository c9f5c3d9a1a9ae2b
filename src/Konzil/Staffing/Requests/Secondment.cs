using System.Globalization;
using Konzil.Platform;
using Konzil.Projects;

namespace Konzil.Staffing;

/// <summary>
/// Somebody of the city's staff works for a project: how many hours, from when to when. The home unit keeps the person, so it holds
/// only once the superior agreed; the project says what they work on.
/// </summary>
public sealed class Secondment : Entity, IHaveHistory
{
    public const decimal MostHours = 10_000;

    private Secondment()
    {
    }

    public Guid ProjectId { get; private set; }

    public Guid PhaseId { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>The home unit when it was proposed.</summary>
    public Guid? UnitId { get; private set; }

    public string Work { get; private set; } = "";

    public decimal Hours { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly Until { get; private set; }

    /// <summary>The request it answers.</summary>
    public Guid? RequestId { get; private set; }

    /// <summary>The seat in the team that came with the agreement.</summary>
    public Guid? MemberId { get; private set; }

    public SecondmentState State { get; private set; }

    /// <summary>Why the superior refused.</summary>
    public string Reason { get; private set; } = "";

    public Guid ProposedById { get; private set; }

    public DateTimeOffset ProposedAt { get; private set; }

    public Guid? DecidedById { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The same twice is one of them too many; null once it no longer holds. Unique.</summary>
    public string? LiveKey { get; private set; }

    public bool IsExample { get; private set; }

    public static Secondment Propose(SecondmentWords words, Me by, DateTimeOffset now)
    {
        if (words.Until < words.From)
        {
            throw new Refusal(ProjectText.EndBeforeStart, nameof(Until));
        }

        if (words.Hours is <= 0 or > MostHours)
        {
            throw new Refusal(RequestText.HoursWrong, nameof(Hours));
        }

        return new()
        {
            ProjectId = words.ProjectId, PhaseId = words.PhaseId, PersonId = words.PersonId, UnitId = words.UnitId, Work = words.Work, Hours = words.Hours, From = words.From, Until = words.Until,
            RequestId = words.RequestId, ProposedById = by.Id ?? Guid.Empty, ProposedAt = now, LiveKey = KeyOf(words),
        };
    }

    public void Approve(Me superior, DateTimeOffset now)
    {
        MustBeProposed();
        (State, DecidedById, DecidedAt) = (SecondmentState.Approved, superior.Id, now);
    }

    public void Refuse(string reason, Me superior, DateTimeOffset now)
    {
        MustBeProposed();
        (State, DecidedById, DecidedAt, LiveKey) = (SecondmentState.Refused, superior.Id, now, null);
        Reason = reason.Length > 0 ? reason : throw new Refusal(RequestText.ReasonMissing, RequestText.RefuseField);
    }

    /// <summary>Earlier than agreed: the hours shrink with the days.</summary>
    public void EndOn(DateOnly day)
    {
        if (State != SecondmentState.Approved || day >= Until)
        {
            throw new Refusal(RequestText.IsOver);
        }

        var last = day < From ? From : day;
        Hours = Math.Round(Hours * (last.DayNumber - From.DayNumber + 1) / Days, 2, MidpointRounding.AwayFromZero);
        (Until, State, LiveKey) = (last, SecondmentState.Ended, null);
    }

    public void Seat(ProjectMember member) => MemberId = member.Id;

    /// <summary>Only files say this.</summary>
    public Secondment AsExample()
    {
        IsExample = true;
        return this;
    }

    private int Days => Until.DayNumber - From.DayNumber + 1;

    /// <summary>The hours that fall between two days, spread evenly.</summary>
    public decimal HoursIn(DateOnly first, DateOnly last)
    {
        var days = Math.Min(last.DayNumber, Until.DayNumber) - Math.Max(first.DayNumber, From.DayNumber) + 1;
        return days <= 0 ? 0 : Hours * days / Days;
    }

    private static string KeyOf(SecondmentWords words) =>
        $"{words.PersonId:N}/{words.PhaseId:N}/{words.From.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}/{words.Until.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}";

    private void MustBeProposed()
    {
        if (State != SecondmentState.Proposed)
        {
            throw new Refusal(RequestText.IsDecided);
        }
    }
}

public sealed record SecondmentWords(Guid ProjectId, Guid PhaseId, Guid PersonId, decimal Hours)
{
    public Guid? UnitId { get; init; }

    public string Work { get; init; } = "";

    public DateOnly From { get; init; }

    public DateOnly Until { get; init; }

    public Guid? RequestId { get; init; }
}

public enum SecondmentState
{
    Proposed,
    Approved,
    Refused,
    Ended,
}
