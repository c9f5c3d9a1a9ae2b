using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>Comes up when the time to think it over has passed.</summary>
public sealed record ErasureDue(Guid PersonId, DateTimeOffset AskedAt);

/// <summary>Somebody asked to be deleted; the mail says until when it can be taken back.</summary>
public sealed record ErasureAsked(Guid PersonId, DateTimeOffset AskedAt);

/// <summary>Somebody was deleted; whom, nobody knows any more.</summary>
public sealed record ErasureDone;

/// <summary>Takes what was deleted out of the files of the database, too.</summary>
public sealed class ForgetErased(CityDb db) : IHandle<ErasureDone>
{
    public Task Do(ErasureDone news, CancellationToken cancellation) => db.Dialect.Forget(db, cancellation);
}

/// <summary>Deletes, unless the request was taken back meanwhile.</summary>
public sealed class CarryOutErasure(CityDb db, Eraser eraser, ErasureLedger ledger, Tell tell) : IHandle<ErasureAsked>, IHandle<ErasureDue>
{
    public async Task Do(ErasureAsked news, CancellationToken cancellation)
    {
        if (await Waiting(news.PersonId, news.AskedAt, cancellation) is { } request)
        {
            await tell.People([news.PersonId], ErasureText.AskedNotice.Filled(Format.Day(request.DueAt)), "/konto/loeschen", "erasure/" + Format.Iso(news.AskedAt));
        }
    }

    public async Task Do(ErasureDue news, CancellationToken cancellation)
    {
        if (await Waiting(news.PersonId, news.AskedAt, cancellation) is { } request && request.DueAt <= db.Now)
        {
            if (request.Cause == ErasureCause.Unused && !await StillUnused(request, cancellation))
            {
                await db.Set<ErasureRequest>().Where(r => r.PersonId == request.PersonId).ExecuteDeleteAsync(cancellation);
                return;
            }

            if (await eraser.Erase(request.PersonId, request.Cause, request.AskedAt, cancellation) is not null)
            {
                await ledger.Remember(request.PersonId, cancellation);
                db.Say(new ErasureDone());
                await db.SaveChangesAsync(cancellation);
            }
        }
    }

    // Whoever signed in since the warning, or got a role, keeps the account.
    private Task<bool> StillUnused(ErasureRequest request, CancellationToken cancellation) =>
        Periods.Unused(db, Format.Day(request.AskedAt)).AnyAsync(p => p.Id == request.PersonId, cancellation);

    private async Task<ErasureRequest?> Waiting(Guid person, DateTimeOffset askedAt, CancellationToken cancellation) =>
        await db.Set<ErasureRequest>().AsNoTracking().SingleOrDefaultAsync(r => r.PersonId == person && r.AskedAt == askedAt, cancellation);
}
