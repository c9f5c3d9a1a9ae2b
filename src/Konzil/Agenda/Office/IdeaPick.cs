using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>Ideas and cards to choose from, found by words or number; what was ticked stays in the list.</summary>
public sealed record IdeaChoice(Guid Id, int Number, string Title, IdeaChannel Channel, string AuthorName, int Supports);

public partial class IdeaPick
{
    public const string Field = "Ideas";
    public const string Words = "Search";

    public static IReadOnlyList<Guid> Ticked(Form form) => [.. form.RawMany(Field).Select(v => Guid.TryParse(v, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Distinct()];

    public static async Task<IReadOnlyList<IdeaChoice>> Find(CityDb db, SearchIndex search, string words, IReadOnlyList<Guid> ticked, CancellationToken cancellation)
    {
        var open = IdeaAccess.Current(db.Ideas).AsNoTracking();
        var found = open;
        if (words.Length > 0)
        {
            var ids = (await search.Find(words, Idea.Kind, 50, cancellation)).Select(e => e.ItemId).ToList();
            var number = int.TryParse(words, out var n) ? n : 0;
            found = open.Where(i => ids.Contains(i.Id) || i.Number == number || i.Title.Contains(words));
        }

        var rows = await Rows(found.OrderByDescending(i => i.SupportCount).ThenByDescending(i => i.Number).Take(20)).ToListAsync(cancellation);
        var kept = await Rows(open.Where(i => ticked.Contains(i.Id))).ToListAsync(cancellation);
        return [.. kept.Concat(rows).DistinctBy(r => r.Id)];
    }

    private static IQueryable<IdeaChoice> Rows(IQueryable<Idea> ideas) => ideas.Select(i => new IdeaChoice(i.Id, i.Number, i.Title, i.Channel, i.AuthorName, i.SupportCount));
}
