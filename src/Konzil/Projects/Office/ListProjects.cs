using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Projects;

/// <summary>All projects one may read, with forecast and buffer.</summary>
public partial class ListProjects
{
    public sealed record Shown(IReadOnlyList<ProjectRow> Rows, bool MayOpen);

    public static async Task<IResult> Show(Me me, CityDb db) => View.Page<ListProjects, Shown>(new(await ProjectRow.Read(ProjectAccess.VisibleTo(me, db), db), me.May(Permission.OpenProjects)));
}
