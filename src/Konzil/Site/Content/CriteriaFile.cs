using Konzil.Platform;
using Konzil.Platform.Content;
using Konzil.Scoring;

namespace Konzil.Site.Content;

/// <summary>criteria.yaml: the template of the first scoring round; templates/*.yaml: further ones to choose from.</summary>
public sealed record CriteriaContent
{
    public required TemplateText Template { get; init; }

    /// <summary>Templates after examples from practice, and the city's own.</summary>
    public required IReadOnlyList<TemplateText> Others { get; init; }

    public string Key => Template.Key;

    public IReadOnlyList<CriterionText> Criteria => [.. Template.Criteria.Where(c => c.Kind == CriterionKind.Points)];

    /// <summary>Yes-or-no questions asked before any points are given.</summary>
    public IReadOnlyList<CriterionText> Knockout => [.. Template.Criteria.Where(c => c.Kind == CriterionKind.KnockOut)];

    public int ScaleMin => Criteria.Count > 0 ? Criteria[0].Min : 0;

    public int ScaleMax => Criteria.Count > 0 ? Criteria[0].Max : 5;
}

public static class CriteriaFile
{
    public const string Name = "criteria.yaml";
    private const string Folder = "templates";

    public static CriteriaContent Read(ContentFolder folder)
    {
        var root = folder.Read(Name);
        var content = new CriteriaContent
        {
            Template = TemplateFile.Read(root),
            Others = [.. folder.YamlFiles(Folder).Select(file => Other(folder, file))],
        };
        foreach (var twice in content.Others.Append(content.Template).GroupBy(t => t.Key, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            root.Fail("template", $"Den Schlüssel „{twice.Key}“ haben zwei Vorlagen. Bitte einen anderen wählen.");
        }

        return content;
    }

    private static TemplateText Other(ContentFolder folder, string file) => TemplateFile.Read(folder.Read(file));
}
