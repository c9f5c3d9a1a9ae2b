using Konzil.Agenda;
using Konzil.Meetings;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>A line of the cockpit: what it is, where it leads, until when.</summary>
public sealed record CockpitLine(string Text, string Href, DateOnly? Day)
{
    /// <summary>Who decides, where something waits for a decision.</summary>
    public string? Decider { get; init; }
}

/// <summary>A field with what its measures say: by the rule, and by hand where somebody judged otherwise.</summary>
public sealed record CockpitField(ActionField Field, ReportLight? Computed, FieldLight? Typed, IReadOnlyList<DutyRow> Measures)
{
    public ReportLight? Light => Typed?.Light ?? Computed;

    public FieldReports Reports => FieldReports.Of(Measures);

    public int Late => Measures.Count(m => m.IsOverdue);

    public required MoneySum Planned { get; init; }

    public required MoneySum Spent { get; init; }

    public required MoneySum Posts { get; init; }

    public required CockpitFigures Figures { get; init; }
}

/// <summary>How many indicators stand at which light; without a target or a value there is none.</summary>
public sealed record CockpitFigures(int OnTrack, int Attention, int Critical, int NoLight)
{
    public string Words => OnTrack + Attention + Critical + NoLight == 0 ? "–" : string.Join(", ", new[] { (OnTrack, CockpitText.FigureOnTrack), (Attention, CockpitText.FigureAttention), (Critical, CockpitText.FigureCritical), (NoLight, CockpitText.NoFigureLight) }.Where(x => x.Item1 > 0).Select(x => Format.Count(x.Item1) + " " + x.Item2));

    public static CockpitFigures Of(IEnumerable<Indicator> indicators)
    {
        var lights = indicators.Select(i => i.LightOf(i.Points.MaxBy(p => p.Day))).ToList();
        return new(lights.Count(l => l == ReportLight.OnTrack), lights.Count(l => l == ReportLight.Attention), lights.Count(l => l == ReportLight.Critical), lights.Count(l => l is null));
    }

    public static CockpitFigures operator +(CockpitFigures a, CockpitFigures b) => new(a.OnTrack + b.OnTrack, a.Attention + b.Attention, a.Critical + b.Critical, a.NoLight + b.NoLight);
}

/// <summary>Everything the cockpit shows, with a fixed number of queries however many projects there are.</summary>
public sealed record CockpitData(IReadOnlyList<CockpitLine> Week, IReadOnlyList<CockpitLine> Late, IReadOnlyList<CockpitLine> Deciding, IReadOnlyList<DutyRow> Missing, IReadOnlyList<CockpitLine> Clashes)
{
    /// <summary>What is shown of a list; the rest is counted.</summary>
    public const int Most = 40;

    private const int WeekDays = 7;

    public required IReadOnlyList<CockpitField> Fields { get; init; }

    /// <summary>The projects that run, by number, and how many there are.</summary>
    public required (IReadOnlyList<ProjectRow> Rows, int All) Projects { get; init; }

    public static async Task<CockpitData> Read(Me me, CityDb db, Catalog catalog, ReportFacts facts)
    {
        var (today, rows) = (Format.Day(db.Now), await DutyRow.Read(me, db));
        var (week, projects) = (today.AddDays(WeekDays), await DutyRow.Projects(me, db, facts));
        var measures = rows.ConvertAll(r => r.Measure);
        var reported = new Reported(rows.Where(r => r.Last is not null).ToDictionary(r => r.Measure.Id, r => r.Last!), rows.Where(r => r.Duty is not null).ToDictionary(r => r.Measure.Id, r => r.Duty!));
        var dated = (await Delivery.Due(db, measures, today, reported)).Select(d => new CockpitLine(d.Text, d.Href, d.Day))
            .Concat(projects.Where(p => p.Due is not null).Select(p => new CockpitLine(ProjectReportText.DueLine.With(p.Subject.Name), p.Subject.Page, p.Due)))
            .Concat(await Packages(me, db, today, week)).Concat(await Tasks(me, db, week)).Concat(await Conditions(me, db, week)).Where(l => l.Day <= week).OrderBy(l => l.Day).ToList();
        return new([.. dated.Where(l => l.Day >= today)], [.. dated.Where(l => l.Day < today)], await OpenDecisions.Read(me, db, today), [.. projects.Concat(rows).Where(r => r.IsOverdue).OrderBy(r => r.Due)], [.. await Plans(me, db), .. await Ties(me, db)])
        {
            Fields = await ByField(rows, db, catalog),
            Projects = await Running(me, db),
        };
    }

    /// <summary>Of the projects one plans all open packages; of others those one leads. The coordination sees all.</summary>
    private static async Task<IEnumerable<CockpitLine>> Packages(Me me, CityDb db, DateOnly today, DateOnly week)
    {
        var (projects, id, all) = (ProjectAccess.VisibleTo(me, db), me.Id, me.May(Permission.OpenProjects) || me.May(Permission.DecideProjects));
        var found = await (from package in db.WorkPackages.AsNoTracking()
                           join project in projects on package.ProjectId equals project.Id
                           where project.ClosedOn == null && package.Done == null && package.DroppedOn == null && package.End != null && (package.End <= week || package.Repeats != null && package.Start <= week) && (all || package.LeadPersonId == id || project.LeadPersonId == id)
                           orderby package.End
                           select new { project.Number, Project = new Text(project.TitleDe, project.TitleEn ?? project.TitleDe), Package = package }).Take(Most * 5).ToListAsync();
        return found.SelectMany(p => Due(p.Package, today, week).Select(d => new CockpitLine(d.Words + ", " + p.Project, Paths.OfficePackage(p.Number, p.Package.Id), d.Day)));
    }

    /// <summary>Of one that repeats each day of the week, and what is late in one line since its first day.</summary>
    private static IEnumerable<(string Words, DateOnly Day)> Due(WorkPackage package, DateOnly today, DateOnly week)
    {
        var turns = package.Turns();
        if (turns.Next is null)
        {
            return package.End <= week ? [(package.Name, package.End.Value)] : [];
        }

        var late = turns.Late(today);
        return [.. late.Count > 0 ? [(late.Count == 1 ? package.Name : TurnText.OpenDays.With(package.Name, late.Count), late[0])] : Array.Empty<(string, DateOnly)>(), .. turns.Days.Where(d => d >= today && d <= week && !turns.Reported.Contains(d)).Select(d => (package.Name.ToString(), d))];
    }

    /// <summary>Conditions of gates: of the projects one leads all, of others one's own. Whoever steers projects sees all.</summary>
    private static async Task<IEnumerable<CockpitLine>> Conditions(Me me, CityDb db, DateOnly week)
    {
        var (projects, id, all) = (ProjectAccess.VisibleTo(me, db), me.Id, me.May(Permission.OpenProjects) || me.May(Permission.DecideProjects));
        var found = await (from condition in db.GateConditions.AsNoTracking()
                           join project in projects on condition.ProjectId equals project.Id
                           join phase in db.Phases on condition.PhaseId equals phase.Id
                           where condition.DoneOn == null && condition.DueOn != null && condition.DueOn <= week && project.ClosedOn == null && (all || condition.OwnerId == id || project.LeadPersonId == id)
                           orderby condition.DueOn
                           select new { project.Number, Project = new Text(project.TitleDe, project.TitleEn ?? project.TitleDe), Phase = phase.Id, Title = new Text(phase.TitleDe, phase.TitleEn ?? phase.TitleDe), condition.Id, condition.Body, condition.DueOn }).Take(Most * 5).ToListAsync();
        return found.Select(c => new CockpitLine(ConditionText.Cockpit.With(c.Title, c.Project, GateCondition.BriefOf(c.Body)), Paths.GateCondition(c.Number, c.Phase, c.Id), c.DueOn));
    }

    private static async Task<IEnumerable<CockpitLine>> Tasks(Me me, CityDb db, DateOnly week)
    {
        var id = me.Id;
        var found = await db.MeetingTasks.AsNoTracking().Where(t => t.OwnerId == id && (t.State == TaskState.Given || t.State == TaskState.Accepted) && t.Due <= week).OrderBy(t => t.Due).ToListAsync();
        return found.Select(t => new CockpitLine(CockpitText.Task.With(t.Title), Paths.Task(t.Number), t.Due));
    }

    private static async Task<(IReadOnlyList<ProjectRow> Rows, int All)> Running(Me me, CityDb db)
    {
        var running = ProjectAccess.VisibleTo(me, db).Where(p => p.ClosedOn == null);
        return (await ProjectRow.Read(running.OrderBy(p => p.Number).Take(Most), db), await running.CountAsync());
    }

    private static async Task<IEnumerable<CockpitLine>> Plans(Me me, CityDb db)
    {
        var found = await (from state in db.PlanStates.AsNoTracking()
                           join project in ProjectAccess.VisibleTo(me, db) on state.ProjectId equals project.Id
                           where project.ClosedOn == null && (state.Contradictions > 0 || project.Limit != null && state.ForecastEnd > project.Limit)
                           orderby project.Number
                           select new { project.Number, project.TitleDe, project.TitleEn, project.Limit, state.ForecastEnd, state.Contradictions }).Take(Most).ToListAsync();
        return found.Select(p =>
        {
            var late = p.Limit is { } limit && p.ForecastEnd > limit ? CockpitText.TooLate.With(Format.Date(limit), Format.Date(p.ForecastEnd!.Value)) : null;
            var clash = p.Contradictions > 0 ? CockpitText.Contradictions.With(p.Contradictions) : null;
            return new CockpitLine(new Text(p.TitleDe, p.TitleEn ?? p.TitleDe) + ": " + string.Join(" ", new[] { late, clash }.OfType<string>()), Paths.OfficeProject(p.Number), p.ForecastEnd);
        });
    }

    /// <summary>Dependencies that are in danger and what happens at the same time although it does not go together.</summary>
    private static async Task<IEnumerable<CockpitLine>> Ties(Me me, CityDb db) =>
        (await TieRow.Read(me, db)).Where(t => t.Warning is not null).Select(t => new CockpitLine(t.Words + ". " + t.Warning, Paths.Ties, null));

    private static async Task<List<CockpitField>> ByField(List<DutyRow> rows, CityDb db, Catalog catalog)
    {
        var ids = rows.Select(r => r.Measure.Id).ToArray();
        var money = await MeasureMoney.Rows(db, ids);
        var posts = (await db.MeasurePosts.AsNoTracking().Where(p => EF.Parameter(ids).Contains(p.MeasureId)).ToListAsync()).ToLookup(p => p.MeasureId);
        var indicators = await db.Indicators.AsNoTracking().Include(i => i.Points).Include(i => i.Targets).Where(i => i.FieldId != null || i.MeasureId != null && EF.Parameter(ids).Contains(i.MeasureId.Value)).AsSplitQuery().ToListAsync();
        var (ofField, ofMeasure) = (indicators.Where(i => i.FieldId is not null).ToLookup(i => i.FieldId!.Value), indicators.Where(i => i.MeasureId is not null).ToLookup(i => i.MeasureId!.Value));
        var typed = await db.FieldLights.AsNoTracking().Where(l => l.Light != null).ToDictionaryAsync(l => l.FieldId);
        var byField = rows.ToLookup(r => r.Measure.FieldId);
        return [.. (await catalog.Read(db)).Fields.Where(f => byField.Contains(f.Id)).Select(f =>
        {
            var (own, lines) = (byField[f.Id].ToList(), byField[f.Id].SelectMany(r => money[r.Measure.Id]).ToList());
            return new CockpitField(f, FieldRule.Of(own), typed.GetValueOrDefault(f.Id), own)
            {
                Planned = MoneyCell.Sum(lines.Select(l => l[MoneyKind.Planned])),
                Spent = MoneyCell.Sum(lines.Select(l => l[MoneyKind.Spent])),
                Figures = CockpitFigures.Of(ofField[f.Id].Concat(own.SelectMany(r => ofMeasure[r.Measure.Id]))),
                Posts = MoneyCell.Sum(own.SelectMany(r => posts[r.Measure.Id]).Select(p => p.Need)),
            };
        })];
    }
}
