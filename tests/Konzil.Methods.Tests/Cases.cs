using System.Text.Json;

namespace Konzil.Methods.Tests;

/// <summary>Reads the published cases that lie beside the tests (see cases/SOURCES.md).</summary>
internal static class Cases
{
    public static JsonElement Read(string name) => JsonDocument.Parse(File.ReadAllText(PathOf(name))).RootElement;

    public static IEnumerable<JsonElement> ReadLines(string name) => File.ReadLines(PathOf(name)).Select(line => JsonDocument.Parse(line).RootElement);

    public static decimal[] Decimals(this JsonElement list) => list.EnumerateArray().Select(number => number.GetDecimal()).ToArray();

    public static decimal[][] Rows(this JsonElement matrix) => matrix.EnumerateArray().Select(Decimals).ToArray();

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "cases", name);
}
