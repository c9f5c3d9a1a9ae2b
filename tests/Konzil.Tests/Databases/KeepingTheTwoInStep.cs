using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Konzil.Tests.Databases;

/// <summary>The migrations of both databases make exactly the model of the code. Needs no server.</summary>
public class KeepingTheTwoInStep
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_migrations_are_up_to_date(bool postgres)
    {
        using var db = Unconnected(postgres);
        Assert.False(db.Database.HasPendingModelChanges(), "The model changed: bin/migration AddWhatChanged (before the first release: bin/migration --reset).");
    }

    [Fact]
    public void Both_have_the_same_migrations()
    {
        using var sqlite = Unconnected(postgres: false);
        using var postgres = Unconnected(postgres: true);
        Assert.Equal(sqlite.Database.GetMigrations(), postgres.Database.GetMigrations());
    }

    [Fact]
    public void A_migration_that_makes_a_table_of_SQLite_anew_knows_the_tables()
    {
        using var db = Unconnected(postgres: false);
        var all = db.GetService<IMigrationsAssembly>();
        var breaches = from each in all.Migrations
                       let migration = all.CreateMigration(each.Value, db.Database.ProviderName!)
                       where !migration.UpOperations.All(o => o is CreateTableOperation or DropTableOperation or CreateIndexOperation or DropIndexOperation or AddColumnOperation or SqlOperation)
                       where !migration.TargetModel.GetEntityTypes().Any()
                       select each.Key;
        Rules.House.Holds("bin/migration took tables out that SQLite makes anew:", breaches);
    }

    [Fact]
    public async Task What_SQLite_has_after_all_of_them_is_the_model()
    {
        await using var migrated = await TestDatabase.Create(postgres: false);
        await using var written = await TestDatabase.Create(postgres: false);
        await using var ours = migrated.Open();
        await using var theirs = written.Open();
        await theirs.Database.EnsureDeletedAsync(TestContext.Current.CancellationToken);
        await theirs.Database.ExecuteSqlRawAsync(theirs.Database.GenerateCreateScript(), TestContext.Current.CancellationToken);
        Assert.Equal(await Schema(theirs), await Schema(ours));
    }

    [Fact]
    public void Every_text_has_a_length()
    {
        using var db = Unconnected(postgres: false);
        var breaches = from entity in db.Model.GetEntityTypes()
                       where !entity.IsMappedToJson()
                       from property in entity.GetProperties()
                       where property.ClrType == typeof(string) && property.GetMaxLength() is null
                       select $"{entity.DisplayName()}.{property.Name}";
        Rules.House.Holds("A text without a length can be filled without end:", breaches);
    }

    [Fact]
    public void Enums_are_stored_by_name()
    {
        using var db = Unconnected(postgres: false);
        var breaches = from entity in db.Model.GetEntityTypes()
                       from property in entity.GetProperties()
                           // A set of marks is bits with fixed values; its names together would not fit a column.
                       where (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) is { IsEnum: true } kind && !kind.IsDefined(typeof(FlagsAttribute), false) && property.GetProviderClrType() != typeof(string) && property.GetTypeMapping().Converter?.ProviderClrType != typeof(string)
                       select $"{entity.DisplayName()}.{property.Name}";
        Rules.House.Holds("An enum stored as a number changes its meaning when a value is inserted:", breaches);
    }

    // Columns, indexes and constraints. Not the order of columns and no values for rows of before: the model does not know them.
    private static async Task<List<string>> Schema(CityDb db)
    {
        var made = await db.Database.SqlQueryRaw<string>(
            """
            SELECT t.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk AS Value FROM sqlite_master t JOIN pragma_table_info(t.name) c
                WHERE t.type = 'table' AND t.name NOT LIKE 'search!_%' ESCAPE '!' AND t.name NOT LIKE '!_!_%' ESCAPE '!'
            UNION ALL SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL
            """).ToListAsync(TestContext.Current.CancellationToken);
        var tables = await db.Database.SqlQuery<string>($"SELECT sql AS Value FROM sqlite_master WHERE type = 'table' AND name <> '__EFMigrationsHistory' AND name <> '__EFMigrationsLock'").ToListAsync(TestContext.Current.CancellationToken);
        made.AddRange(tables.SelectMany(t => t.Split('\n')).Select(l => l.Trim().TrimEnd(',')).Where(l => l.StartsWith("CONSTRAINT", StringComparison.Ordinal)));
        return [.. made.Order(StringComparer.Ordinal)];
    }

    private static CityDb Unconnected(bool postgres) => TestDatabase.Open(postgres, postgres ? "Host=nowhere.invalid;Database=none" : "Data Source=:memory:");
}
