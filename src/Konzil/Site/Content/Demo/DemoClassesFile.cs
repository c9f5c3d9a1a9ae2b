using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

/// <summary>Invented user groups, and where and when measures happen.</summary>
public sealed record DemoClassesContent(IReadOnlyList<DemoGroupEntry> Groups, IReadOnlyList<DemoHorizonEntry> Horizons)
{
    public static readonly DemoClassesContent None = new([], []);
}

/// <param name="Measures">Keys of measures with what changes for the group.</param>
public sealed record DemoGroupEntry(string Key, Text Name, Text About, Text Needs, bool IsPersona, IReadOnlyList<(string Measure, string Effect)> Measures);

/// <param name="Districts">Keys; none means the whole city.</param>
public sealed record DemoHorizonEntry(string Measure, Horizon Horizon, IReadOnlyList<string> Districts, string Place);

public static class DemoClassesFile
{
    public const string Name = "demo/classes.yaml";

    public static DemoClassesContent Read(ContentFolder folder, IReadOnlySet<string> measures, IReadOnlySet<string> districts)
    {
        if (!folder.Has(Name))
        {
            return DemoClassesContent.None;
        }

        var root = folder.Read(Name);
        if (!root.Flag("example"))
        {
            root.Fail("example", "Diese Angaben sind immer ein Beispiel. Bitte „example: true“ eintragen.");
        }

        return new DemoClassesContent(
            [.. root.Maps("groups").Select(m => new DemoGroupEntry(m.Key(), m.Words("name"), m.Words("about"), m.Words("needs"), m.Flag("persona"), [.. m.Maps("measures").Select(l => (l.Reference("measure", measures, MeasuresFile.Name), l.Text("effect")))]))],
            [.. root.Maps("horizons").Select(m => new DemoHorizonEntry(m.Reference("measure", measures, MeasuresFile.Name), m.Enum<Horizon>("horizon"), m.References("districts", districts, CityFile.Name), m.OptionalText("place") ?? ""))]);
    }
}
