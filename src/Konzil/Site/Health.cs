using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site;

/// <summary>Whether the first page has been drawn. Until then a load balancer should send nobody.</summary>
public sealed class Readiness
{
    private volatile bool _ready;

    public bool Reached => _ready;

    public void Say() => _ready = true;
}

/// <summary>For the machine that watches: alive, and ready (warm, database reachable, schema current).</summary>
public static class Health
{
    public static IResult Live() => Results.Text("ok");

    public static async Task<IResult> Ready(Readiness readiness, CityDb db, CancellationToken cancellation)
    {
        if (!readiness.Reached)
        {
            return Results.Text("starting", statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        try
        {
            return (await db.Database.GetPendingMigrationsAsync(cancellation)).Any() ? Results.Text("migrations pending", statusCode: StatusCodes.Status503ServiceUnavailable) : Results.Text("ok");
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Results.Text("database unreachable", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
