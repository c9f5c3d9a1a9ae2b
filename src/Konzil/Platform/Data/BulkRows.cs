using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Konzil.Platform;

/// <summary>
/// Writes very many new rows as they are: no history, no news, no search work. For made-up data of a load test; people's
/// data goes through <see cref="CityDb.SaveChangesAsync(bool, CancellationToken)"/>.
/// </summary>
public static class BulkRows
{
    private const int Together = 500;

    /// <summary>How many rows were written. Runs in one transaction with whatever the caller began.</summary>
    public static async Task<int> Write<T>(CityDb db, IEnumerable<T> rows, CancellationToken cancellation) where T : class
    {
        var type = db.Model.FindEntityType(typeof(T)) ?? throw new ArgumentException($"{typeof(T).Name} has no table.", nameof(rows));
        // Counted keys are the database's; ours are made by the entity.
        var properties = type.GetProperties().Where(p => !p.IsShadowProperty() && !(p.ValueGenerated == ValueGenerated.OnAdd && p.ClrType == typeof(long))).ToArray();
        var sql = Insert(type, properties);
        var count = 0;
        await db.Together(async () =>
        {
            var connection = db.Database.GetDbConnection();
            var transaction = db.Database.CurrentTransaction!.GetDbTransaction();
            foreach (var some in rows.Chunk(Together))
            {
                if (connection.CanCreateBatch)
                {
                    await InBatch(connection, transaction, sql, properties, some, cancellation);
                }
                else
                {
                    await OneByOne(connection, transaction, sql, properties, some, cancellation);
                }

                count += some.Length;
            }
        }, cancellation);
        return count;
    }

    private static string Insert(IEntityType type, IProperty[] properties)
    {
        var columns = string.Join(", ", properties.Select(p => "\"" + p.GetColumnName() + "\""));
        var places = string.Join(", ", properties.Select((_, i) => "@" + Name(i)));
        return $"INSERT INTO {type.GetTableName()} ({columns}) VALUES ({places})";
    }

    // A database in another process: one round trip for many rows.
    private static async Task InBatch<T>(DbConnection connection, DbTransaction transaction, string sql, IProperty[] properties, T[] rows, CancellationToken cancellation) where T : class
    {
        await using var batch = connection.CreateBatch();
        batch.Transaction = transaction;
        await using var model = connection.CreateCommand();
        foreach (var row in rows)
        {
            var command = batch.CreateBatchCommand();
            command.CommandText = sql;
            for (var i = 0; i < properties.Length; i++)
            {
                command.Parameters.Add(Parameter(model, properties[i], i, row));
            }

            batch.BatchCommands.Add(command);
        }

        await batch.ExecuteNonQueryAsync(cancellation);
    }

    // A database in this process: a prepared statement, again and again.
    private static async Task OneByOne<T>(DbConnection connection, DbTransaction transaction, string sql, IProperty[] properties, T[] rows, CancellationToken cancellation) where T : class
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        foreach (var row in rows)
        {
            for (var i = 0; i < properties.Length; i++)
            {
                var parameter = Parameter(command, properties[i], i, row);
                if (command.Parameters.Count <= i)
                {
                    command.Parameters.Add(parameter);
                }
                else
                {
                    command.Parameters[i].Value = parameter.Value;
                }
            }

            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    private static DbParameter Parameter(DbCommand command, IProperty property, int place, object row) =>
        property.GetRelationalTypeMapping().CreateParameter(command, Name(place), property.GetGetter().GetClrValue(row), property.IsNullable);

    private static string Name(int place) => "p" + place.ToString(CultureInfo.InvariantCulture);
}
