using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>Sheets may be too old: said for the day each of them is, and without one when the period changes.</summary>
public sealed record ForgetHours(Guid? SheetId = null);

/// <summary>What a deletion deletes today.</summary>
public sealed record TooOld(int Months, DateOnly Before, int Sheets, int People)
{
    public static async Task<TooOld> Count(CityDb db, int months, CancellationToken cancellation)
    {
        var before = Format.Day(db.Now).AddMonths(-months);
        var sheets = db.WeekSheets.Where(s => s.Monday < before);
        return new(months, before, await sheets.CountAsync(cancellation), await sheets.Select(s => s.PersonId).Distinct().CountAsync(cancellation));
    }
}

/// <summary>Deletes sheets that are too old. The sum of each phase stays, without people; doing it twice does it once.</summary>
public sealed class ForgetOldHours(CityDb db) : IHandle<ForgetHours>
{
    private static readonly TimeOnly Night = new(3, 0);

    /// <summary>Asks for the day on which a sheet is too old; with the save of the sheet.</summary>
    public static void Later(CityDb db, WeekSheet sheet, StaffSettings settings) => db.Say(new ForgetHours(sheet.Id), Format.At(sheet.Monday.AddMonths(settings.KeepMonths).AddDays(1), Night));

    public async Task Do(ForgetHours news, CancellationToken cancellation)
    {
        var settings = await StaffSettings.Read(db, cancellation);
        var before = settings.KeptFrom(Format.Day(db.Now));
        await db.Together(async () =>
        {
            var old = await db.WeekSheets.Include(s => s.Entries).Where(s => s.Monday < before).ToListAsync(cancellation);
            var sums = old.Where(s => s.State == SheetState.Submitted).SelectMany(s => s.Entries.Select(e => (s.PersonId, e.PhaseId, e.Hours))).Where(x => x.PhaseId is not null).GroupBy(x => x.PhaseId!.Value).ToList();
            foreach (var group in sums)
            {
                var row = await db.PhaseHours.SingleOrDefaultAsync(h => h.PhaseId == group.Key, cancellation);
                if (row is null)
                {
                    db.PhaseHours.Add(row = new PhaseHours(group.Key));
                }

                // All who booked on the phase up to now, not only those of the weeks that go: the sum belongs to all of them.
                var people = await BookedHours.People(db, group.Key, cancellation);
                row.Add(group.Sum(x => x.Hours), people);
            }

            db.WeekSheets.RemoveRange(old);

            // The city keeps sheets longer than when this one was made: it has another day now.
            if (await db.WeekSheets.AsNoTracking().SingleOrDefaultAsync(s => s.Id == news.SheetId && s.Monday >= before, cancellation) is { } kept)
            {
                Later(db, kept, settings);
            }

            await db.SaveChangesAsync(cancellation);
        }, cancellation);
    }
}
