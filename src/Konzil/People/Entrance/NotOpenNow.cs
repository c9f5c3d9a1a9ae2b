using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.People;

/// <summary>A write came on a day on which this way of taking part is closed: why, until when, and everything that was typed.</summary>
public partial class NotOpenNow
{
    public sealed record Shown(PartClosed Closed, IReadOnlyList<string> Texts);

    internal static async Task<IResult> For(HttpContext http, PartClosed closed) =>
        View.Page<NotOpenNow, Shown>(new(closed, [.. (await Carried.FromRefused(http))?.Written ?? []]), StatusCodes.Status422UnprocessableEntity);
}
