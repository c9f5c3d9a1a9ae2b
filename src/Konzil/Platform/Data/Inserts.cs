using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Konzil.Platform;

/// <summary>"Once per person" is a unique index, not an if: insert, and be told whether it was new. Same SQL on both databases.</summary>
public static class Inserts
{
    private static readonly ConcurrentDictionary<IEntityType, (string Sql, IProperty[] Properties)> Prepared = new();

    /// <summary>True if the row was new, false if a unique index already held one like it.</summary>
    public static async Task<bool> TryInsert<T>(this CityDb db, T row) where T : class
    {
        var type = db.Model.FindEntityType(typeof(T)) ?? throw new ArgumentException($"{typeof(T).Name} has no table.", nameof(row));
        var (sql, properties) = Prepared.GetOrAdd(type, Prepare);
        var values = properties.Select(p => p.GetTypeMapping().Converter is { } converter
            ? converter.ConvertToProvider(p.GetGetter().GetClrValue(row))
            : p.GetGetter().GetClrValue(row)).ToArray();
        return await db.Database.ExecuteSqlRawAsync(sql, values!) > 0;
    }

    private static (string Sql, IProperty[] Properties) Prepare(IEntityType type)
    {
        var properties = type.GetProperties().Where(p => !p.IsShadowProperty()).ToArray();
        var columns = string.Join(", ", properties.Select(p => "\"" + p.GetColumnName() + "\""));
        var places = string.Join(", ", properties.Select((_, i) => "{" + i.ToString(System.Globalization.CultureInfo.InvariantCulture) + "}"));
        return ($"INSERT INTO {type.GetTableName()} ({columns}) VALUES ({places}) ON CONFLICT DO NOTHING", properties);
    }
}
