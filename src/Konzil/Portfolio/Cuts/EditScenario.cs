using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>One scenario: what happens to which measure, and the effect of it at once.</summary>
public partial class EditScenario
{
    /// <param name="Scenario">As stored.</param>
    /// <param name="Effect">Of the stored scenario, with the figures of today.</param>
    /// <param name="Measures">What may be cut.</param>
    /// <param name="Facts">Money of each measure.</param>
    /// <param name="MayWrite">False for readers, and once a paper holds it.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(CutScenario Scenario, CutEffect Effect, IReadOnlyList<Measure> Measures, CutFacts Facts, bool MayWrite, Form? Typed);

    public static async Task<IResult> Show(int number, Me me, CityDb db) =>
        await Load(number, db) is { } found ? View.Page<EditScenario, Draft>(await Page(found, me, db, null)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        if (await Load(number, db) is not { } found)
        {
            return View.NotFound();
        }

        var facts = await CutFacts.Read(db);
        var (title, note, from) = CutFields.Words(form);
        var choices = CutFields.Choices(form, Measures(facts, found), facts, from.Year);
        form.Try(() => found.Write(new CutPlan(title, note, from, choices), db.Now));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditScenario, Draft>(await Page((await Load(number, db))!, me, db, form), form.Errors);
        }

        db.StartedFrom(found, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.CutScenario(number)) : View.Stale<EditScenario, Draft>(await Page((await Load(number, db))!, me, db, form));
    }

    private static Task<CutScenario?> Load(int number, CityDb db) => db.CutScenarios.Include(s => s.Choices).SingleOrDefaultAsync(s => s.Number == number);

    private static async Task<Draft> Page(CutScenario scenario, Me me, CityDb db, Form? typed)
    {
        var facts = await CutFacts.Read(db);
        return new(scenario, CutEffect.Of(scenario, facts), Measures(facts, scenario), facts, me.May(Permission.PlanCuts) && scenario.FixedAt is null, typed);
    }

    // What was chosen stays in the form even if the measure was stopped meanwhile.
    private static List<Measure> Measures(CutFacts facts, CutScenario scenario) =>
        [.. facts.Measures.Values.Where(m => CutScenario.CanCut(m) || scenario.Choices.Any(c => c.MeasureId == m.Id)).OrderBy(m => m.Number)];
}
