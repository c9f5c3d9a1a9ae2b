using System.IO.Compression;
using System.Text;
using Konzil.BrowserTests.World;
using Konzil.People;
using Konzil.Platform;
using Konzil.Site;
using Microsoft.Playwright;
using Person = Konzil.BrowserTests.World.Person;

namespace Konzil.BrowserTests.Journeys;

/// <summary>Templates leave a city as one file; somebody changes it; another look shows what would change before anything does.</summary>
[Trait("R", "R-4.3-08")]
public class CarryingTemplates(LiveCity city)
{
    private const string Terms = "begriffe.yaml";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Downloaded_changed_looked_at_and_taken_over(bool javaScript)
    {
        var term = "Zählwimpel " + (javaScript ? "eins" : "zwei");
        await using var office = await city.Somebody(javaScript, signedInAs: await city.People.Make("Vorlagenstelle " + term, Role.Coordinator));
        await using var visitor = await city.Somebody(javaScript, width: 390);
        await office.Opens(Paths.TemplateBundle);
        var download = await office.Page.RunAndWaitForDownloadAsync(() => office.Follows(BundleText.Download.De));
        var terms = Unpacked(await File.ReadAllBytesAsync(await download.PathAsync()), Terms);

        await Checks(office, "kein ZIP"u8.ToArray());
        await office.Reads(BundleText.NoZip.De);
        await Checks(office, Packed(Terms, $"{terms}  - key: {Paths.Slug(term)}\n    term: {{de: \"{term}\", en: \"{term}\"}}\n    meaning: {{de: \"Beispiel für ein Vorlagenpaket\", en: \"Example for a bundle\"}}\n"));
        await office.Reads(BundleText.Preview.De);
        await office.Reads("1 neu, 0 ersetzt");
        await office.Reads(term);
        await visitor.Opens(Paths.Glossary);
        await visitor.ReadsNothingOf(term);

        await office.Presses(BundleText.Take.De);
        await visitor.Opens(Paths.Glossary);
        await visitor.Reads(term);
    }

    private static async Task Checks(Person office, byte[] bundle)
    {
        await office.Page.Locator($"main [name={ExchangeTemplates.FileField}]").SetInputFilesAsync(new FilePayload { Name = "vorlagen.zip", MimeType = "application/zip", Buffer = bundle });
        await office.Presses(BundleText.Check.De);
    }

    private static string Unpacked(byte[] bundle, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(bundle));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static byte[] Packed(string name, string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }
}
