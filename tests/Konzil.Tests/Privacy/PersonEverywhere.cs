using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Konzil.Tests.Privacy;

/// <summary>Puts somebody into every table that can hold a person, and searches the whole database without asking the product.</summary>
internal static class PersonEverywhere
{
    /// <summary>In one row of each table the person stands where somebody else stood, or nobody; answers where.</summary>
    public static async Task<List<string>> Plant(CityDb db, ModuleList modules, Guid id, string name, string mail)
    {
        var planted = new List<string>();

        // Somebody who worked for the city signed with nothing but the name.
        db.History.Add(new HistoryEntry(nameof(Person), id, db.Now, new Me(id, name, new HashSet<Permission>()), PersonHistory.RoleGranted, [new Change("Role", null, "Moderator")], "Vertretung für " + mail));
        await db.SaveChangesAsync();
        await db.Database.OpenConnectionAsync();
        var postgres = db.Database.ProviderName!.Contains("Npgsql", StringComparison.Ordinal);
        await db.Database.ExecuteSqlRawAsync(postgres ? "SET session_replication_role = replica" : "PRAGMA foreign_keys=OFF");
        foreach (var trace in modules.PersonalData.SelectMany(c => c.Traces).Where(t => t.Entity != typeof(Person) && t.Entity != typeof(FormerName)))
        {
            var type = db.Model.FindEntityType(trace.Entity)!;
            var value = trace.Kind switch
            {
                TraceKind.Gone or TraceKind.Unnamed => id,
                TraceKind.Signed => name,
                TraceKind.Mentions => name + " hat etwas getan.",
                TraceKind.Addressed => (object)mail,
                _ => null,
            };
            if (value is not null)
            {
                await Invent(db, type);
                planted.Add((await Set(db, type, trace, value, name) ? "" : "NOT ") + trace.Entity.Name + "." + trace.Column);
            }
        }

        await db.Database.ExecuteSqlRawAsync(postgres ? "SET session_replication_role = DEFAULT" : "PRAGMA foreign_keys=ON");
        return planted;
    }

    /// <summary>Every place of the database, as the database itself lists it, in which one of the words stands.</summary>
    public static async Task<List<string>> Find(CityDb db, IReadOnlyList<string> words)
    {
        var postgres = db.Database.ProviderName!.Contains("Npgsql", StringComparison.Ordinal);
        var columns = await db.Database.SqlQueryRaw<string>(postgres
            ? "SELECT table_name || '|' || column_name AS \"Value\" FROM information_schema.columns WHERE table_schema = 'public'"
            : "SELECT m.name || '|' || c.name AS \"Value\" FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'").ToListAsync();
        var found = new List<string>();
        foreach (var (table, column) in columns.Select(c => c.Split('|')).Select(c => (c[0], c[1])).Where(c => c.Item1 != "data_protection_keys"))
        {
            foreach (var word in words)
            {
                var like = "%" + word.ToLowerInvariant() + "%";
                var count = (await db.Database.SqlQueryRaw<int>($"SELECT CAST(count(*) AS integer) AS \"Value\" FROM \"{table}\" WHERE lower(CAST(\"{column}\" AS text)) LIKE {{0}}", like).ToListAsync()).Single();
                if (count > 0)
                {
                    found.Add($"{table}.{column}: {word} ({count})");
                }
            }
        }

        return found;
    }

    /// <summary>A row of a table that the content leaves empty; what stands in it matters to nobody.</summary>
    private static async Task Invent(CityDb db, IEntityType type)
    {
        if ((await db.Database.SqlQueryRaw<int>($"SELECT CAST(count(*) AS integer) AS \"Value\" FROM \"{type.GetTableName()}\"").ToListAsync()).Single() > 0)
        {
            return;
        }

        foreach (var above in type.GetForeignKeys().Where(f => f.IsRequired && f.PrincipalEntityType != type))
        {
            await Invent(db, above.PrincipalEntityType);
        }

        // Of several things a row may belong to it needs one.
        var chosen = db.GetService<IDesignTimeModel>().Model.FindEntityType(type.Name)!.GetCheckConstraints().Where(c => c.Sql.Contains("IS NULL) <> (", StringComparison.Ordinal))
            .Select(c => type.GetProperties().First(p => c.Sql.StartsWith($"({p.GetColumnName()} IS NULL)", StringComparison.Ordinal))).ToHashSet();
        var columns = type.GetProperties().Where(p => (!p.IsNullable && p.ValueGenerated != ValueGenerated.OnAdd) || p.ClrType == typeof(Guid) || chosen.Contains(p)).ToList();
        var owned = type.GetNavigations().Where(n => n.TargetEntityType.IsMappedToJson()).Select(n => n.TargetEntityType.GetContainerColumnName()!).ToList();
        await db.Database.ExecuteSqlRawAsync(
            $"INSERT INTO \"{type.GetTableName()}\" ({string.Join(", ", columns.Select(c => c.GetColumnName()).Concat(owned).Select(c => $"\"{c}\""))}) VALUES ({string.Join(", ", columns.Select((c, i) => Above(type, c) ?? $"{{{i}}}").Concat(owned.Select(_ => "'{{}}'")))})",
            columns.Select(c => Some(c.ClrType, db.Now)));
    }

    // What must lead to a row of another table leads to its first one.
    private static string? Above(IEntityType type, IProperty column)
    {
        if (type.GetForeignKeys().FirstOrDefault(f => f.Properties.Contains(column) && f.PrincipalEntityType != type) is not { } key)
        {
            return null;
        }

        var principal = key.PrincipalKey.Properties[key.Properties.ToList().IndexOf(column)].GetColumnName();
        return $"(SELECT \"{principal}\" FROM \"{key.PrincipalEntityType.GetTableName()}\" ORDER BY {string.Join(", ", key.PrincipalKey.Properties.Select(p => "\"" + p.GetColumnName() + "\""))} LIMIT 1)";
    }

    private static object Some(Type type, DateTimeOffset now) =>
        type == typeof(Guid) ? Ids.Next() : type == typeof(string) ? "x" : type.IsEnum ? Enum.GetNames(type)[0] : type == typeof(DateTimeOffset) ? now.UtcDateTime
        : type == typeof(DateOnly) ? Format.Day(now) : type == typeof(byte[]) ? new byte[] { 1, 2, 3 } : Activator.CreateInstance(type)!;

    private static async Task<bool> Set(CityDb db, IEntityType type, Trace trace, object value, string name)
    {
        string Column(string property) => "\"" + type.FindProperty(property)!.GetColumnName() + "\"";
        var keys = type.FindPrimaryKey()!.Properties.Select(p => "\"" + p.GetColumnName() + "\"").ToList();
        var beside = trace.Name is { } second ? $", {Column(second)} = {{1}}" : "";

        // The key of one row, taken by the database itself; what a unique index or another rule forbids is left out.
        var where = string.Join(" AND ", keys.Select(k => $"{k} = (SELECT {k} FROM \"{type.GetTableName()}\" ORDER BY {string.Join(", ", keys)} LIMIT 1)"));
        try
        {
            return await db.Database.ExecuteSqlRawAsync($"UPDATE \"{type.GetTableName()}\" SET {Column(trace.Column)} = {{0}}{beside} WHERE {where}", value, name) > 0;
        }
        catch (System.Data.Common.DbException)
        {
            return false;
        }
    }
}
