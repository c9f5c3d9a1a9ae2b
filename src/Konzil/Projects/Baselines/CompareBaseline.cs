using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>A kept plan beside today's or beside another kept one: what ends later, what is new, what is gone.</summary>
public partial class CompareBaseline
{
    /// <summary>The other kept plan; without it the comparison is with today's.</summary>
    public const string OtherField = "mit";

    /// <param name="Plan">Today's.</param>
    /// <param name="Baseline">The earlier one of those compared.</param>
    /// <param name="Other">A later one in the place of today's.</param>
    public sealed record Shown(PlanData Plan, Baseline Baseline, Baseline? Other)
    {
        /// <summary>The one of the address; where the other was kept before it, the two have changed places.</summary>
        public required int Opened { get; init; }

        /// <summary>All but the opened one, to choose from.</summary>
        public required IReadOnlyList<Baseline> Others { get; init; }

        /// <summary>In the order of the later plan; what is gone stands at the end.</summary>
        public IReadOnlyList<Row> Rows { get; } = [.. Compare(Plan, Baseline, Other)];

        public DateOnly? EndNow => Other is null ? Plan.Forecast.End : Other.ForecastEnd;
    }

    /// <summary>One phase or package, then and now; null where it was not or is no longer there.</summary>
    public sealed record Row(string Name, bool IsPhase, Dates? Then, Dates? Now, string Because = "")
    {
        public int? Days => Then?.End is { } then && Now?.End is { } now ? now.DayNumber - then.DayNumber : null;
    }

    /// <summary>From when to when; open where nobody says it.</summary>
    public sealed record Dates(DateOnly? Start, DateOnly? End);

    private sealed record Item(Guid Id, string Name, bool IsPhase, Dates Dates);

    public static async Task<IResult> Show(int number, int baseline, HttpRequest request, Me me, CityDb db) =>
        await Find(number, (baseline, request.Number(OtherField)), me, db) is { } shown ? View.Page<CompareBaseline, Shown>(shown) : View.NotFound();

    public static async Task<IResult> Download(int number, int baseline, HttpRequest request, Me me, CityDb db)
    {
        if (await Find(number, (baseline, request.Number(OtherField)), me, db) is not { } shown)
        {
            return View.NotFound();
        }

        var now = shown.Other is null ? "heute" : "danach";
        var file = new Csv("eintrag", "art", "beginn_damals", "ende_damals", "beginn_" + now, "ende_" + now, "abweichung_tage");
        foreach (var row in shown.Rows)
        {
            file.Row(row.Name, row.IsPhase ? "Phase" : "Arbeitspaket", row.Then?.Start, row.Then?.End, row.Now?.Start, row.Now?.End, row.Days);
        }

        return file.Download("basisplan.csv");
    }

    private static async Task<Shown?> Find(int number, (int Baseline, int? Other) asked, Me me, CityDb db)
    {
        if (await ProjectAccess.ToRead(number, me, db) is not { } project)
        {
            return null;
        }

        var all = await db.Baselines.AsNoTracking().Include(b => b.Rows).Where(b => b.ProjectId == project.Id).OrderBy(b => b.Number).ToListAsync();
        var kept = all.Find(b => b.Number == asked.Baseline);
        var other = all.Find(b => b.Number == asked.Other && b != kept);
        if (kept is null || (asked.Other is not null && other is null))
        {
            return null;
        }

        // What was kept later is the second of the two, whichever was opened.
        var (first, second) = other is not null && other.Number < kept.Number ? (other, kept) : (kept, other);
        return new Shown(await PlanData.Read(db, project), first, second) { Opened = kept.Number, Others = [.. all.Where(b => b != kept)] };
    }

    private static IEnumerable<Row> Compare(PlanData plan, Baseline baseline, Baseline? other)
    {
        var then = baseline.Rows.ToDictionary(r => r.ItemId);
        var now = other is null ? Today(plan) : [.. other.Rows.OrderBy(r => r.Order).Select(Kept)];
        foreach (var item in now)
        {
            yield return new Row(item.Name, item.IsPhase, then.GetValueOrDefault(item.Id) is { } known ? Kept(known).Dates : null, item.Dates);
        }

        var left = now.ConvertAll(i => i.Id).ToHashSet();
        foreach (var gone in baseline.Rows.Where(r => !left.Contains(r.ItemId)).OrderBy(r => r.Order))
        {
            yield return new Row(gone.Name, gone.IsPhase, Kept(gone).Dates, null, plan.DroppedPackages.FirstOrDefault(p => p.Id == gone.ItemId)?.DroppedBecause ?? plan.DroppedPhases.FirstOrDefault(p => p.Id == gone.ItemId)?.DroppedBecause ?? "");
        }
    }

    private static Item Kept(BaselineRow row) => new(row.ItemId, row.Name, row.IsPhase, new Dates(row.Start, row.End));

    private static List<Item> Today(PlanData plan) =>
    [
        .. plan.Rows.Select(r => r.Package is { } package
            ? new Item(package.Id, package.Name, false, new Dates(package.Span.Start, package.Span.End))
            : new Item(r.Phase.Id, r.Phase.Title, true, new Dates(r.Phase.Span.Start, r.Phase.Span.End))),
    ];
}
