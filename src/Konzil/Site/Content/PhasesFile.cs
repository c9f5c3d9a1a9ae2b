using System.Globalization;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

public static class PhasesFile
{
    public const string Name = "phases.yaml";

    public static PhasesContent Read(ContentFolder folder, IReadOnlySet<string> resolutions, IReadOnlySet<string> contradictions)
    {
        var root = folder.Read(Name);
        var phaseMaps = root.RequiredMaps("phases");
        var phases = Keys.Of(phaseMaps, m => m.Key());
        var decisionMaps = root.Maps("decisions");
        var decisions = Keys.Of(decisionMaps, m => m.Key());
        var packages = root.RequiredMaps("packages").Select(m => Package(m, phases, contradictions)).ToList();
        return new PhasesContent
        {
            Project = Project(root.Map("project"), resolutions, contradictions),
            Phases = [.. phaseMaps.Select(m => Phase(m, phases, contradictions))],
            Packages = packages,
            Decisions = [.. decisionMaps.Select(m => new PlanDecisionEntry(m.Key(), m.Words("title"), m.OptionalText("decider"), m.References("after", decisions, Name)))],
            Hours = Hours(root.Map("hours"), Keys.Of(packages, p => p.Key), contradictions),
            Coordination = [.. root.Maps("coordination").Select(m => new TaskEntry(m.Key(), m.Words("title"), m.Text("wortlaut")))],
        };
    }

    private static ProjectEntry Project(ContentMap map, IReadOnlySet<string> resolutions, IReadOnlySet<string> contradictions)
    {
        if (!DateOnly.TryParseExact(map.Text("latest"), "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var latest))
        {
            map.Fail("latest", "Erwartet wird ein Monat in Anführungszeichen wie \"2021-12\".");
        }

        return new ProjectEntry
        {
            Title = map.Words("title"),
            GoalWording = map.Text("goal_wortlaut"),
            LatestMonth = latest,
            Client = map.OptionalText("client") ?? "",
            ClientFunction = map.OptionalText("client_function") ?? "",
            ClientWording = map.Text("client_wortlaut"),
            OutOfScopeWording = map.Text("out_of_scope_wortlaut"),
            StartResolution = map.OptionalReference("start_resolution", resolutions, ResolutionsFile.Name),
            Contradiction = map.OptionalReference("contradiction", contradictions, ContradictionsFile.Name),
        };
    }

    private static PhaseEntry Phase(ContentMap map, IReadOnlySet<string> phases, IReadOnlySet<string> contradictions) => new()
    {
        Key = map.Key(),
        Kind = map.Enum<PhaseKind>("kind"),
        Number = map.OptionalInt("number"),
        Inside = map.OptionalReference("inside", phases, Name),
        After = map.OptionalReference("after", phases, Name),
        Title = map.Words("title"),
        Sentence = map.Words("sentence"),
        Wording = map.Text("wortlaut"),
        Months = map.OptionalInt("months"),
        MonthsWording = map.OptionalText("months_wortlaut"),
        Span = Span(map),
        Contradictions = map.References("contradictions", contradictions, ContradictionsFile.Name),
    };

    private static WorkPackageEntry Package(ContentMap map, IReadOnlySet<string> phases, IReadOnlySet<string> contradictions) => new()
    {
        Key = map.Key(),
        Number = map.OptionalText("number"),
        Phase = map.Reference("phase", phases, Name),
        Title = map.Words("title"),
        Wording = map.Text("wortlaut"),
        Span = Span(map),
        Activities = [.. map.Maps("activities").Select(a => new ActivityEntry(a.Key(), new(a.Text("de"), a.Text("en")), a.Flag("optional")))],
        Throughout = map.Flag("throughout"),
        Results = [.. map.Maps("results").Select(r => new ResultEntry(r.Key(), r.Words("title"), r.OptionalText("contents"), r.OptionalReference("needed_for", phases, Name)))],
        Contradictions = map.References("contradictions", contradictions, ContradictionsFile.Name),
    };

    private static SpanEntry Span(ContentMap map)
    {
        var span = new SpanEntry(map.OptionalDate("start"), map.OptionalDate("end"), map.Flag("constructed"), map.Flag("rough"));
        if (span.End < span.Start)
        {
            map.Fail("end", "Das Ende liegt vor dem Anfang. Bitte die beiden Tage prüfen.");
        }

        return span;
    }

    private static HoursEntry Hours(ContentMap map, IReadOnlySet<string> packages, IReadOnlySet<string> contradictions)
    {
        var groups = map.RequiredMaps("groups").Select(g => new HoursGroupEntry(g.Key(), g.Int("number"), g.Words("title"))).ToList();
        var groupKeys = Keys.Of(groups, g => g.Key);
        var hours = new HoursEntry
        {
            People = map.Int("people"),
            PerPerson = map.Int("per_person"),
            Total = map.Int("total"),
            PeopleWording = map.Text("people_wortlaut"),
            TotalWording = map.Text("total_wortlaut"),
            Groups = groups,
            Steps = [.. map.RequiredMaps("steps").Select(s => Step(s, groupKeys, packages))],
            Contradictions = map.References("contradictions", contradictions, ContradictionsFile.Name),
        };
        var sum = hours.Steps.Sum(s => s.Hours);
        if (sum != hours.PerPerson || hours.PerPerson * hours.People != hours.Total)
        {
            map.Fail("total", $"Die Stunden passen nicht zusammen: Schritte {sum}, je Person {hours.PerPerson}, Personen {hours.People}, zusammen {hours.Total}. Bitte eine der Zahlen berichtigen.");
        }

        return hours;
    }

    private static HoursStepEntry Step(ContentMap map, IReadOnlySet<string> groups, IReadOnlySet<string> packages) => new()
    {
        Key = map.Key(),
        Group = map.Reference("group", groups, Name),
        Wording = map.Text("wortlaut"),
        Title = map.Words("title"),
        Hours = map.Int("hours"),
        Optional = map.Flag("optional"),
        Package = map.OptionalReference("package", packages, Name),
    };
}
