using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Events in the settings and in mails: those the person may see.</summary>
public sealed class FollowableEvents : IFollowable
{
    public string Kind => Event.KindName;

    public Text Heading => EventsText.Followed;

    public async Task<IReadOnlyList<FollowedThing>> Read(CityDb db, Me me, IReadOnlyList<Guid> ids) =>
        [.. (await EventAccess.VisibleTo(me, db).AsNoTracking().Where(e => ids.Contains(e.Id)).OrderByDescending(e => e.Number).ToListAsync()).Select(e => new FollowedThing(e.Id, e.Title, Paths.Neutral(Paths.Event(e.Number, e.TitleDe))))];
}
