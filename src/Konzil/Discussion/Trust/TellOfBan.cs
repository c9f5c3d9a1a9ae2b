using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>Whoever may not post is told why, until when, and how to object; and how an objection ended.</summary>
public sealed class TellOfBan(CityDb db, Tell tell) : IHandle<PersonBanned>, IHandle<BanLifted>, IHandle<BanAppealDecided>
{
    public async Task Do(PersonBanned news, CancellationToken cancellation)
    {
        var ban = await Read(news.BanId, cancellation);
        var text = ban.Until is { } until
            ? TrustText.NoticeBanned.Filled(Format.Date(until), ban.Rule, ban.Explanation)
            : TrustText.NoticeBannedForEver.Filled(ban.Rule, ban.Explanation);
        await tell.People([ban.PersonId], text, Paths.Neutral(Paths.OwnBan), "banned/" + ban.Id.ToString("N"));
    }

    public async Task Do(BanLifted news, CancellationToken cancellation)
    {
        var ban = await Read(news.BanId, cancellation);
        await tell.People([ban.PersonId], TrustText.NoticeLifted, Paths.Neutral(Paths.OwnBan), "ban-lifted/" + ban.Id.ToString("N"));
    }

    public async Task Do(BanAppealDecided news, CancellationToken cancellation)
    {
        var ban = await Read(news.BanId, cancellation);
        await tell.People([ban.PersonId], (ban.AppealGranted ? TrustText.NoticeGranted : TrustText.NoticeRefused).Filled(ban.AppealAnswer), Paths.Neutral(Paths.OwnBan), "ban-appeal/" + ban.Id.ToString("N"));
    }

    private Task<Ban> Read(Guid id, CancellationToken cancellation) => db.Bans.AsNoTracking().SingleAsync(b => b.Id == id, cancellation);
}
