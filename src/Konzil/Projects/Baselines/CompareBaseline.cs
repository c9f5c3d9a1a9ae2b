using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>A kept plan beside today's: what ends later, what is new, what is gone.</summary>
public partial class CompareBaseline
{
    public sealed record Shown(PlanData Plan, Baseline Baseline)
    {
        /// <summary>In the order of today's plan; what is gone stands at the end.</summary>
        public IReadOnlyList<Row> Rows { get; } = [.. Compare(Plan, Baseline)];
    }

    /// <summary>One phase or package, then and now; null where it was not or is no longer there.</summary>
    public sealed record Row(string Name, bool IsPhase, BaselineRow? Then, PlanSpan? Now, string Because = "")
    {
        public int? Days => Then?.End is { } then && Now?.End is { } now ? now.DayNumber - then.DayNumber : null;
    }

    public static async Task<IResult> Show(int number, int baseline, Me me, CityDb db) =>
        await Find(number, baseline, me, db) is { } shown ? View.Page<CompareBaseline, Shown>(shown) : View.NotFound();

    public static async Task<IResult> Download(int number, int baseline, Me me, CityDb db)
    {
        if (await Find(number, baseline, me, db) is not { } shown)
        {
            return View.NotFound();
        }

        var file = new Csv("eintrag", "art", "beginn_damals", "ende_damals", "beginn_heute", "ende_heute", "abweichung_tage");
        foreach (var row in shown.Rows)
        {
            file.Row(row.Name, row.IsPhase ? "Phase" : "Arbeitspaket", row.Then?.Start, row.Then?.End, row.Now?.Start, row.Now?.End, row.Days);
        }

        return file.Download("basisplan.csv");
    }

    private static async Task<Shown?> Find(int number, int baseline, Me me, CityDb db)
    {
        if (await ProjectAccess.ToRead(number, me, db) is not { } project)
        {
            return null;
        }

        var kept = await db.Baselines.AsNoTracking().Include(b => b.Rows).SingleOrDefaultAsync(b => b.ProjectId == project.Id && b.Number == baseline);
        return kept is null ? null : new Shown(await PlanData.Read(db, project), kept);
    }

    private static IEnumerable<Row> Compare(PlanData plan, Baseline baseline)
    {
        var then = baseline.Rows.ToDictionary(r => r.ItemId);
        var now = plan.Rows.ToList();
        foreach (var row in now)
        {
            var id = row.Package?.Id ?? row.Phase.Id;
            yield return new Row(row.Package?.Name ?? row.Phase.Title, row.Package is null, then.GetValueOrDefault(id), row.Package?.Span ?? row.Phase.Span);
        }

        var known = now.Select(r => r.Package?.Id ?? r.Phase.Id).ToHashSet();
        foreach (var gone in baseline.Rows.Where(r => !known.Contains(r.ItemId)).OrderBy(r => r.Order))
        {
            yield return new Row(gone.Name, gone.IsPhase, gone, null, plan.DroppedPackages.FirstOrDefault(p => p.Id == gone.ItemId)?.DroppedBecause ?? plan.DroppedPhases.FirstOrDefault(p => p.Id == gone.ItemId)?.DroppedBecause ?? "");
        }
    }
}
