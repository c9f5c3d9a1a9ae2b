using Konzil.People;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>A stakeholder with what an analysis says about them and who looks after them.</summary>
public sealed record StakeholderRow(Stakeholder Who, StakeholderGrade? Grade, string? Owner, bool ContactDue)
{
    public static async Task<List<StakeholderRow>> Read(IQueryable<Stakeholder> visible, StakeholderAnalysis? analysis, CityDb db, CancellationToken cancellation = default)
    {
        var today = Format.Day(db.Now);
        var all = await visible.AsNoTracking().OrderBy(s => s.Number).ToListAsync(cancellation);
        var ids = all.Select(s => s.OwnerId).OfType<Guid>().Distinct().ToList();
        var owners = await db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName, cancellation);
        var grades = analysis?.Grades.ToDictionary(g => g.StakeholderId) ?? [];
        return [.. all.Select(s => new StakeholderRow(s, grades.GetValueOrDefault(s.Id), s.OwnerId is { } owner ? owners.GetValueOrDefault(owner) : null, s.IsContactDue(today)))];
    }

    /// <summary>All analyses with their grades, the newest first.</summary>
    public static async Task<List<StakeholderAnalysis>> Analyses(CityDb db, CancellationToken cancellation = default) =>
        await db.StakeholderAnalyses.AsNoTracking().Include(a => a.Grades).OrderByDescending(a => a.Day).ToListAsync(cancellation);

    public static IReadOnlyList<MatrixPoint> Points(IEnumerable<StakeholderRow> rows) =>
    [
        .. rows.Where(r => r.Grade is not null).Select(r => new MatrixPoint(r.Grade!.Influence, r.Grade.Interest, Digits(r.Who.Number), r.Who.Name) { German = true }),
    ];

    public static IReadOnlyList<Option> Steps => [.. Enumerable.Range(1, 5).Select(s => new Option(Digits(s), Digits(s) + " " + StakeholderText.StepOf(s)))];

    public static IReadOnlyList<Option> Attitudes => [.. Enum.GetValues<Attitude>().Select(a => new Option(a.ToString(), StakeholderText.Of(a)))];

    public static string Digits(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
