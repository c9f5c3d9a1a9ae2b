using System.Globalization;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>Somebody now belongs to a body.</summary>
public sealed record MemberJoined(Guid BodyId, Guid PersonId);

/// <summary>A sitting was planned, moved or cancelled. The members hear how it stands when this is told.</summary>
public sealed record MeetingAnnounced(Guid MeetingId, int Sequence);

/// <summary>The minutes of a sitting are finished.</summary>
public sealed record MinutesReleased(Guid MeetingId);

/// <summary>The day has come from which everybody reads the minutes.</summary>
public sealed record MinutesPublished(Guid MeetingId);

/// <summary>Tells the members of a body; whoever belongs to it at that moment.</summary>
public sealed class TellMembers(CityDb db, Tell tell) : IHandle<MemberJoined>, IHandle<MeetingAnnounced>, IHandle<MinutesReleased>, IHandle<MinutesPublished>
{
    public async Task Do(MemberJoined news, CancellationToken cancellation)
    {
        if (await db.BodyMembers.AnyAsync(m => m.BodyId == news.BodyId && m.PersonId == news.PersonId, cancellation)
            && await db.Bodies.AsNoTracking().SingleOrDefaultAsync(b => b.Id == news.BodyId, cancellation) is { } body)
        {
            await tell.People([news.PersonId], new News(NewsKind.Work, MeetingText.YouJoined.Filled(body.Name), Path("gremien", body.Number), "body-member/" + body.Id.ToString("N")));
        }
    }

    public async Task Do(MeetingAnnounced news, CancellationToken cancellation)
    {
        if (await Find(news.MeetingId, cancellation) is not var (meeting, title) || meeting.Sequence != news.Sequence)
        {
            return;
        }

        var when = MeetingWords.When(meeting);
        var text = meeting.State == MeetingState.Cancelled ? MeetingText.CancelledNews.Filled(title, when, meeting.CancelReason)
            : (meeting.Sequence == 0 ? MeetingText.Invited : MeetingText.Moved).Filled(title, when);
        await Tell(meeting, text, "meeting/" + meeting.Id.ToString("N") + "/" + meeting.Sequence.ToString(CultureInfo.InvariantCulture));
    }

    public async Task Do(MinutesReleased news, CancellationToken cancellation)
    {
        if (await Find(news.MeetingId, cancellation) is var (meeting, title))
        {
            await Tell(meeting, MeetingText.MinutesNews.Filled(title, MeetingWords.Date(meeting.Day)), "minutes/" + meeting.Id.ToString("N"));
        }
    }

    public async Task Do(MinutesPublished news, CancellationToken cancellation)
    {
        // Taken back meanwhile: nothing to tell.
        if (await Find(news.MeetingId, cancellation) is var (meeting, title) && meeting.IsPublic)
        {
            await Tell(meeting, MinutesText.PublicNews.Filled(title, MeetingWords.Date(meeting.Day)), "minutes-public/" + meeting.Id.ToString("N"));
        }
    }

    private async Task Tell(Meeting meeting, Text text, string key) =>
        await tell.People(await MeetingPeople.Members(db, meeting.BodyId), new News(NewsKind.Work, text, Path("sitzungen", meeting.Number), key));

    private async Task<(Meeting Meeting, Text Title)?> Find(Guid id, CancellationToken cancellation)
    {
        var meeting = await db.Meetings.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellation);
        return meeting is null ? null : (meeting, MeetingWords.Title(meeting, await db.Bodies.AsNoTracking().SingleAsync(b => b.Id == meeting.BodyId, cancellation)));
    }

    private static string Path(string kind, int number) => "/buero/" + kind + "/" + number.ToString(CultureInfo.InvariantCulture);
}
