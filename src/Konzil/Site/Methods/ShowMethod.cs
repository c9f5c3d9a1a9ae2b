using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;

namespace Konzil.Site;

/// <summary>Help on one method.</summary>
public partial class ShowMethod
{
    /// <param name="Method">Which one.</param>
    /// <param name="Help">What is told about it.</param>
    /// <param name="Where">The screen where it is used, for whoever may open it.</param>
    /// <param name="Template">The template to begin with, for whoever may open it.</param>
    public sealed record Shown(Method Method, MethodHelp Help, string? Where, string? Template);

    public static IResult Show(string method, Me me, ModuleList modules) => Enum.GetValues<Method>().Where(m => MethodNames.Slug(m) == method).Select(m => (Method?)m).FirstOrDefault() is { } known
        && MethodHelp.Of(known) is var help
        ? View.Page<ShowMethod, Shown>(new(known, help, Open(help.Where, me, modules), Open(help.Template, me, modules)))
        : View.NotFound();

    private static string? Open(string? path, Me me, ModuleList modules) =>
        path is null || !path.StartsWith("/buero", StringComparison.Ordinal) || modules.All.SelectMany(m => m.OfficeEntries).Any(e => e.Path == Paths.Neutral(path) && me.May(e.Permission)) ? path : null;
}

/// <summary>All methods that have help.</summary>
public partial class ListMethods
{
    public sealed record Shown(IReadOnlyList<Method> Methods);

    public static IResult Show() => View.Page<ListMethods, Shown>(new(Enum.GetValues<Method>()));
}
