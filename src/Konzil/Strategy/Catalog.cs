using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Strategy;

/// <summary>
/// The few fields, goals and districts that nearly every page names, kept in memory until the data change,
/// so that lists need no joins.
/// </summary>
public sealed class Catalog(Generation generation)
{
    private Content? _content;

    /// <summary>The content as of now; read again after the next commit of a field, goal or district.</summary>
    public async ValueTask<Content> Read(CityDb db)
    {
        var known = Volatile.Read(ref _content);
        if (known is not null && known.Generation == generation.Current)
        {
            return known;
        }

        var at = generation.Current;
        var fresh = new Content(at,
            await db.CitySettings.AsNoTracking().OrderBy(c => c.Id).FirstOrDefaultAsync() ?? new CitySettings(),
            await db.Fields.AsNoTracking().OrderBy(f => f.Order).ToListAsync(),
            await db.Goals.AsNoTracking().OrderBy(g => g.Number).ToListAsync(),
            await db.Districts.AsNoTracking().OrderBy(d => d.Order).ToListAsync());
        Volatile.Write(ref _content, fresh);
        return fresh;
    }

    public sealed record Content(string Generation, CitySettings City, IReadOnlyList<ActionField> Fields, IReadOnlyList<Goal> Goals, IReadOnlyList<District> Districts)
    {
        private readonly Dictionary<Guid, ActionField> _fields = Fields.ToDictionary(f => f.Id);
        private readonly Dictionary<Guid, District> _districts = Districts.ToDictionary(d => d.Id);

        public ActionField? Field(Guid? id) => id is { } known && _fields.TryGetValue(known, out var field) ? field : null;

        public ActionField? FieldBySlug(string slug) => Fields.FirstOrDefault(f => f.Slug == slug);

        public District? District(Guid? id) => id is { } known && _districts.TryGetValue(known, out var district) ? district : null;
    }
}
