using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Konzil.Platform;

/// <summary>
/// The map below the ideas: a GeoJSON file of the city (KONZIL_MAP, else karte/karte.geojson of the content folder) and,
/// if the city has one, a folder of map tiles (KONZIL_MAP_TILES, {z}/{x}/{y}.png). Nothing is fetched from elsewhere.
/// </summary>
public sealed class BaseMap
{
    private readonly string _file;
    private readonly string? _tiles;

    public BaseMap(IConfiguration configuration)
    {
        _file = Path.GetFullPath(configuration["KONZIL_MAP"] ?? Path.Combine(configuration["KONZIL_CONTENT"] ?? Path.Combine("content", "konstanz"), "karte", "karte.geojson"));
        _tiles = configuration["KONZIL_MAP_TILES"] is { Length: > 0 } folder && Directory.Exists(folder) ? Path.GetFullPath(folder) : null;
        if (!File.Exists(_file))
        {
            return;
        }

        using var map = JsonDocument.Parse(File.ReadAllBytes(_file));
        Note = map.RootElement.TryGetProperty("hinweis", out var note) ? new Text(note.GetProperty("de").GetString()!, note.GetProperty("en").GetString()!) : null;
        IsThere = true;
    }

    /// <summary>False when the city has no map: the pages then offer place names and coordinates only.</summary>
    public bool IsThere { get; }

    public bool HasTiles => _tiles is not null;

    /// <summary>What the city says about its map: source, accuracy.</summary>
    public Text? Note { get; }

    public static IResult Show(BaseMap map) => map.IsThere ? Results.File(map._file, "application/geo+json") : View.NotFound();

    public static IResult Tile(int z, int x, int y, BaseMap map) =>
        map._tiles is { } folder && Path.Combine(folder, Inv(z), Inv(x), Inv(y) + ".png") is var tile && File.Exists(tile) ? Results.File(tile, "image/png") : View.NotFound();

    private static string Inv(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
