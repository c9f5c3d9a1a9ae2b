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

    public static async Task<IResult> HandOver(Guid id, Form form, HttpContext http, Me me, CityDb db, Tell tell)
    {
        if (await Load(db, id) is not { } item)
        {
            return View.NotFound();
        }

        var to = form.Id(To);
        if ((await ListQueue.Colleagues(db, me)).FirstOrDefault(c => c.Id == to) is not { } colleague)
        {
            // Whoever just lost the right to moderate still stands in the select of an older page.
            form.Errors.Add(FieldOf(id), QueueText.HandOverWrong);
            return View.Invalid<ListQueue, ListQueue.Shown>(await ListQueue.Read(http, me, db, DeskFilter.Read(http.Request.Query), DecideMany.Draft.Empty), form.Errors);
        }

        var now = db.Now;
        await db.Together(async () =>
        {
            item.Assign(colleague.Id, colleague.Name, now);
            if (await db.TrySave())
            {
                await tell.People([colleague.Id], new News(NewsKind.Work, QueueText.NoticeHandOver.Filled(me.Name, item.Title), item.Path, "hand-over/" + id.ToString("N") + "/" + now.UtcTicks.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            }
        });
        return View.SeeOther(Paths.Moderation);
    }

    /// <summary>The id of the select of one entry: all of them stand on one page.</summary>
    public static string FieldOf(Guid item) => "an-" + item.ToString("N");

    private static Task<QueueItem?> Load(CityDb db, Guid id) => db.Queue.SingleOrDefaultAsync(q => q.Id == id && q.DoneAt == null);
}
