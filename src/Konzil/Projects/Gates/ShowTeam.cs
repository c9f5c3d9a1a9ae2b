using Konzil.People;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>Who works in a project; whoever plans it takes people in and lets them go.</summary>
public partial class ShowTeam
{
    public sealed record Draft(Project Project, IReadOnlyList<Row> Rows, bool MayPlan, Form? Typed)
    {
        public required IReadOnlyList<Option> People { get; init; }

        public required IReadOnlyList<Option> Phases { get; init; }
    }

    public sealed record Row(ProjectMember Member, string Name, string? Phase);

    public static async Task<IResult> Show(int number, Me me, CityDb db) =>
        await ProjectAccess.ToRead(number, me, db) is { } project ? View.Page<ShowTeam, Draft>(await Page(project, null, me, db)) : View.NotFound();

    public static async Task<IResult> Join(int number, Form form, Me me, CityDb db, TimeProvider clock)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        if (project is null)
        {
            return refused;
        }

        var page = await Page(project, form, me, db);
        var person = form.Choice(nameof(ProjectMember.PersonId), page.People.Select(o => o.Value), GateText.PersonMissing);
        var phase = form.Choice(nameof(ProjectMember.PhaseId), page.Phases.Select(o => o.Value), ProjectText.PhaseWrong, required: false);
        string function = form.Text(nameof(ProjectMember.Function)).Required(GateText.FunctionMissing).Max(ProjectMember.FunctionMax);
        if (page.Rows.Any(r => r.Member.Until is null && r.Member.PersonId.ToString() == person && (r.Member.PhaseId?.ToString() ?? "") == (phase ?? "")))
        {
            form.Errors.Add(nameof(ProjectMember.PersonId), GateText.AlreadyMember);
        }

        if (form.HasErrors)
        {
            return View.Invalid<ShowTeam, Draft>(page, form.Errors);
        }

        Team.Join(db, new ProjectMember(project.Id, Guid.Parse(person!), phase is null ? null : Guid.Parse(phase), function, Format.Day(clock.GetUtcNow())), me);
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.ProjectTeam(number));
    }

    public static async Task<IResult> Leave(int number, Guid id, Me me, CityDb db, TimeProvider clock)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        if (project is null)
        {
            return refused;
        }

        if (await db.ProjectMembers.SingleOrDefaultAsync(m => m.Id == id && m.ProjectId == project.Id) is not { } member)
        {
            return View.NotFound();
        }

        member.Leave(Format.Day(clock.GetUtcNow()));
        await db.TrySave();
        return View.SeeOther(Paths.ProjectTeam(number));
    }

    private static async Task<Draft> Page(Project project, Form? typed, Me me, CityDb db)
    {
        var phases = await db.Phases.AsNoTracking().Where(p => p.ProjectId == project.Id).OrderBy(p => p.Order).ToListAsync();
        var members = await db.ProjectMembers.AsNoTracking().Where(m => m.ProjectId == project.Id).ToListAsync();
        var ids = members.Select(m => m.PersonId).Distinct().ToList();
        var names = await db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName);
        return new(project, [.. members.Where(m => names.ContainsKey(m.PersonId)).OrderBy(m => m.Until ?? DateOnly.MaxValue).ThenBy(m => m.From).Reverse().Select(m => new Row(m, names[m.PersonId], phases.Find(p => p.Id == m.PhaseId)?.Title.ToString()))], ProjectAccess.MayPlan(me, project), typed)
        {
            People = await ProjectAccess.Staff(db),
            Phases = [.. phases.Where(p => p.Ended is null && p.DroppedOn is null).Select(p => new Option(p.Id.ToString(), p.Title))],
        };
    }
}
