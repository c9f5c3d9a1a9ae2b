using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>Reminds those who keep the register 60 days before an agreement ends.</summary>
public sealed class TellOfAgreement(CityDb db, Tell tell) : IHandle<AgreementTermSet>, IHandle<AgreementEndsSoon>
{
    private const int DaysBefore = 60;
    private static readonly TimeOnly Morning = new(7, 0);

    public async Task Do(AgreementTermSet news, CancellationToken cancellation)
    {
        if (Format.At(news.Until.AddDays(-DaysBefore), Morning) is var at && at > db.Now)
        {
            db.Say(new AgreementEndsSoon(news.AgreementId, news.Until), at);
            await db.SaveChangesAsync(cancellation);
        }
    }

    public async Task Do(AgreementEndsSoon news, CancellationToken cancellation)
    {
        if (await db.Agreements.AsNoTracking().SingleOrDefaultAsync(a => a.Id == news.AgreementId, cancellation) is { } agreement && agreement.Until == news.Until)
        {
            await tell.People(await db.PeopleWith(Permission.RunProcurement).Select(p => p.Id).ToListAsync(cancellation), new News(NewsKind.Work, AgreementText.EndsTold.Filled(agreement.Title, agreement.Partner, Format.ShortDate(news.Until)), Paths.Neutral(Paths.EditAgreement(agreement.Number)), "agreement/" + agreement.Id.ToString("N") + "/" + Format.Iso(news.Until)));
        }
    }
}
