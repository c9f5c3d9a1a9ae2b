using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Lotsen;

/// <summary>Opens a round of training and changes its words.</summary>
public partial class EditCohort
{
    public sealed record Draft(Cohort? Cohort, Form? Typed);

    public static IResult New() => View.Page<EditCohort, Draft>(new(null, null));

    public static async Task<IResult> Create(Form form, CityDb db)
    {
        var (title, aim) = Read(form);
        if (form.HasErrors)
        {
            return View.Invalid<EditCohort, Draft>(new(null, form), form.Errors);
        }

        Cohort cohort = null!;
        await db.Together(async () =>
        {
            cohort = Cohort.Of(await NumberSeries.Take(db, Cohort.Series));
            cohort.Write(title, aim);
            db.Cohorts.Add(cohort);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.Cohort(cohort.Number));
    }

    public static async Task<IResult> Show(int number, CityDb db) => await Stored(number, db) is { } cohort ? View.Page<EditCohort, Draft>(new(cohort, null)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db)
    {
        if (await db.Cohorts.SingleOrDefaultAsync(c => c.Number == number) is not { } cohort)
        {
            return View.NotFound();
        }

        var (title, aim) = Read(form);
        form.Try(() => cohort.Write(title, aim));
        if (form.HasErrors)
        {
            return View.Invalid<EditCohort, Draft>(new(await Stored(number, db), form), form.Errors);
        }

        db.StartedFrom(cohort, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.Cohort(number)) : View.Stale<EditCohort, Draft>(new(await Stored(number, db), form));
    }

    private static (string Title, string Aim) Read(Form form) =>
        (form.Text(nameof(Cohort.Title)).Required(TrainingText.TitleMissing).Max(Conventions.Line), form.Text(nameof(Cohort.Aim)).Max(Cohort.TextMax));

    private static Task<Cohort?> Stored(int number, CityDb db) => db.Cohorts.AsNoTracking().SingleOrDefaultAsync(c => c.Number == number);
}
