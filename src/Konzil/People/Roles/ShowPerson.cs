using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>One account: its roles, who granted them and why; grant and withdraw with a reason.</summary>
public partial class ShowPerson
{
    public const string GrantRole = "Role";
    public const string GrantReason = "Reason";
    public const string WithdrawRole = "Withdrawn";
    public const string WithdrawReason = "WithdrawReason";

    private const int LongestReason = 500;
    private const int HistoryLines = 100;

    public sealed record Granted(Role Role, DateTimeOffset At, string? By);

    /// <param name="Typed">What stood in the form with a mistake, by field name.</param>
    public sealed record Shown(Person Person, IReadOnlyList<Granted> Roles, IReadOnlyList<HistoryEntry> History, IReadOnlyDictionary<string, string> Typed)
    {
        public IEnumerable<Role> Free => Enum.GetValues<Role>().Where(r => Roles.All(g => g.Role != r));

        public string? Value(string field) => Typed.GetValueOrDefault(field);
    }

    public static async Task<IResult> Show(Guid id, CityDb db) => await Load(id, db, null) is { } shown ? View.Page<ShowPerson, Shown>(shown) : View.NotFound();

    public static Task<IResult> Grant(Guid id, Form form, CityDb db, RoleChange change) => Change(id, form, db, (GrantRole, GrantReason), change.Grant);

    public static Task<IResult> Withdraw(Guid id, Form form, CityDb db, RoleChange change) => Change(id, form, db, (WithdrawRole, WithdrawReason), change.Withdraw);

    private static async Task<IResult> Change(Guid id, Form form, CityDb db, (string Role, string Reason) fields, Func<Person, Role, string, Task> change)
    {
        if (await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id) is not { } person)
        {
            return View.NotFound();
        }

        var role = form.Choice<Role>(fields.Role, RoleText.RoleMissing);
        string reason = form.Text(fields.Reason).Required(RoleText.ReasonMissing).Max(LongestReason);
        if (!form.HasErrors)
        {
            try
            {
                await change(person, role!.Value, reason);
                return View.SeeOther(Paths.Person(id));
            }
            catch (Refusal refusal)
            {
                form.Errors.Add(fields.Role, refusal.Reason);
            }
        }

        return View.Invalid<ShowPerson, Shown>((await Load(id, db, form))!, form.Errors);
    }

    private static async Task<Shown?> Load(Guid id, CityDb db, Form? form)
    {
        if (await db.People.AsNoTracking().Include(p => p.Grants).SingleOrDefaultAsync(p => p.Id == id) is not { } person)
        {
            return null;
        }

        var granters = person.Grants.Select(g => g.ById).OfType<Guid>().Distinct().ToList();
        var names = await db.People.Where(p => granters.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName);
        var history = await db.History.AsNoTracking().Where(h => h.Kind == nameof(Person) && h.ItemId == id).OrderByDescending(h => h.At).ThenByDescending(h => h.Id).Take(HistoryLines).ToListAsync();
        var typed = new[] { GrantRole, GrantReason, WithdrawRole, WithdrawReason }.Where(f => form?.Has(f) == true).ToDictionary(f => f, f => form!.Raw(f), StringComparer.Ordinal);
        return new(person, [.. person.Grants.OrderBy(g => g.Role).Select(g => new Granted(g.Role, g.At, g.ById is { } by ? names.GetValueOrDefault(by) : null))], history, typed);
    }
}
