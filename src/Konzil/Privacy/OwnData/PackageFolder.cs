using Microsoft.Extensions.Configuration;

namespace Konzil.Privacy;

/// <summary>Where copies wait: beside the files of the city, never among them.</summary>
public sealed class PackageFolder(IConfiguration configuration)
{
    private string Folder => Path.Combine(Path.GetFullPath(configuration["KONZIL_DATA"] ?? "data"), "auskunft");

    public string? Find(Guid id) => File.Exists(On(id)) ? On(id) : null;

    public async Task Write(Guid id, byte[] content, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Folder);
        await File.WriteAllBytesAsync(On(id), content, cancellation);
    }

    public void Delete(Guid id)
    {
        if (Directory.Exists(Folder))
        {
            File.Delete(On(id));
        }
    }

    private string On(Guid id) => Path.Combine(Folder, id.ToString("N") + ".zip");
}
