using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Konzil.Platform;

/// <summary>Draws a component as a whole HTML answer. Nothing is sent before the page is complete, so an error in it is a clean 500.</summary>
public static class Renderer
{
    public static async Task Write(HttpContext http, Type component, ParameterView parameters, int status)
    {
        using var page = new PooledBuffer(128 * 1024);
        await Draw(http.RequestServices, component, parameters, page);
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.ContentLength = page.WrittenCount;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(page.WrittenMemory, http.RequestAborted);
        }
    }

    /// <summary>Draws a component to text, for mails and feeds.</summary>
    public static async Task<string> Text(IServiceProvider services, Type component, ParameterView parameters)
    {
        using var page = new PooledBuffer(16 * 1024);
        await Draw(services, component, parameters, page);
        return Encoding.UTF8.GetString(page.WrittenSpan);
    }

    private static async Task Draw(IServiceProvider services, Type component, ParameterView parameters, PooledBuffer page)
    {
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(component, parameters);
            await using var writer = new Utf8Writer(page);
            root.WriteHtmlTo(writer);
        });
    }

    /// <summary>Encodes straight into the buffer; a StreamWriter would copy every character twice.</summary>
    private sealed class Utf8Writer(PooledBuffer target) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => Write([value]);

        public override void Write(string? value) => Write(value.AsSpan());

        public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

        public override void Write(ReadOnlySpan<char> buffer) => Encoding.UTF8.GetBytes(buffer, target);
    }
}
