using Konzil.Agenda;
using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>
/// A scoring round. Until it is sealed its rules may change; from then on nothing of it does, and only then people score.
/// The result is worked out once, at closing, and kept.
/// </summary>
public sealed partial class Round : Entity, IHaveHistory
{
    public const decimal WholeWeight = 100;

    /// <summary>More criteria than this nobody can weigh against each other; the page warns.</summary>
    public const int ManyCriteria = 10;

    /// <summary>One person's opinion is no scoring (R-2.1-35).</summary>
    public const int FewestEvaluators = 2;

    /// <summary>With fewer people single values could be told apart, so only means are published.</summary>
    public const int FewestForSingleValues = GroupSize.Fewest;

    // Read from its text once: pages ask for it at each row.
    private (string? Json, RoundResult? Result) _read;

    private Round()
    {
    }

    public int Number { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public DateOnly EndsOn { get; private set; }

    /// <summary>Points a lead project needs, and how many there can be: the Wasserlinie.</summary>
    public decimal LeadThreshold { get; private set; }

    public int LeadMost { get; private set; }

    /// <summary>A city may prefer three groups to ranks: ahead from the Wasserlinie on, in the middle from here on. Null for ranks.</summary>
    public decimal? GroupsFrom { get; private set; }

    public RoundState State { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset RulesChangedAt { get; private set; }

    public DateTimeOffset? SealedAt { get; private set; }

    public string? SealedBy { get; private set; }

    /// <summary>The sealed rules word for word, and their SHA-256.</summary>
    public string? SealedText { get; private set; }

    public string? Seal { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Why it was closed although sheets were missing.</summary>
    public string? ClosingReason { get; private set; }

    public string? ResultJson { get; private set; }

    public string? RobustnessJson { get; private set; }

    /// <summary>Counts saved sheets, so that a sheet and the closing take turns on this row.</summary>
    public int Writes { get; private set; }

    public bool IsExample { get; private set; }

    public ICollection<Criterion> Criteria { get; private set; } = [];

    public ICollection<RoundMeasure> Measures { get; private set; } = [];

    public ICollection<Evaluator> Evaluators { get; private set; } = [];

    public Text Title => new(TitleDe, TitleEn);

    public IEnumerable<Criterion> Points => Criteria.Where(c => c.Kind == CriterionKind.Points).OrderBy(c => c.Order);

    public IEnumerable<Criterion> KnockOuts => Criteria.Where(c => c.Kind == CriterionKind.KnockOut).OrderBy(c => c.Order);

    public decimal WeightSum => Points.Sum(c => c.Weight);

    /// <summary>Before the end as far as the panel tells, after it only if so many people handed in a sheet for each measure.</summary>
    public bool ShowsSingleValues => Result is { } result ? ShowsSingleValuesOf(result) : SmallestPanel >= FewestForSingleValues;

    public RoundResult? Result => ResultJson == _read.Json ? _read.Result : (_read = (ResultJson, RoundResult.Read(ResultJson))).Result;

    public Robustness? Robustness => Robustness.Read(RobustnessJson);

    public static bool ShowsSingleValuesOf(RoundResult result) => result.Measures.Where(m => m.Counted > 0).All(m => m.Counted + m.Conflicts + m.Abstentions >= FewestForSingleValues);

    public static Round Draft(int number, RoundText text, DateTimeOffset now)
    {
        var round = new Round { Number = number, CreatedAt = now };
        round.Write(text, now);
        return round;
    }

    public void Write(RoundText text, DateTimeOffset now)
    {
        ChangeRules(now);
        if (text.GroupsFrom >= text.LeadThreshold)
        {
            throw new Refusal(ScoringText.GroupsBelowThreshold, nameof(GroupsFrom));
        }

        (TitleDe, TitleEn, EndsOn, LeadThreshold, LeadMost, GroupsFrom, Reasons) = (text.Title.De, text.Title.En, text.EndsOn, text.LeadThreshold, text.LeadMost, text.GroupsFrom, text.Reasons);
    }

    /// <summary>Null where the round shows ranks, or the measure has none.</summary>
    public ScoreGroup? GroupOf(MeasureScore score) => ScoreGroups.Of(score.Rank, score.Total, LeadThreshold, GroupsFrom);

    public void Add(CriterionText text, DateTimeOffset now)
    {
        ChangeRules(now);
        if (Criteria.Any(c => c.Key == text.Key))
        {
            throw new Refusal(ScoringText.CriterionTwice);
        }

        Criteria.Add(new Criterion(Id, Criteria.Count == 0 ? 1 : Criteria.Max(c => c.Order) + 1, text));
    }

    public void Drop(string key, DateTimeOffset now)
    {
        ChangeRules(now);
        if (Criteria.FirstOrDefault(c => c.Key == key) is { } criterion)
        {
            Criteria.Remove(criterion);
        }
    }

    public void Weigh(string key, decimal weight, DateTimeOffset now)
    {
        ChangeRules(now);
        if (IsWeighedByBody)
        {
            throw new Refusal(WeightsText.BodyDecides.Filled(WeighingBody ?? ""));
        }

        Points.Single(c => c.Key == key).Weigh(weight);
    }

    public void Choose(IReadOnlyCollection<Guid> measures, DateTimeOffset now)
    {
        ChangeRules(now);
        foreach (var gone in Measures.Where(m => !measures.Contains(m.MeasureId)).ToList())
        {
            Measures.Remove(gone);
        }

        foreach (var fresh in measures.Where(id => Measures.All(m => m.MeasureId != id)))
        {
            Measures.Add(new RoundMeasure(Id, fresh));
        }

        foreach (var both in Duties.Where(d => measures.Contains(d.MeasureId)).ToList())
        {
            Duties.Remove(both);
        }
    }

    public void Invite(IReadOnlyDictionary<Guid, Sector> people, DateTimeOffset now)
    {
        ChangeRules(now);
        foreach (var gone in Evaluators.Where(e => !people.TryGetValue(e.PersonId, out var sector) || sector != e.Sector).ToList())
        {
            Evaluators.Remove(gone);
        }

        foreach (var gone in Assignments.Select(a => a.PersonId).Distinct().Where(p => !people.ContainsKey(p)).ToList())
        {
            Dismiss(gone);
        }

        foreach (var (person, sector) in people.Where(p => Evaluators.All(e => e.PersonId != p.Key)))
        {
            Evaluators.Add(new Evaluator(Id, person, sector));
        }
    }

    /// <summary>Everything that still stands in the way of sealing, in words.</summary>
    public IReadOnlyList<Text> Obstacles(DateOnly today, IReadOnlyList<Measure> measures)
    {
        var found = new List<Text>();
        Require(Points.Any(), ScoringText.NeedsCriterion);
        Require(IsWeighedByBody || !Points.Any() || WeightSum == WholeWeight, ScoringText.WeightsMustSum.Filled(WeightSum.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)));
        Require(CountedWeighings.Count * 2 >= Weighings.Count, WeightsText.NeedsHalf.Filled(CountedWeighings.Count, Weighings.Count));
        Require(Measures.Count > 0, ScoringText.NeedsMeasure);
        Require(Evaluators.Count >= FewestEvaluators, ScoringText.NeedsEvaluators);
        foreach (var measure in measures.Where(m => Evaluators.Count >= FewestEvaluators && PanelOf(m).Count < FewestEvaluators))
        {
            found.Add(PanelText.TooFew.Filled(measure.Code, measure.Title, PanelOf(measure).Count));
        }

        Require(EndsOn >= today, ScoringText.EndsInPast);
        return found;

        void Require(bool holds, Text otherwise)
        {
            if (!holds)
            {
                found.Add(otherwise);
            }
        }
    }

    /// <summary>From now on no rule changes. The text is what <see cref="SealText"/> wrote of this round.</summary>
    public void SealRules(string sealedText, IReadOnlyList<Measure> measures, Me by, DateTimeOffset now)
    {
        MustBe(RoundState.Draft, ScoringText.AlreadySealed);
        if (Obstacles(Format.Day(now), measures) is [var first, ..])
        {
            throw new Refusal(first);
        }

        (State, SealedAt, SealedBy, SealedText, Seal) = (RoundState.Open, now, by.Name, sealedText, SealText.Hash(sealedText));
        Say(new RoundSealed(Id));
    }

    /// <summary>The points are counted and public from now on.</summary>
    public void Close(RoundResult result, Robustness robustness, int missing, string? reason, DateTimeOffset now)
    {
        MustBe(RoundState.Open, ScoringText.NotOpen);
        if (missing > 0 && string.IsNullOrWhiteSpace(reason))
        {
            throw new Refusal(ScoringText.ClosingNeedsReason, nameof(ClosingReason));
        }

        (State, ClosedAt, ClosingReason, ResultJson, RobustnessJson) = (RoundState.Closed, now, missing > 0 ? reason : null, result.Write(), robustness.Write());
        Say(new RoundClosed(Id));
    }

    public Round AsExample()
    {
        IsExample = true;
        return this;
    }

    private void ChangeRules(DateTimeOffset now)
    {
        MustBe(RoundState.Draft, ScoringText.RulesAreSealed);

        // Also moves the version when only rows below change, so that sealing and a change cannot pass each other.
        RulesChangedAt = now > RulesChangedAt ? now : RulesChangedAt.AddTicks(10);
    }

    private void MustBe(RoundState state, Text otherwise)
    {
        if (State != state)
        {
            throw new Refusal(otherwise);
        }
    }
}

public enum RoundState
{
    Draft,
    Open,
    Closed,
}

/// <summary>What a round is called, when it ends, where its Wasserlinie lies, whether it shows groups instead of ranks, and which values need a reason.</summary>
public sealed record RoundText(Text Title, DateOnly EndsOn, decimal LeadThreshold, int LeadMost, decimal? GroupsFrom = null, ReasonRule Reasons = ReasonRule.Always);

public sealed record RoundSealed(Guid RoundId);

public sealed record RoundClosed(Guid RoundId);
