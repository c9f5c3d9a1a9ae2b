using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Konzil.Privacy;

/// <summary>What is kept about one person in one table.</summary>
public sealed record OwnTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string?>> Rows);

/// <summary>One kind of data with what is kept of it about one person.</summary>
public sealed record OwnClass(DataClass Class, IReadOnlyList<OwnTable> Tables)
{
    public int Count => Tables.Sum(t => t.Rows.Count);
}

/// <summary>Reads all rows about a person, where the modules say they are.</summary>
public sealed class OwnRows(CityDb db, ModuleList modules)
{
    private static readonly MethodInfo ReadOne = typeof(OwnRows).GetMethod(nameof(ReadTable), BindingFlags.NonPublic | BindingFlags.Instance)!;
    private static readonly MethodInfo CountOne = typeof(OwnRows).GetMethod(nameof(CountTable), BindingFlags.NonPublic | BindingFlags.Instance)!;

    public async Task<IReadOnlyList<OwnClass>> Read(Person person, CancellationToken cancellation)
    {
        var classes = new List<OwnClass>();
        foreach (var known in modules.PersonalData)
        {
            var tables = new List<OwnTable>();
            foreach (var trace in known.Traces.Where(Holds))
            {
                var type = db.Model.FindEntityType(trace.Entity)!;
                var table = await (Task<OwnTable>)ReadOne.MakeGenericMethod(trace.Entity).Invoke(this, [trace, Columns(type, known, trace), person, cancellation])!;
                if (table.Rows.Count > 0)
                {
                    // Somebody may stand in a table twice: who it is about, and who did it.
                    tables.Add(tables.Any(t => t.Name == table.Name) ? table with { Name = table.Name + "-" + trace.Column } : table);
                }
            }

            if (tables.Count > 0)
            {
                classes.Add(new OwnClass(known, tables));
            }
        }

        return classes;
    }

    /// <summary>How many rows of each kind go and how many stay without the person.</summary>
    public async Task<IReadOnlyList<(DataClass Class, int Goes, int Stays)>> Count(Person person, CancellationToken cancellation)
    {
        var counts = new List<(DataClass, int, int)>();
        foreach (var known in modules.PersonalData)
        {
            var (goes, stays) = (0, 0);
            foreach (var trace in known.Traces.Where(Holds))
            {
                var count = await (Task<int>)CountOne.MakeGenericMethod(trace.Entity).Invoke(this, [trace, person, cancellation])!;
                (goes, stays) = trace.Kind == TraceKind.Unnamed ? (goes, stays + count) : (goes + count, stays);
            }

            if (goes + stays > 0)
            {
                counts.Add((known, goes, stays));
            }
        }

        return counts;
    }

    private static bool Holds(Trace trace) => trace.Kind is TraceKind.Gone or TraceKind.Unnamed or TraceKind.Addressed;

    /// <summary>Ids say nothing to a person, keys open things, and names of others are theirs.</summary>
    private static List<IProperty> Columns(IEntityType type, DataClass known, Trace trace)
    {
        var others = known.Traces.Where(t => t.Entity == trace.Entity && t != trace).SelectMany(t => t.Kind == TraceKind.Stranger ? [] : t.Columns.Append(t.Name)).OfType<string>();
        var hidden = trace.Secrets.Concat(others).Append(nameof(Entity.Version)).ToHashSet(StringComparer.Ordinal);
        return [.. type.GetProperties().Where(p => !p.IsShadowProperty() && p.ClrType != typeof(Guid) && p.ClrType != typeof(Guid?) && p.ClrType != typeof(byte[]) && !hidden.Contains(p.Name))];
    }

    private async Task<OwnTable> ReadTable<T>(Trace trace, IReadOnlyList<IProperty> columns, Person person, CancellationToken cancellation) where T : class
    {
        var rows = await db.Set<T>().AsNoTracking().Where(Mine<T>(trace, person)).ToListAsync(cancellation);
        return new OwnTable(trace.Entity.Name.Split('`')[0], [.. columns.Select(c => c.Name)], [.. rows.Select(r => columns.Select(c => Written(c.GetGetter().GetClrValue(r))).ToList())]);
    }

    private Task<int> CountTable<T>(Trace trace, Person person, CancellationToken cancellation) where T : class => db.Set<T>().CountAsync(Mine<T>(trace, person), cancellation);

    private Expression<Func<T, bool>> Mine<T>(Trace trace, Person person)
    {
        var column = trace.Column;
        if (trace.Kind == TraceKind.Addressed)
        {
            var address = person.Email?.ToLowerInvariant() ?? "-";
#pragma warning disable CA1304, CA1311, CA1862, MA0011 // Becomes lower() of the database.
            return x => EF.Property<string>(x!, column).ToLower() == address;
#pragma warning restore CA1304, CA1311, CA1862, MA0011
        }

        var id = person.Id;
        return db.Model.FindEntityType(trace.Entity)!.FindProperty(column)!.ClrType == typeof(Guid)
            ? x => EF.Property<Guid>(x!, column) == id
            : x => EF.Property<Guid?>(x!, column) == id;
    }

    private static string? Written(object? value) => value switch
    {
        null => null,
        string text => text,
        bool yes => yes ? "ja" : "nein",
        DateTimeOffset at => Format.Iso(at),
        DateOnly day => Format.Iso(day),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
