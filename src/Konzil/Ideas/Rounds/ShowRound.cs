using System.Globalization;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>One round: before it an announcement, during it the way to take part, after it the result.</summary>
public partial class ShowRound
{
    private const int Latest = 5;
    private const int TakenUpShown = 20;

    public sealed record Shown(IdeaRound Round, Catalog.Content Names, RoundFigures Figures, IReadOnlyList<ListIdeas.Row> Ideas, IReadOnlyList<TakenUp> TakenUp)
    {
        public required Me Me { get; init; }

        public required DateTimeOffset Now { get; init; }

        public bool Followed { get; init; }
    }

    /// <summary>An idea of the round that became part of a measure.</summary>
    public sealed record TakenUp(int Number, string Title, string Path, string Text);

    public static async Task<IResult> Show(string address, Me me, CityDb db, Catalog catalog, TimeProvider clock)
    {
        var dash = address.IndexOf('-', StringComparison.Ordinal);
        if (!int.TryParse(address.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || await RoundAccess.VisibleTo(me, db.IdeaRounds).AsNoTracking().SingleOrDefaultAsync(r => r.Number == number) is not { } round)
        {
            return View.NotFound();
        }

        if (address[(dash + 1)..] != Paths.Slug(round.TitleDe))
        {
            return View.Moved(Paths.IdeaRound(number, round.TitleDe));
        }

        var now = clock.GetUtcNow();
        var ideas = IdeaAccess.Listed(me, db.Ideas).Where(i => i.RoundId == round.Id);
        var hidden = round.HidesSupports(now) ? new List<Guid> { round.Id } : [];
        return View.Page<ShowRound, Shown>(new(round, await catalog.Read(db), await RoundFigures.Of(ideas, round), await IdeaRows.Latest(db, ideas, hidden, Latest), await Measures(db, ideas))
        {
            Me = me,
            Now = now,
            Followed = me.Id is { } id && await FollowRound.Of(db, id, round.Id).AnyAsync(),
        });
    }

    public static async Task<IResult> Short(int number, Me me, CityDb db) =>
        await RoundAccess.VisibleTo(me, db.IdeaRounds).AsNoTracking().SingleOrDefaultAsync(r => r.Number == number) is { } round ? View.Moved(Paths.IdeaRound(number, round.TitleDe)) : View.NotFound();

    private static async Task<IReadOnlyList<TakenUp>> Measures(CityDb db, IQueryable<Idea> ideas)
    {
        var steps = db.IdeaSteps.AsNoTracking().Where(s => s.Stage == IdeaStep.MeasureStage && s.Path != null);
        var found = await ideas.Where(i => i.State == IdeaState.TakenUp).Join(steps, i => i.Id, s => s.IdeaId, (i, s) => new { i.Number, i.Title, Step = s }).OrderBy(x => x.Number).Take(TakenUpShown).ToListAsync();
        return [.. found.DistinctBy(x => x.Number).Select(x => new TakenUp(x.Number, x.Title, x.Step.Path!, x.Step.Text))];
    }
}
