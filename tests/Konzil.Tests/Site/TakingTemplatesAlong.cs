using System.IO.Compression;
using System.Net;
using System.Text;
using Konzil.Course;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Scoring;
using Konzil.Site;
using Konzil.Steering;
using Konzil.Strategy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Site;

/// <summary>Criteria, fields, packages, risks, principles, checklists and terms go from city to city as one file.</summary>
[Trait("R", "R-4.3-08")]
public class TakingTemplatesAlong(City city) : CityTest(city)
{
    private const string Office = "/buero/vorlagenpaket";

    [Fact]
    public async Task What_leaves_one_city_comes_into_another_one_after_a_dry_run()
    {
        await City.LoadsKonstanz();
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        var phase = await City.Do(db => db.Phases.AsNoTracking().Where(p => p.TitleDe.StartsWith("Phase 1")).Select(p => p.Id).SingleAsync());
        await City.Do(async db =>
        {
            var criterion = new GateCriterion(phase, 1);
            criterion.Write(Konzil.Projects.CriterionKind.Exit, "Alle Analysen liegen vor (Beispiel)");
            db.GateCriteria.Add(criterion);
            await db.SaveChangesAsync();
        });
        var bundle = await boss.Downloads(Office + "/vorlagen.zip");
        Assert.Superset(new HashSet<string>(["kriterien/digitale-agenda.yaml", "handlungsfelder.yaml", "arbeitspakete.yaml", "risiken.yaml", "leitsaetze.yaml", "prueflisten.yaml", "begriffe.yaml"], StringComparer.Ordinal), Names(bundle));
        (await Sends(boss, bundle)).ShouldBe(HttpStatusCode.OK).ShouldSay("ist hier gleich").ShouldSay("0 neu, 0 ersetzt");

        await City.Reset();
        boss = await City.HasPerson("Koordination", Role.Coordinator);
        var preview = (await Sends(boss, bundle)).ShouldBe(HttpStatusCode.OK).ShouldSay("Digitale Infrastruktur").ShouldSay("Closed Shop der Eliten").ShouldSay("neu");
        Assert.Equal((0, 0), await City.Do(async db => (await db.Fields.CountAsync(), await db.Templates.CountAsync())));
        Assert.Equal(HttpStatusCode.SeeOther, (await Takes(boss, preview)).Status);
        var here = await City.Do(async db => (Fields: await db.Fields.AsNoTracking().ToListAsync(), Templates: await db.Templates.CountAsync(), Risks: await db.Risks.CountAsync(), Terms: await db.Glossary.CountAsync(), Packages: await db.WorkPackages.CountAsync(), Checks: await db.GateCriteria.CountAsync(), Principles: await db.Principles.AsNoTracking().ToListAsync()));
        Assert.Equal(10, here.Fields.Count);
        Assert.All(here.Fields, f => Assert.True(f is { IsDraft: true, View: FieldView.Hidden }));
        Assert.Equal((9, 12, 6, 1), (here.Templates, here.Risks, here.Terms, here.Checks));
        Assert.True(here.Packages > 8);
        Assert.All(here.Principles, p => Assert.Equal(PrincipleState.Draft, p.State));
        (await Sends(boss, bundle)).ShouldSay("Alles ist hier schon da.");
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Why == "Aus einem Vorlagenpaket übernommen")));
    }

    [Fact]
    public async Task What_is_here_already_stays_and_the_difference_is_shown()
    {
        await City.LoadsKonstanz();
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        var bundle = Zip(("handlungsfelder.yaml", "fields:\n  - mark: ver\n    title: {de: Verwaltung, en: Administration}\n    sentence: {de: Ganz anders., en: Quite different.}\n    direction: inward\n  - mark: que\n    title: {de: \"Sport (Beispiel)\", en: Sports}\n    direction: outward\n"));
        var preview = (await Sends(boss, bundle)).ShouldSay("bleibt wie hier").ShouldSay("Ganz anders.").ShouldSay("1 neu, 0 ersetzt, 0 gleich, 1 bleiben wie hier");
        await City.Do(db => db.Fields.Where(f => f.Key == "verwaltung").ExecuteUpdateAsync(s => s.SetProperty(f => f.SentenceDe, "Inzwischen geändert.")));
        City.Services.GetRequiredService<Generation>().Next();
        (await Takes(boss, preview)).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Inzwischen geändert.");
        Assert.Equal(10, await City.Do(db => db.Fields.CountAsync()));
        preview = await Sends(boss, bundle);
        Assert.Equal(HttpStatusCode.SeeOther, (await Takes(boss, preview)).Status);
        Assert.Equal("Inzwischen geändert.", await City.Do(db => db.Fields.Where(f => f.Key == "verwaltung").Select(f => f.SentenceDe).SingleAsync()));
        Assert.Equal(11, await City.Do(db => db.Fields.CountAsync()));
    }

    [Theory]
    [InlineData("../../etc/passwd", "root", "gehört nicht in ein Vorlagenpaket")]
    [InlineData("kriterien/../x.yaml", "a: b", "gehört nicht in ein Vorlagenpaket")]
    [InlineData("start.exe", "MZ", "gehört nicht in ein Vorlagenpaket")]
    [InlineData("handlungsfelder.yaml", "fields: [", "kein gültiges YAML")]
    [InlineData("handlungsfelder.yaml", "fields:\n  - mark: xyz\n    title: {de: A, en: B}\n    direction: inward\n", "Zeile 2")]
    [InlineData("handlungsfelder.yaml", "fields:\n  - mark: ver\n    title: {de: A, en: B}\n    direction: inward\n    boese: true\n", "Die Angabe „boese“ gibt es hier nicht")]
    [InlineData("risiken.yaml", "risks:\n  - event: {de: A, en: B}\n    response: avoid\n", "risiken.yaml, Zeile 3")]
    [InlineData("begriffe.yaml", "a: &a [*a]\n", "begriffe.yaml")]
    [InlineData("arbeitspakete.yaml", "phases:\n  - key: a\n    title: Eins\n    from: -3\n", "Tage sind ganze Zahlen")]
    public async Task A_bad_file_is_named_and_nothing_comes_in(string name, string text, string says)
    {
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        (await Sends(boss, Zip((name, text), ("leitsaetze.yaml", "principles:\n  - title: {de: Gut, en: Good}\n    wording: {de: Gut., en: Good.}\n")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(says);
        Assert.False(await City.Do(db => db.Principles.AnyAsync()));
    }

    [Fact]
    public async Task A_bomb_a_heap_and_a_file_that_is_no_zip_are_refused()
    {
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        (await Sends(boss, Encoding.UTF8.GetBytes("kein ZIP"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("keine lesbare ZIP-Datei");
        (await Sends(boss, Zip(("begriffe.yaml", new string('#', 50_000_000))))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("entpackt größer als 250 KB");
        (await Sends(boss, Zip([.. Enumerable.Range(0, 61).Select(i => ($"kriterien/k{i}.yaml", "a: b"))]))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("mehr als 60 Dateien");
        (await Sends(boss, Zip(("begriffe.yaml", new string('[', 100_000))))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("zu tief verschachtelt");
        (await Sends(boss, Zip())).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await boss.Posts(Office + "/uebernahme", ("Kept", "kein Paket"), ("Mark", "x"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await (await City.HasPerson("Bewertung", Role.Evaluator)).Opens(Office)).ShouldBe(HttpStatusCode.Forbidden);
        (await boss.Opens(Office + "?lang=en")).ShouldSay("Exchange templates").ShouldNotSay("Vorlagen");
    }

    private static Task<Seen> Sends(Actor who, byte[] bundle) => who.Posts(Office, new ChosenFile("Datei", "vorlagen.zip", bundle));

    private static Task<Seen> Takes(Actor who, Seen preview) => who.Posts(Office + "/uebernahme", [.. new[] { "Kept", "Mark" }.Select(n => (n, preview.Document.QuerySelector($"input[name={n}]")!.GetAttribute("value")!))]);

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    private static HashSet<string> Names(byte[] bundle)
    {
        using var zip = new ZipArchive(new MemoryStream(bundle));
        return [.. zip.Entries.Select(e => e.FullName)];
    }
}
