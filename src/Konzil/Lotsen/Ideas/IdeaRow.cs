using Konzil.People;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Lotsen;

/// <summary>An internal idea with its unit and author.</summary>
public sealed record IdeaRow(LotsenIdea Idea, Text? Unit, string By)
{
    public StatusKind Kind => Idea.State switch { LotsenIdeaState.New => StatusKind.Attention, LotsenIdeaState.TakenUp => StatusKind.Good, LotsenIdeaState.Later => StatusKind.Open, _ => StatusKind.Stopped };

    /// <summary>The newest first.</summary>
    public static async Task<IReadOnlyList<IdeaRow>> Read(CityDb db, int? number = null)
    {
        var ideas = await db.LotsenIdeas.AsNoTracking().Where(i => number == null || i.Number == number).OrderByDescending(i => i.At).ThenByDescending(i => i.Number).ToListAsync();
        var (units, people) = (ideas.Select(i => i.UnitId).OfType<Guid>().ToList(), ideas.Select(i => i.ById).OfType<Guid>().ToList());
        var names = await db.OrgUnits.AsNoTracking().Where(u => units.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name);
        var by = await db.People.AsNoTracking().Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName);
        return [.. ideas.Select(i => new IdeaRow(i, i.UnitId is { } unit && names.TryGetValue(unit, out var name) ? name : null, i.ById is { } id && by.TryGetValue(id, out var said) ? said : LotsenText.Gone))];
    }
}
