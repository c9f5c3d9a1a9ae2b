using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Staffing;

/// <summary>The list of posts goes out as a file and comes in again: first the difference, then all of it or nothing.</summary>
public partial class ExchangePosts
{
    public sealed record Shown(DateOnly Today, bool MayBring, ListPreview? Preview, string? Reason);

    public static IResult Show(Me me, CityDb db) => View.Page<ExchangePosts, Shown>(new(Format.Day(db.Now), me.May(Permission.PlanStaff), null, null));

    public static async Task<IResult> Check(Form form, Me me, CityDb db)
    {
        var preview = await ListExchange.Look(form, db, (file, reason) => PostMerge.Of(file, reason, me, db));
        var shown = new Shown(Format.Day(db.Now), true, preview, null);
        return preview is null ? View.Invalid<ExchangePosts, Shown>(shown, form.Errors) : View.Page<ExchangePosts, Shown>(shown);
    }

    public static async Task<IResult> Take(Form form, Me me, CityDb db)
    {
        var taken = await ListExchange.Take(form, db, (file, reason) => PostMerge.Of(file, reason, me, db));
        var shown = new Shown(Format.Day(db.Now), true, taken.Preview, form.Raw(ListExchange.ReasonField));
        return taken.IsKept ? View.SeeOther(Paths.Posts) : taken.IsStale ? View.Stale<ExchangePosts, Shown>(shown) : View.Invalid<ExchangePosts, Shown>(shown, form.Errors);
    }
}
