using System.Globalization;
using Konzil.Platform;

namespace Konzil.Voting;

/// <summary>What somebody has chosen: points by the code of the measure; a tick is one point.</summary>
public sealed class BallotSheet(IReadOnlyDictionary<string, int> points)
{
    public const string Ticks = "Wahl";

    public static readonly BallotSheet Empty = new(new Dictionary<string, int>(StringComparer.Ordinal));

    public IReadOnlyDictionary<string, int> Points => points;

    public int Total => points.Values.Sum();

    /// <summary>The field of a measure in a ballot with points.</summary>
    public static string Field(VoteOption option) => "Punkte-" + option.Code;

    public int Of(VoteOption option) => points.GetValueOrDefault(option.Code);

    /// <summary>Mistakes go to the form's errors; what was right is kept.</summary>
    public static BallotSheet Read(CitizenVote vote, Form form) => vote.Style == BallotStyle.Points ? ReadPoints(vote, form) : ReadTicks(vote, form);

    /// <summary>In the order of measures, so that equal ballots are written alike: "M-02=1 M-07=3".</summary>
    public string Written(CitizenVote vote) => string.Join(' ', vote.InOrder.Where(o => Of(o) > 0).Select(o => o.Code + "=" + Of(o).ToString(CultureInfo.InvariantCulture)));

    public static IReadOnlyList<KeyValuePair<string, int>> Read(string written) =>
        [.. written.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => c.Split('=')).Select(c => KeyValuePair.Create(c[0], int.Parse(c[1], CultureInfo.InvariantCulture)))];

    private static BallotSheet ReadTicks(CitizenVote vote, Form form)
    {
        var known = vote.Options.Select(o => o.Code).ToHashSet(StringComparer.Ordinal);
        var ticked = form.RawMany(Ticks).Where(known.Contains).Distinct(StringComparer.Ordinal).ToList();
        if (ticked.Count == 0)
        {
            form.Errors.Add(Ticks, VoteText.NothingChosen);
        }
        else if (ticked.Count > vote.Most)
        {
            form.Errors.Add(Ticks, VoteText.TooManyTicks.Filled(vote.Most, ticked.Count));
        }

        return new BallotSheet(ticked.ToDictionary(c => c, _ => 1, StringComparer.Ordinal));
    }

    private static BallotSheet ReadPoints(CitizenVote vote, Form form)
    {
        var given = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var option in vote.InOrder)
        {
            if (form.Whole(Field(option), 0, vote.MostForOne, VoteText.PointsWrong.Filled(vote.MostForOne)) is { } number and > 0)
            {
                given[option.Code] = number;
            }
        }

        var sheet = new BallotSheet(given);
        if (!form.HasErrors && vote.Options.Count > 0 && (sheet.Total == 0 || sheet.Total > vote.Most))
        {
            form.Errors.Add(Field(vote.InOrder.First()), sheet.Total == 0 ? VoteText.NothingChosen : VoteText.TooManyPoints.Filled(vote.Most, sheet.Total));
        }

        return sheet;
    }
}
