using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Konzil.Agenda;
using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>
/// The rules of a round in one fixed spelling, so that anybody can recompute the seal from the published file. People are
/// held by a hash of their account: the file binds the panel without naming anybody.
/// </summary>
public static class SealText
{
    private static readonly JsonSerializerOptions Spelling = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = false };

    public static string Of(Round round, IReadOnlyCollection<Measure> measures, Me by, DateTimeOffset now)
    {
        Draw(round);
        return JsonSerializer.Serialize(
            new
            {
                round = round.Number,
                title = round.TitleDe,
                endsOn = Format.Iso(round.EndsOn),
                rule = "weighted sum of means on fixed scales; missing is not zero; ties share a rank; a mean or total below its minimum has no rank; a condition fails when more than half of the counted sheets deny it",
                shows = round.GroupsFrom is { } middle ? new { what = "groups", ahead = Number(round.LeadThreshold), middle = Number(middle) } : (object)new { what = "ranks" },
                minimumTotal = round.MinimumTotal is { } least ? Number(least) : null,
                follows = round.FollowsNumber,
                reasons = round.Reasons.ToString(),
                leadProjects = new { threshold = Number(round.LeadThreshold), most = round.LeadMost },
                criteria = round.Criteria.OrderBy(c => c.Kind).ThenBy(c => c.Order).Select(c => new
                {
                    key = c.Key,
                    kind = c.Kind.ToString(),
                    title = c.TitleDe,
                    question = c.QuestionDe,
                    weight = Number(c.Weight),
                    min = c.Min,
                    max = c.Max,
                    minimum = c.Minimum,
                    anchors = c.Anchors.Select(a => a.De),
                }),
                weights = Weights(round),
                measures = measures.OrderBy(m => m.Number).Select(m => new { code = m.Code, title = m.Title, evaluators = Letters(round.PanelOf(m)) }),
                besideTheRanking = round.Duties.OrderBy(d => d.MeasureId).Select(d => new { measure = d.MeasureId, reason = d.Reason }),
                evaluators = round.Evaluators.OrderBy(e => e.Letter.Length).ThenBy(e => e.Letter, StringComparer.Ordinal).Select(e => new { letter = e.Letter, sector = e.Sector.ToString(), account = Commitment(round.Id, e.PersonId) }),
                sealedAt = Format.Iso(now),
                sealedBy = by.Name,
            },
            Spelling);
    }

    /// <summary>SHA-256 over the UTF-8 bytes, in lower-case hexadecimal digits.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // What each member entered, so that the mean can be recomputed.
    private static object? Weights(Round round)
    {
        if (!round.IsWeighedByBody)
        {
            return null;
        }

        var keys = round.Points.Select(c => c.Key).ToList();
        return new
        {
            body = round.WeighingBody,
            rule = "mean of the members' shares (points: share of 100; pairs: RANCOM), exact, cut to hundredths, largest rests first",
            members = round.CountedWeighings.Select(w => new
            {
                name = w.Name,
                method = w.Method.ToString(),
                points = keys.Where(w.Points.ContainsKey).Select(k => new { criterion = k, points = Number(w.Points[k]) }),
                pairs = Pair.Of(keys).Where(p => w.Pairs.ContainsKey(p.Key)).Select(p => new { first = p.First, second = p.Second, more = w.Pairs[p.Key].ToString() }),
                handedInAt = Format.Iso(w.HandedInAt ?? default),
            }),
            missing = round.Weighings.Except(round.CountedWeighings).Select(w => w.Name).Order(StringComparer.Ordinal),
        };
    }

    private static IEnumerable<string> Letters(IEnumerable<Evaluator> people) => people.OrderBy(e => e.Letter.Length).ThenBy(e => e.Letter, StringComparer.Ordinal).Select(e => e.Letter);

    private static void Draw(Round round)
    {
        var place = 0;
        foreach (var evaluator in round.Evaluators.OrderBy(e => Commitment(round.Id, e.PersonId), StringComparer.Ordinal))
        {
            evaluator.Mark(Letter(place++));
        }
    }

    // A … Z, AA, AB …
    internal static string Letter(int place) => (place < 26 ? "" : Letter(place / 26 - 1)) + (char)('A' + place % 26);

    private static string Commitment(Guid round, Guid person) => Hash(round.ToString("N") + person.ToString("N"));

    private static string Number(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
