using Konzil.Platform;
using Konzil.Staffing;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Hostile;

/// <summary>The people of a project: team, effort, a request with its answers, a week, posts and roles.</summary>
public static partial class HostileFields
{
    private static async Task PutIntoStaff(HostileCity c, string text)
    {
        var (line, words, day) = (Cut(text.ReplaceLineEndings(" "), 190), Cut(text, 900), Format.Iso(c.City.Today()));
        var later = Format.Iso(c.City.Today().AddDays(9));
        var unit = await c.City.HasUnit(Cut("Stelle " + line.Replace("\0", "", StringComparison.Ordinal), 190), c.Office);
        var person = await c.City.HasStaff("Mitarbeit " + New(), unit);
        var (project, phase) = await c.City.HasProject();
        var page = $"/buero/projekte/{project.Number}/phasen/{phase.Id}";
        await c.Office.Posts(page + "/team/bearbeiten", ("Target", "3"), ("From", day), ("Until", later), ("Note", words), ("Units", unit.Id.ToString()));
        await c.Office.Posts(page + "/team/plaetze/neu", ("Skill", line), ("UnitId", unit.Id.ToString()), ("DueOn", later));
        await c.Office.Posts(page + "/aufwand/neu", ("Group", line), ("TitleDe", line), ("Hours", "7,5"));
        if (await c.City.Do(db => db.EffortSteps.AsNoTracking().FirstOrDefaultAsync(s => s.TitleDe == line.Trim())) is { } step)
        {
            await c.Office.Posts($"{page}/aufwand/{step.Id}", ("Group", line), ("TitleDe", line + "!"), ("Hours", text), (FormFields.Version, step.Version.ToString()));
        }

        foreach (var answer in new[] { "antwort", "ablehnung" })
        {
            await c.Office.Posts(page + "/anfragen/neu", ("UnitId", unit.Id.ToString()), ("Skill", line), ("Wanted", "1"), ("From", day), ("Until", later), ("DueOn", later), ("Note", words));
            if (await c.City.Do(db => db.StaffRequests.AsNoTracking().Where(r => r.ProjectId == project.Id).OrderByDescending(r => r.Number).FirstOrDefaultAsync()) is { } request)
            {
                await c.Office.Posts($"/buero/personal/anfragen/{request.Number}/{answer}", ("PersonId-0", person.Id.ToString()!), ("Hours-0", "8"), ("From-0", day), ("Until-0", later), ("RefuseReason", words), (FormFields.Version, request.Version.ToString()));
            }
        }

        await c.Office.Posts(page + "/zuordnungen/neu", ("PersonId", c.Moderator.Id.ToString()!), ("Work", line), ("Hours", "9"), ("From", day), ("Until", later));
        if (await c.City.Do(db => db.Secondments.AsNoTracking().FirstOrDefaultAsync(s => s.ProjectId == project.Id && s.State == SecondmentState.Proposed)) is { } row)
        {
            await c.Office.Posts($"/buero/personal/zuordnungen/{row.Id}/ablehnung", ("RefuseReason", words), (FormFields.Version, row.Version.ToString()));
        }

        await c.Office.Posts($"/buero/personal/stunden/{Format.Iso(WeekSheet.MondayOf(c.City.Today()))}", ("Day-0", text), ("On-0", text), ("Begin-0", text), ("End-0", text), ("Hours-0", text));
        await c.Office.Posts("/buero/personal/rollen/neu", ("NameDe", line), ("NameEn", line), ("Task", words));
        await c.Office.Posts("/buero/stellenplan/neu", ("UnitId", unit.Id.ToString()), ("Title", line), ("Reason", words));
        if (await c.City.Do(db => db.PostPlans.AsNoTracking().OrderByDescending(p => p.Number).FirstOrDefaultAsync()) is { } post)
        {
            await c.Office.Posts($"/buero/stellenplan/{post.Number}/zahlen/neu", ("Kind", "Need"), ("Posts", "0,5"), ("From", day), ("Note", line));
            await c.Office.Posts($"/buero/stellenplan/{post.Number}/stand", ("State", "Deliberated"), ("Day", day), ("Body", line), ("Note", words), (FormFields.Version, post.Version.ToString()));
        }
    }
}
