using Konzil.Events;
using Konzil.Platform;

namespace Konzil.Site.Content;

/// <summary>Guests, registrations and results of a newly loaded event. Invented people have no address, so nobody gets a mail.</summary>
internal static class LoadEventRuns
{
    public static async Task Load(Loading loading, EventEntry entry, Event happening)
    {
        var (db, run) = (loading.Db, entry.Run);
        db.EventRoles.AddRange(run.ClosedFor.Select(r => new EventRole(happening.Id, r)));
        db.EventTasks.AddRange(run.Decisions.Select(d => new EventTask(happening.Id, OutcomeKind.Decision, d, "", null)));
        foreach (var task in run.Tasks)
        {
            var row = new EventTask(happening.Id, OutcomeKind.Task, task.What, task.Who, task.Due);
            if (task.Done is { } done)
            {
                row.Finish(Format.At(done, new(12, 0)));
            }

            db.EventTasks.Add(row);
        }

        db.EventFeedback.AddRange(run.Answers.Select(a => new EventFeedback(happening.Id, a, "", onPaper: false)));
        if (!entry.Registration)
        {
            return;
        }

        var admission = new Admission(happening.Id);
        admission.Write(new(null, entry.RegistrationUntil, Admission.UsualKeeping));
        db.Admissions.Add(admission);
        var groups = run.Groups.Select((g, i) =>
        {
            var group = new PlaceGroup(happening.Id, i);
            group.Write(g.Name, g.Seats);
            return group;
        }).ToList();
        db.PlaceGroups.AddRange(groups);
        await db.SaveChangesAsync();
        for (var i = 0; i < run.Registered; i++)
        {
            var asked = Registration.Example(happening.Id, groups.Count == 0 ? null : groups[i % groups.Count].Id, i + 1, loading.Now);
            await db.TryInsert(asked);
            await Places.Give(db, asked);
        }
    }
}
