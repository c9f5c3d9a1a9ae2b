using System.Collections.Concurrent;
using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Konzil.Tests.World;

/// <summary>A city to test in: the whole server over HTTP, an empty database, a clock that stands still until told.</summary>
public class City : IAsyncLifetime
{
    /// <summary>Monday, 2 March 2026, 10:00 UTC.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    /// <summary>Town halls whose class is done. Building one takes longer than most tests, so the next class moves in.</summary>
    private static readonly ConcurrentBag<TownHall> Vacant = [];

    /// <summary>Where somebody stands who was made for a test, and nothing else does.</summary>
    private static readonly string[] OfPeople = ["people", "role_grants", "history"];

    private TownHall _hall = null!;

    /// <summary>Where this city keeps its files.</summary>
    public string Folder => _hall.Folder;

    public FakeTimeProvider Clock => _hall.Clock;

    public IServiceProvider Services => _hall.Server.Services;

    public Actor Visitor => new(this, null, "");

    /// <summary>A city with settings of its own is built for its class alone.</summary>
    private bool IsLikeOthers => GetType() == typeof(City);

    public virtual async ValueTask InitializeAsync() => _hall = IsLikeOthers && Vacant.TryTake(out var vacant) ? vacant : await TownHall.Build(Settings);

    /// <summary>Settings of a city that differs from the others.</summary>
    protected virtual void Settings(IWebHostBuilder host, string folder)
    {
    }

    /// <summary>Empties every table that was written into, so that tests of a class do not see each other's city.</summary>
    public async Task Reset()
    {
        await Do(async db =>
        {
            var all = _hall.Tables ??= [.. db.Model.GetEntityTypes().Select(t => t.GetTableName()).OfType<string>().Distinct(StringComparer.Ordinal).Where(t => t != "data_protection_keys")];
            var written = _hall.Written.Take(all);

            await Empties(db, written);
            if (_hall.Resets++ % 40 == 20)
            {
                await EverythingIsEmpty(db, all);
            }
        });
        Services.GetRequiredService<Generation>().Next();
        if (Directory.Exists(Path.Combine(Folder, "files")))
        {
            Directory.Delete(Path.Combine(Folder, "files"), recursive: true);
        }

        // Every test begins on the same morning. Timers stay where they are: nothing in a city waits for one while tests run.
        Clock.AdjustTime(Start);
    }

    private async Task Empties(CityDb db, IEnumerable<string> tables)
    {
        // TRUNCATE makes new files for each table and index; of a few rows in some tables, DELETE is rid a hundred times sooner.
        var empty = "DELETE FROM search_words; " + string.Concat(tables.Select(t => $"DELETE FROM \"{t}\"; "));
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlRawAsync(_hall.Database.IsPostgres ? $"SET session_replication_role = replica; {empty}SET session_replication_role = DEFAULT" : $"PRAGMA foreign_keys=OFF; {empty}PRAGMA foreign_keys=ON;");
    }

    /// <summary>Something comes that writes past Entity Framework (BulkRows), so that every table is emptied afterwards.</summary>
    public void IsFilledByBulk() => _hall.Written.Everything();

    /// <summary>Now and then: a way of writing that nobody noticed would make tests depend on each other.</summary>
    private static async Task EverythingIsEmpty(CityDb db, IReadOnlyList<string> tables)
    {
        var filled = await WrittenTables.Filled(db, tables);
        Assert.True(filled.Count == 0, $"Rows are left in {string.Join(", ", filled)}: something writes there that WrittenTables does not notice.");
    }

    /// <summary>The first city's own folder as a real installation has it, into what the test has made so far.</summary>
    public async Task LoadsKonstanz()
    {
        if (!_hall.Written.AreOnly(OfPeople))
        {
            await LoadsContent(AgendaInTheCity.KonstanzFolder);
            return;
        }

        var people = await Do(db => db.Set<Person>().AsNoTracking().Include(p => p.Grants).ToListAsync());
        if (_hall.Konstanz is not { } kept || kept.At != Clock.GetUtcNow())
        {
            // What follows from four thousand things being loaded follows here, not in every test that waits for its own.
            await Do(db => Empties(db, OfPeople));
            await LoadsContent(AgendaInTheCity.KonstanzFolder);
            await Settle();
            await (_hall.Konstanz?.DisposeAsync() ?? ValueTask.CompletedTask);
            _hall.Konstanz = kept = await Do(db => Snapshot.Take(db, _hall.Tables!));
        }
        else
        {
            _hall.Written.Add(kept.Tables);
            await Do(kept.Restore);
            Services.GetRequiredService<Generation>().Next();
        }

        await Do(async db =>
        {
            db.AddRange(people);
            await db.SaveChangesAsync();
        });
    }

    public Task LoadsContent(string folder) => Services.GetRequiredService<Konzil.Site.Content.ContentLoader>().Load(folder, CancellationToken.None);

    /// <summary>Works with the database as the tests' own hand.</summary>
    public async Task<T> Do<T>(Func<CityDb, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<CityDb>());
    }

    public Task Do(Func<CityDb, Task> work) => Do(async db =>
    {
        await work(db);
        return true;
    });

    /// <summary>Lets everything happen that happens after a commit: notices, mails, search.</summary>
    public Task<int> Settle() => Services.GetRequiredService<Worker>().Drain(CancellationToken.None);

    public async Task<Actor> HasPerson(string name, params Role[] roles)
    {
        var email = Paths.Slug(name) + "@example.org";
        await using var scope = Services.CreateAsyncScope();
        var manager = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
        var person = Person.Register(email, name, Language.German, Clock.GetUtcNow());
        person.EmailConfirmed = true;
        foreach (var role in roles)
        {
            person.Grant(role, Me.System, Clock.GetUtcNow());
        }

        var result = await manager.CreateAsync(person);
        Assert.True(result.Succeeded, string.Join(", ", result.Errors.Select(e => e.Description)));
        var principal = await scope.ServiceProvider.GetRequiredService<SignInManager<Person>>().CreateUserPrincipalAsync(person);

        // The cookie of a real sign-in, without hashing a password in every test. Signing in itself has its own tests.
        var cookies = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var properties = new AuthenticationProperties { IssuedUtc = Clock.GetUtcNow(), ExpiresUtc = Clock.GetUtcNow().AddYears(1) };
        var ticket = cookies.TicketDataFormat.Protect(new AuthenticationTicket(principal, properties, IdentityConstants.ApplicationScheme));
        return new Actor(this, person.Id, PublicCache.SignInCookie + "=" + ticket) { Name = name };
    }

    /// <summary>A published idea.</summary>
    public async Task<Idea> HasIdea(string title, Actor? by = null, bool published = true, string body = "So soll es sein.") => await Do(async db =>
    {
        Idea idea = null!;
        await db.Together(async () =>
        {
            idea = Idea.Submit(await NumberSeries.Take(db, Idea.Kind), new IdeaText(title, body, null, null), new Author(by?.Id, by?.Name ?? "Seerose"), IdeaChannel.Online, Clock.GetUtcNow());
            if (published)
            {
                idea.Publish(Clock.GetUtcNow());
            }

            db.Ideas.Add(idea);
            await db.SaveChangesAsync();
        });
        return idea;
    });

    public async Task<Comment> HasComment(Idea below, string body, Actor by) => await Do(async db =>
    {
        var comment = new Comment(below.Subject, null, by.Me, body, false, Clock.GetUtcNow());
        db.Comments.Add(comment);
        await db.SaveChangesAsync();
        return comment;
    });

    public HttpClient Client() => _hall.Server.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false, BaseAddress = new Uri("http://localhost:8080") });

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (IsLikeOthers)
        {
            Vacant.Add(_hall);
        }
        else
        {
            await _hall.DisposeAsync();
        }
    }
}

/// <summary>Base of tests in a city.</summary>
public abstract class CityTest(City city) : IClassFixture<City>, IAsyncLifetime
{
    protected City City { get; } = city;

    public virtual async ValueTask InitializeAsync() => await City.Reset();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
