using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>A letter is to be written.</summary>
public sealed record ResidenceAsked(Guid RequestId);

/// <summary>The time of a request, or of the code in its letter, is over.</summary>
public sealed record ResidenceRequestOver(Guid RequestId);

/// <summary>A confirmation ends soon.</summary>
public sealed record ResidenceEnds(Guid PersonId, DateOnly ValidUntil);

/// <summary>Something the person wants to know.</summary>
public sealed record ResidenceNews(Guid PersonId, ResidenceOccasion Occasion, string Key)
{
    public string? Why { get; init; }
}

public enum ResidenceOccasion
{
    Letter,
    Confirmed,
    Refused,
    Expired,
    UsedUp,
}

/// <summary>Those who write the letters learn of a request; the person of everything that happens with it.</summary>
public sealed class TellOfResidence(CityDb db, Tell tell, ResidenceBook book) : IHandle<ResidenceAsked>, IHandle<ResidenceNews>, IHandle<ResidenceEnds>, IHandle<ResidenceRequestOver>
{
    public async Task Do(ResidenceAsked news, CancellationToken cancellation)
    {
        if (await db.ResidenceRequests.AnyAsync(r => r.Id == news.RequestId, cancellation))
        {
            var clerks = await db.PeopleWith(Permission.ConfirmResidence).Select(p => p.Id).ToListAsync(cancellation);
            await tell.People(clerks, new News(NewsKind.Work, ResidenceText.AskedNotice, "/buero/wohnsitz", "residence-asked/" + news.RequestId));
        }
    }

    public Task Do(ResidenceNews news, CancellationToken cancellation) =>
        tell.People([news.PersonId], ResidenceText.Of(news), "/konto/wohnsitz", "residence/" + news.Key);

    public async Task Do(ResidenceEnds news, CancellationToken cancellation)
    {
        // Whoever was confirmed again, or gave it back, hears nothing.
        if (await db.Residences.AnyAsync(r => r.PersonId == news.PersonId && r.ValidUntil == news.ValidUntil, cancellation))
        {
            await tell.People([news.PersonId], ResidenceText.EndsNotice.Filled(ResidenceText.Day(news.ValidUntil)), "/konto/wohnsitz", "residence-ends/" + Format.Iso(news.ValidUntil));
        }
    }

    public async Task Do(ResidenceRequestOver news, CancellationToken cancellation)
    {
        var now = db.Now;
        if (await db.ResidenceRequests.AsNoTracking().SingleOrDefaultAsync(r => r.Id == news.RequestId && r.ExpiresAt <= now, cancellation) is { } over)
        {
            await book.Expire(over);
        }
    }
}
