using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site;

/// <summary>For the machine that watches: alive, and ready (database reachable, schema current).</summary>
public static class Health
{
    public static IResult Live() => Results.Text("ok");

    public static async Task<IResult> Ready(CityDb db, CancellationToken cancellation)
    {
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
