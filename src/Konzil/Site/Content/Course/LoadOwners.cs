using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>For a demonstration: who answers for goals and fields. Before the agenda is adopted, so that its version has them. Once; afterwards they belong to the office.</summary>
public sealed class LoadOwners : ILoadStep
{
    private const string OwnerKind = "goal-owner";
    private const string UnitKind = "field-unit";

    public int Order => 35;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        if (loading.Content.Demo is not { Course: var course })
        {
            return;
        }

        foreach (var entry in course.Owners.Where(e => loading.Find(OwnerKind, e.Goal) is null))
        {
            var id = loading.Id("goal", entry.Goal);
            (await loading.Db.Goals.SingleAsync(g => g.Id == id, cancellation)).Entrust(entry.Owner);
            loading.Remember(OwnerKind, entry.Goal, id);
        }

        foreach (var entry in course.LeadUnits.Where(e => loading.Find(UnitKind, e.Field) is null))
        {
            var id = loading.Id("field", entry.Field);
            (await loading.Db.Fields.SingleAsync(f => f.Id == id, cancellation)).Entrust(entry.Unit, entry.Contact);
            loading.Remember(UnitKind, entry.Field, id);
        }
    }
}
