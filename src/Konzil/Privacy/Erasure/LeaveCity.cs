using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>Somebody wants to go: what disappears, what stays without the name, and a way back for two weeks.</summary>
public partial class LeaveCity
{
    public sealed record Line(DataClass Class, int Count);

    public sealed record Shown(IReadOnlyList<Line> Goes, IReadOnlyList<Line> Stays, ErasureRequest? Waiting, bool HasRoles, bool Agreed)
    {
        public bool Kept { get; init; }
    }

    public static async Task<IResult> Show(HttpRequest request, Me me, CityDb db, OwnRows own, CancellationToken cancellation) =>
        View.Page<LeaveCity, Shown>(await Page(me, db, own, false, cancellation) with { Kept = request.Query.ContainsKey("behalten") });

    public static async Task<IResult> Post(Form form, Me me, CityDb db, OwnRows own, Asking asking, CancellationToken cancellation)
    {
        if (!form.Ticked("Agreed"))
        {
            form.Errors.Add("Agreed", ErasureText.AgreeMissing);
        }

        await asking.Ask(form, me);
        return form.HasErrors ? View.Invalid<LeaveCity, Shown>(await Page(me, db, own, form.Ticked("Agreed"), cancellation), form.Errors) : View.SeeOther(Paths.LeaveCity);
    }

    public static async Task<IResult> Cancel(Me me, CityDb db, TimeProvider clock)
    {
        if (await db.Set<ErasureRequest>().Where(r => r.PersonId == me.KnownId).ExecuteDeleteAsync() == 1)
        {
            PersonHistory.Write(db, me.KnownId, PersonHistory.ErasureTakenBack, clock.GetUtcNow());
            await db.SaveChangesAsync();
        }

        return View.SeeOther(Paths.LeaveCityKept);
    }

    private static async Task<Shown> Page(Me me, CityDb db, OwnRows own, bool agreed, CancellationToken cancellation)
    {
        var person = await db.People.AsNoTracking().Include(p => p.Grants).SingleAsync(p => p.Id == me.KnownId, cancellation);
        var counts = await own.Count(person, cancellation);
        return new(
            [.. counts.Where(c => c.Goes > 0).Select(c => new Line(c.Class, c.Goes))], [.. counts.Where(c => c.Stays > 0).Select(c => new Line(c.Class, c.Stays))],
            await db.Set<ErasureRequest>().AsNoTracking().SingleOrDefaultAsync(r => r.PersonId == me.KnownId, cancellation), person.Grants.Count > 0, agreed);
    }

    /// <summary>Takes the request down after the password was checked.</summary>
    public sealed class Asking(CityDb db, OwnPassword own, AccountMails mails, TimeProvider clock)
    {
        public async Task Ask(Form form, Me me)
        {
            var person = await db.People.Include(p => p.Grants).SingleAsync(p => p.Id == me.KnownId);
            if (person.Grants.Count > 0)
            {
                form.Errors.Add("", ErasureText.HasRoles);
            }

            await own.Check(form, person, "Current");
            if (form.HasErrors)
            {
                return;
            }

            var request = new ErasureRequest(person.Id, ErasureCause.Own, clock.GetUtcNow());
            await db.Together(async () =>
            {
                if (await db.TryInsert(request))
                {
                    db.Say(new ErasureAsked(person.Id, request.AskedAt));
                    db.Say(new ErasureDue(person.Id, request.AskedAt), request.DueAt);
                    PersonHistory.Write(db, person.Id, PersonHistory.ErasureAsked, request.AskedAt);
                    await mails.Say(person, ErasureText.Asked);
                    await db.SaveChangesAsync();
                }
            });
        }
    }
}
