using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>Says for a package or a measure what each role does.</summary>
public partial class EditDuties
{
    public const string SeenField = "Seen";

    public sealed record Draft(DutyRow Row, IReadOnlyList<StaffRole> Roles, string Back, Form? Typed)
    {
        /// <summary>What stood there when the form was opened; it has as many rows as roles, so no one version.</summary>
        public string Seen => string.Join(';', Row.Duties.OrderBy(d => d.Key).Select(d => $"{d.Key:N}={d.Value}"));
    }

    public static string Field(Guid role) => "Role-" + role.ToString("N");

    public static async Task<IResult> Show(Guid id, Me me, CityDb db, CancellationToken cancellation)
    {
        var (page, refused) = await Page(id, null, me, db, cancellation);
        return page is null ? refused : View.Page<EditDuties, Draft>(page);
    }

    public static async Task<IResult> Post(Guid id, Form form, Me me, CityDb db, CancellationToken cancellation)
    {
        var (page, refused) = await Page(id, form, me, db, cancellation);
        if (page is null)
        {
            return refused;
        }

        if (form.Raw(SeenField) != page.Seen)
        {
            return View.Stale<EditDuties, Draft>(page);
        }

        var duties = page.Roles.Select(r => (Role: r.Id, Duty: form.Choice<RaciDuty>(Field(r.Id), RaciText.DutyWrong, required: false))).ToList();
        foreach (var second in duties.Where(d => d.Duty is RaciDuty.Accountable or RaciDuty.Both).Skip(1))
        {
            form.Errors.Add(Field(second.Role), RaciText.TwoAccountable);
        }

        if (form.HasErrors)
        {
            return View.Invalid<EditDuties, Draft>(page, form.Errors);
        }

        return await Save(id, duties, db) ? View.SeeOther(page.Back) : View.Stale<EditDuties, Draft>((await Page(id, form, me, db, cancellation)).Page!);
    }

    private static Task<bool> Save(Guid subject, IReadOnlyList<(Guid Role, RaciDuty? Duty)> duties, CityDb db) => db.TryTogether(async () =>
    {
        var known = await db.RaciEntries.Where(e => e.SubjectId == subject).ToListAsync();
        foreach (var gone in known.Where(e => duties.Any(d => d.Role == e.RoleId && d.Duty is null)))
        {
            db.Note(gone, RaciText.Changed.De, RaciText.Of(gone.Duty).De);
            db.RaciEntries.Remove(gone);
        }

        // Whoever is accountable no more comes first: two at a time are refused by the index.
        known.FindAll(e => e.AccountableFor is not null && duties.Any(d => d.Role == e.RoleId && d.Duty is { } duty && duty != e.Duty)).ForEach(e => e.Give(duties.First(d => d.Role == e.RoleId).Duty!.Value));
        await db.SaveChangesAsync();
        foreach (var (role, duty) in duties.Where(d => d.Duty is not null))
        {
            var entry = known.Find(e => e.RoleId == role);
            if (entry is null)
            {
                db.RaciEntries.Add(entry = new RaciEntry(subject, role));
            }

            entry.Give(duty!.Value);
        }

        await db.SaveChangesAsync();
    });

    private static async Task<(Draft? Page, IResult Refused)> Page(Guid id, Form? typed, Me me, CityDb db, CancellationToken cancellation)
    {
        if (await DutyMatrix.Find(id, me, db, cancellation) is not var (row, back))
        {
            return (null, View.NotFound());
        }

        return row.MayEdit ? (new(row, await db.StaffRoles.AsNoTracking().Where(r => !r.IsClosed).OrderBy(r => r.Order).ToListAsync(cancellation), back, typed), View.NotFound()) : (null, View.Forbidden());
    }
}
