using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

public sealed record TaskAreaEntry(string Key, Text Title);

/// <summary>The catalogue of municipal task areas; a city without one has none to tag measures with.</summary>
public static class TaskAreasFile
{
    public const string Name = "task-areas.yaml";

    public static IReadOnlyList<TaskAreaEntry> Read(ContentFolder folder)
    {
        if (!folder.Has(Name))
        {
            return [];
        }

        var areas = folder.Read(Name).RequiredMaps("areas").Select(map => new TaskAreaEntry(map.Key(), map.Words("title"))).ToList();
        Keys.Of(areas, a => a.Key);
        return areas;
    }
}
