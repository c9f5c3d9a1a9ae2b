using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>Scenarios and papers of the office. The council's office reads along.</summary>
public partial class OfficeCuts
{
    private const int Most = 200;

    public sealed record Draft(IReadOnlyList<CutScenario> Scenarios, IReadOnlyList<CutPaper> Papers, Me Me, Form? Typed);

    public static async Task<IResult> Show(Me me, CityDb db) => View.Page<OfficeCuts, Draft>(await Load(me, db, null));

    public static async Task<IResult> Post(Form form, Me me, CityDb db)
    {
        var (title, note, from) = CutFields.Words(form);
        if (form.HasErrors)
        {
            return View.Invalid<OfficeCuts, Draft>(await Load(me, db, form), form.Errors);
        }

        var number = 0;
        await db.Together(async () =>
        {
            number = await NumberSeries.Take(db, CutScenario.KindName);
            db.CutScenarios.Add(CutScenario.Draft(number, new CutPlan(title, note, from, []), db.Now));
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.CutScenario(number));
    }

    private static async Task<Draft> Load(Me me, CityDb db, Form? typed) => new(
        await db.CutScenarios.AsNoTracking().Include(s => s.Choices).OrderByDescending(s => s.Number).Take(Most).ToListAsync(),
        await db.CutPapers.AsNoTracking().OrderByDescending(p => p.Number).Take(Most).ToListAsync(), me, typed);
}
