using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Konzil.Platform;

namespace Konzil.Voting;

/// <summary>The rules of a vote in one fixed spelling, so that anybody can recompute the seal.</summary>
public static class VoteSeal
{
    private static readonly JsonSerializerOptions Spelling = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = false, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    public static string Of(CitizenVote vote) => JsonSerializer.Serialize(
        new
        {
            vote = vote.Number,
            title = vote.TitleDe,
            text = vote.IntroDe,
            budget = vote.Budget,
            ballot = vote.Style == BallotStyle.Points ? new { kind = "points", most = vote.Most, mostForOne = vote.MostForOne } : (object)new { kind = "approval", most = vote.Most },
            opensOn = Format.Iso(vote.OpensOn),
            closesOn = Format.Iso(vote.ClosesOn),
            rule = "one ballot for each " + (vote.ResidentsOnly ? "account whose residence the city has confirmed and that is valid on the day of voting" : "confirmed account") + "; a cast ballot is final; no count before the last day is over; then the sums and, from five ballots on, every ballot without a name are published; the result is advice to the body that decides",
            paper = vote.TakesPaper ? "numbered ballots on paper are handed out against a signature and the declaration not to vote online" + (vote.ResidentsOnly ? " to people who show at the desk that they live in the city" : "") + "; each number counts once; handed in until the last day, typed in until " + Format.Iso(vote.CountsAfter) + ", counted with all others" : null,
            options = vote.InOrder.Select(o => new { code = o.Code, title = o.Title, cost = o.Cost }),
            sealedAt = Format.Iso(vote.SealedAt!.Value),
            sealedBy = vote.SealedBy,
        },
        Spelling);
}
