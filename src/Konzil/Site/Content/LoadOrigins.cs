using Konzil.Agenda;
using Konzil.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>Ties the ideas and cards of the demo to the measures they became part of.</summary>
public sealed class LoadOrigins : ILoadStep
{
    public int Order => 55;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        foreach (var entry in loading.Content.Demo?.Ideas ?? [])
        {
            // A joined idea reaches the measure through the one it went into.
            if (entry.Measure is null || entry.MergedInto is not null || loading.Find("idea", entry.Key) is not { } ideaId)
            {
                continue;
            }

            var measureId = loading.Id("measure", entry.Measure);
            if (await loading.Db.MeasureOrigins.AnyAsync(o => o.MeasureId == measureId && o.IdeaId == ideaId, cancellation))
            {
                continue;
            }

            var measure = await loading.Db.Measures.SingleAsync(m => m.Id == measureId, cancellation);
            var idea = await loading.Db.Ideas.SingleAsync(i => i.Id == ideaId, cancellation);
            var at = measure.PublishedAt is { } published && published > idea.SubmittedAt ? published : idea.SubmittedAt;
            await TakingUp.Take(loading.Db, measure, idea, null, at);
            await loading.Db.SaveChangesAsync(cancellation);
            loading.Db.ChangeTracker.Clear();
        }
    }
}
