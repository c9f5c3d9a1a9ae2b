using System.Linq.Expressions;
using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>The steps at which contributions are counted, from the letter box to the street.</summary>
public enum ParityStep
{
    Received,
    Published,
    Answered,
    InMeasure,
    Scored,
    LeadProject,
    Decided,
    Done,

    /// <summary>No step of the road: where it ended, and why.</summary>
    NotPursued,
}

/// <summary>One rule for each step, used for the numbers, the lists behind them and the table to download.</summary>
public static class ParitySteps
{
    private static readonly Dictionary<ParityStep, string> Words = new()
    {
        [ParityStep.Received] = "eingegangen",
        [ParityStep.Published] = "veroeffentlicht",
        [ParityStep.Answered] = "beantwortet",
        [ParityStep.InMeasure] = "massnahme",
        [ParityStep.Scored] = "bewertet",
        [ParityStep.LeadProject] = "leitprojekt",
        [ParityStep.Decided] = "beschlossen",
        [ParityStep.Done] = "umgesetzt",
        [ParityStep.NotPursued] = "nicht-weiterverfolgt",
    };

    /// <summary>The road in its order.</summary>
    public static readonly IReadOnlyList<ParityStep> Road = [.. Enum.GetValues<ParityStep>().Except([ParityStep.NotPursued])];

    public static string Word(this ParityStep step) => Words[step];

    public static ParityStep? Read(string word) => Words.Where(w => w.Value == word).Select(w => (ParityStep?)w.Key).FirstOrDefault();

    /// <summary>
    /// The contributions that reached a step. From publication on only what anybody may read, so that each number has its
    /// list. What its author took back counts nowhere.
    /// </summary>
    public static IQueryable<Idea> At(CityDb db, ParityStep step)
    {
        var ideas = Contributions(db);
        return step switch
        {
            ParityStep.Received => ideas.Where(i => i.State != IdeaState.Withdrawn),
            ParityStep.Published => IdeaAccess.Public(ideas),
            ParityStep.Answered => Answered(db, IdeaAccess.Public(ideas)),
            ParityStep.NotPursued => IdeaAccess.Public(ideas).Where(i => i.State == IdeaState.NotTakenUp),
            _ => Joined(db, IdeaAccess.Public(ideas), Measures(db, step)),
        };
    }

    // What the moderation formed out of ideas is no contribution; the ideas it came from are, and reach what it reaches.
    private static IQueryable<Idea> Contributions(CityDb db) => db.Ideas.AsNoTracking().Where(i => i.Channel != IdeaChannel.Derived);

    private static IQueryable<Idea> Answered(CityDb db, IQueryable<Idea> ideas)
    {
        var (successions, all) = (db.Successions, db.Ideas);
        return ideas.Where(i => i.AnswerDays != null
            || successions.Any(s => s.FromId == i.Id && (all.Any(n => n.Id == s.ToId && n.AnswerDays != null) || successions.Any(t => t.FromId == s.ToId && all.Any(n => n.Id == t.ToId && n.AnswerDays != null)))));
    }

    private static IQueryable<Idea> Joined(CityDb db, IQueryable<Idea> ideas, IQueryable<Measure> measures)
    {
        var origins = db.MeasureOrigins.Where(o => o.IdeaId != null && measures.Any(m => m.Id == o.MeasureId));
        var successions = db.Successions;
        return ideas.Where(i => origins.Any(o => o.IdeaId == i.Id)
            || successions.Any(s => s.FromId == i.Id && (origins.Any(o => o.IdeaId == s.ToId) || successions.Any(t => t.FromId == s.ToId && origins.Any(o => o.IdeaId == t.ToId)))));
    }

    private static IQueryable<Measure> Measures(CityDb db, ParityStep step)
    {
        var steps = db.MeasureSteps;
        Expression<Func<Measure, bool>> reached = step switch
        {
            ParityStep.Scored => m => steps.Any(s => s.MeasureId == m.Id && s.Kind == StationKind.Scoring && s.Key.StartsWith(MeasureStep.Scored)),
            ParityStep.LeadProject => m => m.IsLeadProject,
            ParityStep.Decided => m => steps.Any(s => s.MeasureId == m.Id && s.Kind == StationKind.Decision) && Adopted.Contains(m.Level),
            ParityStep.Done => m => m.Delivery == DeliveryStatus.Done,
            _ => m => true,
        };
        return MeasureAccess.Public(db.Measures).Where(reached);
    }

    // Stored as words, so "from Adopted on" is a list.
    private static readonly MeasureLevel[] Adopted = [MeasureLevel.Adopted, MeasureLevel.Running, MeasureLevel.Done];
}
