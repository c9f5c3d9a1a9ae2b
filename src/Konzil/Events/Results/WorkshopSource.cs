using Konzil.Platform;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The event from whose results a change of a plan comes.</summary>
public sealed record WorkshopSource(Guid Id, int Number, string Title, DateOnly? Day)
{
    /// <summary>The field in the forms that ask for it.</summary>
    public const string Field = "Workshop";

    private const int Most = 100;

    /// <summary>Events that took place and that this reader may see, the latest first.</summary>
    public static async Task<IReadOnlyList<Option>> Options(Me me, CityDb db)
    {
        var today = Format.Day(db.Now);
        var events = await EventAccess.VisibleTo(me, db).AsNoTracking().Where(e => e.State == EventState.Planned && e.Date != null && e.Date <= today).OrderByDescending(e => e.Date).ThenByDescending(e => e.Number).Take(Most).ToListAsync();
        return [.. events.Select(e => new Option(e.Id.ToString(), $"{e.Title}, {Format.Date(e.Date!.Value)}"))];
    }

    public static Guid? Chosen(Form form, IReadOnlyList<Option> options) =>
        form.Choice(Field, options.Select(o => o.Value), ResultsText.SourceWrong, required: false) is { } chosen ? Guid.Parse(chosen) : null;

    /// <summary>Those of these events that this reader may see.</summary>
    public static async Task<IReadOnlyDictionary<Guid, WorkshopSource>> Read(Me me, CityDb db, IEnumerable<Guid?> ids)
    {
        var wanted = ids.OfType<Guid>().Distinct().ToList();
        return wanted.Count == 0 ? new Dictionary<Guid, WorkshopSource>()
            : await EventAccess.VisibleTo(me, db).AsNoTracking().Where(e => wanted.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => new WorkshopSource(e.Id, e.Number, e.TitleDe, e.Date));
    }
}
