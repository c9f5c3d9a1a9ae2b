using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Konzil.Platform;

/// <summary>BSI APP.3.1.A21: nothing is loaded from elsewhere, nothing frames us, nothing guesses types.</summary>
public sealed class SecurityHeaders(RequestDelegate next, IConfiguration configuration)
{
    /// <summary>Small pages made for frames on the city's own site.</summary>
    private const string Embedded = "/einbetten";


    private const string Policy = "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors ";
    private const string Nobody = "'none'";

    // Empty: nobody may frame them either.
    private readonly string _framers = configuration["Embed:Ancestors"] is { Length: > 0 } sites && !sites.Contains(';') ? sites : Nobody;

    public Task InvokeAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy + (http.Request.Path.StartsWithSegments(Embedded, StringComparison.Ordinal) ? _framers : Nobody);
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
