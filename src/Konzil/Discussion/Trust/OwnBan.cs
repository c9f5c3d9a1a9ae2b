using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>Somebody who may not post reads why and until when, and may object.</summary>
public partial class OwnBan
{
    public sealed record Shown(Ban? Ban, string? Text);

    public static async Task<IResult> Show(Me me, CityDb db, TimeProvider clock) => View.Page<OwnBan, Shown>(new(await Standing.BanOf(db, me.KnownId, clock.GetUtcNow()), null));

    public static async Task<IResult> Post(Form form, Me me, CityDb db, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        if (await Standing.InForce(db.Bans, now).Where(b => b.PersonId == me.KnownId).OrderByDescending(b => b.At).FirstOrDefaultAsync() is not { } ban)
        {
            return View.SeeOther(Paths.OwnBan);
        }

        string text = form.Text(nameof(Shown.Text)).Required(ThreadText.AppealMissing).Max(Ban.LongestAppeal);
        form.Try(() => ban.Object(text, now));
        if (form.HasErrors)
        {
            return View.Invalid<OwnBan, Shown>(new(ban, text), form.Errors);
        }

        var title = TrustText.AppealTitle.Filled(ban.PersonName).De;
        db.Queue.Add(new QueueItem(QueueKind.Appeal, new Subject(nameof(Ban), ban.Id), title, Paths.Neutral(Paths.ReviewBan(ban.Id)), now));
        return await db.TrySave() ? View.SeeOther(Paths.OwnBan) : View.Stale<OwnBan, Shown>(new(await Standing.BanOf(db, me.KnownId, now), text));
    }
}
