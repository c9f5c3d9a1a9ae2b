using System.Text.RegularExpressions;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Konzil.Site;

/// <summary>Films of the city on its own machine: KONZIL_MEDIA, else the folder "media" beside the city's content. Nothing is embedded from elsewhere.</summary>
public sealed partial class Media(IConfiguration configuration)
{
    private readonly string _folder = Path.GetFullPath(configuration["KONZIL_MEDIA"] ?? Path.Combine(configuration["KONZIL_CONTENT"] ?? Path.Combine("content", "konstanz"), "media"));

    public static bool IsName(string name) => Name().IsMatch(name);

    /// <summary>A name whose file is not there counts as none.</summary>
    public bool Has(string name) => IsName(name) && File.Exists(Path.Combine(_folder, name));

    public static IResult Show(string name, Media media) => media.Has(name) ? Results.File(Path.Combine(media._folder, name), Type(name), enableRangeProcessing: true) : View.NotFound();

    private static string Type(string name) => Path.GetExtension(name) switch
    {
        ".webm" => "video/webm",
        ".vtt" => "text/vtt",
        _ => "video/mp4",
    };

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\.(mp4|webm|vtt)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
