using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Konzil.Platform;

/// <summary>
/// Takes files from forms and keeps them. Two steps, so that nothing is stored while a form is wrong:
/// <c>var picture = await files.Read(form, "Bild", "BildAlt");</c> checks (errors stand in the form), then
/// <c>await files.Attach(picture, nameof(Idea), idea.Id, me);</c> keeps. The caller saves.
/// </summary>
public sealed class FileStore(CityDb db, IConfiguration configuration, TimeProvider clock)
{
    public const int MaxMegabytes = 10;
    private const long MaxBytes = MaxMegabytes * 1024L * 1024;

    /// <summary>How long something without an owner may lie around: a form may just be on its way.</summary>
    internal static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    private string Folder => Path.Combine(Path.GetFullPath(configuration["KONZIL_DATA"] ?? "data"), "files");

    /// <summary>The file of a field with its description, checked and drawn anew; null when none was chosen or the form now has an error.</summary>
    public static async Task<Upload?> Read(Form form, string field, string altField, FileKinds kinds = FileKinds.PicturesAndPdf)
    {
        if (form.File(field) is not { } sent)
        {
            return null;
        }

        string alt = form.Text(altField).Required(FilesText.AltMissing).Max(StoredFile.AltMax);
        try
        {
            return await Check(sent, alt.ReplaceLineEndings(" "), kinds);
        }
        catch (Refusal refusal)
        {
            form.Errors.Add(field, refusal.Reason);
            return null;
        }
    }

    /// <summary>Keeps it: writes the bytes and adds the row. The caller saves; bytes without a row are swept away.</summary>
    public async Task<StoredFile> Attach(Upload upload, string kind, Guid itemId, Me by)
    {
        var file = new StoredFile(upload, kind, itemId, by, clock.GetUtcNow());
        Directory.CreateDirectory(Folder);
        await File.WriteAllBytesAsync(On(file.Key), upload.Bytes);
        if (upload.Thumbnail is { } thumbnail)
        {
            await File.WriteAllBytesAsync(On(Small(file.Key)), thumbnail);
        }

        db.Files.Add(file);
        await FileSweeper.Plan(db, clock);
        return file;
    }

    /// <summary>Takes a file away. The caller saves; the bytes go after the commit.</summary>
    public void Remove(StoredFile file)
    {
        db.Note(file, "removed");
        db.Files.Remove(file);
        db.Say(new FileRemoved(file.Key));
    }

    /// <summary>Where the bytes lie; null when they are not there.</summary>
    public string? Find(StoredFile file, bool small)
    {
        var path = On(small && file.IsPicture ? Small(file.Key) : file.Key);
        return File.Exists(path) ? path : null;
    }

    internal void Delete(string key)
    {
        File.Delete(On(key));
        File.Delete(On(Small(key)));
    }

    /// <summary>Keys of all bytes that were written before a moment.</summary>
    internal IEnumerable<string> Before(DateTimeOffset moment) => !Directory.Exists(Folder) ? [] : Directory.EnumerateFiles(Folder)
        .Where(f => File.GetLastWriteTimeUtc(f) < moment.UtcDateTime)
        .Select(f => Path.GetFileName(f).Replace(SmallMark, ".", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

    private const string SmallMark = "-klein.";

    private static string Small(string key) => key.Replace(".", SmallMark, StringComparison.Ordinal);

    // A key is an id and an ending of ours, so it cannot lead out of the folder.
    private string On(string key) => Path.Combine(Folder, key);

    private static async Task<Upload> Check(IFormFile sent, string alt, FileKinds kinds)
    {
        if (sent.Length == 0)
        {
            throw new Refusal(FilesText.Empty);
        }

        if (sent.Length > MaxBytes)
        {
            throw new Refusal(FilesText.TooLarge.Filled(MaxMegabytes));
        }

        var bytes = new byte[sent.Length];
        await using (var content = sent.OpenReadStream())
        {
            await content.ReadExactlyAsync(bytes);
        }

        if (FileTypes.Of(bytes) is not { } type || (kinds == FileKinds.Pictures && type == FileType.Pdf))
        {
            throw new Refusal(kinds == FileKinds.Pictures ? FilesText.NoPicture : FilesText.NoKnownType);
        }

        var upload = new Upload(FileName.Clean(sent.FileName, type), type, alt, bytes);
        if (type == FileType.Pdf)
        {
            return upload;
        }

        var drawn = await Pictures.Draw(bytes, type, CancellationToken.None);
        return upload with { Bytes = drawn.Bytes, Thumbnail = drawn.Thumbnail, Width = drawn.Width, Height = drawn.Height };
    }
}
