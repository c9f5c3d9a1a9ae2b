using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>One person or group: every assessment and every expectation.</summary>
public partial class ShowStakeholder
{
    public sealed record Shown(StakeholderRow Row, IReadOnlyList<(DateOnly Day, StakeholderGrade Grade)> Grades, IReadOnlyList<Expectation> Expectations, bool MayWrite);

    public static async Task<IResult> Show(int number, Me me, CityDb db, CancellationToken cancellation)
    {
        if (await StakeholderRow.Read(StakeholderAccess.VisibleTo(me, db.Stakeholders).Where(s => s.Number == number), null, db, cancellation) is not [var row])
        {
            return View.NotFound();
        }

        var grades = (await StakeholderRow.Analyses(db, cancellation)).Select(a => (a.Day, Grade: a.Grades.FirstOrDefault(g => g.StakeholderId == row.Who.Id))).Where(g => g.Grade is not null).Select(g => (g.Day, g.Grade!)).ToList();
        var expectations = await db.Expectations.AsNoTracking().Where(e => e.StakeholderId == row.Who.Id).OrderByDescending(e => e.Day).ToListAsync(cancellation);
        return View.Page<ShowStakeholder, Shown>(new(row, grades, expectations, me.May(Permission.WriteAnalyses)));
    }
}
