using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>The coordination sets when the leads of these measures report, for many at once, or takes the duty back.</summary>
public partial class SetDuty
{
    public const string MeasuresField = "Massnahmen";
    public const string CycleField = nameof(ReportDuty.EveryMonths);

    /// <summary>The button that takes the duty back.</summary>
    public const string EndButton = "Ende";

    private const int RemindMax = 60;

    public sealed record Draft(IReadOnlyList<Option> Measures, Form? Typed, DateOnly Next);

    public static async Task<IResult> Show(Me me, CityDb db) => View.Page<SetDuty, Draft>(await Page(null, me, db));

    public static async Task<IResult> Post(Form form, Me me, CityDb db)
    {
        var page = await Page(form, me, db);
        var chosen = form.RawMany(MeasuresField).Where(v => page.Measures.Any(o => o.Value == v)).Select(Guid.Parse).ToList();
        if (chosen.Count == 0)
        {
            form.Errors.Add(MeasuresField, ReportingText.MeasuresMissing);
        }

        var duties = await db.ReportDuties.Where(d => chosen.Contains(d.MeasureId)).ToDictionaryAsync(d => d.MeasureId);
        if (form.Has(EndButton) && !form.HasErrors)
        {
            db.ReportDuties.RemoveRange(duties.Values);
            foreach (var duty in duties.Values)
            {
                db.Note(duty, "ended");
            }

            return await db.TrySave() ? View.SeeOther(Paths.ReportDuties) : View.Stale<SetDuty, Draft>(page);
        }

        var words = Read(form);
        foreach (var measure in chosen)
        {
            if (!duties.TryGetValue(measure, out var duty))
            {
                db.ReportDuties.Add(duty = new ReportDuty(measure));
            }

            form.Try(() => duty.Set(words!, Format.Day(db.Now)));
            if (!form.HasErrors)
            {
                ReportNews.Remind(db, duty);
            }
        }

        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<SetDuty, Draft>(page, form.Errors);
        }

        return await db.TrySave() ? View.SeeOther(Paths.ReportDuties) : View.Stale<SetDuty, Draft>(page);
    }

    private static DutyWords? Read(Form form)
    {
        var cycle = form.Choice(CycleField, ReportDuty.Cycles.Select(ReportingText.Digits), ReportingText.CycleMissing);
        var first = form.Date(nameof(ReportDuty.First), SteeringText.DayMissing, required: true);
        var remind = form.Whole(nameof(ReportDuty.RemindDays), 1, RemindMax, ReportingText.RemindWrong, required: true);
        string note = form.Text(nameof(ReportDuty.Note)).Max(ReportDuty.NoteMax);
        return form.HasErrors ? null : new(int.Parse(cycle!, System.Globalization.CultureInfo.InvariantCulture), first!.Value, remind!.Value, note);
    }

    private static async Task<Draft> Page(Form? typed, Me me, CityDb db)
    {
        var today = Format.Day(db.Now);
        return new([.. (await DutyRow.Read(me, db)).Select(r => new Option(r.Measure.Id.ToString(), r.Measure.Code + " " + r.Measure.Title) { Hint = (r.Duty is { } duty ? ReportingText.Cycle(duty.EveryMonths) : AgendaText.Of(r.Measure.Delivery).ToString()) + (r.Lead is null ? "" : ", " + r.Lead) })], typed, today.AddMonths(1).AddDays(-today.Day + 1));
    }
}
