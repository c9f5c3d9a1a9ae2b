using System.Data.Common;
using System.Text.RegularExpressions;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Konzil.Tests.World;

/// <summary>
/// Which tables were written into since somebody last asked. A test writes into a dozen of almost four hundred; emptying only
/// those takes a tenth of the time. Reads the commands, so that no way of saving is missed.
/// </summary>
internal sealed partial class WrittenTables : DbCommandInterceptor
{
    private readonly Lock _lock = new();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private bool _all = true;

    /// <summary>Those in which rows stand.</summary>
    public static async Task<IReadOnlyList<string>> Filled(CityDb db, IReadOnlyList<string> tables)
    {
        var filled = new List<string>();
        foreach (var table in tables)
        {
            var sql = $"SELECT count(*) AS \"Value\" FROM \"{table}\"";
            if (await db.Database.SqlQueryRaw<long>(sql).SingleAsync() > 0)
            {
                filled.Add(table);
            }
        }

        return filled;
    }

    /// <summary>What came in beside the commands.</summary>
    public void Add(IReadOnlyList<string> tables)
    {
        lock (_lock)
        {
            _names.UnionWith(tables);
        }
    }

    /// <summary>Somebody writes past the commands that are read here.</summary>
    public void Everything()
    {
        lock (_lock)
        {
            _all = true;
        }
    }

    /// <summary>Whether nothing was written into any other than these.</summary>
    public bool AreOnly(IEnumerable<string> names)
    {
        lock (_lock)
        {
            return !_all && _names.IsSubsetOf(names);
        }
    }

    /// <summary>Those of all that were written into, and from now on none.</summary>
    public IReadOnlyList<string> Take(IReadOnlyList<string> all)
    {
        lock (_lock)
        {
            IReadOnlyList<string> written = _all ? all : [.. all.Where(_names.Contains)];
            _all = false;
            _names.Clear();
            return written;
        }
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Read(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Read(command);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Read(command);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Read(command);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
    {
        Read(command);
        return result;
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Read(command);
        return ValueTask.FromResult(result);
    }

    private void Read(DbCommand command)
    {
        if (!command.CommandText.Contains("INSERT", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        lock (_lock)
        {
            foreach (var name in Inserts().EnumerateMatches(command.CommandText))
            {
                _names.Add(command.CommandText.AsSpan(name.Index, name.Length).ToString().Split(' ', '\n')[^1].Trim('"'));
            }
        }
    }

    [GeneratedRegex("INSERT\\s+(OR\\s+[A-Z]+\\s+)?INTO\\s+\"?[a-z_0-9]+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Inserts();
}
