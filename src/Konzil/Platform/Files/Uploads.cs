using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;

namespace Konzil.Platform;

public static class Uploads
{
    // Far above what a file may have: whoever sends too much gets a sentence beside the field, not a broken connection.
    private const long MostBytes = 100 * 1024 * 1024;

    /// <summary>This form takes files.</summary>
    public static IEndpointConventionBuilder Uploaded(this IEndpointConventionBuilder route) => route.WithMetadata(new Size());

    private sealed class Size : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => MostBytes;
    }
}
