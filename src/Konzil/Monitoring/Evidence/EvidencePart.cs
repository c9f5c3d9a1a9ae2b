using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>What a measure stands on, on its page.</summary>
public sealed class EvidencePart(CityDb db) : IMeasurePart
{
    public int Order => 45;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation)
    {
        var id = measure.Id.ToString();
        var items = await db.Evidence.AsNoTracking().Include(e => e.Links).Where(e => e.IsPublic && e.Links.Any(l => l.Kind == CitedKind.Measure && l.Item == id)).OrderBy(e => e.Number).ToListAsync(cancellation);
        if (items.Count == 0)
        {
            return null;
        }

        return builder =>
        {
            builder.OpenComponent<EvidenceSection>(0);
            builder.AddComponentParameter(1, nameof(EvidenceSection.Items), items);
            builder.AddComponentParameter(2, nameof(EvidenceSection.Item), id);
            builder.CloseComponent();
        };
    }
}
