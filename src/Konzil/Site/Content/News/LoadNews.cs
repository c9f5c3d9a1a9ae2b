using Konzil.Communication;
using Konzil.Lotsen;
using Konzil.Platform;

namespace Konzil.Site.Content;

/// <summary>Invented news, plan and Lotsen for a demonstration. Once; afterwards they belong to the office.</summary>
public sealed class LoadNews : ILoadStep
{
    private const string Kind = "demo-news";
    private static readonly TimeOnly Noon = new(12, 0);

    public int Order => 94;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        if (loading.Content.Demo?.News is not { } demo || demo == DemoNewsContent.None || loading.Find(Kind, "first") is not null)
        {
            return;
        }

        foreach (var entry in demo.News)
        {
            loading.Db.NewsPosts.Add(Post(entry, loading, await NumberSeries.Take(loading.Db, NewsPost.Series)));
        }

        foreach (var entry in demo.Plan)
        {
            var person = loading.Id("person", entry.Person);
            var plan = PlanEntry.Of(await NumberSeries.Take(loading.Db, PlanEntry.Series)).AsExample();
            plan.Write(new PlanWords(entry.Message, entry.Audience, entry.Channel, "", ""), new PlanLinks(null, null));
            plan.Schedule(entry.Day, person, new Me(person, "", new HashSet<Permission>()));
            loading.Db.PlanEntries.Add(plan);
        }

        foreach (var entry in demo.Lotsen)
        {
            var seat = LotseSeat.Of(loading.Id("unit", entry.Unit), loading.Id("person", entry.Person));
            seat.Take(loading.Content.FirstDay, entry.Contact);
            loading.Db.LotseSeats.Add(seat);
        }

        loading.Remember(Kind, "first", Guid.CreateVersion7());
    }

    private static NewsPost Post(DemoNewsEntry entry, Loading loading, int number)
    {
        var at = entry.Released is { } day ? Format.At(day, Noon) : loading.Now;
        var post = NewsPost.Begin(number, Me.System, at).AsExample();
        var aim = new NewsAim(entry.Released is null, entry.IsInternal, false, entry.Field is { } field ? loading.Id("field", field) : null, entry.Measure is { } measure ? loading.Id("measure", measure) : null);
        post.Write(new NewsWords(entry.Title.De, entry.Lead, entry.Body.De), aim, Me.System, at);
        if (entry.Body.En != entry.Body.De)
        {
            post.Tell(VariantKind.English, entry.Title.En, entry.Body.En, Me.System, at);
        }

        if (entry.Released is not null)
        {
            post.Release(Me.System, at);
        }

        return post;
    }
}
