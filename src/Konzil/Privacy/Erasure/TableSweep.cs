using System.Linq.Expressions;
using System.Reflection;
using System.Security.Cryptography;
using Konzil.Platform;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Konzil.Privacy;

/// <summary>
/// Goes through every table there is, whether anybody thought of it or not: takes id and address out of texts, and counts what
/// is left. Tables are found in the model, so a new one is searched from its first day on.
/// </summary>
internal sealed class TableSweep(CityDb db, ModuleList modules, Needles needles)
{
    private static readonly MethodInfo CleanOne = typeof(TableSweep).GetMethod(nameof(CleanTable), BindingFlags.NonPublic | BindingFlags.Instance)!;
    private static readonly MethodInfo CountOne = typeof(TableSweep).GetMethod(nameof(CountTable), BindingFlags.NonPublic | BindingFlags.Instance)!;
    private static readonly MethodInfo Lower = typeof(string).GetMethod(nameof(string.ToLower), Type.EmptyTypes)!;
    private static readonly MethodInfo Contains = typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!;

    private sealed record Held<T>(T Value);

    public static Guid Ghost() => new(RandomNumberGenerator.GetBytes(16));

    /// <summary>Takes id and address out of every text; how many texts that were.</summary>
    public Task<int> Clean(CancellationToken cancellation) => Each(CleanOne, cancellation);

    /// <summary>How often the person still shows: none, or the erasure is not finished.</summary>
    public Task<int> Count(CancellationToken cancellation) => Each(CountOne, cancellation);

    /// <summary>How many columns are looked at.</summary>
    public int Columns => Tables.Sum(t => Texts(t).Count + Ids(t).Count);

    private IEnumerable<IEntityType> Tables => db.Model.GetEntityTypes().Where(t => !t.IsOwned() && t.BaseType is null && t.GetTableName() is not null && t.FindPrimaryKey() is not null && t.ClrType != typeof(DataProtectionKey));

    private static List<IProperty> Texts(IEntityType type) => [.. type.GetProperties().Where(p => p.ClrType == typeof(string) && !p.IsShadowProperty())];

    private static List<IProperty> Ids(IEntityType type) => [.. type.GetProperties().Where(p => (p.ClrType == typeof(Guid) || p.ClrType == typeof(Guid?)) && !p.IsShadowProperty())];

    private async Task<int> Each(MethodInfo method, CancellationToken cancellation)
    {
        var sum = 0;
        foreach (var type in Tables.ToList())
        {
            sum += await (Task<int>)method.MakeGenericMethod(type.ClrType).Invoke(this, [type, cancellation])!;
        }

        return sum;
    }

    private async Task<int> CleanTable<T>(IEntityType type, CancellationToken cancellation) where T : class
    {
        var (columns, instead, cleaned) = (Texts(type), Ghost(), 0);
        foreach (var row in await Hits<T>(columns, cancellation))
        {
            var changes = new List<(IProperty Column, string New)>();
            foreach (var column in columns)
            {
                if (column.GetGetter().GetClrValue(row) is string old && needles.Clean(old, instead) is var clean && clean != old)
                {
                    changes.Add((column, clean));
                }
            }

            if (changes.Count > 0)
            {
                await Write(type, row, changes, cancellation);
                cleaned += changes.Count;
            }
        }

        return cleaned;
    }

    private async Task<int> CountTable<T>(IEntityType type, CancellationToken cancellation) where T : class
    {
        var columns = Texts(type);
        var left = (await Hits<T>(columns, cancellation)).Sum(row => columns.Count(c => c.GetGetter().GetClrValue(row) is string text && needles.Clean(text, Guid.Empty) != text));
        if (Ids(type) is { Count: > 0 } ids)
        {
            left += await db.Set<T>().CountAsync(Any<T>(ids, (x, p) => Expression.Equal(Value(x, p, typeof(Guid?)), Parameter<Guid?>(needles.Id))), cancellation);
        }

        return left;
    }

    private async Task<List<T>> Hits<T>(List<IProperty> columns, CancellationToken cancellation) where T : class => columns.Count == 0 ? []
        : await db.Set<T>().AsNoTracking().Where(Any<T>(columns, (x, p) => needles.Keys
            .Select(Expression (k) => Expression.Call(Expression.Call(Value(x, p, typeof(string)), Lower), Contains, Parameter(k))).Aggregate(Expression.OrElse))).ToListAsync(cancellation);

    private static Expression<Func<T, bool>> Any<T>(List<IProperty> columns, Func<ParameterExpression, IProperty, Expression> test)
    {
        var row = Expression.Parameter(typeof(T), "x");
        return Expression.Lambda<Func<T, bool>>(columns.Select(c => test(row, c)).Aggregate(Expression.OrElse), row);
    }

    private static UnaryExpression Value(Expression row, IProperty column, Type type) =>
        Expression.Convert(Expression.Call(typeof(EF), nameof(EF.Property), [column.ClrType], row, Expression.Constant(column.Name)), type);

    // As a member of an object it becomes a parameter of the query, not a part of its text.
    private static MemberExpression Parameter<T>(T value) => Expression.Property(Expression.Constant(new Held<T>(value)), nameof(Held<>.Value));

    private async Task Write(IEntityType type, object row, List<(IProperty Column, string New)> changes, CancellationToken cancellation)
    {
        var keys = type.FindPrimaryKey()!.Properties;
        var sets = string.Join(", ", changes.Select((c, i) => $"\"{c.Column.GetColumnName()}\" = {{{i}}}"));
        var where = string.Join(" AND ", keys.Select((k, i) => $"\"{k.GetColumnName()}\" = {{{i + changes.Count}}}"));
        var sql = $"UPDATE \"{type.GetTableName()}\" SET {sets} WHERE {where}";
        await db.Database.ExecuteSqlRawAsync(sql, [.. changes.Select(c => c.New), .. keys.Select(k => Stored(k, row))], cancellation);
        if (row is Entity entity && modules.IsSearchable(type.ClrType))
        {
            db.Say(new Reindex(type.ClrType.Name, entity.Id));
        }
    }

    private static object Stored(IProperty key, object row) =>
        key.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(key.GetGetter().GetClrValue(row))! : key.GetGetter().GetClrValue(row)!;
}
