using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Communication;

/// <summary>Tells the press office what waits, the writer what became of it, and followers what was released.</summary>
public sealed class TellOfNews(CityDb db, Tell tell) : IHandle<NewsSubmitted>, IHandle<NewsGivenBack>, IHandle<NewsReleased>, IHandle<NewsShownEarly>, IHandle<UnitsReminded>
{
    public async Task Do(NewsSubmitted news, CancellationToken cancellation)
    {
        if (await Find(news.NewsId, cancellation) is { State: NewsState.WithPress } post)
        {
            await tell.People(await db.PeopleWith(Permission.ReleaseNews).Select(p => p.Id).ToListAsync(cancellation), Work(post, NewsText.SubmittedNotice.Filled(post.Title), "submitted/" + news.Version.ToString("N")));
        }
    }

    public async Task Do(NewsGivenBack news, CancellationToken cancellation)
    {
        if (await Find(news.NewsId, cancellation) is { State: NewsState.Draft, WrittenById: { } writer } post)
        {
            await tell.People([writer], Work(post, NewsText.GivenBackNotice.Filled(post.Title, post.Reason), "back/" + news.Version.ToString("N")));
        }
    }

    public async Task Do(NewsReleased news, CancellationToken cancellation)
    {
        if (await Find(news.NewsId, cancellation) is not { State: NewsState.Released, ReleasedAt: { } at } post)
        {
            return;
        }

        if (post.WrittenById is { } writer)
        {
            await tell.People([writer], Work(post, NewsText.ReleasedNotice.Filled(post.Title), "released"));
        }

        if (post.AsksUnits)
        {
            await tell.People(await Heads(cancellation), new News(NewsKind.Work, NewsText.UnitsNotice.Filled(post.Title), NewsFiles.Path(post), Key(post, "units")));
        }

        if (post.IsPublic && !OldNews.Is(db, at))
        {
            await Followers(post, Measure.Kind, post.MeasureId, NewsKind.Step, cancellation);
            await Followers(post, ActionField.KindName, post.FieldId, NewsKind.Interest, cancellation);
        }
    }

    public async Task Do(NewsShownEarly news, CancellationToken cancellation)
    {
        if (await Find(news.NewsId, cancellation) is { State: NewsState.Draft } post)
        {
            var lotsen = await db.PeopleWith(Permission.JoinLotsen).Where(p => p.Id != post.WrittenById).Select(p => p.Id).ToListAsync(cancellation);
            await tell.People(lotsen, Work(post, NewsEarlyText.ShownNotice.Filled(post.Title), "early"));
        }
    }

    public async Task Do(UnitsReminded news, CancellationToken cancellation)
    {
        if (await Find(news.NewsId, cancellation) is { State: NewsState.Released, AsksUnits: true } post)
        {
            var read = await db.NewsReadings.Where(r => r.NewsId == post.Id).Select(r => r.UnitId).ToListAsync(cancellation);
            await tell.People(await Heads(cancellation, read), new News(NewsKind.Work, NewsEarlyText.RemindNotice.Filled(post.Title), NewsFiles.Path(post), Key(post, "reminded/" + Format.Iso(Format.Day(news.At)))));
        }
    }

    private async Task Followers(NewsPost post, string kind, Guid? item, NewsKind wish, CancellationToken cancellation)
    {
        if (item is { } id)
        {
            var people = await db.Follows.Where(f => f.Kind == kind && f.ItemId == id).Select(f => f.PersonId).ToListAsync(cancellation);
            await tell.People(people, new News(wish, NewsText.FollowerNotice.Filled(post.Title), NewsFiles.Path(post), Key(post, "followers")) { About = new(kind, id) });
        }
    }

    private async Task<IEnumerable<Guid>> Heads(CancellationToken cancellation, IReadOnlyCollection<Guid>? but = null) =>
        (await db.OrgUnits.AsNoTracking().Where(u => !u.IsClosed).ToListAsync(cancellation)).Where(u => but?.Contains(u.Id) != true).SelectMany(u => new[] { u.HeadId, u.DeputyId, u.SecondDeputyId }).OfType<Guid>().Distinct();

    private Task<NewsPost?> Find(Guid id, CancellationToken cancellation) => db.NewsPosts.AsNoTracking().SingleOrDefaultAsync(n => n.Id == id, cancellation);

    private static News Work(NewsPost post, Text text, string occasion) => new(NewsKind.Work, text, "/buero" + NewsFiles.Path(post), Key(post, occasion));

    private static string Key(NewsPost post, string occasion) => "news/" + post.Id.ToString("N") + "/" + occasion;
}
