using System.Globalization;
using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>Who decides the weights of a round, and what begins when sealed weights are to change.</summary>
public sealed partial class Round
{
    public const int BodyMax = 120;

    /// <summary>One person is no body.</summary>
    public const int FewestMembers = 2;

    // Of a new round whose model's deadline has passed.
    private const int FewestDays = 14;

    /// <summary>The body whose members decide the weights; null where the coordination enters them.</summary>
    public string? WeighingBody { get; private set; }

    public ICollection<Weighing> Weighings { get; private set; } = [];

    /// <summary>The sealed round whose rules this one changes; the scores stay with that one.</summary>
    public int? FollowsNumber { get; private set; }

    public string? FollowsReason { get; private set; }

    public bool IsWeighedByBody => Weighings.Count > 0;

    /// <summary>The members whose weights enter the mean.</summary>
    public IReadOnlyList<Weighing> CountedWeighings => [.. Weighings.Where(w => w.Counts(this)).OrderBy(w => w.Name, StringComparer.Ordinal).ThenBy(w => w.PersonId)];

    /// <summary>Names exactly these criteria in these words: weights given to other ones do not count for them.</summary>
    public string CriteriaMark => SealText.Hash(string.Join('\n', Points.Select(c => string.Join('|', c.Key, c.TitleDe, c.QuestionDe, c.Min, c.Max, c.AnchorsDe))));

    public static string Shown(decimal sum) => sum.ToString("0.##", CultureInfo.CurrentCulture);

    /// <summary>Asks the members of a body for their weights. An empty list gives the weights back to the coordination.</summary>
    public void AskForWeights(string body, IReadOnlyDictionary<Guid, string> members, DateTimeOffset now)
    {
        ChangeRules(now);
        if (members.Count > 0 && (members.Count < FewestMembers || string.IsNullOrWhiteSpace(body)))
        {
            throw members.Count < FewestMembers ? new Refusal(WeightsText.NeedsMembers, "Members") : new Refusal(WeightsText.BodyMissing, "Body");
        }

        foreach (var gone in Weighings.Where(w => !members.ContainsKey(w.PersonId)).ToList())
        {
            Weighings.Remove(gone);
        }

        var fresh = members.Where(m => Weighings.All(w => w.PersonId != m.Key)).ToList();
        foreach (var (person, name) in fresh)
        {
            Weighings.Add(new Weighing(Id, person, name));
        }

        WeighingBody = members.Count > 0 ? body : null;
        if (fresh.Count > 0)
        {
            Say(new WeightsAsked(Id, [.. fresh.Select(f => f.Key)]));
        }
    }

    /// <summary>At sealing the mean of the members becomes the weights of the round.</summary>
    internal void TakeMeanWeights()
    {
        if (CountedWeighings is { Count: > 0 } counted)
        {
            var points = Points.ToList();
            foreach (var (criterion, weight) in points.Zip(WeightMean.Of(counted, [.. points.Select(c => c.Key)])))
            {
                criterion.Weigh(weight);
            }
        }
    }

    /// <summary>Sealed rules never change. Other weights are a new round with the same criteria, measures and people.</summary>
    public Round Again(int number, string reason, DateTimeOffset now)
    {
        if (State == RoundState.Draft)
        {
            throw new Refusal(WeightsText.NotSealedYet);
        }

        var text = new RoundText(new Text(Extended(TitleDe, WeightsText.NewWeights.De), Extended(TitleEn, WeightsText.NewWeights.En)), NextEnd(Format.Day(now)), LeadThreshold, LeadMost, GroupsFrom, Reasons);
        var round = Draft(number, text, now);
        (round.FollowsNumber, round.FollowsReason, round.MinimumTotal, round.HasDutyLane) = (Number, reason, MinimumTotal, HasDutyLane);
        foreach (var criterion in Criteria.OrderBy(c => c.Order))
        {
            round.Add(criterion.Text, now);
        }

        round.Choose([.. Measures.Select(m => m.MeasureId)], now);
        round.Invite(Evaluators.ToDictionary(e => e.PersonId, e => e.Sector), now);
        round.Assign(AssignsByField, Assignments.ToLookup(a => a.FieldId, a => a.PersonId), now);
        round.PutBeside(Duties.ToDictionary(d => d.MeasureId, d => d.Reason), now);
        if (IsWeighedByBody)
        {
            round.AskForWeights(WeighingBody ?? "", Weighings.ToDictionary(w => w.PersonId, w => w.Name), now);
        }

        return round;
    }

    // A deadline that has passed would only be refused at the seal: the new round gets as many days as this one had.
    private DateOnly NextEnd(DateOnly today) => EndsOn >= today ? EndsOn
        : today.AddDays(Math.Max(FewestDays, SealedAt is { } sealedAt ? EndsOn.DayNumber - Format.Day(sealedAt).DayNumber : 0));

    private static string Extended(string title, string words) =>
        title.EndsWith(words, StringComparison.Ordinal) ? title : title[..Math.Min(title.Length, Conventions.Line - words.Length)] + words;
}

/// <summary>Somebody is asked for weights.</summary>
public sealed record WeightsAsked(Guid RoundId, IReadOnlyList<Guid> People);
