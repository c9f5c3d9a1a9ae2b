using System.IO.Compression;
using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Privacy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Privacy;

[Trait("R", "R-4.4-01")]
public class TakingTheOwnData(City city) : CityTest(city)
{
    [Fact]
    public async Task A_copy_is_packed_told_of_and_handed_over_once()
    {
        var anna = await City.HasPerson("Anna");
        await City.HasIdea("Bänke am Seerhein", anna);
        (await anna.Opens("/konto/daten")).ShouldSay("Meine Daten").ShouldSay("Ihre Ideen").ShouldSay("Kopie anfordern");
        Assert.Equal("/konto/daten", (await anna.Posts("/konto/daten")).Location);
        await anna.Posts("/konto/daten");
        (await anna.Opens("/konto/daten")).ShouldSay("Wir packen Ihre Kopie");
        await City.Settle();
        var package = await City.Do(db => db.Set<DataPackage>().SingleAsync());
        Assert.Contains(await City.MailsTo("anna@example.org"), m => m.Text.Contains("/konto/daten", StringComparison.Ordinal));
        (await anna.Opens("/konto/daten")).ShouldSay("Ihre Kopie liegt bereit");

        // Neither somebody else nor a stranger gets it.
        (await (await City.HasPerson("Ben")).Posts($"/konto/daten/{package.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Posts($"/konto/daten/{package.Id}")).ShouldBe(HttpStatusCode.Unauthorized);

        var path = Path.Combine(City.Folder, "auskunft", package.Id.ToString("N") + ".zip");
        await using (var zip = await ZipFile.OpenReadAsync(path))
        {
            var names = zip.Entries.Select(e => e.FullName).ToList();
            Assert.Contains("LIESMICH.txt", names);
            Assert.Contains("README.txt", names);
            Assert.Contains("daten.html", names);
            Assert.Contains("tabellen/ideen-Idea.csv", names);
            using var reader = new StreamReader(await zip.GetEntry("daten.json")!.OpenAsync());
            var json = await reader.ReadToEndAsync();
            Assert.Contains("Bänke am Seerhein", json, StringComparison.Ordinal);
            Assert.Contains("anna@example.org", json, StringComparison.Ordinal);
            Assert.DoesNotContain("SecurityStamp", json, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.OK, (await anna.Posts($"/konto/daten/{package.Id}")).Status);
        Assert.False(File.Exists(path));
        (await anna.Posts($"/konto/daten/{package.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await anna.Opens("/konto/daten")).ShouldSay("Kopie anfordern");
    }

    [Fact]
    public async Task The_copy_holds_every_kind_of_data_that_names_the_person()
    {
        await City.LoadsKonstanz();
        var anna = await City.HasPerson("Annabell Quittengelee");
        var modules = City.Services.GetRequiredService<ModuleList>();
        await City.Do(db => PersonEverywhere.Plant(db, modules, anna.Id!.Value, anna.Name, "annabell-quittengelee@example.org"));
        await City.Do(db => db.Set<DataPackage>().ExecuteDeleteAsync());
        await anna.Posts("/konto/daten");
        await City.Settle();
        var package = await City.Do(db => db.Set<DataPackage>().SingleAsync(p => p.PersonId == anna.Id));
        await using var zip = await ZipFile.OpenReadAsync(Path.Combine(City.Folder, "auskunft", package.Id.ToString("N") + ".zip"));
        var tables = zip.Entries.Select(e => e.FullName).Where(n => n.StartsWith("tabellen/", StringComparison.Ordinal)).Select(n => n["tabellen/".Length..]).ToList();
        var missing = modules.PersonalData.SelectMany(c => c.Traces.Where(t => t.Kind is TraceKind.Gone or TraceKind.Unnamed).Select(t => c.Key + "-" + t.Entity.Name.Split('`')[0])).Distinct(StringComparer.Ordinal)
            .Where(n => !tables.Exists(t => t.StartsWith(n, StringComparison.Ordinal))).Except(["konto-FormerName", "auskunft-DataPackage"], StringComparer.Ordinal);
        Assert.Equal([], missing);
    }

    [Fact]
    public async Task A_copy_nobody_fetches_is_deleted_after_two_days()
    {
        var anna = await City.HasPerson("Anna");
        await anna.Posts("/konto/daten");
        await City.Settle();

        // Tests share the folder: the file of this copy, not that there is none.
        var file = Path.Combine(City.Folder, "auskunft", (await City.Do(db => db.Set<DataPackage>().SingleAsync(p => p.PersonId == anna.Id))).Id.ToString("N") + ".zip");
        Assert.True(File.Exists(file));
        City.Clock.Advance(TimeSpan.FromDays(2) + TimeSpan.FromMinutes(1));
        await City.Settle();
        Assert.Equal(0, await City.Do(db => db.Set<DataPackage>().CountAsync()));
        Assert.False(File.Exists(file));
    }

    [Fact]
    public async Task The_record_of_processing_follows_from_the_code()
    {
        var officer = await City.HasPerson("Datenschutz", Role.DataProtection);
        (await officer.Opens("/buero/datenschutz/verzeichnis")).ShouldSay("Art. 6 Abs. 1 Buchst. e DSGVO").ShouldSay("ideas: author_id, author_name").ShouldSay("§ 15 LDSG BW");
        Assert.Contains("ideas: author_id, author_name", (await officer.Opens("/buero/datenschutz/verzeichnis.csv")).Html, StringComparison.Ordinal);
        (await City.Visitor.Opens("/datenschutz/verzeichnis")).ShouldSay("Welche Daten wofür").ShouldNotSay("author_id");
        (await City.Visitor.Opens("/datenschutz/verzeichnis?lang=en")).ShouldSay("Which data for what");
        (await (await City.HasPerson("Koordination", Role.Coordinator)).Opens("/buero/datenschutz/verzeichnis")).ShouldBe(HttpStatusCode.Forbidden);
    }
}
