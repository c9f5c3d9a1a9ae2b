using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>The coordination puts measures that must be done by law beside the ranking of a draft.</summary>
public static class EditDuties
{
    public static Task<IResult> Post(int round, Form form, Me me, CityDb db, TimeProvider clock) => EditRound.Change(new(round, form, me, db), async found =>
    {
        var now = clock.GetUtcNow();
        var duties = new Dictionary<Guid, string>();
        foreach (var measure in await EditRound.Candidates(db).Select(m => new { m.Id, m.Number }).ToListAsync())
        {
            string reason = form.Text("Duty-" + measure.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)).Max(RoundDuty.ReasonMax);
            if (reason.Length > 0)
            {
                duties[measure.Id] = reason;
            }
        }

        form.Try(() =>
        {
            var on = form.Ticked("DutyLane");
            found.SwitchDutyLane(on, now);
            found.PutBeside(on ? duties : new Dictionary<Guid, string>(), now);
            db.Note(found, "DutiesChanged");
        });
    });
}
