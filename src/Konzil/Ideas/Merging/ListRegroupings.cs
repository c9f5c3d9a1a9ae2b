using System.Globalization;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>What is asked at present, and what was joined, divided, called off and undone before.</summary>
public partial class ListRegroupings
{
    public const string OlderKey = "vor";
    private const int PageSize = 50;

    public sealed record Row(Guid Id, RegroupKind Kind, RegroupState State, DateTimeOffset StartedAt, DateTimeOffset AnswerBy)
    {
        public IReadOnlyList<int> Numbers { get; init; } = [];

        public int Waiting { get; init; }

        public string? Title { get; init; }
    }

    public sealed record Shown(IReadOnlyList<Row> Open, IReadOnlyList<Row> Past, string? Older, bool First);

    public static async Task<IResult> Show(HttpRequest request, CityDb db)
    {
        var asked = request.Query[OlderKey].ToString();
        var before = long.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks < DateTimeOffset.MaxValue.UtcTicks ? new DateTimeOffset(ticks, TimeSpan.Zero) : DateTimeOffset.MaxValue;
        var open = await Rows(db, db.Regroupings.Where(r => r.State == RegroupState.Asking).OrderBy(r => r.AnswerBy)).ToListAsync();
        var past = await Rows(db, db.Regroupings.Where(r => r.State != RegroupState.Asking && r.StartedAt < before).OrderByDescending(r => r.StartedAt)).Take(PageSize + 1).ToListAsync();
        var older = past.Count > PageSize ? past[PageSize - 1].StartedAt.UtcTicks.ToString(CultureInfo.InvariantCulture) : null;
        return View.Page<ListRegroupings, Shown>(new(open, [.. past.Take(PageSize)], older, before == DateTimeOffset.MaxValue));
    }

    private static IQueryable<Row> Rows(CityDb db, IQueryable<Regrouping> regroupings)
    {
        var ideas = db.Ideas;
        return regroupings.Select(r => new Row(r.Id, r.Kind, r.State, r.StartedAt, r.AnswerBy)
        {
            Numbers = r.Ideas.Join(ideas, i => i.IdeaId, i => i.Id, (_, i) => i.Number).OrderBy(n => n).ToList(),
            Waiting = r.Ideas.Count(i => i.Answer == RegroupAnswer.Waiting),
            Title = r.Parts.OrderBy(p => p.Order).Select(p => p.Title).FirstOrDefault() ?? ideas.Where(i => i.Id == r.HostId).Select(i => i.Title).FirstOrDefault(),
        });
    }
}
