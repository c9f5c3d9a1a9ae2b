using Konzil.Discussion;
using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>What the city does: a project or an ongoing task. The unit everything else is told about.</summary>
public sealed partial class Measure : Entity, IHaveHistory
{
    public const string Kind = nameof(Measure);
    public const int TitleMax = 140;

    private Measure()
    {
    }

    public int Number { get; private set; }

    /// <summary>"M-27": what stands in papers.</summary>
    public string Code => CodeOf(Number);

    /// <summary>The code of a measure of which only the number is at hand.</summary>
    public static string CodeOf(int number) => "M-" + number.ToString("00", System.Globalization.CultureInfo.InvariantCulture);

    public string Title { get; private set; } = "";

    /// <summary>English title where somebody wrote one.</summary>
    public string? TitleEn { get; private set; }

    public string Summary { get; private set; } = "";

    public string? SummaryEn { get; private set; }

    public string Problem { get; private set; } = "";

    public string BenefitCitizens { get; private set; } = "";

    public string BenefitCompanies { get; private set; } = "";

    public string BenefitAdministration { get; private set; } = "";

    public Guid FieldId { get; private set; }

    /// <summary>As it was typed.</summary>
    public string LeadUnit { get; private set; } = "";

    /// <summary>The unit of the organisation tree that bore this name when it was typed, whatever it is called by now.</summary>
    public Guid? LeadUnitId { get; private set; }

    /// <summary>The field lead answerable for delivery, once named.</summary>
    public Guid? LeadPersonId { get; private set; }

    public MeasureKind Type { get; private set; }

    public MeasurePurpose Purpose { get; private set; }

    /// <summary>What it brings about; null while nobody has said so.</summary>
    public MeasureProduct? Product { get; private set; }

    /// <summary>How far along the road; only ever forward.</summary>
    public MeasureLevel Level { get; private set; } = MeasureLevel.UnderReview;

    public bool IsLeadProject { get; private set; }

    public DeliveryStatus Delivery { get; private set; }

    public string? DeliveryReason { get; private set; }

    public DateTimeOffset? DeliverySince { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Who began the draft and may go on with it.</summary>
    public Guid? CreatedById { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    public bool IsExample { get; private set; }

    public ICollection<MeasureGoal> Goals { get; private set; } = [];

    public ICollection<MeasureOrigin> Origins { get; private set; } = [];

    public ICollection<Activity> Activities { get; private set; } = [];

    /// <summary>Further fields of action besides the main one.</summary>
    public ICollection<MeasureField> Fields { get; private set; } = [];

    public ICollection<MeasureFact> Facts { get; private set; } = [];

    /// <summary>Its numbers in earlier portfolios.</summary>
    public ICollection<FormerNumber> FormerNumbers { get; private set; } = [];

    /// <summary>Task areas of the town hall it belongs to, several at once.</summary>
    public ICollection<MeasureArea> Areas { get; private set; } = [];

    public ICollection<MeasureTag> Tags { get; private set; } = [];

    /// <summary>Whom it concerns.</summary>
    public ICollection<MeasureUserGroup> Groups { get; private set; } = [];

    /// <summary>What it means and what it takes; null until somebody has said so.</summary>
    public Assessment? Assessment { get; private set; }

    public Subject Subject => new(Kind, Id);

    public static Measure Draft(int number, MeasureText text, DateTimeOffset now)
    {
        var measure = new Measure { Number = number, CreatedAt = now };
        measure.Write(text);
        return measure;
    }

    public Measure BegunBy(Guid? personId)
    {
        CreatedById = personId;
        return this;
    }

    public void Write(MeasureText text)
    {
        (Title, TitleEn, Summary, SummaryEn, Problem) = (text.Title, text.TitleEn, text.Summary, text.SummaryEn, text.Problem);
        (BenefitCitizens, BenefitCompanies, BenefitAdministration) = (text.BenefitCitizens, text.BenefitCompanies, text.BenefitAdministration);
        LeadUnitId = text.LeadUnit == LeadUnit ? LeadUnitId : null;
        (FieldId, LeadUnit, Type, Purpose, Product) = (text.FieldId, text.LeadUnit, text.Type, text.Purpose, text.Product);
        KeepTermOf(text.Type);
    }

    /// <summary>Public from now on. R-1.1-03, R-1.1-05, R-1.3-03: not without a problem, a benefit, a goal it serves and its three sides.</summary>
    /// <param name="now">Since when.</param>
    /// <param name="workedOut">False while it is public but still under review.</param>
    public void Publish(DateTimeOffset now, bool workedOut = true)
    {
        if (PublishedAt is not null)
        {
            throw new Refusal(AgendaText.AlreadyPublished);
        }

        if (MissingForPublication().FirstOrDefault() is { } missing)
        {
            throw missing;
        }

        PublishedAt = now;
        if (workedOut)
        {
            Reach(MeasureLevel.WorkedOut);
        }

        Say(new MeasurePublished(Id));
    }

    /// <summary>Everything that stands in the way of publishing, so that a form can say it all at once.</summary>
    public IEnumerable<Refusal> MissingForPublication()
    {
        if (string.IsNullOrWhiteSpace(Problem))
        {
            yield return new Refusal(AgendaText.NeedsProblem, nameof(Problem));
        }

        if (string.IsNullOrWhiteSpace(BenefitCitizens + BenefitCompanies + BenefitAdministration))
        {
            yield return new Refusal(AgendaText.NeedsBenefit, nameof(BenefitCitizens));
        }

        if (Goals.Count == 0)
        {
            yield return new Refusal(AgendaText.NeedsGoal, nameof(Goals));
        }

        foreach (var side in PaperPlace is null ? MissingSides : [])
        {
            yield return new Refusal(AssessmentText.NeedsSide.Filled(AssessmentText.OfSide(side)), side);
        }
    }

    public void Reach(MeasureLevel level) => Level = level > Level ? level : Level;

    /// <summary>What moved it there was recorded wrongly. What has moved on since stays.</summary>
    public void TakeBack(MeasureLevel level, MeasureLevel before) => Level = Level == level ? before : Level;

    /// <summary>Its field became part of another one.</summary>
    public void MoveTo(Guid fieldId) => FieldId = fieldId;

    public void Lead(Guid? personId) => LeadPersonId = personId;

    public void LedBy(Guid? unitId) => LeadUnitId = unitId;

    /// <summary>Scoring decides about lead projects; the reason stands with the choice there.</summary>
    public void MarkLeadProject(bool lead) => IsLeadProject = lead;

    public void Deliver(DeliveryStatus status, string? reason, DateTimeOffset now)
    {
        if (status is DeliveryStatus.Paused or DeliveryStatus.Stopped && string.IsNullOrWhiteSpace(reason))
        {
            throw new Refusal(AgendaText.DeliveryNeedsReason, nameof(DeliveryReason));
        }

        (Delivery, DeliveryReason, DeliverySince) = (status, reason, now);
        (DeliveryNoteDe, DeliveryNoteEn) = (null, null);
        if (status == DeliveryStatus.Running)
        {
            Reach(MeasureLevel.Running);
        }
        else if (status == DeliveryStatus.Done)
        {
            Reach(MeasureLevel.Done);
        }
    }

    /// <summary>The paper says or leaves open where it stands; no report of ours.</summary>
    public void DeliveryAsStated(DeliveryStatus status, Text? note)
    {
        (Delivery, DeliveryNoteDe, DeliveryNoteEn) = (status, note?.De, note?.En);
        if (status == DeliveryStatus.Running)
        {
            Reach(MeasureLevel.Running);
        }
    }

    public Measure AsExample()
    {
        IsExample = true;
        return this;
    }
}

/// <summary>What the profile of a measure says.</summary>
public sealed record MeasureText(string Title, string? TitleEn, string Summary, string Problem, string BenefitCitizens, string BenefitCompanies, string BenefitAdministration, Guid FieldId, string LeadUnit, MeasureKind Type, MeasurePurpose Purpose)
{
    /// <summary>English summary where somebody wrote one.</summary>
    public string? SummaryEn { get; init; }

    public MeasureProduct? Product { get; init; }
}

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

/// <summary>What is there in the end that was not there before.</summary>
public enum MeasureProduct
{
    Infrastructure,
    Service,
    Platform,
    Qualification,
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

    /// <summary>The city's paper names the measure without saying where it stands; unknown is not "planned".</summary>
    NotStated,
}

public sealed record MeasurePublished(Guid MeasureId);
