using System.Globalization;
using Konzil.People;
using Konzil.Platform;
using Konzil.Platform.Content;
using Konzil.Site.Content;
using Konzil.Site.Synthetic;

namespace Konzil.Server;

/// <summary>The command line: serve (default), migrate, load, search-rebuild. Verbs without a city are in <see cref="MethodVerbs"/>.</summary>
internal static class Verbs
{
    private const int Usage = 2;
    private const string Synthetic = "--synthetic";

    public static async Task<int> Run(WebApplication app, string[] args)
    {
        var verb = args.FirstOrDefault(a => !a.StartsWith('-')) ?? "serve";
        switch (verb)
        {
            case "serve":
                await Migrate(app);
                if (!await FirstLoad(app))
                {
                    return Usage;
                }

                await KeepPromises(app);
                return await Serving.Run(app, () => ShowDemoSignIns(app)) ? 0 : Usage;
            case "load" when args.Contains(Synthetic, StringComparer.Ordinal):
                await Migrate(app);
                return await LoadSynthetic(app, args) ? 0 : Usage;
            case "load":
                await Migrate(app);
                return await Load(app, args.Where(a => !a.StartsWith('-')).ElementAtOrDefault(1) ?? DefaultContent(app)) ? 0 : Usage;
            case "migrate":
                await Migrate(app);
                return 0;
            case "search-rebuild":
                await Migrate(app);
                await using (var scope = app.Services.CreateAsyncScope())
                {
                    await scope.ServiceProvider.GetRequiredService<SearchIndex>().Rebuild(CancellationToken.None);
                }

                return 0;
            default:
                await Console.Error.WriteLineAsync($"'{verb}' kenne ich nicht. Möglich sind: serve, migrate, load, search-rebuild, opinions, method, select, verify.");
                return Usage;
        }
    }

    /// <summary>Whoever was deleted and came back with a backup is deleted again; the first night of the periods is planned; and the search takes up what it has learned to find.</summary>
    private static async Task KeepPromises(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<Konzil.Privacy.ErasureLedger>().Again(CancellationToken.None) is > 0 and var again)
        {
            await Console.Out.WriteLineAsync($"{again.ToString(CultureInfo.InvariantCulture)} gelöschte Konten aus der Sicherung noch einmal gelöscht.");
        }

        var db = scope.ServiceProvider.GetRequiredService<CityDb>();
        await Konzil.Privacy.Periods.Plan(db);
        await Konzil.Lotsen.SendDigest.Plan(db);
        await Konzil.Council.Oparl.OparlPlan.Ahead(db, scope.ServiceProvider.GetRequiredService<Microsoft.Extensions.Options.IOptions<Konzil.Council.Oparl.OparlOptions>>().Value);
        await db.SaveChangesAsync();
        await scope.ServiceProvider.GetRequiredService<SearchIndex>().TakeUpNewKinds(CancellationToken.None);
    }

    /// <summary>An empty installation starts with the content that lies beside it (KONZIL_CONTENT, content/konstanz).</summary>
    private static async Task<bool> FirstLoad(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var folder = DefaultContent(app);
        return !Directory.Exists(folder) && string.IsNullOrEmpty(app.Configuration["KONZIL_CONTENT"])
            || await ContentLoader.HasLoaded(scope.ServiceProvider.GetRequiredService<CityDb>(), CancellationToken.None)
            || await Load(app, folder);
    }

    private static string DefaultContent(WebApplication app) => app.Configuration["KONZIL_CONTENT"] ?? Path.Combine("content", "konstanz");

    private static async Task<bool> Load(WebApplication app, string folder)
    {
        try
        {
            await app.Services.GetRequiredService<ContentLoader>().Load(folder, CancellationToken.None);
            await app.Services.GetRequiredService<Worker>().Drain(CancellationToken.None);
            return true;
        }
        catch (ContentException mistakes)
        {
            await Console.Error.WriteLineAsync(mistakes.Message);
            return false;
        }
    }

    /// <summary>Made-up ideas for a test of size: load --synthetic --ideas=1000 --comments=10000 --supports=20000 --seed=1; with --projects=200 --packages=100 a full project office too.</summary>
    private static async Task<bool> LoadSynthetic(WebApplication app, string[] args)
    {
        if (!await FirstLoad(app))
        {
            return false;
        }

        var usual = SyntheticSize.Usual;
        if (Number("ideas", usual.Ideas) is not { } ideas || Number("comments", usual.Comments) is not { } comments
            || Number("supports", usual.Supports) is not { } supports || Number("seed", usual.Seed) is not { } seed
            || Number("projects", 0) is not { } projects || Number("packages", 100) is not { } packages)
        {
            return false;
        }

        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SyntheticCity>().Make(new SyntheticSize(ideas, comments, supports, seed), Console.WriteLine, CancellationToken.None);
        if (projects > 0)
        {
            await scope.ServiceProvider.GetRequiredService<SyntheticOffice>().Make(projects, packages, seed, Console.WriteLine, CancellationToken.None);
        }

        return true;

        int? Number(string name, int otherwise)
        {
            var given = args.Select(a => a.Split('=', 2)).FirstOrDefault(a => a[0] == "--" + name);
            if (given is null)
            {
                return otherwise;
            }

            if (given.Length == 2 && int.TryParse(given[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }

            Console.Error.WriteLine($"--{name} braucht eine ganze Zahl, zum Beispiel --{name}={otherwise.ToString(CultureInfo.InvariantCulture)}.");
            return null;
        }
    }

    /// <summary>Whoever tries the demo sees at once how to sign in.</summary>
    private static async Task ShowDemoSignIns(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var signIns = await DemoSignIns.Read(scope.ServiceProvider.GetRequiredService<CityDb>(), CancellationToken.None);
        if (signIns.Count == 0)
        {
            return;
        }

        await Console.Out.WriteLineAsync("Konten der Vorführung:");
        foreach (var signIn in signIns)
        {
            var roles = signIn.Roles.Count == 0 ? "Bürgerin" : string.Join(", ", signIn.Roles.Select(r => RoleText.Of(r).De));
            await Console.Out.WriteLineAsync($"  {signIn.Email,-32} {signIn.Password,-24} {roles}");
        }
    }

    private static async Task Migrate(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CityDb>();
        await db.Dialect.Migrate(db, CancellationToken.None);
    }
}
