using Konzil.Platform;
using Konzil.Voting;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>Below the result of a vote: which selection used it, and what the body decided.</summary>
internal static class SelectionsOfVote
{
    public static readonly VoteAfterword Afterword = new(Show);

    private static async Task<RenderFragment?> Show(CitizenVote vote, Me me, CityDb db, CancellationToken cancellation)
    {
        var selections = await SelectionAccess.VisibleTo(me, db.BudgetSelections).AsNoTracking().Where(s => s.VoteId == vote.Id).OrderBy(s => s.Number).ToListAsync(cancellation);
        return selections.Count == 0 ? null : builder =>
        {
            builder.OpenComponent<SelectionsOfVoteLines>(0);
            builder.AddComponentParameter(1, nameof(SelectionsOfVoteLines.Selections), selections);
            builder.CloseComponent();
        };
    }
}
