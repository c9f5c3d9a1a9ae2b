using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>The section of a measure's page with its points, from the newest round that is closed.</summary>
public sealed class ScorePart(CityDb db) : IMeasurePart
{
    public int Order => 10;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation)
    {
        var round = await RoundAccess.Public(db.Rounds).AsNoTracking().Include(r => r.Criteria)
            .Where(r => r.Measures.Any(m => m.MeasureId == measure.Id)).OrderByDescending(r => r.State == RoundState.Closed).ThenByDescending(r => r.Number).FirstOrDefaultAsync(cancellation);
        if (round is null)
        {
            return null;
        }

        var score = round.Result?.Of(measure.Id);
        var choice = await db.Set<LeadChoice>().AsNoTracking().FirstOrDefaultAsync(c => c.MeasureId == measure.Id && db.Set<LeadSelection>().Any(s => s.Id == c.SelectionId && s.RoundId == round.Id), cancellation);
        return builder =>
        {
            builder.OpenComponent<ScoreSection>(0);
            builder.AddComponentParameter(1, nameof(ScoreSection.Round), round);
            builder.AddComponentParameter(2, nameof(ScoreSection.Score), score);
            builder.AddComponentParameter(3, nameof(ScoreSection.Choice), choice);
            builder.AddComponentParameter(4, nameof(ScoreSection.IsOvertaken), choice is not null && choice.Decision == LeadDecision.Chosen != measure.IsLeadProject);
            builder.CloseComponent();
        };
    }
}
