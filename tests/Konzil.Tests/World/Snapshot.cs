using Konzil.Platform;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.World;

/// <summary>
/// Everything that stands in the database at one moment, to be put back into an emptied one. Loading a whole city takes
/// seconds, and dozens of tests begin with the same one.
/// </summary>
internal sealed class Snapshot : IAsyncDisposable
{
    private readonly SqliteConnection? _copy;

    private Snapshot(SqliteConnection? copy, IReadOnlyList<string> tables, DateTimeOffset at) => (_copy, Tables, At) = (copy, tables, at);

    /// <summary>What the clock said. Days in the content count from it, so another time needs another snapshot.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Those with rows.</summary>
    public IReadOnlyList<string> Tables { get; }

    public static async Task<Snapshot> Take(CityDb db, IReadOnlyList<string> tables)
    {
        await db.Database.OpenConnectionAsync();
        var filled = await WrittenTables.Filled(db, tables);
        if (db.Database.GetDbConnection() is SqliteConnection live)
        {
            var copy = new SqliteConnection("Data Source=:memory:");
            await copy.OpenAsync();
            live.BackupDatabase(copy);
            return new Snapshot(copy, filled, db.Now);
        }

        await db.Database.ExecuteSqlRawAsync("""
            DROP SCHEMA IF EXISTS kept CASCADE;
            CREATE SCHEMA kept;
            DO $$ DECLARE t text; filled boolean; BEGIN
              FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
                EXECUTE format('SELECT EXISTS (SELECT 1 FROM public.%I)', t) INTO filled;
                IF filled THEN EXECUTE format('CREATE TABLE kept.%I AS TABLE public.%I', t, t); END IF;
              END LOOP;
            END $$;
            """);
        return new Snapshot(null, filled, db.Now);
    }

    public async Task Restore(CityDb db)
    {
        await db.Database.OpenConnectionAsync();
        if (_copy is not null)
        {
            _copy.BackupDatabase((SqliteConnection)db.Database.GetDbConnection());
            return;
        }

        // Rows go in without their foreign keys being checked one by one; they were consistent when they were kept.
        await db.Database.ExecuteSqlRawAsync("""
            SET session_replication_role = replica;
            DO $$ DECLARE t text; columns text; BEGIN
              FOR t, columns IN
                SELECT c.relname, string_agg(quote_ident(a.attname), ', ') FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                JOIN pg_class k ON k.relname = c.relname AND k.relnamespace = 'kept'::regnamespace AND k.relkind = 'r'
                WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
                GROUP BY c.relname
              LOOP
                EXECUTE format('DELETE FROM public.%I', t);
                EXECUTE format('INSERT INTO public.%I (%s) OVERRIDING SYSTEM VALUE SELECT %s FROM kept.%I', t, columns, columns, t);
              END LOOP;
            END $$;
            SET session_replication_role = DEFAULT;
            """);
    }

    public async ValueTask DisposeAsync()
    {
        if (_copy is not null)
        {
            await _copy.DisposeAsync();
        }
    }
}
