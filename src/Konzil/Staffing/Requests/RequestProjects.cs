using System.Globalization;
using Konzil.Platform;
using Microsoft.AspNetCore.Routing;

namespace Konzil.Staffing;

/// <summary>To which project a request or an agreement belongs: its answer comes too late once that has ended. Refusing and ending stay possible.</summary>
internal static class RequestProjects
{
    public static async Task<Guid?> OfRequest(RouteValueDictionary route, Me me, CityDb db) =>
        (await ShowRequest.Load(int.Parse((string)route["number"]!, CultureInfo.InvariantCulture), me, db))?.Row.Request.ProjectId;

    public static async Task<Guid?> OfSecondment(RouteValueDictionary route, Me me, CityDb db) => (await ShowSecondment.Load(Guid.Parse((string)route["id"]!), me, db))?.Row.Secondment.ProjectId;
}
