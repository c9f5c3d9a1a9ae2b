using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Pictures of an idea are seen by whoever sees the idea.</summary>
public sealed class FilesOfIdeas : IHoldFiles
{
    public string Kind => Idea.Kind;

    public Task<bool> MaySee(CityDb db, Me me, Guid itemId) => IdeaAccess.VisibleTo(me, db.Ideas).AnyAsync(i => i.Id == itemId);

    public IQueryable<Guid> Existing(CityDb db) => db.Ideas.Select(i => i.Id);
}

/// <summary>Pictures of a draft are seen by its owner alone.</summary>
public sealed class FilesOfDrafts : IHoldFiles
{
    public string Kind => IdeaDraft.Kind;

    public Task<bool> MaySee(CityDb db, Me me, Guid itemId) => SaveDraft.Mine(db, me).AnyAsync(d => d.Id == itemId);

    public IQueryable<Guid> Existing(CityDb db) => db.IdeaDrafts.Select(d => d.Id);
}
