using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Discussion;

/// <summary>The house rules, and how the moderation works.</summary>
public partial class ShowRules
{
    public sealed record Shown;

    public static IResult Show() => View.Page<ShowRules, Shown>(new());
}
