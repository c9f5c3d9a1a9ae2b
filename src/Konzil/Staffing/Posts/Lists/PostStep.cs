using Konzil.Platform;
using Konzil.Steering;

namespace Konzil.Staffing;

/// <summary>
/// A figure that is another from a day on: what held until then ends the day before. What begins on that very day is corrected; nothing is
/// removed.
/// </summary>
internal static class PostStep
{
    /// <returns>The new figure, if there is one.</returns>
    public static PostFigure? From(PostPlan plan, PostKind kind, DateOnly day, decimal? posts)
    {
        var holds = plan.Figures.Where(f => f.Kind == kind && f.HoldsOn(day)).ToList();
        if (holds.Exists(f => f.RequestId is not null))
        {
            throw new Refusal(PostPlanText.OfRequestOnly);
        }

        if (holds.Count > 1)
        {
            throw new Refusal(PostListText.SeveralFigures);
        }

        var next = plan.Figures.Where(f => f.Kind == kind && f.From > day).Select(f => (DateOnly?)f.From).Min();
        if (holds is not [var held])
        {
            return posts is { } first ? Made(plan, kind, first, (day, next?.AddDays(-1)), null) : null;
        }

        if (held.From == day)
        {
            held.Write(kind, posts ?? throw new Refusal(PostListText.RemoveByHand), (held.From, held.Until), held.Note, held.IsConstructed);
            return null;
        }

        var until = held.Until;
        held.Write(kind, held.Posts, (held.From, day.AddDays(-1)), held.Note);
        return posts is { } now ? Made(plan, kind, now, (day, until), held.UnitId) : null;
    }

    private static PostFigure Made(PostPlan plan, PostKind kind, decimal posts, (DateOnly From, DateOnly? Until) days, Guid? unit)
    {
        var figure = PostFigure.In(plan.Id);
        figure.Write(kind, posts, days, "");
        figure.Sit(unit);
        plan.Figures.Add(figure);
        return figure;
    }
}
