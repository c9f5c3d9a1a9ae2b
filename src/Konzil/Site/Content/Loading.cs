using Konzil.Platform;
using Konzil.Platform.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Site.Content;

/// <summary>One kind of content on its way into the database. Must be idempotent: loading twice changes nothing.</summary>
public interface ILoadStep
{
    /// <summary>Steps run in this order: 10 city, 20 people, 30 measures, 40 events, 50 ideas, 60 scoring, 70 council, 80 delivery, 90 pages.</summary>
    int Order { get; }

    Task Load(Loading loading, CancellationToken cancellation);
}

/// <summary>What the steps share: the content, the database, and which key became which row.</summary>
public sealed class Loading(CityDb db, CityContent content, TimeProvider clock, Dictionary<(string Kind, string Key), Guid> known)
{
    public CityDb Db => db;

    public CityContent Content => content;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The row a key became, or null when it is new.</summary>
    public Guid? Find(string kind, string key) => known.TryGetValue((kind, key), out var id) ? id : null;

    /// <summary>The row a key became; the files' references were checked, so it is there once its step has run.</summary>
    public Guid Id(string kind, string key) => Find(kind, key) ?? throw new InvalidOperationException($"{kind} „{key}“ ist noch nicht geladen; die Reihenfolge der Schritte stimmt nicht.");

    /// <summary>The row of a key, to be changed; a new key gets a new row and is remembered.</summary>
    public async Task<T> Row<T>(string kind, string key, Func<T> create, CancellationToken cancellation) where T : Entity
    {
        if (Find(kind, key) is { } id && await db.Set<T>().FindAsync([id], cancellation) is { } known)
        {
            return known;
        }

        var row = create();
        db.Set<T>().Add(row);
        Remember(kind, key, row.Id);
        return row;
    }

    /// <summary>Remembers the row of a new key; saved with the step's own rows.</summary>
    public void Remember(string kind, string key, Guid id)
    {
        if (known.TryAdd((kind, key), id))
        {
            db.Set<ContentKey>().Add(new ContentKey(kind, key, id, Now));
        }
    }
}

/// <summary>Loads a city's folder. Relative dates ("heute-40") count from the day of the first load.</summary>
public sealed class ContentLoader(IServiceProvider services, TimeProvider clock)
{
    private const string LoadKind = "load";

    /// <exception cref="ContentException">A file has a mistake; nothing was changed.</exception>
    public async Task Load(string folder, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CityDb>();
        db.Loads = true;
        var known = await db.Set<ContentKey>().AsNoTracking().ToListAsync(cancellation);
        var first = known.Where(k => k.Kind == LoadKind).Select(k => (DateTimeOffset?)k.At).Min() ?? clock.GetUtcNow();
        var content = CityContent.Read(folder, Format.Day(first));
        var loading = new Loading(db, content, clock, known.ToDictionary(k => (k.Kind, k.Key), k => k.ItemId));
        Wording.Use(Wording.Of(content.City.Levels.ToJson()));
        await db.Together(async () =>
        {
            foreach (var step in scope.ServiceProvider.GetServices<ILoadStep>().OrderBy(s => s.Order))
            {
                await step.Load(loading, cancellation);
                await db.SaveChangesAsync(cancellation);
                db.ChangeTracker.Clear();
            }

            loading.Remember(LoadKind, "first", Ids.Next());
            await db.SaveChangesAsync(cancellation);
        }, cancellation);
    }

    /// <summary>Whether a folder was ever loaded into this database.</summary>
    public static Task<bool> HasLoaded(CityDb db, CancellationToken cancellation) => db.Set<ContentKey>().AnyAsync(k => k.Kind == LoadKind, cancellation);
}
