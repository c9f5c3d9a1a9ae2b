using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Konzil.Platform;

/// <summary>What the part of an address after the question mark says.</summary>
public static class Query
{
    /// <summary>The whole number under the key, zero or more; null where there is none or something else stands there.</summary>
    public static int? Number(this HttpRequest request, string key) =>
        int.TryParse(request.Query[key], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
