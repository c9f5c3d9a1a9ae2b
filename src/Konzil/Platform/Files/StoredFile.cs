using Microsoft.EntityFrameworkCore;

namespace Konzil.Platform;

/// <summary>A picture or PDF that belongs to something. This is the row; the bytes lie in the data folder under <see cref="Key"/>.</summary>
public sealed class StoredFile : Entity, IHaveHistory
{
    public const int AltMax = 300;

    private StoredFile()
    {
    }

    internal StoredFile(Upload upload, string kind, Guid itemId, Me by, DateTimeOffset now)
    {
        (Name, Type, Alt, Size, Width, Height) = (upload.Name, upload.Type, upload.Alt, upload.Bytes.Length, upload.Width, upload.Height);
        (Kind, ItemId, OwnerId, CreatedAt) = (kind, itemId, by.Id, now);
        Key = Id.ToString("N") + upload.Type.Ending();
    }

    /// <summary>Made here, never from what was sent.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The owner's name for it, cleaned; for people only.</summary>
    public string Name { get; private set; } = "";

    public FileType Type { get; private set; }

    /// <summary>What the picture shows, or what the document is.</summary>
    public string Alt { get; private set; } = "";

    public int Size { get; private set; }

    /// <summary>Of the picture as kept; 0 for a PDF.</summary>
    public int Width { get; private set; }

    public int Height { get; private set; }

    /// <summary>Class name of what it belongs to. Who may see that, may see the file (<see cref="IHoldFiles"/>).</summary>
    public string Kind { get; private set; } = "";

    public Guid ItemId { get; private set; }

    public Guid? OwnerId { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public bool IsPicture => Type != FileType.Pdf;

    public string Href => Paths.File(Id, Name);

    public string ThumbnailHref => Paths.Thumbnail(Id, Name);

    /// <summary>The owner finds better words.</summary>
    public void Describe(string alt) => Alt = alt;

    internal static void Table(ModelBuilder model) => model.Entity<StoredFile>(e =>
    {
        e.ToTable("Files");
        e.Ignore(x => x.IsPicture).Ignore(x => x.Href).Ignore(x => x.ThumbnailHref);
        e.Property(x => x.Alt).HasMaxLength(AltMax);
        e.HasIndex(x => new { x.Kind, x.ItemId, x.CreatedAt });
    });
}

public static class FileSets
{
    extension(CityDb db)
    {
        public DbSet<StoredFile> Files => db.Set<StoredFile>();

        /// <summary>The files of one thing, in the order they came.</summary>
        public IQueryable<StoredFile> FilesOf(string kind, Guid itemId) => db.Set<StoredFile>().Where(f => f.Kind == kind && f.ItemId == itemId).OrderBy(f => f.CreatedAt).ThenBy(f => f.Key);

        /// <summary>The files of one thing now belong to another: a draft became an idea.</summary>
        public Task MoveFiles(string kind, Guid itemId, string toKind, Guid toItemId) => db.Set<StoredFile>().Where(f => f.Kind == kind && f.ItemId == itemId)
            .ExecuteUpdateAsync(s => s.SetProperty(f => f.Kind, toKind).SetProperty(f => f.ItemId, toItemId));
    }
}
