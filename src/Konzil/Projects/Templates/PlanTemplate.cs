using System.Globalization;
using System.Text;
using Konzil.Methods.Scheduling;
using Konzil.Platform;
using Konzil.Platform.Content;
using Konzil.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>
/// A plan without people and without a calendar: phases, packages and dependencies, with days counted from its beginning. Written
/// as a YAML file, so that a city can hand it to another one.
/// </summary>
internal static class PlanTemplate
{
    public const int MaxBytes = 256_000;

    private const string FileName = "vorlage.yaml";
    private const int DaysMax = 36_500;

    private static readonly IReadOnlySet<PlanField> Given = Enum.GetValues<PlanField>().Except([PlanField.Done, PlanField.Lead, PlanField.Public, PlanField.Constructed, PlanField.SentenceEn, PlanField.Months, PlanField.Range, PlanField.Started, PlanField.Turns]).ToHashSet();

    /// <summary>The template of a plan with what is done in its packages, and with the given other sections.</summary>
    public static async Task<string> Of(CityDb db, PlanData plan, IEnumerable<ITemplatePart> parts)
    {
        var days = plan.Phases.Select(p => p.Start).Concat(plan.Packages.Select(p => p.Start)).OfType<DateOnly>().ToList();
        var keys = plan.Phases.Index().Select(p => (p.Item.Id, Key: TemplateSheet.Name("phase", p.Index))).Concat(plan.Packages.Index().Select(p => (p.Item.Id, Key: TemplateSheet.Name("paket", p.Index)))).ToDictionary(k => k.Id, k => k.Key);
        var sheet = new TemplateSheet(new StringBuilder(), keys, days.Count == 0 ? DateOnly.MinValue : days.Min());
        Write(sheet, plan, await PlanExports.Activities(plan, db));
        foreach (var part in parts)
        {
            await part.Write(sheet, plan, db);
        }

        return sheet.Text.ToString();
    }

    private static void Write(TemplateSheet sheet, PlanData plan, ILookup<Guid, PackageActivity> activities)
    {
        var (yaml, keys, first) = (sheet.Text.Append("template:\n"), sheet.Keys, sheet.First);
        sheet.Line("  title", plan.Project.TitleDe);
        yaml.Append("phases:\n");
        foreach (var phase in plan.Phases)
        {
            sheet.Line("  - key", keys[phase.Id]);
            sheet.Line("    title", phase.TitleDe);
            sheet.Line("    title_en", phase.TitleEn);
            sheet.Line("    goal", phase.SentenceDe);
            sheet.Line("    inside", phase.InsideId is { } inside ? keys.GetValueOrDefault(inside) : null);
            sheet.Line("    after", phase.AfterId is { } after ? keys.GetValueOrDefault(after) : null);
            Span(yaml, phase.Span, first);
            Flag(yaml, "pre_phase", phase.Kind == PhaseKind.PrePhase);
            Flag(yaml, "rough", phase.IsRough);
        }

        yaml.Append(plan.Packages.Count > 0 ? "packages:\n" : "");
        foreach (var package in plan.Packages)
        {
            sheet.Line("  - key", keys[package.Id]);
            sheet.Line("    phase", keys[package.PhaseId]);
            sheet.Line("    number", package.Number);
            sheet.Line("    title", package.TitleDe);
            sheet.Line("    title_en", package.TitleEn);
            sheet.Line("    goal", package.Goal);
            sheet.Line("    result", package.Result);
            sheet.Line("    hours", package.Hours?.ToString("0.##", CultureInfo.InvariantCulture));
            Span(yaml, package.Span, first);
            Flag(yaml, "milestone", package.IsMilestone);
            Flag(yaml, "fixed", package.IsFixed);
            Flag(yaml, "optional", package.IsOptional);
            Flag(yaml, "rough", package.IsRough);
            Flag(yaml, "throughout", package.IsThroughout);
            sheet.Line("    repeats", package.Repeats is { } every ? ContentWords.Of(every) : null);
            yaml.Append(activities.Contains(package.Id) ? "    activities:\n" : "");
            foreach (var activity in activities[package.Id])
            {
                sheet.Line("      - de", activity.De);
                sheet.Line("        en", activity.En);
                yaml.Append(activity.IsOptional ? "        optional: true\n" : "");
            }

            var waits = plan.Links.Where(l => l.ToId == package.Id && keys.ContainsKey(l.FromId)).ToList();
            yaml.Append(waits.Count > 0 ? "    waits:\n" : "");
            foreach (var link in waits)
            {
                sheet.Line("      - for", keys[link.FromId]);
                sheet.Line("        kind", ContentWords.Of(link.Kind));
                yaml.Append(CultureInfo.InvariantCulture, $"        lag: {link.Lag}\n");
            }
        }
    }

    /// <summary>The plan that begins on this day.</summary>
    /// <exception cref="PlanFileException">The file has mistakes; all of them with their lines.</exception>
    public static PlanFile Read(string text, DateOnly begin, IEnumerable<ITemplatePart> parts)
    {
        if (TemplateFile.Depth(text) > TemplateFile.Deepest)
        {
            throw new PlanFileException(TemplateText.TooDeep);
        }

        try
        {
            var folder = ContentFolder.OfText(FileName, text);
            var root = folder.Read(FileName);
            _ = root.OptionalMap("template")?.OptionalText("title");
            var phases = root.RequiredMaps("phases");
            var packages = root.Maps("packages");
            var (phaseKeys, keys) = (Keys(phases), Keys(packages));
            var links = new List<FileLink>();
            var rows = phases.Select(m => Phase(m, begin, phaseKeys, links)).Concat(packages.Select(m => Package(m, begin, (phaseKeys, keys), links))).ToList();
            var more = parts.Select(p => p.Read(root, new TemplateKeys(phaseKeys, keys, FileName))).ToList();
            folder.Check();
            return new PlanFile(Given, rows, links) { More = more };
        }
        catch (ContentException mistakes)
        {
            throw new PlanFileException([.. mistakes.Errors.Select(e => TemplateText.Line.With(e.Line, e.Message))]);
        }
    }

    private static HashSet<string> Keys(IReadOnlyList<ContentMap> maps)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var map in maps.Where(m => !keys.Add(m.Key())))
        {
            map.Fail("key", TemplateText.KeyTwice.De);
        }

        return keys;
    }

    private static FileRow Phase(ContentMap map, DateOnly begin, HashSet<string> phases, List<FileLink> links)
    {
        var (key, place) = (map.Key(), ExchangeText.RowPlace.With(map.Line));
        if (map.OptionalReference("after", phases, FileName) is { } after)
        {
            links.Add(new FileLink(place, "p:" + after, "p:" + key, LinkKind.FinishToStart, 0));
        }

        return Dated(new FileRow(place, "p:" + key, Limited(map, "title", Conventions.Line))
        {
            IsPhase = true,
            IsPrePhase = map.Flag("pre_phase"),
            Parent = map.OptionalReference("inside", phases, FileName) is { } inside ? "p:" + inside : null,
        }, map, begin);
    }

    private static FileRow Package(ContentMap map, DateOnly begin, (HashSet<string> Phases, HashSet<string> Packages) keys, List<FileLink> links)
    {
        var (key, place) = (map.Key(), ExchangeText.RowPlace.With(map.Line));
        links.AddRange(map.Maps("waits").Select(w => new FileLink(ExchangeText.RowPlace.With(w.Line), w.Reference("for", keys.Packages, FileName), key, w.OptionalEnum<LinkKind>("kind") ?? LinkKind.FinishToStart, w.OptionalInt("lag") ?? 0)));
        if (map.OptionalDecimal("hours") is < 0 or > WorkPackage.HoursMax)
        {
            map.Fail("hours", ProjectText.HoursWrong.De);
        }

        return Dated(new FileRow(place, key, Limited(map, "title", Conventions.Line))
        {
            Parent = "p:" + map.Reference("phase", keys.Phases, FileName),
            Number = map.OptionalText("number") is null ? null : Limited(map, "number", 20),
            Result = map.OptionalText("result") is null ? "" : Limited(map, "result", Project.TextMax),
            Hours = map.OptionalDecimal("hours"),
            IsMilestone = map.Flag("milestone"),
            IsFixed = map.Flag("fixed"),
            IsOptional = map.Flag("optional"),
            IsThroughout = map.Flag("throughout"),
            Repeats = map.OptionalEnum<RepeatEvery>("repeats"),
            Activities = [.. map.Maps("activities").Select(a => new FileActivity(Limited(a, "de", Conventions.Line), a.OptionalText("en") is null ? Limited(a, "de", Conventions.Line) : Limited(a, "en", Conventions.Line), a.Flag("optional")))],
        }, map, begin);
    }

    private static FileRow Dated(FileRow row, ContentMap map, DateOnly begin)
    {
        var (from, days) = (Within(map, "from", 0), Within(map, "days", 1));
        var start = from is { } first ? begin.AddDays(first) : (DateOnly?)null;
        return row with
        {
            TitleEn = map.OptionalText("title_en") is null ? null : Limited(map, "title_en", Conventions.Line),
            Goal = map.OptionalText("goal") is null ? "" : Limited(map, "goal", Project.TextMax),
            Start = start,
            End = start?.AddDays((days ?? 1) - 1),
            IsRough = map.Flag("rough"),
        };
    }

    internal static int? Within(ContentMap map, string name, int least)
    {
        var days = map.OptionalInt(name);
        if (days < least || days > DaysMax)
        {
            map.Fail(name, TemplateText.DaysWrong.De);
            return null;
        }

        return days;
    }

    internal static string Limited(ContentMap map, string name, int max)
    {
        var text = map.Text(name);
        if (text.Length > max)
        {
            map.Fail(name, string.Format(CultureInfo.InvariantCulture, ExchangeText.TooLong.De, max, text.Length));
        }

        return text;
    }

    private static void Span(StringBuilder yaml, PlanSpan span, DateOnly first)
    {
        if (span is { Start: { } start, End: { } end })
        {
            yaml.Append(CultureInfo.InvariantCulture, $"    from: {start.DayNumber - first.DayNumber}\n    days: {end.DayNumber - start.DayNumber + 1}\n");
        }
    }

    private static void Flag(StringBuilder yaml, string name, bool yes) => yaml.Append(yes ? $"    {name}: true\n" : "");
}
