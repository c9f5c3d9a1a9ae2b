using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>On the day itself, unless it was moved: whoever leads the measure, or the coordination where nobody does.</summary>
public sealed class RemindOfOngoingReview(CityDb db, Tell tell) : IHandle<OngoingReviewDue>
{
    public async Task Do(OngoingReviewDue news, CancellationToken cancellation)
    {
        var measure = await db.Measures.AsNoTracking().SingleAsync(m => m.Id == news.MeasureId, cancellation);
        if (measure.NextReview != news.Day || measure.Type != MeasureKind.Ongoing)
        {
            return;
        }

        // Said when the day was written; heard in the morning of that day.
        if (Format.Day(db.Now) < news.Day)
        {
            db.Say(news, Format.At(news.Day, new TimeOnly(7, 0)));
            await db.SaveChangesAsync(cancellation);
            return;
        }

        var people = measure.LeadPersonId is { } lead ? [lead] : await db.PeopleWith(Permission.PublishMeasures).Select(p => p.Id).ToListAsync(cancellation);
        await tell.People(people, new News(NewsKind.Work, ClassText.ReviewReminder.Filled(measure.Code, measure.Title), Paths.Neutral(Paths.MeasureClasses(measure.Number)), $"ongoing-review/{measure.Id:N}/{Format.Iso(news.Day)}"));
    }
}
