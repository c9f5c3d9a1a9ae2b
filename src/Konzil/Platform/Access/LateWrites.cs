using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Platform;

/// <summary>Told by a module that knows when something is over: the answer to a write that comes after its end, or null. Asked by the guard for every write.</summary>
public sealed record LateWrites(Func<HttpContext, CityDb, Task<IResult?>> Answer)
{
    internal static async Task<IResult?> Refused(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || http.GetEndpoint() is null)
        {
            return null;
        }

        foreach (var source in http.RequestServices.GetServices<LateWrites>())
        {
            if (await source.Answer(http, http.RequestServices.GetRequiredService<CityDb>()) is { } refused)
            {
                return refused;
            }
        }

        return null;
    }
}
