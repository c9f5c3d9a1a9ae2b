using System.Text.Json;
using Konzil.Scoring;

namespace Konzil.Server;

/// <summary>konzil verify: recomputes a published scoring round from its file. 0 equal, 1 different with the place, 2 unreadable.</summary>
internal static class VerifyVerb
{
    public const string Name = "verify";

    private const int Different = 1;
    private const int Usage = 2;

    public static async Task<int> Run(string[] args)
    {
        if (args is not [_, { Length: > 0 } file])
        {
            await Console.Error.WriteLineAsync($"konzil {Name} bewertung-1.json");
            return Usage;
        }

        try
        {
            var result = ResultFile.Read(await File.ReadAllTextAsync(file));
            return await Say(result, ResultCheck.Of(result));
        }
        catch (JsonException mistake)
        {
            await Console.Error.WriteLineAsync($"{file}, line {mistake.LineNumber + 1}, column {mistake.BytePositionInLine + 1}: {(mistake.Path is null ? "This is no JSON." : "This is no result of a scoring round.")}");
        }
        catch (Exception e) when (e is ArgumentException or OverflowException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"{file}: {e.Message}".ReplaceLineEndings(" "));
        }

        return Usage;
    }

    private static async Task<int> Say(ResultFile file, ResultCheck check)
    {
        foreach (var difference in check.Differences)
        {
            await Console.Out.WriteLineAsync(difference);
        }

        foreach (var withheld in check.Withheld)
        {
            await Console.Out.WriteLineAsync($"Nicht nachrechenbar, weil Einzelwerte nicht veröffentlicht sind / cannot be recomputed, single values are not published: {withheld}");
        }

        var equal = check.Differences.Count == 0;
        await Console.Out.WriteLineAsync(equal
            ? $"Gleich: Siegel, Rangliste, Vergleiche und Auswahl von {file.Measures.Count} Maßnahmen."
            : $"Nicht gleich: {check.Differences.Count} Stellen, siehe oben.");
        await Console.Out.WriteLineAsync(equal
            ? $"Equal: seal, ranking, comparisons and choice of {file.Measures.Count} measures."
            : $"Not equal: {check.Differences.Count} places, see above.");
        return equal ? 0 : Different;
    }
}
