using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Platform;

/// <summary>For handlers that need more than six things.</summary>
public static class RequestServices
{
    public static T Service<T>(this HttpContext http) where T : notnull => http.RequestServices.GetRequiredService<T>();

    public static IEnumerable<T> Services<T>(this HttpContext http) => http.RequestServices.GetServices<T>();
}
