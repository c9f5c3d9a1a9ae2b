using System.Globalization;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>The agenda of a sitting was announced, or its points changed after that.</summary>
public sealed record AgendaAnnounced(Guid MeetingId);

/// <summary>Whoever follows a measure hears once that it is on an announced agenda, and when that sitting is moved or cancelled.</summary>
public sealed class AgendaNews(CityDb db, Tell tell) : IHandle<AgendaAnnounced>, IHandle<MeetingAnnounced>
{
    /// <summary>To be called where points of a sitting change: followers and the search hear of it.</summary>
    public static void Say(Meeting meeting, CityDb db)
    {
        if (meeting.AgendaPublicSince is not null)
        {
            db.Say(new AgendaAnnounced(meeting.Id));
            db.Say(new Reindex(nameof(Meeting), meeting.Id));
        }
    }

    public Task Do(AgendaAnnounced news, CancellationToken cancellation) => Hear(news.MeetingId, m => m.State == MeetingState.Planned, PublicAgendaText.Heard, cancellation);

    /// <summary>A sitting that was just planned is announced to nobody yet; a later move was overtaken by the newest.</summary>
    public Task Do(MeetingAnnounced news, CancellationToken cancellation) =>
        Hear(news.MeetingId, m => m.Sequence == news.Sequence && m.Sequence > 0 && m.State is MeetingState.Planned or MeetingState.Cancelled, null, cancellation);

    private async Task Hear(Guid id, Func<Meeting, bool> isNews, Text? words, CancellationToken cancellation)
    {
        if (await MeetingAccess.PublicAgendas(db).AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellation) is not { } meeting || !isNews(meeting))
        {
            return;
        }

        var body = await db.Bodies.AsNoTracking().SingleAsync(b => b.Id == meeting.BodyId, cancellation);
        var on = MeetingAccess.OpenItems(db).Where(i => i.MeetingId == id && i.Subject == ItemSubject.Measure);
        var measures = await MeasureAccess.Public(db.Measures).AsNoTracking().Where(m => on.Any(i => i.SubjectId == m.Id)).OrderBy(m => m.Number).ToListAsync(cancellation);
        var text = words ?? (meeting.State == MeetingState.Cancelled ? PublicAgendaText.HeardCancelled : PublicAgendaText.HeardMoved);
        foreach (var measure in measures)
        {
            var followers = await db.Follows.Where(f => f.Kind == Measure.Kind && f.ItemId == measure.Id).Select(f => f.PersonId).ToListAsync(cancellation);
            var key = $"agenda/{meeting.Id:N}/{measure.Id:N}" + (words is null ? "/" + meeting.Sequence.ToString(CultureInfo.InvariantCulture) : "");
            await tell.People(followers, new News(NewsKind.Step, text.Filled(measure.Name, MeetingWords.Title(meeting, body), MeetingWords.When(meeting)), Paths.Neutral(Paths.PublicAgenda(meeting.Number)), key) { About = new(Measure.Kind, measure.Id) });
        }
    }
}
