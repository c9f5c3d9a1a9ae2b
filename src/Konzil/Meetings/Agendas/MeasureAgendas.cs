using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>The section of a measure's page with the coming sittings that deal with it.</summary>
public sealed class MeasureAgendas(CityDb db) : IMeasurePart
{
    public int Order => 20;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation)
    {
        var today = Format.Day(db.Now);
        var coming = MeetingAccess.PublicAgendas(db).AsNoTracking().Where(m => m.State == MeetingState.Planned && m.Day >= today);
        var rows = await (from item in MeetingAccess.OpenItems(db).AsNoTracking()
                          where item.Subject == ItemSubject.Measure && item.SubjectId == measure.Id
                          join meeting in coming on item.MeetingId equals meeting.Id
                          join body in db.Bodies on meeting.BodyId equals body.Id
                          orderby meeting.Day, meeting.Start, meeting.Number, item.Place
                          select new { meeting, body, item.Title }).ToListAsync(cancellation);
        return rows.Count == 0 ? null : builder =>
        {
            builder.OpenComponent<MeasureAgendasSection>(0);
            builder.AddComponentParameter(1, nameof(MeasureAgendasSection.Rows), (IReadOnlyList<MeasureAgendasSection.Row>)[.. rows.Select(r => new MeasureAgendasSection.Row(r.meeting, r.body, r.Title))]);
            builder.CloseComponent();
        };
    }
}
