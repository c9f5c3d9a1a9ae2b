using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Konzil.People;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>The record of a project that can be read when this platform is long gone.</summary>
[Trait("R", "R-3.4-33")]
public class KeepingTheRecord(City city) : CityTest(city)
{
    [Fact]
    public async Task Holds_handbook_plan_decisions_and_accepted_files_with_checksums()
    {
        await City.LoadsKonstanz();
        var (coordination, other) = (await City.HasPerson("Frau Planung", Role.Coordinator), await City.HasPerson("Zweite Koordination", Role.Coordinator));
        var office = $"/buero/projekte/{(await City.TheAgendasProject()).Number}";
        var result = await City.Do(db => db.Deliverables.AsNoTracking().OrderBy(d => d.Id).FirstAsync());
        var path = $"{office}/pakete/{result.PackageId}/ergebnisse/{result.Id}";
        var pdf = SampleFiles.Pdf;
        (await coordination.Posts(path + "/abgabe", new ChosenFile(SubmitDeliverable.FileField, "konzept.pdf", pdf), (SubmitDeliverable.AltField, "Das Konzept"), ("Version", result.Version.ToString()))).ShouldBe(HttpStatusCode.SeeOther);

        // Not accepted yet: not in the record.
        Assert.DoesNotContain(Read(await coordination.Downloads(office + "/akte.zip")).Keys, n => n.StartsWith("ergebnisse/", StringComparison.Ordinal));
        var version = await City.Do(db => db.Deliverables.Where(d => d.Id == result.Id).Select(d => d.Version).SingleAsync());
        (await other.Posts(path + "/abnahme", ("Ausgang", "Accepted"), ("Version", version.ToString()))).ShouldBe(HttpStatusCode.SeeOther);

        (await coordination.Opens(office + "/austausch")).ShouldSay(ArchiveText.Take.De);
        var files = Read(await coordination.Downloads(office + "/akte.zip"));
        Assert.Equal(pdf, files["ergebnisse/01-konzept.pdf"]);
        var handbook = Encoding.UTF8.GetString(files["handbuch-01.md"]);
        Assert.StartsWith("# ", handbook, StringComparison.Ordinal);
        Assert.Contains("| --- |", handbook, StringComparison.Ordinal);
        Assert.Contains("Projektvorbereitung", Encoding.UTF8.GetString(files["plan.csv"]), StringComparison.Ordinal);
        Assert.Contains("Handlungsfelder sind bestimmt und definiert", Encoding.UTF8.GetString(files["entscheidungen.csv"]), StringComparison.Ordinal);
        Assert.Contains("Frau Planung", Encoding.UTF8.GetString(files["LIESMICH.txt"]), StringComparison.Ordinal);
        Assert.Contains("Record of the project", Encoding.UTF8.GetString(files["README.txt"]), StringComparison.Ordinal);

        var sums = Encoding.UTF8.GetString(files["SHA256SUMS"]).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split("  ", 2)).ToDictionary(l => l[1], l => l[0], StringComparer.Ordinal);
        Assert.Equal(files.Keys.Except(["LIESMICH.txt", "README.txt", "SHA256SUMS"], StringComparer.Ordinal).Order(StringComparer.Ordinal), sums.Keys.Order(StringComparer.Ordinal));
        Assert.All(sums, s => Assert.Equal(s.Value, Convert.ToHexStringLower(SHA256.HashData(files[s.Key]))));
    }

    [Fact]
    public async Task Is_only_for_who_may_read_the_project()
    {
        var (lead, stranger) = (await City.HasPerson("Leitung", Role.FieldLead), await City.HasPerson("Andere Leitung", Role.FieldLead));
        var (project, _) = await City.HasProject(lead);
        var record = $"/buero/projekte/{project.Number}/akte.zip";
        Assert.NotEmpty(Read(await lead.Downloads(record)));
        (await stranger.Opens(record)).ShouldBe(HttpStatusCode.NotFound);
        (await (await City.HasPerson("Anna")).Opens(record)).ShouldBe(HttpStatusCode.Forbidden);
        (await lead.Opens("/buero/projekte/9999/akte.zip")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static Dictionary<string, byte[]> Read(byte[] record)
    {
        using var zip = new ZipArchive(new MemoryStream(record), ZipArchiveMode.Read);
        return zip.Entries.ToDictionary(e => e.FullName, Content, StringComparer.Ordinal);
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var bytes = new MemoryStream();
        from.CopyTo(bytes);
        return bytes.ToArray();
    }
}
