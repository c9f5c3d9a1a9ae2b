using Konzil.Platform;
using Konzil.Postgres;
using Konzil.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Konzil.Tests.World;

/// <summary>
/// A migrated, empty database for a test class: a copy of a template, because migrating each time is slow and
/// EnsureCreated would hide migration bugs. KONZIL_TEST_DB=postgres chooses PostgreSQL at KONZIL_TEST_POSTGRES.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> SqliteTemplate = new(MigrateSqlite);
    private static readonly Lazy<Task<string>> PostgresTemplate = new(MigratePostgres);
    private static readonly SemaphoreSlim OneCopyAtATime = new(1);

    private TestDatabase(bool isPostgres, string connection) => (IsPostgres, Connection) = (isPostgres, connection);

    public static bool WantsPostgres => Environment.GetEnvironmentVariable("KONZIL_TEST_DB") == "postgres";

    public bool IsPostgres { get; }

    public string Connection { get; }

    private static string Server => Environment.GetEnvironmentVariable("KONZIL_TEST_POSTGRES")
        ?? throw new InvalidOperationException("KONZIL_TEST_POSTGRES fehlt: die Verbindung zu einem PostgreSQL-Server, auf dem Datenbanken angelegt werden dürfen. ./test startet einen.");

    public static async Task<TestDatabase> Create(bool? postgres = null)
    {
        if (postgres ?? WantsPostgres)
        {
            var template = await PostgresTemplate.Value;
            var name = "konzil_" + Ids.Next().ToString("N");
            await OneCopyAtATime.WaitAsync();
            try
            {
                await Execute(Server, $"CREATE DATABASE {name} TEMPLATE {template}");
            }
            finally
            {
                OneCopyAtATime.Release();
            }

            return new TestDatabase(true, new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 20 }.ToString());
        }

        var file = Path.Combine(Path.GetTempPath(), "konzil-test-" + Ids.Next().ToString("N") + ".db");
        File.Copy(await SqliteTemplate.Value, file);
        return new TestDatabase(false, "Data Source=" + file);
    }

    public CityDb Open() => Open(IsPostgres, Connection);

    public async ValueTask DisposeAsync()
    {
        if (IsPostgres)
        {
            NpgsqlConnection.ClearAllPools();
            await Execute(Server, $"DROP DATABASE {new NpgsqlConnectionStringBuilder(Connection).Database} WITH (FORCE)");
            return;
        }

        Delete();
    }

    /// <summary>Removes the file; a database of PostgreSQL goes with its server.</summary>
    public void Delete()
    {
        if (IsPostgres)
        {
            return;
        }

        SqliteConnection.ClearAllPools();
        foreach (var suffix in new[] { "", "-wal", "-shm" })
        {
            File.Delete(new SqliteConnectionStringBuilder(Connection).DataSource + suffix);
        }
    }

    public static CityDb Open(bool postgres, string connection)
    {
        var options = new DbContextOptionsBuilder<CityDb>();
        if (postgres)
        {
            PostgresServices.Configure(options, connection);
        }
        else
        {
            SqliteServices.Configure(options, connection);
        }

        return new CityDb(options.Options, new ModuleList(Composition.AllModules()), postgres ? new PostgresDialect() : new SqliteDialect(), TimeProvider.System, new Generation(TimeProvider.System), new JobSignal());
    }

    private static async Task<string> MigrateSqlite()
    {
        var file = Path.Combine(Path.GetTempPath(), "konzil-template-" + Ids.Next().ToString("N") + ".db");
        await using (var db = Open(false, "Data Source=" + file))
        {
            await db.Dialect.Migrate(db, CancellationToken.None);
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        SqliteConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(file);
        return file;
    }

    private static async Task<string> MigratePostgres()
    {
        var name = "konzil_template_" + Ids.Next().ToString("N");
        await Execute(Server, $"CREATE DATABASE {name}");
        await using (var db = Open(true, new NpgsqlConnectionStringBuilder(Server) { Database = name, Pooling = false }.ToString()))
        {
            await db.Dialect.Migrate(db, CancellationToken.None);
        }

        return name;
    }

    private static async Task Execute(string connection, string sql)
    {
        await using var db = new NpgsqlConnection(connection);
        await db.OpenAsync();
        await using var command = db.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
