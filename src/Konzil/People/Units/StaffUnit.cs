using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>Who works in a unit; whoever manages the units enters people and takes them out.</summary>
public partial class StaffUnit
{
    /// <param name="Unit">Where they work.</param>
    /// <param name="People">Entered here, by name.</param>
    /// <param name="Addresses">As they were typed.</param>
    public sealed record Draft(OrgUnit Unit, IReadOnlyList<Row> People, string Addresses);

    public sealed record Row(Guid Id, string Name);

    public static async Task<IResult> Show(int number, CityDb db) =>
        await Load(db, number) is { } unit ? View.Page<StaffUnit, Draft>(await Page(db, unit, "")) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db, TimeProvider clock)
    {
        if (await Load(db, number) is not { } unit)
        {
            return View.NotFound();
        }

        var typed = await KnownAddresses.Read(form, nameof(Draft.Addresses), db);
        if (form.HasErrors)
        {
            return View.Invalid<StaffUnit, Draft>(await Page(db, unit, form.Raw(nameof(Draft.Addresses))), form.Errors);
        }

        var before = await db.OrgUnits.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.NameDe);
        foreach (var person in await db.People.Where(p => typed.People.Contains(p.Id) && p.UnitId != unit.Id).ToListAsync())
        {
            Move(db, person, unit, before, clock.GetUtcNow());
        }

        await db.SaveChangesAsync();
        return View.SeeOther(Paths.StaffUnit(number));
    }

    public static async Task<IResult> End(int number, Guid id, CityDb db, TimeProvider clock)
    {
        if (await Load(db, number) is not { } unit || await db.People.SingleOrDefaultAsync(p => p.Id == id) is not { } person)
        {
            return View.NotFound();
        }

        if (person.UnitId == unit.Id)
        {
            Move(db, person, null, new Dictionary<Guid, string> { [unit.Id] = unit.NameDe }, clock.GetUtcNow());
            await db.SaveChangesAsync();
        }

        return View.SeeOther(Paths.StaffUnit(number));
    }

    private static void Move(CityDb db, Person person, OrgUnit? to, IReadOnlyDictionary<Guid, string> names, DateTimeOffset now)
    {
        var old = person.UnitId is { } id ? names.GetValueOrDefault(id) : null;
        person.WorkIn(to?.Id);
        PersonHistory.Write(db, person.Id, PersonHistory.UnitChanged, now, new Change("Unit", old, to?.NameDe));
        db.Say(new UnitOfPersonChanged(person.Id, to?.Id, Ids.Next().ToString("N")));
    }

    private static Task<OrgUnit?> Load(CityDb db, int number) => db.OrgUnits.AsNoTracking().SingleOrDefaultAsync(u => u.Number == number);

    private static async Task<Draft> Page(CityDb db, OrgUnit unit, string addresses) =>
        new(unit, await db.People.Where(p => p.UnitId == unit.Id).OrderBy(p => p.NameKey).ThenBy(p => p.Id).Select(p => new Row(p.Id, p.DisplayName)).ToListAsync(), addresses);
}

/// <summary>Somebody was entered with a unit, or with none any more.</summary>
public sealed record UnitOfPersonChanged(Guid PersonId, Guid? UnitId, string Occasion);

/// <summary>The person learns of it.</summary>
public sealed class TellOfUnit(CityDb db, Tell tell) : IHandle<UnitOfPersonChanged>
{
    public async Task Do(UnitOfPersonChanged news, CancellationToken cancellation)
    {
        var unit = await db.OrgUnits.AsNoTracking().SingleOrDefaultAsync(u => u.Id == news.UnitId, cancellation);
        await tell.People([news.PersonId], unit is null ? UnitText.LeftNotice : UnitText.JoinedNotice.Filled(unit.Name), "/konto", "unit/" + news.Occasion);
    }
}
