using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>A round is seen by the body that asks and by whoever is asked; for everybody else it does not exist.</summary>
public static class ConsentAccess
{
    public static IQueryable<ConsentRound> VisibleTo(Me me, CityDb db)
    {
        var (bodies, mine) = (MeetingAccess.Bodies(me, db), SeatsOf(me, db));
        return db.ConsentRounds.Where(r => bodies.Any(b => b.Id == r.BodyId) || mine.Any(s => s.RoundId == r.Id));
    }

    /// <summary>Seats the person answers for: their own, and those of units they head or deputise.</summary>
    public static IQueryable<ConsentSeat> SeatsOf(Me me, CityDb db)
    {
        var (units, id) = (db.OrgUnits, me.Id);
        return db.ConsentSeats.Where(s => id != null && (s.PersonId == id || s.UnitId != null && units.Any(u => u.Id == s.UnitId && (u.HeadId == id || u.DeputyId == id || u.SecondDeputyId == id))));
    }

    /// <summary>Open rounds in which a seat of the person has not answered the present edition.</summary>
    public static IQueryable<ConsentRound> Waiting(Me me, CityDb db)
    {
        var (mine, answers) = (SeatsOf(me, db), db.ConsentAnswers);
        return db.ConsentRounds.Where(r => r.State == ConsentState.Open && mine.Any(s => s.RoundId == r.Id && !answers.Any(a => a.SeatId == s.Id && a.Edition == r.Edition)));
    }

    internal static Task<ConsentRound?> Load(int number, Me me, CityDb db) =>
        VisibleTo(me, db).Include(r => r.Wordings).Include(r => r.Seats).Include(r => r.Answers).AsSplitQuery().SingleOrDefaultAsync(r => r.Number == number);

    /// <summary>A round to be changed by those who run the body, or the answer to give instead.</summary>
    internal static async Task<(ConsentRound? Round, IResult Refused)> ToRun(int number, Me me, CityDb db) => await Load(number, me, db) is not { } round ? (null, View.NotFound())
        : await MeetingAccess.MayRun(me, round.BodyId, db) ? (round, View.NotFound()) : (null, View.Forbidden());

    /// <summary>Who hears of it for a seat: the person, or head and deputies of the unit.</summary>
    internal static async Task<IReadOnlyList<Guid>> PeopleOf(IReadOnlyCollection<ConsentSeat> seats, CityDb db)
    {
        var units = seats.Select(s => s.UnitId).OfType<Guid>().ToList();
        var heads = units.Count == 0 ? [] : await db.OrgUnits.AsNoTracking().Where(u => units.Contains(u.Id)).ToListAsync();
        return [.. seats.Select(s => s.PersonId).Concat(heads.SelectMany(u => new[] { u.HeadId, u.DeputyId, u.SecondDeputyId })).OfType<Guid>().Distinct()];
    }
}
