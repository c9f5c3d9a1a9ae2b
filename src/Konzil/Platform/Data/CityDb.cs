using System.Text.Json;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.Caching.Memory;

namespace Konzil.Platform;

/// <summary>
/// The city's database. Modules bring their tables (<see cref="IModule.Model"/>) and their sets as extension properties.
/// Saving also writes the history, the jobs for what was said, and the search work, all in the same transaction.
/// </summary>
public sealed class CityDb(DbContextOptions<CityDb> options, ModuleList modules, IDialect dialect, TimeProvider clock, Generation generation, JobSignal signal)
    : DbContext(options), IDataProtectionKeyContext
{
    /// <summary>How many are kept for the next requests; making one anew costs more than a small query.</summary>
    public const int PoolSize = 64;

    /// <summary>
    /// For queries that were translated once. The cache that Entity Framework makes for itself ends at 1,024 of them; Konzil has more,
    /// and each that was thrown out would be translated anew. A query counts 10. One for each kind of database, since the model lies in it too.
    /// </summary>
    public static IMemoryCache NewQueryCache() => new MemoryCache(new MemoryCacheOptions { SizeLimit = 10 * 16_384 });

    public IDialect Dialect => dialect;

    /// <summary>What this installation is made of, for what asks every module.</summary>
    public ModuleList Modules => modules;

    public DbSet<Job> Jobs => Set<Job>();

    public DbSet<HistoryEntry> History => Set<HistoryEntry>();

    public DbSet<SearchEntry> SearchEntries => Set<SearchEntry>();

    public DbSet<OutMail> Mails => Set<OutMail>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>The clock of this installation, for what has only the database at hand.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Who is acting, for the history. Set once for each request or job.</summary>
    public Me By { get; set; } = Me.System;

    /// <summary>
    /// What is saved was loaded from files and may have happened long ago. Whatever is said meanwhile, and whatever follows from
    /// it, carries this on (<see cref="Job.Loaded"/>), so that those who tell people can tell history from news.
    /// </summary>
    public bool Loads { get; set; }

    private readonly HashSet<Type> _saved = [];
    private string? _why;

    /// <summary>The reason of the next save, for the history.</summary>
    public CityDb Because(string? why)
    {
        _why = string.IsNullOrWhiteSpace(why) ? null : why;
        return this;
    }

    /// <summary>Leaves a note in the history that no changed property would show.</summary>
    public void Note(Entity about, string what, string? why = null) =>
        History.Add(new HistoryEntry(about.GetType().Name, about.Id, clock.GetUtcNow(), By, what, [], why));

    /// <summary>Announces something that no tracked entity says itself (a row written by <see cref="Inserts.TryInsert{T}"/>).</summary>
    public void Say(object news, DateTimeOffset? due = null) => Jobs.Add(Job.For(news, due ?? clock.GetUtcNow(), Loads));

    // Only the framework's key ring saves without waiting; everything of ours saves asynchronously.
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        Prepare();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        Prepare();
        var rows = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        _why = null;
        if (Database.CurrentTransaction is null)
        {
            Committed();
        }

        return rows;
    }

    /// <summary>False when somebody else changed the same thing meanwhile; nothing is saved then.</summary>
    public async Task<bool> TrySave(CancellationToken cancellation = default)
    {
        try
        {
            await SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || dialect.IsUniqueViolation(e))
        {
            // Which of the two comes first depends on the database: the stale version, or the row that only one may write.
            ChangeTracker.Clear();
            return false;
        }
    }

    /// <summary>Several statements as one: all or nothing. Effects start after the commit.</summary>
    public async Task Together(Func<Task> work, CancellationToken cancellation = default)
    {
        if (Database.CurrentTransaction is not null)
        {
            await work();
            return;
        }

        await using (var transaction = await Database.BeginTransactionAsync(cancellation))
        {
            await work();
            await transaction.CommitAsync(cancellation);
        }

        Committed();
    }

    /// <summary>Tells the edit's starting version, so that a save fails if somebody was faster.</summary>
    public void StartedFrom(Entity entity, Guid version) => Entry(entity).Property(nameof(Entity.Version)).OriginalValue = version;

    public override void Dispose()
    {
        Forget();
        base.Dispose();
    }

    public override ValueTask DisposeAsync()
    {
        Forget();
        return base.DisposeAsync();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        PlatformTables.Add(modelBuilder);
        foreach (var module in modules.All)
        {
            module.Model(modelBuilder);
        }

        Conventions.Finish(modelBuilder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conventions.Start(configurationBuilder);

    // The next request gets this same object from the pool; it must not act as the last person.
    private void Forget()
    {
        By = Me.System;
        Loads = false;
        _why = null;
        _saved.Clear();
    }

    private void Committed()
    {
        generation.Next(_saved);
        _saved.Clear();
        signal.Ring();
    }

    private void Prepare()
    {
        ChangeTracker.DetectChanges();
        _saved.UnionWith(ChangeTracker.Entries().Where(e => e.State is not EntityState.Unchanged).Select(e => (e.Metadata.FindOwnership()?.PrincipalEntityType ?? e.Metadata).ClrType));
        var now = clock.GetUtcNow();
        foreach (var entry in ChangeTracker.Entries<Entity>().ToList())
        {
            if (entry is { State: EntityState.Modified, Entity: IHaveWords words } && words.Wording.Select(name => entry.Property(name)).Any(p => !Equals(p.OriginalValue, p.CurrentValue)))
            {
                words.WordsChanged(now);
            }

            if (entry.State is EntityState.Added or EntityState.Modified)
            {
                if (entry.Entity is IHaveHistory)
                {
                    History.Add(Changes(entry, now));
                }

                entry.Entity.Version = Ids.Next();
            }

            foreach (var news in entry.Entity.TakeNews())
            {
                Say(news);
                if (entry is { State: EntityState.Unchanged, Entity: IHaveHistory })
                {
                    // Only rows that belong to it changed; the news itself is the line of the history.
                    History.Add(new HistoryEntry(entry.Metadata.ClrType.Name, entry.Entity.Id, now, By, news.GetType().Name, [], _why));
                }
            }

            if (entry.State is not EntityState.Unchanged && modules.IsSearchable(entry.Metadata.ClrType))
            {
                Say(new Reindex(entry.Metadata.ClrType.Name, entry.Entity.Id));
            }
        }
    }

    private HistoryEntry Changes(EntityEntry<Entity> entry, DateTimeOffset now)
    {
        var added = entry.State == EntityState.Added;
        var changes = entry.Properties
            .Where(p => (added ? p.CurrentValue is not null : p.IsModified && !Equals(p.OriginalValue, p.CurrentValue))
                && p.Metadata.Name is not (nameof(Entity.Id) or nameof(Entity.Version)) && !p.Metadata.IsKept())
            .Select(p => new Change(p.Metadata.Name, added ? null : Written(p.OriginalValue), Written(p.CurrentValue))).ToList();
        return new HistoryEntry(entry.Metadata.ClrType.Name, entry.Entity.Id, now, By, added ? HistoryEntry.Created : HistoryEntry.Changed, changes, _why);
    }

    private static string? Written(object? value) => value switch
    {
        null => null,
        string text => text,
        System.Collections.IEnumerable list => JsonSerializer.Serialize(list),
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
