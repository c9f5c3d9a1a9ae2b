using Konzil.Platform;
using Konzil.Platform.Content;
using Konzil.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>Which roles do what in the packages of a template, and how large the team of a phase shall be. Nobody is named, and no unit of this town hall.</summary>
internal sealed class StaffingTemplate : ITemplatePart
{
    private sealed record Role(string Name, string? English, string Task, IReadOnlyList<(string Package, RaciDuty Duty)> Duties);

    private sealed record Team(string Phase, int? Target, (int? From, int? Until) Days)
    {
        public decimal? HoursEach { get; init; }

        public decimal? HoursAll { get; init; }

        public string Note { get; init; } = "";

        public required IReadOnlyList<(string Skill, int? Due)> Places { get; init; }
    }

    public async Task Write(TemplateSheet sheet, PlanData plan, CityDb db)
    {
        var packages = plan.Packages.Select(p => p.Id).ToList();
        var entries = (await db.RaciEntries.AsNoTracking().Where(e => packages.Contains(e.SubjectId)).ToListAsync()).ToLookup(e => e.RoleId);
        var roles = (await db.StaffRoles.AsNoTracking().Where(r => !r.IsClosed).OrderBy(r => r.Order).ToListAsync()).FindAll(r => entries.Contains(r.Id));
        sheet.Text.Append(roles.Count > 0 ? "roles:\n" : "");
        foreach (var role in roles)
        {
            sheet.Line("  - name", role.NameDe);
            sheet.Line("    name_en", role.NameEn);
            sheet.Line("    task", role.Task);
            sheet.Head("    duties:");
            foreach (var entry in entries[role.Id].OrderBy(e => packages.IndexOf(e.SubjectId)))
            {
                sheet.Line("      - package", sheet.Keys[entry.SubjectId]);
                sheet.Line("        duty", ContentWords.Of(entry.Duty));
            }
        }

        var phases = plan.Phases.Select(p => p.Id).ToList();
        var teams = (await db.TeamPlans.AsNoTracking().Where(t => phases.Contains(t.PhaseId)).ToListAsync()).OrderBy(t => phases.IndexOf(t.PhaseId)).ToList();
        var ids = teams.ConvertAll(t => t.Id);
        var places = (await db.TeamPlaces.AsNoTracking().Where(p => ids.Contains(p.PlanId) && p.Skill != "").OrderBy(p => p.Order).ToListAsync()).ToLookup(p => p.PlanId);
        sheet.Text.Append(teams.Count > 0 ? "teams:\n" : "");
        foreach (var team in teams)
        {
            sheet.Line("  - phase", sheet.Keys[team.PhaseId]);
            sheet.Number("    people", team.Target);
            sheet.Day("    from", team.From);
            sheet.Day("    until", team.Until);
            sheet.Number("    hours_each", team.HoursEach);
            sheet.Number("    hours_all", team.HoursAll);
            sheet.Line("    note", team.Note);
            sheet.Text.Append(places.Contains(team.Id) ? "    places:\n" : "");
            foreach (var place in places[team.Id])
            {
                sheet.Line("      - skill", place.Skill);
                sheet.Day("        due", place.DueOn);
            }
        }
    }

    public Func<TemplateMade, Task> Read(ContentMap root, TemplateKeys keys)
    {
        var (given, names, accountable) = (new HashSet<(string, string)>(), new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var roles = root.Maps("roles").Select(map =>
        {
            var role = new Role(PlanTemplate.Limited(map, "name", Conventions.Line), map.OptionalText("name_en") is null ? null : PlanTemplate.Limited(map, "name_en", Conventions.Line), PlanTemplate.Limited(map, "task", StaffRole.TaskMax), [.. map.Maps("duties").Select(d => Duty(d, keys))]);
            if (!names.Add(role.Name) || role.Duties.Any(d => !given.Add((role.Name, d.Package))))
            {
                map.Fail("name", RaciText.RoleTwice.De);
            }

            if (role.Duties.Any(d => d.Duty is RaciDuty.Accountable or RaciDuty.Both && !accountable.Add(d.Package)))
            {
                map.Fail("duties", RaciText.TwoAccountable.De);
            }

            return role;
        }).ToList();
        var led = new HashSet<string>(StringComparer.Ordinal);
        var teams = root.Maps("teams").Select(map => ReadTeam(map, keys, led)).ToList();
        return async made =>
        {
            await Put(made, roles);
            teams.ForEach(t => Put(made, t));
        };
    }

    private static (string Package, RaciDuty Duty) Duty(ContentMap map, TemplateKeys keys) => (map.Reference("package", keys.Packages, keys.File), map.Enum<RaciDuty>("duty"));

    private static Team ReadTeam(ContentMap map, TemplateKeys keys, HashSet<string> led)
    {
        var (people, from, until) = (map.OptionalInt("people"), PlanTemplate.Within(map, "from", 0), PlanTemplate.Within(map, "until", 0));
        if (people is < 1 or > TeamPlan.MostPeople)
        {
            map.Fail("people", TeamText.TargetWrong.Filled(TeamPlan.MostPeople).De);
        }

        if (until < from)
        {
            map.Fail("until", ProjectText.EndBeforeStart.De);
        }

        var team = new Team(map.Reference("phase", keys.Phases, keys.File), people, (from, until))
        {
            HoursEach = Hours(map, "hours_each"),
            HoursAll = Hours(map, "hours_all"),
            Note = map.OptionalText("note") is null ? "" : PlanTemplate.Limited(map, "note", TeamPlan.TextMax),
            Places = [.. map.Maps("places").Select(p => (PlanTemplate.Limited(p, "skill", Conventions.Line), PlanTemplate.Within(p, "due", 0)))],
        };
        if (!led.Add(team.Phase))
        {
            map.Fail("phase", TemplateText.KeyTwice.De);
        }

        return team;
    }

    private static decimal? Hours(ContentMap map, string name)
    {
        var hours = map.OptionalDecimal(name);
        if (hours is < 0 or > TeamPlan.MostHours)
        {
            map.Fail(name, StaffText.HoursWrong.De);
        }

        return hours is { } given ? Math.Round(given, 2) : null;
    }

    // Roles are one list for the whole town hall: one of the same name is the same; a new one is entered by who may.
    private static async Task Put(TemplateMade made, IReadOnlyList<Role> roles)
    {
        var db = made.Db;
        var known = await db.StaffRoles.ToListAsync();
        var last = known.Select(r => r.Order).DefaultIfEmpty(0).Max();
        var missing = roles.Where(r => known.TrueForAll(k => k.IsClosed || k.NameDe != r.Name)).Select(r => r.Name).ToList();
        if (missing.Count > 0 && !made.Me.May(Permission.PlanStaff))
        {
            throw new Refusal(RaciText.RolesUnknown.Filled(string.Join(", ", missing)));
        }

        foreach (var row in roles)
        {
            var role = known.Find(k => !k.IsClosed && k.NameDe == row.Name);
            if (role is null)
            {
                role = StaffRole.At(++last);
                role.Write(row.Name, row.English, row.Task, closed: false);
                db.StaffRoles.Add(role);
            }

            foreach (var (package, duty) in row.Duties)
            {
                var entry = new RaciEntry(made.Package(package).Id, role.Id);
                entry.Give(duty);
                db.RaciEntries.Add(entry);
            }
        }
    }

    private static void Put(TemplateMade made, Team team)
    {
        var plan = TeamPlan.Of(made.Phase(team.Phase));
        plan.Write(new TeamWords(team.Target, made.Day(team.Days.From), made.Day(team.Days.Until)) { HoursEach = team.HoursEach, HoursAll = team.HoursAll, Note = team.Note });
        made.Db.TeamPlans.Add(plan);
        foreach (var (order, (skill, due)) in team.Places.Index())
        {
            var place = TeamPlace.In(plan.Id, order + 1);
            place.Write(skill, null, made.Day(due));
            made.Db.TeamPlaces.Add(place);
        }
    }
}
