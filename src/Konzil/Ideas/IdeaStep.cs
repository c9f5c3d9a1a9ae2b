using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>
/// A dated step of an idea's road, for ever: "In Maßnahme M-27 eingegangen", "Bewertet: 81,4 Punkte", "Beschlossen".
/// Later modules write them with what they do (Agenda's Lineage), so the idea's page needs to know none of them.
/// </summary>
public sealed class IdeaStep
{
    /// <summary>The stage at which an idea becomes part of a measure.</summary>
    public const int MeasureStage = 3;

    public const int TextMax = 1000;

    private IdeaStep()
    {
    }

    /// <param name="ideaId">The idea whose road it is.</param>
    /// <param name="stage">1 received, 2 checked, 3 measure, 4 scored, 5 decided, 6 carried out, 7 result.</param>
    /// <param name="text">What happened, already filled in both languages.</param>
    /// <param name="path">Where to read more, without the language, or null.</param>
    /// <param name="key">Names the occasion; the same occasion is written once.</param>
    /// <param name="at">When.</param>
    public IdeaStep(Guid ideaId, int stage, Text text, string? path, string key, DateTimeOffset at) =>
        (IdeaId, Stage, De, En, Path, Key, At) = (ideaId, stage, text.De, text.En, path, key, at);

    public Guid Id { get; private set; } = Ids.Next();

    public Guid IdeaId { get; private set; }

    public int Stage { get; private set; }

    public string De { get; private set; } = "";

    public string En { get; private set; } = "";

    public string? Path { get; private set; }

    public string Key { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public Text Text => new(De, En);

    /// <summary>Writes a step once, moves the idea's level and lets author and followers hear of it.</summary>
    public static async Task Record(CityDb db, IdeaStep step)
    {
        if (!await db.TryInsert(step))
        {
            return;
        }

        await db.Ideas.Where(i => i.Id == step.IdeaId && i.Stage < step.Stage).ExecuteUpdateAsync(s => s.SetProperty(i => i.Stage, step.Stage));
        db.Say(new IdeaStepped(step.IdeaId, step.Id));

        // What becomes of a common idea, or of a part, becomes of the ideas it came from.
        foreach (var source in await db.Successions.Where(s => s.ToId == step.IdeaId).Select(s => s.FromId).ToListAsync())
        {
            // What it reached on its own stands there already.
            if (!await db.IdeaSteps.AnyAsync(s => s.IdeaId == source && s.Key == step.Key))
            {
                await Record(db, ViaKey.For(source, step));
            }
        }
    }
}

/// <summary>Somebody supports an idea, once.</summary>
public sealed class Support
{
    private Support()
    {
    }

    public Support(Guid ideaId, Guid personId, DateTimeOffset at) => (IdeaId, PersonId, At) = (ideaId, personId, at);

    /// <summary>The regrouping that brought it here; null where the person gave it to this very idea.</summary>
    public Guid? RegroupingId { get; private set; }

    public Guid IdeaId { get; private set; }

    public Guid PersonId { get; private set; }

    public DateTimeOffset At { get; private set; }
}
