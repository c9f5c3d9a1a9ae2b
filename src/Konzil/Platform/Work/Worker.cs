using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Konzil.Platform;

/// <summary>The kinds of news somebody listens to, filled by <see cref="WorkServices.Handle{TNews,THandler}"/>.</summary>
public sealed class Listeners
{
    private readonly Dictionary<string, (Type News, List<Func<IServiceProvider, object, CancellationToken, Task>> Calls)> _byKind = new(StringComparer.Ordinal);

    public void Add<TNews, THandler>() where TNews : class where THandler : IHandle<TNews>
    {
        var kind = typeof(TNews).FullName!;
        if (!_byKind.TryGetValue(kind, out var entry))
        {
            _byKind[kind] = entry = (typeof(TNews), []);
        }

        entry.Calls.Add((services, news, cancellation) => ActivatorUtilities.CreateInstance<THandler>(services).Do((TNews)news, cancellation));
    }

    public (Type News, IReadOnlyList<Func<IServiceProvider, object, CancellationToken, Task>> Calls)? For(string kind) =>
        _byKind.TryGetValue(kind, out var entry) ? (entry.News, entry.Calls) : null;
}

public static class WorkServices
{
    /// <summary>Registers a handler for a kind of news.</summary>
    public static IServiceCollection Handle<TNews, THandler>(this IServiceCollection services) where TNews : class where THandler : IHandle<TNews>
    {
        var listeners = (Listeners?)services.FirstOrDefault(s => s.ServiceType == typeof(Listeners))?.ImplementationInstance;
        if (listeners is null)
        {
            services.AddSingleton(listeners = new Listeners());
        }

        listeners.Add<TNews, THandler>();
        return services;
    }
}

/// <summary>Works off the jobs, one after the other. Several processes may do so at once: each job is claimed with a lease.</summary>
public sealed class Worker(IServiceScopeFactory scopes, Listeners listeners, JobSignal signal, TimeProvider clock, ILogger<Worker> log) : BackgroundService
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(15);

    /// <summary>Does everything that is due and returns how many jobs that were.</summary>
    public async Task<int> Drain(CancellationToken cancellation)
    {
        var done = 0;
        while (await Next(cancellation))
        {
            done++;
        }

        return done;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Drain(stoppingToken);
                await signal.Wait(Idle, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                // The database may be restarting; jobs are rows and wait.
                log.LogError(e, "Working off jobs failed");
                await Task.Delay(Idle, clock, stoppingToken);
            }
        }
    }

    private async Task<bool> Next(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CityDb>();
        var now = clock.GetUtcNow();
        var job = (await db.Jobs.FromSqlRaw(db.Dialect.ClaimJobSql, now.UtcDateTime, (now + Lease).UtcDateTime).AsNoTracking().ToListAsync(cancellation)).SingleOrDefault();
        if (job is null)
        {
            return false;
        }

        try
        {
            Language.Use(Language.German);
            Wording.Use((await scope.ServiceProvider.GetRequiredService<CityVoice>().Read(scope.ServiceProvider)).Wording);

            db.Loads = job.Loaded;
            await Do(scope.ServiceProvider, job, cancellation);
            await db.Jobs.Where(j => j.Id == job.Id).ExecuteDeleteAsync(cancellation);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            log.LogWarning(e, "Job {Kind} failed ({Attempts})", job.Kind, job.Attempts);
            await Postpone(job, e, cancellation);
        }

        return true;
    }

    private async Task Do(IServiceProvider services, Job job, CancellationToken cancellation)
    {
        if (listeners.For(job.Kind) is not { } known)
        {
            return;
        }

        var news = JsonSerializer.Deserialize(job.Payload, known.News)!;
        foreach (var call in known.Calls)
        {
            await call(services, news, cancellation);
        }
    }

    private async Task Postpone(Job job, Exception error, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CityDb>();
        job.Failed(error, clock.GetUtcNow());
        db.Jobs.Update(job);
        await db.SaveChangesAsync(cancellation);
    }
}
