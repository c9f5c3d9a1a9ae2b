using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>The coordination sets when the leads of these measures and projects report, for many at once, or takes the duty back.</summary>
public partial class SetDuty
{
    public const string MeasuresField = "Massnahmen";
    public const string CycleField = nameof(ReportDuty.EveryMonths);

    /// <summary>The button that takes the duty back.</summary>
    public const string EndButton = "Ende";

    private const int RemindMax = 60;

    public sealed record Draft(IReadOnlyList<DutyRow> Rows, Form? Typed, DateOnly Next)
    {
        public IReadOnlyList<Option> Options => [.. Rows.Select(r => new Option(r.Subject.Id.ToString(), r.Subject.Name) { Hint = Hint(r) })];

        private static string Hint(DutyRow row) => (row.Duty is { } duty ? ReportingText.Cycle(duty.EveryMonths) : row.Subject.Measure is { } measure ? AgendaText.Of(measure.Delivery) : ReportingText.ProjectWord) + (row.Lead is null ? "" : ", " + row.Lead);
    }

    public static async Task<IResult> Show(Me me, CityDb db, ReportFacts facts) => View.Page<SetDuty, Draft>(await Page(null, me, db, facts));

    public static async Task<IResult> Post(Form form, Me me, CityDb db, ReportFacts facts)
    {
        var page = await Page(form, me, db, facts);
        var typed = form.RawMany(MeasuresField);
        var chosen = page.Rows.Select(r => r.Subject).Where(s => typed.Contains(s.Id.ToString(), StringComparer.OrdinalIgnoreCase)).ToList();
        if (chosen.Count == 0)
        {
            form.Errors.Add(MeasuresField, ReportingText.MeasuresMissing);
        }

        var ids = chosen.ConvertAll(s => s.Id);
        var duties = (await db.ReportDuties.Where(d => d.MeasureId != null && ids.Contains(d.MeasureId.Value) || d.ProjectId != null && ids.Contains(d.ProjectId.Value)).ToListAsync()).ToDictionary(d => new ReportAbout(d.MeasureId, d.ProjectId));
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
        foreach (var about in chosen.Select(s => s.About))
        {
            if (!duties.TryGetValue(about, out var duty))
            {
                db.ReportDuties.Add(duty = new ReportDuty(about));
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

    private static async Task<Draft> Page(Form? typed, Me me, CityDb db, ReportFacts facts)
    {
        var today = Format.Day(db.Now);
        return new(await DutyRow.All(me, db, facts), typed, today.AddMonths(1).AddDays(-today.Day + 1));
    }
}
