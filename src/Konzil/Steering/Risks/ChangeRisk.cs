using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>A risk has occurred, is closed, or is open again, each with its reason.</summary>
public partial class ChangeRisk
{
    public sealed record Draft(Risk Risk, string? State, string? StateReason);

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (risk, refused) = await RiskAccess.ToWrite(number, me, db);
        return risk is null ? refused : View.Page<ChangeRisk, Draft>(new(risk, risk.State.ToString(), null));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        var (risk, refused) = await RiskAccess.ToWrite(number, me, db);
        if (risk is null)
        {
            return refused;
        }

        var state = form.Choice<RiskState>(nameof(Draft.State), RiskText.StateMissing);
        string reason = form.Text(nameof(Draft.StateReason)).Required(RiskText.StateNeedsReason).Max(Risk.TextMax);
        var stale = form.Version() != risk.Version;
        if (!stale)
        {
            form.Try(() => risk.Become(state!.Value, reason));
        }

        if (form.HasErrors)
        {
            return View.Invalid<ChangeRisk, Draft>(new(await Stored(number, db), form.Raw(nameof(Draft.State)), reason), form.Errors);
        }

        db.Because(reason);
        return !stale && await db.TrySave() ? View.SeeOther(Paths.OfficeRisk(number)) : View.Stale<ChangeRisk, Draft>(new(await Stored(number, db), form.Raw(nameof(Draft.State)), reason));
    }

    private static Task<Risk> Stored(int number, CityDb db) => db.Risks.AsNoTracking().SingleAsync(r => r.Number == number);
}
