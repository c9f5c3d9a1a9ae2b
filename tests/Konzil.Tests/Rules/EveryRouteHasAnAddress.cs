using System.Reflection;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Rules;

public class EveryRouteHasAnAddress(City city) : CityTest(city)
{
    [Fact]
    public void Paths_leads_to_every_route()
    {
        var addresses = Addresses().ToList();
        var breaches = from route in Routes()
                       let matcher = new TemplateMatcher(new RouteTemplate(route.RoutePattern), [])
                       where !addresses.Any(a => matcher.TryMatch(a, []))
                       select $"{route.RoutePattern.RawText} has no address in Paths";
        House.Holds("A route is linked through Paths (rule 13):", breaches.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Paths_leads_nowhere_else()
    {
        var matchers = Routes().Select(r => new TemplateMatcher(new RouteTemplate(r.RoutePattern), [])).ToList();
        House.Holds("An address without a route is a dead link:", Addresses().Distinct().Where(a => !matchers.Any(m => m.TryMatch(a, []))).Select(a => a.Value!));
    }

    [Fact]
    public void A_write_is_never_cached_and_never_public_without_a_limit()
    {
        var breaches = from route in Routes()
                       where route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true
                       where route.Metadata.GetMetadata<CachedPage>() is not null
                           || route.Metadata.GetMetadata<AccessRule>()!.Kind == AccessKind.Public && route.Metadata.GetMetadata<Microsoft.AspNetCore.RateLimiting.EnableRateLimitingAttribute>() is null
                       select route.RoutePattern.RawText;
        House.Holds("A POST of strangers is limited (.Limited) and no POST is cached:", breaches);
    }

    [Fact]
    public void Only_public_pages_are_cached() => House.Holds(
        "The cache knows no persons:",
        Routes().Where(r => r.Metadata.GetMetadata<CachedPage>() is not null && r.Metadata.GetMetadata<AccessRule>()!.Kind != AccessKind.Public).Select(r => r.RoutePattern.RawText!));

    private IEnumerable<RouteEndpoint> Routes() => City.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<AccessRule>() is not null && e.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is null)
        .Where(e => !e.RoutePattern.RawText!.StartsWith("/health/", StringComparison.Ordinal));

    /// <summary>Every address that Paths can make, with sample values for its parameters.</summary>
    private static IEnumerable<PathString> Addresses()
    {
        Language.Use(Language.German);
        string[] notAddresses = [nameof(Paths.Link), nameof(Paths.Neutral), nameof(Paths.Slug)];
        var written = typeof(Paths).GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(m => !notAddresses.Contains(m.Name, StringComparer.Ordinal)).SelectMany(m => m switch
        {
            PropertyInfo property => [property.GetValue(null) as string],
            FieldInfo field => [field.GetValue(null) as string],
            MethodInfo { IsSpecialName: false, IsGenericMethod: false } method => Samples(method).Select(s => method.Invoke(null, s) as string),
            _ => Enumerable.Empty<string?>(),
        });
        return written.Where(a => a?.StartsWith('/') == true).Select(a => new PathString(a!.Split('?', '#')[0]));
    }

    // Twice, because an address may be longer with its optional parts.
    private static IEnumerable<object?[]> Samples(MethodInfo method) =>
    [
        [.. method.GetParameters().Select(p => p.HasDefaultValue ? p.DefaultValue : Sample(p.ParameterType))],
        [.. method.GetParameters().Select(p => Sample(Nullable.GetUnderlyingType(p.ParameterType) ?? p.ParameterType))],
    ];

    private static object? Sample(Type type) =>
        type == typeof(string) ? "abc"
        : type == typeof(Guid) ? Ids.Next()
        : type == typeof(int) ? 2
        : type == typeof(DateOnly) ? new DateOnly(2026, 3, 2)
        : type.IsEnum ? Enum.GetValues(type).GetValue(0)
        : type.IsArray ? Array.CreateInstance(type.GetElementType()!, 0)
        : type.IsValueType ? Activator.CreateInstance(type)
        : null;
}
