using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>Adds a role to the catalogue and changes one.</summary>
public partial class WriteRole
{
    public sealed record Draft(StaffRole? Role, Form? Typed);

    public static IResult New() => View.Page<WriteRole, Draft>(new(null, null));

    public static async Task<IResult> Create(Form form, CityDb db)
    {
        var role = StaffRole.At((await db.StaffRoles.MaxAsync(r => (int?)r.Order) ?? 0) + 1);
        if (!Read(form, role))
        {
            return View.Invalid<WriteRole, Draft>(new(null, form), form.Errors);
        }

        db.StaffRoles.Add(role);
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.Roles);
    }

    public static async Task<IResult> Show(Guid id, CityDb db) => await Stored(id, db) is { } role ? View.Page<WriteRole, Draft>(new(role, null)) : View.NotFound();

    public static async Task<IResult> Post(Guid id, Form form, CityDb db)
    {
        if (await db.StaffRoles.SingleOrDefaultAsync(r => r.Id == id) is not { } role)
        {
            return View.NotFound();
        }

        if (!Read(form, role))
        {
            return View.Invalid<WriteRole, Draft>(new(await Stored(id, db), form), form.Errors);
        }

        db.StartedFrom(role, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.Roles) : View.Stale<WriteRole, Draft>(new(await Stored(id, db), form));
    }

    private static bool Read(Form form, StaffRole role)
    {
        string name = form.Text(nameof(StaffRole.NameDe)).Required(RaciText.NameMissing).Max(Conventions.Line);
        string english = form.Text(nameof(StaffRole.NameEn)).Max(Conventions.Line);
        string task = form.Text(nameof(StaffRole.Task)).Required(RaciText.TaskMissing).Max(StaffRole.TaskMax);
        form.Try(() => role.Write(name, english, task, form.Ticked(nameof(StaffRole.IsClosed))));
        return !form.HasErrors;
    }

    private static Task<StaffRole?> Stored(Guid id, CityDb db) => db.StaffRoles.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id);
}
