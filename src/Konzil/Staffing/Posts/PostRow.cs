using Konzil.Platform;
using Konzil.Steering;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>A need of posts with its figures on a day. A kind with no figure that day is null, never zero.</summary>
public sealed record PostRow(PostPlan Plan, string Unit, DateOnly Day)
{
    /// <summary>Names of other units at which some of the posts are.</summary>
    public IReadOnlyDictionary<Guid, string> Elsewhere { get; private init; } = new Dictionary<Guid, string>();

    public decimal? this[PostKind kind] => Of(kind, Day);

    /// <summary>The days on which something changes, with the figures from then on.</summary>
    public IReadOnlyList<(DateOnly Day, decimal? Need, decimal? Existing, decimal? Additional)> Profile =>
    [
        .. Plan.Figures.SelectMany(f => new[] { f.From, f.Until?.AddDays(1) }).OfType<DateOnly>().Distinct().Order().Select(d => (d, Of(PostKind.Need, d), Of(PostKind.Existing, d), Of(PostKind.Additional, d))),
    ];

    internal static StatusKind Kind(PostState state) => state switch { PostState.Granted => StatusKind.Good, PostState.Refused => StatusKind.Stopped, PostState.Deliberated => StatusKind.Running, _ => StatusKind.Open };

    internal static async Task<IReadOnlyList<PostRow>> Read(CityDb db, DateOnly day, CancellationToken cancellation)
    {
        var heads = await UnitHeads.Read(db, cancellation);
        return [.. (await db.PostPlans.AsNoTracking().Include(p => p.Figures).Include(p => p.Stages).AsSplitQuery().OrderBy(p => p.Number).ToListAsync(cancellation)).Select(p => new PostRow(p, heads.Name(p.UnitId) ?? "", day)
        {
            Elsewhere = p.Figures.Select(f => f.UnitId).OfType<Guid>().Distinct().ToDictionary(u => u, u => heads.Name(u) ?? ""),
        })];
    }

    internal static async Task<PostRow?> Find(CityDb db, int number, CancellationToken cancellation = default) => (await Read(db, Format.Day(db.Now), cancellation)).FirstOrDefault(r => r.Plan.Number == number);

    // What was granted replaces what somebody had entered for the same days; both together would count twice.
    private decimal? Of(PostKind kind, DateOnly day) => Decided(Plan.Figures.Where(f => f.Kind == kind && f.HoldsOn(day))).Select(f => (decimal?)f.Posts).Aggregate(default(decimal?), (sum, posts) => (sum ?? 0) + posts);

    private static IEnumerable<PostFigure> Decided(IEnumerable<PostFigure> figures)
    {
        var all = figures.ToList();
        return all.Exists(f => f.RequestId is not null) ? all.Where(f => f.RequestId is not null) : all;
    }
}
