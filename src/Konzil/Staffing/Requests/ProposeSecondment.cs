using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>Assigns somebody of the city's staff to a phase, with hours and period; the superior is asked.</summary>
public partial class ProposeSecondment
{
    public sealed record Draft(Project Project, Phase Phase, TeamPlan? Plan, IReadOnlyList<Option> People, Form? Typed);

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db)
    {
        var (project, phase, refused) = await StaffAccess.PhaseToStaff(number, id, me, db);
        return project is null || phase is null ? refused : View.Page<ProposeSecondment, Draft>(await Page(project, phase, null, db));
    }

    public static async Task<IResult> Post(int number, Guid id, Form form, Me me, CityDb db)
    {
        var (project, phase, refused) = await StaffAccess.PhaseToStaff(number, id, me, db);
        if (project is null || phase is null)
        {
            return refused;
        }

        var (page, heads) = (await Page(project, phase, form, db), await UnitHeads.Read(db));
        var words = await Read(form, page, heads, db);
        form.Try(phase.MustBeOpen);
        Secondment? row = null;
        form.Try(() => row = Secondment.Propose(words, me, db.Now));
        if (row is not null && await db.Secondments.AnyAsync(s => s.LiveKey == row.LiveKey))
        {
            form.Errors.Add(nameof(Secondment.PersonId), RequestText.AlreadyThere);
        }

        if (form.HasErrors)
        {
            return View.Invalid<ProposeSecondment, Draft>(page, form.Errors);
        }

        var saved = await db.TryTogether(async () =>
        {
            db.Secondments.Add(row!);
            await db.SaveChangesAsync();
            await AnswerRequest.Decide(db, row!, heads, null, me);
        });
        return saved ? View.SeeOther(Paths.Secondment(row!.Id)) : View.Stale<ProposeSecondment, Draft>(page);
    }

    private static async Task<SecondmentWords> Read(Form form, Draft page, UnitHeads heads, CityDb db)
    {
        var person = StaffFields.Chosen(form, nameof(Secondment.PersonId), page.People, StaffText.PersonMissing, required: true);
        var home = await db.People.Where(p => p.Id == person).Select(p => p.UnitId).SingleOrDefaultAsync() ?? heads.All.FirstOrDefault(u => u.HeadId == person || u.DeputyId == person || u.SecondDeputyId == person)?.Id;
        return new SecondmentWords(page.Project.Id, page.Phase.Id, person ?? default, StaffFields.Hours(form, nameof(Secondment.Hours), Secondment.MostHours, required: true) ?? 0)
        {
            UnitId = home,
            Work = form.Text(nameof(Secondment.Work)).Required(StaffText.WorkMissing).Max(Conventions.Line),
            From = form.Date(nameof(Secondment.From), StaffText.DayWrong, required: true) ?? default,
            Until = form.Date(nameof(Secondment.Until), StaffText.DayWrong, required: true) ?? default,
        };
    }

    private static async Task<Draft> Page(Project project, Phase phase, Form? typed, CityDb db) =>
        new(project, phase, await db.TeamPlans.AsNoTracking().SingleOrDefaultAsync(p => p.PhaseId == phase.Id), await ProjectAccess.Staff(db), typed);
}
