using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Strategy;

/// <summary>
/// The few fields, goals and districts that nearly every page names, kept in memory until the data change,
/// so that lists need no joins.
/// </summary>
public sealed class Catalog(Generation generation, Terms terms)
{
    /// <summary>What it is made of. None of these may be written past saving.</summary>
    public static readonly IReadOnlyList<Type> Kinds = [typeof(CitySettings), typeof(ActionField), typeof(FieldAddress), typeof(Goal), typeof(District), typeof(TaskArea), typeof(GlossaryEntry)];

    private static readonly KeptQuery<CitySettings> City = new(db => db.CitySettings.AsNoTracking().OrderBy(c => c.Id).Take(1));
    private static readonly KeptQuery<ActionField> Fields = new(db => db.Fields.AsNoTracking().OrderBy(f => f.Order).ThenBy(f => f.Id));
    private static readonly KeptQuery<FieldAddress> Addresses = new(db => db.FieldAddresses.AsNoTracking());
    private static readonly KeptQuery<Goal> Goals = new(db => db.Goals.AsNoTracking().OrderBy(g => g.Number));
    private static readonly KeptQuery<District> Districts = new(db => db.Districts.AsNoTracking().OrderBy(d => d.Order));
    private static readonly KeptQuery<TaskArea> Areas = new(db => db.TaskAreas.AsNoTracking().OrderBy(a => a.Order).ThenBy(a => a.Key));
    private static readonly KeptQuery<GlossaryEntry> Glossary = new(db => db.Glossary.AsNoTracking());

    private Content? _content;

    /// <summary>The content as of now; read again after the next commit of a field, goal or district.</summary>
    public async ValueTask<Content> Read(CityDb db)
    {
        var known = Volatile.Read(ref _content);
        if (known is not null && known.At == generation.Of(Kinds))
        {
            return known;
        }

        var at = generation.Of(Kinds);
        var fresh = new Content(at,
            (await City.ToListAsync(db, default)).FirstOrDefault() ?? new CitySettings(),
            await Fields.ToListAsync(db, default),
            (await Addresses.ToListAsync(db, default)).ToDictionary(a => a.Slug, a => a.FieldId, StringComparer.Ordinal),
            await Goals.ToListAsync(db, default),
            await Districts.ToListAsync(db, default))
        {
            Areas = await Areas.ToListAsync(db, default),
            Terms = terms.Of(await Glossary.ToListAsync(db, default)),
        };
        Volatile.Write(ref _content, fresh);
        return fresh;
    }

    public sealed record Content(Generation.State At, CitySettings City, IReadOnlyList<ActionField> AllFields, IReadOnlyDictionary<string, Guid> OldAddresses, IReadOnlyList<Goal> AllGoals, IReadOnlyList<District> Districts)
    {
        /// <summary>What pages and documents explain.</summary>
        public required TermList Terms { get; init; }

        private readonly Dictionary<Guid, ActionField> _fields = AllFields.ToDictionary(f => f.Id);
        private readonly Dictionary<Guid, District> _districts = Districts.ToDictionary(d => d.Id);

        /// <summary>Those in use that everybody may know of: what lists, filters and choices show.</summary>
        public IReadOnlyList<ActionField> Fields { get; } = [.. AllFields.Where(f => f.IsCurrent && f.View != FieldView.Hidden)];

        /// <summary>Task areas of the town hall, also those no longer in its catalogue.</summary>
        public IReadOnlyList<TaskArea> Areas { get; init; } = [];

        /// <summary>Those in force that everybody may know of: what public pages show.</summary>
        public IReadOnlyList<Goal> Goals { get; } = [.. AllGoals.Where(g => g.IsCurrent && !g.IsHidden)];

        /// <summary>Those in force, also those that only the administration sees: what the forms of the office offer.</summary>
        public IReadOnlyList<Goal> OfficeGoals { get; } = [.. AllGoals.Where(g => g.IsCurrent)];

        public ActionField? Field(Guid? id) => id is { } known && _fields.TryGetValue(known, out var field) ? field : null;

        /// <summary>
        /// The field an address leads to, also one that was renamed or went into another one, so that old links and filters go on
        /// working. A retired one stands for itself; one that only the office knows of is not found.
        /// </summary>
        public ActionField? FieldBySlug(string slug) =>
            Standing(AllFields.FirstOrDefault(f => f.Slug == slug) ?? (OldAddresses.TryGetValue(slug, out var id) ? Field(id) : null)) is { View: not FieldView.Hidden } field ? field : null;

        /// <summary>Where a field stands now: itself, or what it went into.</summary>
        public ActionField? Standing(ActionField? field)
        {
            for (var steps = 0; field?.MergedIntoId is { } next && steps < AllFields.Count; steps++)
            {
                field = Field(next);
            }

            return field;
        }

        public District? District(Guid? id) => id is { } known && _districts.TryGetValue(known, out var district) ? district : null;
    }
}
