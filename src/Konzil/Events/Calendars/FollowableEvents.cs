using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Somebody's noted events, as far as they may still see them.</summary>
public sealed class FollowableEvents : IFollowable
{
    public string Kind => Event.KindName;

    public Text Heading => RegistrationText.MyEventsTitle;

    public async Task<IReadOnlyList<FollowedThing>> Read(CityDb db, Me me, IReadOnlyList<Guid> ids) =>
        [.. (await EventAccess.VisibleTo(me, db).AsNoTracking().Where(e => ids.Contains(e.Id)).OrderBy(e => e.Date).ToListAsync()).Select(e => new FollowedThing(e.Id, e.Title, Paths.Neutral(Paths.Event(e.Number, e.TitleDe))))];
}
