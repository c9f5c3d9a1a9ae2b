using Konzil.Discussion;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Storage;

namespace Konzil.Tests.Databases;

/// <summary>Changing a table on SQLite means making it anew (dotnet/efcore#37598, #31291): nothing may be lost on the way.</summary>
public class RebuildingSafely : BothDatabases
{
    [Theory]
    [MemberData(nameof(Each))]
    public async Task A_rebuild_keeps_the_children(Database database)
    {
        await using var fresh = await Fresh(database);
        await using (var db = fresh.Open())
        {
            var comment = new Comment(new Subject("Idea", Ids.Next()), null, Me.System, "Ein Wort", false, DateTimeOffset.UnixEpoch);
            comment.Hide(Me.System, HidingReason.Insult, "Beispiel", DateTimeOffset.UnixEpoch);
            db.Comments.Add(comment);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
            await Rebuild(db);
        }

        Assert.Equal("Beispiel", await In(fresh, db => db.Comments.Select(c => c.Hiding!.Explanation).SingleAsync()));
    }

    [Fact]
    public async Task SQLite_has_no_trigger_that_a_rebuild_would_drop()
    {
        await using var fresh = await Fresh(Database.Sqlite);
        Assert.Empty(await In(fresh, db => db.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'trigger'").ToListAsync()));
    }

    [Fact]
    public async Task Migrating_twice_changes_nothing()
    {
        await using var fresh = await Fresh(Database.Sqlite);
        await using var db = fresh.Open();
        await db.Dialect.Migrate(db, TestContext.Current.CancellationToken);
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
    }

    // The same operation as a migration that changes a column: SQLite copies the whole table for it.
    private static async Task Rebuild(CityDb db)
    {
        var column = db.Model.FindEntityType(typeof(Comment))!.FindProperty(nameof(Comment.Body))!;
        var operation = new AlterColumnOperation { Table = "comments", Name = column.GetColumnName(), ClrType = typeof(string), IsNullable = true, MaxLength = 4000, OldColumn = new AddColumnOperation { ClrType = typeof(string), MaxLength = 4000 } };
        var model = db.GetService<IDesignTimeModel>().Model;
        var commands = db.GetService<IMigrationsSqlGenerator>().Generate([operation], model);
        await db.GetService<IMigrationCommandExecutor>().ExecuteNonQueryAsync(commands, db.GetService<IRelationalConnection>());
    }
}
