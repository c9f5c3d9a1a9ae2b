using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Platform;

/// <summary>How often one person (or, signed out, one connection) may do something. Addresses are held in memory only.</summary>
public static class Rate
{
    /// <summary>Small clicks such as supporting or following.</summary>
    public const string Clicks = "clicks";

    /// <summary>Texts that others will read.</summary>
    public const string Texts = "texts";

    /// <summary>Passwords, codes, confirmation mails: slow, so that guessing is hopeless.</summary>
    public const string Secrets = "secrets";

    /// <summary>Looking something up by its code: a whole workshop behind one address. Guessing has its own brake (docs/decisions/0012).</summary>
    public const string Lookups = "lookups";

    public static IEndpointConventionBuilder Limited(this IEndpointConventionBuilder route, string rate) => route.RequireRateLimiting(rate);

    public static void Add(IServiceCollection services, bool unlimited) => services.AddRateLimiter(o =>
    {
        var factor = unlimited ? 100_000 : 1;
        Policy(o, Clicks, 60 * factor, TimeSpan.FromMinutes(1));
        Policy(o, Texts, 20 * factor, TimeSpan.FromMinutes(1));
        Policy(o, Lookups, 300 * factor, TimeSpan.FromMinutes(1));
        Policy(o, Secrets, 10 * factor, TimeSpan.FromMinutes(5));
        o.OnRejected = async (context, _) =>
        {
            context.HttpContext.Response.Headers.RetryAfter = "60";
            await View.Error(StatusCodes.Status429TooManyRequests, WebText.TooManyTitle, WebText.TooManyBody).ExecuteAsync(context.HttpContext);
        };
    });

    private static void Policy(RateLimiterOptions options, string name, int permits, TimeSpan window) =>
        options.AddPolicy(name, http => RateLimitPartition.GetFixedWindowLimiter(
            Me.Of(http).Id?.ToString() ?? http.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = window, QueueLimit = 0 }));
}
