using Konzil.Agenda;
using Konzil.Council;
using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>A point with everything its page and its print show.</summary>
/// <param name="Item">The point.</param>
/// <param name="Subject">What it is about, as long as everybody may see that; a project or package, where the reader may.</param>
/// <param name="From">The sitting it was left open in.</param>
/// <param name="Into">The sitting it comes back in.</param>
public sealed record ItemRow(MeetingItem Item, SubjectLink? Subject, Meeting? From, Meeting? Into)
{
    public required IReadOnlyList<DecisionRow> Decisions { get; init; }

    public required IReadOnlyList<TaskRow> Tasks { get; init; }

    /// <summary>Who takes no part in the point, and why.</summary>
    public required IReadOnlyList<ItemBias> Biases { get; init; }

    /// <summary>The reader may declare a conflict of interest on it.</summary>
    public bool MayDeclare { get; init; }

    public static async Task<IReadOnlyList<ItemRow>> Read(Meeting meeting, Me me, CityDb db, PlanSubjects plans)
    {
        var items = await MeetingAccess.Items(me, db).AsNoTracking().Where(i => i.MeetingId == meeting.Id).OrderBy(i => i.IsConfidential).ThenBy(i => i.Place).ThenBy(i => i.Title).ToListAsync();
        var ids = items.Select(i => i.Id).ToList();
        var before = items.Select(i => i.CarriedFromId).OfType<Guid>().ToList();
        var links = await SubjectLink.Read(items, db);
        foreach (var plan in await plans.Read(me, db, [.. items.Where(i => i.Subject is ItemSubject.Project or ItemSubject.Package).Select(i => i.SubjectId).OfType<Guid>()]))
        {
            links[(plan.Kind, plan.Id)] = new SubjectLink(plan.Title, plan.Path);
        }

        var (points, meetings) = (db.MeetingItems, db.Meetings);
        var earlier = await points.Where(i => before.Contains(i.Id)).Join(meetings, i => i.MeetingId, m => m.Id, (i, m) => new { i.Id, Meeting = m }).ToDictionaryAsync(x => x.Id, x => x.Meeting);
        var later = await points.Where(i => i.CarriedFromId != null && ids.Contains(i.CarriedFromId.Value)).Join(meetings, i => i.MeetingId, m => m.Id, (i, m) => new { Id = i.CarriedFromId!.Value, Meeting = m }).ToDictionaryAsync(x => x.Id, x => x.Meeting);
        var decisions = (await DecisionRow.Read(db.MeetingDecisions.Where(d => d.MeetingId == meeting.Id), me, db)).ToLookup(d => d.Decision.ItemId);
        var tasks = (await TaskRow.Read(db.MeetingTasks.Where(t => t.ItemId != null && ids.Contains(t.ItemId.Value)), me, db)).ToLookup(t => t.Task.ItemId);
        var biases = (await db.ItemBiases.AsNoTracking().Where(b => ids.Contains(b.ItemId)).OrderBy(b => b.At).ToListAsync()).ToLookup(b => b.ItemId);
        var mayDeclare = meeting.State is MeetingState.Planned or MeetingState.Held && (await MeetingPeople.Members(db, meeting.BodyId) is { Count: > 0 } members && (members.Contains(me.KnownId) || await MeetingAccess.MayRun(me, meeting.BodyId, db)));
        return
        [
            .. items.Select(i => new ItemRow(i, i.SubjectId is { } subject ? links.GetValueOrDefault((i.Subject, subject)) : null, i.CarriedFromId is { } from ? earlier.GetValueOrDefault(from) : null, later.GetValueOrDefault(i.Id))
            {
                Decisions = [.. decisions[i.Id]],
                Tasks = [.. tasks[i.Id]],
                Biases = [.. biases[i.Id]],
                MayDeclare = mayDeclare,
            }),
        ];
    }
}

/// <summary>A public measure, idea or resolution that a point is about; in the office also a project or a work package.</summary>
public sealed record SubjectLink(string Title, string Path)
{
    /// <summary>Of a measure.</summary>
    public string? Code { get; init; }

    internal static async Task<Dictionary<(ItemSubject, Guid), SubjectLink>> Read(IReadOnlyCollection<MeetingItem> items, CityDb db)
    {
        var found = new Dictionary<(ItemSubject, Guid), SubjectLink>();
        var measures = Ids(items, ItemSubject.Measure);
        foreach (var m in measures.Count == 0 ? [] : await MeasureAccess.Public(db.Measures).AsNoTracking().Where(m => measures.Contains(m.Id)).ToListAsync())
        {
            found[(ItemSubject.Measure, m.Id)] = new SubjectLink(m.Code + " " + m.Title, Paths.Measure(m.Number, m.Title)) { Code = m.Code };
        }

        var ideas = Ids(items, ItemSubject.Idea);
        foreach (var i in ideas.Count == 0 ? [] : await IdeaAccess.Public(db.Ideas).AsNoTracking().Where(i => ideas.Contains(i.Id)).ToListAsync())
        {
            found[(ItemSubject.Idea, i.Id)] = new SubjectLink(MeetingText.IdeaWord.With(i.Number, i.Title), Paths.Idea(i.Number, i.Title));
        }

        var resolutions = Ids(items, ItemSubject.Resolution);
        foreach (var r in resolutions.Count == 0 ? [] : await db.Resolutions.AsNoTracking().Where(r => resolutions.Contains(r.Id)).ToListAsync())
        {
            found[(ItemSubject.Resolution, r.Id)] = new SubjectLink(r.Title, Paths.Resolution(r.Number));
        }

        return found;
    }

    private static List<Guid> Ids(IEnumerable<MeetingItem> items, ItemSubject subject) => [.. items.Where(i => i.Subject == subject).Select(i => i.SubjectId).OfType<Guid>().Distinct()];
}
