using Konzil.Discussion;
using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>What the city does: a project or an ongoing task. The unit everything else is told about.</summary>
public sealed class Measure : Entity, IHaveHistory
{
    public const string Kind = nameof(Measure);
    public const int TitleMax = 140;

    private Measure()
    {
    }

    public int Number { get; private set; }

    /// <summary>"M-27": what stands in papers.</summary>
    public string Code => "M-" + Number.ToString("00", System.Globalization.CultureInfo.InvariantCulture);

    public string Title { get; private set; } = "";

    /// <summary>English title where somebody wrote one.</summary>
    public string? TitleEn { get; private set; }

    public string Summary { get; private set; } = "";

    public string Problem { get; private set; } = "";

    public string BenefitCitizens { get; private set; } = "";

    public string BenefitCompanies { get; private set; } = "";

    public string BenefitAdministration { get; private set; } = "";

    public Guid FieldId { get; private set; }

    public string LeadUnit { get; private set; } = "";

    /// <summary>The field lead answerable for delivery, once named.</summary>
    public Guid? LeadPersonId { get; private set; }

    public MeasureKind Type { get; private set; }

    public MeasurePurpose Purpose { get; private set; }

    /// <summary>How far along the road; only ever forward.</summary>
    public MeasureLevel Level { get; private set; } = MeasureLevel.UnderReview;

    public bool IsLeadProject { get; private set; }

    public DeliveryStatus Delivery { get; private set; }

    public string? DeliveryReason { get; private set; }

    public DateTimeOffset? DeliverySince { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    public bool IsExample { get; private set; }

    public ICollection<MeasureGoal> Goals { get; private set; } = [];

    public ICollection<MeasureOrigin> Origins { get; private set; } = [];

    public ICollection<Activity> Activities { get; private set; } = [];

    public Subject Subject => new(Kind, Id);

    public static Measure Draft(int number, MeasureText text, DateTimeOffset now)
    {
        var measure = new Measure { Number = number, CreatedAt = now };
        measure.Write(text);
        return measure;
    }

    public void Write(MeasureText text)
    {
        (Title, TitleEn, Summary, Problem) = (text.Title, text.TitleEn, text.Summary, text.Problem);
        (BenefitCitizens, BenefitCompanies, BenefitAdministration) = (text.BenefitCitizens, text.BenefitCompanies, text.BenefitAdministration);
        (FieldId, LeadUnit, Type, Purpose) = (text.FieldId, text.LeadUnit, text.Type, text.Purpose);
    }

    /// <summary>Public from now on. R-1.1-05, R-1.3-03: not without a problem, a benefit and a goal it serves.</summary>
    public void Publish(DateTimeOffset now)
    {
        if (PublishedAt is not null)
        {
            throw new Refusal(AgendaText.AlreadyPublished);
        }

        if (string.IsNullOrWhiteSpace(Problem))
        {
            throw new Refusal(AgendaText.NeedsProblem, nameof(Problem));
        }

        if (string.IsNullOrWhiteSpace(BenefitCitizens + BenefitCompanies + BenefitAdministration))
        {
            throw new Refusal(AgendaText.NeedsBenefit, nameof(BenefitCitizens));
        }

        if (Goals.Count == 0)
        {
            throw new Refusal(AgendaText.NeedsGoal, nameof(Goals));
        }

        PublishedAt = now;
        Reach(MeasureLevel.WorkedOut);
        Say(new MeasurePublished(Id));
    }

    public void Reach(MeasureLevel level) => Level = level > Level ? level : Level;

    public void Lead(Guid? personId) => LeadPersonId = personId;

    /// <summary>Scoring decides about lead projects; the reason stands with the choice there.</summary>
    public void MarkLeadProject(bool lead) => IsLeadProject = lead;

    public void Deliver(DeliveryStatus status, string? reason, DateTimeOffset now)
    {
        if (status is DeliveryStatus.Paused or DeliveryStatus.Stopped && string.IsNullOrWhiteSpace(reason))
        {
            throw new Refusal(AgendaText.DeliveryNeedsReason, nameof(DeliveryReason));
        }

        (Delivery, DeliveryReason, DeliverySince) = (status, reason, now);
        if (status == DeliveryStatus.Running)
        {
            Reach(MeasureLevel.Running);
        }
        else if (status == DeliveryStatus.Done)
        {
            Reach(MeasureLevel.Done);
        }
    }

    public Measure AsExample()
    {
        IsExample = true;
        return this;
    }
}

/// <summary>What the profile of a measure says.</summary>
public sealed record MeasureText(string Title, string? TitleEn, string Summary, string Problem, string BenefitCitizens, string BenefitCompanies, string BenefitAdministration, Guid FieldId, string LeadUnit, MeasureKind Type, MeasurePurpose Purpose);

public enum MeasureKind
{
    Project,
    Ongoing,
}

public enum MeasurePurpose
{
    NewService,
    Development,
    Operation,
}

/// <summary>The six columns of the board.</summary>
public enum MeasureLevel
{
    UnderReview = 1,
    WorkedOut = 2,
    Scored = 3,
    Adopted = 4,
    Running = 5,
    Done = 6,
}

public enum DeliveryStatus
{
    Planned,
    Running,
    Done,
    Paused,
    Stopped,
}

/// <summary>A measure serves a goal, with the reason why.</summary>
public sealed class MeasureGoal
{
    private MeasureGoal()
    {
    }

    public MeasureGoal(Guid measureId, Guid goalId, string reason) => (MeasureId, GoalId, Reason) = (measureId, goalId, reason);

    public Guid MeasureId { get; private set; }

    public Guid GoalId { get; private set; }

    public string Reason { get; private set; } = "";
}

/// <summary>Where a measure comes from: an idea or card (then with its id), or a programme, survey, workshop, motion.</summary>
public sealed class MeasureOrigin
{
    private MeasureOrigin()
    {
    }

    public MeasureOrigin(Guid measureId, OriginKind kind, Guid? ideaId, string title, string? taken, DateTimeOffset at) =>
        (MeasureId, Kind, IdeaId, Title, Taken, At) = (measureId, kind, ideaId, title, taken, at);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid MeasureId { get; private set; }

    public OriginKind Kind { get; private set; }

    public Guid? IdeaId { get; private set; }

    /// <summary>Name of the origin where it is no idea ("Pilotprojekt Intelligente Beleuchtungssysteme").</summary>
    public string Title { get; private set; } = "";

    /// <summary>What was taken over from it, in a sentence.</summary>
    public string? Taken { get; private set; }

    public DateTimeOffset At { get; private set; }
}

public enum OriginKind
{
    Idea,
    Programme,
    Contest,
    Survey,
    Workshop,
    Motion,
    Pilot,
}

/// <summary>A concrete thing to do below a measure.</summary>
public sealed class Activity
{
    private Activity()
    {
    }

    public Activity(Guid measureId, int order, string text) => (MeasureId, Order, Text) = (measureId, order, text);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid MeasureId { get; private set; }

    public int Order { get; private set; }

    public string Text { get; private set; } = "";
}

public sealed record MeasurePublished(Guid MeasureId);
