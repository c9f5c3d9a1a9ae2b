using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Scoring;

/// <summary>Writes a template as the file <see cref="TemplateFile"/> reads: what is downloaded can be uploaded.</summary>
public static class TemplateYaml
{
    // A JSON string is a quoted YAML scalar.
    private static readonly JsonSerializerOptions Spelling = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(TemplateText template)
    {
        var points = template.Criteria.Where(c => c.Kind == CriterionKind.Points).ToList();
        var yaml = new StringBuilder("template:\n");
        Line(yaml, "  key", template.Key);
        Words(yaml, "  title", template.Title);
        Words(yaml, "  note", template.Note);
        yaml.Append(CultureInfo.InvariantCulture, $"  origin: {ContentWords.Of(template.Origin)}\n");
        Line(yaml, "  source", template.Source);
        Line(yaml, "  source_url", template.SourceUrl);
        yaml.Append(CultureInfo.InvariantCulture, $"  scale_min: {points.FirstOrDefault()?.Min ?? 0}\n  scale_max: {points.FirstOrDefault()?.Max ?? 5}\n");
        if (template.MinimumTotal is { } least)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  minimum_total: {least:0.##}\n");
        }

        if (template.HasDutyLane)
        {
            yaml.Append("  duty_lane: true\n");
        }

        yaml.Append("criteria:\n");
        foreach (var criterion in points)
        {
            Criterion(yaml, criterion);
        }

        var conditions = template.Criteria.Where(c => c.Kind == CriterionKind.KnockOut).ToList();
        yaml.Append(conditions.Count > 0 ? "knockout:\n" : "");
        foreach (var condition in conditions)
        {
            Line(yaml, "  - key", condition.Key);
            Words(yaml, "    title", condition.Title);
            Words(yaml, "    question", condition.Question);
        }

        return yaml.ToString();
    }

    private static void Criterion(StringBuilder yaml, CriterionText criterion)
    {
        Line(yaml, "  - key", criterion.Key);
        Words(yaml, "    title", criterion.Title);
        Words(yaml, "    short", criterion.Short);
        Words(yaml, "    question", criterion.Question);
        yaml.Append(CultureInfo.InvariantCulture, $"    weight: {criterion.Weight:0.##}\n");
        if (criterion.Minimum is { } least)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"    minimum: {least}\n");
        }

        yaml.Append("    anchors:\n");
        foreach (var anchor in criterion.Anchors)
        {
            yaml.Append("      - {de: ").Append(Quoted(anchor.De)).Append(", en: ").Append(Quoted(anchor.En)).Append("}\n");
        }
    }

    private static void Line(StringBuilder yaml, string name, string? value)
    {
        if (value is not null)
        {
            yaml.Append(name).Append(": ").Append(Quoted(value)).Append('\n');
        }
    }

    private static void Words(StringBuilder yaml, string name, Text words) =>
        yaml.Append(name).Append(": {de: ").Append(Quoted(words.De)).Append(", en: ").Append(Quoted(words.En)).Append("}\n");

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Spelling);
}
