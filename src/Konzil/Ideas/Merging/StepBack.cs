using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>
/// A supporter whose support went along with a regrouping takes it back from the mail, without signing in. The word in the
/// address can do this one thing; opening it only shows the button.
/// </summary>
public partial class StepBack
{
    private const string Purpose = "step-back";

    public sealed record Shown(string Token, RegroupFamily Family, bool StillThere);

    public static string Seal(MailTokens tokens, Guid person, Guid regrouping) => tokens.Seal(Purpose, person.ToString("N"), regrouping.ToString("N"));

    public static async Task<IResult> Show(string token, MailTokens tokens, CityDb db)
    {
        if (Open(tokens, token) is not var (person, id) || await db.Regroupings.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id) is not { } regrouping)
        {
            return View.NotFound();
        }

        var there = await db.Supports.AnyAsync(s => s.RegroupingId == id && s.PersonId == person);
        return View.Page<StepBack, Shown>(new(token, await RegroupFamily.Of(db, regrouping, CancellationToken.None), there));
    }

    public static async Task<IResult> Post(string token, MailTokens tokens, CityDb db)
    {
        if (Open(tokens, token) is not var (person, id))
        {
            return View.NotFound();
        }

        await db.Together(() => SupportRows.StepBack(db, id, person));
        return View.SeeOther(Paths.StepBack(token));
    }

    private static (Guid Person, Guid Regrouping)? Open(MailTokens tokens, string token) =>
        tokens.Open(Purpose, token) is [var person, var regrouping] && Guid.TryParse(person, out var p) && Guid.TryParse(regrouping, out var r) ? (p, r) : null;
}
