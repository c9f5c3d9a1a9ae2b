using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Konzil.Privacy;

/// <summary>
/// Takes a person out of the rows the modules named: some go, in others nobody stands any more. Where a column must hold
/// somebody, an id drawn anew stands there, another one for each kind of data: two of them do not show that it was one person.
/// </summary>
internal sealed class RowSweep(CityDb db, Needles needles)
{
    public int Removed { get; private set; }

    public int Unnamed { get; private set; }

    /// <summary>The things that lost their person, for their history.</summary>
    public List<(Trace Trace, List<Guid> Ids)> Touched { get; } = [];

    public async Task Take(DataClass from, Trace trace, Guid ghost, CancellationToken cancellation)
    {
        var type = db.Model.FindEntityType(trace.Entity) ?? throw new InvalidOperationException($"{trace.Entity.Name} of {from.Key} has no table.");
        var column = Column(type, trace.Column);
        if (trace.Kind == TraceKind.Addressed)
        {
            foreach (var address in needles.Addresses)
            {
                Removed += await Run($"DELETE FROM {Table(type)} WHERE lower({column}) = {{0}}", [address.ToLowerInvariant()], cancellation);
            }

            return;
        }

        if (typeof(Entity).IsAssignableFrom(trace.Entity))
        {
            Touched.Add((trace, await Rows<Guid>($"SELECT {Column(type, nameof(Entity.Id))} AS \"Value\" FROM {Table(type)} WHERE {column} = {{0}}", needles.Id, cancellation)));
        }

        if (trace.Kind == TraceKind.Gone)
        {
            Removed += await Run($"DELETE FROM {Table(type)} WHERE {column} = {{0}}", [needles.Id], cancellation);
            return;
        }

        var name = trace.Name is { } beside ? $", {Column(type, beside)} = {{1}}" : "";
        Unnamed += type.FindProperty(trace.Column)!.IsNullable
            ? await Run($"UPDATE {Table(type)} SET {column} = NULL{name} WHERE {column} = {{0}}", [needles.Id, Person.Erased], cancellation)
            : await Run($"UPDATE {Table(type)} SET {column} = {{2}}{name} WHERE {column} = {{0}}", [needles.Id, Person.Erased, ghost], cancellation);
    }

    /// <summary>Columns with nothing but a name: those of the person's own things, and for people of the city those of their office.</summary>
    public async Task Sign(Trace trace, bool staff, CancellationToken cancellation)
    {
        var type = db.Model.FindEntityType(trace.Entity)!;
        string[] ways = staff ? ["1 = 1"] : [.. trace.Within.Select(w => Own(type, w))];
        foreach (var (name, column, way) in from n in needles.Names from c in trace.Columns from w in ways select (n, Column(type, c), w))
        {
            Unnamed += await Run($"UPDATE {Table(type)} SET {column} = {{0}} WHERE {column} = {{1}} AND ({way})", [Person.Erased, name, needles.Id], cancellation);
        }
    }

    /// <summary>Sentences of ours in which the name stands.</summary>
    public async Task Mention(Trace trace, CancellationToken cancellation)
    {
        var type = db.Model.FindEntityType(trace.Entity)!;
        var key = Column(type, type.FindPrimaryKey()!.Properties.Single().Name);
        foreach (var (name, column) in from n in needles.TellingNames from c in trace.Columns select (n, Column(type, c)))
        {
            var hits = await Rows<Sentence>($"SELECT {key} AS \"Id\", {column} AS \"Words\" FROM {Table(type)} WHERE replace({column}, {{0}}, '') <> {column}", name, cancellation);
            foreach (var hit in hits.Where(h => needles.Unname(h.Words) != h.Words))
            {
                Unnamed += await Run($"UPDATE {Table(type)} SET {column} = {{0}} WHERE {key} = {{1}}", [Fit(needles.Unname(hit.Words), type, trace, column), hit.Id], cancellation);
            }
        }
    }

    private sealed record Sentence(Guid Id, string Words);

    private string Own(IEntityType type, TraceLink link)
    {
        var other = db.Model.FindEntityType(link.Entity)!;
        return $"{Column(type, link.Column)} IN (SELECT {Column(other, link.Key)} FROM {Table(other)} WHERE {Column(other, link.Person)} = {{2}})";
    }

    // Names of tables and columns come from the model, values are parameters.
    private Task<int> Run(string sql, object[] values, CancellationToken cancellation) => db.Database.ExecuteSqlRawAsync(sql, values, cancellation);

    private Task<List<T>> Rows<T>(string sql, object value, CancellationToken cancellation) => db.Database.SqlQueryRaw<T>(sql, value).ToListAsync(cancellation);

    // The word for a deleted account may be longer than the name was.
    private static string Fit(string text, IEntityType type, Trace trace, string column) =>
        type.FindProperty(trace.Columns.Single(c => Column(type, c) == column))!.GetMaxLength() is { } most && text.Length > most ? text[..(most - 1)] + "…" : text;

    private static string Table(IEntityType type) => "\"" + type.GetTableName() + "\"";

    private static string Column(IEntityType type, string property) => "\"" + (type.FindProperty(property) ?? throw new InvalidOperationException($"{type.ClrType.Name} has no column {property}.")).GetColumnName() + "\"";
}
