using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>Who works on which entry of the queue.</summary>
public static class HandleItem
{
    public const string To = "An";

    public static async Task<IResult> Take(Guid id, Me me, CityDb db, TimeProvider clock)
    {
        if (await Load(db, id) is not { } item)
        {
            return View.NotFound();
        }

        item.Assign(me.KnownId, me.Name, clock.GetUtcNow());
        await db.TrySave();
        return View.SeeOther(Paths.Link(item.Path));
    }

    public static async Task<IResult> Release(Guid id, CityDb db)
    {
        if (await Load(db, id) is not { } item)
        {
            return View.NotFound();
        }

        item.Release();
        await db.TrySave();
        return View.SeeOther(Paths.Moderation);
    }

    public static async Task<IResult> HandOver(Guid id, Form form, Me me, CityDb db, Tell tell, TimeProvider clock)
    {
        if (await Load(db, id) is not { } item)
        {
            return View.NotFound();
        }

        var to = form.Id(To);
        var colleague = (await ListQueue.Colleagues(db, me)).FirstOrDefault(c => c.Id == to) ?? throw new Refusal(QueueText.HandOverWrong, To);
        var now = clock.GetUtcNow();
        await db.Together(async () =>
        {
            item.Assign(colleague.Id, colleague.Name, now);
            if (await db.TrySave())
            {
                await tell.People([colleague.Id], QueueText.NoticeHandOver.Filled(me.Name, item.Title), item.Path, "hand-over/" + id.ToString("N") + "/" + now.UtcTicks.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        });
        return View.SeeOther(Paths.Moderation);
    }

    private static Task<QueueItem?> Load(CityDb db, Guid id) => db.Queue.SingleOrDefaultAsync(q => q.Id == id && q.DoneAt == null);
}
