using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>A stumbling block becomes no risk, and the reason stays.</summary>
public partial class DropHint
{
    public sealed record Draft(RiskHint Hint, string? Reason);

    public static async Task<IResult> Show(Guid id, CityDb db) =>
        await Load(id, db) is { } hint ? View.Page<DropHint, Draft>(new(hint, null)) : View.NotFound();

    public static async Task<IResult> Post(Guid id, Form form, Me me, CityDb db, TimeProvider clock)
    {
        if (await Load(id, db) is not { } hint)
        {
            return View.NotFound();
        }

        string reason = form.Text(nameof(Draft.Reason)).Required(RiskText.DropNeedsReason).Max(Risk.TextMax);
        form.Try(() => hint.Drop(reason, me, clock.GetUtcNow()));
        if (form.HasErrors)
        {
            return View.Invalid<DropHint, Draft>(new(hint, reason), form.Errors);
        }

        return await db.TrySave() ? View.SeeOther(Paths.RiskHints) : View.Stale<DropHint, Draft>(new(hint, reason));
    }

    private static Task<RiskHint?> Load(Guid id, CityDb db) => db.RiskHints.SingleOrDefaultAsync(h => h.Id == id);
}
