using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Platform;

/// <summary>The ways of taking part that a phase of the overall process opens or leaves closed.</summary>
public enum PartKind
{
    Ideas,
    Comments,
    Supports,
    Surveys,
    OpinionMaps,
    Votes,
    Registration,
    Cards,
}

/// <summary>Which way of taking part a write belongs to. The guard refuses it on days on which that is closed.</summary>
public sealed record PartRule(PartKind Kind);

/// <summary>From a day to a day only these ways are open.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">Last day, included.</param>
/// <param name="Open">What is open; everything else is not.</param>
/// <param name="Phase">Its name, where everybody may know it.</param>
public sealed record PartWindow(DateOnly From, DateOnly Until, IReadOnlyList<PartKind> Open, Text? Phase)
{
    public bool Covers(DateOnly day) => From <= day && day <= Until;
}

/// <summary>A way of taking part is closed today.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Until">The last day on which it stays so.</param>
/// <param name="Phase">The phase that leaves it closed, where everybody may know it.</param>
public sealed record PartClosed(PartKind Kind, DateOnly Until, Text? Phase)
{
    public DateOnly OpensOn => Until.AddDays(1);

    /// <summary>Why, until when, and what happens then.</summary>
    public Text Why => Phase is null
        ? TakingPartText.Closed.Filled(TakingPartText.Of(Kind), TakingPartText.Day(Until))
        : TakingPartText.ClosedIn.Filled(TakingPartText.Of(Kind), TakingPartText.Day(Until), Phase);

    public Text Next => TakingPartText.OpensAgain.Filled(TakingPartText.Day(OpensOn));
}

/// <summary>Told by the module that knows the phases.</summary>
public sealed record PartWindows(Func<CityDb, CancellationToken, Task<IReadOnlyList<PartWindow>>> Read);

/// <summary>Told by a module whose own promises a window must not break; null where nothing stands in the way.</summary>
public sealed record PartPromise(PartKind Kind, Func<CityDb, DateOnly, DateOnly, Task<Text?>> Broken);

/// <summary>The answer to a write on a day on which it is closed; what was typed is shown again.</summary>
public sealed record PartClosedPage(Func<HttpContext, PartClosed, Task<IResult>> For);

/// <summary>Is taking part open for this, on this day? Asked by the guard for every write and by the frame for every page.</summary>
public sealed class TakingPart(IEnumerable<PartWindows> sources, Generation generation, TimeProvider clock)
{
    // As public pages: changes of this process at once, those of another one after a minute at the latest.
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(60);

    private volatile Kept? _kept;

    public async Task<IReadOnlyList<PartWindow>> Windows(CityDb db, CancellationToken cancellation)
    {
        var (at, now) = (generation.Current, clock.GetUtcNow());
        if (_kept is { } kept && ReferenceEquals(kept.Generation, at) && kept.Until > now)
        {
            return kept.Windows;
        }

        var windows = new List<PartWindow>();
        foreach (var source in sources)
        {
            windows.AddRange(await source.Read(db, cancellation));
        }

        _kept = new Kept(at, now + Life, windows);
        return windows;
    }

    /// <summary>Null when it is open: on a day about which no phase says anything, all is.</summary>
    public static PartClosed? Closed(IReadOnlyList<PartWindow> windows, PartKind kind, DateOnly today)
    {
        if (IsOpen(windows, kind, today))
        {
            return null;
        }

        // Something opens or closes only where a window begins or ends; after the last one all is open.
        var days = windows.SelectMany(w => new[] { w.From, w.Until.AddDays(1) }).Where(d => d > today);
        return new PartClosed(kind, days.Where(d => IsOpen(windows, kind, d)).Min().AddDays(-1), windows.First(w => w.Covers(today)).Phase);
    }

    /// <summary>Everything that is closed on a day.</summary>
    public static IReadOnlyDictionary<PartKind, PartClosed> AllClosed(IReadOnlyList<PartWindow> windows, DateOnly today) => windows.Any(w => w.Covers(today))
        ? Enum.GetValues<PartKind>().Select(k => Closed(windows, k, today)).OfType<PartClosed>().ToDictionary(c => c.Kind)
        : new Dictionary<PartKind, PartClosed>();

    /// <summary>The first day between two on which it is closed.</summary>
    public static DateOnly? FirstClosed(IReadOnlyList<PartWindow> windows, PartKind kind, DateOnly from, DateOnly until) =>
        windows.SelectMany(w => new[] { w.From, w.Until.AddDays(1) }).Append(from).Where(d => from <= d && d <= until && !IsOpen(windows, kind, d)).Select(d => (DateOnly?)d).Min();

    internal static async Task<IResult?> Refused(HttpContext http)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<PartRule>() is not { } rule || !HttpMethods.IsPost(http.Request.Method))
        {
            return null;
        }

        var services = http.RequestServices;
        var windows = await services.GetRequiredService<TakingPart>().Windows(services.GetRequiredService<CityDb>(), http.RequestAborted);
        return Closed(windows, rule.Kind, Format.Day(services.GetRequiredService<TimeProvider>().GetUtcNow())) is { } closed
            ? await services.GetRequiredService<PartClosedPage>().For(http, closed) : null;
    }

    private static bool IsOpen(IReadOnlyList<PartWindow> windows, PartKind kind, DateOnly day) =>
        windows.Where(w => w.Covers(day)).ToList() is not { Count: > 0 } today || today.Exists(w => w.Open.Contains(kind));

    private sealed record Kept(string Generation, DateTimeOffset Until, IReadOnlyList<PartWindow> Windows);
}

public static class PartRules
{
    /// <summary>A write that belongs to a way of taking part.</summary>
    public static IEndpointConventionBuilder Takes(this IEndpointConventionBuilder route, PartKind kind) => route.WithMetadata(new PartRule(kind));
}
