using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>The one rule of who reads which version of the position paper.</summary>
public static class PositionAccess
{
    /// <summary>What was ever released is public; drafts are for those who write it.</summary>
    public static IQueryable<PositionPaper> VisibleTo(Me me, IQueryable<PositionPaper> all) => me.May(Permission.ShapeAgenda) ? all : all.Where(p => p.ReleasedAt != null);

    public static IQueryable<PositionPaper> Standing(IQueryable<PositionPaper> all) => all.Where(p => p.ReleasedAt != null && p.ReplacedAt == null);
}

/// <summary>Everybody who works on measures hears of a new version.</summary>
public sealed class TellOfPosition(CityDb db, Tell tell) : IHandle<PositionReleased>
{
    public async Task Do(PositionReleased news, CancellationToken cancellation)
    {
        // What comes from files is no news of a person.
        if (db.Loads)
        {
            return;
        }

        var staff = await db.PeopleWith(Permission.EditMeasures).Select(p => p.Id).ToListAsync(cancellation);
        await tell.People(staff, new News(NewsKind.Interest, PositionText.ReleasedNews.Filled(news.Number), Paths.Neutral(Paths.Position), $"position/{news.Number}"));
    }
}

/// <summary>The version that stands can be found.</summary>
public sealed class SearchPosition : ISearchable
{
    public Type Entity => typeof(PositionPaper);

    public Text Name => PositionText.Title;

    public async Task<SearchText?> Read(CityDb db, Guid id, CancellationToken cancellation) =>
        await db.PositionPapers.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellation) is { State: PositionState.Released } paper
            ? new SearchText(PositionText.Title.De, paper.BodyDe, Paths.Neutral(Paths.Position), paper.ReleasedAt!.Value) { English = paper.BodyEn is { Length: > 0 } body ? (PositionText.Title.En, body) : null }
            : null;

    public Task<List<Guid>> All(CityDb db, CancellationToken cancellation) => PositionAccess.Standing(db.PositionPapers).Select(p => p.Id).ToListAsync(cancellation);
}

/// <summary>On the page of a goal: the position paper speaks of it.</summary>
public sealed class GoalPositionPart(CityDb db) : IGoalPart
{
    public int Order => 11;

    public async Task<RenderFragment?> Show(Goal goal, Me me, CancellationToken cancellation) =>
        await PositionAccess.Standing(db.PositionPapers).AnyAsync(p => p.Goals.Any(g => g.GoalId == goal.Id), cancellation) ? Fragment.Of<PositionNote>() : null;
}
