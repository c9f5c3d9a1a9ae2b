using Microsoft.AspNetCore.Http;

namespace Konzil.Platform;

/// <summary>BSI APP.3.1.A21: nothing is loaded from elsewhere, nothing frames us, nothing guesses types.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Policy = "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        if (http.Request.Cookies.ContainsKey(PublicCache.SignInCookie))
        {
            headers.CacheControl = "no-store";
        }

        return next(http);
    }
}
