using Konzil.Agenda;

namespace Konzil.Site.Content;

/// <summary>The rows below a measure, changed where they are already there.</summary>
internal static class MeasureParts
{
    public static void Fill(Loading loading, Measure measure, MeasureEntry entry)
    {
        Goals(loading, measure, entry);
        Fields(loading, measure, entry);
        Activities(loading, measure, entry);
        Origins(loading, measure, entry);
        Facts(loading, measure, entry);
    }

    private static void Goals(Loading loading, Measure measure, MeasureEntry entry)
    {
        foreach (var reason in entry.Goals)
        {
            var goal = loading.Id("goal", reason.Goal);
            var row = measure.Goals.FirstOrDefault(g => g.GoalId == goal);
            if (row is null)
            {
                row = new MeasureGoal(measure.Id, goal, "");
                loading.Db.MeasureGoals.Add(row);
            }

            row.Write(reason.Reason.De, reason.Constructed);
        }
    }

    private static void Fields(Loading loading, Measure measure, MeasureEntry entry)
    {
        var further = entry.Fields.Skip(1).Select(f => loading.Id("field", f)).ToHashSet();
        foreach (var gone in measure.Fields.Where(f => !further.Contains(f.FieldId)).ToList())
        {
            loading.Db.MeasureFields.Remove(gone);
        }

        foreach (var field in further.Where(f => measure.Fields.All(k => k.FieldId != f)).ToList())
        {
            loading.Db.MeasureFields.Add(new MeasureField(measure.Id, field));
        }
    }

    private static void Activities(Loading loading, Measure measure, MeasureEntry entry)
    {
        foreach (var (text, order) in entry.Activities.Select((t, i) => (t.De, i + 1)))
        {
            var row = measure.Activities.FirstOrDefault(a => a.Order == order);
            if (row is null)
            {
                loading.Db.Set<Activity>().Add(new Activity(measure.Id, order, text));
            }
            else
            {
                row.Write(text);
            }
        }
    }

    // Ideas and cards become origins when they are loaded themselves (LoadOrigins); the files only announce them here.
    private static void Origins(Loading loading, Measure measure, MeasureEntry entry)
    {
        foreach (var origin in entry.Origins.Where(o => o.Kind != OriginKind.Idea))
        {
            var kind = Of(origin.Kind);
            if (measure.Origins.Any(o => o.IdeaId == null && o.Kind == kind && o.Title == origin.Title.De))
            {
                continue;
            }

            var row = new MeasureOrigin(measure.Id, kind, null, origin.Title.De, null, loading.Now);
            if (origin.Measure is { } from && loading.Find("measure", from) is { } earlier)
            {
                row.GrewOutOf(earlier);
            }

            loading.Db.MeasureOrigins.Add(row);
        }
    }

    private static void Facts(Loading loading, Measure measure, MeasureEntry entry)
    {
        foreach (var (fact, order) in entry.Facts.Select((f, i) => (f, i + 1)))
        {
            var row = measure.Facts.FirstOrDefault(f => f.Order == order);
            if (row is null)
            {
                loading.Db.Set<MeasureFact>().Add(new MeasureFact(measure.Id, order, fact.Value, fact.Title));
            }
            else
            {
                row.Write(fact.Value, fact.Title);
            }
        }
    }

    private static Agenda.OriginKind Of(OriginKind kind) => kind switch
    {
        OriginKind.Workshop => Agenda.OriginKind.Workshop,
        OriginKind.Programme => Agenda.OriginKind.Programme,
        OriginKind.Pilot => Agenda.OriginKind.Pilot,
        OriginKind.Motion => Agenda.OriginKind.Motion,
        OriginKind.Survey => Agenda.OriginKind.Survey,
        _ => Agenda.OriginKind.Existing,
    };
}
