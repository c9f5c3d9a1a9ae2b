using Microsoft.EntityFrameworkCore;

namespace Konzil.Platform;

/// <summary>The accent of a database. Only Konzil.Sqlite and Konzil.Postgres know which one it is.</summary>
public interface IDialect
{
    /// <summary>Claims one due job with {0} = now, {1} = lease end and returns its row.</summary>
    string ClaimJobSql { get; }

    bool IsUniqueViolation(Exception exception);

    /// <summary>Puts an entry into the full-text index, replacing what was there for the same row.</summary>
    Task Index(CityDb db, long entryId, string title, string body, CancellationToken cancellation);

    Task Unindex(CityDb db, long entryId, CancellationToken cancellation);

    /// <summary>Ids of entries that hold all terms (prefixes), or any of them, best first, at most <paramref name="limit"/>.</summary>
    Task<List<long>> Match(CityDb db, IReadOnlyList<string> terms, bool all, int limit, CancellationToken cancellation);

    /// <summary>Those of the terms that stand in fewer than <paramref name="many"/> entries. Counting stops there, so the most common words cost no more than others.</summary>
    Task<List<string>> Rare(CityDb db, IReadOnlyList<string> terms, int many, CancellationToken cancellation);

    /// <summary>Prepares an empty or older database and brings it to the present schema.</summary>
    Task Migrate(CityDb db, CancellationToken cancellation);

    /// <summary>After an erasure: what was deleted does not stay in the files of the database longer than need be.</summary>
    Task Forget(CityDb db, CancellationToken cancellation) => Task.CompletedTask;
}
