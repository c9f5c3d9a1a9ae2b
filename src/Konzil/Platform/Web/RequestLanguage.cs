using Microsoft.AspNetCore.Http;

namespace Konzil.Platform;

/// <summary>Picks the language: ?lang= decides, then what a signed-in person chose, then German. The browser's wish does not, so that addresses mean one page.</summary>
public sealed class RequestLanguage(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        Choose(http);
        return next(http);
    }

    /// <summary>For answers that are written after the request came back from its handler, where the choice is already forgotten.</summary>
    public static void Choose(HttpContext http)
    {
        Language.Choose(http.Request.Query[Language.QueryKey], Me.Of(http).Language);
    }
}
