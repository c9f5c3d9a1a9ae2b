using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;

namespace Konzil.Site;

/// <summary>Help on one method.</summary>
public partial class ShowMethod
{
    public sealed record Shown(Method Method, MethodHelp Help);

    public static IResult Show(string method) => Enum.GetValues<Method>().Where(m => MethodNames.Slug(m) == method).Select(m => (Method?)m).FirstOrDefault() is { } known
        ? View.Page<ShowMethod, Shown>(new(known, MethodHelp.Of(known)))
        : View.NotFound();
}

/// <summary>All methods that have help.</summary>
public partial class ListMethods
{
    public sealed record Shown(IReadOnlyList<Method> Methods);

    public static IResult Show() => View.Page<ListMethods, Shown>(new(Enum.GetValues<Method>()));
}
