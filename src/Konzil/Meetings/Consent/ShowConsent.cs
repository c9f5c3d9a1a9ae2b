using Konzil.People;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>A round: the proposal, who says what, and the answer of whoever reads it.</summary>
public partial class ShowConsent
{
    /// <param name="Seat">Who is asked.</param>
    /// <param name="Name">The person's or the unit's.</param>
    /// <param name="Answer">The one that counts, if any.</param>
    /// <param name="Earlier">What the seat said before to the same edition, the first first.</param>
    public sealed record Row(ConsentSeat Seat, string Name, ConsentAnswer? Answer, IReadOnlyList<ConsentAnswer> Earlier);

    public sealed record Shown(ConsentRound Round, Body Body, IReadOnlyList<Row> Rows, IReadOnlyDictionary<Guid, string> Names)
    {
        public required bool MayRun { get; init; }

        public required DateOnly Today { get; init; }

        /// <summary>Seats the reader answers for.</summary>
        public required IReadOnlyList<Guid> Mine { get; init; }

        /// <summary>The refused form.</summary>
        public Form? Typed { get; init; }

        /// <summary>Another edition was asked about meanwhile.</summary>
        public bool IsStale { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db) => await Load(number, me, db) is { } shown ? View.Page<ShowConsent, Shown>(shown) : View.NotFound();

    public static async Task<IResult> Download(int number, Me me, CityDb db)
    {
        if (await Load(number, me, db) is not { } shown)
        {
            return View.NotFound();
        }

        var file = new Csv("runde", "fassung", "gefragt", "antwort", "anmerkung", "von", "am", "gilt");
        foreach (var seat in shown.Round.Seats.OrderBy(s => shown.Names.GetValueOrDefault(s.Id, ""), StringComparer.CurrentCulture))
        {
            foreach (var answer in shown.Round.Answers.Where(a => a.SeatId == seat.Id).OrderBy(a => a.Edition).ThenBy(a => a.Turn))
            {
                file.Row(number, answer.Edition, shown.Names.GetValueOrDefault(seat.Id, ""), ConsentText.Of(answer.Stance).De, answer.Remark, answer.ByName, answer.At, answer == shown.Round.AnswerOf(seat.Id));
            }

            if (shown.Round.AnswerOf(seat.Id) is null)
            {
                file.Row(number, shown.Round.Edition, shown.Names.GetValueOrDefault(seat.Id, ""), ConsentText.NotYet.De, "", "", null, true);
            }
        }

        return file.Download($"zustimmungsrunde-{number}.csv");
    }

    internal static async Task<Shown?> Load(int number, Me me, CityDb db)
    {
        if (await ConsentAccess.Load(number, me, db) is not { } round)
        {
            return null;
        }

        var names = await NamesOf(round, db);
        return new(round, await db.Bodies.AsNoTracking().SingleAsync(b => b.Id == round.BodyId), [.. round.Seats.Select(s => RowOf(round, s, names)).OrderBy(r => r.Name, StringComparer.CurrentCulture)], names)
        {
            MayRun = await MeetingAccess.MayRun(me, round.BodyId, db),
            Today = Format.Day(db.Now),
            Mine = await ConsentAccess.SeatsOf(me, db).Where(s => s.RoundId == round.Id).Select(s => s.Id).ToListAsync(),
        };
    }

    private static Row RowOf(ConsentRound round, ConsentSeat seat, IReadOnlyDictionary<Guid, string> names)
    {
        var said = round.Answers.Where(a => a.SeatId == seat.Id && a.Edition == round.Edition).OrderBy(a => a.Turn).ToList();
        return new(seat, names.GetValueOrDefault(seat.Id, ""), said.LastOrDefault(), [.. said.SkipLast(1)]);
    }

    private static async Task<IReadOnlyDictionary<Guid, string>> NamesOf(ConsentRound round, CityDb db)
    {
        var people = await MeetingPeople.Names(db, round.Seats.Select(s => s.PersonId).OfType<Guid>());
        var ids = round.Seats.Select(s => s.UnitId).OfType<Guid>().ToList();
        var units = ids.Count == 0 ? [] : (await db.OrgUnits.AsNoTracking().Where(u => ids.Contains(u.Id)).ToListAsync()).ToDictionary(u => u.Id, u => u.NameDe);
        return round.Seats.ToDictionary(s => s.Id, s => s.UnitId is { } unit ? units.GetValueOrDefault(unit, "") : people.GetValueOrDefault(s.PersonId ?? default, ""));
    }
}
