using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>The lead reports how it goes, or keeps what was typed so far as a draft.</summary>
public partial class WriteReport
{
    /// <summary>The button that keeps a draft.</summary>
    public const string DraftButton = "Entwurf";

    /// <param name="Measure">What is reported on.</param>
    /// <param name="Values">What the fields show.</param>
    /// <param name="PlannedEnd">The end by the plan.</param>
    /// <param name="Spent">What the bookings say.</param>
    public sealed record Draft(Measure Measure, IReadOnlyDictionary<string, string> Values, DateOnly? PlannedEnd, MoneySum Spent)
    {
        public ReportDuty? Duty { get; init; }

        /// <summary>What the weekly sheets say.</summary>
        public required WorkDone Work { get; init; }

        public DateTimeOffset? DraftSavedAt { get; init; }

        public string? Value(string field) => Values.GetValueOrDefault(field);
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, ReportFacts facts)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        return measure is null ? refused : View.Page<WriteReport, Draft>(await Page(measure, null, db, facts));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, ReportFacts facts)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        if (measure is null)
        {
            return refused;
        }

        if (form.Has(DraftButton))
        {
            return await Keep(measure, form, db, facts);
        }

        var page = await Page(measure, form, db, facts);
        var now = db.Now;
        var text = ReportForm.Read(form, page.PlannedEnd);
        StatusReport? report = null;
        form.Try(() => report = StatusReport.File(measure.Id, text, me, now).WithMoney(page.Spent).WithHours(page.Work));
        if (form.HasErrors)
        {
            return View.Invalid<WriteReport, Draft>(page, form.Errors);
        }

        var saved = false;
        await db.Together(async () =>
        {
            var duty = await db.ReportDuties.SingleOrDefaultAsync(d => d.MeasureId == measure.Id);
            var due = duty?.Fulfil(Format.Day(now));
            db.StatusReports.Add(report!.Fulfils(due));
            if (due is not null)
            {
                ReportNews.Remind(db, duty!);
            }

            db.Say(new ReportDue(measure.Id, now), now.AddDays(Delivery.ReportEveryDays));
            saved = await db.TrySave();
            if (saved)
            {
                await db.ReportDrafts.Where(d => d.MeasureId == measure.Id).ExecuteDeleteAsync();
            }
        });
        return saved ? View.SeeOther(Paths.DeliveryOf(number)) : View.Stale<WriteReport, Draft>(page);
    }

    private static async Task<IResult> Keep(Measure measure, Form form, CityDb db, ReportFacts facts)
    {
        foreach (var field in ReportForm.FieldNames)
        {
            form.Text(field).Max(StatusReport.TextMax);
        }

        if (form.HasErrors)
        {
            return View.Invalid<WriteReport, Draft>(await Page(measure, form, db, facts), form.Errors);
        }

        await db.TryInsert(new ReportDraft(measure.Id));
        var draft = await db.ReportDrafts.SingleAsync(d => d.MeasureId == measure.Id);
        draft.Keep(ReportForm.FieldNames.ToDictionary(f => f, form.Raw, StringComparer.Ordinal), db.Now);
        return await db.TrySave() ? View.SeeOther(Paths.NewReport(measure.Number)) : View.Stale<WriteReport, Draft>(await Page(measure, form, db, facts));
    }

    private static async Task<Draft> Page(Measure measure, Form? typed, CityDb db, ReportFacts facts)
    {
        var planned = (await Delivery.Ends(db, [measure.Id], facts.Ends)).TryGetValue(measure.Id, out var end) ? end : (DateOnly?)null;
        var draft = typed is null ? await db.ReportDrafts.AsNoTracking().SingleOrDefaultAsync(d => d.MeasureId == measure.Id) : null;
        var values = typed is not null ? ReportForm.FieldNames.ToDictionary(f => f, typed.Raw, StringComparer.Ordinal) : draft?.Fields ?? await Fresh(measure, planned, db);
        return new(measure, values, planned, MoneyCell.Sum((await MeasureMoney.Read(db, measure.Id)).Lines.Select(l => l[MoneyKind.Spent])))
        {
            Duty = await db.ReportDuties.AsNoTracking().SingleOrDefaultAsync(d => d.MeasureId == measure.Id),
            Work = await facts.WorkOf(db, measure.Id),
            DraftSavedAt = draft?.SavedAt,
        };
    }

    private static async Task<IReadOnlyDictionary<string, string>> Fresh(Measure measure, DateOnly? planned, CityDb db)
    {
        var today = Format.Day(db.Now);
        var last = (await Delivery.LastReports(db, [measure.Id])).GetValueOrDefault(measure.Id);
        return new Dictionary<string, string>(StringComparer.Ordinal) { [nameof(StatusReport.From)] = Format.Iso(last?.Until.AddDays(1) ?? today.AddMonths(-3)), [nameof(StatusReport.Until)] = Format.Iso(today), [nameof(StatusReport.EndOn)] = planned is { } end ? Format.Iso(end) : "" };
    }
}
