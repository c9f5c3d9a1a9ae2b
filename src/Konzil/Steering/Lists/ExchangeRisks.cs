using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>The risk register goes out as a file and comes in again: first the difference, then all of it or nothing.</summary>
public partial class ExchangeRisks
{
    public sealed record Shown(bool MayBring, ListPreview? Preview, string? Reason);

    public static async Task<IResult> Show(Me me, CityDb db) => View.Page<ExchangeRisks, Shown>(new(await MayBring(me, db), null, null));

    public static async Task<IResult> Check(Form form, Me me, CityDb db)
    {
        if (!await MayBring(me, db))
        {
            return View.NotFound();
        }

        var preview = await ListExchange.Look(form, db, (file, reason) => RiskMerge.Of(file, reason, me, db));
        return preview is null ? View.Invalid<ExchangeRisks, Shown>(new(true, null, null), form.Errors) : View.Page<ExchangeRisks, Shown>(new(true, preview, null));
    }

    public static async Task<IResult> Take(Form form, Me me, CityDb db)
    {
        if (!await MayBring(me, db))
        {
            return View.NotFound();
        }

        var taken = await ListExchange.Take(form, db, (file, reason) => RiskMerge.Of(file, reason, me, db));
        var shown = new Shown(true, taken.Preview, form.Raw(ListExchange.ReasonField));
        return taken.IsKept ? View.SeeOther(Paths.OfficeRisks) : taken.IsStale ? View.Stale<ExchangeRisks, Shown>(shown) : View.Invalid<ExchangeRisks, Shown>(shown, form.Errors);
    }

    /// <summary>The coordination, the leads of measures, and whoever answers for a risk.</summary>
    private static async Task<bool> MayBring(Me me, CityDb db)
    {
        var id = me.Id;
        return me.May(Permission.WriteAnalyses) || await RiskAccess.MeasuresOf(me, db).AnyAsync() || await db.Risks.AnyAsync(r => r.OwnerId == id && id != null);
    }
}
