using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Konzil.Platform;

/// <summary>Who may call an address. Every endpoint carries exactly one (checked at start-up).</summary>
public sealed record AccessRule(AccessKind Kind, Permission? Permission)
{
    public bool Admits(Me me) => Kind switch
    {
        AccessKind.Public => true,
        AccessKind.SignedIn => me.SignedIn,
        AccessKind.Allowed => me.SignedIn && me.May(Permission!.Value),
        _ => false,
    };
}

public enum AccessKind
{
    Public,
    SignedIn,
    Allowed,
}

/// <summary>The words of the route table.</summary>
public static class AccessRules
{
    /// <summary>Anybody, without an account.</summary>
    public static TBuilder Public<TBuilder>(this TBuilder route) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new AccessRule(AccessKind.Public, null));

    /// <summary>Whoever is signed in, whatever the role.</summary>
    public static TBuilder SignedIn<TBuilder>(this TBuilder route) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new AccessRule(AccessKind.SignedIn, null));

    /// <summary>Only people whose role carries the permission.</summary>
    public static TBuilder Allow<TBuilder>(this TBuilder route, Permission permission) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new AccessRule(AccessKind.Allowed, permission));

    /// <summary>Start-up check: a route without a rule, or with two, is a mistake nobody should discover by reading logs.</summary>
    public static void MustHaveOneRuleEach(IEnumerable<Endpoint> endpoints)
    {
        var wrong = endpoints.OfType<RouteEndpoint>()
            // Trap: unpublished builds get a fallback for files added since; it has no rule, so the guard answers 404.
            .Where(e => e.RoutePattern.RawText != "{**path:file}" && e.Metadata.GetOrderedMetadata<AccessRule>().Count != 1)
            .Select(e => $"{e.DisplayName} ({e.Metadata.GetOrderedMetadata<AccessRule>().Count} rules)").ToList();
        if (wrong.Count > 0)
        {
            throw new InvalidOperationException("Every route needs exactly one access rule (.Public(), .SignedIn(), .Allow(…)): " + string.Join("; ", wrong));
        }
    }
}
