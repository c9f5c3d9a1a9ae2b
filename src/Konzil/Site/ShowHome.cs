using Konzil.Agenda;
using Konzil.Communication;
using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Konzil.Strategy;
using Konzil.Surveys;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site;

/// <summary>In ten seconds: what is this, where are we, how do I take part.</summary>
public partial class ShowHome
{
    private const int Dates = 3;

    public sealed record Shown(CitySettings City, Board Board, LineageFigure? Line, IReadOnlyList<HomeIdea> Ideas, IReadOnlyList<NextDate> Next, DateOnly Today)
    {
        public required int Online { get; init; }

        public required int Cards { get; init; }

        /// <summary>Contributions by telephone and letter.</summary>
        public required int Others { get; init; }

        /// <summary>The poll of these days, if any.</summary>
        public Survey? Poll { get; init; }

        /// <summary>What was reported last.</summary>
        public required IReadOnlyList<NewsPost> News { get; init; }

        public required Catalog.Content Names { get; init; }

        /// <summary>The phase the project is in today, if any.</summary>
        public required Text? Phase { get; init; }

        /// <summary>Rounds in which one can take part today.</summary>
        public required IReadOnlyList<IdeaRound> Rounds { get; init; }

        public required DateTimeOffset Now { get; init; }

        public required Offers Offers { get; init; }
    }

    /// <param name="Hidden">Its round does not show yet how many support it.</param>
    public sealed record HomeIdea(Idea Idea, ActionField? Field, string? District, MeasureRef? Measure, bool Hidden);

    /// <summary>The measure an idea went into.</summary>
    public sealed record MeasureRef(int Number, string Code, string Title);

    public static async Task<IResult> Show(CityDb db, Catalog catalog, IEnumerable<IUpcoming> sources, RoundList roundList, Media media, CancellationToken cancellation)
    {
        var now = db.Now;
        var today = Format.Day(now);
        var rounds = RoundList.Visible(Me.Stranger, await roundList.Read(db));
        var next = new List<NextDate>();
        foreach (var source in sources)
        {
            next.AddRange(await source.Next(today, Dates, cancellation));
        }

        var content = await catalog.Read(db);
        var counts = await IdeaAccess.Public(db.Ideas).Where(i => i.Channel != IdeaChannel.Derived).GroupBy(i => i.Channel).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation);
        var phases = await ProjectAccess.PublicPhases(db).AsNoTracking().OrderByDescending(p => p.Order).ToListAsync(cancellation);
        return View.Page<ShowHome, Shown>(new(content.City, await Board.Read(db, catalog, cancellation), await Longest(db, cancellation), await Latest(db, content, RoundList.Hiding(rounds, now), cancellation), [.. next.OrderBy(n => n.Day).Take(Dates)], today)
        {
            Online = counts.Where(c => c.Key == IdeaChannel.Online).Sum(c => c.Count),
            Others = counts.Where(c => c.Key is not (IdeaChannel.Online or IdeaChannel.Card)).Sum(c => c.Count),
            Cards = counts.Where(c => c.Key == IdeaChannel.Card).Sum(c => c.Count),
            Rounds = [.. rounds.Where(r => r.IsRunning(now)).OrderBy(r => r.LastDay)],
            Now = now,
            Offers = await Offers.Read(db, media, cancellation),
            News = await ListNews.Newest(NewsAccess.Public(db.NewsPosts)).Take(Dates).ToListAsync(cancellation),
            Names = content,
            Poll = await HomePoll.Read(db, today, cancellation),
            Phase = phases.Find(p => p.Span.Start <= today && p.Span.End >= today)?.Title,
        });
    }

    /// <summary>The public measure with the longest line: from ideas or cards if any, then most stations and ideas together.</summary>
    private static async Task<LineageFigure?> Longest(CityDb db, CancellationToken cancellation)
    {
        var measures = await MeasureAccess.Public(db.Measures).Select(m => new { m.Id, m.Number }).ToListAsync(cancellation);
        var stations = (await db.MeasureSteps.Select(s => new { s.MeasureId, s.Kind }).Distinct().ToListAsync(cancellation)).GroupBy(s => s.MeasureId).ToDictionary(g => g.Key, g => g.Count());
        var ideas = await db.MeasureOrigins.Where(o => o.IdeaId != null).GroupBy(o => o.MeasureId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var best = measures.OrderByDescending(m => ideas.ContainsKey(m.Id)).ThenByDescending(m => stations.GetValueOrDefault(m.Id) + ideas.GetValueOrDefault(m.Id)).ThenBy(m => m.Number).FirstOrDefault();
        return best is null ? null : await LineageFigure.Read(db, best.Id, cancellation);
    }

    private static async Task<List<HomeIdea>> Latest(CityDb db, Catalog.Content content, List<Guid> hiding, CancellationToken cancellation)
    {
        var ideas = await IdeaAccess.Current(db.Ideas).AsNoTracking().OrderByDescending(i => i.PublishedAt).ThenByDescending(i => i.Id).Take(3).ToListAsync(cancellation);
        var ids = ideas.Select(i => i.Id).ToList();
        var origins = await (from o in db.MeasureOrigins.Where(o => o.IdeaId != null && ids.Contains(o.IdeaId.Value))
                             join m in MeasureAccess.Public(db.Measures) on o.MeasureId equals m.Id
                             select new { IdeaId = o.IdeaId!.Value, Measure = m }).AsNoTracking().ToListAsync(cancellation);
        return [.. ideas.Select(i => new HomeIdea(i, content.Field(i.FieldId), content.District(i.DistrictId)?.Name,
            origins.Find(o => o.IdeaId == i.Id)?.Measure is { } m ? new MeasureRef(m.Number, m.Code, m.Title) : null, i.RoundId is { } round && hiding.Contains(round)))];
    }
}
