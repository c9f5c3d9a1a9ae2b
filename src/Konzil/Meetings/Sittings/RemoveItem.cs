using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Meetings;

/// <summary>A point is struck from a planned agenda. One that was carried over waits again for the next sitting.</summary>
public static class RemoveItem
{
    public static async Task<IResult> Post(int number, Guid item, Me me, CityDb db)
    {
        var (meeting, found, refused) = await MeetingAccess.ItemToRun(number, item, me, db);
        if (meeting is null || found is null)
        {
            return refused;
        }

        meeting.MustBe(MeetingState.Planned);
        db.MeetingItems.Remove(found);
        db.Note(meeting, (found.IsConfidential ? MeetingText.ConfidentialStruck : MeetingText.ItemStruck.Filled(found.Title)).De);
        AgendaNews.Say(meeting, db);
        await db.TrySave();
        return View.SeeOther(Paths.Meeting(number));
    }
}
