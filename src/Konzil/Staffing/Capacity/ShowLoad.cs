using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>Who works how much for which projects: for the person, the home unit and the leads of the projects alike.</summary>
public partial class ShowLoad
{
    private const decimal WeekDays = 7;

    public sealed record Shown(IReadOnlyList<SecondmentRow> ToDecide, IReadOnlyList<PersonLoad> People, IReadOnlyList<SecondmentRow> Over);

    /// <param name="Rows">What the reader sees of one person.</param>
    /// <param name="PerWeek">Of all that is agreed, this month.</param>
    /// <param name="Elsewhere">Agreed hours in projects the reader does not see, so that the load is whole without naming them.</param>
    public sealed record PersonLoad(IReadOnlyList<SecondmentRow> Rows, decimal PerWeek, decimal Elsewhere);

    public static async Task<IResult> Show(Me me, CityDb db)
    {
        var (heads, today) = (await UnitHeads.Read(db), Format.Day(db.Now));
        var rows = await SecondmentRow.Read(StaffAccess.Secondments(me, db, heads), heads, me, db);
        var live = rows.Where(r => r.Secondment.State is SecondmentState.Proposed or SecondmentState.Approved && r.Secondment.Until >= today).ToList();
        var people = live.Select(r => r.Secondment.PersonId).Distinct().ToList();
        var all = await db.Secondments.AsNoTracking().Where(s => people.Contains(s.PersonId) && s.State == SecondmentState.Approved).ToListAsync();
        return View.Page<ShowLoad, Shown>(new(
            [.. live.Where(r => r.MayDecide)],
            [.. live.GroupBy(r => r.Secondment.PersonId).Select(g => Of([.. g], [.. all.Where(s => s.PersonId == g.Key && s.Until >= today)], today))],
            [.. rows.Where(r => !live.Contains(r))]));
    }

    private static PersonLoad Of(IReadOnlyList<SecondmentRow> rows, IReadOnlyList<Secondment> all, DateOnly today)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        var last = first.AddMonths(1).AddDays(-1);
        return new(rows, all.Sum(s => s.HoursIn(first, last)) * WeekDays / last.Day, all.Where(s => rows.All(r => r.Secondment.Id != s.Id)).Sum(s => s.Hours));
    }
}
