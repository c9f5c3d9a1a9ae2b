using System.Data.Common;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.World;

/// <summary>How many queries go to the database while something is read.</summary>
internal sealed class CountedQueries : DbCommandInterceptor
{
    private int _count;

    public static async Task<int> Of(City city, Func<CityDb, Task> reading)
    {
        var counted = new CountedQueries();
        await using var scope = city.Services.CreateAsyncScope();
        var options = new DbContextOptionsBuilder<CityDb>(scope.ServiceProvider.GetRequiredService<DbContextOptions<CityDb>>()).AddInterceptors(counted).Options;
        await using var db = ActivatorUtilities.CreateInstance<CityDb>(scope.ServiceProvider, options);
        await reading(db);
        return counted._count;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _count);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
