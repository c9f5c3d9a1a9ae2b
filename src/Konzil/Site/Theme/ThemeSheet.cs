using System.Text;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;

namespace Konzil.Site;

/// <summary>
/// The colours of the city as a style sheet laid over css/tokens.css: the same roles, the same luminance, another hue. Colours of
/// fields, of states and of risks keep their meaning and their hue.
/// </summary>
public static class ThemeSheet
{
    /// <summary>The raw colours of the design, as css/tokens.css writes them.</summary>
    public static readonly IReadOnlyList<(string Name, string Colour)> Palette =
    [
        ("kz-see-25", "#f1f9fb"), ("kz-see-50", "#e8f3f7"), ("kz-see-100", "#d7e9ef"), ("kz-see-200", "#bad7e2"), ("kz-see-300", "#93c1d4"), ("kz-see-400", "#65a5c2"),
        ("kz-see-500", "#3381a4"), ("kz-see-600", "#1a6789"), ("kz-see-700", "#0c5271"), ("kz-see-800", "#0b3c52"), ("kz-see-900", "#09293a"), ("kz-see-950", "#061a25"),
        ("kz-stein-25", "#f8fafb"), ("kz-stein-50", "#f0f5f6"), ("kz-stein-100", "#e4ebee"), ("kz-stein-200", "#d2dce0"), ("kz-stein-300", "#b9c7cc"), ("kz-stein-400", "#91a2a9"),
        ("kz-stein-500", "#6c7f88"), ("kz-stein-600", "#52656f"), ("kz-stein-700", "#3e525c"), ("kz-stein-800", "#2a3c46"), ("kz-stein-900", "#172831"), ("kz-stein-950", "#0b1921"),
    ];

    /// <summary>What the dark scheme sets apart from them.</summary>
    public static readonly IReadOnlyList<(string Name, string Colour)> Dark =
    [
        ("kern-color-layout-background-default", "#0c1a22"), ("kern-color-layout-background-hued", "#12242e"), ("kern-color-layout-background-default-surface", "#12242e"), ("kern-color-layout-background-level-1", "#12242e"),
        ("kern-color-layout-background-level-1-surface", "#182d39"), ("kern-color-layout-background-level-2", "#182d39"), ("kern-color-layout-background-level-2-surface", "#12242e"), ("kern-color-form-input-background", "#12242e"),
        ("kern-color-decorative-border-default", "#26404e"), ("kern-color-decorative-border-level-1", "#2d4a5a"), ("kern-color-decorative-border-level-2", "#2d4a5a"), ("kern-color-feedback-default-background", "#22404f"),
        ("kern-color-feedback-info-background", "#17303d"), ("kz-himmel", "#0c1a22"), ("kz-dunst", "#12242e"), ("kz-linie", "#26404e"),
        ("kz-akzent-flaeche", "#17303d"), ("kz-see-flaeche", "#0f2c3b"), ("kz-tief-flaeche", "#081319"), ("kz-balken-leer", "#1d3644"),
        ("kz-risiko-1", "#19303b"), ("kz-menge-1", "#142a36"), ("kz-menge-2", "#1b3848"), ("kz-menge-3", "#23475b"),
        ("kz-menge-4", "#2c5870"),
    ];

    /// <summary>The hairline on the dark bands of both schemes.</summary>
    public static readonly (string Name, string Colour) OnBands = ("kz-linie", "#2a5163");

    /// <summary>Without a colour of its own the city has that of the design, and the sheet is empty.</summary>
    public static async Task<IResult> Show(CityDb db, Catalog catalog) => Results.Text(Of((await catalog.Read(db)).City.ThemeColour), "text/css", Encoding.UTF8);

    /// <summary>The sign of the city; without one that of the agenda.</summary>
    public static async Task<IResult> Logo(CityDb db, Catalog catalog) =>
        (await catalog.Read(db)).City.LogoSvg is { Length: > 0 } logo ? Results.Text(logo, "image/svg+xml", Encoding.UTF8) : Results.Redirect("/favicon.svg");

    public static string Of(string city)
    {
        if (city.Length == 0)
        {
            return "";
        }

        return $$"""
            :root { {{Lines(Palette, city)}} }
            @media screen and (prefers-color-scheme: dark) { :root { {{Lines(Dark, city)}} } }
            .kz-see { {{Lines([OnBands], city)}} }

            """;
    }

    private static string Lines(IEnumerable<(string Name, string Colour)> colours, string city) =>
        string.Join(' ', colours.Select(c => $"--{c.Name}: {ThemeColour.Of(c.Colour, city)};"));
}
