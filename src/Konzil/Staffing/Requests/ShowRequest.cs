using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>One request: who asks for what until when, who was named, and the answer for those who may give it.</summary>
public partial class ShowRequest
{
    public sealed record Shown(RequestRow Row, IReadOnlyList<SecondmentRow> Named, Form? Typed)
    {
        public required bool MayAnswer { get; init; }

        public required bool MayWithdraw { get; init; }

        public required string AskedBy { get; init; }

        /// <summary>Who answers, by name.</summary>
        public required string Answering { get; init; }

        /// <summary>Who can be named: people of the unit and of those below it.</summary>
        public required IReadOnlyList<Option> People { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db) => await Load(number, me, db) is { } page ? View.Page<ShowRequest, Shown>(page) : View.NotFound();

    internal static async Task<Shown?> Load(int number, Me me, CityDb db)
    {
        var heads = await UnitHeads.Read(db);
        if (await RequestRow.Read(StaffAccess.Requests(me, db, heads).Where(r => r.Number == number), heads, db) is not [var row, ..])
        {
            return null;
        }

        var answering = heads.Answering(row.Request.UnitId);
        var names = await MeetingPeople.Names(db, answering.Append(row.Request.AskedById));
        var mayAnswer = row.Request.State == RequestState.Asked && heads.HeadedBy(me.Id).Contains(row.Request.UnitId);
        var staff = mayAnswer ? await UnitStaff.Of(db, UnitStaff.Reach(heads.All, row.Request.UnitId, below: true)) : new Dictionary<Guid, Guid>();
        var ids = staff.Keys.ToList();
        return new(row, await SecondmentRow.Read(db.Secondments.Where(s => s.RequestId == row.Request.Id), heads, me, db), null)
        {
            MayAnswer = mayAnswer,
            MayWithdraw = row.Request.State == RequestState.Asked && StaffAccess.MayStaff(me, row.Project),
            AskedBy = names.GetValueOrDefault(row.Request.AskedById, ""),
            Answering = string.Join(", ", answering.Select(a => names.GetValueOrDefault(a)).OfType<string>()),
            People = [.. (await db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).OrderBy(p => p.NameKey).Select(p => new { p.Id, p.DisplayName }).ToListAsync()).Select(p => new Option(p.Id.ToString(), p.DisplayName))],
        };
    }
}
