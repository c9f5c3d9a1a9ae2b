using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>What the search knows of ideas: title, text and keywords of the public ones.</summary>
public sealed class FindIdeas : ISearchable
{
    public Type Entity => typeof(Idea);

    public Text Name => IdeasText.Ideas;

    public async Task<SearchText?> Read(CityDb db, Guid id, CancellationToken cancellation) =>
        await IdeaAccess.Listed(db.Ideas).AsNoTracking().Include(i => i.Tags).SingleOrDefaultAsync(i => i.Id == id, cancellation) is { } idea
            ? new SearchText(idea.Title, idea.Body, Paths.Neutral(Paths.Idea(idea.Number, idea.Title)), idea.PublishedAt!.Value) { Also = string.Join('\n', idea.Tags.Select(t => t.Name)) }
            : null;

    public Task<List<Guid>> All(CityDb db, CancellationToken cancellation) => db.Ideas.Select(i => i.Id).ToListAsync(cancellation);
}
