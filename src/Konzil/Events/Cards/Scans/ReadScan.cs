using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Said when a photo is stored.</summary>
public sealed record ScanStored(Guid ScanId);

/// <summary>
/// Reads the printed QR code, and lets the machine read the words if it can; the desk shows both as a suggestion.
/// </summary>
public sealed class ReadScan(CityDb db, FileStore files, ReadHandwriting reader) : IHandle<ScanStored>
{
    public async Task Do(ScanStored news, CancellationToken cancellation)
    {
        if (await db.CardScans.SingleOrDefaultAsync(s => s.Id == news.ScanId, cancellation) is not { Text: null, Code: null } scan
            || await db.FilesOf(CardScan.Kind, scan.Id).FirstOrDefaultAsync(cancellation) is not { } file || files.Find(file, small: false) is not { } path)
        {
            return;
        }

        if (CodeIn(path) is { } code)
        {
            scan.Found(code);
        }

        if (await reader.Read(path, cancellation) is { Length: > 0 } text)
        {
            scan.Read(text);
        }

        await db.SaveChangesAsync(cancellation);
    }

    // Two cards on one photo: nobody can tell whose words these are.
    private static string? CodeIn(string path)
    {
        var codes = QrCodes.In(path).Select(words => CardCode.Read(words[(words.LastIndexOf('/') + 1)..])).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return codes is [var one] ? one : null;
    }
}
