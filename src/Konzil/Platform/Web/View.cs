using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Platform;

/// <summary>The answers a handler can give. Honest HTTP: 200, 303, 404, 409, 422.</summary>
public static class View
{
    public static IResult Page<TPage, TModel>(TModel model) where TPage : Page<TModel> =>
        new PageResult<TPage, TModel>(model, FormErrors.None, StatusCodes.Status200OK);

    /// <summary>A page that is an answer of another kind: 401 asks to sign in, 403 says who can help, 410 explains a used link.</summary>
    public static IResult Page<TPage, TModel>(TModel model, int status) where TPage : Page<TModel> => new PageResult<TPage, TModel>(model, FormErrors.None, status);

    /// <summary>The same page again with every typed word, a summary and a message beside each wrong field.</summary>
    public static IResult Invalid<TPage, TModel>(TModel model, FormErrors errors) where TPage : Page<TModel> =>
        new PageResult<TPage, TModel>(model, errors, StatusCodes.Status422UnprocessableEntity);

    /// <summary>Somebody else changed it meanwhile: the same page with both versions.</summary>
    public static IResult Stale<TPage, TModel>(TModel model) where TPage : Page<TModel>
    {
        var errors = new FormErrors();
        errors.Add("", WebText.StaleBody);
        return new PageResult<TPage, TModel>(model, errors, StatusCodes.Status409Conflict);
    }

    /// <summary>What was asked for is not there, and the page itself says how to go on: 404 with its own words.</summary>
    public static IResult Missing<TPage, TModel>(TModel model) where TPage : Page<TModel> =>
        new PageResult<TPage, TModel>(model, FormErrors.None, StatusCodes.Status404NotFound);

    /// <summary>After a write: go and look. The address is one of <see cref="Paths"/>, never what a visitor sent.</summary>
    public static IResult SeeOther(string path) => new SeeOtherResult(path);

    public static IResult NotFound() => Error(StatusCodes.Status404NotFound, WebText.NotFoundTitle, WebText.NotFoundBody);

    public static IResult Forbidden() => Error(StatusCodes.Status403Forbidden, WebText.ForbiddenTitle, WebText.ForbiddenBody);

    /// <summary>Not a matter of roles: says whose task it is.</summary>
    public static IResult Forbidden(Text whoMay) => Error(StatusCodes.Status403Forbidden, WebText.ForbiddenTitle, whoMay);

    public static IResult Refused(Refusal refusal) => Error(StatusCodes.Status422UnprocessableEntity, WebText.BadRequestTitle, refusal.Reason);

    public static IResult Error(int status, Text title, Text body) => new ErrorResult(status, title, body);

    /// <summary>An address whose words after the number changed: the number decides, the reader is sent to the right one.</summary>
    public static IResult Moved(string path) => new SeeOtherResult(path, StatusCodes.Status301MovedPermanently);
}

internal sealed class SeeOtherResult(string path, int status = StatusCodes.Status303SeeOther) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        httpContext.Response.Headers.Location = path;
        return Task.CompletedTask;
    }
}

/// <summary>Tells the platform which component draws errors, since the platform knows no design.</summary>
public sealed record ErrorPageComponent(Type Component);

internal sealed class ErrorResult(int status, Text title, Text body) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var page = (ErrorPageComponent?)httpContext.RequestServices.GetService(typeof(ErrorPageComponent));
        var words = httpContext.Items[typeof(Form)] is Form form ? form.Words.Select(w => w.Value).ToList() : [];
        httpContext.Response.Headers.CacheControl = "no-store";
        return page is null
            ? httpContext.Response.WriteAsync(title)
            : Renderer.Write(httpContext, page.Component, ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Status"] = status, ["Title"] = title.ToString(), ["Body"] = body.ToString(), ["Words"] = words }), status);
    }
}

internal sealed class PageResult<TPage, TModel>(TModel model, FormErrors errors, int status) : IResult where TPage : Page<TModel>
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        if (httpContext.Items[typeof(BeforePage)] is BeforePage frame)
        {
            await frame.Ask();
        }

        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = model, ["Errors"] = errors });
        if (errors.Any && httpContext.Items[typeof(Form)] is Form form)
        {
            // The summary stands above the fields, so the page is drawn once to know what it holds.
            LostWords.Find(form, Renderer.Piece(httpContext.RequestServices, typeof(TPage), parameters), httpContext.RequestServices.GetRequiredService<HtmlEncoder>(), errors);
        }

        await Renderer.Write(httpContext, typeof(TPage), parameters, status);
    }
}
