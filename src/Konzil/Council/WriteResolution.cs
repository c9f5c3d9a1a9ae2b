using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>The council's office records a resolution, and corrects it with a reason.</summary>
public partial class WriteResolution
{
    /// <param name="Stored">Null while a new one is recorded.</param>
    /// <param name="Typed">The refused form; its words win over the stored ones.</param>
    public sealed record Draft(Resolution? Stored, IReadOnlyList<Choice> Measures, Form? Typed);

    public sealed record Choice(Guid Id, int Number, string Code, string Title);

    public static async Task<IResult> New(CityDb db) => View.Page<WriteResolution, Draft>(new(null, await Measures(db), null));

    public static async Task<IResult> Show(int number, CityDb db) =>
        await Load(number, db) is { } found ? View.Page<WriteResolution, Draft>(new(found, await Measures(db), null)) : View.NotFound();

    public static async Task<IResult> Post(Form form, CityDb db, TimeProvider clock)
    {
        var (measures, now) = (await Measures(db), clock.GetUtcNow());
        if (ResolutionForm.Read(form, measures, now) is not { } text)
        {
            return View.Invalid<WriteResolution, Draft>(new(null, measures, form), form.Errors);
        }

        var number = 0;
        await db.Together(async () =>
        {
            var resolution = Resolution.Record(number = await NumberSeries.Take(db, nameof(Resolution)), text, now);
            db.Resolutions.Add(resolution);
            await db.SaveChangesAsync();
            await Decisions.Tell(db, resolution, [], now);
        });
        return View.SeeOther(Paths.Resolution(number));
    }

    public static async Task<IResult> Correct(int number, Form form, CityDb db, TimeProvider clock)
    {
        if (await Load(number, db) is not { } found)
        {
            return View.NotFound();
        }

        var (measures, now) = (await Measures(db), clock.GetUtcNow());
        var before = found.Items.Select(i => i.MeasureId).ToList();
        string why = form.Text("Why").Required(CouncilText.CorrectionNeedsReason).Max(500);
        var text = ResolutionForm.Read(form, measures, now);
        form.Try(() => found.Correct(text!, why));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<WriteResolution, Draft>(new((await Load(number, db))!, measures, form), form.Errors);
        }

        db.StartedFrom(found, form.Version());
        var saved = false;
        await db.Together(async () =>
        {
            if (saved = await db.Because(why).TrySave())
            {
                await Decisions.Tell(db, found, before, now);
            }
        });
        return saved ? View.SeeOther(Paths.Resolution(number)) : View.Stale<WriteResolution, Draft>(new((await Load(number, db))!, measures, form));
    }

    private static Task<Resolution?> Load(int number, CityDb db) => db.Resolutions.Include(r => r.Items).SingleOrDefaultAsync(r => r.Number == number);

    private static async Task<IReadOnlyList<Choice>> Measures(CityDb db) =>
        [.. (await MeasureAccess.Public(db.Measures).AsNoTracking().OrderBy(m => m.Number).ToListAsync()).Select(m => new Choice(m.Id, m.Number, m.Code, m.Title))];
}
