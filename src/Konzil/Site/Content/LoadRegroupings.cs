using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>The example ideas that were joined or divided, carried out as the moderation would have done it.</summary>
internal static class LoadRegroupings
{
    private const string Kind = "regrouping";

    public static async Task Load(Loading loading, DemoContent demo, CarryOut carryOut, CancellationToken cancellation)
    {
        foreach (var entry in demo.Ideas.Where(e => (e.MergedInto is not null || e.Split is not null) && loading.Find(Kind, e.Key) is null))
        {
            var db = loading.Db;
            var id = loading.Id("idea", entry.Key);
            var idea = await db.Ideas.AsNoTracking().SingleAsync(i => i.Id == id, cancellation);
            var (regrouping, at) = entry.Split is { } split ? (Divided(idea, split), split.At) : await Joined(entry, idea, loading, cancellation);
            foreach (var asked in regrouping.Ideas.Where(i => i.Answer == RegroupAnswer.Waiting).ToList())
            {
                regrouping.Answer(asked.IdeaId, true, at);
            }

            regrouping.TakeNews();
            db.Add(regrouping);
            loading.Remember(Kind, entry.Key, regrouping.Id);
            await db.SaveChangesAsync(cancellation);
            await carryOut.IfReady(regrouping.Id, at, cancellation);
        }
    }

    private static async Task<(Regrouping Regrouping, DateTimeOffset At)> Joined(DemoIdeaEntry entry, Idea idea, Loading loading, CancellationToken cancellation)
    {
        var hostId = loading.Id("idea", entry.MergedInto!);
        var host = await loading.Db.Ideas.AsNoTracking().SingleAsync(i => i.Id == hostId, cancellation);
        return (Regrouping.Merge([host, idea], host, new RegroupPlan(entry.Answer!.Text, Regrouping.UsualDays, null, []), entry.Answer.At), entry.Answer.At);
    }

    private static Regrouping Divided(Idea idea, DemoSplitEntry split) =>
        Regrouping.Split(idea, new RegroupPlan(split.Reason, Regrouping.UsualDays, null, [.. split.Parts.Select(p => new RegroupWords(p.Title, p.Text, true))]), split.At);
}
