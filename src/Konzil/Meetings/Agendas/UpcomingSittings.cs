using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>The next sittings whose agenda was announced.</summary>
public sealed class UpcomingSittings(CityDb db) : IUpcoming
{
    public async Task<IReadOnlyList<NextDate>> Next(DateOnly today, int most, CancellationToken cancellation)
    {
        var meetings = MeetingAccess.PublicAgendas(db).AsNoTracking().Where(m => m.State == MeetingState.Planned && m.Day >= today).OrderBy(m => m.Day).ThenBy(m => m.Start).Take(most);
        var rows = await meetings.Join(db.Bodies, m => m.BodyId, b => b.Id, (m, b) => new { Meeting = m, Body = b }).OrderBy(r => r.Meeting.Day).ThenBy(r => r.Meeting.Start).ToListAsync(cancellation);
        return [.. rows.Select(r => new NextDate(MeetingWords.Title(r.Meeting, r.Body), Paths.Neutral(Paths.PublicAgenda(r.Meeting.Number)), r.Meeting.Day, MeetingWords.HoursAndPlace(r.Meeting), r.Body.NameEn is null || r.Meeting.Topic.Length > 0))];
    }
}
