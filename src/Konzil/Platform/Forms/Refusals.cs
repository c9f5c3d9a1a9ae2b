using Microsoft.AspNetCore.Http;

namespace Konzil.Platform;

/// <summary>The last net for a refused rule: handlers usually show it beside the form, this shows it on a page of its own.</summary>
public sealed class Refusals(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (Refusal refusal) when (!http.Response.HasStarted)
        {
            await View.Refused(refusal).ExecuteAsync(http);
        }
    }
}
