using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Projects;

/// <summary>
/// A section of a template beside phases and packages: roles and teams, duties to report. It writes and reads its own lines; a file
/// without them is read as before.
/// </summary>
internal interface ITemplatePart
{
    /// <summary>Adds its lines; nothing where the plan has none of it.</summary>
    Task Write(TemplateSheet sheet, PlanData plan, CityDb db);

    /// <summary>Reads its lines, mistakes go to the map, and says how they are put into the plan that was made.</summary>
    Func<TemplateMade, Task> Read(ContentMap root, TemplateKeys keys);
}

/// <summary>What other sections of the file may name.</summary>
internal sealed record TemplateKeys(IReadOnlySet<string> Phases, IReadOnlySet<string> Packages, string File);

/// <summary>The plan that began with a template; what is added goes into the same save.</summary>
internal sealed record TemplateMade(CityDb Db, Me Me, Project Project, DateOnly Begin, PlanMerge Merge)
{
    public Phase Phase(string key) => Merge.PhaseOf("p:" + key);

    public WorkPackage Package(string key) => Merge.PackageOf(key);

    public DateOnly? Day(int? days) => days is { } count ? Begin.AddDays(count) : null;
}

/// <summary>The file that is being written.</summary>
/// <param name="Text">Its lines.</param>
/// <param name="Keys">Phases and packages.</param>
/// <param name="First">The day from which days are counted.</param>
internal sealed record TemplateSheet(StringBuilder Text, IReadOnlyDictionary<Guid, string> Keys, DateOnly First)
{
    // A JSON string is a quoted YAML scalar.
    private static readonly JsonSerializerOptions Spelling = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Name(string word, int place) => word + "-" + (place + 1).ToString(CultureInfo.InvariantCulture);

    public void Head(string line) => Text.Append(line).Append('\n');

    public void Line(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Text.Append(name).Append(": ").Append(JsonSerializer.Serialize(value, Spelling)).Append('\n');
        }
    }

    public void Number(string name, decimal? value)
    {
        if (value is { } number)
        {
            Text.Append(name).Append(": ").Append(number.ToString("0.##", CultureInfo.InvariantCulture)).Append('\n');
        }
    }

    /// <summary>Days before the first are left out: a template has none.</summary>
    public void Day(string name, DateOnly? day) => Number(name, First > DateOnly.MinValue && day >= First ? day.Value.DayNumber - First.DayNumber : null);
}
