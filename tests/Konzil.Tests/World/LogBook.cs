using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Konzil.Tests.World;

/// <summary>Keeps every line the server logs, with its values, scopes and exceptions, from the level an operator may set to look for a mistake.</summary>
public sealed class LogBook : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyList<string> Lines => [.. _lines];

    public void Forget() => _lines.Clear();

    public ILogger CreateLogger(string categoryName) => new Page(categoryName, _lines);

    public void Dispose()
    {
    }

    private sealed class Page(string category, ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull
        {
            lines.Enqueue($"{category} scope: {Written(state)}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel} {category}: {formatter(state, exception)} {Written(state)} {exception}");

        private static string Written(object? state) => state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(", ", values.Select(v => v.Key + "=" + v.Value)) : state?.ToString() ?? "";
    }
}

/// <summary>A city whose log is read: what Konzil and the server say from "Information" on, as an installation is delivered and one step beyond.</summary>
public sealed class CityWithLog : City
{
    public LogBook Book { get; } = new();

    protected override void Settings(IWebHostBuilder host, string folder)
    {
        host.UseSetting("Logging:LogLevel:Default", "Information");
        host.UseSetting("Logging:LogLevel:Microsoft.AspNetCore", "Information");
        host.UseSetting("Logging:LogLevel:Microsoft.EntityFrameworkCore", "Information");
        host.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Book));
    }
}
