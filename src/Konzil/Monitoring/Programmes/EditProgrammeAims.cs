using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>The goals of another programme and the measures of the agenda that serve them.</summary>
public partial class EditProgrammeAims
{
    public const string AimField = "Aim";
    public const string MeasureField = "Measure";
    public const string ReasonField = nameof(AimMeasure.Reason);

    public sealed record Draft(Programme Programme, IReadOnlyList<Measure> Measures, Form? Typed);

    public static async Task<IResult> Show(int number, CityDb db) => await Load(number, null, db) is { } page ? View.Page<EditProgrammeAims, Draft>(page) : View.NotFound();

    public static async Task<IResult> Add(int number, Form form, CityDb db)
    {
        if (await Load(number, form, db) is not { } page)
        {
            return View.NotFound();
        }

        string title = form.Text(nameof(ProgrammeAim.TitleDe)).Required(ProgrammeText.AimMissing).Max(Conventions.Line);
        string english = form.Text(nameof(ProgrammeAim.TitleEn)).Max(Conventions.Line);
        if (form.HasErrors)
        {
            return View.Invalid<EditProgrammeAims, Draft>(page, form.Errors);
        }

        await db.Together(async () =>
        {
            db.Add(new ProgrammeAim(page.Programme.Id, await NumberSeries.Take(db, ProgrammeAim.Series), title, english));
            db.Note(page.Programme, "goal entered", title);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.ProgrammeAims(number));
    }

    public static async Task<IResult> Remove(int number, Guid id, CityDb db)
    {
        if (await Load(number, null, db) is not { } page || page.Programme.Aims.FirstOrDefault(a => a.Id == id) is not { } aim)
        {
            return View.NotFound();
        }

        await db.Together(async () =>
        {
            if (await db.Set<ProgrammeAim>().Where(a => a.Id == id).ExecuteDeleteAsync() > 0)
            {
                db.Note(page.Programme, "goal removed", aim.TitleDe);
                await db.SaveChangesAsync();
            }
        });
        return View.SeeOther(Paths.ProgrammeAims(number));
    }

    public static async Task<IResult> Link(int number, Form form, CityDb db)
    {
        if (await Load(number, form, db) is not { } page)
        {
            return View.NotFound();
        }

        var aim = form.Choice(AimField, page.Programme.Aims.Select(a => a.Id.ToString()), ProgrammeText.AimWrong);
        var measure = form.Choice(MeasureField, page.Measures.Select(m => m.Id.ToString()), ProgrammeText.MeasureWrong);
        string reason = form.Text(ReasonField).Required(ProgrammeText.ReasonMissing).Max(Programme.TextMax);
        if (form.HasErrors)
        {
            return View.Invalid<EditProgrammeAims, Draft>(page, form.Errors);
        }

        var taken = false;
        await db.Together(async () =>
        {
            taken = !await db.TryInsert(new AimMeasure(Guid.Parse(aim!), Guid.Parse(measure!), reason));
            if (!taken)
            {
                db.Note(page.Programme, "measure serves a goal", reason);
                await db.SaveChangesAsync();
            }
        });
        if (taken)
        {
            form.Errors.Add(MeasureField, ProgrammeText.AlreadyServes);
            return View.Invalid<EditProgrammeAims, Draft>(page, form.Errors);
        }

        return View.SeeOther(Paths.ProgrammeAims(number));
    }

    public static async Task<IResult> Unlink(int number, Guid id, int measure, CityDb db)
    {
        if (await Load(number, null, db) is not { } page || page.Programme.Aims.All(a => a.Id != id) || page.Measures.FirstOrDefault(m => m.Number == measure) is not { } served)
        {
            return View.NotFound();
        }

        await db.Together(async () =>
        {
            if (await db.Set<AimMeasure>().Where(l => l.AimId == id && l.MeasureId == served.Id).ExecuteDeleteAsync() > 0)
            {
                db.Note(page.Programme, "measure no longer serves a goal", served.Code);
                await db.SaveChangesAsync();
            }
        });
        return View.SeeOther(Paths.ProgrammeAims(number));
    }

    private static async Task<Draft?> Load(int number, Form? typed, CityDb db) =>
        await db.Programmes.AsNoTracking().Include(p => p.Aims.OrderBy(a => a.Number)).ThenInclude(a => a.Measures).AsSplitQuery().SingleOrDefaultAsync(p => p.Number == number) is { } programme
            ? new(programme, await db.Measures.AsNoTracking().OrderBy(m => m.Number).ToListAsync(), typed)
            : null;
}
