using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Site;

/// <summary>The chapters of the handbook.</summary>
public partial class ListHandbook
{
    public sealed record Shown(IReadOnlyList<Handbook.Chapter> Chapters);

    public static IResult Show() => View.Page<ListHandbook, Shown>(new(Handbook.Chapters));
}
