using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>Tells the lead of the measure who got the contract.</summary>
public sealed class TellOfAward(CityDb db, Tell tell) : IHandle<TenderAwarded>
{
    public async Task Do(TenderAwarded news, CancellationToken cancellation)
    {
        if (await db.Tenders.AsNoTracking().Include(t => t.Offers).SingleOrDefaultAsync(t => t.Id == news.TenderId, cancellation) is not { MeasureId: { } measureId, Awarded: { } offer } tender)
        {
            return;
        }

        if (await db.Set<Agenda.Measure>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == measureId, cancellation) is { LeadPersonId: { } lead } measure)
        {
            await tell.People([lead], new News(NewsKind.Work, TenderText.AwardTold.Filled(tender.Title, offer.Supplier), Paths.Neutral(Paths.Measure(measure.Number, measure.Title)), "tender/" + tender.Id.ToString("N")));
        }
    }
}
