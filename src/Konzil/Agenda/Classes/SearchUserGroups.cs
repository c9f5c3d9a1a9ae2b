using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>User groups can be found by their name and by what they need.</summary>
public sealed class SearchUserGroups : ISearchable
{
    public Type Entity => typeof(UserGroup);

    public Text Name => ClassText.Groups;

    public async Task<SearchText?> Read(CityDb db, Guid id, CancellationToken cancellation) =>
        await db.UserGroups.AsNoTracking().SingleOrDefaultAsync(g => g.Id == id && !g.IsRetired, cancellation) is { } g
            ? new SearchText(g.NameDe, SearchText.Lines(g.AboutDe, g.NeedsDe), Paths.Neutral(Paths.UserGroup(g.Number)), db.Now) { English = g.NameEn.Length > 0 ? (g.NameEn, SearchText.Lines(g.AboutEn, g.NeedsEn)) : null }
            : null;

    public Task<List<Guid>> All(CityDb db, CancellationToken cancellation) => db.UserGroups.Where(g => !g.IsRetired).Select(g => g.Id).ToListAsync(cancellation);
}
