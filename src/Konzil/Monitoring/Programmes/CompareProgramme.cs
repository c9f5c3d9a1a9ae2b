using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;

namespace Konzil.Monitoring;

/// <summary>How a programme stands to each goal of the agenda, with a reason for each.</summary>
public partial class CompareProgramme
{
    public sealed record Draft(Programme Programme, IReadOnlyList<Goal> Goals, Form? Typed)
    {
        public string? Relation(Goal goal) => Typed is { } form ? form.Raw(Programme.RelationField(goal.Id)) : ProgrammeMatrix.Cell(Programme, goal)?.Relation.ToString();

        public string? Reason(Goal goal) => Typed is { } form ? form.Raw(Programme.ReasonField(goal.Id)) : ProgrammeMatrix.Cell(Programme, goal)?.Reason;
    }

    public static async Task<IResult> Show(int number, CityDb db, Catalog catalog) =>
        await EditProgramme.Find(number, db) is { } programme ? View.Page<CompareProgramme, Draft>(new(programme, (await catalog.Read(db)).Goals, null)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db, Catalog catalog)
    {
        if (await EditProgramme.Find(number, db) is not { } programme)
        {
            return View.NotFound();
        }

        var goals = (await catalog.Read(db)).Goals;
        foreach (var goal in goals)
        {
            var relation = form.Choice<GoalRelation>(Programme.RelationField(goal.Id), ProgrammeText.RelationWrong, required: false);
            string reason = form.Text(Programme.ReasonField(goal.Id)).Max(Programme.TextMax);
            Try(form, () => programme.Compare(goal.Id, relation, reason));
        }

        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<CompareProgramme, Draft>(new((await EditProgramme.Find(number, db))!, goals, form), form.Errors);
        }

        db.StartedFrom(programme, form.Version());
        db.Entry(programme).Property(p => p.TitleDe).IsModified = true;
        return await db.TrySave() ? View.SeeOther(Paths.OfficeProgramme(number)) : View.Stale<CompareProgramme, Draft>(new((await EditProgramme.Find(number, db))!, goals, form));
    }

    // All goals at once: every missing reason is named, not only the first.
    private static void Try(Form form, Action rule)
    {
        try
        {
            rule();
        }
        catch (Refusal refusal)
        {
            form.Errors.Add(refusal.Field, refusal.Reason);
        }
    }
}
