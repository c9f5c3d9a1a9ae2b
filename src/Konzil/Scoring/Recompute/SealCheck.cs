using System.Globalization;
using System.Text.Json;

namespace Konzil.Scoring;

/// <summary>The seal belongs to the sealed text, and the rules the file counts by are those of the sealed text.</summary>
internal static class SealCheck
{
    /// <param name="file">The file.</param>
    /// <param name="same">Takes the place, what the file says, and what it should say.</param>
    public static void Of(ResultFile file, Action<string, string?, string?> same)
    {
        same("$.seal.sha256", file.Seal.Sha256, SealText.Hash(file.Seal.Text));
        JsonDocument rules;
        try
        {
            rules = JsonDocument.Parse(file.Seal.Text);
        }
        catch (JsonException)
        {
            same("$.seal.text", "no JSON", "the sealed rules");
            return;
        }

        using (rules)
        {
            var root = rules.RootElement;
            same("$.round.number", Number(file.Round.Number), Get(root, "round"));
            same("$.round.leadThreshold", Number(file.Round.LeadThreshold), Get(root, "leadProjects", "threshold"));
            same("$.round.leadMost", Number(file.Round.LeadMost), Get(root, "leadProjects", "most"));
            same("$.round.groupsFrom", file.Round.GroupsFrom is { } from ? Number(from) : null, Get(root, "shows", "middle"));
            same("$.round.minimumTotal", file.Round.MinimumTotal is { } least ? Number(least) : null, Get(root, "minimumTotal"));
            same("$.criteria", string.Join("; ", file.Criteria.Select(c => $"{c.Key} {c.Kind} {Number(c.Weight)} {Number(c.Min)}-{Number(c.Max)}{Least(c.Minimum?.ToString(CultureInfo.InvariantCulture))}")), string.Join("; ", Rows(root, "criteria").Select(c => $"{Get(c, "key")} {Get(c, "kind")} {Get(c, "weight")} {Get(c, "min")}-{Get(c, "max")}{Least(Get(c, "minimum"))}")));
            same("$.measures", string.Join(' ', file.Measures.Select(m => m.Code)), string.Join(' ', Rows(root, "measures").Select(m => Get(m, "code"))));
            same("$.panel", string.Join(' ', file.Panel.Where(e => e.Added is null).Select(e => e.Letter + "/" + e.Sector)), string.Join(' ', Rows(root, "evaluators").Select(e => Get(e, "letter") + "/" + Get(e, "sector"))));
            var letters = file.Panel.Select(e => e.Letter).ToHashSet(StringComparer.Ordinal);
            var strangers = file.Measures.SelectMany(m => m.Sheets ?? []).Select(s => s.Evaluator).Where(l => !letters.Contains(l)).Distinct(StringComparer.Ordinal);
            same("$.measures[*].sheets[*].evaluator", string.Join(' ', strangers), "");
        }
    }

    private static JsonElement.ArrayEnumerator Rows(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var rows) && rows.ValueKind == JsonValueKind.Array ? rows.EnumerateArray() : default;

    private static string? Get(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element.ValueKind == JsonValueKind.Null ? null : element.ToString();
    }

    private static string Least(string? minimum) => minimum is null ? "" : ", at least " + minimum;

    private static string Number(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
