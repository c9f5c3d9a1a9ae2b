using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Konzil.Platform;

/// <summary>Hands out a file to whoever may see what it belongs to; for everybody else it does not exist.</summary>
public static class ServeFile
{
    private const string OnceAnHour = "public, max-age=3600";

    public static Task<IResult> Show(Guid id, HttpContext http, Me me, CityDb db, FileStore files, IEnumerable<IHoldFiles> holders) => Serve(new(id, false, http), me, db, files, holders);

    public static Task<IResult> Small(Guid id, HttpContext http, Me me, CityDb db, FileStore files, IEnumerable<IHoldFiles> holders) => Serve(new(id, true, http), me, db, files, holders);

    private static async Task<IResult> Serve(Wish wish, Me me, CityDb db, FileStore files, IEnumerable<IHoldFiles> holders)
    {
        if (await db.Files.AsNoTracking().SingleOrDefaultAsync(f => f.Id == wish.Id) is not { } file || holders.FirstOrDefault(h => h.Kind == file.Kind) is not { } holder)
        {
            return View.NotFound();
        }

        var everybody = await holder.MaySee(db, Me.Stranger, file.ItemId);
        if ((!everybody && !await holder.MaySee(db, me, file.ItemId)) || files.Find(file, wish.Small) is not { } path)
        {
            return View.NotFound();
        }

        var headers = wish.Http.Response.Headers;
        headers.CacheControl = everybody ? OnceAnHour : "private, no-store";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        if (file.IsPicture)
        {
            headers.ContentDisposition = new ContentDispositionHeaderValue("inline") { FileNameStar = file.Name }.ToString();
        }

        // A PDF could run scripts in some readers, so it is saved, never shown inside the site.
        return Results.File(path, file.Type.Mime(), file.IsPicture ? null : file.Name, file.CreatedAt, new EntityTagHeaderValue($"\"{file.Version:N}{(wish.Small ? "k" : "")}\""), enableRangeProcessing: true);
    }

    private sealed record Wish(Guid Id, bool Small, HttpContext Http);
}
