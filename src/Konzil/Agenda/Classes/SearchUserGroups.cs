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
            ? new SearchText(g.NameDe, string.Join('\n', new[] { g.AboutDe, g.NeedsDe, g.NameEn, g.AboutEn, g.NeedsEn }.Where(t => t.Length > 0)), Paths.Neutral(Paths.UserGroup(g.Number)), db.Now)
            : null;

    public Task<List<Guid>> All(CityDb db, CancellationToken cancellation) => db.UserGroups.Where(g => !g.IsRetired).Select(g => g.Id).ToListAsync(cancellation);
}
