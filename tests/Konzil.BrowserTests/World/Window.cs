using Microsoft.Playwright;

namespace Konzil.BrowserTests.World;

/// <summary>A borrowed browser window. Notes down what no page may do: errors, and requests to elsewhere.</summary>
public sealed class Window : IAsyncDisposable
{
    private readonly LiveCity _site;
    private readonly Action _giveBack;
    private readonly string? _expected;

    /// <param name="site">The city whose pages may load from it alone.</param>
    /// <param name="page">The page to watch.</param>
    /// <param name="giveBack">What happens to it afterwards.</param>
    /// <param name="expected">Words of an error of the console that is no breach.</param>
    public Window(LiveCity site, IPage page, Action giveBack, string? expected = null)
    {
        (_site, Page, _giveBack, _expected) = (site, page, giveBack, expected);
        page.Console += Console;
        page.PageError += Error;
        page.Request += Request;
    }

    public IPage Page { get; }

    public List<string> Breaches { get; } = [];

    public ValueTask DisposeAsync()
    {
        Page.Console -= Console;
        Page.PageError -= Error;
        Page.Request -= Request;
        _giveBack();
        return ValueTask.CompletedTask;
    }

    private void Console(object? sender, IConsoleMessage message)
    {
        if (message.Type == "error" && (_expected is null || !message.Text.Contains(_expected, StringComparison.Ordinal)))
        {
            Breaches.Add($"console: {message.Text}");
        }
    }

    private void Error(object? sender, string error) => Breaches.Add($"script: {error}");

    private void Request(object? sender, IRequest request)
    {
        if (!request.Url.StartsWith(_site.Url + "/", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
        {
            Breaches.Add($"loads from elsewhere: {request.Url}");
        }
    }
}
