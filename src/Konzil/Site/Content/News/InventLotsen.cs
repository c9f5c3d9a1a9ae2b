using Konzil.Lotsen;
using Konzil.Meetings;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>Invented Digital Lotsen with their circle, its next sitting, and a round of training.</summary>
internal static class InventLotsen
{
    private const string Person = "person";
    private static readonly TimeOnly Two = new(14, 0);
    private static readonly TimeOnly Four = new(16, 0);

    public static async Task Load(Loading loading, DemoNewsContent demo, CancellationToken cancellation)
    {
        foreach (var entry in demo.Lotsen)
        {
            var seat = LotseSeat.Of(loading.Id("unit", entry.Unit), loading.Id(Person, entry.Person));
            seat.Take(loading.Content.FirstDay, entry.Contact);
            loading.Db.LotseSeats.Add(seat);
        }

        // A city that chose its circle already keeps it.
        if (demo.Circle is { } circle && !await loading.Db.LotsenGroups.AnyAsync(cancellation))
        {
            await Circle(loading, circle, demo.Lotsen);
        }

        foreach (var entry in demo.Courses)
        {
            await Course(loading, entry);
        }
    }

    private static async Task Circle(Loading loading, DemoCircleEntry entry, IReadOnlyList<DemoLotseEntry> lotsen)
    {
        var body = Body.Found(await NumberSeries.Take(loading.Db, Body.Series)).Loaded("", example: true);
        body.Write(new BodyWords(entry.Title.De, entry.Title.En, "", BodyKind.WorkingGroup) { Purpose = entry.Purpose, EveryWeeks = entry.EveryWeeks });
        foreach (var person in lotsen.Select(l => l.Person).Distinct(StringComparer.Ordinal))
        {
            body.Seat(loading.Id(Person, person), BodyDuty.Member, loading.Content.FirstDay);
        }

        var group = LotsenGroup.New();
        group.MeetAs(body.Id);
        loading.Db.Bodies.Add(body);
        loading.Db.LotsenGroups.Add(group);
        loading.Db.Meetings.Add(Meeting.Plan(await NumberSeries.Take(loading.Db, Meeting.Series), body.Id, new MeetingDate(entry.Meeting, Two, Four, entry.Place, ""), loading.Now).AsExample());
    }

    private static async Task Course(Loading loading, DemoCohortEntry entry)
    {
        var cohort = Cohort.Of(await NumberSeries.Take(loading.Db, Cohort.Series));
        cohort.Write(entry.Title, entry.Aim);
        loading.Db.Cohorts.Add(cohort);
        loading.Db.CohortMembers.AddRange(entry.People.Select(p => new CohortMember(cohort.Id, loading.Id(Person, p), loading.Now)));
        foreach (var part in entry.Modules)
        {
            var module = CohortModule.Of(cohort.Id, part.Title, part.Day, part.Hours, part.Place);
            loading.Db.CohortModules.Add(module);
            loading.Db.ModuleVisits.AddRange(part.Present.Select(p => new ModuleVisit(module.Id, loading.Id(Person, p))));
        }
    }
}
