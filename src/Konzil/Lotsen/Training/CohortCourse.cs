using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Lotsen;

/// <summary>A round of training with its modules, its people, and who was at what.</summary>
public sealed record CohortCourse(Cohort Cohort, IReadOnlyList<CohortModule> Modules, IReadOnlyList<CohortCourse.Learner> Learners, ILookup<Guid, Guid> Visits)
{
    public sealed record Learner(Guid Id, string Name, bool IsExample);

    public static async Task<CohortCourse?> Read(int number, CityDb db)
    {
        if (await db.Cohorts.AsNoTracking().SingleOrDefaultAsync(c => c.Number == number) is not { } cohort)
        {
            return null;
        }

        var id = cohort.Id;
        var modules = await db.CohortModules.AsNoTracking().Where(m => m.CohortId == id).OrderBy(m => m.Day).ThenBy(m => m.Title).ToListAsync();
        var learners = await (from m in db.CohortMembers.Where(m => m.CohortId == id) join p in db.People on m.PersonId equals p.Id orderby p.NameKey select new Learner(p.Id, p.DisplayName, p.IsExample)).ToListAsync();
        var ids = modules.Select(m => m.Id).ToList();
        var visits = await db.ModuleVisits.AsNoTracking().Where(v => ids.Contains(v.ModuleId)).ToListAsync();
        return new(cohort, modules, learners, visits.ToLookup(v => v.ModuleId, v => v.PersonId));
    }

    public IReadOnlyList<CohortModule> VisitedBy(Guid person) => [.. Modules.Where(m => Visits[m.Id].Contains(person))];

    /// <summary>All modules, and none lies ahead.</summary>
    public bool HasFinished(Guid person, DateOnly today) => Modules.Count > 0 && Modules.All(m => m.Day <= today && Visits[m.Id].Contains(person));
}
