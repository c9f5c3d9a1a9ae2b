using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Site;

/// <summary>In ten seconds: what is this, where are we, how do I take part.</summary>
public partial class ShowHome
{
    public sealed record Shown;

    public static IResult Show() => View.Page<ShowHome, Shown>(new Shown());
}
