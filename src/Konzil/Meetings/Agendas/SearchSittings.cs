using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>A sitting is found by the points and results of its public minutes; before there are any, by the points of its announced agenda.</summary>
public sealed class SearchSittings : ISearchable
{
    public Type Entity => typeof(Meeting);

    public Text Name => PublicAgendaText.Title;

    public async Task<SearchText?> Read(CityDb db, Guid id, CancellationToken cancellation)
    {
        var minutes = await MeetingAccess.Minutes(Me.Stranger, db).AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellation);
        if ((minutes ?? await MeetingAccess.PublicAgendas(db).AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellation)) is not { } meeting)
        {
            return null;
        }

        var body = await db.Bodies.AsNoTracking().SingleAsync(b => b.Id == meeting.BodyId, cancellation);
        var items = await MeetingAccess.OpenItems(db).AsNoTracking().Where(i => i.MeetingId == id).OrderBy(i => i.Place).ThenBy(i => i.Title).ToListAsync(cancellation);
        return new SearchText(MeetingWords.Title(meeting, body).De + ", " + MeetingWords.Date(meeting.Day).De,
            string.Join('\n', items.Select(i => minutes is null ? i.Title : i.Title + "\n" + i.Minutes)),
            Paths.Neutral(minutes is null ? Paths.PublicAgenda(meeting.Number) : Paths.PublicMinutesOf(meeting.Number)), Format.At(meeting.Day, TimeOnly.MinValue));
    }

    public Task<List<Guid>> All(CityDb db, CancellationToken cancellation) =>
        MeetingAccess.Minutes(Me.Stranger, db).Select(m => m.Id).Union(MeetingAccess.PublicAgendas(db).Select(m => m.Id)).ToListAsync(cancellation);
}
