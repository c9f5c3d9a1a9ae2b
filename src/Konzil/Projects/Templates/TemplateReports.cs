using Konzil.People;
using Konzil.Platform;
using Konzil.Platform.Content;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>Said when a template asks for reports and whoever began with it may not set the duty.</summary>
public sealed record ReportsWanted(Guid ProjectId, int EveryMonths);

/// <summary>How often the measure of the project, or the project without a measure, is reported on. Who reports stays with its lead (A19); the coordination sets the duty.</summary>
internal sealed class TemplateReports : ITemplatePart
{
    private const int RemindMax = 60;

    public async Task Write(TemplateSheet sheet, PlanData plan, CityDb db)
    {
        if (await db.ReportDuties.AsNoTracking().Of(About(plan.Project)).SingleOrDefaultAsync() is not { } duty)
        {
            return;
        }

        sheet.Head("reporting:");
        sheet.Number("  every_months", duty.EveryMonths);
        sheet.Day("  first", duty.First);
        sheet.Number("  remind_days", duty.RemindDays);
        sheet.Line("  note", duty.Note);
    }

    public Func<TemplateMade, Task> Read(ContentMap root, TemplateKeys keys)
    {
        if (root.OptionalMap("reporting") is not { } map)
        {
            return _ => Task.CompletedTask;
        }

        var (every, first, remind) = (map.Int("every_months"), PlanTemplate.Within(map, "first", 0), PlanTemplate.Within(map, "remind_days", 0) ?? 0);
        if (!ReportDuty.Cycles.Contains(every))
        {
            map.Fail("every_months", ReportingText.CycleMissing.De);
        }

        if (remind > RemindMax)
        {
            map.Fail("remind_days", TemplateText.RemindTooLong.De);
        }

        var note = map.OptionalText("note") is null ? "" : PlanTemplate.Limited(map, "note", ReportDuty.NoteMax);
        return made => Put(made, every, first, new DutyWords(every, default, remind, note));
    }

    private static ReportAbout About(Project project) => project.MeasureId is { } measure ? ReportAbout.Measure(measure) : ReportAbout.Project(project.Id);

    // A duty that stands already stays.
    private static async Task Put(TemplateMade made, int every, int? first, DutyWords words)
    {
        var db = made.Db;
        var about = About(made.Project);
        if (await db.ReportDuties.Of(about).AnyAsync())
        {
            return;
        }

        if (!made.Me.May(Permission.SetReportDuties))
        {
            db.Say(new ReportsWanted(made.Project.Id, every));
            return;
        }

        var today = Format.Day(db.Now);
        var start = made.Day(first) ?? made.Begin.AddMonths(every);
        var day = start;
        for (var i = 1; day < today; i++)
        {
            day = start.AddMonths(i * every);
        }

        var duty = new ReportDuty(about);
        duty.Set(words with { First = day }, today);
        db.ReportDuties.Add(duty);
        ReportNews.Remind(db, duty);
    }
}

/// <summary>The coordination hears that a duty to report is to be set.</summary>
public sealed class TellOfWantedReports(CityDb db, Tell tell) : IHandle<ReportsWanted>
{
    public async Task Do(ReportsWanted news, CancellationToken cancellation)
    {
        if (await db.Projects.AsNoTracking().SingleOrDefaultAsync(p => p.Id == news.ProjectId, cancellation) is not { } project)
        {
            return;
        }

        var people = await db.PeopleWith(Permission.SetReportDuties).Select(p => p.Id).ToListAsync(cancellation);
        await tell.People(people, TemplateText.ReportsWanted.Filled(project.TitleDe, news.EveryMonths), Paths.Neutral(Paths.ReportDuties), $"reports-wanted/{project.Id:N}");
    }
}
