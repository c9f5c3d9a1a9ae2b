using Konzil.Platform;

namespace Konzil.Server;

/// <summary>The command line: serve (default), migrate, load, search-rebuild.</summary>
internal static class Verbs
{
    private const int Usage = 2;

    public static async Task<int> Run(WebApplication app, string[] args)
    {
        var verb = args.FirstOrDefault(a => !a.StartsWith('-')) ?? "serve";
        switch (verb)
        {
            case "serve":
                await Migrate(app);
                await app.RunAsync();
                return 0;
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
                await Console.Error.WriteLineAsync($"'{verb}' kenne ich nicht. Möglich sind: serve, migrate, load, search-rebuild.");
                return Usage;
        }
    }

    private static async Task Migrate(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CityDb>();
        await db.Dialect.Migrate(db, CancellationToken.None);
    }
}
