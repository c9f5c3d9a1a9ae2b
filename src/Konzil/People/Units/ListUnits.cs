using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>The organisation tree in the office, with heads and deputies.</summary>
public partial class ListUnits
{
    /// <param name="Tree">All units.</param>
    /// <param name="Count">How many.</param>
    /// <param name="Names">Display names of heads and deputies.</param>
    /// <param name="MayEdit">The reader manages the tree.</param>
    public sealed record Shown(IReadOnlyList<UnitBranch> Tree, int Count, IReadOnlyDictionary<Guid, string> Names, bool MayEdit);

    public static async Task<IResult> Show(Me me, CityDb db)
    {
        var units = await db.OrgUnits.AsNoTracking().ToListAsync();
        var people = units.SelectMany(u => new[] { u.HeadId, u.DeputyId, u.SecondDeputyId }).OfType<Guid>().Distinct().ToList();
        return View.Page<ListUnits, Shown>(new(UnitBranch.Tree(units), units.Count, await db.People.AsNoTracking().Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName), me.May(Permission.ManageUnits)));
    }
}
