using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>How the team of a phase stands: what was planned, who is named, which units are there.</summary>
public sealed record TeamStanding(Phase Phase, TeamPlan? Plan, IReadOnlyList<PlaceRow> Places, IReadOnlyList<MemberRow> Members, IReadOnlyList<UnitCover> Cover)
{
    public int Named => Members.Select(m => m.Member.PersonId).Distinct().Count();

    /// <summary>Negative when there are more than planned; null while the size is open.</summary>
    public int? Missing => Plan?.Target - Named;

    public int Covered => Cover.Count(c => c.People.Count > 0);

    public static async Task<TeamStanding> Read(CityDb db, Phase phase, CancellationToken cancellation = default) => (await Read(db, [phase], cancellation))[0];

    /// <summary>Of several phases with the same few queries.</summary>
    public static async Task<IReadOnlyList<TeamStanding>> Read(CityDb db, IReadOnlyList<Phase> phases, CancellationToken cancellation = default)
    {
        var (ids, projects) = (phases.Select(p => p.Id).ToList(), phases.Select(p => p.ProjectId).Distinct().ToList());
        var plans = await db.TeamPlans.AsNoTracking().Include(p => p.Units).Where(p => ids.Contains(p.PhaseId)).ToListAsync(cancellation);
        var planIds = plans.Select(p => p.Id).ToList();
        var places = await db.TeamPlaces.AsNoTracking().Where(p => planIds.Contains(p.PlanId)).OrderBy(p => p.Order).ToListAsync(cancellation);
        var members = await db.ProjectMembers.AsNoTracking().Where(m => projects.Contains(m.ProjectId)).OrderBy(m => m.From).ToListAsync(cancellation);
        var people = members.Select(m => m.PersonId).Distinct().ToList();
        var known = await db.People.AsNoTracking().Where(p => people.Contains(p.Id)).Select(p => new { p.Id, p.DisplayName, p.UnitId }).ToDictionaryAsync(p => p.Id, cancellation);
        var units = await db.OrgUnits.AsNoTracking().ToListAsync(cancellation);
        var names = units.ToDictionary(u => u.Id, u => u.Name);
        return [.. phases.Select(Of)];

        TeamStanding Of(Phase phase)
        {
            var plan = plans.Find(p => p.PhaseId == phase.Id);
            var rows = members.Where(m => m.ProjectId == phase.ProjectId && m.Until is null && (m.PhaseId == phase.Id || m.PhaseId is null) && known.ContainsKey(m.PersonId))
                .Select(m => new MemberRow(m, known[m.PersonId].DisplayName, HomeOf(known[m.PersonId].UnitId, m.PersonId))).OrderBy(m => m.Name, StringComparer.Ordinal).ToList();
            var taken = places.Where(p => p.PlanId == plan?.Id).Select(p => new PlaceRow(
                p, p.UnitId is { } unit ? names.GetValueOrDefault(unit) : null, rows.Find(m => m.Member.Id == p.MemberId),
                members.Find(m => m.Id == p.MemberId && m.Until is not null) is { } left && known.TryGetValue(left.PersonId, out var gone) ? gone.DisplayName : null)).ToList();
            return new(phase, plan, taken, rows, [.. (plan?.Units ?? []).Where(u => names.ContainsKey(u.UnitId)).Select(u => Cover(units.Find(x => x.Id == u.UnitId)!, rows, taken)).OrderBy(c => c.Unit.NameDe, StringComparer.Ordinal)]);
        }

        // Where somebody is entered counts before what they head.
        Guid? HomeOf(Guid? entered, Guid person) => entered ?? units.Find(u => u.HeadId == person || u.DeputyId == person || u.SecondDeputyId == person)?.Id;

        UnitCover Cover(OrgUnit unit, List<MemberRow> rows, List<PlaceRow> taken)
        {
            var reach = UnitStaff.Reach(units, unit.Id, below: true).Select(u => u.Id).ToHashSet();
            return new(unit, [.. rows.Where(m => m.Home is { } home && reach.Contains(home)).Select(m => m.Name).Distinct(StringComparer.Ordinal)], taken.Count(p => p.Holder is null && p.Place.UnitId is { } wanted && reach.Contains(wanted)));
        }
    }
}

/// <param name="Place">The place.</param>
/// <param name="Unit">Where the person shall come from.</param>
/// <param name="Holder">Who takes it; null while it is open.</param>
/// <param name="Left">Who took it and left.</param>
public sealed record PlaceRow(TeamPlace Place, Text? Unit, MemberRow? Holder, string? Left);

/// <param name="Member">The seat.</param>
/// <param name="Name">Display name.</param>
/// <param name="Home">The unit where they work.</param>
public sealed record MemberRow(ProjectMember Member, string Name, Guid? Home);

/// <param name="Unit">A unit that shall be represented.</param>
/// <param name="People">Who represents it.</param>
/// <param name="Reserved">Open places for it.</param>
public sealed record UnitCover(OrgUnit Unit, IReadOnlyList<string> People, int Reserved);
