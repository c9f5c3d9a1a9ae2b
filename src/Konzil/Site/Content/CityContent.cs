using Konzil.Platform.Content;

namespace Konzil.Site.Content;

/// <summary>Everything a city's folder says, read and checked across all files.</summary>
public sealed record CityContent
{
    /// <summary>The day of first load, from which relative dates count.</summary>
    public required DateOnly FirstDay { get; init; }
    public required CityEntry City { get; init; }
    public required IReadOnlyList<GoalEntry> Goals { get; init; }
    public required FieldsContent Fields { get; init; }
    public required IReadOnlyList<MeasureEntry> Measures { get; init; }
    public required PhasesContent Phases { get; init; }
    public required BudgetContent Budget { get; init; }
    public required VariantsContent Variants { get; init; }
    public required IReadOnlyList<SuccessFactorEntry> SuccessFactors { get; init; }
    public required AnalysesContent Analyses { get; init; }
    public required IReadOnlyList<BodyEntry> Bodies { get; init; }
    public required IReadOnlyList<PartnerEntry> Partners { get; init; }
    public required MonitoringContent Monitoring { get; init; }

    public required IReadOnlyList<RoleEntry> Roles { get; init; }
    public required GlossaryContent Glossary { get; init; }

    public required IReadOnlyList<TaskAreaEntry> TaskAreas { get; init; }

    public required IReadOnlyList<SourceEntry> Sources { get; init; }
    public required IReadOnlyList<ContradictionEntry> Contradictions { get; init; }
    public required IReadOnlyList<ResolutionEntry> Resolutions { get; init; }
    public required EventsContent Events { get; init; }
    public required CriteriaContent Criteria { get; init; }
    public required IReadOnlyList<PageEntry> Pages { get; init; }
    public required IReadOnlyList<ClauseEntry> Netiquette { get; init; }

    /// <summary>Null where the city has not declared anything yet.</summary>
    public required AccessibilityEntry? Accessibility { get; init; }

    /// <summary>Null where the folder has no demo/: a city that goes live deletes it.</summary>
    public required DemoContent? Demo { get; init; }

    /// <param name="path">The city's folder, for example content/konstanz.</param>
    /// <param name="today">What "heute" and "jahr" mean: the day of first load.</param>
    /// <exception cref="ContentException">A file has a mistake; the message lists all of them with file and line.</exception>
    public static CityContent Read(string path, DateOnly today)
    {
        var folder = ContentFolder.Open(path, today);
        var contradictions = ContradictionsFile.Open(folder);
        var city = CityFile.Read(folder);
        var (units, districts) = (Keys.Of(city.Units, u => u.Key), Keys.Of(city.Districts, d => d.Key));
        var goals = GoalsFile.Read(folder);
        var fields = FieldsFile.Read(folder, Keys.Of(goals, g => g.Key));
        var fieldKeys = Keys.Of(fields.Fields, f => f.Key);
        var measures = MeasuresFile.Read(folder, new MeasureReferences(fieldKeys, Keys.Of(goals, g => g.Key), units, contradictions.Keys));
        var measureKeys = Keys.Of(measures, m => m.Key);
        var resolutions = ResolutionsFile.Read(folder, units, measureKeys);
        var phases = PhasesFile.Read(folder, Keys.Of(resolutions, r => r.Key), contradictions.Keys);
        var budget = BudgetFile.Read(folder, measureKeys, contradictions.Keys);
        var events = EventsFile.Read(folder, districts, contradictions.Keys);
        var criteria = CriteriaFile.Read(folder);
        var factors = SuccessFactorsFile.Read(folder);
        var analyses = AnalysesFile.Read(folder);
        var bodies = BodiesFile.Read(folder);
        var monitored = new MonitoringReferences(Keys.Of(goals, g => g.Key), fieldKeys, measureKeys);
        var monitoring = MonitoringFile.Read(folder, monitored);
        var variants = VariantsFile.Read(folder);
        var content = new CityContent
        {
            FirstDay = today,
            City = city,
            Goals = goals,
            Fields = fields,
            Measures = measures,
            Phases = phases,
            Budget = budget,
            Variants = variants,
            SuccessFactors = factors,
            Analyses = analyses,
            Bodies = bodies,
            Partners = PartnersFile.Read(folder, measureKeys),
            Monitoring = monitoring,
            Roles = RolesFile.Read(folder),
            Glossary = GlossaryFile.Read(folder),
            TaskAreas = TaskAreasFile.Read(folder),
            Sources = SourcesFile.Read(folder, Keys.Of(variants.Variants, v => v.Key)),
            Contradictions = contradictions.Read(
                [.. fieldKeys, .. measureKeys, .. phases.Phases.Select(p => p.Key), .. phases.Packages.Select(p => p.Key), .. phases.Hours.Steps.Select(s => s.Key), .. budget.Rows.Select(r => r.Key), .. events.Series.Select(s => s.Key), .. events.Events.Select(e => e.Key)]),
            Resolutions = resolutions,
            Events = events,
            Criteria = criteria,
            Pages = PagesFile.Read(folder),
            Netiquette = NetiquetteFile.Read(folder),
            Accessibility = AccessibilityFile.Read(folder),
            Demo = folder.Has(DemoPeopleFile.Name) ? DemoContent.Read(folder, city, fieldKeys, measureKeys, events, criteria) with { Classes = DemoClassesFile.Read(folder, measureKeys, districts), Surveys = DemoSurveysFile.Read(folder), Votes = DemoVotesFile.Read(folder, measureKeys), Portfolio = DemoPortfolioFile.Read(folder, measureKeys), Budget = DemoBudgetFile.Read(folder, measureKeys), Analyses = AnalysesFile.ReadDemo(folder, analyses, measureKeys, Keys.Of(factors, f => f.Key)), Monitoring = MonitoringFile.ReadDemo(folder, monitoring, monitored) } : null,
        };
        if (content.Demo is { } demo)
        {
            demo = demo with { News = NewsFile.Read(folder, (fieldKeys, measureKeys, Keys.Of(city.Units.Where(u => u.Kind is not null), u => u.Key), Keys.Of(demo.People, p => p.Key))) };
            content = content with { Demo = demo with { Meetings = BodiesFile.ReadDemo(folder, bodies, new MeetingReferences(measureKeys, Keys.Of(resolutions, r => r.Key), Keys.Of(demo.People, p => p.Key))), Course = DemoCourseFile.Read(folder, new CourseReferences(measureKeys, Keys.Of(goals, g => g.Key), fieldKeys, Keys.Of(resolutions, r => r.Key))), Staffing = RolesFile.ReadDemo(folder, units, Keys.Of(demo.People, p => p.Key)) } };
        }

        folder.Check();
        return content;
    }
}

/// <summary>Invented people, ideas, comments and points for a demonstration.</summary>
public sealed record DemoContent(IReadOnlyList<DemoPersonEntry> People, IReadOnlyList<DemoIdeaEntry> Ideas, IReadOnlyList<DemoCommentEntry> Comments, DemoScoresContent Scores)
{
    public IReadOnlyList<IdeaRoundEntry> Rounds { get; init; } = [];

    public DemoClassesContent Classes { get; init; } = DemoClassesContent.None;

    public DemoSurveysContent Surveys { get; init; } = DemoSurveysContent.None;

    public DemoVotesContent Votes { get; init; } = DemoVotesContent.None;

    public DemoPortfolioContent Portfolio { get; init; } = DemoPortfolioContent.None;

    public DemoBudgetContent Budget { get; init; } = DemoBudgetContent.None;

    public DemoAnalysesContent Analyses { get; init; } = DemoAnalysesContent.None;

    public DemoCourseContent Course { get; init; } = DemoCourseContent.None;
    public DemoMonitoringContent Monitoring { get; init; } = DemoMonitoringContent.None;

    public DemoMeetingsContent Meetings { get; init; } = DemoMeetingsContent.None;

    public DemoStaffingContent Staffing { get; init; } = DemoStaffingContent.None;

    public DemoNewsContent News { get; init; } = DemoNewsContent.None;

    internal static DemoContent Read(ContentFolder folder, CityEntry city, IReadOnlySet<string> fields, IReadOnlySet<string> measures, EventsContent events, CriteriaContent criteria)
    {
        var districts = Keys.Of(city.Districts, d => d.Key);
        var people = DemoPeopleFile.Read(folder, Keys.Of(city.Units, u => u.Key), fields, districts);
        var peopleKeys = Keys.Of(people, p => p.Key);
        var rounds = DemoRoundsFile.Read(folder, fields);
        var ideas = DemoIdeasFile.Read(folder, new IdeaReferences(fields, districts, measures, peopleKeys, Keys.Of(events.Events, e => e.Key)) { Rounds = Keys.Of(rounds, r => r.Key) });
        return new DemoContent(
            people,
            ideas,
            DemoCommentsFile.Read(folder, Keys.Of(ideas, i => i.Key), measures, peopleKeys),
            DemoScoresFile.Read(folder, measures, peopleKeys, criteria))
        { Rounds = rounds };
    }
}
