using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>What a measure got from the programme to begin with. An amount that stands in its own costs is not told twice.</summary>
public sealed class SeedPart(CityDb db) : IMeasurePart
{
    public int Order => 31;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation)
    {
        if (!await db.BudgetBookings.AnyAsync(b => b.MeasureId == measure.Id && b.IsSeed && b.LineId == null && b.CancelledOn == null, cancellation))
        {
            return null;
        }

        var ledger = await BudgetLedger.Read(db, cancellation);
        IReadOnlyList<BookingRow> seeds = [.. ledger.Seeds.Where(s => s.Booking.MeasureId == measure.Id && s.Booking.LineId is null).OrderBy(s => s.Booking.Year ?? 0)];
        return builder =>
        {
            builder.OpenComponent<SeedSection>(0);
            builder.AddComponentParameter(1, nameof(SeedSection.Ledger), ledger);
            builder.AddComponentParameter(2, nameof(SeedSection.Seeds), seeds);
            builder.CloseComponent();
        };
    }
}

/// <summary>Tells the lead that the measure got seed funding.</summary>
public sealed class TellOfSeed(CityDb db, People.Tell tell) : IHandle<SeedGiven>
{
    public async Task Do(SeedGiven news, CancellationToken cancellation)
    {
        var booking = await db.BudgetBookings.AsNoTracking().SingleOrDefaultAsync(b => b.Id == news.BookingId, cancellation);
        if (booking is not { IsSeed: true, IsCancelled: false, MeasureId: { } measureId })
        {
            return;
        }

        if (await db.Measures.AsNoTracking().SingleOrDefaultAsync(m => m.Id == measureId, cancellation) is { LeadPersonId: { } lead } measure)
        {
            await tell.People([lead], new People.News(People.NewsKind.Work, BudgetText.SeedTold.Filled(measure.Title, Format.Euro(booking.Amount)), Paths.Neutral(Paths.Measure(measure.Number, measure.Title)), "seed/" + booking.Id.ToString("N") + "/" + measureId.ToString("N")));
        }
    }
}
