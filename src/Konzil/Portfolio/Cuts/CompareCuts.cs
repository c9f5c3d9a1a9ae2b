using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>One to three scenarios side by side, and the way to a council paper.</summary>
public partial class CompareCuts
{
    public sealed record Draft(IReadOnlyList<CutScenario> Scenarios, IReadOnlyList<CutEffect> Effects, bool MayWrite, Form? Typed);

    public static async Task<IResult> Show(HttpRequest request, Me me, CityDb db)
    {
        var page = await Load(CutFields.Numbers(request.Query[CutFields.With]), me, db, null);
        if (page.Scenarios.Count is >= 1 and <= CutPaper.MostVariants)
        {
            return View.Page<CompareCuts, Draft>(page);
        }

        var errors = new FormErrors();
        errors.Add("", CutOfficeText.CompareWrong);
        return View.Invalid<CompareCuts, Draft>(page with { Scenarios = [], Effects = [] }, errors);
    }

    /// <summary>A draft of a paper with these scenarios as its variants.</summary>
    public static async Task<IResult> PostPaper(Form form, Me me, CityDb db)
    {
        var page = await Load(CutFields.Numbers(form.RawMany(CutFields.With)), me, db, form);
        if (page.Scenarios.Count is < 1 or > CutPaper.MostVariants)
        {
            form.Errors.Add("", CutOfficeText.CompareWrong);
        }

        var text = CutFields.Paper(form, Math.Max(1, page.Scenarios.Count));
        if (form.HasErrors)
        {
            return View.Invalid<CompareCuts, Draft>(page, form.Errors);
        }

        var number = 0;
        await db.Together(async () =>
        {
            number = await NumberSeries.Take(db, CutPaper.KindName);
            db.CutPapers.Add(CutPaper.Draft(number, text!, [.. page.Scenarios.Select(s => s.Id)], db.Now));
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.EditCutPaper(number));
    }

    private static async Task<Draft> Load(IReadOnlyList<int> numbers, Me me, CityDb db, Form? typed)
    {
        var scenarios = (await db.CutScenarios.AsNoTracking().Include(s => s.Choices).Where(s => numbers.Contains(s.Number)).ToListAsync()).OrderBy(s => numbers.TakeWhile(n => n != s.Number).Count()).ToList();
        var facts = await CutFacts.Read(db);
        return new(scenarios, [.. scenarios.Select(s => CutEffect.Of(s, facts))], me.May(Permission.PlanCuts), typed);
    }
}
