using Deque.AxeCore.Commons;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Konzil.BrowserTests.World;

/// <summary>
/// Hands out axe as a file of the city under test. A page takes it from there as it takes its own scripts: the browser keeps it
/// compiled, while half a megabyte sent to each page anew is read and compiled each time.
/// </summary>
internal sealed class AxeScript : IStartupFilter
{
    public const string Path = "/axe-for-tests.js";

    private static readonly byte[] Bytes = Read();

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (http, rest) =>
        {
            if (http.Request.Path != Path)
            {
                await rest(http);
                return;
            }

            http.Response.ContentType = "text/javascript";
            http.Response.Headers.CacheControl = "public, max-age=86400, immutable";
            await http.Response.Body.WriteAsync(Bytes);
        });
        next(app);
    };

    private static byte[] Read()
    {
        using var stream = typeof(RunOnlyOptions).Assembly.GetManifestResourceStream("Deque.AxeCore.Commons.Resources.axe.min.js") ?? throw new InvalidOperationException("axe is missing in its package.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
