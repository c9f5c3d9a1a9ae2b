using System.Collections;
using System.Net;
using System.Reflection;
using System.Text;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.Shared;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>MS Project XML out, into an empty project, and out again: every field of the plan is there, or is named here with a reason.</summary>
[Trait("R", "R-3.4-01")]
[Trait("R", "R-3.4-06")]
public class PlansThroughProjectXml(City city) : CityTest(city)
{
    private const string Constructed = "188743756";
    private const string Activities = "188743743";

    private static readonly System.Xml.Linq.XNamespace Ns = "http://schemas.microsoft.com/project";

    // Text4 to Text8, Flag5, Number1.
    private static readonly string[] Later = ["188743740", Activities, "188743746", "188743747", "188743748", Constructed, "188743767"];

    // What a file deliberately does not carry.
    private static readonly Dictionary<string, string> Left = new(StringComparer.Ordinal)
    {
        ["Id"] = "the row of another project is another row",
        ["Version"] = "the state of the row, not of the plan",
        ["ProjectId"] = "the other project",
        ["Phase.OpenParts"] = "opens and closes taking part for citizens; the office decides that, with its own checks",
        ["Phase.Parts"] = "worked out from OpenParts",
        ["Phase.Ended"] = "a gate is decided, not imported",
        ["DroppedOn"] = "what was given up is not in the file",
        ["DroppedBecause"] = "what was given up is not in the file",
        ["DroppedByName"] = "what was given up is not in the file",
        ["WorkPackage.HappensId"] = "the event belongs to the project it was planned in",
        ["WorkPackage.EventId"] = "the event belongs to the project it was planned in",
        ["WorkPackage.Shifts"] = "the history of the dates belongs to the project in which they were moved",
        ["Circle"] = "who reads what is not public is a matter of the city it lies in; a file says only whether everybody does",
        ["PublicFrom"] = "who reads what is not public is a matter of the city it lies in; a file says only whether everybody does",
        ["Span"] = "worked out from fields that are compared",
        ["Name"] = "worked out from fields that are compared",
        ["Title"] = "worked out from fields that are compared",
        ["Sentence"] = "worked out from fields that are compared",
    };

    private Actor _coordination = null!;
    private Project _project = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await City.LoadsKonstanz();
        _coordination = await City.HasPerson("Frau Planung", Role.Coordinator);
        _project = await City.TheAgendasProject();
        var lead = await City.HasPerson("Paketleitung", Role.FieldLead);
        await City.Waits(_coordination, "AP 5", "AP 3", lag: -4, kind: "StartToStart");
        await City.Do(async db =>
        {
            var today = Format.Day(db.Now);
            var (begun, done) = (await db.WorkPackages.SingleAsync(p => p.ProjectId == _project.Id && p.Number == "AP 2"), await db.WorkPackages.SingleAsync(p => p.ProjectId == _project.Id && p.Number == "AP 3"));
            begun.Begin(today.AddDays(-9), today, [], []);
            begun.Quote("2-3 Workshops\n„mit Bürgern“ & Ämtern", constructed: true);
            begun.Write(new PackageWords(begun.PhaseId, begun.Number, begun.TitleDe, "Start of the project") { Goal = "Alle wissen, worum es geht.\nAuch „später“.", Result = "Ein Protokoll & <Fotos>", LeadPersonId = lead.Id, Hours = 12.25m, IsFixed = true, IsOptional = true, IsRough = true, IsThroughout = true });
            begun.ShowTo(Release.Everybody, today);
            var day = await db.WorkPackages.SingleAsync(p => p.ProjectId == _project.Id && p.Number == "AP 4");
            day.Schedule(day.Start, day.Start);
            day.Write(new PackageWords(day.PhaseId, day.Number, day.TitleDe, day.TitleEn) { IsMilestone = true });
            done.Begin(today.AddDays(-30), today, [], []);
            done.Write(new PackageWords(done.PhaseId, done.Number, done.TitleDe, done.TitleEn) { Hours = done.Hours, IsRough = done.IsRough, Repeats = RepeatEvery.Month });
            done.ReportTurns([done.Start!.Value, done.Start.Value.AddMonths(2)], today, [], []);
            done.Finish(today.AddDays(-2), today, []);
            done.Quote("", constructed: false);
            db.Set<PackageActivity>().Add(new PackageActivity(begun.Id, 90, new Text("Räume „finden“; mit <Plan>", "Find rooms"), optional: true));
            var phase = await db.Phases.Where(p => p.ProjectId == _project.Id).OrderBy(p => p.Order).FirstAsync();
            phase.Write(new PhaseWords(phase.TitleDe, "A phase", phase.SentenceDe, "What it is about, in English.", phase.Span with { Constructed = true, Rough = true }) { Months = 7 });
            phase.ShowTo(Release.Everybody, today);
            await db.SaveChangesAsync();
        });
    }

    [Fact]
    public async Task Nothing_of_a_plan_is_lost_on_the_way()
    {
        var other = await Opened("Beispiel: Zweites Projekt");
        var seen = await Sends(await File(_project), other);
        seen.ShouldBe(HttpStatusCode.OK).ShouldSay(ProjectText.ConstructedLabel.De).ShouldSay("2-3 Workshops");
        (await Takes(seen, other)).ShouldBe(HttpStatusCode.SeeOther);

        var (before, after) = (await Facts(_project), await Facts(other));
        Assert.Equal(before.Count, after.Count);
        foreach (var (name, facts) in before)
        {
            Assert.Equal(facts, after[name]);
        }

        // What is compared is there at all: a field that is empty everywhere proves nothing.
        foreach (var field in before.SelectMany(f => f.Value.Keys).Distinct(StringComparer.Ordinal))
        {
            Assert.True(before.Any(f => f.Value.TryGetValue(field, out var value) && value is not ("" or "False")), field + " is empty in every row");
        }

        // The second file says the same, line by line, but for ids and the project.
        Assert.Equal(Neutral(await File(_project)), Neutral(await File(other)));
        (await Sends(await File(other), other)).ShouldSay(ExchangeText.Same.De);
    }

    [Fact]
    public async Task Flags_of_another_program_mean_nothing_here()
    {
        var xml = Encoding.UTF8.GetString(await File(_project));
        var foreign = xml.Replace("<Category>Konzil ", "<Category>Bau ", StringComparison.Ordinal).Replace("<FieldID>" + Constructed + "</FieldID>\r\n      <Value>0", "<FieldID>" + Constructed + "</FieldID>\r\n      <Value>1", StringComparison.Ordinal);
        (await Sends(Encoding.UTF8.GetBytes(foreign), _project)).ShouldBe(HttpStatusCode.OK).ShouldSay(ExchangeText.Same.De);

        // A file of ours from before these fields leaves them as they are.
        var older = System.Xml.Linq.XDocument.Load(new MemoryStream(await File(_project)));
        foreach (var attribute in older.Descendants(Ns + "ExtendedAttribute").Where(a => Later.Contains(a.Element(Ns + "FieldID")!.Value, StringComparer.Ordinal)).ToList())
        {
            attribute.Remove();
        }

        (await Sends(Encoding.UTF8.GetBytes(older.ToString()), _project)).ShouldBe(HttpStatusCode.OK).ShouldSay(ExchangeText.Same.De);
        Assert.True((await City.PackageOf("AP 2")).IsConstructed);
    }

    [Fact]
    public async Task A_day_that_a_file_moves_is_no_longer_our_assumption()
    {
        var package = await City.PackageOf("AP 2");
        var file = System.Xml.Linq.XDocument.Load(new MemoryStream(await File(_project)));
        var task = file.Descendants(Ns + "Task").Single(t => Guid.Parse(t.Element(Ns + "GUID")!.Value) == package.Id);
        foreach (var name in new[] { "Start", "Finish" })
        {
            var day = task.Element(Ns + name)!;
            day.Value = DateTime.Parse(day.Value, System.Globalization.CultureInfo.InvariantCulture).AddDays(3).ToString("s", System.Globalization.CultureInfo.InvariantCulture);
        }

        // Another program cut the list of activities, and says of a package that it has begun.
        task.Elements(Ns + "ExtendedAttribute").Single(a => a.Element(Ns + "FieldID")!.Value == Activities).Element(Ns + "Value")!.Value = "[{\"De\":\"Räu";
        var waiting = file.Descendants(Ns + "Task").Single(t => t.Elements(Ns + "ExtendedAttribute").Any(a => a.Element(Ns + "Value")!.Value == "AP 5"));
        waiting.Element(Ns + "PercentComplete")!.AddAfterSelf(new System.Xml.Linq.XElement(Ns + "ActualStart", "2020-01-06T08:00:00"));
        var seen = await Sends(Encoding.UTF8.GetBytes(file.ToString()), _project);
        seen.ShouldBe(HttpStatusCode.OK).ShouldSay("stehen nicht vollständig in der Datei").ShouldSay("hat in der Datei schon begonnen");
        (await Takes(seen, _project)).ShouldBe(HttpStatusCode.SeeOther);
        var moved = await City.PackageOf("AP 2");
        Assert.Equal((package.Start!.Value.AddDays(3), false, package.RangeWording, package.Started), (moved.Start!.Value, moved.IsConstructed, moved.RangeWording, moved.Started));
        Assert.Null((await City.PackageOf("AP 5")).Started);
        Assert.True(await City.Do(db => db.Set<PackageActivity>().AnyAsync(a => a.PackageId == package.Id && a.En == "Find rooms")));
    }

    private async Task<byte[]> File(Project project) => await _coordination.Downloads($"/buero/projekte/{project.Number}/plan.xml");

    private Task<Seen> Sends(byte[] content, Project project) => _coordination.Posts($"/buero/projekte/{project.Number}/austausch", new ChosenFile(ExchangePlan.FileField, "plan.xml", content));

    private Task<Seen> Takes(Seen preview, Project project) => _coordination.Posts($"/buero/projekte/{project.Number}/austausch/uebernahme",
        ("Kept", preview.Document.QuerySelector("input[name=Kept]")!.GetAttribute("value")!), ("Revision", preview.Document.QuerySelector("input[name=Revision]")!.GetAttribute("value")!), ("Reason", "Wegen der Halle."));

    private async Task<Project> Opened(string title)
    {
        await _coordination.PostsAndLooks("/buero/projekte/neu", ("TitleDe", title));
        return await City.Do(db => db.Projects.AsNoTracking().SingleAsync(p => p.TitleDe == title));
    }

    private static string Neutral(byte[] file)
    {
        var xml = System.Xml.Linq.XDocument.Load(new MemoryStream(file));
        foreach (var own in xml.Descendants().Where(e => e.Name.LocalName is "GUID" or "Category" || (e.Name.LocalName is "Name" or "Title" or "StartDate" && e.Parent == xml.Root)).ToList())
        {
            own.Remove();
        }

        return xml.ToString();
    }

    /// <summary>Every public property of each phase and package by reflection; rows of other tables by their names.</summary>
    private Task<Dictionary<string, SortedDictionary<string, string>>> Facts(Project project) => City.Do(async db =>
    {
        var phases = await db.Phases.AsNoTracking().Where(p => p.ProjectId == project.Id).OrderBy(p => p.Order).ToListAsync();
        var packages = await db.WorkPackages.AsNoTracking().Include(p => p.Activities.OrderBy(a => a.Order)).Where(p => p.ProjectId == project.Id).OrderBy(p => p.Order).ToListAsync();
        var names = phases.ToDictionary(p => p.Id, p => p.TitleDe);
        return phases.Select(p => ("Phase: " + p.TitleDe, Of(p, Place(p.Id, phases.Where(x => x.InsideId == p.InsideId).Select(x => x.Id)), names)))
            .Concat(packages.Select(p => ("Paket: " + p.Name.De, Of(p, Place(p.Id, packages.Where(x => x.PhaseId == p.PhaseId).Select(x => x.Id)), names)))).ToDictionary(f => f.Item1, f => f.Item2);
    });

    // A number of order says nothing by itself: the place among those beside it does.
    private static string Place(Guid id, IEnumerable<Guid> beside) => (beside.ToList().IndexOf(id) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static SortedDictionary<string, string> Of(object row, string place, Dictionary<Guid, string> names)
    {
        var facts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in row.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => !Left.ContainsKey(p.Name) && !Left.ContainsKey(row.GetType().Name + "." + p.Name) && p.GetIndexParameters().Length == 0 && p.DeclaringType == row.GetType()))
        {
            facts.Add(property.Name, property.Name == "Order" ? place : Word(property.GetValue(row), names));
        }

        return facts;
    }

    private static string Word(object? value, Dictionary<Guid, string> names) => value switch
    {
        null => "",
        Guid id => names.GetValueOrDefault(id, id.ToString()),
        PackageActivity activity => activity.De + "|" + activity.En + "|" + activity.IsOptional,
        string text => text,
        IEnumerable many => string.Join('\n', many.Cast<object>().Select(x => Word(x, names))),
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "",
    };
}
