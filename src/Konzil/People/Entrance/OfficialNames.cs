using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>Names under which somebody speaks for the city. Nobody else may call themselves so; citizens may well share a name.</summary>
internal static class OfficialNames
{
    private static readonly string[] Begin = ["STADT ", "STADTVERWALTUNG", "RATHAUS ", "CITY OF ", "TOWN HALL "];

    /// <summary>The reason stands beside the field. Whoever has an office may be called after it.</summary>
    public static async Task Check(Form form, string field, string name, CityDb db, Person? self = null)
    {
        var key = Person.KeyOf(name);
        if (self is { Grants.Count: > 0 } || self?.NameKey == key)
        {
            return;
        }

        if (Begin.Any(b => key.StartsWith(b, StringComparison.Ordinal))
            || await db.People.AnyAsync(p => p.NameKey == key && p.Grants.Any())
            || (await db.OrgUnits.AsNoTracking().ToListAsync()).Exists(u => key == Person.KeyOf(u.NameDe) || key == Person.KeyOf(u.NameEn ?? "")))
        {
            form.Errors.Add(field, RegisterText.NameOfficial);
        }
    }
}
