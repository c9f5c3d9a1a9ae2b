using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Site;

/// <summary>One chapter of the handbook.</summary>
public partial class ShowHandbook
{
    public static IResult Show(string name) =>
        Handbook.Chapters.FirstOrDefault(c => c.Name == name) is { } chapter ? View.Page<ShowHandbook, Handbook.Chapter>(chapter) : View.NotFound();
}
