using Konzil.Agenda;
using Konzil.Communication;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

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

        var posts = new Dictionary<string, NewsPost>(StringComparer.Ordinal);
        foreach (var entry in demo.News)
        {
            posts[entry.Key] = Post(entry, loading, await NumberSeries.Take(loading.Db, NewsPost.Series));
            loading.Db.NewsPosts.Add(posts[entry.Key]);
        }

        foreach (var entry in demo.Plan)
        {
            var person = loading.Id("person", entry.Person);
            var plan = PlanEntry.Of(await NumberSeries.Take(loading.Db, PlanEntry.Series)).AsExample();
            plan.Write(new PlanWords(entry.Message, entry.Audience, entry.Channel, "", ""), new PlanLinks(null, null));
            plan.Schedule(entry.Day, person, new Me(person, "", new HashSet<Permission>()));
            loading.Db.PlanEntries.Add(plan);
        }

        foreach (var entry in demo.Issues)
        {
            var issue = Issue.Begin(await NumberSeries.Take(loading.Db, Issue.Series));
            issue.Write(entry.Title, entry.Intro, [.. entry.News.Select(k => posts[k].Id)], At(entry.Sent, loading));
            if (entry.Sent is not null)
            {
                issue.Send(Me.System, At(entry.Sent, loading));
            }

            loading.Db.Issues.Add(issue);
        }

        await Versions(loading, demo.Versions, cancellation);
        await InventLotsen.Load(loading, demo, cancellation);
        loading.Remember(Kind, "first", Ids.Next());
    }

    private static async Task Versions(Loading loading, IReadOnlyList<DemoVersionEntry> versions, CancellationToken cancellation)
    {
        foreach (var entry in versions)
        {
            if (entry.Measure is { } key)
            {
                var id = loading.Id("measure", key);
                (await loading.Db.Measures.Include(m => m.Variants).SingleAsync(m => m.Id == id, cancellation)).Tell(entry.Kind, entry.Title, entry.Body, Me.System, loading.Now);
            }
            else
            {
                var id = loading.Id("field", entry.Field!);
                (await loading.Db.Fields.Include(f => f.Variants).SingleAsync(f => f.Id == id, cancellation)).Tell(entry.Kind, entry.Title, entry.Body, Me.System, loading.Now);
            }
        }
    }

    private static DateTimeOffset At(DateOnly? day, Loading loading) => day is { } known ? Format.At(known, Noon) : loading.Now;

    private static NewsPost Post(DemoNewsEntry entry, Loading loading, int number)
    {
        var at = At(entry.Released, loading);
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
