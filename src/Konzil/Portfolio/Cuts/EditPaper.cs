using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>The words of a paper, and its release.</summary>
public partial class EditPaper
{
    public sealed record Draft(CutPaper Paper, IReadOnlyList<CutScenario> Scenarios, IReadOnlyList<CutEffect> Effects, Form? Typed);

    public static async Task<IResult> Show(int number, CityDb db) => await Load(number, db) switch
    {
        null => View.NotFound(),
        { State: not CutPaperState.Draft } => View.SeeOther(Paths.CutPaper(number)),
        { } found => View.Page<EditPaper, Draft>(await Page(found, db, null)),
    };

    public static Task<IResult> Post(int number, Form form, CityDb db) => Change(number, form, db, Paths.EditCutPaper(number), found =>
    {
        var text = CutFields.Paper(form, found.Variants.Count);
        form.Try(() => found.Write(text!, db.Now));
        return Task.CompletedTask;
    });

    /// <summary>From now on everybody reads it, with the figures of this day.</summary>
    public static Task<IResult> PostRelease(int number, Form form, CityDb db) => Change(number, form, db, Paths.CutPaper(number), async found =>
    {
        var (scenarios, effects) = (await CutAccess.ScenariosOf(db, found), await CutAccess.EffectsOf(db, found));
        form.Try(() => found.Release(scenarios, effects, db.Now));
    });

    private static async Task<IResult> Change(int number, Form form, CityDb db, string then, Func<CutPaper, Task> change)
    {
        if (await Load(number, db) is not { } found)
        {
            return View.NotFound();
        }

        await change(found);
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditPaper, Draft>(await Page((await Load(number, db))!, db, form), form.Errors);
        }

        db.StartedFrom(found, form.Version());
        return await db.TrySave() ? View.SeeOther(then) : View.Stale<EditPaper, Draft>(await Page((await Load(number, db))!, db, form));
    }

    private static Task<CutPaper?> Load(int number, CityDb db) => db.CutPapers.Include(p => p.Variants).SingleOrDefaultAsync(p => p.Number == number);

    private static async Task<Draft> Page(CutPaper paper, CityDb db, Form? typed) => new(paper, await CutAccess.ScenariosOf(db, paper), await CutAccess.EffectsOf(db, paper), typed);
}
