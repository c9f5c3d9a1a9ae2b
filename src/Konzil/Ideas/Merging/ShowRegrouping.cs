using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>A regrouping with the answers of the authors and its history; it can be called off, and undone at any time.</summary>
public partial class ShowRegrouping
{
    public sealed record Shown(Regrouping Regrouping, IReadOnlyList<Line> Lines, IReadOnlyList<FamilyIdea> Formed, IReadOnlyList<HistoryEntry> History)
    {
        public string Reason { get; init; } = "";
    }

    /// <summary>An idea of the regrouping and what its author said.</summary>
    public sealed record Line(RegroupIdea Asked, int Number, string Title, int Supports);

    public static async Task<IResult> Show(Guid id, CityDb db) =>
        await Load(db, id) is { } regrouping ? View.Page<ShowRegrouping, Shown>(await Page(db, regrouping)) : View.NotFound();

    public static Task<IResult> Cancel(Guid id, Form form, CityDb db) => End(id, form, db, (regrouping, reason) =>
    {
        regrouping.Cancel(reason, db.Now);
        return Task.CompletedTask;
    });

    public static Task<IResult> Undo(Guid id, Form form, CityDb db, CarryOut carryOut) => End(id, form, db, async (regrouping, reason) =>
    {
        var now = db.Now;
        regrouping.Undo(reason, now);

        // First the regrouping itself: whoever presses at the same time finds it undone, and nothing happens twice.
        await db.Because(reason).SaveChangesAsync();
        await carryOut.Undo(regrouping, now);
    });

    private static async Task<IResult> End(Guid id, Form form, CityDb db, Func<Regrouping, string, Task> how)
    {
        if (await Load(db, id) is not { } regrouping)
        {
            return View.NotFound();
        }

        string reason = form.Text(RegroupFields.Reason).Required(RegroupText.ReasonMissing).Max(Regrouping.ReasonMax);
        if (!form.HasErrors)
        {
            db.StartedFrom(regrouping, form.Version());
            try
            {
                await db.Together(async () =>
                {
                    await how(regrouping, reason);
                    await db.Because(reason).SaveChangesAsync();
                });
                return View.SeeOther(Paths.Regrouping(id));
            }
            catch (Refusal refusal)
            {
                form.Errors.Add(refusal.Field, refusal.Reason);
            }
            catch (DbUpdateConcurrencyException)
            {
                db.ChangeTracker.Clear();
                return View.Stale<ShowRegrouping, Shown>(await Page(db, (await Load(db, id))!) with { Reason = reason });
            }
        }

        db.ChangeTracker.Clear();
        return View.Invalid<ShowRegrouping, Shown>(await Page(db, (await Load(db, id))!) with { Reason = reason }, form.Errors);
    }

    private static Task<Regrouping?> Load(CityDb db, Guid id) => db.Regroupings.SingleOrDefaultAsync(r => r.Id == id);

    private static async Task<Shown> Page(CityDb db, Regrouping regrouping)
    {
        var ids = regrouping.Ideas.Select(i => i.IdeaId).Concat(regrouping.Parts.Select(p => p.IdeaId).OfType<Guid>()).ToList();
        var ideas = await db.Ideas.AsNoTracking().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id);
        return new(
            regrouping,
            [.. regrouping.Ideas.Select(a => new Line(a, ideas[a.IdeaId].Number, ideas[a.IdeaId].Title, ideas[a.IdeaId].SupportCount)).OrderBy(l => l.Number)],
            [.. regrouping.Parts.OrderBy(p => p.Order).Select(p => p.IdeaId).OfType<Guid>().Select(i => new FamilyIdea(i, ideas[i].Number, ideas[i].Title) { Supports = ideas[i].SupportCount })],
            await db.History.AsNoTracking().Where(h => h.Kind == Regrouping.KindName && h.ItemId == regrouping.Id).OrderBy(h => h.At).ToListAsync());
    }
}
