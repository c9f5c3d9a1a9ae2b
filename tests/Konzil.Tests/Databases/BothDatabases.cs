using Konzil.Platform;
using Konzil.Tests.World;

namespace Konzil.Tests.Databases;

/// <summary>Tests that must hold on both databases. Without a PostgreSQL server its half is reported as skipped.</summary>
public abstract class BothDatabases
{
    public static TheoryData<Database> Each => [Database.Sqlite, Database.Postgres];

    protected static async Task<TestDatabase> Fresh(Database database)
    {
        Assert.SkipUnless(
            database == Database.Sqlite || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("KONZIL_TEST_POSTGRES")),
            "No PostgreSQL here (KONZIL_TEST_POSTGRES); bin/test-postgres starts one.");
        return await TestDatabase.Create(database == Database.Postgres);
    }

    protected static async Task<T> In<T>(TestDatabase database, Func<CityDb, Task<T>> work)
    {
        await using var db = database.Open();
        return await work(db);
    }
}

public enum Database
{
    Sqlite,
    Postgres,
}
