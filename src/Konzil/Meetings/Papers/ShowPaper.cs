using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>One paper and what each body said; also for members of the bodies it goes through.</summary>
public partial class ShowPaper
{
    public sealed record Shown(PaperRow Row, bool MayRun);

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var bodies = MeetingAccess.Bodies(me, db);
        var rows = await PaperRow.Read(db.PaperPaths.Where(p => p.Number == number && p.Stations.Any(s => bodies.Any(b => b.Id == s.BodyId))), db);
        return rows is [var row] ? View.Page<ShowPaper, Shown>(new(row, me.May(Permission.RunMeetings))) : View.NotFound();
    }
}
