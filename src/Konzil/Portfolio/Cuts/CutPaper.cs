using Konzil.Council;
using Konzil.Platform;

namespace Konzil.Portfolio;

/// <summary>
/// A paper for the council made from one to three scenarios: the problem, the variants compared, the motion. Private to the
/// office until it is released; then its figures stay as they were on that day. The council's decision closes it.
/// </summary>
public sealed class CutPaper : Entity, IHaveHistory
{
    public const string KindName = nameof(CutPaper);
    public const int MostVariants = 3;
    public const int TextMax = 5000;

    private CutPaper()
    {
    }

    public int Number { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public string Problem { get; private set; } = "";

    /// <summary>"Beschlussvorschlag".</summary>
    public string Motion { get; private set; } = "";

    /// <summary>Order of the variant the office proposes.</summary>
    public int Proposed { get; private set; }

    public CutPaperState State { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public DateTimeOffset? ReleasedAt { get; private set; }

    /// <summary>The figures of the day of release, in the order of the variants.</summary>
    public string? EffectsJson { get; private set; }

    public ResolutionResult? Result { get; private set; }

    /// <summary>The council put the paper off until then; null where it named no day.</summary>
    public DateOnly? DeferredUntil { get; private set; }

    /// <summary>Order of the variant that was adopted.</summary>
    public int? Adopted { get; private set; }

    public Guid? ResolutionId { get; private set; }

    public bool IsExample { get; private set; }

    public ICollection<CutVariant> Variants { get; private set; } = [];

    public Text Title => new(TitleDe, TitleEn.Length == 0 ? TitleDe : TitleEn);

    public IReadOnlyList<Guid> ScenarioIds => [.. Variants.OrderBy(v => v.Order).Select(v => v.ScenarioId)];

    public IReadOnlyList<CutEffect>? Effects => CutEffect.ReadAll(EffectsJson);

    public static CutPaper Draft(int number, CutPaperText text, IReadOnlyList<Guid> scenarios, DateTimeOffset now)
    {
        var paper = new CutPaper { Number = number, CreatedAt = now };
        foreach (var (id, i) in scenarios.Select((id, i) => (id, i)))
        {
            paper.Variants.Add(new CutVariant(paper.Id, i + 1, id));
        }

        paper.Write(text, now);
        return paper;
    }

    public CutPaper AsExample()
    {
        IsExample = true;
        return this;
    }

    public void Write(CutPaperText text, DateTimeOffset now)
    {
        MustBe(CutPaperState.Draft, CutOfficeText.PaperFixed);
        (TitleDe, TitleEn, Problem, Motion, Proposed, ChangedAt) = (text.Title.De, text.Title.En, text.Problem, text.Motion, text.Proposed, now);
    }

    /// <summary>Everything that still stands in the way of releasing it, in words.</summary>
    public IReadOnlyList<Text> Obstacles(IReadOnlyList<CutScenario> scenarios) =>
    [
        .. Problem.Length == 0 ? [CutOfficeText.NeedsProblem] : Array.Empty<Text>(),
        .. Motion.Length == 0 ? [CutOfficeText.NeedsMotion] : Array.Empty<Text>(),
        .. scenarios.Where(s => s.Choices.Count == 0).Select(s => CutOfficeText.NeedsChoices.Filled(s.Title)),
        .. scenarios.SelectMany(s => s.InOrder.Where(c => c.Reason.Length == 0).Select(c => CutOfficeText.NeedsReason.Filled(s.Title, c.Code))),
    ];

    /// <summary>Public from now on, with the figures of this day.</summary>
    public void Release(IReadOnlyList<CutScenario> scenarios, IReadOnlyList<CutEffect> effects, DateTimeOffset now)
    {
        MustBe(CutPaperState.Draft, CutOfficeText.PaperFixed);
        if (Obstacles(scenarios) is [var first, ..])
        {
            throw new Refusal(first);
        }

        foreach (var scenario in scenarios)
        {
            scenario.Fix(now);
        }

        (State, ReleasedAt, EffectsJson, ChangedAt) = (CutPaperState.Released, now, CutEffect.WriteAll(effects), now);
        Say(new CutPaperReleased(Id));
    }

    /// <summary>The council has decided; which variant, if it adopted one.</summary>
    public void Decide(ResolutionResult result, int? variant, Guid resolution, DateTimeOffset now)
    {
        MustBe(CutPaperState.Released, CutOfficeText.NotReleased);
        var carried = result is ResolutionResult.Adopted or ResolutionResult.Partly;
        if (carried && Variants.All(v => v.Order != variant))
        {
            throw new Refusal(CutOfficeText.VariantMissing, Konzil.Council.PaperDesk.VariantField);
        }

        (State, Result, Adopted, ResolutionId, ChangedAt) = (CutPaperState.Decided, result, carried ? variant : null, resolution, now);
        DeferredUntil = null;
    }

    /// <summary>The council decides later; until then the paper waits on.</summary>
    public void Defer(DateOnly? until, Guid resolution, DateTimeOffset now)
    {
        MustBe(CutPaperState.Released, CutOfficeText.NotReleased);
        (Result, DeferredUntil, ResolutionId, ChangedAt) = (ResolutionResult.Deferred, until, resolution, now);
    }

    private void MustBe(CutPaperState state, Text otherwise)
    {
        if (State != state)
        {
            throw new Refusal(otherwise);
        }
    }
}

public enum CutPaperState
{
    Draft,
    Released,
    Decided,
}

public sealed record CutPaperText(Text Title, string Problem, string Motion, int Proposed);

/// <summary>One scenario of a paper.</summary>
public sealed class CutVariant
{
    private CutVariant()
    {
    }

    public CutVariant(Guid paperId, int order, Guid scenarioId) => (PaperId, Order, ScenarioId) = (paperId, order, scenarioId);

    public Guid PaperId { get; private set; }

    public int Order { get; private set; }

    public Guid ScenarioId { get; private set; }
}

public sealed record CutPaperReleased(Guid PaperId);
