using System.Globalization;

namespace Konzil.Site;

/// <summary>
/// A colour of the design in the hue of a city. Its luminance stays as it is to the last rounding, and with it every contrast
/// of the design (WCAG counts luminance only). Hue and chroma are those of OKLCH.
/// </summary>
public static class ThemeColour
{
    private const double ReferenceChroma = 0.082;
    private const double StrongestChroma = 1.6;
    private const int Steps = 40;

    /// <summary>The colour of the design in the hue of the city's colour.</summary>
    public static string Of(string colour, string city)
    {
        var (_, chroma, hue) = Lch(Rgb(city));
        var own = Lch(Rgb(colour)).Chroma * Math.Min(chroma / ReferenceChroma, StrongestChroma);
        var wanted = Luminance(colour);
        for (var c = own; c > 0.001; c *= 0.94)
        {
            if (WithLuminance(c, hue, wanted) is { } found)
            {
                return found;
            }
        }

        return WithLuminance(0, hue, wanted) ?? colour;
    }

    /// <summary>Relative luminance as WCAG 2 defines it.</summary>
    public static double Luminance(string colour)
    {
        var (r, g, b) = Rgb(colour);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    }

    public static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    // Luminance grows with lightness, so halving finds it; null where no screen can show that much colour at that light.
    private static string? WithLuminance(double chroma, double hue, double wanted)
    {
        var (low, high) = (0.0, 1.0);
        for (var i = 0; i < Steps; i++)
        {
            var middle = (low + high) / 2;
            var (r, g, b) = FromLch(middle, chroma, hue);
            (low, high) = 0.2126 * r + 0.7152 * g + 0.0722 * b < wanted ? (middle, high) : (low, middle);
        }

        var found = FromLch(low, chroma, hue);
        return Shown(found.R) && Shown(found.G) && Shown(found.B) ? "#" + Byte(found.R) + Byte(found.G) + Byte(found.B) : null;
    }

    private static bool Shown(double part) => part is > -0.0005 and < 1.0005;

    private static string Byte(double linear)
    {
        var part = Math.Clamp(linear, 0, 1);
        var curved = part <= 0.0031308 ? 12.92 * part : 1.055 * Math.Pow(part, 1 / 2.4) - 0.055;
        return ((int)Math.Round(curved * 255, MidpointRounding.AwayFromZero)).ToString("x2", CultureInfo.InvariantCulture);
    }

    private static (double R, double G, double B) Rgb(string colour) => (Linear(colour, 1), Linear(colour, 3), Linear(colour, 5));

    private static double Linear(string colour, int at)
    {
        var part = int.Parse(colour.AsSpan(at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }

    private static (double Light, double Chroma, double Hue) Lch((double R, double G, double B) c)
    {
        var l = Math.Cbrt(0.4122214708 * c.R + 0.5363325363 * c.G + 0.0514459929 * c.B);
        var m = Math.Cbrt(0.2119034982 * c.R + 0.6806995451 * c.G + 0.1073969566 * c.B);
        var s = Math.Cbrt(0.0883024619 * c.R + 0.2817188376 * c.G + 0.6299787005 * c.B);
        var a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        var b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return (0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, Math.Sqrt(a * a + b * b), Math.Atan2(b, a));
    }

    private static (double R, double G, double B) FromLch(double light, double chroma, double hue)
    {
        var (a, b) = (chroma * Math.Cos(hue), chroma * Math.Sin(hue));
        var l = Cube(light + 0.3963377774 * a + 0.2158037573 * b);
        var m = Cube(light - 0.1055613458 * a - 0.0638541728 * b);
        var s = Cube(light - 0.0894841775 * a - 1.2914855480 * b);
        return (4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s, -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    }

    private static double Cube(double x) => x * x * x;
}
