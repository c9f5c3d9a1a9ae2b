namespace Konzil.Portfolio;

/// <summary>A column of the tables that stand proposals side by side; the decision is the last one.</summary>
/// <param name="Title">Name of the rule.</param>
/// <param name="Keys">What it pays for.</param>
/// <param name="Kind">Null for the decision.</param>
public sealed record ProposalColumn(string Title, IReadOnlySet<string> Keys, ProposalKind? Kind)
{
    public static IReadOnlyList<ProposalColumn> Of(BudgetSelection selection)
    {
        var columns = selection.Proposals!.All.Select(p => new ProposalColumn(PortfolioText.Of(p.Kind), p.Funded.ToHashSet(StringComparer.Ordinal), p.Kind)).ToList();
        if (selection.State == SelectionState.Decided)
        {
            columns.Add(new ProposalColumn(PortfolioText.Decision, selection.Candidates.Where(c => c.State == CandidateState.Funded).Select(c => c.Key).ToHashSet(StringComparer.Ordinal), null));
        }

        return columns;
    }
}

/// <summary>Candidates that belong together: a pot, a field, a district.</summary>
public sealed record SumGroup(string Name, IReadOnlyList<Candidate> Members, decimal? Money);
