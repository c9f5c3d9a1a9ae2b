using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Site;

/// <summary>All tables anybody may download, with licence and the meaning of each column.</summary>
public partial class ShowDatasets
{
    public sealed record Shown(IReadOnlyList<Dataset> Datasets, DateTimeOffset Now);

    public static IResult Show(ModuleList modules, TimeProvider clock) =>
        View.Page<ShowDatasets, Shown>(new([.. modules.All.SelectMany(m => m.Datasets)], clock.GetUtcNow()));
}
