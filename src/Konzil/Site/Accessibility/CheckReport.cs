using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Konzil.Site;

/// <summary>What the last run of the browser checks before the release looked at, as they wrote it down themselves.</summary>
public sealed record CheckReport
{
    public required DateTimeOffset At { get; init; }

    /// <summary>Name and version of the checking program.</summary>
    public required string Engine { get; init; }

    /// <summary>The sets of rules, as the program names them.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>Pages with an address of their own, of all there are.</summary>
    public required int Routes { get; init; }

    public required int AllRoutes { get; init; }

    /// <summary>How many pages were drawn and checked, for whom.</summary>
    public required IReadOnlyList<CheckedFor> Roles { get; init; }

    /// <summary>Breaches found; a release with any of them tells which.</summary>
    public required IReadOnlyList<string> Breaches { get; init; }

    public int Pages => Roles.Sum(r => r.Pages);

    public bool IsWhole => Routes >= AllRoutes;
}

/// <param name="Role">A role's name, "Visitor", "Citizen" or "All".</param>
/// <param name="Pages">Pages drawn and checked.</param>
public sealed record CheckedFor(string Role, int Pages);

/// <summary>Finds the report that was shipped beside the program. A test run writes it; without one there is none.</summary>
public sealed class CheckReports(IConfiguration configuration)
{
    public const string FileName = "accessibility.json";

    public static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private readonly string _file = configuration["KONZIL_ACCESSIBILITY"] ?? Path.Combine(AppContext.BaseDirectory, FileName);

    /// <summary>Null where no run was recorded, or what lies there is no report.</summary>
    public async Task<CheckReport?> Read(CancellationToken cancellation)
    {
        if (!File.Exists(_file))
        {
            return null;
        }

        try
        {
            await using var stream = File.OpenRead(_file);
            return await JsonSerializer.DeserializeAsync<CheckReport>(stream, Shape, cancellation);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
