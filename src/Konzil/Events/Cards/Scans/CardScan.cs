using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>A photo of a paper card: beside the form while somebody types it in, then for some weeks as proof, then gone.</summary>
public sealed class CardScan : Entity
{
    public const string Kind = nameof(CardScan);
    public const int TextMax = 5000;

    /// <summary>So long can somebody ask whether the words were copied rightly. Handwriting is personal data.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    private CardScan()
    {
    }

    public CardScan(Guid? eventId, Me by, DateTimeOffset now) => (EventId, ById, At) = (eventId, by.Id, now);

    public Guid? EventId { get; private set; }

    public Guid? ById { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>What the machine read; null where it cannot read or has not.</summary>
    public string? Text { get; private set; }

    /// <summary>The code from the QR code printed on the card; null where the photo shows none.</summary>
    public string? Code { get; private set; }

    /// <summary>The card it became; null while it waits.</summary>
    public Guid? CardId { get; private set; }

    public void Found(string code) => Code = code;

    public void Read(string text) => Text = text.Length <= TextMax ? text : text[..TextMax];
}

/// <summary>Said when a photo is stored; done after <see cref="CardScan.Kept"/>.</summary>
public sealed record ScanExpired(Guid ScanId);

/// <summary>Deletes a photo after its time, with whatever it shows.</summary>
public sealed class DeleteScan(CityDb db, FileStore files) : IHandle<ScanExpired>
{
    public async Task Do(ScanExpired news, CancellationToken cancellation)
    {
        if (await db.CardScans.SingleOrDefaultAsync(s => s.Id == news.ScanId, cancellation) is not { } scan)
        {
            return;
        }

        foreach (var file in await db.FilesOf(CardScan.Kind, scan.Id).ToListAsync(cancellation))
        {
            files.Remove(file);
        }

        db.CardScans.Remove(scan);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>Photos of cards are seen by those who type cards in, and by nobody else.</summary>
public sealed class FilesOfScans : IHoldFiles
{
    public string Kind => CardScan.Kind;

    public Task<bool> MaySee(CityDb db, Me me, Guid itemId) => me.May(Permission.CaptureCards) ? db.CardScans.AnyAsync(s => s.Id == itemId) : Task.FromResult(false);

    public IQueryable<Guid> Existing(CityDb db) => db.CardScans.Select(s => s.Id);
}
