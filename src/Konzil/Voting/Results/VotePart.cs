using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Voting;

/// <summary>What citizens' votes said about a measure. Of a vote that is not counted only that it takes place, never how it stands.</summary>
public sealed class VotePart(CityDb db) : IMeasurePart
{
    public int Order => 16;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation)
    {
        var votes = await VoteAccess.Public(db.CitizenVotes).AsNoTracking().Where(v => v.Options.Any(o => o.MeasureId == measure.Id)).OrderByDescending(v => v.Number).ToListAsync(cancellation);
        return votes.Count == 0 ? null : builder =>
        {
            builder.OpenComponent<VoteSection>(0);
            builder.AddComponentParameter(1, nameof(VoteSection.MeasureId), measure.Id);
            builder.AddComponentParameter(2, nameof(VoteSection.Votes), votes);
            builder.CloseComponent();
        };
    }
}
