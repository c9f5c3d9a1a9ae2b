using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>Reminds data protection before an agreement is to be reviewed.</summary>
public sealed class TellOfProcessors(CityDb db, Tell tell) : IHandle<ReviewSet>, IHandle<ReviewDue>
{
    private static readonly int[] DaysBefore = [30, 7];
    private static readonly TimeOnly Morning = new(7, 0);

    public async Task Do(ReviewSet news, CancellationToken cancellation)
    {
        foreach (var days in DaysBefore)
        {
            if (Format.At(news.Day.AddDays(-days), Morning) is var at && at > db.Now)
            {
                db.Say(new ReviewDue(news.AgreementId, news.Day, days), at);
            }
        }

        await db.SaveChangesAsync(cancellation);
    }

    public async Task Do(ReviewDue news, CancellationToken cancellation)
    {
        // Reviewed or ended meanwhile: nothing to remind of.
        if (await db.Set<ProcessingAgreement>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == news.AgreementId, cancellation) is { } agreement && agreement.NextReview == news.Day && (agreement.Until is not { } end || end >= Format.Day(db.Now)))
        {
            await tell.People(
                await TellOfRequest.Officers(db, cancellation),
                new News(NewsKind.Work, ProcessorText.DueTold.Filled(agreement.Processor, Format.ShortDate(news.Day)), Paths.Neutral(Paths.Processor(agreement.Number)), $"processing/{agreement.Id:N}/{Format.Iso(news.Day)}/{news.DaysBefore}"));
        }
    }
}
