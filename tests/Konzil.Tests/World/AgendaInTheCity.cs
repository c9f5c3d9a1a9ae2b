using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.World;

internal static class AgendaInTheCity
{
    public static readonly string KonstanzFolder = Find();

    extension(City city)
    {
        public Task<ActionField> HasField(string name, bool draft = true) => city.Do(async db =>
        {
            var slug = Paths.Slug(name);
            if (await db.Fields.SingleOrDefaultAsync(f => f.Slug == slug) is { } known)
            {
                return known;
            }

            var field = new ActionField(slug, 1);
            field.Write("umw", slug, new Text(name, name + " (en)"), new Text("Satz zum Feld.", "Sentence on the field."), Konzil.Strategy.FieldDirection.Outward, draft);
            db.Fields.Add(field);
            await db.SaveChangesAsync();
            return field;
        });

        public Task<Goal> HasGoal(int number = 2, string title = "Klimaschutz mit neuer Technik") => city.Do(async db =>
        {
            if (await db.Goals.SingleOrDefaultAsync(g => g.Number == number) is { } known)
            {
                return known;
            }

            var goal = new Goal("ziel-" + number, number);
            goal.Write(new Text(title, title + " (en)"), "Wortlaut des Ziels " + number + ".");
            db.Goals.Add(goal);
            await db.SaveChangesAsync();
            return goal;
        });
    }

    extension(City city)
    {
        /// <summary>A measure with everything it needs, serving one goal.</summary>
        public Task<Measure> HasMeasureOf(ActionField field, Goal goal, string title = "Licht am Seerhein", bool published = true) => city.Do(async db =>
        {
            Measure measure = null!;
            await db.Together(async () =>
            {
                var text = new MeasureText(title, title + " (en)", "Kurz gesagt.", "Nachts ist es dunkel.", "Sichere Wege", "", "", field.Id, "Amt 1", Konzil.Agenda.MeasureKind.Project, Konzil.Agenda.MeasurePurpose.NewService);
                measure = Measure.Draft(await NumberSeries.Take(db, Measure.Kind), text, city.Clock.GetUtcNow());
                await LeadUnits.Tie(measure, db);
                db.Measures.Add(measure);
                db.MeasureGoals.Add(new MeasureGoal(measure.Id, goal.Id, "Spart Strom."));
                db.Assessments.Add(measure.Assess(new MeasureSides("Leuchten mit Sensor.", "Das Amt wartet sie.", "Wege fühlen sich sicher an."))!);
                if (published)
                {
                    measure.Publish(city.Clock.GetUtcNow());
                }

                await db.SaveChangesAsync();
            });
            return measure;
        });
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "content", "konstanz")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("content/konstanz"), "content", "konstanz");
    }
}
