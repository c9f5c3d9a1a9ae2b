using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Strategy;

/// <summary>Somebody's topics: fields of action, all of them public.</summary>
public sealed class FollowableFields : IFollowable
{
    public string Kind => ActionField.KindName;

    public Text Heading => StrategyText.FollowedFields;

    public async Task<IReadOnlyList<FollowedThing>> Read(CityDb db, Me me, IReadOnlyList<Guid> ids) => [.. (await Choices(db)).Where(c => ids.Contains(c.Id))];

    public async Task<IReadOnlyList<FollowedThing>> Choices(CityDb db) =>
        [.. (await db.Fields.AsNoTracking().Where(f => f.Life == FieldLife.Current && f.View != FieldView.Hidden).OrderBy(f => f.Order).ThenBy(f => f.Id).ToListAsync()).Select(f => new FollowedThing(f.Id, f.Name, "/handlungsfelder/" + f.Slug))];
}

/// <summary>Somebody's districts.</summary>
public sealed class FollowableDistricts : IFollowable
{
    public string Kind => District.KindName;

    public Text Heading => StrategyText.FollowedDistricts;

    public async Task<IReadOnlyList<FollowedThing>> Read(CityDb db, Me me, IReadOnlyList<Guid> ids) => [.. (await Choices(db)).Where(c => ids.Contains(c.Id))];

    public async Task<IReadOnlyList<FollowedThing>> Choices(CityDb db) =>
        [.. (await db.Districts.AsNoTracking().OrderBy(d => d.Name).ToListAsync()).Select(d => new FollowedThing(d.Id, d.Name, null))];
}
