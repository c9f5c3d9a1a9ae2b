using Konzil.Agenda;
using Konzil.Events;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>
/// The lead of a measure, or of a project that carries out none, asks for another scope, day or amount; somebody else decides. What
/// was planned when it was asked stays in the request, so that first plan, plan before and plan after can be compared for ever.
/// </summary>
public sealed class ChangeRequest : Entity, IHaveHistory
{
    public const string KindName = nameof(ChangeRequest);
    public const int TextMax = 2000;

    private ChangeRequest()
    {
    }

    /// <summary>Counted over all measures and projects: "Ä-3".</summary>
    public int Number { get; private set; }

    /// <summary>Null where it is about a project.</summary>
    public Guid? MeasureId { get; private set; }

    public Guid? ProjectId { get; private set; }

    /// <summary>The phase of the project that gets another end. A project's day without a phase is the latest end of the whole.</summary>
    public Guid? PhaseId { get; private set; }

    /// <summary>What is added or left out; empty when the scope stays.</summary>
    public string Scope { get; private set; } = "";

    public Guid? MilestoneId { get; private set; }

    public DateOnly? DayBefore { get; private set; }

    public DateOnly? DayAfter { get; private set; }

    /// <summary>The year the money belongs to; null where the money stays.</summary>
    public int? MoneyYear { get; private set; }

    /// <summary>Sum of what was planned when it was asked; null where no amount was known.</summary>
    public decimal? MoneyBefore { get; private set; }

    /// <summary>More (or, below nought, less) money in euros.</summary>
    public decimal? MoneyMore { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>The event whose results led to it.</summary>
    public Guid? EventId { get; private set; }

    public Guid? AskedById { get; private set; }

    public string AskedByName { get; private set; } = "";

    public DateTimeOffset AskedAt { get; private set; }

    public ChangeState State { get; private set; }

    public string DecidedByName { get; private set; } = "";

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why it was decided so; may be empty when approved.</summary>
    public string DecisionReason { get; private set; } = "";

    public string Code => CodeOf(Number);

    /// <summary>Null where nobody knows what was planned: a difference is no sum.</summary>
    public decimal? MoneyAfter => MoneyBefore + (MoneyMore ?? 0);

    public static string CodeOf(int number) => "Ä-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public void ComesFrom(Guid? eventId) => EventId = eventId;

    public static ChangeRequest Ask(int number, ReportAbout about, ChangeWish wish, Me by, DateTimeOffset now)
    {
        if (wish.Scope.Length == 0 && wish.Milestone is null && wish.Part is null && wish.Money is null)
        {
            throw new Refusal(ChangeText.NothingAsked);
        }

        if (wish.Part is { } moved && moved.Before == wish.Day)
        {
            throw new Refusal(SteeringText.SameDay, nameof(ChangeWish.Day));
        }

        if (wish.Milestone is { } milestone && (milestone.Done is not null || milestone.Current == wish.Day))
        {
            throw new Refusal(milestone.Done is not null ? SteeringText.AlreadyReached : SteeringText.SameDay, nameof(ChangeWish.Day));
        }

        if (wish.Money is { Amount: 0 })
        {
            throw new Refusal(ChangeText.NoMoney, nameof(ChangeWish.Money));
        }

        var request = new ChangeRequest { Number = number, MeasureId = about.MeasureId, ProjectId = about.ProjectId, PhaseId = wish.Part?.PhaseId, Scope = wish.Scope, Reason = wish.Reason, AskedById = by.Id, AskedByName = by.Name, AskedAt = now };
        (request.MilestoneId, request.DayBefore, request.DayAfter) = (wish.Milestone?.Id, wish.Milestone?.Current ?? wish.Part?.Before, wish.Milestone is null && wish.Part is null ? null : wish.Day);
        (request.MoneyYear, request.MoneyMore, request.MoneyBefore) = (wish.Money?.Year, wish.Money?.Amount, wish.PlannedMoney);
        request.Say(new ChangeAsked(request.Id));
        return request;
    }

    /// <summary>Approved: milestone and money take their new values in the same save.</summary>
    /// <param name="milestone">The milestone it moves, as it stands now; null where it moves none.</param>
    /// <returns>The rows to add.</returns>
    public (MilestoneShift? Shift, MoneyLine? Money) Approve(Milestone? milestone, string why, Me by, DateTimeOffset now)
    {
        MustWait(by);
        if (milestone is not null && milestone.Current != DayBefore)
        {
            throw new Refusal(ChangeText.MovedMeanwhile.Filled(Format.Date(milestone.Current)));
        }

        Decide(ChangeState.Approved, why, by, now);
        MoneyLine? money = null;
        if (MoneyMore is { } more)
        {
            money = MoneyLine.Of(MeasureId!.Value);
            money.Write(MoneyYear, Code, Enum.GetValues<MoneyKind>().ToDictionary(k => k, k => k == MoneyKind.Planned ? MoneyCell.Of(more) : MoneyCell.Open), Reason);
        }

        return (milestone?.Shift(DayAfter!.Value, Code + ": " + Reason, by, now), money);
    }

    /// <summary>Approved for a project: whoever keeps its plan moves the day in the same save.</summary>
    /// <param name="standing">The day it moves, as it stands now.</param>
    public void ApproveForProject(DateOnly? standing, string why, Me by, DateTimeOffset now)
    {
        MustWait(by);
        if (DayAfter is not null && standing != DayBefore)
        {
            throw new Refusal(ChangeText.DayMovedMeanwhile.Filled(standing is { } day ? Format.Date(day) : ChangeText.Unset.ToString()));
        }

        Decide(ChangeState.Approved, why, by, now);
    }

    public void Decline(string why, Me by, DateTimeOffset now)
    {
        MustWait(by);
        if (string.IsNullOrWhiteSpace(why))
        {
            throw new Refusal(ChangeText.WhyMissing, nameof(DecisionReason));
        }

        Decide(ChangeState.Declined, why, by, now);
    }

    /// <summary>Whoever asked takes it back before it was decided.</summary>
    public void Withdraw(Me by, DateTimeOffset now)
    {
        if (State != ChangeState.Asked)
        {
            throw new Refusal(ChangeText.AlreadyDecided);
        }

        (State, DecidedByName, DecidedAt) = (ChangeState.Withdrawn, by.Name, now);
    }

    private void MustWait(Me by)
    {
        if (State != ChangeState.Asked)
        {
            throw new Refusal(ChangeText.AlreadyDecided);
        }

        if (AskedById is { } asked && asked == by.Id)
        {
            throw new Refusal(ChangeText.NotYourOwn);
        }
    }

    private void Decide(ChangeState state, string why, Me by, DateTimeOffset now)
    {
        (State, DecisionReason, DecidedByName, DecidedAt) = (state, why, by.Name, now);
        Say(new ChangeDecided(Id));
    }

    internal static void Table(ModelBuilder model) => model.Entity<ChangeRequest>(e =>
    {
        e.ToTable("ChangeRequests").HasIndex(x => x.Number).IsUnique();
        e.Ignore(x => x.Code).Ignore(x => x.MoneyAfter);
        e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId).OnDelete(DeleteBehavior.Cascade);
        e.HasOne<Event>().WithMany().HasForeignKey(x => x.EventId).OnDelete(DeleteBehavior.SetNull);
        e.HasOne<Milestone>().WithMany().HasForeignKey(x => x.MilestoneId);
        e.Property(x => x.Scope).HasMaxLength(TextMax);
        e.Property(x => x.Reason).HasMaxLength(TextMax);
        e.Property(x => x.DecisionReason).HasMaxLength(TextMax);
        e.HasIndex(x => new { x.MeasureId, x.AskedAt });
        e.HasIndex(x => new { x.ProjectId, x.AskedAt });
        e.HasIndex(x => x.State);
    });
}

/// <summary>What shall become different, and why.</summary>
/// <param name="Scope">What is added or left out; may be empty.</param>
/// <param name="Reason">Why.</param>
public sealed record ChangeWish(string Scope, string Reason)
{
    public Milestone? Milestone { get; init; }

    /// <summary>What gets another day in a project; null where the time stays.</summary>
    public MovedPart? Part { get; init; }

    public DateOnly? Day { get; init; }

    public (int Year, decimal Amount)? Money { get; init; }

    /// <summary>What the measure's lines plan today; null where no amount is known.</summary>
    public decimal? PlannedMoney { get; init; }
}

/// <summary>What a project's request moves: the end of a phase, or the latest end of the whole.</summary>
/// <param name="PhaseId">Null for the whole.</param>
/// <param name="Before">The day it has now.</param>
public sealed record MovedPart(Guid? PhaseId, DateOnly? Before);

public enum ChangeState
{
    Asked,
    Approved,
    Declined,
    Withdrawn,
}

public sealed record ChangeAsked(Guid RequestId);

public sealed record ChangeDecided(Guid RequestId);
