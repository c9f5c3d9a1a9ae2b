using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>
/// The one rule of who sees and who plans the people of a project. Whoever reads its plan sees its team. Whoever plans it, and whoever
/// looks after the people of all projects, plans them. A request and a secondment are also seen by the unit's head and deputies, who
/// answer, and by the person.
/// </summary>
internal static class StaffAccess
{
    public static bool MayStaff(Me me, Project project) => me.May(Permission.PlanStaff) || ProjectAccess.MayPlan(me, project);

    /// <summary>Projects whose people one plans.</summary>
    public static IQueryable<Project> Staffed(Me me, CityDb db)
    {
        var (id, plans, opens) = (me.Id, me.May(Permission.PlanProjects), me.May(Permission.OpenProjects));
        return me.May(Permission.PlanStaff) ? db.Projects : db.Projects.Where(p => plans && p.LeadPersonId == id || opens && p.LeadPersonId == null);
    }

    /// <summary>A project whose people may be planned, or the answer to give instead.</summary>
    public static async Task<(Project? Project, IResult Refused)> ToStaff(int number, Me me, CityDb db)
    {
        var project = await ProjectAccess.ToRead(number, me, db);
        return project is null ? (null, View.NotFound()) : MayStaff(me, project) ? (project, View.NotFound()) : (null, View.Forbidden());
    }

    /// <summary>A phase whose people may be planned, or the answer to give instead.</summary>
    public static async Task<(Project? Project, Phase? Phase, IResult Refused)> PhaseToStaff(int number, Guid id, Me me, CityDb db)
    {
        var (project, refused) = await ToStaff(number, me, db);
        return project is null ? (null, null, refused) : (project, await PhaseOf(db, project, id), View.NotFound());
    }

    public static async Task<(Project? Project, Phase? Phase)> PhaseToRead(int number, Guid id, Me me, CityDb db) =>
        await ProjectAccess.ToRead(number, me, db) is { } project ? (project, await PhaseOf(db, project, id)) : (null, null);

    public static IQueryable<StaffRequest> Requests(Me me, CityDb db, UnitHeads heads)
    {
        var (projects, units) = (Staffed(me, db), heads.HeadedBy(me.Id));
        return db.StaffRequests.Where(r => units.Contains(r.UnitId) || projects.Any(p => p.Id == r.ProjectId));
    }

    public static IQueryable<Secondment> Secondments(Me me, CityDb db, UnitHeads heads)
    {
        var (projects, units, id) = (Staffed(me, db), heads.HeadedBy(me.Id), me.Id);
        return db.Secondments.Where(s => s.PersonId == id || (s.UnitId != null && units.Contains(s.UnitId.Value)) || projects.Any(p => p.Id == s.ProjectId));
    }

    private static Task<Phase?> PhaseOf(CityDb db, Project project, Guid id) => db.Phases.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.ProjectId == project.Id);
}

/// <summary>Who heads which unit, read once for a request: few units, many questions.</summary>
internal sealed class UnitHeads(IReadOnlyList<OrgUnit> units)
{
    private readonly Dictionary<Guid, OrgUnit> _all = units.ToDictionary(u => u.Id);

    public IReadOnlyList<OrgUnit> All => units;

    public static async Task<UnitHeads> Read(CityDb db, CancellationToken cancellation = default) => new(await db.OrgUnits.AsNoTracking().OrderBy(u => u.NameDe).ToListAsync(cancellation));

    public string? Name(Guid? unit) => unit is { } id && _all.TryGetValue(id, out var found) ? found.Name.ToString() : null;

    public Text? NameIn(Guid? unit) => unit is { } id && _all.TryGetValue(id, out var found) ? found.Name : null;

    /// <summary>Open units for a choice.</summary>
    public IReadOnlyList<Option> Options => [.. units.Where(u => !u.IsClosed).Select(u => new Option(u.Id.ToString(), u.Name))];

    /// <summary>Units somebody heads or deputises for, with all below them.</summary>
    public IReadOnlyList<Guid> HeadedBy(Guid? person) =>
        person is not { } id ? [] : [.. units.Where(u => Heads(u).Contains(id)).SelectMany(u => UnitStaff.Reach(units, u.Id, below: true)).Select(u => u.Id).Distinct()];

    /// <summary>Who answers for a unit: its head and deputies, or those of the next unit above that has any.</summary>
    public IReadOnlyList<Guid> Answering(Guid? unit) => Up(unit).Select(Heads).FirstOrDefault(h => h.Count > 0) ?? [];

    /// <summary>
    /// Who decides about somebody's time: head and deputies of their unit, or of the next one above, but not they themselves. Only at the
    /// very top, where nobody is above, the head decides alone.
    /// </summary>
    public IReadOnlyList<Guid> SuperiorsOf(Guid person, Guid? unit)
    {
        var above = Up(unit).Select(u => Heads(u).Where(h => h != person).ToList()).FirstOrDefault(h => h.Count > 0);
        return above ?? (Answering(unit).Contains(person) ? [person] : []);
    }

    private static List<Guid> Heads(OrgUnit unit) => [.. new[] { unit.HeadId, unit.DeputyId, unit.SecondDeputyId }.OfType<Guid>()];

    private IEnumerable<OrgUnit> Up(Guid? unit)
    {
        var seen = new HashSet<Guid>();
        for (var next = unit; next is { } id && seen.Add(id) && _all.TryGetValue(id, out var found); next = found.ParentId)
        {
            yield return found;
        }
    }
}

/// <summary>Fields that several forms of this module read the same way.</summary>
internal static class StaffFields
{
    public static Guid? Chosen(Form form, string name, IReadOnlyList<Option> options, Text wrong, bool required = false) =>
        form.Choice(name, options.Select(o => o.Value), wrong, required) is { } value ? Guid.Parse(value) : null;

    /// <summary>Hours with at most two decimals.</summary>
    public static decimal? Hours(Form form, string name, decimal most, bool required = false)
    {
        var hours = form.Number(name, 0, most, StaffText.HoursWrong, required);
        if (hours is { } number && decimal.Round(number, 2) != number)
        {
            form.Errors.Add(name, StaffText.TwoDecimals);
        }

        return hours;
    }

    /// <summary>"7,5": with as many decimals as it has.</summary>
    public static string Number(decimal number) => Steering.DeliveryWords.Number(decimal.Round(number, 2));

    /// <summary>"1,50": posts always with two decimals.</summary>
    public static string Posts(decimal posts) => Format.Decimal(posts, 2);

    public static string Span(DateOnly? from, DateOnly? until) => (from, until) switch
    {
        (null, null) => StaffText.DaysOpen,
        ({ } first, { } last) => StaffText.FromUntil.With(Format.ShortDate(first), Format.ShortDate(last)),
        ({ } first, null) => StaffText.Since.With(Format.ShortDate(first)),
        (null, { } last) => StaffText.Until.With(Format.ShortDate(last)),
    };
}
