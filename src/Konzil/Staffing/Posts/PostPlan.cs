using Konzil.Platform;
using Konzil.Steering;

namespace Konzil.Staffing;

/// <summary>
/// Posts a unit asks for (Stellenplan), with the reason and how far the deliberation is. What is needed, what exists and what would be
/// additional are dated figures of their own; they are never added up (A6).
/// </summary>
public sealed class PostPlan : Entity, IHaveHistory
{
    public const string Series = "PostPlan";
    public const int TextMax = 4000;

    private PostPlan()
    {
    }

    public int Number { get; private set; }

    public Guid UnitId { get; private set; }

    public string Title { get; private set; } = "";

    public string Reason { get; private set; } = "";

    public Guid? ProjectId { get; private set; }

    /// <summary>The request of the next budget it is asked for by.</summary>
    public Guid? RequestId { get; private set; }

    public PostState State { get; private set; }

    /// <summary>Since when.</summary>
    public DateOnly StateDay { get; private set; }

    /// <summary>Where the figures come from, in the source's own words.</summary>
    public string Wording { get; private set; } = "";

    public ICollection<PostFigure> Figures { get; private set; } = [];

    public ICollection<PostStage> Stages { get; private set; } = [];

    public static PostPlan Request(int number, DateOnly day) => new() { Number = number, StateDay = day };

    public void Write(Guid unit, string title, string reason, Guid? project) => (UnitId, Title, Reason, ProjectId) = (unit, title, reason, project);

    public void AskedBy(Guid? request) => RequestId = request;

    /// <summary>The decision holds already: a job may run twice.</summary>
    public bool Heard(Budget.ResourceRequest request, Budget.RequestDecision decision) =>
        Stages.MaxBy(s => s.Order) is { } last && (last.State, last.Body, last.Note) == (StateAfter(decision), decision.Body, PostPlanText.FromRequest.Filled(request.Number, decision.Reason).De)
        && Figures.Where(f => f.RequestId == request.Id).Select(f => f.Posts).Order().SequenceEqual(new[] { decision.GrantedFirst, decision.GrantedSecond }.Where(p => p > 0).Select(p => p!.Value).Distinct().Order());

    /// <summary>
    /// What a body decided on the request holds for the posts: the state, and what was granted as additional posts of each year. An
    /// earlier decision on the same request no longer does.
    /// </summary>
    /// <returns>Figures that no longer hold.</returns>
    public IReadOnlyList<PostFigure> Follow(Budget.ResourceRequest request, Budget.BudgetCycle cycle, Budget.RequestDecision decision)
    {
        var state = StateAfter(decision);
        var day = decision.DecidedOn < StateDay ? StateDay : decision.DecidedOn;
        Stages.Add(new PostStage(Id, Stages.Count + 1, state, day) { Body = decision.Body, Note = PostPlanText.FromRequest.Filled(request.Number, decision.Reason).De, ByName = decision.ByName });
        (State, StateDay) = (state, day);
        var gone = Figures.Where(f => f.RequestId == request.Id).ToList();
        foreach (var figure in gone)
        {
            Figures.Remove(figure);
        }

        if (state == PostState.Granted)
        {
            var note = PostPlanText.FigureOfRequest.Filled(request.Number).De;
            var (first, second) = (decision.GrantedFirst ?? 0, decision.GrantedSecond ?? 0);
            var begins = new DateOnly(cycle.FirstYear, 1, 1);
            if (first > 0)
            {
                Figures.Add(PostFigure.Granted(Id, request.Id, first, (begins, first == second ? null : begins.AddYears(1).AddDays(-1)), note));
            }

            if (second > 0 && second != first)
            {
                Figures.Add(PostFigure.Granted(Id, request.Id, second, (begins.AddYears(1), null), note));
            }
        }

        return gone;
    }

    private static PostState StateAfter(Budget.RequestDecision decision) => decision.Outcome switch
    {
        Budget.RequestOutcome.Granted or Budget.RequestOutcome.Partly => PostState.Granted,
        Budget.RequestOutcome.Refused => PostState.Refused,
        _ => PostState.Deliberated,
    };

    public void Quote(string wording) => Wording = wording;

    /// <summary>How far the deliberation is. A refusal and a grant say why or by what.</summary>
    public void Deliberate(PostState state, DateOnly day, (string Body, string Note) said, Me by)
    {
        if (day < StateDay)
        {
            throw new Refusal(PostPlanText.EarlierThanBefore, nameof(PostStage.Day));
        }

        if (state is PostState.Granted or PostState.Refused && said.Note.Length == 0)
        {
            throw new Refusal(PostPlanText.NoteMissing, nameof(PostStage.Note));
        }

        Stages.Add(new PostStage(Id, Stages.Count + 1, state, day) { Body = said.Body, Note = said.Note, ByName = by.Name });
        (State, StateDay) = (state, day);
    }
}

public enum PostState
{
    Requested,
    Deliberated,
    Granted,
    Refused,
}

/// <summary>A dated figure in posts (MAK), with two decimals.</summary>
public sealed class PostFigure : Entity, IHaveHistory
{
    public const decimal Most = 1000;
    public const int NoteMax = 500;

    private PostFigure()
    {
    }

    public Guid PlanId { get; private set; }

    public PostKind Kind { get; private set; }

    public decimal Posts { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>Null: with no end.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>The days are ours; the source does not give them.</summary>
    public bool IsConstructed { get; private set; }

    public string Note { get; private set; } = "";

    /// <summary>Where these posts are, if not at the unit that asks.</summary>
    public Guid? UnitId { get; private set; }

    /// <summary>The request whose decision it comes from; null where somebody entered it.</summary>
    public Guid? RequestId { get; private set; }

    public static PostFigure In(Guid planId) => new() { PlanId = planId };

    public static PostFigure Granted(Guid planId, Guid request, decimal posts, (DateOnly From, DateOnly? Until) days, string note)
    {
        var figure = new PostFigure { PlanId = planId, RequestId = request };
        figure.Write(PostKind.Additional, decimal.Round(posts, 2), days, note);
        return figure;
    }

    public void Write(PostKind kind, decimal posts, (DateOnly From, DateOnly? Until) days, string note, bool constructed = false)
    {
        if (days.Until < days.From)
        {
            throw new Refusal(Projects.ProjectText.EndBeforeStart, nameof(Until));
        }

        if (decimal.Round(posts, 2) != posts)
        {
            throw new Refusal(PostPlanText.TwoDecimals, nameof(Posts));
        }

        (Kind, Posts, From, Until, Note, IsConstructed) = (kind, posts, days.From, days.Until, note, constructed);
    }

    public void Sit(Guid? unit) => UnitId = unit;

    public bool HoldsOn(DateOnly day) => From <= day && (Until is null || day <= Until);

    /// <summary>Hours between two days, as the city converts posts.</summary>
    public decimal HoursIn(DateOnly first, DateOnly last, decimal hoursOfPost)
    {
        var until = Until is { } end && end < last ? end : last;
        var days = until.DayNumber - Math.Max(first.DayNumber, From.DayNumber) + 1;
        return days <= 0 ? 0 : Posts * hoursOfPost / 12 * days / (last.DayNumber - first.DayNumber + 1);
    }
}

/// <summary>A step of the deliberation. Only added.</summary>
public sealed class PostStage
{
    private PostStage()
    {
    }

    public PostStage(Guid planId, int order, PostState state, DateOnly day) => (PlanId, Order, State, Day) = (planId, order, state, day);

    public Guid PlanId { get; private set; }

    public int Order { get; private set; }

    public PostState State { get; private set; }

    public DateOnly Day { get; private set; }

    /// <summary>Who deliberated: a committee, the budget talks.</summary>
    public string Body { get; init; } = "";

    public string Note { get; init; } = "";

    public string ByName { get; init; } = "";
}
