using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Konzil.Council.Oparl;

/// <summary>What the council information system brought: proposals to decide, and how the last readings went.</summary>
public partial class ShowCouncilSystem
{
    public const string AskedKey = "angestossen";
    private const int MostRuns = 30;

    /// <param name="Address">Null while nothing is configured.</param>
    public sealed record Shown(string? Address, DateTimeOffset? Next, bool Asked, IReadOnlyList<Proposal> Open, IReadOnlyList<OparlRun> Runs)
    {
        /// <summary>The refused form.</summary>
        public Form? Typed { get; init; }

        public string? Value(Guid link) => Typed?.Raw(Field(link));
    }

    /// <param name="Again">The same paper was accepted before, with other words.</param>
    public sealed record Proposal(OparlLink Link, Resolution Resolution, bool Again);

    public static async Task<IResult> Show(HttpRequest request, CityDb db, IOptions<OparlOptions> options, CancellationToken cancellation) =>
        View.Page<ShowCouncilSystem, Shown>(await Load(db, options.Value, request.Query.ContainsKey(AskedKey), cancellation));

    /// <summary>Reading is a job; asking twice reads once.</summary>
    public static async Task<IResult> Read(CityDb db, IOptions<OparlOptions> options, TimeProvider clock)
    {
        var (kind, now) = (typeof(OparlDue).FullName!, clock.GetUtcNow());
        if (!options.Value.IsOn)
        {
            return View.NotFound();
        }

        if (!await db.Jobs.AnyAsync(j => j.Kind == kind && j.DueAt <= now && j.State == JobState.Waiting))
        {
            db.Say(new OparlDue(now));
            await db.SaveChangesAsync();
        }

        return View.SeeOther(Paths.CouncilSystemAsked);
    }

    public static Task<IResult> Accept(Guid id, Form form, Me me, CityDb db, IOptions<OparlOptions> options) => Decide(id, form, db, options.Value, async link =>
    {
        link.Accept(me, db.Now);
        foreach (var older in await db.OparlLinks.Where(l => l.ResolutionId == link.ResolutionId && l.Paper == link.Paper && l.State == OparlLinkState.Accepted).ToListAsync())
        {
            older.Replace();
        }
    });

    public static Task<IResult> Decline(Guid id, Form form, Me me, CityDb db, IOptions<OparlOptions> options)
    {
        string why = form.Text(Field(id)).Required(OparlText.DeclineNeedsReason).Max(OparlLink.ReasonMax);
        return Decide(id, form, db, options.Value, link =>
        {
            form.Try(() => link.Decline(me, why, db.Now));
            return Task.CompletedTask;
        });
    }

    public static Task<int> CountOpen(CityDb db, Me me) => db.OparlLinks.CountAsync(l => l.State == OparlLinkState.Open);

    private static async Task<IResult> Decide(Guid id, Form form, CityDb db, OparlOptions options, Func<OparlLink, Task> decide)
    {
        if (await db.OparlLinks.SingleOrDefaultAsync(l => l.Id == id) is not { } link)
        {
            return View.NotFound();
        }

        await decide(link);
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<ShowCouncilSystem, Shown>(await Load(db, options, false, default) with { Typed = form }, form.Errors);
        }

        db.StartedFrom(link, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.CouncilSystem) : View.Stale<ShowCouncilSystem, Shown>(await Load(db, options, false, default) with { Typed = form });
    }

    /// <summary>Several forms on one page: each has fields of its own.</summary>
    internal static string Field(Guid link) => OparlText.ReasonField + "-" + link.ToString("N");

    private static async Task<Shown> Load(CityDb db, OparlOptions options, bool asked, CancellationToken cancellation)
    {
        var kind = typeof(OparlDue).FullName!;
        var now = db.Now;
        var links = await db.OparlLinks.AsNoTracking().Where(l => l.State == OparlLinkState.Open).ToListAsync(cancellation);
        var ids = links.Select(l => l.ResolutionId).ToList();
        var resolutions = await db.Resolutions.AsNoTracking().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancellation);
        var accepted = (await db.OparlLinks.AsNoTracking().Where(l => l.State == OparlLinkState.Accepted && ids.Contains(l.ResolutionId)).Select(l => new { l.ResolutionId, l.Paper }).ToListAsync(cancellation)).ToHashSet();
        return new Shown(
            options.IsOn ? options.Address : null,
            options.IsOn ? await db.Jobs.Where(j => j.Kind == kind && j.DueAt > now).OrderBy(j => j.DueAt).Select(j => (DateTimeOffset?)j.DueAt).FirstOrDefaultAsync(cancellation) : null,
            asked,
            [.. links.Select(l => new Proposal(l, resolutions[l.ResolutionId], accepted.Contains(new { l.ResolutionId, l.Paper }))).OrderBy(p => p.Resolution.Number).ThenBy(p => p.Link.Paper, StringComparer.Ordinal)],
            await db.OparlRuns.AsNoTracking().OrderByDescending(r => r.At).Take(MostRuns).ToListAsync(cancellation));
    }
}
