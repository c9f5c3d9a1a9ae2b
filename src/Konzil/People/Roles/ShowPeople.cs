using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>Who has an account and which roles, for those who grant them.</summary>
public partial class ShowPeople
{
    public const string AnyOffice = "alle-rollen";

    private const int PageSize = 25;

    public sealed record Row(Guid Id, string Name, string? Email, DateTimeOffset CreatedAt, bool IsExample, IReadOnlyList<Role> Roles);

    public sealed record Shown(IReadOnlyList<Row> People, int Total, string Search, string Role, string? Next, bool First);

    public static async Task<IResult> Show(HttpContext http, CityDb db)
    {
        var query = http.Request.Query;
        var (search, role, after) = (query["suche"].ToString().Trim(), query["rolle"].ToString(), query["nach"].ToString());
        var found = Matching(db.People.AsNoTracking(), search, role);
        var total = await found.CountAsync();
        if (Guid.TryParse(after, out var last) && await db.People.Where(p => p.Id == last).Select(p => p.NameKey).SingleOrDefaultAsync() is { } key)
        {
            found = found.Where(p => p.NameKey.CompareTo(key) > 0 || (p.NameKey == key && p.Id.CompareTo(last) > 0));
        }

        var rows = await found.OrderBy(p => p.NameKey).ThenBy(p => p.Id).Take(PageSize + 1)
            .Select(p => new Row(p.Id, p.DisplayName, p.Email, p.CreatedAt, p.IsExample, p.Grants.Select(g => g.Role).ToList())).ToListAsync();
        var page = rows.Take(PageSize).ToList();
        return View.Page<ShowPeople, Shown>(new(page, total, search, role, rows.Count > PageSize ? page[^1].Id.ToString() : null, after.Length == 0));
    }

    private static IQueryable<Person> Matching(IQueryable<Person> people, string search, string role)
    {
        if (search.Length > 0)
        {
            var key = Person.KeyOf(search);
            people = people.Where(p => p.NameKey.Contains(key) || (p.NormalizedEmail != null && p.NormalizedEmail.Contains(key)));
        }

        return role == AnyOffice ? people.Where(p => p.Grants.Any())
            : Enum.TryParse<Role>(role, out var known) ? people.Where(p => p.Grants.Any(g => g.Role == known)) : people;
    }
}
