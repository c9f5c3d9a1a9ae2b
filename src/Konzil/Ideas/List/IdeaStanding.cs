using System.Linq.Expressions;
using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>Where a public idea stands, as people ask for it: state and stage in one word.</summary>
public enum IdeaStanding
{
    Discussed,
    Answered,
    TakenUp,
    UnderWay,
    Done,
    NotPursued,
    Merged,
    Split,
}

/// <summary>How the list is ordered.</summary>
public enum IdeaSort
{
    Newest,
    Support,
    Discussed,
}

public static class Standings
{
    /// <summary>The stages of the road from which delivery runs and after which it is done.</summary>
    public const int DeliveryStage = 6;

    public const int ResultStage = 7;

    private static readonly Dictionary<IdeaStanding, string> Words = new()
    {
        [IdeaStanding.Discussed] = "diskussion",
        [IdeaStanding.Answered] = "beantwortet",
        [IdeaStanding.TakenUp] = "uebernommen",
        [IdeaStanding.UnderWay] = "umsetzung",
        [IdeaStanding.Done] = "umgesetzt",
        [IdeaStanding.NotPursued] = "nicht-weiterverfolgt",
        [IdeaStanding.Merged] = "zusammengefuehrt",
        [IdeaStanding.Split] = "aufgeteilt",
    };

    /// <summary>The word in the address.</summary>
    public static string Word(this IdeaStanding standing) => Words[standing];

    public static IdeaStanding? Read(string word) => Words.Where(w => w.Value == word).Select(w => (IdeaStanding?)w.Key).FirstOrDefault();

    /// <summary>Ideas that went on elsewhere stand in lists only where somebody asks for them: they are counted there.</summary>
    public static bool WentOn(this IdeaStanding standing) => standing is IdeaStanding.Merged or IdeaStanding.Split;

    public static IdeaStanding Of(Idea idea) => Of(idea.State, idea.Stage, idea.Replaced);

    public static IdeaStanding Of(IdeaState state, int stage, Replacement? replaced = null) => state switch
    {
        _ when replaced == Replacement.Merged => IdeaStanding.Merged,
        _ when replaced == Replacement.Split => IdeaStanding.Split,
        IdeaState.Answered => IdeaStanding.Answered,
        IdeaState.TakenUp => stage >= ResultStage ? IdeaStanding.Done : stage >= DeliveryStage ? IdeaStanding.UnderWay : IdeaStanding.TakenUp,
        IdeaState.NotTakenUp => IdeaStanding.NotPursued,
        _ => IdeaStanding.Discussed,
    };

    /// <summary>The same rule for the database.</summary>
    public static Expression<Func<Idea, bool>> In(IReadOnlyList<IdeaStanding> wanted)
    {
        var (discussed, answered, taken) = (wanted.Contains(IdeaStanding.Discussed), wanted.Contains(IdeaStanding.Answered), wanted.Contains(IdeaStanding.TakenUp));
        var (underWay, done, not) = (wanted.Contains(IdeaStanding.UnderWay), wanted.Contains(IdeaStanding.Done), wanted.Contains(IdeaStanding.NotPursued));
        var (merged, split) = (wanted.Contains(IdeaStanding.Merged), wanted.Contains(IdeaStanding.Split));
        return i => (merged && i.Replaced == Replacement.Merged) || (split && i.Replaced == Replacement.Split) || (i.Replaced == null
            && ((discussed && i.State == IdeaState.Published)
                || (answered && i.State == IdeaState.Answered)
                || (not && i.State == IdeaState.NotTakenUp)
                || (i.State == IdeaState.TakenUp && ((taken && i.Stage < DeliveryStage) || (underWay && i.Stage == DeliveryStage) || (done && i.Stage >= ResultStage)))));
    }

    /// <summary>The level of the six-step picture; delivery is on its way to the sixth.</summary>
    public static int Level(int stage) => stage == DeliveryStage ? DeliveryStage - 1 : Math.Min(stage, DeliveryStage);

    /// <summary>On the road of a measure the level's own word says more than the state.</summary>
    public static string? LevelWord(IdeaState state, int stage) => state == IdeaState.TakenUp && stage >= IdeaStep.MeasureStage ? null : IdeasText.Of(state).ToString();

    public static Text Name(this IdeaStanding standing) => standing switch
    {
        IdeaStanding.Answered => IdeasText.Of(IdeaState.Answered),
        IdeaStanding.TakenUp => IdeasText.Of(IdeaState.TakenUp),
        IdeaStanding.UnderWay => new("In Umsetzung", "Under way"),
        IdeaStanding.Done => new("Umgesetzt", "Carried out"),
        IdeaStanding.NotPursued => IdeasText.Of(IdeaState.NotTakenUp),
        IdeaStanding.Merged => RegroupText.Merged,
        IdeaStanding.Split => new("Aufgeteilt", "Divided"),
        _ => IdeasText.Of(IdeaState.Published),
    };
}
