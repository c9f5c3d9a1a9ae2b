using System.Globalization;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Communication;

internal static class PlanReminders
{
    private static readonly TimeOnly Morning = new(7, 0);

    /// <summary>Asks for the reminders of a new day; with the save of the entry.</summary>
    public static void Ask(CityDb db, PlanEntry entry, DateOnly? before)
    {
        if (entry.Day != before && entry.IsOpen && entry.Day >= Format.Day(db.Now))
        {
            db.Say(new PlanDue(entry.Id, entry.Day, false), Format.At(entry.Day, Morning));
            db.Say(new PlanDue(entry.Id, entry.Day, true), Format.At(entry.Day.AddDays(1), Morning));
        }
    }
}

/// <summary>Tells whoever has to do it, unless it was moved or is over meanwhile.</summary>
public sealed class TellOfPlan(CityDb db, Tell tell) : IHandle<PlanEntrusted>, IHandle<PlanDue>
{
    public async Task Do(PlanEntrusted news, CancellationToken cancellation)
    {
        if (await Find(news.EntryId, cancellation) is { IsOpen: true } entry && entry.OwnerId == news.OwnerId)
        {
            await Tell(entry, PlanText.Entrusted.Filled(Short(entry), Day(entry)), "given/" + news.OwnerId.ToString("N"));
        }
    }

    public async Task Do(PlanDue news, CancellationToken cancellation)
    {
        if (await Find(news.EntryId, cancellation) is { IsOpen: true } entry && entry.Day == news.Day)
        {
            await Tell(entry, news.Over ? PlanText.IsOverdue.Filled(Short(entry), Day(entry)) : PlanText.DueToday.Filled(Short(entry)), (news.Over ? "over/" : "due/") + Format.Iso(news.Day));
        }
    }

    private Task<PlanEntry?> Find(Guid id, CancellationToken cancellation) => db.PlanEntries.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancellation);

    // A notice is one or two sentences; the rest stands on the page.
    private static string Short(PlanEntry entry) => entry.Message.Length <= Conventions.Line ? entry.Message : entry.Message[..Conventions.Line] + "…";

    private static Text Day(PlanEntry entry) => TakingPartText.Day(entry.Day);

    private Task Tell(PlanEntry entry, Text text, string occasion) =>
        tell.People([entry.OwnerId], new News(NewsKind.Work, text, "/buero/kommunikation/" + entry.Number.ToString(CultureInfo.InvariantCulture), "plan/" + entry.Id.ToString("N") + "/" + occasion));
}
