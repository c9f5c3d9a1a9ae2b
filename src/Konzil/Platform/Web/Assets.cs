using System.Globalization;
using System.Numerics;
using Microsoft.AspNetCore.Http;

namespace Konzil.Platform;

/// <summary>
/// Style sheets and scripts are linked with ?v= and may then be kept for a year: the version is drawn from the build's
/// list of all files with their hashes, so any changed file makes new addresses.
/// </summary>
public sealed class Assets(RequestDelegate next)
{
    public const string QueryKey = "v";

    public static string Version { get; } = Read();

    public Task InvokeAsync(HttpContext http)
    {
        if (http.Request.QueryString.HasValue && http.Request.Query[QueryKey] == Version && Path.HasExtension(http.Request.Path.Value))
        {
            http.Response.OnStarting(static state =>
            {
                var response = (HttpResponse)state;
                if (response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
                {
                    response.Headers.CacheControl = "public, max-age=31536000, immutable";
                }

                return Task.CompletedTask;
            }, http.Response);
        }

        return next(http);
    }

    // A checksum, no seal: a hash would load OpenSSL, which nothing else at the start needs.
    private static string Read()
    {
        var list = Directory.GetFiles(AppContext.BaseDirectory, "*.staticwebassets.endpoints.json").Order(StringComparer.Ordinal).FirstOrDefault();
        return list is null
            ? typeof(Assets).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8]
            : File.ReadAllBytes(list).Aggregate(0u, BitOperations.Crc32C).ToString("x8", CultureInfo.InvariantCulture);
    }
}
