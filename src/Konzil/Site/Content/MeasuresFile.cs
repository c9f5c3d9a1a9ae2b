using Konzil.Platform.Content;

namespace Konzil.Site.Content;

/// <summary>The keys of other files a measure may point to.</summary>
public sealed record MeasureReferences(IReadOnlySet<string> Fields, IReadOnlySet<string> Goals, IReadOnlySet<string> Units, IReadOnlySet<string> Contradictions);

public static class MeasuresFile
{
    public const string Name = "measures.yaml";

    public static IReadOnlyList<MeasureEntry> Read(ContentFolder folder, MeasureReferences known)
    {
        var maps = folder.Read(Name).RequiredMaps("measures");
        var keys = Keys.Of(maps, m => m.Key());
        var numbers = new HashSet<int>();
        return [.. maps.Select(map => Checked(map, Measure(map, known, keys), numbers))];
    }

    private static MeasureEntry Checked(ContentMap map, MeasureEntry measure, HashSet<int> numbers)
    {
        if (!numbers.Add(measure.Number))
        {
            map.Fail("number", $"Die Nummer {measure.Number} ist schon vergeben. Bitte die nächste freie nehmen.");
        }

        if (measure.Goals.Count == 0)
        {
            map.Fail("goals", "Jede Maßnahme braucht mindestens ein Ziel mit Begründung.");
        }

        if (measure.Fields.Count == 0)
        {
            map.Fail("fields", "Jede Maßnahme braucht mindestens ein Handlungsfeld.");
        }

        if (measure.Problem is null || measure.Benefits is { Citizens: null, Companies: null, Administration: null })
        {
            map.Fail("problem", "Ohne Problem und Nutzen darf eine Maßnahme nicht veröffentlicht werden. Bitte „problem“ eintragen.");
        }

        if (measure is { Sides: null, Source: null })
        {
            map.Fail("sides", "Ohne die drei Seiten darf eine Maßnahme nicht veröffentlicht werden. Bitte „sides“ mit „technical“, „organisational“ und „socio_cultural“ eintragen. Ist eine Seite nicht betroffen, steht dort warum.");
        }

        if (measure.Delivery is { Status: DeliveryStatus.Paused or DeliveryStatus.Stopped, Reason: null })
        {
            map.Fail("delivery", "Wer pausiert oder stoppt, nennt den Grund. Bitte „reason“ eintragen.");
        }

        return measure;
    }

    private static MeasureEntry Measure(ContentMap map, MeasureReferences known, IReadOnlySet<string> measures) => new()
    {
        Key = map.Key(),
        Number = map.Int("number"),
        Example = map.Flag("example"),
        Constructed = map.Flag("constructed"),
        Title = map.Words("title"),
        Summary = map.Words("summary"),
        Aliases = map.Texts("aliases"),
        Fields = map.References("fields", known.Fields, FieldsFile.Name),
        Goals = [.. map.Maps("goals").Select(g => new GoalReason(g.Reference("goal", known.Goals, GoalsFile.Name), g.Words("reason"), g.Flag("constructed")))],
        Kind = map.Enum<MeasureKind>("kind"),
        Purpose = map.Enum<MeasurePurpose>("purpose"),
        Product = map.OptionalEnum<Agenda.MeasureProduct>("product"),
        Problem = map.OptionalWords("problem"),
        Benefits = map.OptionalMap("benefits") is { } b ? new Benefits(b.OptionalWords("citizens"), b.OptionalWords("companies"), b.OptionalWords("administration")) : new Benefits(null, null, null),
        Sides = map.OptionalMap("sides") is { } s ? new SidesEntry(s.Text("technical"), s.Text("organisational"), s.Text("socio_cultural")) : null,
        LeadUnit = map.OptionalReference("lead_unit", known.Units, CityFile.Name),
        Activities = map.WordsList("activities"),
        Origins = [.. map.Maps("origins").Select(o => new OriginEntry(o.Enum<OriginKind>("kind"), o.Words("title"), o.OptionalReference("measure", measures, Name)))],
        Stage = map.Enum<MeasureStage>("stage"),
        Delivery = map.OptionalMap("delivery") is { } d ? new DeliveryEntry(d.OptionalEnum<DeliveryStatus>("status"), d.OptionalWords("reason"), d.OptionalWords("status_note")) : new DeliveryEntry(null, null, null),
        LeadProject = map.Flag("lead_project"),
        Money = [.. map.Maps("money").Select(Money)],
        Milestones = [.. map.Maps("milestones").Select(Milestone)],
        Indicators = [.. map.Maps("indicators").Select(Indicator)],
        Year = map.OptionalYear("year"),
        Roles = [.. Words<MeasureRole>(map, "roles")],
        Facts = [.. map.Maps("facts").Select(f => new FactEntry(f.Key(), f.Int("value"), f.Words("title")))],
        Wording = map.OptionalText("wortlaut"),
        Source = map.OptionalText("source"),
        Contradictions = map.References("contradictions", known.Contradictions, ContradictionsFile.Name),
    };

    private static MoneyEntry Money(ContentMap map)
    {
        var money = new MoneyEntry
        {
            Year = map.OptionalYear("year"),
            YearUnknown = map.Flag("year_unknown"),
            Category = map.OptionalText("category"),
            State = map.Enum<CellState>("state"),
            Planned = map.OptionalDecimal("planned"),
            Budgeted = map.OptionalDecimal("budgeted"),
            Bound = map.OptionalDecimal("bound"),
            Spent = map.OptionalDecimal("spent"),
            Financed = map.OptionalDecimal("financed"),
            Note = map.OptionalWords("note"),
        };
        if (money.Year is null != money.YearUnknown)
        {
            map.Fail("year", "Bitte entweder ein Jahr eintragen oder „year_unknown: true“.");
        }

        if (money.State != CellState.Amount && (money.Planned ?? money.Budgeted ?? money.Bound ?? money.Spent ?? money.Financed) is not null)
        {
            map.Fail("state", "„open“ und „not-applicable“ haben keinen Betrag. Bitte „state: amount“ schreiben oder den Betrag löschen.");
        }

        return money;
    }

    private static MilestoneEntry Milestone(ContentMap map)
    {
        var (first, done) = (map.Date("first"), map.OptionalDate("done"));
        var milestone = new MilestoneEntry(map.Words("title"), first, map.OptionalDate("current") ?? first, done, map.OptionalWords("reason"));
        if (milestone.Current > milestone.First && milestone.Reason is null)
        {
            map.Fail("current", "Der Termin wurde verschoben. Bitte unter „reason“ den Grund eintragen.");
        }

        return milestone;
    }

    private static IndicatorEntry Indicator(ContentMap map) => new()
    {
        Key = map.Key(),
        Title = map.Words("title"),
        Unit = map.Words("unit"),
        Baseline = map.OptionalDecimal("baseline"),
        Target = map.OptionalDecimal("target"),
        Better = map.Enum<Better>("better"),
        Points = [.. map.Maps("points").Select(p => new PointEntry(p.Date("date"), p.Decimal("value")))],
    };

    private static IEnumerable<T> Words<T>(ContentMap map, string name) where T : struct, Enum
    {
        foreach (var word in map.Texts(name))
        {
            if (ContentWords.Find<T>(word) is { } value)
            {
                yield return value;
            }
            else
            {
                map.Fail(name, $"„{word}“ ist bei „{name}“ nicht vorgesehen. Möglich sind: {string.Join(", ", ContentWords.All<T>())}.");
            }
        }
    }
}
