using Konzil.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Konzil.Postgres;

/// <summary>PostgreSQL's accent: tsvector for the search, SKIP LOCKED for jobs.</summary>
public sealed class PostgresDialect : IDialect
{
    public string ClaimJobSql => """
        UPDATE jobs SET lease_until = {1}, attempts = attempts + 1
        WHERE id = (SELECT id FROM jobs WHERE state = 'Waiting' AND due_at <= {0} AND (lease_until IS NULL OR lease_until < {0}) ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
        RETURNING *
        """;

    public bool IsUniqueViolation(Exception exception) => exception.GetBaseException() is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    public Task Index(CityDb db, long entryId, string title, string body, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync($"INSERT INTO search_words (id, title, body) VALUES ({entryId}, {title}, {body}) ON CONFLICT (id) DO UPDATE SET title = EXCLUDED.title, body = EXCLUDED.body", cancellation);

    public Task Unindex(CityDb db, long entryId, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync($"DELETE FROM search_words WHERE id = {entryId}", cancellation);

    public Task<List<long>> Match(CityDb db, IReadOnlyList<string> terms, bool all, int limit, CancellationToken cancellation)
    {
        // Terms are letters and digits only (GermanText), so quoting is enough.
        var query = string.Join(all ? " & " : " | ", terms.Select(t => "'" + t.Replace("'", "", StringComparison.Ordinal) + "':*"));
        return db.Database.SqlQuery<long>($"SELECT id AS \"Value\" FROM search_words WHERE words @@ to_tsquery('simple', {query}) ORDER BY ts_rank(words, to_tsquery('simple', {query})) DESC, id DESC LIMIT {limit}").ToListAsync(cancellation);
    }

    public Task<List<string>> Rare(CityDb db, IReadOnlyList<string> terms, int many, CancellationToken cancellation)
    {
        var each = terms.Select((_, i) => $"SELECT {{{i}}} AS \"Value\" WHERE (SELECT count(*) FROM (SELECT 1 FROM search_words WHERE words @@ plainto_tsquery('simple', {{{i}}}) LIMIT {{{terms.Count}}}) found) < {{{terms.Count}}}");
        return db.Database.SqlQueryRaw<string>(string.Join(" UNION ALL ", each), [.. terms, many]).ToListAsync(cancellation);
    }

    public async Task Migrate(CityDb db, CancellationToken cancellation)
    {
        // In a new database the question for the migrations that were applied fails, and two frightening lines stand in the log.
        if (await db.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancellation))
        {
            await db.GetService<IHistoryRepository>().CreateIfNotExistsAsync(cancellation);
        }

        if ((await db.Database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            await db.Database.MigrateAsync(cancellation);
        }
    }
}

public static class PostgresServices
{
    private static readonly IMemoryCache Queries = CityDb.NewQueryCache();

    public static IServiceCollection UseKonzilPostgres(this IServiceCollection services, string connectionString) =>
        services.AddSingleton<IDialect, PostgresDialect>().AddDbContextPool<CityDb>(o => Configure(o, connectionString), CityDb.PoolSize);

    /// <summary>As a city runs: with the model that <c>bin/model</c> worked out beforehand, where it was built in.</summary>
    public static void Configure(DbContextOptionsBuilder options, string connectionString)
    {
        Plain(options, connectionString);
#if COMPILED_MODEL
        options.UseModel(Compiled.CityDbModel.Instance);
#endif
    }

    /// <summary>Reads the model in, so that it is there when the first question comes; takes a moment in which a second core is free.</summary>
    public static void ReadModel()
    {
#if COMPILED_MODEL
        _ = Compiled.CityDbModel.Instance;
#endif
    }

    /// <summary>With the model as the modules say it: what migrations and the model worked out beforehand are made from.</summary>
    internal static void Plain(DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(Kept(connectionString), o => o.MigrationsAssembly(typeof(PostgresServices).Assembly.FullName).UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery))
            .AddInterceptors(TiesByAge.Instance)
            .UseMemoryCache(Queries)
            .ReplaceService<IValueConverterSelector, EnumsAsText>();

    // Nothing of ours leaves settings, locks or temporary tables behind in a connection. Tidying it up with seven commands after each
    // question was a twentieth of the work.
    private static string Kept(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString) { NoResetOnClose = true }.ConnectionString;
}

public sealed class PostgresDesign : IDesignTimeDbContextFactory<CityDb>
{
    public CityDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<CityDb>();
        PostgresServices.Plain(options, "Host=localhost;Database=design");
        return new CityDb(options.Options, new ModuleList(Composition.AllModules()), new PostgresDialect(), TimeProvider.System, new Generation(TimeProvider.System), new JobSignal());
    }
}
