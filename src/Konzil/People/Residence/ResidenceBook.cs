using Konzil.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Konzil.People;

/// <summary>Asks for, confirms, refuses and gives back the confirmation of a residence. Doing it twice does it once.</summary>
public sealed class ResidenceBook(CityDb db, IOptions<ResidenceOptions> options)
{
    private static readonly TimeSpan WarnBefore = TimeSpan.FromDays(30);

    public ResidenceOptions Options => options.Value;

    /// <exception cref="Refusal">A request is open already, or there were too many.</exception>
    public async Task Ask(Guid person, PostalAddress address)
    {
        var since = db.Now.AddDays(-ResidenceRequest.AskingDays);
        if (await db.History.CountAsync(h => h.Kind == nameof(Person) && h.ItemId == person && h.What == PersonHistory.ResidenceAsked && h.At > since) >= ResidenceRequest.MostAsked)
        {
            throw new Refusal(ResidenceText.AskedTooOften.Filled(ResidenceRequest.MostAsked, ResidenceRequest.AskingDays));
        }

        var request = ResidenceRequest.Ask(person, address, db.Now, Options);
        db.ResidenceRequests.Add(request);
        PersonHistory.Write(db, person, PersonHistory.ResidenceAsked, db.Now);
        db.Say(new ResidenceAsked(request.Id));
        db.Say(new ResidenceRequestOver(request.Id), request.ExpiresAt);
        if (!await db.TrySave())
        {
            throw new Refusal(ResidenceText.AlreadyAsked);
        }
    }

    /// <summary>The code of a new letter, told this once; null when somebody else changed the request meanwhile.</summary>
    public async Task<string?> Print(ResidenceRequest request, Me by)
    {
        var code = request.Print(by, db.Now, Options);
        db.Say(new ResidenceRequestOver(request.Id), request.ExpiresAt);
        PersonHistory.Write(db, request.PersonId, PersonHistory.ResidenceLetter, db.Now);
        db.Say(new ResidenceNews(request.PersonId, ResidenceOccasion.Letter, Ids.Next().ToString("N")));
        return await db.TrySave() ? code : null;
    }

    /// <summary>Null when it fits and is confirmed now; otherwise what to tell.</summary>
    public async Task<Text?> Redeem(Guid person, string typed)
    {
        var now = db.Now;
        var request = await db.ResidenceRequests.AsNoTracking().SingleOrDefaultAsync(r => r.PersonId == person && r.PrintedAt != null && r.ExpiresAt > now);
        // The try is taken first and in the database, so that many at once are not more than allowed.
        if (request is null || await db.ResidenceRequests.Where(r => r.Id == request.Id && r.TriesLeft > 0).ExecuteUpdateAsync(s => s.SetProperty(r => r.TriesLeft, r => r.TriesLeft - 1)) == 0)
        {
            return ResidenceText.NoCode;
        }

        if (request.Fits(typed))
        {
            return await Confirm(person, new(ResidenceWay.Letter, null, request.PrintedById, request.PrintedBy), request.Id) ? null : ResidenceText.NoCode;
        }

        var left = await db.ResidenceRequests.Where(r => r.Id == request.Id).Select(r => r.TriesLeft).SingleOrDefaultAsync();
        if (left > 0)
        {
            return left == 1 ? ResidenceText.CodeWrongOnce : ResidenceText.CodeWrong.Filled(left);
        }

        await End(person, request.Id, PersonHistory.ResidenceUsedUp, ResidenceOccasion.UsedUp, null);
        return ResidenceText.TriesUsed;
    }

    /// <summary>Somebody of the city saw the person and a document.</summary>
    public async Task ConfirmAtCounter(Guid person, Me by, SeenDocument seen)
    {
        if (by.Id == person)
        {
            throw new Refusal(ResidenceText.NotOneself);
        }

        await Confirm(person, new(ResidenceWay.Counter, seen, by.Id, by.Name), null);
    }

    public Task Refuse(ResidenceRequest request, string reason) => End(request.PersonId, request.Id, PersonHistory.ResidenceRefused, ResidenceOccasion.Refused, reason);

    /// <summary>Nobody redeemed it in time.</summary>
    public Task Expire(ResidenceRequest request) => End(request.PersonId, request.Id, PersonHistory.ResidenceExpired, ResidenceOccasion.Expired, null);

    /// <summary>The person wants no letter any more, or no confirmation.</summary>
    public Task Withdraw(Guid person) => db.Together(async () =>
    {
        var gone = await db.ResidenceRequests.Where(r => r.PersonId == person).ExecuteDeleteAsync() + await db.Residences.Where(r => r.PersonId == person).ExecuteDeleteAsync();
        if (gone > 0)
        {
            PersonHistory.Write(db, person, PersonHistory.ResidenceWithdrawn, db.Now);
            await db.SaveChangesAsync();
        }
    });

    private async Task<bool> Confirm(Guid person, ResidenceProof proof, Guid? request)
    {
        var (done, now) = (false, db.Now);
        await db.Together(async () =>
        {
            // A letter that was used meanwhile confirms nothing; the counter needs none, and ends an open one.
            if (await db.ResidenceRequests.Where(r => r.PersonId == person && (request == null || r.Id == request)).ExecuteDeleteAsync() == 0 && request is not null)
            {
                return;
            }

            var until = Format.Day(now).AddYears(Options.Years);
            await db.Residences.Where(r => r.PersonId == person).ExecuteDeleteAsync();
            done = await db.TryInsert(new Residence(person, proof, now, until));
            PersonHistory.Write(db, person, PersonHistory.ResidenceConfirmed, now, new Change(nameof(Residence.Way), null, proof.Way.ToString()), proof.Seen?.ToString());
            db.Say(new ResidenceNews(person, ResidenceOccasion.Confirmed, Ids.Next().ToString("N")));
            db.Say(new ResidenceEnds(person, until), now.AddYears(Options.Years) - WarnBefore);
            await db.SaveChangesAsync();
        });
        return done;
    }

    private Task End(Guid person, Guid request, string what, ResidenceOccasion occasion, string? why) => db.Together(async () =>
    {
        if (await db.ResidenceRequests.Where(r => r.Id == request).ExecuteDeleteAsync() == 1)
        {
            PersonHistory.Write(db, person, what, db.Now, why: why);
            db.Say(new ResidenceNews(person, occasion, Ids.Next().ToString("N")) { Why = why });
            await db.SaveChangesAsync();
        }
    });
}
