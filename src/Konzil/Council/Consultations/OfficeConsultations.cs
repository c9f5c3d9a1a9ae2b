using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>Sets a consultation on the agenda and ends it.</summary>
public partial class OfficeConsultations
{
    /// <param name="All">The newest first.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Shown(IReadOnlyList<Consultation> All, DateOnly Today, Form? Typed);

    public static async Task<IResult> Show(CityDb db) => View.Page<OfficeConsultations, Shown>(await Load(null, db));

    public static async Task<IResult> Begin(Form form, CityDb db)
    {
        var page = await Load(form, db);
        var from = form.Date(nameof(Consultation.From), ConsultationText.DayWrong, required: true);
        var until = form.Date(nameof(Consultation.Until), ConsultationText.DayWrong, required: true);
        string question = form.Text(nameof(Consultation.Question)).Required(ConsultationText.QuestionMissing).Max(Consultation.QuestionMax);
        if (until < page.Today)
        {
            form.Errors.Add(nameof(Consultation.Until), ConsultationText.NotPast);
        }
        else if (page.All.Any(c => c.EndedOn is null && c.From <= until && from <= c.Until))
        {
            form.Errors.Add(nameof(Consultation.From), ConsultationText.Overlaps);
        }

        form.Try(() => Consultation.Begin(0, from!.Value, until!.Value, question));
        if (form.HasErrors)
        {
            return View.Invalid<OfficeConsultations, Shown>(page, form.Errors);
        }

        await db.Together(async () =>
        {
            db.Set<Consultation>().Add(Consultation.Begin(await NumberSeries.Take(db, nameof(Consultation)), from!.Value, until!.Value, question));
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.Consultations);
    }

    public static async Task<IResult> End(int number, Form form, CityDb db)
    {
        if (await db.Set<Consultation>().SingleOrDefaultAsync(c => c.Number == number) is not { } found)
        {
            return View.NotFound();
        }

        string reason = form.Text(nameof(Consultation.EndReason)).Required(ConsultationText.ReasonMissing).Max(Consultation.QuestionMax);
        form.Try(() => found.End(reason, Format.Day(db.Now)));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<OfficeConsultations, Shown>(await Load(form, db), form.Errors);
        }

        return await db.Because(reason).TrySave() ? View.SeeOther(Paths.Consultations) : View.Stale<OfficeConsultations, Shown>(await Load(form, db));
    }

    private static async Task<Shown> Load(Form? typed, CityDb db) => new(await db.Set<Consultation>().AsNoTracking().OrderByDescending(c => c.Number).ToListAsync(), Format.Day(db.Now), typed);
}
