using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>Enters another programme and changes what is known of it.</summary>
public partial class EditProgramme
{
    /// <param name="Programme">Null while a new one is entered.</param>
    /// <param name="Measures">What may belong to it.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Programme? Programme, IReadOnlyList<Option> Measures, Form? Typed);

    public static async Task<IResult> New(CityDb db) => View.Page<EditProgramme, Draft>(await Page(null, null, db));

    public static async Task<IResult> Create(Form form, CityDb db)
    {
        var page = await Page(null, form, db);
        var (words, release) = (Read(form, page), Release.Read(form));
        form.Try(() => new Programme(0).Write(words!));
        if (form.HasErrors)
        {
            return View.Invalid<EditProgramme, Draft>(page, form.Errors);
        }

        Programme programme = null!;
        await db.Together(async () =>
        {
            programme = new Programme(await NumberSeries.Take(db, Programme.Series));
            programme.Write(words!);
            Show(programme, release, db);
            db.Programmes.Add(programme);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.OfficeProgramme(programme.Number));
    }

    public static async Task<IResult> Show(int number, CityDb db) => await Find(number, db) is { } programme ? View.Page<EditProgramme, Draft>(await Page(programme, null, db)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db)
    {
        if (await Find(number, db) is not { } programme)
        {
            return View.NotFound();
        }

        var page = await Page(programme, form, db);
        var (words, release) = (Read(form, page), Release.Read(form));
        form.Try(() => programme.Write(words!));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditProgramme, Draft>(page with { Programme = await Find(number, db) }, form.Errors);
        }

        Show(programme, release, db);
        db.StartedFrom(programme, form.Version());

        // A change of the measures alone counts as one of the programme, so that two of them cannot cross.
        db.Entry(programme).Property(p => p.TitleDe).IsModified = true;
        return await db.TrySave() ? View.SeeOther(Paths.OfficeProgramme(number)) : View.Stale<EditProgramme, Draft>(page with { Programme = await Find(number, db) });
    }

    private static void Show(Programme programme, Release release, CityDb db)
    {
        programme.ShowTo(release, Format.Day(db.Now));
        CarryOutPublication.Plan(db, programme);
    }

    internal static Task<Programme?> Find(int number, CityDb db) => db.Programmes.Include(p => p.Goals).Include(p => p.Measures).AsSplitQuery().SingleOrDefaultAsync(p => p.Number == number);

    private static ProgrammeWords? Read(Form form, Draft page)
    {
        var words = new ProgrammeWords(
            form.Text(nameof(Programme.TitleDe)).Required(ProgrammeText.TitleMissing).Max(Conventions.Line),
            form.Text(nameof(Programme.TitleEn)).Max(Conventions.Line),
            form.Text(nameof(Programme.Owner)).Max(Conventions.Line),
            form.Text(nameof(Programme.Summary)).Max(Programme.TextMax))
        {
            From = form.Date(nameof(Programme.From), ProgrammeText.DayWrong),
            Until = form.Date(nameof(Programme.Until), ProgrammeText.DayWrong),
            Link = form.Text(nameof(Programme.Link)).Max(Programme.LinkMax),
            Source = form.Text(nameof(Programme.Source)).Max(Conventions.Line),
            IsPublic = form.Ticked(nameof(Programme.IsPublic)),
            Measures = [.. form.RawMany(nameof(Programme.Measures)).Where(v => page.Measures.Any(o => o.Value == v)).Distinct(StringComparer.Ordinal).Select(Guid.Parse)],
        };
        return form.HasErrors ? null : words;
    }

    private static async Task<Draft> Page(Programme? programme, Form? typed, CityDb db) =>
        new(programme, [.. (await db.Measures.AsNoTracking().OrderBy(m => m.Number).Select(m => new { m.Id, m.Number, m.Title }).ToListAsync()).Select(m => new Option(m.Id.ToString(), Measure.CodeOf(m.Number) + " " + m.Title))], typed);
}
