using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>An idea beside another: where it came from or where it went on.</summary>
public sealed record FamilyIdea(Guid Id, int Number, string Title)
{
    public Guid? AuthorId { get; init; }

    public string AuthorName { get; init; } = "";

    public IdeaChannel Channel { get; init; }

    public DateTimeOffset SubmittedAt { get; init; }

    public int Supports { get; init; }

    public int Comments { get; init; }

    /// <summary>Supports that still arrive go here.</summary>
    public bool Takes { get; init; }

    /// <summary>The person asking supports it, and whether that came along with a regrouping.</summary>
    public bool Supported { get; init; }
}

/// <summary>What stands around an idea because ideas were joined or divided. Only what anybody may read.</summary>
public sealed record RegroupFamily(IReadOnlyList<FamilyIdea> Sources, IReadOnlyList<FamilyIdea> Successors)
{
    public static readonly RegroupFamily None = new([], []);

    /// <summary>The regrouping that replaced this idea, or that formed it.</summary>
    public Regrouping? Last { get; init; }

    /// <summary>The asking person's support of this idea came along with a regrouping.</summary>
    public bool SupportCameAlong { get; init; }

    /// <summary>"2 online, 1 Karte": on which ways the ideas came that are in this one.</summary>
    public string Channels => string.Join(", ", Sources.GroupBy(s => s.Channel).OrderBy(g => g.Key).Select(g => Format.Count(g.Count()) + " " + RegroupText.Came(g.Key)));

    /// <summary>Around one idea; a single query for the many ideas that were never regrouped.</summary>
    public static async Task<RegroupFamily> Around(CityDb db, Idea idea, Me me)
    {
        var ways = await db.Successions.AsNoTracking().Where(s => s.FromId == idea.Id || s.ToId == idea.Id).ToListAsync();
        if (ways.Count == 0 && idea.ReplacedById is null)
        {
            return None;
        }

        var id = idea.ReplacedById ?? ways.FirstOrDefault(w => w.ToId == idea.Id)?.RegroupingId;
        var last = await db.Regroupings.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id);
        if (idea.Replaced == Replacement.Dissolved)
        {
            return new(await Read(db, [.. last!.Ideas.Where(i => i.WentAlong).Select(i => i.IdeaId)], me.Id), []) { Last = last };
        }

        var read = await Read(db, [.. ways.Select(w => w.FromId == idea.Id ? w.ToId : w.FromId)], me.Id);
        return new([.. read.Where(f => ways.Any(w => w.FromId == f.Id)).OrderBy(f => f.Number)], [.. read.Where(f => ways.Any(w => w.ToId == f.Id)).OrderBy(f => f.Number).Select(f => f with { Takes = ways.Any(w => w.ToId == f.Id && w.TakesSupports) })])
        {
            Last = last,
            SupportCameAlong = me.Id is { } person && await db.Supports.AnyAsync(s => s.IdeaId == idea.Id && s.PersonId == person && s.RegroupingId != null),
        };
    }

    /// <summary>The two sides of a regrouping in force.</summary>
    public static async Task<RegroupFamily> Of(CityDb db, Regrouping regrouping, CancellationToken cancellation)
    {
        var ways = await db.Successions.AsNoTracking().Where(s => s.RegroupingId == regrouping.Id).ToListAsync(cancellation);
        var read = await Read(db, [.. ways.SelectMany(w => new[] { w.FromId, w.ToId }).Distinct()], null);
        return new([.. read.Where(f => ways.Any(w => w.FromId == f.Id)).OrderBy(f => f.Number)], [.. read.Where(f => ways.Any(w => w.ToId == f.Id)).OrderBy(f => f.Number).Select(f => f with { Takes = ways.Any(w => w.ToId == f.Id && w.TakesSupports) })]);
    }

    private static Task<List<FamilyIdea>> Read(CityDb db, List<Guid> ids, Guid? person)
    {
        var supports = db.Supports;
        return IdeaAccess.Public(db.Ideas).Where(i => ids.Contains(i.Id)).Select(i => new FamilyIdea(i.Id, i.Number, i.Title)
        {
            AuthorId = i.AuthorId,
            AuthorName = i.AuthorName,
            Channel = i.Channel,
            SubmittedAt = i.SubmittedAt,
            Supports = i.SupportCount,
            Comments = i.CommentCount,
            Supported = person != null && supports.Any(s => s.IdeaId == i.Id && s.PersonId == person),
        }).ToListAsync();
    }
}
