using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>The log of incidents (Art. 33 (5)): all of them, whether the authority was told or not.</summary>
public partial class ListIncidents
{
    public sealed record Shown(IReadOnlyList<Incident> Incidents, DateTimeOffset Now);

    public static async Task<IResult> Show(CityDb db, TimeProvider clock) =>
        View.Page<ListIncidents, Shown>(new(await db.Set<Incident>().AsNoTracking().OrderByDescending(i => i.DiscoveredAt).ToListAsync(), clock.GetUtcNow()));

    public static async Task<IResult> Download(CityDb db)
    {
        var file = new Csv("nummer", "titel", "entdeckt", "frist", "was", "betroffene", "risiko", "massnahmen", "entscheidung", "grund", "gemeldet", "betroffene_informiert", "abgeschlossen");
        foreach (var i in await db.Set<Incident>().AsNoTracking().OrderBy(i => i.Number).ToListAsync())
        {
            file.Row(i.Number, i.Title, i.DiscoveredAt, i.DueAt, i.Happened, i.Affected, i.Risk, i.Measures, IncidentText.Of(i.Decision).De, i.DecisionReason, i.NotifiedAt, i.PeopleToldAt, i.ClosedAt);
        }

        return file.Download("vorfaelle.csv");
    }

    internal static Task<int> Ticking(CityDb db, Me me) =>
        db.Set<Incident>().CountAsync(i => i.ClosedAt == null && (i.Decision == IncidentDecision.Open || (i.Decision == IncidentDecision.Notify && i.NotifiedAt == null)));
}
