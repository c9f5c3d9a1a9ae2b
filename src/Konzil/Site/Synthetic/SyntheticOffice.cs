using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Synthetic;

/// <summary>Fills the project office with made-up measures, each with its project, packages, milestones, money and a report.</summary>
public sealed class SyntheticOffice(CityDb db, TimeProvider clock)
{
    private const int MilestonesEach = 3;
    private const int Spread = 400;

    /// <param name="projects">How many; each with a measure of its own.</param>
    /// <param name="packages">How many in each project.</param>
    /// <param name="seed">The same seed makes the same office.</param>
    /// <param name="progress">Hears what was made.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task Make(int projects, int packages, int seed, Action<string> progress, CancellationToken cancellation)
    {
        var (random, now) = (new Random(seed), clock.GetUtcNow());
        var today = Format.Day(now);
        var measures = await Measures(projects, random, now, cancellation);
        progress($"{await BulkRows.Write(db, measures, cancellation):N0} Maßnahmen");
        await BulkRows.Write(db, measures.SelectMany(m => m.Goals), cancellation);
        await BulkRows.Write(db, measures.Select(m => m.Assessment!), cancellation);
        await BulkRows.Write(db, measures.SelectMany(m => Enumerable.Range(1, MilestonesEach).Select(i => Milestone.Plan(m.Id, i, "Meilenstein " + i, null, today.AddDays(random.Next(-30, Spread))))), cancellation);
        var lines = measures.ConvertAll(m => Money(m, today, random));
        await BulkRows.Write(db, lines, cancellation);
        var booking = await Numbers(BudgetBooking.Series, lines.Count, cancellation);
        await BulkRows.Write(db, lines.Where((_, i) => i % 4 != 0).Select((l, i) => BudgetBooking.Typed(booking + i, l, BookingKind.Spent, random.Next(1, 100) * 1000, "Erfunden.")), cancellation);
        await BulkRows.Write(db, measures.Select(m => (m.Id, At: now.AddDays(-random.Next(1, 150)))).Select(r => StatusReport.File(r.Id, new ReportText(Format.Day(r.At).AddDays(-90), Format.Day(r.At), ReportLight.OnTrack, "Läuft.", "Geht weiter."), Me.System, r.At)), cancellation);
        var plans = await Plans(measures, packages, random, today, cancellation);
        await BulkRows.Write(db, plans.Select(p => p.Project), cancellation);
        await BulkRows.Write(db, plans.Select(p => p.Phases[0]), cancellation);
        progress($"{await BulkRows.Write(db, plans.SelectMany(p => p.Packages), cancellation):N0} Arbeitspakete");
        await BulkRows.Write(db, plans.Select(State), cancellation);
    }

    private async Task<List<Measure>> Measures(int count, Random random, DateTimeOffset now, CancellationToken cancellation)
    {
        var fields = await db.Set<Strategy.ActionField>().Select(f => f.Id).ToListAsync(cancellation);
        var goal = await db.Set<Strategy.Goal>().OrderBy(g => g.Id).Select(g => g.Id).FirstAsync(cancellation);
        var first = await Numbers(Measure.Kind, count, cancellation);
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var text = new MeasureText("Erfundene Maßnahme " + i, null, "Für einen Test der Größe.", "Es gibt ein Problem.", "Es nützt.", "", "", fields[random.Next(fields.Count)], "Amt", MeasureKind.Project, MeasurePurpose.NewService);
            var measure = Measure.Draft(first + i, text, now).AsExample();
            measure.Goals.Add(new MeasureGoal(measure.Id, goal, "Erfunden."));
            measure.Assess(new MeasureSides("Erfunden.", "Erfunden.", "Erfunden."));
            measure.Publish(now);
            measure.Deliver(DeliveryStatus.Running, null, now.AddDays(-200));
            return measure;
        })];
    }

    private async Task<List<PlanData>> Plans(List<Measure> measures, int packages, Random random, DateOnly today, CancellationToken cancellation)
    {
        var first = await Numbers(Project.Kind, measures.Count, cancellation);
        return measures.ConvertAll(measure =>
        {
            var project = Project.Open(first + measures.IndexOf(measure), measure.Id);
            project.Write(new ProjectWords("Projekt zu " + measure.Title, null, "", "", today.AddDays(random.Next(0, Spread))));
            var phase = new Phase(project.Id, 1, PhaseKind.Phase, null);
            phase.Write(new PhaseWords("Umsetzung", null, "", null, new PlanSpan(today.AddDays(-Spread), today.AddDays(Spread), false, false)));
            return new PlanData(project, [phase], [.. Enumerable.Range(1, packages).Select(i => Package(project, phase, i, random, today))], []);
        });
    }

    private static WorkPackage Package(Project project, Phase phase, int order, Random random, DateOnly today)
    {
        var package = new WorkPackage(project.Id, phase.Id, order);
        package.Write(new PackageWords(phase.Id, "AP " + order, "Arbeitspaket " + order, null));
        var start = today.AddDays(random.Next(-Spread, Spread));
        package.Schedule(start, start.AddDays(random.Next(1, 40)));
        if (package.End < today && random.Next(50) > 0)
        {
            package.Finish(package.End!.Value, today, []);
        }

        return package;
    }

    private static MoneyLine Money(Measure measure, DateOnly today, Random random)
    {
        var line = MoneyLine.Of(measure.Id);
        line.Write(today.Year, "", Enum.GetValues<MoneyKind>().ToDictionary(k => k, _ => random.Next(4) == 0 ? MoneyCell.Open : MoneyCell.Of(random.Next(1, 100) * 1000)), null);
        return line;
    }

    private static PlanState State(PlanData plan)
    {
        var state = new PlanState(plan.Project.Id);
        state.Follow(plan.Forecast);
        return state;
    }

    private async Task<int> Numbers(string kind, int count, CancellationToken cancellation)
    {
        var first = 0;
        await db.Together(async () =>
        {
            first = await NumberSeries.Take(db, kind);
            await NumberSeries.AtLeast(db, kind, first + count);
        }, cancellation);
        return first;
    }
}
