using System.Reflection;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site;

/// <summary>The state of the machine for those who run it: jobs, mails, database, search.</summary>
public partial class ShowOperation
{
    private const int Most = 50;

    public sealed record Shown(int Waiting, int Later, int Dead, int Unsent, string Database, string Version, IReadOnlyList<Job> Troubled, IReadOnlyList<Indexed> Search);

    public sealed record Indexed(Text Name, int Entries, int Items);

    public static async Task<IResult> Show(CityDb db, ModuleList modules, CancellationToken cancellation)
    {
        var (search, now) = (new List<Indexed>(), db.Now);
        foreach (var kind in modules.Searchables)
        {
            var name = kind.Entity.Name;
            search.Add(new Indexed(kind.Name, await db.SearchEntries.CountAsync(e => e.Kind == name, cancellation), (await kind.All(db, cancellation)).Count));
        }

        return View.Page<ShowOperation, Shown>(new(
            await db.Jobs.CountAsync(j => j.State == JobState.Waiting && j.DueAt <= now, cancellation),
            await db.Jobs.CountAsync(j => j.State == JobState.Waiting && j.DueAt > now, cancellation),
            await db.Jobs.CountAsync(j => j.State == JobState.Dead, cancellation),
            await db.Mails.CountAsync(m => m.SentAt == null, cancellation),
            db.Database.ProviderName?.Split('.')[^1] ?? "",
            typeof(ShowOperation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "",
            await db.Jobs.AsNoTracking().Where(j => j.State == JobState.Dead || j.LastError != null).OrderBy(j => j.DueAt).Take(Most).ToListAsync(cancellation),
            search));
    }

    /// <summary>A failed job gets another round of tries.</summary>
    public static async Task<IResult> Retry(Guid id, CityDb db, TimeProvider clock)
    {
        if (await db.Jobs.SingleOrDefaultAsync(j => j.Id == id) is not { } job)
        {
            // It may have been done meanwhile; the list shows what is left.
            return View.SeeOther(Paths.Operation);
        }

        job.Retry(clock.GetUtcNow());
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.Operation);
    }

    internal static Task<int> CountDead(CityDb db, Me me) => db.Jobs.CountAsync(j => j.State == JobState.Dead);
}
