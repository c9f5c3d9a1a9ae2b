using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>The weights of each member as a file: what was entered and what it means, to recompute the mean.</summary>
public static class DownloadWeights
{
    private static readonly object?[] Columns = ["runde", "gremium", "mitglied", "art", "kriterium", "verglichen_mit", "eingabe", "gewicht", "gewicht_der_runde"];

    public static async Task<IResult> Get(int round, CityDb db, CancellationToken cancellation)
    {
        if (await RoundAccess.Public(db.Rounds).AsNoTracking().WithRules().SingleOrDefaultAsync(r => r.Number == round, cancellation) is not { IsWeighedByBody: true } found)
        {
            return View.NotFound();
        }

        var points = found.Points.ToList();
        var keys = points.Select(c => c.Key).ToList();
        var csv = new Csv(Columns);
        foreach (var member in RoundAccess.DisclosedWeights(found))
        {
            foreach (var (criterion, weight) in points.Zip(WeightMean.Of(member, keys)))
            {
                decimal? entered = member.Points.TryGetValue(criterion.Key, out var given) ? given : null;
                csv.Row(found.Number, found.WeighingBody, member.Name, Kind(member.Method), criterion.Key, null, entered, weight, criterion.Weight);
            }

            foreach (var pair in Pair.Of(keys).Where(p => member.Pairs.ContainsKey(p.Key)))
            {
                csv.Row(found.Number, found.WeighingBody, member.Name, Kind(member.Method), pair.First, pair.Second, Word(member.Pairs[pair.Key]), null, null);
            }
        }

        return csv.Download($"gewichte-{found.Number}.csv");
    }

    private static string Kind(WeighingMethod method) => method == WeighingMethod.Points ? "punkte" : "paare";

    private static string Word(Importance importance) => importance switch { Importance.More => "wichtiger", Importance.Equal => "gleich", _ => "weniger wichtig" };
}
