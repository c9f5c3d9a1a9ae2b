using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Konzil.Platform;

/// <summary>
/// Writes are accepted from our own pages only, by the browser's own word (Sec-Fetch-Site), for old browsers by Origin
/// or Referer. No token, so public pages stay cacheable (dotnet/aspnetcore#38642). .NET 11 brings the same check.
/// </summary>
public sealed class SameOrigin(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http) =>
        HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) || HttpMethods.IsOptions(http.Request.Method) || Trusts(http.Request) || http.GetEndpoint()?.Metadata.GetMetadata<SealedByToken>() is not null
            ? next(http)
            : View.Error(StatusCodes.Status403Forbidden, WebText.CrossSiteTitle, WebText.CrossSiteBody).ExecuteAsync(http);

    internal static bool Trusts(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"];
        if (site.Count > 0)
        {
            // "none" means the person typed the address or used a bookmark; no other page can cause it.
            return site == "same-origin" || site == "none";
        }

        return Matches(request, request.Headers.Origin) ?? Matches(request, request.Headers.Referer) ?? false;
    }

    private static bool? Matches(HttpRequest request, StringValues header) =>
        header.Count == 0 || string.IsNullOrEmpty(header[0]) ? null
        : Uri.TryCreate(header[0], UriKind.Absolute, out var from)
          && from.Scheme == request.Scheme
          && HostString.FromUriComponent(from).Equals(WithoutDefaultPort(request));

    private static HostString WithoutDefaultPort(HttpRequest request) =>
        HostString.FromUriComponent(new Uri(request.Scheme + "://" + request.Host.Value));
}

/// <summary>
/// A write whose address is itself the permission: a token that can do this one thing. Mail programs send it from nowhere
/// (RFC 8058), so the browser's word cannot be asked; who has the token could press the button as well.
/// </summary>
public sealed record SealedByToken;

public static class SealedRoutes
{
    public static TBuilder SealedByToken<TBuilder>(this TBuilder route) where TBuilder : Microsoft.AspNetCore.Builder.IEndpointConventionBuilder =>
        Microsoft.AspNetCore.Builder.RoutingEndpointConventionBuilderExtensions.WithMetadata(route, new SealedByToken());
}
