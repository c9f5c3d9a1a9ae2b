using System.Globalization;
using Konzil.Agenda;
using Konzil.Budget;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;
using SourceWords = Konzil.Steering.SourceWords;

namespace Konzil.Projects;

/// <summary>
/// Of the project that works the agenda out: hours, money and posts as the paper has them, and what the paper leaves open. Of one that
/// carries out a measure: the money and the posts of the measure.
/// </summary>
public sealed class MoneyChapter : IHandbookPart
{
    private static readonly string[] Pages = ["zeitplan", "budget", "projektteam"];

    private static readonly MoneyKind[] MoneyKinds = Enum.GetValues<MoneyKind>();
    private static readonly PostKind[] PostKinds = Enum.GetValues<PostKind>();

    public int Place => 60;

    public async Task<IReadOnlyList<DocumentPiece>> Write(HandbookScope scope, Me me, CityDb db, CancellationToken cancellation)
    {
        if (!scope.IsAgenda)
        {
            return scope.MeasureId is { } measure && await MeasureAccess.VisibleTo(me, db.Measures).AnyAsync(m => m.Id == measure, cancellation) ? Of(await MeasureMoney.Read(db, measure, cancellation)) : [];
        }

        var ledger = await BudgetLedger.Read(db, cancellation);
        var steps = await db.Set<HoursStep>().AsNoTracking().OrderBy(h => h.Order).ToListAsync(cancellation);
        var plan = await db.Set<ProjectPlan>().AsNoTracking().SingleOrDefaultAsync(cancellation);
        var notes = (await db.Set<Contradiction>().AsNoTracking().OrderBy(c => c.Order).ToListAsync(cancellation)).Where(c => c.Concerns.Any(x => Pages.Contains(x, StringComparer.Ordinal))).ToList();
        return
        [
            .. ledger.IsEmpty && steps.Count == 0 ? [] : new DocumentPiece[] { new DocumentHeading(2, HandbookText.Money) },
            .. ledger.IsEmpty ? [] : new DocumentPiece[]
            {
                new DocumentTable(BudgetText.BudgetCaption,
                [
                    [HandbookText.Row, .. ledger.Years.Select(y => y.ToString(CultureInfo.InvariantCulture)), SteeringText.Sum],
                    .. ledger.Categories.Select(c => (IReadOnlyList<string>)[c.Title, .. ledger.Years.Select(y => Words(ledger.Cell(c, y), c.Unit)), BudgetWords.Sum(ledger.Planned(c), c.Unit)]),
                    [BudgetText.SumEuro, .. ledger.Years.Select(y => DeliveryWords.Sum(ledger.PlannedIn(y))), DeliveryWords.Sum(ledger.PlannedEuro)],
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

    private static IReadOnlyList<DocumentPiece> Of(MeasureMoney money) =>
    [
        new DocumentHeading(2, HandbookText.Money),
        money.Lines.Count == 0 ? new DocumentText(HandbookText.NoMoney) : new DocumentTable(SteeringText.Money,
        [
            [SteeringText.YearAndCategory, .. MoneyKinds.Select(k => SteeringText.Of(k).ToString())],
            .. money.Lines.Select(l => (IReadOnlyList<string>)[DeliveryWords.Title(l), .. MoneyKinds.Select(k => DeliveryWords.Cell(l[k]))]),
            [SteeringText.Sum, .. MoneyKinds.Select(k => DeliveryWords.Sum(MoneyCell.Sum(money.Lines.Select(l => l[k]))))],
        ])
        { Note = SteeringText.IncompleteNote },
        money.Posts.Count == 0 ? new DocumentText(HandbookText.NoPosts) : new DocumentTable(HandbookText.Posts,
        [
            [SourcesText.Unit, .. PostKinds.Select(k => SourcesText.Of(k).ToString()), SourcesText.Period],
            .. money.Posts.Select(p => (IReadOnlyList<string>)[p.Work.Length == 0 ? p.Unit : p.Unit + ", " + p.Work, .. PostKinds.Select(k => SourceWords.Posts(p[k])), SourceWords.Period(p)]),
            [SteeringText.Sum, .. PostKinds.Select(k => SourceWords.Sum(MoneyCell.Sum(money.Posts.Select(p => p[k])))), ""],
        ]),
    ];

    private static string Words(IReadOnlyList<BudgetPosition> cell, BudgetUnit unit) => cell.Count == 0 ? SteeringText.Open : string.Join("; ", cell.Select(p => BudgetWords.Entry(p, unit)));
}
