using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Platform;

/// <summary>Draws a component as a whole HTML answer. Nothing is sent before the page is complete, so an error in it is a clean 500.</summary>
public static class Renderer
{
    public static async Task Write(HttpContext http, Type component, ParameterView parameters, int status)
    {
        using var page = new PooledBuffer(128 * 1024);
        Draw(http.RequestServices, component, parameters, page);
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        using var marked = new PooledBuffer(page.WrittenCount + (4 * 1024));
        var answer = status == StatusCodes.Status200OK && http.Items[typeof(TermMarks)] is TermMarks terms && terms.Mark(page.WrittenSpan, marked) ? marked : page;
        http.Response.ContentLength = answer.WrittenCount;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(answer.WrittenMemory, http.RequestAborted);
        }
    }

    /// <summary>Draws a component to text, for mails and feeds.</summary>
    public static Task<string> Text(IServiceProvider services, Type component, ParameterView parameters) => Task.FromResult(Piece(services, component, parameters));

    /// <summary>Draws a component that becomes part of a page.</summary>
    public static string Piece(IServiceProvider services, Type component, ParameterView parameters)
    {
        using var page = new PooledBuffer(16 * 1024);
        Draw(services, component, parameters, page);
        return Encoding.UTF8.GetString(page.WrittenSpan);
    }

    private static void Draw(IServiceProvider services, Type component, ParameterView parameters, PooledBuffer page) =>
        new Drawing(services, services.GetRequiredService<HtmlEncoder>(), page).Root(component, parameters);
}
