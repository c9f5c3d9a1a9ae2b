using Konzil.Agenda;
using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>Who scores which measure of a round.</summary>
public sealed partial class Round
{
    public const int ChosenMax = 1000;

    /// <summary>How the evaluators were chosen, for the public; empty is shown as a gap. Says nothing about the rules, so it may come after the seal.</summary>
    public string HowChosen { get; private set; } = "";

    public void Describe(string howChosen) =>
        HowChosen = howChosen.Length > 0 ? howChosen : throw new Refusal(PanelText.HowMissing, nameof(HowChosen));

    /// <summary>False: everybody scores everything.</summary>
    public bool AssignsByField { get; private set; }

    public ICollection<Assignment> Assignments { get; private set; } = [];

    /// <summary>How many score the same measures at least, as far as the assignment tells.</summary>
    private int SmallestPanel => AssignsByField ? Assignments.GroupBy(a => a.FieldId).Select(g => g.Count()).DefaultIfEmpty().Min() : Evaluators.Count(e => e.AddedAt is null);

    /// <summary>Who scores a measure of a field, by key. Not by field: everybody scores everything.</summary>
    public void Assign(bool byField, ILookup<Guid, Guid> peopleOfField, DateTimeOffset now)
    {
        ChangeRules(now);
        AssignsByField = byField;
        var wanted = byField ? peopleOfField.SelectMany(g => g.Distinct().Where(p => Evaluators.Any(e => e.PersonId == p)).Select(p => (g.Key, p))).ToHashSet() : [];
        foreach (var gone in Assignments.Where(a => !wanted.Contains((a.FieldId, a.PersonId))).ToList())
        {
            Assignments.Remove(gone);
        }

        foreach (var (field, person) in wanted.Where(w => Assignments.All(a => (a.FieldId, a.PersonId) != w)))
        {
            Assignments.Add(new Assignment(Id, field, person));
        }
    }

    public bool Scores(Guid personId, Guid fieldId) => !AssignsByField || Assignments.Any(a => a.PersonId == personId && a.FieldId == fieldId);

    /// <summary>Who scores the measure. Whoever answers for it or began its draft is not independent and does not.</summary>
    public IReadOnlyList<Evaluator> PanelOf(Measure measure) =>
        [.. Evaluators.Where(e => Scores(e.PersonId, measure.FieldId) && e.PersonId != measure.LeadPersonId && e.PersonId != measure.CreatedById)];

    /// <summary>At sealing: fields without a measure in this round take no part.</summary>
    internal void DropIdleFields(IReadOnlyList<Measure> measures)
    {
        foreach (var idle in Assignments.Where(a => measures.All(m => m.FieldId != a.FieldId)).ToList())
        {
            Assignments.Remove(idle);
        }
    }

    public ICollection<Replacement> Replacements { get; private set; } = [];

    /// <summary>Which values need a reason.</summary>
    public ReasonRule Reasons { get; private set; }

    /// <summary>Somebody scores a measure instead of those who declared a conflict. The seal stays; this stands beside it.</summary>
    public void Replace(Measure measure, Guid personId, Sector sector, string reason, DateTimeOffset now)
    {
        MustBe(RoundState.Open, ScoringText.NotOpen);
        if (RevealedAt is not null)
        {
            throw new Refusal(ScoringText.Revealed);
        }

        if (personId == measure.LeadPersonId || personId == measure.CreatedById)
        {
            throw new Refusal(ReplaceText.NotIndependent, "Person");
        }

        if (Evaluators.All(e => e.PersonId != personId))
        {
            Evaluators.Add(new Evaluator(Id, personId, sector).Join(SealText.Letter(Evaluators.Count), now));
        }

        Replacements.Add(new Replacement(Id, measure.Id, personId, reason, now));

        // Moves the version, so that two replacements, or one and the closing, cannot pass each other.
        Writes++;
        Say(new EvaluatorReplaced(Id, measure.Id, personId));
    }

    private void Dismiss(Guid personId)
    {
        foreach (var gone in Assignments.Where(a => a.PersonId == personId).ToList())
        {
            Assignments.Remove(gone);
        }
    }
}

/// <summary>Somebody scores a measure in place of others.</summary>
public sealed record EvaluatorReplaced(Guid RoundId, Guid MeasureId, Guid PersonId);

/// <summary>Which values need a reason. A denied condition always needs one.</summary>
public enum ReasonRule
{
    Always,
    Extremes,
}
