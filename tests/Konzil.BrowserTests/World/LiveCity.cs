using Konzil.Platform;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Konzil.BrowserTests.World;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Npgsql;

[assembly: AssemblyFixture(typeof(LiveCity))]

namespace Konzil.BrowserTests.World;

/// <summary>The real server with the content of Konstanz on a free port, and two Chromiums for the whole run: one to use pages, one to look at them.</summary>
public sealed class LiveCity : IAsyncLifetime
{
    /// <summary>So many pages of a route; the next hundred differ in their words only.</summary>
    private const int Enough = 12;

    /// <summary>Public pages are the strangers' crawl; signed in, a few of each kind show what is different.</summary>
    private const int PublicEnough = 3;

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "konzil-browser-" + Ids.Next().ToString("N"));
    private readonly WebApplicationFactory<Program> _server;
    private readonly Lazy<Task<IReadOnlyList<Visit>>> _strangerCrawl;
    private readonly Lazy<Task<IReadOnlyList<Visit>>> _officeCrawl;
    private readonly Lazy<Task<Samples>> _samples;
    private readonly ConcurrentDictionary<Guid, ConcurrentBag<(Person Reader, int Pages)>> _windows = new();
    private readonly Desks _desks = new();
    private IPlaywright _playwright = null!;
    private IBrowser _eyes = null!;
    private string? _database;

    public LiveCity()
    {
        _server = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Production");
            host.UseSetting("KONZIL_DATA", _folder);
            host.UseSetting("Mail:Folder", MailFolder);
            host.UseSetting("KONZIL_CONTENT", Path.Combine(Root, "content", "konstanz"));
            host.UseSetting("KONZIL_DB", _database ?? "");
            host.UseSetting("KONZIL_WARMUP", "off");
            // Port 0: any free one, so that a Konzil that runs on this machine is left alone.
            host.UseSetting("KONZIL_URLS", "http://127.0.0.1:0");
            host.UseSetting("Rate:Unlimited", "true");
            host.ConfigureTestServices(services => services.AddSingleton<IStartupFilter, AxeScript>());
        });
        _samples = new(async () =>
        {
            var samples = new Samples(this);
            Addresses = await samples.Prepare();
            return samples;
        });
        _strangerCrawl = new(async () => await Crawl.From(this, null, await Starts(RouteTable.IsPublic), path => Crawl.IsEnglish(path) ? 1 : Enough));
        _officeCrawl = new(async () => await Crawl.From(this, await People.Everybody(), await Starts(_ => true), path => Crawl.IsEnglish(path) ? 1 : RouteTable.IsPublic(path) ? PublicEnough : Enough));
    }

    /// <summary>Pages that one window looks at.</summary>
    private const int MostPages = 40;

    public static string Root { get; } = FindRoot();

    public IServiceProvider Services => _server.Services;

    /// <summary>The one for people who use pages.</summary>
    public IBrowser Browser { get; private set; } = null!;

    /// <summary>Address without a slash at its end.</summary>
    public string Url { get; private set; } = "";

    public string MailFolder => Path.Combine(_folder, "mails");

    public string PagesFolder => Path.Combine(_folder, "pages");

    public TestPeople People { get; private set; } = null!;

    /// <summary>Every address a stranger reaches by links.</summary>
    public Task<IReadOnlyList<Visit>> StrangerCrawl
    {
        get
        {
            // Whoever needs one needs the other soon, and each keeps one core busy only.
            _ = _officeCrawl.Value;
            return _strangerCrawl.Value;
        }
    }

    /// <summary>Every address somebody with all roles reaches by links.</summary>
    public Task<IReadOnlyList<Visit>> OfficeCrawl => _officeCrawl.Value;

    /// <summary>What was made for the tests; the first who asks makes it.</summary>
    public Task<Samples> Samples => _samples.Value;

    /// <summary>Addresses of the samples.</summary>
    public IReadOnlyList<string> Addresses { get; private set; } = [];

    /// <summary>Pages without parameters and samples among which somebody may begin.</summary>
    public async Task<IEnumerable<string>> Starts(Func<string, bool> admitted)
    {
        await Samples;
        return RouteTable.PublicPages.Concat(RouteTable.OtherPages).Select(p => p.Data).Where(RouteTable.IsFixed).Concat(Addresses).Where(admitted);
    }

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(_folder);
        _database = await Postgres();
        _server.UseKestrel(0);
        _server.StartServer();
        Url = _server.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First().TrimEnd('/');
        People = new TestPeople(Services);
        _playwright = await Playwright.CreateAsync();
        Browser = await Launch();

        // Pages are laid out as ever, but nothing is painted beside them at every change: a third of the time of a look. Clicks wait
        // for pictures that come one after the other, so whoever clicks has the other browser.
        _eyes = await Launch("--disable-threaded-compositing");
    }

    /// <summary>
    /// Somebody with a browser window in which nothing of anybody is left. Without scripts the pages have no styles and fonts
    /// either, unless asked for: whatever people need stands in the page itself, and drawing it plain takes half the time.
    /// </summary>
    public Task<Person> Somebody(bool javaScript = true, int width = 1280, TestPerson? signedInAs = null, bool styles = false) => _desks.Sit(this, Browser, javaScript, styles || javaScript, width, signedInAs);

    /// <summary>Somebody who looks at pages and never clicks.</summary>
    public Task<Person> Onlooker(TestPerson? signedInAs = null) => Desks.Fresh(this, _eyes, signedInAs);

    /// <summary>
    /// A window for looking only. Opening one takes longer than reading a page, so it goes from reader to reader; but it grows with
    /// each page (to 1.4 GB after a few hundred, half again as slow), so it does not go on for ever.
    /// </summary>
    public async Task<Window> Borrow(TestPerson? signedInAs)
    {
        var waiting = _windows.GetOrAdd(signedInAs?.Id ?? Guid.Empty, _ => []);
        if (!waiting.TryTake(out var used) || used.Pages >= MostPages)
        {
            await (used.Reader?.DisposeAsync() ?? ValueTask.CompletedTask);
            used = (await Onlooker(signedInAs), 0);
        }

        var (person, pages) = used;
        await person.Page.SetViewportSizeAsync(1280, 900);
        await person.Page.EmulateMediaAsync(new() { Media = Media.Screen, ColorScheme = ColorScheme.Light });
        return new Window(this, person.Page, () => waiting.Add((person, pages + 1)));
    }

    public async ValueTask DisposeAsync()
    {
        Pages.CheckedPages.Write(RouteTable.PublicPages.Concat(RouteTable.OtherPages).Select(p => p.Data).Distinct(StringComparer.Ordinal).ToList());
        await Browser.DisposeAsync();
        await _eyes.DisposeAsync();
        _playwright.Dispose();
        await _server.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        if (_database is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await Execute($"DROP DATABASE {new NpgsqlConnectionStringBuilder(_database).Database} WITH (FORCE)");
        }
    }

    private Task<IBrowser> Launch(params string[] more) => _playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Chromium(),
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", .. more],
    });

    private static string Chromium() =>
        Environment.GetEnvironmentVariable("Browser") is { Length: > 0 } chosen ? chosen
        : new[] { "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("Chromium is missing. bin/setup installs it; Browser=/path/to/chromium chooses another one.");

    private static async Task<string?> Postgres()
    {
        if (Environment.GetEnvironmentVariable("KONZIL_TEST_DB") != "postgres")
        {
            return null;
        }

        var name = "konzil_browser_" + Ids.Next().ToString("N");
        await Execute("CREATE DATABASE " + name);
        return new NpgsqlConnectionStringBuilder(PostgresServer) { Database = name }.ToString();
    }

    private static string PostgresServer => Environment.GetEnvironmentVariable("KONZIL_TEST_POSTGRES") ?? throw new InvalidOperationException("KONZIL_TEST_POSTGRES is missing; bin/with-postgres sets it.");

    private static async Task Execute(string sql)
    {
        await using var db = NpgsqlDataSource.Create(PostgresServer);
        await using var command = db.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(File.Exists(here) ? Path.GetDirectoryName(here)! : AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Konzil.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Konzil.slnx was not found above the tests.");
    }
}
