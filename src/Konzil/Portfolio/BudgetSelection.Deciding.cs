using Konzil.Platform;

namespace Konzil.Portfolio;

public sealed partial class BudgetSelection
{
    /// <summary>The body's decision, once. What departs from the proposal it started from carries its reason.</summary>
    public void Decide(Verdict verdict, DateTimeOffset now)
    {
        MustBe(SelectionState.Proposed, PortfolioOfficeText.NotProposed);
        if (Proposals!.Of(verdict.Basis) is not { } basis)
        {
            throw new Refusal(PortfolioOfficeText.BasisMissing, nameof(Basis));
        }

        foreach (var candidate in InOrder)
        {
            var wish = verdict.Wishes[candidate.Order];
            var deviates = (wish.Decision == CandidateState.Funded) != basis.Funded.Contains(candidate.Key, StringComparer.Ordinal);
            if (deviates && string.IsNullOrWhiteSpace(wish.Reason))
            {
                throw new Refusal(PortfolioOfficeText.DeviationNeedsReason.Filled(candidate.Key), DecisionFields.Reason(candidate));
            }

            candidate.Decide(wish.Decision, wish.Reason, deviates);
        }

        MustFit();
        var place = 0;
        foreach (var waiting in Proposals.Ordered(verdict.Basis, Candidates).Where(c => c.State == CandidateState.Waiting))
        {
            waiting.Wait(++place);
        }

        (State, Basis, DecidedOn, Body, Protocol, ChangedAt) = (SelectionState.Decided, verdict.Basis, verdict.Minutes.Day, verdict.Minutes.Body, verdict.Minutes.Protocol, now);
        Say(new SelectionDecided(Id));
    }

    /// <summary>A measure that was to be paid for is not any more: its money is free for the waiting list.</summary>
    public void Withdraw(int order, string reason, DateTimeOffset now)
    {
        MustBe(SelectionState.Decided, PortfolioOfficeText.NotDecided);
        if (Candidates.FirstOrDefault(c => c.Order == order && c.State == CandidateState.Funded) is not { } candidate)
        {
            throw new Refusal(PortfolioOfficeText.NotFunded, MoveFields.Candidate);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new Refusal(PortfolioOfficeText.ReasonMissing, MoveFields.Reason);
        }

        candidate.Become(CandidateState.Withdrawn);
        Move(new SelectionMove(Id, Moves.Count + 1, candidate.Key, MoveKind.Withdrawn, reason, now), now);
    }

    /// <summary>The first on the waiting list that the free money of its pot pays for. Whoever stands before it is passed over only because it does not fit.</summary>
    public Candidate? Next() => Candidates.Where(c => c.State == CandidateState.Waiting).OrderBy(c => c.Place).FirstOrDefault(c => c.Cost <= Free(c.Pot) && !ShutOut(c));

    /// <summary>It moves up, by a decision with day, body and minutes.</summary>
    public void MoveUp(int order, Minutes minutes, DateTimeOffset now)
    {
        MustBe(SelectionState.Decided, PortfolioOfficeText.NotDecided);
        if (Next() is not { } next || next.Order != order)
        {
            throw new Refusal(PortfolioOfficeText.NotNext);
        }

        next.Become(CandidateState.Funded);
        Move(new SelectionMove(Id, Moves.Count + 1, next.Key, MoveKind.MovedUp, minutes.Protocol, now) { Body = minutes.Body, Day = minutes.Day }, now);
    }

    /// <summary>What is left in a pot after all that is paid for.</summary>
    public decimal Free(int pot) => Pots.Single(p => p.Order == pot).Amount - Candidates.Where(c => c.Pot == pot && c.State == CandidateState.Funded).Sum(c => c.Cost);

    private bool ShutOut(Candidate candidate)
    {
        var funded = Candidates.Where(c => c.State == CandidateState.Funded).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        return Groups().Any(g => g.Contains(candidate.Key, StringComparer.Ordinal) && g.Any(k => k != candidate.Key && funded.Contains(k)));
    }

    /// <summary>The groups of which only one can be paid for, as written here and in the file of ballots.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> Groups() => [.. ExclusionGroups.Read(Exclusions, Candidates.Select(c => c.Key)), .. Proposals?.Exclusive ?? []];

    private void MustFit()
    {
        foreach (var pot in PotsInOrder.Where(p => Free(p.Order) < 0))
        {
            throw new Refusal(PortfolioOfficeText.OverBudget.Filled(pot.Name, -Free(pot.Order)));
        }

        var funded = Candidates.Where(c => c.State == CandidateState.Funded).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        if (Groups().FirstOrDefault(g => g.Count(funded.Contains) > 1) is { } broken)
        {
            throw new Refusal(PortfolioOfficeText.OnlyOne.Filled(string.Join(", ", broken)));
        }
    }

    private void Move(SelectionMove move, DateTimeOffset now)
    {
        Moves.Add(move);
        ChangedAt = now > ChangedAt ? now : ChangedAt.AddTicks(10);
        Say(new SelectionMoved(Id));
    }
}

/// <summary>Who decided, when, and where it is written.</summary>
public sealed record Minutes(DateOnly Day, string Body, string Protocol);

/// <summary>What the form says about one candidate.</summary>
public sealed record Wish(CandidateState Decision, string Reason);

/// <param name="Basis">The proposal the body started from.</param>
/// <param name="Minutes">Who decided, when.</param>
/// <param name="Wishes">For each candidate, by its order.</param>
public sealed record Verdict(ProposalKind Basis, Minutes Minutes, IReadOnlyDictionary<int, Wish> Wishes);
