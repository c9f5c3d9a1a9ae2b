using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>A piece of work. Its id stays when its number changes; the number may be missing (A13); order is no dependency (A11).</summary>
public sealed partial class WorkPackage : Entity, IHaveHistory, IHaveReaders
{
    public const int HoursMax = 100_000;

    private WorkPackage()
    {
    }

    public WorkPackage(Guid projectId, Guid phaseId, int order) => (ProjectId, PhaseId, Order) = (projectId, phaseId, order);

    public Guid ProjectId { get; private set; }

    public Guid PhaseId { get; private set; }

    public int Order { get; private set; }

    public string? Number { get; private set; }

    public string TitleDe { get; private set; } = "";

    /// <summary>Null where nobody has written one.</summary>
    public string? TitleEn { get; private set; }

    public string Goal { get; private set; } = "";

    public string Result { get; private set; } = "";

    public Guid? LeadPersonId { get; private set; }

    /// <summary>Estimated, of all people together.</summary>
    public decimal? Hours { get; private set; }

    /// <summary>Planned numbers where the paper gives ranges, in its own words: "2-3 Workshops …" (A5).</summary>
    public string RangeWording { get; private set; } = "";

    public DateOnly? Start { get; private set; }

    public DateOnly? End { get; private set; }

    /// <summary>The day it really began; null where nobody said so.</summary>
    public DateOnly? Started { get; private set; }

    /// <summary>The day it was finished.</summary>
    public DateOnly? Done { get; private set; }

    /// <summary>A day on which something has to be reached; it has no length.</summary>
    public bool IsMilestone { get; private set; }

    /// <summary>The date was promised or set by others: no dependency moves it in the forecast.</summary>
    public bool IsFixed { get; private set; }

    public bool IsOptional { get; private set; }

    public bool IsConstructed { get; private set; }

    public bool IsRough { get; private set; }

    public bool IsPublic { get; private set; }

    public Visibility Circle { get; private set; }

    public DateOnly? PublicFrom { get; private set; }

    /// <summary>It runs through all phases, beside their packages (A13); no phase waits for its end.</summary>
    public bool IsThroughout { get; private set; }

    /// <summary>The day it was given up; what was booked on it and what kept plans say of it stays.</summary>
    public DateOnly? DroppedOn { get; private set; }

    public string DroppedBecause { get; private set; } = "";

    public string? DroppedByName { get; private set; }

    /// <summary>The event it is the milestone of: it has its day.</summary>
    public Guid? HappensId { get; private set; }

    /// <summary>The event whose results the package comes from.</summary>
    public Guid? EventId { get; private set; }

    public ICollection<PackageActivity> Activities { get; private set; } = [];

    public ICollection<PackageShift> Shifts { get; private set; } = [];

    public PlanSpan Span => new(Start, End, IsConstructed, IsRough);

    public Text Title => new(TitleDe, TitleEn ?? TitleDe);

    public Text Name => Number is null ? Title : new(Number + " " + TitleDe, Number + " " + Title.En);

    public void Write(PackageWords words)
    {
        if (words.Hours is < 0 or > HoursMax)
        {
            throw new Refusal(ProjectText.HoursWrong, nameof(Hours));
        }

        if (words.IsMilestone && Start != End)
        {
            throw new Refusal(ProjectText.MilestoneHasOneDay, nameof(End));
        }

        Repeat(words);
        (PhaseId, Number, TitleDe, TitleEn, Goal, Result) = (words.PhaseId, Blank(words.Number), words.TitleDe, Blank(words.TitleEn), words.Goal, words.Result);
        (LeadPersonId, Hours, IsMilestone, IsFixed) = (words.LeadPersonId, words.Hours, words.IsMilestone, words.IsFixed);
        (IsOptional, IsRough, IsThroughout) = (words.IsOptional, words.IsRough, words.IsThroughout);
    }

    /// <summary>Who reads it, and from when everybody does.</summary>
    public void ShowTo(Release release, DateOnly today) => (Circle, PublicFrom, IsPublic) = (release.Circle, release.Day, release.IsDue(today));

    public void Publish(DateOnly today)
    {
        if (!IsPublic && PublicFrom <= today)
        {
            IsPublic = true;
            Say(new PartPublished(Id));
        }
    }

    public void Lead(Guid? person) => LeadPersonId = person;

    /// <summary>The first dates. Later ones need a reason (<see cref="Move"/>).</summary>
    public void Schedule(DateOnly? start, DateOnly? end)
    {
        Check(start, end, IsMilestone);
        KeepTurns(start, end, Repeats, nameof(End));
        (Start, End) = (start, end);
    }

    public void ComesFrom(Guid? eventId) => EventId = eventId;

    /// <summary>As the paper has it; the days may be ours.</summary>
    public void Quote(string rangeWording, bool constructed) => (RangeWording, IsConstructed) = (rangeWording, constructed);

    /// <summary>Other dates. The row to add, so that the reason stays for ever.</summary>
    public PackageShift Move(DateOnly start, DateOnly end, string reason, Me by, DateTimeOffset now)
    {
        if (Done is not null)
        {
            throw new Refusal(ProjectText.AlreadyDone);
        }

        if (start == Start && end == End)
        {
            throw new Refusal(ProjectText.SameDates, nameof(Start));
        }

        Check(start, end, IsMilestone);
        KeepTurns(start, end, Repeats, nameof(Start));
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new Refusal(ProjectText.MoveNeedsReason, nameof(PackageShift.Reason));
        }

        var shift = new PackageShift(Id, (Start, End), (start, end), reason, by.Name, now);
        (Start, End, IsConstructed) = (start, end, false);
        return shift;
    }

    /// <summary>It begins. What has to be decided or accepted before comes first, and no gate may stand before it.</summary>
    public void Begin(DateOnly day, DateOnly today, IReadOnlyList<string> waits, IReadOnlyList<GateBlock> blocks)
    {
        if (Done is not null || Started is not null)
        {
            throw new Refusal(Done is null ? ProjectText.AlreadyStarted : ProjectText.AlreadyDone);
        }

        if (day > today)
        {
            throw new Refusal(ProjectText.NotInTheFuture, nameof(Started));
        }

        if (waits.Count > 0)
        {
            throw new Refusal(DecisionText.StillWaits.Filled(string.Join("; ", waits)));
        }

        GateBlock.Must(blocks, nameof(Started));
        Started = day;
    }

    /// <summary>It is given up, with a reason. What waits for it has to be settled first.</summary>
    public void Drop(string reason, IReadOnlyList<string> waiting, Me by, DateTimeOffset now)
    {
        if (Done is not null)
        {
            throw new Refusal(ProjectText.AlreadyDone);
        }

        DropText.Must(reason, waiting);
        (DroppedOn, DroppedBecause, DroppedByName) = (Format.Day(now), reason, by.Name);
    }

    /// <summary>It is taken up again.</summary>
    public void Resume() => (DroppedOn, DroppedBecause, DroppedByName) = (null, "", null);

    /// <summary>The milestone of an event, on its day.</summary>
    public void Happens(Guid eventId, DateOnly? day)
    {
        (HappensId, IsMilestone, IsFixed) = (eventId, true, true);
        if (Done is null)
        {
            (Start, End, IsConstructed) = (day, day, false);
        }
    }

    /// <summary>What never began and stands behind a gate that holds it cannot be done either.</summary>
    public void Finish(DateOnly day, DateOnly today, IReadOnlyList<GateBlock> blocks)
    {
        if (Done is not null)
        {
            throw new Refusal(ProjectText.AlreadyDone);
        }

        if (day > today)
        {
            throw new Refusal(ProjectText.NotInTheFuture, nameof(Done));
        }

        if (day < Started)
        {
            throw new Refusal(ProjectText.BeforeStarted.Filled(Format.Date(Started.Value)), nameof(Done));
        }

        if (day < today.AddYears(-Project.YearsBack))
        {
            throw new Refusal(ProjectText.LongAgo, nameof(Done));
        }

        if (Started is null)
        {
            GateBlock.Must(blocks, nameof(Done));
        }

        Done = day;
    }

    /// <summary>It was not finished after all.</summary>
    public void Reopen() => Done = null;

    private static void Check(DateOnly? start, DateOnly? end, bool milestone)
    {
        if (start is null != end is null)
        {
            throw new Refusal(ProjectText.BothDays, start is null ? nameof(Start) : nameof(End));
        }

        if (end < start)
        {
            throw new Refusal(ProjectText.EndBeforeStart, nameof(End));
        }

        if (milestone && start != end)
        {
            throw new Refusal(ProjectText.MilestoneHasOneDay, nameof(End));
        }
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}

public sealed record PackageWords(Guid PhaseId, string? Number, string TitleDe, string? TitleEn)
{
    public string Goal { get; init; } = "";

    public string Result { get; init; } = "";

    public Guid? LeadPersonId { get; init; }

    public decimal? Hours { get; init; }

    public bool IsMilestone { get; init; }

    public bool IsFixed { get; init; }

    public bool IsOptional { get; init; }

    public bool IsRough { get; init; }

    public bool IsThroughout { get; init; }

    public RepeatEvery? Repeats { get; init; }
}
