using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Postgres;
using Konzil.Sqlite;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Konzil.Tests.World;

/// <summary>A city to test in: the whole server over HTTP, an empty database, a clock that stands still until told.</summary>
public class City : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private WebApplicationFactory<Program> _server = null!;

    /// <summary>Monday, 2 March 2026, 10:00 UTC.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    /// <summary>Where this city keeps its files.</summary>
    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "konzil-test-" + Guid.CreateVersion7().ToString("N"));

    public FakeTimeProvider Clock { get; private set; } = null!;

    public IServiceProvider Services => _server.Services;

    public Actor Visitor => new(this, null, "");

    public virtual async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Create();
        Clock = new FakeTimeProvider(Start);
        _server = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseSetting("KONZIL_DATA", Folder);
            host.UseSetting("Rate:Unlimited", "true");
            host.UseSetting("KONZIL_WARMUP", "off");
            host.UseSetting("KONZIL_URLS", "http://127.0.0.1:0");
            host.UseSetting("Mail:Folder", Path.Combine(Path.GetTempPath(), "konzil-test-mails"));
            host.UseSetting("KONZIL_DB", _database.IsPostgres ? _database.Connection : "");
            Settings(host);
            host.ConfigureTestServices(services =>
            {
                services.Remove(services.Single(s => s.ServiceType == typeof(TimeProvider)));
                services.AddSingleton<TimeProvider>(Clock);
                var worker = services.Single(s => s.ServiceType == typeof(IHostedService) && s.ImplementationFactory?.Method.ReturnType == typeof(Worker));
                services.Remove(worker);
                if (!_database.IsPostgres)
                {
                    services.Remove(services.Single(s => s.ServiceType == typeof(DbContextOptions<CityDb>)));
                    services.AddSingleton(_ =>
                    {
                        var options = new DbContextOptionsBuilder<CityDb>();
                        SqliteServices.Configure(options, _database.Connection);
                        return options.Options;
                    });
                }
            });
        });
        _ = _server.Services;
    }

    /// <summary>Settings of a city that differs from the others.</summary>
    protected virtual void Settings(IWebHostBuilder host)
    {
    }

    /// <summary>Empties every table, so that tests of a class do not see each other's city.</summary>
    public async Task Reset()
    {
        await Do(async db =>
        {
            var tables = db.Model.GetEntityTypes().Select(t => t.GetTableName()).OfType<string>().Distinct().Where(t => t != "data_protection_keys").ToList();
            if (_database.IsPostgres)
            {
                await db.Database.ExecuteSqlRawAsync("TRUNCATE " + string.Join(", ", tables.Select(t => "\"" + t + "\"")) + ", search_words CASCADE");
                return;
            }

            await db.Database.OpenConnectionAsync();
            await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys=OFF; DELETE FROM search_words; " + string.Concat(tables.Select(t => $"DELETE FROM \"{t}\"; ")) + "PRAGMA foreign_keys=ON;");
        });
        Services.GetRequiredService<Generation>().Next();
        if (Directory.Exists(Path.Combine(Folder, "files")))
        {
            Directory.Delete(Path.Combine(Folder, "files"), recursive: true);
        }

        if (Clock.GetUtcNow() > Start)
        {
            // A fake clock cannot go back; tests read times from it instead of writing them down.
            Clock.SetUtcNow(Clock.GetUtcNow().AddDays(1));
        }
    }

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

    public HttpClient Client() => _server.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false, BaseAddress = new Uri("http://localhost:8080") });

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _server.DisposeAsync();
        await _database.DisposeAsync();
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
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
