using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Platform;

/// <summary>A module's table of contents: its tables, its addresses, what it does later, what can be found in it.</summary>
public interface IModule
{
    void Model(ModelBuilder model);

    void Routes(IEndpointRouteBuilder routes);

    void Services(IServiceCollection services);

    IEnumerable<ISearchable> Searchables => [];

    /// <summary>Tables for everybody, listed on /daten.</summary>
    IEnumerable<Dataset> Datasets => [];

    /// <summary>What is kept about people here, what for and how long.</summary>
    IEnumerable<DataClass> PersonalData => [];

    /// <summary>Links for the rail of the office, with what waits there.</summary>
    IEnumerable<OfficeEntry> OfficeEntries => [];
}

/// <summary>An entry of the office's rail. <paramref name="Waiting"/> counts what needs a hand; null draws no number.</summary>
public sealed record OfficeEntry(OfficeGroupKind Group, Text Title, string Path, Permission Permission, Func<CityDb, Me, Task<int>>? Waiting = null);

/// <summary>The groups of the office's rail, in their order.</summary>
public enum OfficeGroupKind
{
    Participation,
    Scoring,
    Agenda,
    Council,
    Steering,
    Analyses,
    Project,
    Resources,
    Communication,
    Privacy,
    Setup,
}

/// <summary>All modules of this installation, in the order of their dependencies.</summary>
public sealed class ModuleList(IReadOnlyList<IModule> modules)
{
    private readonly Dictionary<string, ISearchable> _searchables = modules.SelectMany(m => m.Searchables).ToDictionary(s => s.Entity.Name, StringComparer.Ordinal);

    public IReadOnlyList<IModule> All => modules;

    public IEnumerable<Dataset> Datasets => modules.SelectMany(m => m.Datasets);

    public IEnumerable<DataClass> PersonalData => modules.SelectMany(m => m.PersonalData);

    public IEnumerable<ISearchable> Searchables => _searchables.Values;

    public bool IsSearchable(Type entity) => _searchables.TryGetValue(entity.Name, out var found) && found.Entity == entity;

    public ISearchable Searchable(string kind) => _searchables[kind];
}
