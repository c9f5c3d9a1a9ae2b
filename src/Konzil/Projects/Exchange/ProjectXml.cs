using System.Globalization;
using System.Xml.Linq;
using Konzil.Methods.Scheduling;
using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>
/// The plan as MS Project XML (MSPDI), which MS Project, ProjectLibre, GanttProject and OpenProject's importers read. Phases become
/// summary tasks. The calendar of the file works on all seven days, so that its days are our calendar days (docs/decisions/0036).
/// </summary>
internal static class ProjectXml
{
    public const string ContentType = "application/xml; charset=utf-8";

    /// <summary>Eight hours a day, seven days a week.</summary>
    public const int MinutesPerDay = 480;

    // Field numbers of MS Project for the columns everybody may fill.
    public const string NumberField = "188743731";
    public const string TitleEnField = "188743734";
    public const string KindField = "188743737";
    public const string OptionalField = "188743752";
    public const string RoughField = "188743753";
    public const string PublicField = "188743754";
    public const string ThroughoutField = "188743755";
    public const string RangeField = "188743740";
    public const string ActivitiesField = "188743743";
    public const string SentenceEnField = "188743746";
    public const string RepeatsField = "188743747";
    public const string TurnsField = "188743748";
    public const string ConstructedField = "188743756";
    public const string MonthsField = "188743767";

    /// <summary>Between goal and result in the notes of a task.</summary>
    public const string ResultMark = "\n\nErgebnis:\n";

    public static readonly XNamespace Ns = "http://schemas.microsoft.com/project";

    private const string From = "T08:00:00";
    private const string To = "T16:00:00";

    /// <summary>Fields that files of ours did not always have: they are read only where the file names them as ours.</summary>
    public static readonly IReadOnlyList<(string Id, string Name, string Alias, PlanField Field)> Later =
    [
        (RangeField, "Text4", "Wortlaut des Papiers", PlanField.Range), (ActivitiesField, "Text5", "Tätigkeiten", PlanField.Activities), (SentenceEnField, "Text6", "Worum es geht, englisch", PlanField.SentenceEn),
        (ConstructedField, "Flag5", "Tage sind unsere Annahme", PlanField.Constructed), (MonthsField, "Number1", "Monate laut Papier", PlanField.Months),
        (RepeatsField, "Text7", TurnColumns.Repeats, PlanField.Repeats), (TurnsField, "Text8", TurnColumns.Reported, PlanField.Turns),
    ];

    private static readonly (string Id, string Name, string Alias)[] Own =
    [
        (NumberField, "Text1", PlanColumns.Number), (TitleEnField, "Text2", PlanColumns.TitleEn), (KindField, "Text3", PlanColumns.Kind),
        (OptionalField, "Flag1", PlanColumns.Optional), (RoughField, "Flag2", PlanColumns.Rough), (PublicField, "Flag3", PlanColumns.Public), (ThroughoutField, "Flag4", PlanColumns.Throughout),
        .. Later.Select(f => (f.Id, f.Name, f.Alias)),
    ];

    /// <summary>Order of the four ties in MSPDI.</summary>
    public static readonly LinkKind[] Ties = [LinkKind.FinishToFinish, LinkKind.FinishToStart, LinkKind.StartToFinish, LinkKind.StartToStart];

    public static string NameOf(string field) => Own.First(f => f.Id == field).Name;

    /// <summary>"Konzil 3/7": from which project and which state of its plan the file was written.</summary>
    public static string BaseOf(int project, int revision) => string.Create(CultureInfo.InvariantCulture, $"Konzil {project}/{revision}");

    public static byte[] Write(PlanData plan, int revision, IReadOnlyDictionary<Guid, string> leads, ILookup<Guid, PackageActivity> activities)
    {
        var rows = plan.Tree.ToList();
        var ids = rows.Index().ToDictionary(r => r.Item.Package?.Id ?? r.Item.Phase.Id, r => r.Index + 1);
        var starts = rows.Select(r => r.Package is { } p ? p.Start : r.Phase.Start).Append(plan.Project.Limit).OfType<DateOnly>().ToList();
        var project = new XElement(
            Ns + "Project",
            One("SaveVersion", "14"),
            One("Name", plan.Project.TitleDe),
            One("Title", plan.Project.TitleDe),
            One("Category", BaseOf(plan.Project.Number, revision)),
            One("ScheduleFromStart", "1"),
            starts.Count == 0 ? null : One("StartDate", Format.Iso(starts.Min()) + From),
            One("CalendarUID", "1"),
            One("DefaultStartTime", "08:00:00"),
            One("DefaultFinishTime", "16:00:00"),
            One("MinutesPerDay", Whole(MinutesPerDay)),
            One("MinutesPerWeek", Whole(7 * MinutesPerDay)),
            One("DaysPerMonth", "30"),
            new XElement(Ns + "ExtendedAttributes", Own.Select(f => new XElement(Ns + "ExtendedAttribute", One("FieldID", f.Id), One("FieldName", f.Name), One("Alias", f.Alias)))),
            new XElement(Ns + "Calendars", Calendar()),
            new XElement(Ns + "Tasks", Outline(rows).Zip(rows, (number, row) => Task(row, number, (plan, ids, leads, activities)))));
        using var file = new MemoryStream();
        using (var writer = System.Xml.XmlWriter.Create(file, new System.Xml.XmlWriterSettings { Indent = true, NewLineHandling = System.Xml.NewLineHandling.Entitize }))
        {
            new XDocument(project).Save(writer);
        }

        return file.ToArray();
    }

    private static XElement Task(PlanRow row, string outline, (PlanData Plan, Dictionary<Guid, int> Ids, IReadOnlyDictionary<Guid, string> Leads, ILookup<Guid, PackageActivity> Activities) all)
    {
        var (plan, ids, leads, activities) = all;
        var (id, span) = row.Package is { } own ? (own.Id, own.Span) : (row.Phase.Id, row.Phase.Span);
        var milestone = row.Package?.IsMilestone == true;
        var length = span is { Start: { } first, End: { } last } && !milestone ? Hours((last.DayNumber - first.DayNumber + 1) * MinutesPerDay / 60m) : Hours(0);
        // What a phase lasts is said, not summed up from its packages; what has no date yet has none in the file.
        var manual = row.Package is null || span.Start is null;
        var (start, end) = (span.Start is { } s ? Format.Iso(s) + (milestone ? To : From) : null, span.End is { } e ? Format.Iso(e) + To : null);
        return new XElement(
            Ns + "Task",
            One("UID", Whole(ids[id])),
            One("GUID", id.ToString("D").ToUpperInvariant()),
            One("ID", Whole(ids[id])),
            One("Name", Clean(row.Package?.TitleDe ?? row.Phase.TitleDe)),
            One("Manual", manual ? "1" : "0"),
            One("Type", "1"),
            row.Package?.LeadPersonId is { } lead && leads.TryGetValue(lead, out var name) ? One("Contact", Clean(name)) : null,
            One("OutlineNumber", outline),
            One("OutlineLevel", Whole(row.Level)),
            start is null ? null : One("Start", start),
            end is null ? null : One("Finish", end),
            One("Duration", length),
            manual && start is not null ? One("ManualStart", start) : null,
            manual && end is not null ? One("ManualFinish", end) : null,
            One("DurationFormat", "7"),
            row.Package?.Hours is { } hours ? One("Work", Hours(hours)) : null,
            One("Milestone", milestone ? "1" : "0"),
            One("Summary", row.Package is null ? "1" : "0"),
            One("PercentComplete", row.Package?.Done is null ? "0" : "100"),
            row.Package?.Started is { } began ? One("ActualStart", Format.Iso(began) + From) : null,
            row.Package?.Done is { } done ? One("ActualFinish", Format.Iso(done) + To) : null,
            One("ConstraintType", manual ? "0" : row.Package!.IsFixed ? "2" : "4"),
            One("CalendarUID", "-1"),
            manual ? null : One("ConstraintDate", start!),
            Notes(row) is { Length: > 0 } notes ? One("Notes", Clean(notes)) : null,
            Waits(row, plan, ids),
            Extra(NumberField, row.Package?.Number),
            Extra(TitleEnField, row.Package is { } package ? package.TitleEn : row.Phase.TitleEn),
            Extra(KindField, row.Package is not null ? PlanColumns.Package : row.Phase.Kind == PhaseKind.PrePhase ? PlanColumns.PrePhase : PlanColumns.Phase),
            Extra(OptionalField, row.Package?.IsOptional == true ? "1" : "0"),
            Extra(RoughField, span.Rough ? "1" : "0"),
            Extra(PublicField, (row.Package?.IsPublic ?? row.Phase.IsPublic) ? "1" : "0"),
            Extra(ThroughoutField, row.Package?.IsThroughout == true ? "1" : "0"),
            Extra(RangeField, row.Package?.RangeWording),
            Extra(ActivitiesField, row.Package is { } worked && activities.Contains(worked.Id) ? ActivityText.Write(activities[worked.Id]) : null),
            Extra(RepeatsField, TurnColumns.Word(row.Package?.Repeats)),
            Extra(TurnsField, row.Package is { } turned ? TurnColumns.Days(turned) : null),
            Extra(SentenceEnField, row.Package is null ? row.Phase.SentenceEn : null),
            Extra(ConstructedField, span.Constructed ? "1" : "0"),
            Extra(MonthsField, row.Package is null && row.Phase.Months is { } months ? Whole(months) : null));
    }

    private static IEnumerable<XElement> Waits(PlanRow row, PlanData plan, Dictionary<Guid, int> ids) => row.Package is { } package
        ? plan.Links.Where(l => l.ToId == package.Id).OrderBy(l => ids[l.FromId]).ThenBy(l => l.Kind).Select(l => Tie(ids[l.FromId], l.Kind, l.Lag))
        : row.Phase.AfterId is { } after ? [Tie(ids[after], LinkKind.FinishToStart, 0)] : [];

    private static XElement Tie(int from, LinkKind kind, int lag) => new(
        Ns + "PredecessorLink",
        One("PredecessorUID", Whole(from)),
        One("Type", Whole(Array.IndexOf(Ties, kind))),
        One("CrossProject", "0"),
        One("LinkLag", Whole(lag * MinutesPerDay * 10)),
        One("LagFormat", "7"));

    private static string Notes(PlanRow row) => row.Package is { } p ? p.Result.Length > 0 ? p.Goal + ResultMark + p.Result : p.Goal : row.Phase.SentenceDe;

    private static XElement? Extra(string field, string? value) => string.IsNullOrEmpty(value) ? null : new XElement(Ns + "ExtendedAttribute", One("FieldID", field), One("Value", Clean(value)));

    private static XElement Calendar() => new(
        Ns + "Calendar",
        One("UID", "1"),
        One("Name", "Kalendertage"),
        One("IsBaseCalendar", "1"),
        new XElement(Ns + "WeekDays", Enumerable.Range(1, 7).Select(day => new XElement(
            Ns + "WeekDay", One("DayType", Whole(day)), One("DayWorking", "1"),
            new XElement(Ns + "WorkingTimes", new XElement(Ns + "WorkingTime", One("FromTime", "08:00:00"), One("ToTime", "16:00:00")))))));

    /// <summary>1, 1.1, 1.2, 2 …</summary>
    private static IEnumerable<string> Outline(IEnumerable<PlanRow> rows)
    {
        var counts = new List<int>();
        foreach (var row in rows)
        {
            counts = [.. counts.Take(row.Level), .. Enumerable.Repeat(0, Math.Max(0, row.Level - counts.Count))];
            counts[row.Level - 1]++;
            yield return string.Join('.', counts.Select(Whole));
        }
    }

    private static string Hours(decimal hours)
    {
        var seconds = (long)Math.Round(hours * 3600);
        return string.Create(CultureInfo.InvariantCulture, $"PT{seconds / 3600}H{seconds / 60 % 60}M{seconds % 60}S");
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static XElement One(string name, string value) => new(Ns + name, value);

    // XML has no place for control characters and lone surrogates that a form may carry.
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value is '\n' or '\t' || (r.Value >= ' ' && r.Value is not (0xFFFE or 0xFFFF))));
}
