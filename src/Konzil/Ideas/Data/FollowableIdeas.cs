using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Ideas in the settings and in mails: those the person may see.</summary>
public sealed class FollowableIdeas : IFollowable
{
    public string Kind => Idea.Kind;

    public Text Heading => IdeasListText.FollowedIdeas;

    public async Task<IReadOnlyList<FollowedThing>> Read(CityDb db, Me me, IReadOnlyList<Guid> ids)
    {
        var rows = await IdeaAccess.VisibleTo(me, db.Ideas).Where(i => ids.Contains(i.Id)).OrderByDescending(i => i.Number).Select(i => new { i.Id, i.Number, i.Title }).ToListAsync();
        return [.. rows.Select(i => new FollowedThing(i.Id, i.Title, Paths.Neutral(Paths.Idea(i.Number, i.Title))))];
    }
}

/// <summary>A new idea reaches those who follow its field of action or its district (R-2.3-14).</summary>
public sealed class TellInterested(CityDb db, Tell tell, Catalog catalog) : IHandle<IdeaPublished>
{
    public async Task Do(IdeaPublished news, CancellationToken cancellation)
    {
        // What the moderation forms of ideas is no new wish; those concerned are told otherwise.
        if (await IdeaAccess.Public(db.Ideas).AsNoTracking().SingleOrDefaultAsync(i => i.Id == news.IdeaId && i.Channel != IdeaChannel.Derived, cancellation) is not { } idea)
        {
            return;
        }

        var names = await catalog.Read(db);
        var path = Paths.Neutral(Paths.Idea(idea.Number, idea.Title));
        var told = new News(NewsKind.Interest, IdeasListText.InterestNotice.Filled("", idea.Title), path, "interest/" + idea.Id.ToString("N"));
        if (names.Field(idea.FieldId) is { } field)
        {
            await tell.People(await Followers(ActionField.KindName, field.Id, idea, cancellation), told with { Text = IdeasListText.InterestNotice.Filled(field.Name, idea.Title), About = new(ActionField.KindName, field.Id) });
        }

        if (names.District(idea.DistrictId) is { } district)
        {
            await tell.People(await Followers(District.KindName, district.Id, idea, cancellation), told with { Text = IdeasListText.InterestNotice.Filled(district.Name, idea.Title), About = new(District.KindName, district.Id) });
        }
    }

    private Task<List<Guid>> Followers(string kind, Guid id, Idea idea, CancellationToken cancellation) =>
        db.Follows.Where(f => f.Kind == kind && f.ItemId == id && f.PersonId != idea.AuthorId).Select(f => f.PersonId).ToListAsync(cancellation);
}
