using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>Erases an entry with everything said about it. The history keeps that it happened, not whom it was about.</summary>
public partial class EraseStakeholder
{
    public const string Erased = "erased";

    public sealed record Draft(Stakeholder Who);

    public static async Task<IResult> Show(int number, CityDb db) => await Load(number, db) is { } who ? View.Page<EraseStakeholder, Draft>(new(who)) : View.NotFound();

    public static async Task<IResult> Post(int number, CityDb db)
    {
        if (await Load(number, db) is not { } who)
        {
            return View.NotFound();
        }

        await db.Together(async () =>
        {
            await db.Expectations.Where(e => e.StakeholderId == who.Id).ExecuteDeleteAsync();
            await db.Set<StakeholderGrade>().Where(g => g.StakeholderId == who.Id).ExecuteDeleteAsync();
            await db.Stakeholders.Where(s => s.Id == who.Id).ExecuteDeleteAsync();
            db.Note(who, Erased);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.Stakeholders);
    }

    private static Task<Stakeholder?> Load(int number, CityDb db) => db.Stakeholders.AsNoTracking().SingleOrDefaultAsync(s => s.Number == number);
}
