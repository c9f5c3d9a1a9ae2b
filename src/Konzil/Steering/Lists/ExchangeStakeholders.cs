using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Steering;

/// <summary>The register of stakeholders goes out as a file and comes in again. Only the coordination, who sees all of it, brings one.</summary>
public partial class ExchangeStakeholders
{
    public sealed record Shown(bool MayBring, ListPreview? Preview);

    public static IResult Show(Me me) => View.Page<ExchangeStakeholders, Shown>(new(me.May(Permission.WriteAnalyses), null));

    public static async Task<IResult> Check(Form form, Me me, CityDb db)
    {
        var preview = await ListExchange.Look(form, db, (file, _) => StakeholderMerge.Of(file, me, db));
        return preview is null ? View.Invalid<ExchangeStakeholders, Shown>(new(true, null), form.Errors) : View.Page<ExchangeStakeholders, Shown>(new(true, preview));
    }

    public static async Task<IResult> Take(Form form, Me me, CityDb db)
    {
        var taken = await ListExchange.Take(form, db, (file, _) => StakeholderMerge.Of(file, me, db));
        var shown = new Shown(true, taken.Preview);
        return taken.IsKept ? View.SeeOther(Paths.Stakeholders) : taken.IsStale ? View.Stale<ExchangeStakeholders, Shown>(shown) : View.Invalid<ExchangeStakeholders, Shown>(shown, form.Errors);
    }
}
