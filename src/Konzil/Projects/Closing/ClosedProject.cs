using System.Globalization;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Projects;

/// <summary>A write below another address that belongs to a project all the same; null where this person finds nothing there.</summary>
public sealed record ProjectOfWrite(Func<RouteValueDictionary, Me, CityDb, Task<Guid?>> Find);

/// <summary>A write that stays possible after the end of the project, and why.</summary>
public sealed record StaysPossible(string Why);

/// <summary>
/// Nothing of a project is written after its end. The rule holds for every write below its address, without asking for it; what stays
/// possible says so in its route.
/// </summary>
public partial class ClosedProject
{
    public const string Address = "/buero/projekte/{number:int}";

    public sealed record Shown(Project Project, DateOnly Day, IReadOnlyList<string> Texts, bool MayRead)
    {
        public IReadOnlyList<LeftOpen> Left { get; init; } = [];
    }

    /// <summary>Whether the end of its project ends this write.</summary>
    public static bool Ends(Endpoint? write) => write is RouteEndpoint route && write.Metadata.GetMetadata<StaysPossible>() is null
        && (write.Metadata.GetMetadata<ProjectOfWrite>() is not null || IsBelow(route));

    public static bool IsBelow(RouteEndpoint route) => ("/" + route.RoutePattern.RawText?.TrimStart('/')).StartsWith(Address, StringComparison.Ordinal);

    internal static async Task<IResult?> Answer(HttpContext http, CityDb db)
    {
        if (!Ends(http.GetEndpoint()))
        {
            return null;
        }

        // Trap: who may not see the project must not learn from the answer that it is closed.
        var (me, values) = (Me.Of(http), http.Request.RouteValues);
        var project = http.GetEndpoint()!.Metadata.GetMetadata<ProjectOfWrite>() is { } other
            ? await other.Find(values, me, db) is { } id ? await db.Projects.AsNoTracking().SingleAsync(p => p.Id == id, http.RequestAborted) : null
            : await ProjectAccess.ToRead(int.Parse((string)values["number"]!, CultureInfo.InvariantCulture), me, db);
        if (project is not { ClosedOn: { } day })
        {
            return null;
        }

        var mayRead = await ProjectAccess.ToRead(project.Number, me, db) is not null;
        var left = mayRead ? await OpenAtEnd.All(http.RequestServices.GetServices<OpenAtEnd>(), project, me, db, http.RequestAborted) : [];
        return View.Page<ClosedProject, Shown>(new(project, day, [.. (await Carried.FromRefused(http))?.Written ?? []], mayRead) { Left = left }, StatusCodes.Status409Conflict);
    }
}

public static class ClosingRules
{
    /// <summary>Still possible after the end of the project.</summary>
    public static TBuilder StaysPossible<TBuilder>(this TBuilder route, string why) where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new StaysPossible(why));

    /// <summary>Belongs to a project, and ends with it.</summary>
    public static TBuilder OfProject<TBuilder>(this TBuilder route, Func<RouteValueDictionary, Me, CityDb, Task<Guid?>> find) where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new ProjectOfWrite(find));
}
