using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Said when a photo is stored.</summary>
public sealed record ScanStored(Guid ScanId);

/// <summary>Lets the machine read the photo, if it can; the desk shows the text as a suggestion.</summary>
public sealed class ReadScan(CityDb db, FileStore files, ReadHandwriting reader) : IHandle<ScanStored>
{
    public async Task Do(ScanStored news, CancellationToken cancellation)
    {
        if (reader.Program is null || await db.CardScans.SingleOrDefaultAsync(s => s.Id == news.ScanId, cancellation) is not { Text: null } scan
            || await db.FilesOf(CardScan.Kind, scan.Id).FirstOrDefaultAsync(cancellation) is not { } file || files.Find(file, small: false) is not { } path)
        {
            return;
        }

        if (await reader.Read(path, cancellation) is { Length: > 0 } text)
        {
            scan.Read(text);
            await db.SaveChangesAsync(cancellation);
        }
    }
}
