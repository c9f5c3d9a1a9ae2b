using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Council;

/// <summary>How united a body was over the years, as a picture and as a table. Bodies are of different size, so each has its own.</summary>
public partial class ShowVoteTrend
{
    public const string BodyKey = "gremium";

    /// <param name="Votes">Resolutions of one body with known yes and no votes, the oldest first.</param>
    /// <param name="Unknown">How many have none.</param>
    public sealed record Shown(IReadOnlyList<Resolution> Votes, int Unknown)
    {
        public string Body { get; init; } = "";

        /// <summary>The terms of the body, the oldest first.</summary>
        public IReadOnlyList<CouncilTerm> Terms { get; init; } = [];

        /// <summary>All bodies that decided something, the busiest first.</summary>
        public IReadOnlyList<string> Bodies { get; init; } = [];
    }

    public static async Task<IResult> Show(HttpRequest request, CityDb db, CancellationToken cancellation)
    {
        var every = await ListResolutions.Newest(db, cancellation);
        var bodies = every.GroupBy(r => r.Body, StringComparer.Ordinal).OrderByDescending(b => b.Count()).ThenBy(b => b.Key, StringComparer.Ordinal).Select(b => b.Key).ToList();
        var body = bodies.Find(b => b == request.Query[BodyKey].ToString()) ?? bodies.FirstOrDefault() ?? "";
        var all = every.Where(r => r.Body == body).ToList();
        var known = all.Where(r => r is { Yes: not null, No: not null }).Reverse().ToList();
        var terms = (await CouncilTerm.All(db, cancellation)).Where(t => t.IsOf(body)).ToList();
        return View.Page<ShowVoteTrend, Shown>(new(known, all.Count - known.Count) { Body = body, Bodies = bodies, Terms = terms });
    }
}
