using System.Net;
using AngleSharp.Dom;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Staffing;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.World;

/// <summary>Units with heads and staff, teams and what they book.</summary>
internal static class StaffInTheCity
{
    extension(Seen seen)
    {
        /// <summary>Words across cells and terms, with a space between any two elements.</summary>
        public Seen ShouldRead(string words)
        {
            var all = seen.Document.QuerySelector("main")!.Descendants<IText>().SelectMany(t => t.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            Assert.Contains(words, string.Join(' ', all), StringComparison.Ordinal);
            return seen;
        }
    }

    extension(City city)
    {
        /// <summary>A unit with a head; below another one if that is given.</summary>
        public Task<OrgUnit> HasUnit(string name, Actor? head = null, OrgUnit? above = null, UnitKind kind = UnitKind.Core) => city.Do(async db =>
        {
            var unit = OrgUnit.Found(await NumberSeries.Take(db, OrgUnit.Series));
            unit.Write(new UnitWords(name, null, "", kind, false));
            unit.Staff(head?.Id, null, null);
            db.OrgUnits.Add(unit);
            unit.Below(above?.Id, [unit, .. above is null ? [] : new[] { above }]);
            await db.SaveChangesAsync();
            return unit;
        });

        public async Task<Actor> HasStaff(string name, OrgUnit unit, params Role[] roles)
        {
            var person = await city.HasPerson(name, roles.Length == 0 ? [Role.Staff] : roles);
            await city.Do(db => db.People.Where(p => p.Id == person.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.UnitId, unit.Id)));
            return person;
        }

        /// <summary>A project with one phase around today.</summary>
        public Task<(Project Project, Phase Phase)> HasProject(Actor? lead = null, int days = 60, Guid? measure = null) => city.Do(async db =>
        {
            var project = Project.Open(await NumberSeries.Take(db, Project.Kind), measure);
            project.Write(new ProjectWords("Neue Website", "New website", "Ziel", "", null));
            project.Lead(lead?.Id);
            var phase = new Phase(project.Id, 1, PhaseKind.Phase, null);
            phase.Write(new PhaseWords("Aufbau", "Set-up", "", null, new PlanSpan(city.Today(), city.Today().AddDays(days), false, false)));
            db.Projects.Add(project);
            db.PlanStates.Add(new PlanState(project.Id));
            db.Phases.Add(phase);
            await db.SaveChangesAsync();
            return (project, phase);
        });

        /// <summary>A further phase, behind another one.</summary>
        public Task<Phase> HasPhase(Project project, string title, Phase after) => city.Do(async db =>
        {
            var phase = new Phase(project.Id, after.Order + 1, PhaseKind.Phase, null);
            phase.Write(new PhaseWords(title, null, "", null, new PlanSpan(after.End?.AddDays(1), after.End?.AddDays(60), false, false)));
            phase.Place(null, after.Id);
            db.Phases.Add(phase);
            await db.SaveChangesAsync();
            return phase;
        });

        public Task<WorkPackage> HasPackage(Phase phase, string title, decimal? hours = null) => city.Do(async db =>
        {
            var package = new WorkPackage(phase.ProjectId, phase.Id, await db.WorkPackages.CountAsync() + 1);
            package.Write(new PackageWords(phase.Id, null, title, null) { Hours = hours });
            db.WorkPackages.Add(package);
            await db.SaveChangesAsync();
            return package;
        });

        /// <summary>Somebody works in the team of a phase.</summary>
        public Task<ProjectMember> HasMember(Phase phase, Actor who, string work = "Mitarbeit") => city.Do(async db =>
        {
            var member = new ProjectMember(phase.ProjectId, who.Id!.Value, phase.Id, work, city.Today());
            db.ProjectMembers.Add(member);
            await db.SaveChangesAsync();
            return member;
        });

        public async Task Records(Actor office, HoursMode mode, int group = 3, int months = 12, string post = "")
        {
            var version = await city.Do(db => db.StaffSettings.Select(s => (Guid?)s.Version).SingleOrDefaultAsync());
            (await office.Posts("/buero/personal/einstellungen", ("Mode", mode.ToString()), ("MinGroup", group.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("KeepMonths", months.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("HoursOfPost", post), ("Version", version?.ToString() ?? ""))).ShouldBe(HttpStatusCode.SeeOther);
        }

        public Task<List<string>> HeardBy(Actor who) => city.Do(db => db.Notices.Where(n => n.PersonId == who.Id).OrderBy(n => n.At).Select(n => n.De).ToListAsync());
    }
}
