using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Communication;

/// <summary>The communication plan by day, its campaigns, and figures counted from what there is.</summary>
public partial class ShowPlan
{
    private const int Days = 90;

    public sealed record Shown(IReadOnlyList<Row> Rows, IReadOnlyList<CampaignRow> Campaigns, Figures Figures, DateOnly Today);

    /// <param name="Links">Phase and milestone it belongs to; only as far as the reader may see them.</param>
    public sealed record Row(PlanEntry Entry, string Owner, IReadOnlyList<Text> Links);

    public sealed record CampaignRow(string Name, int Entries, IReadOnlyList<PlanChannel> Channels, IReadOnlyList<string> Audiences, int Reach, decimal Cost);

    public sealed record Figures(int News, int Readers, int OnTime, int Done, int Outdated);

    public static async Task<IResult> Show(Me me, CityDb db)
    {
        var (rows, today) = (await Read(me, db), Format.Day(db.Now));
        var campaigns = rows.Select(r => r.Entry).Where(e => e.Campaign.Length > 0 && e.State != PlanState.Dropped).GroupBy(e => e.Campaign, StringComparer.OrdinalIgnoreCase)
            .Select(g => new CampaignRow(g.Key, g.Count(), [.. g.Select(e => e.Channel).Distinct().Order()], [.. g.Select(e => e.Audience).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)], g.Sum(e => e.Reach ?? 0), g.Sum(e => e.Cost ?? 0)));
        return View.Page<ShowPlan, Shown>(new(rows, [.. campaigns.OrderBy(c => c.Name, StringComparer.Ordinal)], await Count(rows, db), today));
    }

    public static async Task<IResult> Download(Me me, CityDb db)
    {
        var file = new Csv("nummer", "tag", "botschaft", "zielgruppe", "weg", "wer", "stand", "erledigt_am", "gehoert_zu", "kampagne", "reichweite", "kosten", "bemerkung", "beispiel");
        foreach (var (entry, owner, links) in await Read(me, db))
        {
            file.Row(entry.Number, entry.Day, entry.Message, entry.Audience, PlanText.Of(entry.Channel).De, owner, PlanText.Of(entry.State).De, entry.DoneOn, string.Join("; ", links.Select(l => l.De)), entry.Campaign, entry.Reach, entry.Cost, entry.Note, entry.IsExample);
        }

        return file.Download("kommunikationsplan.csv");
    }

    /// <summary>The number on the office's rail.</summary>
    public static Task<int> CountOverdue(CityDb db, Me me)
    {
        var today = Format.Day(db.Now);
        return db.PlanEntries.CountAsync(e => (e.State == PlanState.Planned || e.State == PlanState.InWork) && e.Day < today && e.OwnerId == me.Id);
    }

    private static async Task<List<Row>> Read(Me me, CityDb db)
    {
        var entries = await db.PlanEntries.AsNoTracking().OrderBy(e => e.Day).ThenBy(e => e.Number).ToListAsync();
        var owners = entries.Select(e => e.OwnerId).Distinct().ToList();
        var names = await db.People.AsNoTracking().Where(p => owners.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName);
        var (phaseIds, milestoneIds) = (entries.Select(e => e.PhaseId).OfType<Guid>().ToList(), entries.Select(e => e.MilestoneId).OfType<Guid>().ToList());
        var phases = await ProjectAccess.ReadablePhases(me, db).AsNoTracking().Where(p => phaseIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Title);
        var measures = MeasureAccess.VisibleTo(me, db.Measures);
        var milestones = await db.Milestones.AsNoTracking().Where(m => milestoneIds.Contains(m.Id) && measures.Any(x => x.Id == m.MeasureId)).ToDictionaryAsync(m => m.Id, m => m.Title);
        return [.. entries.Select(e => new Row(e, names.TryGetValue(e.OwnerId, out var name) ? name : PlanText.Nobody, [.. Linked(e.PhaseId, phases), .. Linked(e.MilestoneId, milestones)]))];
    }

    private static IEnumerable<Text> Linked(Guid? id, Dictionary<Guid, Text> titles) => id is { } known && titles.TryGetValue(known, out var title) ? [title] : [];

    private static async Task<Figures> Count(List<Row> rows, CityDb db)
    {
        var since = db.Now.AddDays(-Days);
        var done = rows.Select(r => r.Entry).Where(e => e.State == PlanState.Done).ToList();
        var posts = await NewsAccess.Public(db.NewsPosts).AsNoTracking().Include(n => n.Variants).ToListAsync();
        return new(posts.Count(p => p.ReleasedAt >= since), await db.Subscribers.CountAsync(s => s.ConfirmedAt != null), done.Count(e => e.DoneOn <= e.Day), done.Count, posts.Sum(p => p.Variants.Count(v => v.IsOutdated(p))));
    }
}
