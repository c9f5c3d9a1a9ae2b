using Microsoft.AspNetCore.Http;

namespace Konzil.Platform;

/// <summary>Applies the access rule of the matched route before its handler runs.</summary>
public sealed class Guard(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http)
    {
        var endpoint = http.GetEndpoint();
        if (endpoint is null || endpoint.Metadata.GetMetadata<AccessRule>() is { } rule && rule.Admits(Me.Of(http)))
        {
            await ((await TakingPart.Refused(http) ?? await LateWrites.Refused(http)) is { } closed ? closed.ExecuteAsync(http) : next(http));
            return;
        }

        if (endpoint.Metadata.GetMetadata<AccessRule>() is null)
        {
            await View.NotFound().ExecuteAsync(http);
            return;
        }

        var refused = (RefusedPage?)http.RequestServices.GetService(typeof(RefusedPage));
        await (refused?.For(http, Me.Of(http)) ?? View.Forbidden()).ExecuteAsync(http);
    }
}

/// <summary>What a refused visitor sees: a stranger is asked to sign in (and keeps what was typed), others learn who can help.</summary>
public sealed record RefusedPage(Func<HttpContext, Me, IResult> For);
