using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>One A4 landscape sheet for each table of an event, ready for the printer.</summary>
public partial class PrintTables
{
    public sealed record Shown(Event Event, TablePlan Plan, string Site);

    public static async Task<IResult> Show(int number, Me me, CityDb db, Tell site) =>
        await EventAccess.Find(me, db, number) is not { } happening ? View.NotFound()
        : await db.TablePlans.AsNoTracking().SingleOrDefaultAsync(p => p.EventId == happening.Id) is { } plan ? View.Page<PrintTables, Shown>(new(happening, plan, site.Site))
        : View.SeeOther(Paths.TableSheets(number));
}
