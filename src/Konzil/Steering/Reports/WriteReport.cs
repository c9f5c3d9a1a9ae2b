using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>The lead reports how it goes, or keeps what was typed so far as a draft.</summary>
public partial class WriteReport
{
    /// <summary>The button that keeps a draft.</summary>
    public const string DraftButton = "Entwurf";

    /// <param name="Subject">What is reported on.</param>
    /// <param name="Values">What the fields show.</param>
    /// <param name="PlannedEnd">The end by the plan.</param>
    /// <param name="Spent">What the bookings say.</param>
    public sealed record Draft(ReportSubject Subject, IReadOnlyDictionary<string, string> Values, DateOnly? PlannedEnd, MoneySum Spent)
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
        return measure is null ? refused : await ShowFor(ReportSubject.Of(measure), db, facts);
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, ReportFacts facts)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        return measure is null ? refused : await FileFor(ReportSubject.Of(measure), form, me, db, facts);
    }

    /// <summary>For whoever may report on it.</summary>
    internal static async Task<IResult> ShowFor(ReportSubject subject, CityDb db, ReportFacts facts) => View.Page<WriteReport, Draft>(await Page(subject, null, db, facts));

    /// <summary>From whoever may report on it.</summary>
    internal static async Task<IResult> FileFor(ReportSubject subject, Form form, Me me, CityDb db, ReportFacts facts)
    {
        if (form.Has(DraftButton))
        {
            return await Keep(subject, form, db, facts);
        }

        var page = await Page(subject, form, db, facts);
        var (now, about) = (db.Now, subject.About);

        // What nobody outside may read yet stays inside, also when the project becomes public later.
        var text = ReportForm.Read(form, page.PlannedEnd) is var typed && subject.IsPublic ? typed : typed with { IsHeldBack = true };
        StatusReport? report = null;
        form.Try(() => report = StatusReport.File(about, text, me, now).WithMoney(page.Spent).WithHours(page.Work));
        if (form.HasErrors)
        {
            return View.Invalid<WriteReport, Draft>(page, form.Errors);
        }

        var saved = false;
        await db.Together(async () =>
        {
            var duty = await db.ReportDuties.Of(about).SingleOrDefaultAsync();
            var due = duty?.Fulfil(Format.Day(now));
            db.StatusReports.Add(report!.Fulfils(due));
            if (due is not null)
            {
                ReportNews.Remind(db, duty!);
            }

            if (about.MeasureId is { } measure)
            {
                db.Say(new ReportDue(measure, now), now.AddDays(Delivery.ReportEveryDays));
            }

            saved = await db.TrySave();
            if (saved)
            {
                await db.ReportDrafts.Of(about).ExecuteDeleteAsync();
            }
        });
        return saved ? View.SeeOther(subject.Page) : View.Stale<WriteReport, Draft>(page);
    }

    private static async Task<IResult> Keep(ReportSubject subject, Form form, CityDb db, ReportFacts facts)
    {
        foreach (var field in ReportForm.FieldNames)
        {
            form.Text(field).Max(StatusReport.TextMax);
        }

        if (form.HasErrors)
        {
            return View.Invalid<WriteReport, Draft>(await Page(subject, form, db, facts), form.Errors);
        }

        await db.TryInsert(new ReportDraft(subject.About));
        var draft = await db.ReportDrafts.Of(subject.About).SingleAsync();
        draft.Keep(ReportForm.FieldNames.ToDictionary(f => f, form.Raw, StringComparer.Ordinal), db.Now);
        return await db.TrySave() ? View.SeeOther(subject.New) : View.Stale<WriteReport, Draft>(await Page(subject, form, db, facts));
    }

    private static async Task<Draft> Page(ReportSubject subject, Form? typed, CityDb db, ReportFacts facts)
    {
        var about = subject.About;
        var planned = (await Delivery.Ends(db, [about.Id], facts.Ends)).TryGetValue(about.Id, out var end) ? end : (DateOnly?)null;
        var draft = typed is null ? await db.ReportDrafts.AsNoTracking().Of(about).SingleOrDefaultAsync() : null;
        var values = typed is not null ? ReportForm.FieldNames.ToDictionary(f => f, typed.Raw, StringComparer.Ordinal) : draft?.Fields ?? await ReportForm.Fresh(about, planned, db);
        return new(subject, values, planned, MoneyCell.Sum((await MeasureMoney.Read(db, about.Id)).Lines.Select(l => l[MoneyKind.Spent])))
        {
            Duty = await db.ReportDuties.AsNoTracking().Of(about).SingleOrDefaultAsync(),
            Work = await facts.WorkOf(db, about),
            DraftSavedAt = draft?.SavedAt,
        };
    }
}
