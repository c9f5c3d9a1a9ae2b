using Konzil.Platform;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Sqlite;

/// <summary>SQLite's accent: FTS5 for the search, WAL for readers beside a writer.</summary>
public sealed class SqliteDialect : IDialect
{
    private const int UniqueViolation = 2067;
    private const int PrimaryKeyViolation = 1555;

    /// <summary>
    /// Of a word that thousands of entries hold, only so many are ranked, since FTS5 reads each of them for it: the newest of those
    /// with the word in their title, which counts most, and the newest of all. 33,000 entries: 65 ms before, 15 ms now.
    /// </summary>
    private const int Ranked = 2000;

    public string ClaimJobSql => """
        UPDATE jobs SET lease_until = {1}, attempts = attempts + 1
        WHERE id = (SELECT id FROM jobs WHERE state = 'Waiting' AND due_at <= {0} AND (lease_until IS NULL OR lease_until < {0}) ORDER BY due_at, id LIMIT 1)
        RETURNING *
        """;

    public bool IsUniqueViolation(Exception exception) =>
        exception.GetBaseException() is SqliteException { SqliteExtendedErrorCode: UniqueViolation or PrimaryKeyViolation };

    public async Task Index(CityDb db, long entryId, string title, string body, CancellationToken cancellation)
    {
        await Unindex(db, entryId, cancellation);
        await db.Database.ExecuteSqlAsync($"INSERT INTO search_words (rowid, title, body) VALUES ({entryId}, {title}, {body})", cancellation);
    }

    public Task Unindex(CityDb db, long entryId, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync($"DELETE FROM search_words WHERE rowid = {entryId}", cancellation);

    public Task<List<long>> Match(CityDb db, IReadOnlyList<string> terms, bool all, int limit, CancellationToken cancellation)
    {
        // Terms are letters and digits only (GermanText), so quoting is enough.
        var query = string.Join(all ? " AND " : " OR ", terms.Select(t => "\"" + t.Replace("\"", "", StringComparison.Ordinal) + "\"*"));
        var title = "title : (" + query + ")";
        return db.Database.SqlQuery<long>($"""
            SELECT rowid AS Value FROM (
                SELECT * FROM (SELECT rowid, bm25(search_words, 10.0, 1.0) AS points FROM search_words WHERE search_words MATCH {title} ORDER BY rowid DESC LIMIT {Ranked})
                UNION ALL
                SELECT * FROM (SELECT rowid, bm25(search_words, 10.0, 1.0) AS points FROM search_words WHERE search_words MATCH {query} ORDER BY rowid DESC LIMIT {Ranked})
            ) GROUP BY rowid ORDER BY min(points), rowid DESC LIMIT {limit}
            """).ToListAsync(cancellation);
    }

    public Task<List<string>> Rare(CityDb db, IReadOnlyList<string> terms, int many, CancellationToken cancellation)
    {
        // The whole word, not what begins with it: for a prefix the index gathers all its entries before it gives the first.
        var each = terms.Select((_, i) => $"SELECT {{{i}}} AS Value WHERE (SELECT count(*) FROM (SELECT 1 FROM search_words WHERE search_words MATCH '\"' || {{{i}}} || '\"' LIMIT {{{terms.Count}}})) < {{{terms.Count}}}");
        return db.Database.SqlQueryRaw<string>(string.Join(" UNION ALL ", each), [.. terms, many]).ToListAsync(cancellation);
    }

    public async Task Migrate(CityDb db, CancellationToken cancellation)
    {
        if (!(await db.Database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            return;
        }

        await Copy(db, cancellation);
        await db.Database.MigrateAsync(cancellation);

        // Words of what is deleted leave the index at once, not with its next tidying up; those of earlier deletions leave it now.
        await db.Database.ExecuteSqlRawAsync("INSERT INTO search_words (search_words, rank) VALUES ('secure-delete', 1); INSERT INTO search_words (search_words) VALUES ('optimize')", cancellation);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellation);
    }

    /// <summary>
    /// Deleted rows are overwritten at once, but a page keeps pieces of rows that moved to another. The file is written anew, and the
    /// log of what was written before goes. Seconds for each gigabyte, while others read and wait to write.
    /// </summary>
    public async Task Forget(CityDb db, CancellationToken cancellation)
    {
        await db.Database.ExecuteSqlRawAsync("VACUUM", cancellation);
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellation);
    }

    // A table rebuild on SQLite is not one transaction; a copy beside the file makes it safe.
    private static async Task Copy(CityDb db, CancellationToken cancellation)
    {
        var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        if (!File.Exists(file) || new FileInfo(file).Length == 0 || !(await db.Database.GetAppliedMigrationsAsync(cancellation)).Any())
        {
            return;
        }

        var last = (await db.Database.GetAppliedMigrationsAsync(cancellation)).Last();
        var copy = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, $"before-migration-after-{last}.db");
        if (!File.Exists(copy))
        {
            await db.Database.ExecuteSqlAsync($"VACUUM INTO {copy}", cancellation);
        }
    }
}

public static class SqliteServices
{
    private static readonly IMemoryCache Queries = CityDb.NewQueryCache();

    public static IServiceCollection UseKonzilSqlite(this IServiceCollection services, string connectionString) =>
        services.AddSingleton<IDialect, SqliteDialect>().AddDbContextPool<CityDb>(o => Configure(o, connectionString), CityDb.PoolSize);

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

    /// <summary>Closes connections that nobody uses, each with a cache of its own.</summary>
    public static void GiveBack() => SqliteConnection.ClearAllPools();

    /// <summary>With the model as the modules say it: what migrations and the model worked out beforehand are made from.</summary>
    internal static void Plain(DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString, o => o.MigrationsAssembly(typeof(SqliteServices).Assembly.FullName).UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery))
            .AddInterceptors(Pragmas.Instance)
            .AddInterceptors(TiesByAge.Instance)
            .UseMemoryCache(Queries)
            .ReplaceService<IValueConverterSelector, EnumsAsText>()
            // A rebuild of a table is not one transaction; Migrate lays a copy beside the file first, so nobody needs to be warned.
            .ConfigureWarnings(w => w.Ignore(RelationalEventId.NonTransactionalMigrationOperationWarning));

    /// <summary>Settings that belong to a connection: wait for a writer, sync at checkpoints (WAL keeps commits whole), overwrite what is deleted where that costs no writing; Forget does the rest.</summary>
    private sealed class Pragmas : DbConnectionInterceptor
    {
        public static readonly Pragmas Instance = new();

        public override void ConnectionOpened(System.Data.Common.DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA busy_timeout=10000; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=FAST;";
            command.ExecuteNonQuery();
        }

        public override Task ConnectionOpenedAsync(System.Data.Common.DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            ConnectionOpened(connection, eventData);
            return Task.CompletedTask;
        }
    }
}

public sealed class SqliteDesign : IDesignTimeDbContextFactory<CityDb>
{
    public CityDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<CityDb>();
        SqliteServices.Plain(options, "Data Source=design.db");
        return new CityDb(options.Options, new ModuleList(Composition.AllModules()), new SqliteDialect(), TimeProvider.System, new Generation(TimeProvider.System), new JobSignal());
    }
}
