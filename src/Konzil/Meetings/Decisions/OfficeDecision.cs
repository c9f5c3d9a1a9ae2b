using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>One decision in the office; whoever runs its body releases it for the public or takes that back. Its words stay.</summary>
public partial class OfficeDecision
{
    public sealed record Shown(DecisionRow Row, Meeting Meeting, bool MayRun)
    {
        /// <summary>Decided on a confidential point.</summary>
        public required bool IsConfidential { get; init; }

        /// <summary>The refused form.</summary>
        public Form? Typed { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db) => await Load(number, me, db) is { } shown ? View.Page<OfficeDecision, Shown>(shown) : View.NotFound();

    public static async Task<IResult> Readers(int number, Form form, Me me, CityDb db)
    {
        if (await MeetingAccess.Decisions(me, db).SingleOrDefaultAsync(d => d.Number == number) is not { } decision)
        {
            return View.NotFound();
        }

        if (!await MeetingAccess.MayRun(me, decision.BodyId, db))
        {
            return View.Forbidden();
        }

        // Says what it shall become, not "the other way round": pressing twice does it once.
        var release = Release.Read(form);
        if (form.HasErrors)
        {
            return View.Invalid<OfficeDecision, Shown>((await Load(number, me, db))! with { Typed = form }, form.Errors);
        }

        decision.ShowTo(release, Format.Day(db.Now));
        CarryOutPublication.Plan(db, decision);
        return await db.TrySave() ? View.SeeOther(Paths.OfficeDecision(number)) : View.Stale<OfficeDecision, Shown>((await Load(number, me, db))!);
    }

    private static async Task<Shown?> Load(int number, Me me, CityDb db)
    {
        if (await DecisionRow.Read(MeetingAccess.Decisions(me, db).Where(d => d.Number == number), me, db) is not [var row])
        {
            return null;
        }

        return new(row, await db.Meetings.AsNoTracking().SingleAsync(m => m.Id == row.Decision.MeetingId), await MeetingAccess.MayRun(me, row.Decision.BodyId, db))
        {
            IsConfidential = await db.MeetingItems.AnyAsync(i => i.Id == row.Decision.ItemId && i.IsConfidential),
        };
    }
}
