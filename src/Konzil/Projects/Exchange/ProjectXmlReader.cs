using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Konzil.Methods.Scheduling;
using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Reads MS Project XML. Nothing is fetched from elsewhere and no entity is resolved; each mistake names its line and its task.</summary>
internal sealed class ProjectXmlReader
{
    private const long MostCharacters = 20_000_000;
    private const int MostTasks = 5_000;

    private static readonly XNamespace Ns = ProjectXml.Ns;

    private readonly List<string> _errors = [];
    private readonly List<string> _hints = [];
    private readonly List<FileRow> _rows = [];
    private readonly List<FileLink> _links = [];
    private int _minutesPerDay = ProjectXml.MinutesPerDay;
    private bool _isOurs;

    private ProjectXmlReader()
    {
    }

    public static PlanFile Read(byte[] file)
    {
        XElement root;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters });
            root = XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
        }
        catch (XmlException e)
        {
            // The reader does not say where the forbidden DTD stands.
            throw new PlanFileException(ExchangeText.NoXml.With(e.LineNumber > 0 ? e.LineNumber : LineOf(file, "<!DOCTYPE"), Math.Max(e.LinePosition, 1)));
        }

        return root.Name == Ns + "Project" ? new ProjectXmlReader().Plan(root) : throw new PlanFileException(ExchangeText.NoProject.With(root.Name.LocalName));
    }

    private PlanFile Plan(XElement project)
    {
        _minutesPerDay = int.TryParse(Value(project, "MinutesPerDay"), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes is > 0 and <= 1440 ? minutes : ProjectXml.MinutesPerDay;
        var ours = Base(Value(project, "Category"));
        _isOurs = ours is not null;
        var tasks = project.Elements(Ns + "Tasks").Elements(Ns + "Task").Where(t => Value(t, "IsNull") != "1" && Value(t, "OutlineLevel") != "0" && Value(t, "UID") != "0").Take(MostTasks + 1).ToList();
        if (tasks.Count is 0 or > MostTasks)
        {
            throw new PlanFileException(tasks.Count == 0 ? ExchangeText.NoTasks.ToString() : ExchangeText.TooManyRows.With(MostTasks));
        }

        var above = new List<string>();
        foreach (var (i, task) in tasks.Index())
        {
            var level = int.TryParse(Value(task, "OutlineLevel"), NumberStyles.None, CultureInfo.InvariantCulture, out var depth) ? Math.Clamp(depth, 1, above.Count + 1) : 1;
            above = [.. above.Take(level - 1)];
            var deeper = i + 1 < tasks.Count && int.TryParse(Value(tasks[i + 1], "OutlineLevel"), NumberStyles.None, CultureInfo.InvariantCulture, out var next) && next > level;
            var row = Row(task, above.LastOrDefault(), deeper);
            _rows.Add(row);
            above.Add(row.Key);
            Links(task, row);
        }

        foreach (var twice in _rows.GroupBy(r => r.Key, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            _errors.Add(ExchangeText.KeyTwice.With(twice.Last().Place, "UID", twice.Key));
        }

        HashSet<PlanField> given = [PlanField.Dates, PlanField.Milestone, PlanField.Hours, PlanField.Fixed, PlanField.Links, PlanField.Goal];
        if (ours is not null)
        {
            var named = project.Elements(Ns + "ExtendedAttributes").Elements(Ns + "ExtendedAttribute").Select(e => (Value(e, "FieldID"), Value(e, "Alias"))).ToList();
            given.UnionWith(Enum.GetValues<PlanField>().Except(ProjectXml.Later.Where(f => !named.Contains((f.Id, f.Alias))).Select(f => f.Field)));
        }

        return _errors.Count > 0 ? throw new PlanFileException(_errors) : new PlanFile(given, _rows, _links) { Base = ours, Hints = _hints };
    }

    private FileRow Row(XElement task, string? parent, bool deeper)
    {
        var (title, kind) = (Value(task, "Name") ?? "", Extra(task, ProjectXml.KindField));
        var place = ExchangeText.TaskPlace.With(Line(task), title);
        var isPhase = deeper || kind is PlanColumns.Phase or PlanColumns.PrePhase;
        Must(title.Length > 0, ExchangeText.RowColumn.With(place, "Name", ProjectText.TitleMissing));
        Must(title.Length <= Conventions.Line, ExchangeText.RowColumn.With(place, "Name", ExchangeText.TooLong.With(Conventions.Line, title.Length)));
        var notes = task.Element(Ns + "Notes")?.Value ?? "";
        var at = isPhase ? -1 : notes.LastIndexOf(ProjectXml.ResultMark, StringComparison.Ordinal);
        var (goal, result) = at < 0 ? (notes, "") : (notes[..at], notes[(at + ProjectXml.ResultMark.Length)..]);
        Must(goal.Length <= Project.TextMax && result.Length <= Project.TextMax, ExchangeText.RowColumn.With(place, "Notes", ExchangeText.TooLong.With(Project.TextMax, Math.Max(goal.Length, result.Length))));
        var milestone = !isPhase && Value(task, "Milestone") == "1";
        var manual = Value(task, "Manual") == "1";
        var (start, end) = (Day(task, manual && Has(task, "ManualStart") ? "ManualStart" : "Start", place), Day(task, manual && Has(task, "ManualFinish") ? "ManualFinish" : "Finish", place));
        return new FileRow(place, Value(task, "UID") ?? Line(task).ToString(CultureInfo.InvariantCulture), title)
        {
            IsPhase = isPhase,
            IsPrePhase = kind == PlanColumns.PrePhase,
            Parent = parent,
            Id = Guid.TryParse(Value(task, "GUID"), out var id) ? id : null,
            Number = Extra(task, ProjectXml.NumberField),
            TitleEn = Extra(task, ProjectXml.TitleEnField),
            Goal = goal,
            Result = result,
            Lead = Value(task, "Contact"),
            Hours = Work(task, place),
            Start = milestone ? end : start,
            End = end,
            Started = _isOurs && !isPhase ? Day(task, "ActualStart", place) : null,
            Done = Value(task, "PercentComplete") == "100" ? Day(task, "ActualFinish", place) : null,
            IsMilestone = milestone,
            IsFixed = Value(task, "ConstraintType") is "2" or "3",
            IsOptional = Extra(task, ProjectXml.OptionalField) == "1",
            IsRough = Extra(task, ProjectXml.RoughField) == "1",
            IsThroughout = Extra(task, ProjectXml.ThroughoutField) == "1",
            IsPublic = Extra(task, ProjectXml.PublicField) == "1",
            IsConstructed = Extra(task, ProjectXml.ConstructedField) == "1",
            Repeats = _isOurs && !isPhase && Extra(task, ProjectXml.RepeatsField) is { } rule ? Rule(rule, place) : null,
            DoneTurns = _isOurs && !isPhase && Extra(task, ProjectXml.TurnsField) is { } turns ? Turns(turns, place, title) : [],
            SentenceEn = Long(task, ProjectXml.SentenceEnField, place),
            Months = isPhase ? Months(task, place) : null,
            RangeWording = Long(task, ProjectXml.RangeField, place) ?? "",
            Activities = _isOurs && !isPhase && Extra(task, ProjectXml.ActivitiesField) is { } written ? Activities(written, place, title) : [],
        };
    }

    private string? Long(XElement task, string field, string place)
    {
        var text = _isOurs ? Extra(task, field) : null;
        Must(text is not { Length: > Project.TextMax }, ExchangeText.RowColumn.With(place, ProjectXml.NameOf(field), ExchangeText.TooLong.With(Project.TextMax, text?.Length ?? 0)));
        return text;
    }

    /// <summary>Another program writes a number of its own with decimals.</summary>
    private int? Months(XElement task, string place)
    {
        if (!_isOurs || Extra(task, ProjectXml.MonthsField) is not { } text)
        {
            return null;
        }

        var whole = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var months) && months is >= 0 and <= Phase.MonthsMax && months == decimal.Truncate(months);
        Must(whole, ExchangeText.RowColumn.With(place, ProjectXml.NameOf(ProjectXml.MonthsField), DropText.MonthsWrong));
        return whole && months > 0 ? (int)months : null;
    }

    private RepeatEvery? Rule(string word, string place)
    {
        Must(TurnColumns.Find(word) is not null, ExchangeText.RowColumn.With(place, ProjectXml.NameOf(ProjectXml.RepeatsField), TurnText.FileRule.With(TurnColumns.Words)));
        return TurnColumns.Find(word);
    }

    private IReadOnlyList<DateOnly>? Turns(string written, string place, string title)
    {
        var days = PackageTurns.Read(written);
        if (days is null)
        {
            _hints.Add(TurnText.Broken.With(place, title));
        }

        return days;
    }

    // Other programs cut a text of theirs at 255 characters.
    private IReadOnlyList<FileActivity> Activities(string written, string place, string title)
    {
        if (ActivityText.Read(written) is { } read)
        {
            return read;
        }

        _hints.Add(ExchangeText.ActivitiesBroken.With(place, title));
        return [];
    }

    private void Links(XElement task, FileRow row)
    {
        foreach (var link in task.Elements(Ns + "PredecessorLink"))
        {
            var place = ExchangeText.TaskPlace.With(Line(link), row.Title);
            if (Value(link, "CrossProject") == "1")
            {
                _hints.Add(ExchangeText.OtherProject.With(place));
                continue;
            }

            var known = int.TryParse(Value(link, "Type") ?? "1", NumberStyles.None, CultureInfo.InvariantCulture, out var type) && type < ProjectXml.Ties.Length;
            Must(known, ExchangeText.RowColumn.With(place, "Type", ExchangeText.TieWrong.With(Value(link, "Type") ?? "")));
            if (known && Value(link, "PredecessorUID") is { } from && Lag(link, place) is { } lag)
            {
                _links.Add(new FileLink(place, from, row.Key, ProjectXml.Ties[type], lag));
            }
        }
    }

    /// <summary>Tenths of minutes of work, or of clock time where the format says "elapsed"; as days.</summary>
    private int? Lag(XElement link, string place)
    {
        var format = Value(link, "LagFormat");
        if (!int.TryParse(Value(link, "LinkLag") ?? "0", NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var tenths) || (tenths != 0 && format is "19" or "20" or "51" or "52"))
        {
            _errors.Add(ExchangeText.RowColumn.With(place, "LinkLag", ProjectText.LagWrong));
            return null;
        }

        var day = (format is "4" or "6" or "8" or "10" or "12" ? 1440 : _minutesPerDay) * 10m;
        var days = (int)Math.Round(tenths / day, MidpointRounding.AwayFromZero);
        if (days * day != tenths)
        {
            _hints.Add(ExchangeText.LagRounded.With(place, days));
        }

        return days;
    }

    private decimal? Work(XElement task, string place)
    {
        if (Value(task, "Work") is not { } work)
        {
            return null;
        }

        try
        {
            var hours = Math.Round((decimal)XmlConvert.ToTimeSpan(work).TotalHours, 2);
            Must(hours is >= 0 and <= WorkPackage.HoursMax, ExchangeText.RowColumn.With(place, "Work", ProjectText.HoursWrong));
            // Others write nought where nothing was estimated.
            return hours == 0 && !_isOurs ? null : hours;
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            _errors.Add(ExchangeText.RowColumn.With(place, "Work", ProjectText.HoursWrong));
            return null;
        }
    }

    private DateOnly? Day(XElement task, string field, string place)
    {
        if (Value(task, field) is not { } text)
        {
            return null;
        }

        if (DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
        {
            // A day of work that ends at midnight ended the day before.
            return DateOnly.FromDateTime(field.EndsWith("Finish", StringComparison.Ordinal) && at.TimeOfDay == TimeSpan.Zero && Value(task, "Milestone") != "1" && at > DateTime.MinValue ? at.AddTicks(-1) : at);
        }

        _errors.Add(ExchangeText.RowColumn.With(place, field, ProjectText.DayWrong));
        return null;
    }

    private void Must(bool hold, string otherwise)
    {
        if (!hold)
        {
            _errors.Add(otherwise);
        }
    }

    private static int LineOf(byte[] file, string words)
    {
        var text = System.Text.Encoding.Latin1.GetString(file);
        return 1 + text.AsSpan(0, Math.Max(0, text.IndexOf(words, StringComparison.OrdinalIgnoreCase))).Count('\n');
    }

    private static (int, int)? Base(string? category) =>
        category?.Split(' ', '/') is ["Konzil", var project, var revision] && int.TryParse(project, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && int.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var state) ? (number, state) : null;

    private static string? Extra(XElement task, string field) => task.Elements(Ns + "ExtendedAttribute").Where(e => Value(e, "FieldID") == field).Select(e => Value(e, "Value")).FirstOrDefault();

    private static bool Has(XElement parent, string name) => parent.Element(Ns + name) is not null;

    private static string? Value(XElement parent, string name) => parent.Element(Ns + name)?.Value.Trim() is { Length: > 0 } value ? value : null;

    private static int Line(XElement element) => ((IXmlLineInfo)element).LineNumber;
}
