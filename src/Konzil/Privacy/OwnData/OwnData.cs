using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>Everything the city keeps about somebody, for the person: at a glance here, complete as a file.</summary>
public partial class OwnData
{
    public sealed record Line(Text Name, Text Purpose, Text Kept, int Count);

    public sealed record Shown(IReadOnlyList<Line> Lines, DataPackage? Package, bool Ready, ErasureRequest? Leaving);

    public static async Task<IResult> Show(Me me, CityDb db, OwnRows own, TimeProvider clock, CancellationToken cancellation)
    {
        var person = await db.People.AsNoTracking().SingleAsync(p => p.Id == me.KnownId, cancellation);
        var package = await Mine(db, me).AsNoTracking().SingleOrDefaultAsync(cancellation);
        return View.Page<OwnData, Shown>(new(
            [.. (await own.Count(person, cancellation)).Select(c => new Line(c.Class.Name, c.Class.Purpose, c.Class.Kept, c.Goes + c.Stays))],
            package, package?.IsReady(clock.GetUtcNow()) == true, await db.Set<ErasureRequest>().AsNoTracking().SingleOrDefaultAsync(r => r.PersonId == me.KnownId, cancellation)));
    }

    /// <summary>Asks for a copy. A second click while one is being packed, or waits, changes nothing.</summary>
    public static async Task<IResult> Ask(Me me, CityDb db, PackageFolder folder, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        await db.Together(async () =>
        {
            if (await Mine(db, me).AsNoTracking().SingleOrDefaultAsync() is { ReadyAt: not null } old && !old.IsReady(now))
            {
                folder.Delete(old.Id);
                await Mine(db, me).Where(p => p.Id == old.Id).ExecuteDeleteAsync();
            }

            var package = new DataPackage(me.KnownId, now);
            if (await db.TryInsert(package))
            {
                db.Say(new PackageAsked(package.Id));
                await db.SaveChangesAsync();
            }
        });
        return View.SeeOther(Paths.OwnData);
    }

    /// <summary>Hands the copy over, once: whoever was first has it, and it is deleted here.</summary>
    public static async Task<IResult> Fetch(Guid id, Me me, CityDb db, PackageFolder folder, TimeProvider clock, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (await Mine(db, me).AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellation) is not { } package || !package.IsReady(now) || folder.Find(id) is not { } path)
        {
            return View.NotFound();
        }

        var content = await File.ReadAllBytesAsync(path, cancellation);
        if (await Mine(db, me).Where(p => p.Id == id).ExecuteDeleteAsync(cancellation) == 0)
        {
            return View.NotFound();
        }

        folder.Delete(id);
        PersonHistory.Write(db, me.KnownId, PersonHistory.DataFetched, now);
        await db.SaveChangesAsync(cancellation);
        return Results.File(content, "application/zip", "meine-daten.zip");
    }

    private static IQueryable<DataPackage> Mine(CityDb db, Me me) => db.Set<DataPackage>().Where(p => p.PersonId == me.KnownId);
}
