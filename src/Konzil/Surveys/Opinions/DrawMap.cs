using Konzil.Methods.Opinions;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>Works out the map of a conversation: while it runs every quarter of an hour, at its end once more, for good.</summary>
public sealed class DrawMap(CityDb db) : IHandle<ConversationReleased>, IHandle<MapDue>
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    public async Task Do(ConversationReleased news, CancellationToken cancellation)
    {
        var conversation = await db.Conversations.AsNoTracking().SingleAsync(c => c.Id == news.ConversationId, cancellation);
        db.Say(new MapDue(conversation.Id), conversation.HasEnded(Format.Day(db.Now)) ? db.Now : db.Now + Pause);
        await db.SaveChangesAsync(cancellation);
    }

    public async Task Do(MapDue news, CancellationToken cancellation)
    {
        var conversation = await db.Conversations.SingleAsync(c => c.Id == news.ConversationId, cancellation);
        var today = Format.Day(db.Now);
        if (conversation.ResultAt is { } drawn && Format.Day(drawn) > conversation.ClosesOn && conversation.State == SurveyState.Released)
        {
            return;
        }

        conversation.Keep(ConversationMap.Of(await ConversationVotes.Read(db, conversation, cancellation), cancellation), OpinionMap.Method, db.Now);
        if (!conversation.HasEnded(today))
        {
            db.Say(new MapDue(conversation.Id), db.Now + Pause);
        }

        await db.SaveChangesAsync(cancellation);
    }
}
