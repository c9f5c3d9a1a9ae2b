using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>A dated station of a measure's road: worked out, scored, decided, started, milestone, done.</summary>
public sealed class MeasureStep
{
    /// <summary>Begin of the key of the step that holds a round's points.</summary>
    public const string Scored = "scored/";

    /// <summary>Begin of the key of a step that put a decision off or chose others: nothing is decided for the measure by it.</summary>
    public const string Deferred = "deferred/";

    public const int TextMax = 1000;

    private MeasureStep()
    {
    }

    /// <param name="measureId">The measure whose road it is.</param>
    /// <param name="kind">Which station of the figure it belongs to.</param>
    /// <param name="text">What happened, already filled in both languages.</param>
    /// <param name="path">Where to read more, without the language, or null.</param>
    /// <param name="key">Names the occasion; the same occasion is written once.</param>
    /// <param name="at">When.</param>
    public MeasureStep(Guid measureId, StationKind kind, Text text, string? path, string key, DateTimeOffset at) =>
        (MeasureId, Kind, De, En, Path, Key, At) = (measureId, kind, text.De, text.En, path, key, at);

    public Guid Id { get; private set; } = Ids.Next();

    public Guid MeasureId { get; private set; }

    public StationKind Kind { get; private set; }

    public string De { get; private set; } = "";

    public string En { get; private set; } = "";

    public string? Path { get; private set; }

    public string Key { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public Text Text => new(De, En);
}

/// <summary>The five stations of the lineage figure.</summary>
public enum StationKind
{
    Measure = 3,
    Scoring = 4,
    Decision = 5,
    Delivery = 6,
    Result = 7,
}

/// <summary>
/// The unbroken line. Whoever moves a measure (scoring, council, delivery) records the step here: it then stands on the
/// measure, on every idea and card the measure came from, and reaches every author and follower.
/// </summary>
public static class Lineage
{
    /// <summary>Call it inside the transaction of the deed. The same key is recorded once.</summary>
    public static async Task Record(CityDb db, MeasureStep step)
    {
        if (!await db.TryInsert(step))
        {
            return;
        }

        var ideas = await db.MeasureOrigins.Where(o => o.MeasureId == step.MeasureId && o.IdeaId != null).Select(o => o.IdeaId!.Value).ToListAsync();
        foreach (var idea in ideas)
        {
            await IdeaStep.Record(db, ForIdea(idea, step));
        }

        db.Say(new MeasureStepped(step.MeasureId, step.Id));
    }

    /// <summary>An idea that joins a measure later inherits the road so far.</summary>
    public static async Task Join(CityDb db, Guid measureId, Guid ideaId)
    {
        foreach (var step in await db.MeasureSteps.AsNoTracking().Where(s => s.MeasureId == measureId).OrderBy(s => s.At).ToListAsync())
        {
            await IdeaStep.Record(db, ForIdea(ideaId, step));
        }
    }

    /// <summary>
    /// The key of a notice about a step. The step of an origin idea carries the same words in its own key, so whoever follows
    /// both is told once.
    /// </summary>
    public static string TellKey(MeasureStep step) => "step/" + Key(step);

    private static string Key(MeasureStep step) => "measure/" + step.MeasureId.ToString("N") + "/" + step.Key;

    private static IdeaStep ForIdea(Guid ideaId, MeasureStep step) =>
        new(ideaId, (int)step.Kind, step.Text, step.Path, Key(step), step.At);
}

/// <summary>Said for each step, so that the measure's own followers hear of it.</summary>
public sealed record MeasureStepped(Guid MeasureId, Guid StepId);
