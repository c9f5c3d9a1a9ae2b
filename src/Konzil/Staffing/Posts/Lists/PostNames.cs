using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>What the list of posts names: units, projects and requests, as a file writes them.</summary>
internal sealed record PostNames(UnitHeads Heads, IReadOnlyDictionary<Guid, int> Projects, IReadOnlyDictionary<Guid, int> Requests)
{
    /// <summary>What the person may not see is neither named nor chosen.</summary>
    public static async Task<PostNames> Read(CityDb db, Me me, CancellationToken cancellation = default) => new(
        await UnitHeads.Read(db, cancellation),
        await ProjectAccess.VisibleTo(me, db).AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Number, cancellation),
        me.May(Permission.ReadBudget) ? await db.Set<Budget.ResourceRequest>().AsNoTracking().ToDictionaryAsync(r => r.Id, r => r.Number, cancellation) : []);

    public string? Unit(Guid? unit) => Heads.NameIn(unit)?.De;

    public int? Project(Guid? project) => project is { } id && Projects.TryGetValue(id, out var number) ? number : null;

    public int? Request(Guid? request) => request is { } id && Requests.TryGetValue(id, out var number) ? number : null;

    /// <summary>An open unit by its name or its short name; null where there is none, or several.</summary>
    public OrgUnit? Open(string name)
    {
        var found = Heads.All.Where(u => !u.IsClosed && new[] { u.NameDe, u.NameEn, u.Short }.Contains(name, StringComparer.OrdinalIgnoreCase)).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    public Guid? Choice(int number) => Projects.Where(p => p.Value == number).Select(p => (Guid?)p.Key).FirstOrDefault();
}
