using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>A file of an event: a document, a photo, a graphic recording. Its description stands with the file itself.</summary>
public sealed class EventMaterial
{
    private EventMaterial()
    {
    }

    public EventMaterial(Guid fileId, Guid eventId, MaterialKind kind, string licence) => (FileId, EventId, Kind, Licence) = (fileId, eventId, kind, licence);

    public Guid FileId { get; private set; }

    public Guid EventId { get; private set; }

    public MaterialKind Kind { get; private set; }

    /// <summary>Who drew or took it and what others may do with it; required for pictures.</summary>
    public string Licence { get; private set; } = "";
}

public enum MaterialKind
{
    Document,
    Photo,
    GraphicRecording,
}

/// <summary>Files of an event are seen by whoever sees the event.</summary>
public sealed class FilesOfEvents : IHoldFiles
{
    public string Kind => Event.KindName;

    public Task<bool> MaySee(CityDb db, Me me, Guid itemId) => EventAccess.VisibleTo(me, db).AnyAsync(e => e.Id == itemId);

    public IQueryable<Guid> Existing(CityDb db) => db.Events.Select(e => e.Id);
}

/// <summary>A material with its file, as the pages show it.</summary>
public sealed record MaterialLine(EventMaterial Material, StoredFile File)
{
    public static async Task<IReadOnlyList<MaterialLine>> Read(CityDb db, Guid eventId)
    {
        var files = db.Files;
        return await (from m in db.EventMaterials.AsNoTracking() where m.EventId == eventId join f in files.AsNoTracking() on m.FileId equals f.Id orderby f.CreatedAt, f.Key select new MaterialLine(m, f)).ToListAsync();
    }
}
