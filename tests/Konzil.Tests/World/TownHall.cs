using Konzil.Platform;
using Konzil.Postgres;
using Konzil.Sqlite;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Konzil.Tests.World;

/// <summary>The server of a city with its database, its files and its clock.</summary>
internal sealed record TownHall(TestDatabase Database, WebApplicationFactory<Program> Server, FakeTimeProvider Clock, string Folder) : IAsyncDisposable
{
    /// <summary>The first city as its folder says it, once it was loaded here.</summary>
    public Snapshot? Konstanz { get; set; }

    /// <summary>Every table but that of the keys of the sign-in, once somebody asked.</summary>
    public IReadOnlyList<string>? Tables { get; set; }

    /// <summary>How often it was emptied for another test.</summary>
    public int Resets { get; set; }

    /// <summary>What the tests have written since the last one began.</summary>
    public required WrittenTables Written { get; init; }

    public static async Task<TownHall> Build(Action<IWebHostBuilder, string> settings)
    {
        var database = await TestDatabase.Create();
        var (clock, written) = (new FakeTimeProvider(City.Start), new WrittenTables());
        var folder = Path.Combine(Path.GetTempPath(), "konzil-test-" + Ids.Next().ToString("N"));
        var server = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseSetting("KONZIL_DATA", folder);
            host.UseSetting("Rate:Unlimited", "true");
            host.UseSetting("KONZIL_WARMUP", "off");
            host.UseSetting("KONZIL_URLS", "http://127.0.0.1:0");
            host.UseSetting("Mail:Folder", Path.Combine(Path.GetTempPath(), "konzil-test-mails"));
            host.UseSetting("KONZIL_DB", database.IsPostgres ? database.Connection : "");
            settings(host, folder);
            host.ConfigureTestServices(services =>
            {
                services.Remove(services.Single(s => s.ServiceType == typeof(TimeProvider)));
                services.AddSingleton<TimeProvider>(clock);

                // A password takes long to check on purpose; here a dozen accounts come with each load of the example city.
                services.Configure<PasswordHasherOptions>(o => o.IterationCount = 100);
                var worker = services.Single(s => s.ServiceType == typeof(IHostedService) && s.ImplementationFactory?.Method.ReturnType == typeof(Worker));
                services.Remove(worker);
                services.Remove(services.Single(s => s.ServiceType == typeof(DbContextOptions<CityDb>)));
                services.AddSingleton(_ =>
                {
                    var options = new DbContextOptionsBuilder<CityDb>().AddInterceptors(written);
                    if (database.IsPostgres)
                    {
                        PostgresServices.Configure(options, database.Connection);
                    }
                    else
                    {
                        SqliteServices.Configure(options, database.Connection);
                    }

                    return (DbContextOptions<CityDb>)options.Options;
                });
            });
        });
        _ = server.Services;
        var hall = new TownHall(database, server, clock, folder) { Written = written };
        AppDomain.CurrentDomain.ProcessExit += (_, _) => hall.Clear();
        return hall;
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await (Konstanz?.DisposeAsync() ?? ValueTask.CompletedTask);
        await Database.DisposeAsync();
        Clear();
    }

    private void Clear()
    {
        Database.Delete();
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
