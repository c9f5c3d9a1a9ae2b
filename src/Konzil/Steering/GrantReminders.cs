using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>Said for a morning before something is due to a giver.</summary>
public sealed record GrantDeadlineNear(Guid SourceId, DateOnly Day, int DaysBefore);

/// <summary>Asks for the reminders of every deadline of a source, two weeks and two days before.</summary>
public sealed class PlanGrantReminders(CityDb db) : IHandle<GrantDatesSet>
{
    private static readonly TimeOnly Morning = new(7, 0);
    private static readonly int[] Before = [14, 2];

    public async Task Do(GrantDatesSet news, CancellationToken cancellation)
    {
        if (await db.MoneySources.AsNoTracking().SingleOrDefaultAsync(s => s.Id == news.SourceId, cancellation) is not { } source)
        {
            return;
        }

        foreach (var day in source.Deadlines.Select(d => d.Day).Distinct())
        {
            foreach (var days in Before.Where(b => Format.At(day.AddDays(-b), Morning) > db.Now))
            {
                db.Say(new GrantDeadlineNear(source.Id, day, days), Format.At(day.AddDays(-days), Morning));
            }
        }

        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>Reminds the lead of the measure, unless the deadline was moved or met meanwhile.</summary>
public sealed class RemindOfGrant(CityDb db, Tell tell) : IHandle<GrantDeadlineNear>
{
    public async Task Do(GrantDeadlineNear news, CancellationToken cancellation)
    {
        if (await db.MoneySources.AsNoTracking().SingleOrDefaultAsync(s => s.Id == news.SourceId, cancellation) is not { } source
            || await db.Measures.AsNoTracking().SingleAsync(m => m.Id == source.MeasureId, cancellation) is not { LeadPersonId: { } lead } measure)
        {
            return;
        }

        foreach (var (day, what) in source.Deadlines.Where(d => d.Day == news.Day))
        {
            // The same deadline planned twice is told once.
            await tell.People([lead], new News(NewsKind.Work, SourcesText.Reminder.Filled(measure.Code, what, source.Giver, Format.ShortDate(day)), Paths.Neutral(Paths.DeliveryOf(measure.Number)), $"grant/{source.Id:N}/{Format.Iso(day)}/{what.De}/{news.DaysBefore}"));
        }
    }
}
