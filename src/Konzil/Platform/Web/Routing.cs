using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Konzil.Platform;

/// <summary>The verbs of the route table: a GET answers HEAD as well, a POST is a write.</summary>
public static class Routing
{
    private static readonly string[] Reads = [HttpMethods.Get, HttpMethods.Head];
    private static readonly string[] Writes = [HttpMethods.Post];

    public static IEndpointConventionBuilder Get(this IEndpointRouteBuilder routes, string pattern, Delegate handler) => Map(routes, pattern, Reads, handler);

    public static IEndpointConventionBuilder Post(this IEndpointRouteBuilder routes, string pattern, Delegate handler) => Map(routes, pattern, Writes, handler);

    // The framework compiles how a handler gets its parameters. For all routes at start that takes longer than the first
    // page; so each is compiled when it is first called.
    private static IEndpointConventionBuilder Map(IEndpointRouteBuilder routes, string pattern, string[] methods, Delegate handler)
    {
        var made = new Lazy<RequestDelegate>(() => RequestDelegateFactory.Create(handler, new RequestDelegateFactoryOptions
        {
            ServiceProvider = routes.ServiceProvider,
            RouteParameterNames = RoutePatternFactory.Parse(pattern).Parameters.Select(p => p.Name),
            // What comes in is read by Form and by the address; nothing is read as JSON by accident.
            DisableInferBodyFromParameters = true,
        }).RequestDelegate);
        return routes.MapMethods(pattern, methods, http => made.Value(http)).WithMetadata(handler.Method);
    }
}
