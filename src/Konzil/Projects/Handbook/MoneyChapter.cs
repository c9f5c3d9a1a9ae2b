using System.Globalization;
using Konzil.Budget;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>Hours, money and posts as the paper has them, and what the paper leaves open; only of the project that works the agenda out.</summary>
public sealed class MoneyChapter : IHandbookPart
{
    private static readonly string[] Pages = ["zeitplan", "budget", "projektteam"];

    public int Place => 60;

    public async Task<IReadOnlyList<DocumentPiece>> Write(HandbookScope scope, Me me, CityDb db, CancellationToken cancellation)
    {
        if (!scope.IsAgenda)
        {
            return [];
        }

        var ledger = await BudgetLedger.Read(db, cancellation);
        var steps = await db.Set<HoursStep>().AsNoTracking().OrderBy(h => h.Order).ToListAsync(cancellation);
        var plan = await db.Set<ProjectPlan>().AsNoTracking().FirstOrDefaultAsync(cancellation);
        var notes = (await db.Set<Contradiction>().AsNoTracking().OrderBy(c => c.Order).ToListAsync(cancellation)).Where(c => c.Concerns.Any(x => Pages.Contains(x, StringComparer.Ordinal))).ToList();
        return
        [
            .. ledger.IsEmpty && steps.Count == 0 ? [] : new DocumentPiece[] { new DocumentHeading(2, HandbookText.Money) },
            .. ledger.IsEmpty ? [] : new DocumentPiece[]
            {
                new DocumentTable(BudgetText.BudgetCaption,
                [
                    [HandbookText.Row, .. ledger.Years.Select(y => y.ToString(CultureInfo.InvariantCulture))],
                    .. ledger.Categories.Select(c => (IReadOnlyList<string>)[c.Title, .. ledger.Years.Select(y => Words(ledger.Cell(c, y), c.Unit))]),
                ])
                { Note = HandbookText.MoneyNote },
            },
            .. steps.Count == 0 ? [] : new DocumentPiece[]
            {
                new DocumentTable(HandbookText.HoursTable,
                [
                    [PlanText.Step, PlanText.PerPerson],
                    .. steps.Select(s => new string[] { s.GroupTitle + ": " + s.Title + (s.IsOptional ? " (" + PlanText.Optional + ")" : ""), Format.Count(s.Hours) }),
                    [PlanText.TogetherWith, Format.Count(steps.Sum(s => s.Hours))],
                    [PlanText.TogetherWithout, Format.Count(steps.Where(s => !s.IsOptional).Sum(s => s.Hours))],
                ])
                { Note = plan is null ? null : HandbookText.HoursWords.With(plan.PeopleWording, plan.HoursWording) },
            },
            .. notes.Count == 0 ? [] : new DocumentPiece[] { new DocumentHeading(2, HandbookText.Open), new DocumentList([.. notes.Select(n => n.Key + ": " + n.Title)]) },
        ];
    }

    private static string Words(IReadOnlyList<BudgetPosition> cell, BudgetUnit unit) => cell.Count == 0 ? SteeringText.Open : string.Join("; ", cell.Select(p => BudgetWords.Entry(p, unit)));
}
