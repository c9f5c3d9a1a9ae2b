using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>What was said on one point, and whether it comes back.</summary>
public partial class WriteMinutes
{
    /// <param name="Meeting">The sitting.</param>
    /// <param name="Item">As it is stored.</param>
    /// <param name="Typed">The refused form.</param>
    /// <param name="MayClose">May say that the point is confidential.</param>
    public sealed record Draft(Meeting Meeting, MeetingItem Item, Form? Typed, bool MayClose);

    internal static IReadOnlyList<Option> Outcomes => [new(nameof(ItemOutcome.Settled), MeetingText.Of(ItemOutcome.Settled)), new(nameof(ItemOutcome.Open), MeetingText.Of(ItemOutcome.Open))];

    public static async Task<IResult> Show(int number, Guid item, Me me, CityDb db)
    {
        var (meeting, found, refused) = await MeetingAccess.ItemToRun(number, item, me, db);
        return meeting is null || found is null ? refused : View.Page<WriteMinutes, Draft>(new(meeting, found, null, await MeetingAccess.IsTrusted(me, meeting.BodyId, db)));
    }

    public static async Task<IResult> Post(int number, Guid item, Form form, Me me, CityDb db)
    {
        var (meeting, found, refused) = await MeetingAccess.ItemToRun(number, item, me, db);
        if (meeting is null || found is null)
        {
            return refused;
        }

        string minutes = form.Text(nameof(MeetingItem.Minutes)).Required(MeetingText.MinutesMissing).Max(MeetingItem.MinutesMax);
        var outcome = form.Choice(nameof(MeetingItem.Outcome), Outcomes.Select(o => o.Value), MeetingText.OutcomeMissing);
        form.Try(() => meeting.MustBe(MeetingState.Held));
        form.Try(() => found.Record(minutes, Enum.Parse<ItemOutcome>(outcome!)));
        var (may, isOut) = (await MeetingAccess.IsTrusted(me, meeting.BodyId, db), await db.MeetingDecisions.AnyAsync(d => d.ItemId == item && (d.IsPublic || d.PublicFrom != null || d.Circle != Visibility.Team)));
        form.Try(() => found.Treat(may && form.Ticked(nameof(MeetingItem.IsConfidential)), isOut));
        if (form.HasErrors)
        {
            return View.Invalid<WriteMinutes, Draft>(new(meeting, await Stored(item, db), form, may), form.Errors);
        }

        AgendaNews.Say(meeting, db);
        db.StartedFrom(found, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.MeetingItemOf(number, item)) : View.Stale<WriteMinutes, Draft>(new(meeting, await Stored(item, db), form, may));
    }

    private static Task<MeetingItem> Stored(Guid id, CityDb db) => db.MeetingItems.AsNoTracking().SingleAsync(i => i.Id == id);
}
