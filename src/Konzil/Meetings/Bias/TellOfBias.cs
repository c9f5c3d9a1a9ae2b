using System.Globalization;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>Somebody takes no part in a point.</summary>
public sealed record BiasDeclared(Guid ItemId, Guid PersonId, Guid ById);

/// <summary>Whoever runs the body hears of it before the sitting; and the person, where somebody else entered it. A mail names no confidential point.</summary>
public sealed class TellOfBias(CityDb db, Tell tell) : IHandle<BiasDeclared>
{
    public async Task Do(BiasDeclared news, CancellationToken cancellation)
    {
        if (await db.ItemBiases.AsNoTracking().SingleOrDefaultAsync(b => b.ItemId == news.ItemId && b.PersonId == news.PersonId, cancellation) is not { } bias)
        {
            return;
        }

        var item = await db.MeetingItems.AsNoTracking().SingleAsync(i => i.Id == news.ItemId, cancellation);
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(m => m.Id == item.MeetingId, cancellation);
        var title = MeetingWords.Title(meeting, await db.Bodies.AsNoTracking().SingleAsync(b => b.Id == meeting.BodyId, cancellation));
        var (point, day) = (item.IsConfidential ? BiasText.ConfidentialPoint : new Text(item.Title, item.Title), MeetingWords.Date(meeting.Day));
        var key = "bias/" + item.Id.ToString("N") + "/" + bias.PersonId.ToString("N");
        var running = (await MeetingPeople.Running(db, meeting.BodyId)).Where(p => p != news.ById && p != bias.PersonId);
        await tell.People(running, new News(NewsKind.Work, BiasText.DeclaredNews.Filled(bias.Name, point, title, day), Path(meeting), key));
        if (news.ById != bias.PersonId)
        {
            await tell.People([bias.PersonId], new News(NewsKind.Work, BiasText.EnteredNews.Filled(point, title, day), Path(meeting), key));
        }
    }

    private static string Path(Meeting meeting) => "/buero/sitzungen/" + meeting.Number.ToString(CultureInfo.InvariantCulture);
}
