using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

/// <summary>roles.yaml: the roles in the work on the agenda, as the paper names them. demo/staffing.yaml: invented people in the team.</summary>
public sealed record RoleEntry(string Key, Text Name, string Task, string Source);

public sealed record DemoStaffingContent(IReadOnlyList<DemoHeadEntry> Heads, IReadOnlyList<DemoSeatEntry> Seats, DemoAskEntry? Request)
{
    public static readonly DemoStaffingContent None = new([], [], null);
}

/// <summary>Who heads a unit in the demonstration.</summary>
public sealed record DemoHeadEntry(string Unit, string Person);

/// <summary>Who takes a place in the team of the first phase, and what they do.</summary>
public sealed record DemoSeatEntry(string Person, string Work, decimal Hours);

/// <summary>A request that waits for its answer.</summary>
public sealed record DemoAskEntry(string Unit, string Skill, string Note, DateOnly Due);

public static class RolesFile
{
    public const string Name = "roles.yaml";
    public const string DemoName = "demo/staffing.yaml";

    public static IReadOnlyList<RoleEntry> Read(ContentFolder folder) => folder.Has(Name) ? [.. folder.Read(Name).Maps("roles").Select(m => new RoleEntry(m.Key(), m.Words("name"), m.Text("task"), m.Text("source")))] : [];

    public static DemoStaffingContent ReadDemo(ContentFolder folder, IReadOnlySet<string> units, IReadOnlySet<string> people)
    {
        if (!folder.Has(DemoName))
        {
            return DemoStaffingContent.None;
        }

        var root = folder.Read(DemoName);
        if (!root.Flag("example"))
        {
            root.Fail("example", "Diese Angaben sind immer ein Beispiel. Bitte „example: true“ eintragen.");
        }

        return new(
            [.. root.Maps("heads").Select(m => new DemoHeadEntry(m.Reference("unit", units, CityFile.Name), m.Reference("person", people, DemoPeopleFile.Name)))],
            [.. root.Maps("seats").Select(m => new DemoSeatEntry(m.Reference("person", people, DemoPeopleFile.Name), m.Text("work"), m.Int("hours")))],
            root.OptionalMap("request") is { } ask ? new DemoAskEntry(ask.Reference("unit", units, CityFile.Name), ask.Text("skill"), ask.OptionalText("note") ?? "", ask.Date("due")) : null);
    }
}
