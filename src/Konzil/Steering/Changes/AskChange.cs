using Konzil.Agenda;
using Konzil.Events;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>The lead of a measure asks for another scope, day or amount.</summary>
public partial class AskChange
{
    private const decimal Most = 1_000_000_000;

    public sealed record Draft(Measure Measure, IReadOnlyList<Milestone> Milestones)
    {
        public string Scope { get; init; } = "";
        public string Milestone { get; init; } = "";
        public string Day { get; init; } = "";
        public string Money { get; init; } = "";
        public string Year { get; init; } = "";
        public string Reason { get; init; } = "";
        public string Workshop { get; init; } = "";
        public IReadOnlyList<Option> Workshops { get; init; } = [];
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        return measure is null ? refused : View.Page<AskChange, Draft>(new(measure, await Open(db, measure)) { Workshops = await WorkshopSource.Options(me, db) });
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        if (measure is null)
        {
            return refused;
        }

        var milestones = await Open(db, measure);
        var draft = new Draft(measure, milestones) { Scope = form.Raw(nameof(Draft.Scope)), Milestone = form.Raw(nameof(Draft.Milestone)), Day = form.Raw(nameof(Draft.Day)), Money = form.Raw(nameof(Draft.Money)), Year = form.Raw(nameof(Draft.Year)), Reason = form.Raw(nameof(Draft.Reason)), Workshop = form.Raw(WorkshopSource.Field), Workshops = await WorkshopSource.Options(me, db) };
        var wish = await Read(form, draft, db);
        var workshop = WorkshopSource.Chosen(form, draft.Workshops);
        ChangeRequest? request = null;
        await db.Together(async () =>
        {
            var next = form.HasErrors ? 0 : await NumberSeries.Take(db, ChangeRequest.KindName);
            form.Try(() => request = ChangeRequest.Ask(next, ReportAbout.Measure(measure.Id), wish!, me, db.Now));
            if (request is not null)
            {
                request.ComesFrom(workshop);
                db.Add(request);
                await db.SaveChangesAsync();
            }
        });
        return request is null ? View.Invalid<AskChange, Draft>(draft, form.Errors) : View.SeeOther(Paths.ChangeRequest(request.Number));
    }

    private static async Task<ChangeWish?> Read(Form form, Draft draft, CityDb db)
    {
        var scope = form.Text(nameof(Draft.Scope)).Max(ChangeRequest.TextMax);
        var reason = form.Text(nameof(Draft.Reason)).Required(ChangeText.ReasonMissing).Max(ChangeRequest.TextMax);
        var chosen = form.Choice(nameof(Draft.Milestone), draft.Milestones.Select(m => m.Id.ToString()), ChangeText.MilestoneMissing, required: false);
        var day = form.Date(nameof(Draft.Day), ChangeText.DayMissing, required: chosen is not null);
        var amount = form.Number(nameof(Draft.Money), -Most, Most, ChangeText.MoneyWrong);
        var year = form.Whole(nameof(Draft.Year), MoneyLine.FirstYear, MoneyLine.LastYear, ChangeText.YearWrong, required: amount is not null);
        return form.HasErrors ? null : new ChangeWish(scope, reason)
        {
            Milestone = draft.Milestones.FirstOrDefault(m => m.Id.ToString() == chosen),
            Day = day,
            Money = amount is { } more ? (year!.Value, more) : null,
            PlannedMoney = MoneyCell.Sum((await MeasureMoney.Read(db, draft.Measure.Id)).Lines.Select(l => l[MoneyKind.Planned])).Amount,
        };
    }

    private static Task<List<Milestone>> Open(CityDb db, Measure measure) => db.Milestones.AsNoTracking().Where(m => m.MeasureId == measure.Id && m.Done == null).OrderBy(m => m.Current).ThenBy(m => m.Order).ToListAsync();
}
