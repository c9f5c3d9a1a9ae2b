using Konzil.People;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Lotsen;

/// <summary>The coordination names the Lotsen of the units and ends their time.</summary>
public partial class ManageSeats
{
    public sealed record Draft(IReadOnlyList<SeatRow> Rows, IReadOnlyList<Option> Units, IReadOnlyList<Option> People, Form? Typed);

    public static async Task<IResult> Show(CityDb db) => View.Page<ManageSeats, Draft>(await Read(db, null));

    public static async Task<IResult> Name(Form form, CityDb db)
    {
        var page = await Read(db, form);
        var unit = form.Choice(nameof(LotseSeat.UnitId), page.Units.Select(o => o.Value), LotsenText.UnitMissing);
        var person = form.Choice(nameof(LotseSeat.PersonId), page.People.Select(o => o.Value), LotsenText.PersonMissing);
        string contact = form.Text(nameof(LotseSeat.Contact)).Max(Conventions.Line);
        if (form.HasErrors)
        {
            return View.Invalid<ManageSeats, Draft>(page, form.Errors);
        }

        var (unitId, personId) = (Guid.Parse(unit!), Guid.Parse(person!));
        var seat = await db.LotseSeats.SingleOrDefaultAsync(s => s.UnitId == unitId && s.PersonId == personId);
        if (seat is null)
        {
            db.LotseSeats.Add(seat = LotseSeat.Of(unitId, personId));
        }

        seat.Take(Format.Day(db.Now), contact);

        // Somebody entered the same at the same moment: the second one finds it there.
        return await db.TrySave() ? View.SeeOther(Paths.LotsenSeats) : View.Stale<ManageSeats, Draft>(await Read(db, form));
    }

    public static async Task<IResult> End(Guid id, CityDb db)
    {
        if (await db.LotseSeats.SingleOrDefaultAsync(s => s.Id == id) is not { } seat)
        {
            return View.NotFound();
        }

        seat.Leave(Format.Day(db.Now).AddDays(-1));
        await db.TrySave();
        return View.SeeOther(Paths.LotsenSeats);
    }

    private static async Task<Draft> Read(CityDb db, Form? typed) =>
        new(await LotsenPeople.Rows(db), [.. (await LotsenPeople.Units(db)).Select(u => new Option(u.Id.ToString(), u.Name))], await LotsenPeople.Choices(db), typed);
}

/// <summary>Tells whoever was named.</summary>
public sealed class TellOfSeat(CityDb db, Tell tell) : IHandle<LotseNamed>
{
    public async Task Do(LotseNamed news, CancellationToken cancellation)
    {
        // What was loaded from files is no news to anybody.
        if (!db.Loads && await db.LotseSeats.AsNoTracking().SingleOrDefaultAsync(s => s.Id == news.SeatId, cancellation) is { Until: null } seat)
        {
            var unit = await db.OrgUnits.AsNoTracking().SingleAsync(u => u.Id == seat.UnitId, cancellation);
            await tell.People([seat.PersonId], LotsenText.NamedNotice.Filled(unit.Name), "/lotsen", $"lotse/{seat.Id:N}/{Format.Iso(news.Since)}");
        }
    }
}
