using Konzil.Methods.Selection;
using Konzil.Platform;

namespace Konzil.Portfolio;

/// <summary>
/// Which measures are paid for out of a budget. The office writes down money, measures and costs; then proposals are worked out and
/// published side by side; then a body decides, and departs from a proposal only with a reason. A waiting list moves up by decision.
/// </summary>
public sealed partial class BudgetSelection : Entity, IHaveHistory
{
    public const string KindName = nameof(BudgetSelection);
    public const int MostPots = 6;
    public const int ReasonMax = 500;
    public const int ProtocolMax = 2000;

    private BudgetSelection()
    {
    }

    public int Number { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public string IntroDe { get; private set; } = "";

    public string IntroEn { get; private set; } = "";

    /// <summary>The scoring round whose points and ranks count here.</summary>
    public Guid? RoundId { get; private set; }

    /// <summary>The counted vote of citizens whose ballots count here.</summary>
    public Guid? VoteId { get; private set; }

    /// <summary>Ballots from a file instead of a vote of our own, as it was given.</summary>
    public string? Pabulib { get; private set; }

    /// <summary>Measures with fewer votes are in no proposal of the ballots.</summary>
    public int MinimumSupport { get; private set; }

    public TieBreak Ties { get; private set; }

    /// <summary>"Only one of these", one group a line.</summary>
    public string Exclusions { get; private set; } = "";

    public SelectionState State { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public DateTimeOffset? ProposedAt { get; private set; }

    public string? ProposalsJson { get; private set; }

    /// <summary>The proposal the body started from.</summary>
    public ProposalKind? Basis { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public string? Body { get; private set; }

    public string? Protocol { get; private set; }

    public bool IsExample { get; private set; }

    public ICollection<BudgetPot> Pots { get; private set; } = [];

    public ICollection<Candidate> Candidates { get; private set; } = [];

    public ICollection<SelectionMove> Moves { get; private set; } = [];

    public Text Title => new(TitleDe, TitleEn.Length == 0 ? TitleDe : TitleEn);

    public Text Intro => new(IntroDe, IntroEn.Length == 0 ? IntroDe : IntroEn);

    public IEnumerable<BudgetPot> PotsInOrder => Pots.OrderBy(p => p.Order);

    public IEnumerable<Candidate> InOrder => Candidates.OrderBy(c => c.Order);

    public ProposalSet? Proposals => ProposalSet.Read(ProposalsJson);

    public static BudgetSelection Plan(int number, SelectionPlan plan, DateTimeOffset now)
    {
        var selection = new BudgetSelection { Number = number, CreatedAt = now };
        selection.Write(plan, now);
        return selection;
    }

    /// <summary>Money, projects and ballots out of a file.</summary>
    public BudgetSelection FromFile(string text, IEnumerable<CandidateText> candidates)
    {
        Pabulib = text;
        foreach (var candidate in candidates)
        {
            Candidates.Add(new Candidate(Id, candidate));
        }

        return this;
    }

    public BudgetSelection AsExample()
    {
        IsExample = true;
        return this;
    }

    public void Write(SelectionPlan plan, DateTimeOffset now)
    {
        Change(now);
        (TitleDe, TitleEn, IntroDe, IntroEn) = (plan.Title.De, plan.Title.En, plan.Intro.De, plan.Intro.En);
        (RoundId, VoteId, MinimumSupport, Ties) = (plan.RoundId, plan.VoteId, plan.MinimumSupport, plan.Ties);
        var kept = plan.Pots.Select(p => p.Order).ToHashSet();
        if (Candidates.FirstOrDefault(c => !kept.Contains(c.Pot)) is { } homeless)
        {
            throw new Refusal(PortfolioOfficeText.PotInUse.Filled(homeless.Key), PotFields.Amount(homeless.Pot));
        }

        foreach (var gone in Pots.Where(p => !kept.Contains(p.Order)).ToList())
        {
            Pots.Remove(gone);
        }

        foreach (var pot in plan.Pots)
        {
            if (Pots.FirstOrDefault(p => p.Order == pot.Order) is { } known)
            {
                known.Write(pot);
            }
            else
            {
                Pots.Add(new BudgetPot(Id, pot));
            }
        }
    }

    /// <summary>The measures and what they cost, and which of them shut each other out.</summary>
    public void Choose(IReadOnlyList<CandidateText> candidates, string exclusions, DateTimeOffset now)
    {
        Change(now);
        var pots = candidates.ToDictionary(c => c.Key, c => c.Pot, StringComparer.Ordinal);
        if (ExclusionGroups.Read(exclusions, candidates.Select(c => c.Key)).FirstOrDefault(g => g.Select(k => pots[k]).Distinct().Count() > 1) is { } apart)
        {
            throw new Refusal(PortfolioOfficeText.ExclusionApart.Filled(string.Join(", ", apart)), ExclusionGroups.Field);
        }

        foreach (var gone in Candidates.Where(c => !pots.ContainsKey(c.Key)).ToList())
        {
            Candidates.Remove(gone);
        }

        foreach (var text in candidates)
        {
            if (Candidates.FirstOrDefault(c => c.Key == text.Key) is { } known)
            {
                known.Write(text);
            }
            else
            {
                Candidates.Add(new Candidate(Id, text));
            }
        }

        Exclusions = exclusions;
    }

    public IReadOnlyList<Text> Obstacles()
    {
        var found = new List<Text>();
        if (Candidates.Count == 0)
        {
            found.Add(PortfolioOfficeText.NeedsCandidates);
        }

        if (RoundId is null && VoteId is null && Pabulib is null)
        {
            found.Add(PortfolioOfficeText.NeedsSource);
        }

        return found;
    }

    /// <summary>The proposals are public from now on and nothing they were made of changes.</summary>
    public void Propose(ProposalSet proposals, DateTimeOffset now)
    {
        MustBe(SelectionState.Draft, PortfolioOfficeText.AlreadyProposed);
        if (Obstacles() is [var first, ..])
        {
            throw new Refusal(first);
        }

        (State, ProposedAt, ProposalsJson, ChangedAt) = (SelectionState.Proposed, now, proposals.Write(), now);
    }

    /// <summary>A mistake was found before the decision: back to the draft, and off the public pages.</summary>
    public void TakeBack(string reason)
    {
        MustBe(SelectionState.Proposed, PortfolioOfficeText.NotProposed);
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new Refusal(PortfolioOfficeText.ReasonMissing, MoveFields.Reason);
        }

        (State, ProposedAt, ProposalsJson) = (SelectionState.Draft, null, null);
    }

    private void Change(DateTimeOffset now)
    {
        MustBe(SelectionState.Draft, PortfolioOfficeText.Fixed);

        // Also moves the version when only rows below change.
        ChangedAt = now > ChangedAt ? now : ChangedAt.AddTicks(10);
    }

    private void MustBe(SelectionState state, Text otherwise)
    {
        if (State != state)
        {
            throw new Refusal(otherwise);
        }
    }
}

public enum SelectionState
{
    Draft,
    Proposed,
    Decided,
}

/// <summary>What the office fixes at the beginning.</summary>
public sealed record SelectionPlan(Text Title, Text Intro, IReadOnlyList<PotText> Pots)
{
    public Guid? RoundId { get; init; }

    public Guid? VoteId { get; init; }

    public int MinimumSupport { get; init; }

    public TieBreak Ties { get; init; } = TieBreak.CostThenVotes;
}

public sealed record SelectionDecided(Guid SelectionId);

public sealed record SelectionMoved(Guid SelectionId);
