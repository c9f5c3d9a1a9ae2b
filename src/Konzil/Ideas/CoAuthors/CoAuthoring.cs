using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Ideas;

/// <summary>Writing an idea together.</summary>
internal static class CoAuthoring
{
    public static void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/ideen/{number:int}/miturheber", ManageCoAuthors.Show).SignedIn();
        routes.Post("/ideen/{number:int}/miturheber", ManageCoAuthors.Invite).Allow(Permission.TakePart).Limited(Rate.Texts).Takes(PartKind.Ideas);
        routes.Post("/ideen/{number:int}/miturheber/{id:guid}/entfernen", ManageCoAuthors.Remove).Allow(Permission.TakePart);
        routes.Post("/ideen/{number:int}/miturheber/austritt", ManageCoAuthors.Leave).Allow(Permission.TakePart);
        routes.Get("/ideen/mitschreiben/{secret}", JoinIdea.Show).SignedIn();
        routes.Post("/ideen/mitschreiben/{secret}", JoinIdea.Post).Allow(Permission.TakePart).Limited(Rate.Clicks).Takes(PartKind.Ideas);
    }

    public static void Services(IServiceCollection services) => services.Handle<CoAuthorJoined, TellOfCoAuthors>().Handle<CoAuthorRemoved, TellOfCoAuthors>();

    /// <summary>Those who write along, in the order they came.</summary>
    public static async Task<IReadOnlyList<CoAuthor>> Of(CityDb db, Idea idea) =>
        await db.CoAuthors.AsNoTracking().Where(c => c.IdeaId == idea.Id && c.PersonId != null).OrderBy(c => c.JoinedAt).ToListAsync();
}

/// <summary>Everybody who writes an idea hears who joins; who was removed hears that.</summary>
public sealed class TellOfCoAuthors(CityDb db, Tell tell) : IHandle<CoAuthorJoined>, IHandle<CoAuthorRemoved>
{
    public async Task Do(CoAuthorJoined news, CancellationToken cancellation)
    {
        if (await db.CoAuthors.AsNoTracking().SingleOrDefaultAsync(c => c.Id == news.CoAuthorId, cancellation) is not { PersonId: { } joined } place)
        {
            return;
        }

        var idea = await db.Ideas.AsNoTracking().SingleAsync(i => i.Id == place.IdeaId, cancellation);
        await db.TryInsert(new Follow(joined, Idea.Kind, idea.Id, db.Now));
        var others = (await CoAuthoring.Of(db, idea)).Select(c => c.PersonId).Append(idea.AuthorId).OfType<Guid>().Where(p => p != joined);
        await tell.People(others, News(idea, CoAuthorText.JoinedNotice.Filled(place.PersonName, idea.Number, idea.Title), "joined/" + place.Id.ToString("N")));
    }

    public async Task Do(CoAuthorRemoved news, CancellationToken cancellation)
    {
        var idea = await db.Ideas.AsNoTracking().SingleAsync(i => i.Id == news.IdeaId, cancellation);
        await tell.People([news.PersonId], News(idea, CoAuthorText.RemovedNotice.Filled(idea.Number, idea.Title), $"removed/{idea.Id:N}/{Format.Iso(db.Now)}"));
    }

    private static News News(Idea idea, Text text, string key) =>
        new(NewsKind.OwnIdea, text, Paths.Neutral(Paths.Idea(idea.Number, idea.Title)), "co-author/" + key) { About = new(Idea.Kind, idea.Id) };
}
