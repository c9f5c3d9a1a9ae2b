using Konzil.BrowserTests.World;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Person = Konzil.BrowserTests.World.Person;

namespace Konzil.BrowserTests.Journeys;

/// <summary>Somebody shows a picture and a place with an idea; the moderation publishes it; everybody finds it on the map.</summary>
public class AnIdeaWithPictureAndPlace(LiveCity site)
{
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 390)]
    public async Task From_the_form_to_the_map(bool javaScript, int width)
    {
        var title = "Bänke am Hörnle " + (javaScript ? "mit" : "ohne") + " Skript";
        await using var anna = await site.Somebody(javaScript, width);
        await anna.SignsIn(await site.People.Make("Anna Bild"));
        await anna.Opens("/ideen/neu");
        await anna.Fills("Worum geht es", title);
        await anna.Fills("Beschreiben Sie", "Am Hörnle gibt es zu wenige Bänke im Schatten. Bitte stellen Sie drei weitere unter die Pappeln.");
        await anna.Presses("Weiter zu Ort");
        await anna.Fills("Wo genau", "Am Hörnle, unter den Pappeln");
        if (javaScript)
        {
            await anna.Page.Locator("[data-map-canvas]").IsVisibleAsync();
        }

        await anna.Fills("Punkt auf der Karte", "47.67420, 9.20900");
        await anna.Fills("Schlagwörter", "Bänke, Schatten");
        await anna.Presses("Weiter zu ähnlichen Ideen");
        await anna.Presses(await anna.Sees("Meine Idee ist anders") ? "Meine Idee ist anders" : "Weiter: Meine Idee prüfen");
        await anna.Page.Locator("[name=Datei]").SetInputFilesAsync(new FilePayload { Name = "baenke.png", MimeType = "image/png", Buffer = Picture });
        await anna.Presses("Hinzufügen");
        await anna.Reads("was zu sehen ist");
        await SendsTooMuch(anna, title);
        await anna.Page.Locator("[name=Datei]").SetInputFilesAsync(new FilePayload { Name = "baenke.png", MimeType = "image/png", Buffer = Picture });
        await anna.Fills("Was ist zu sehen", "Zwei volle Bänke unter einer Pappel");
        await anna.Presses("Hinzufügen");
        Assert.Equal(1, await anna.Page.GetByAltText("Zwei volle Bänke unter einer Pappel").CountAsync());
        await anna.Presses("Idee absenden");
        var number = await anna.ReadsNumberAfter("die Nummer");

        await using var mona = await site.Somebody(javaScript, width);
        await mona.SignsIn(await site.People.Make("Mona Bild", Role.Moderator));
        await mona.Opens("/buero/ideen/" + number);
        await mona.Reads("Zwei volle Bänke unter einer Pappel");
        await mona.Picks("What", "Publish");
        await mona.Presses("Speichern");

        await using var visitor = await site.Somebody(javaScript, width);
        await visitor.Opens("/ideen/karte?schlagwort=schatten");
        await visitor.Reads("Am Hörnle, unter den Pappeln");
        await visitor.Follows(title);
        Assert.Equal(1, await visitor.Page.GetByAltText("Zwei volle Bänke unter einer Pappel").CountAsync());
        await visitor.Reads("47.67420, 9.20900");
        await visitor.Reads("Ich kann helfen");
    }

    /// <summary>30 MB are answered by the page, beside the field, with every word kept and no byte stored.</summary>
    private async Task SendsTooMuch(Person anna, string title)
    {
        var huge = new byte[30 * 1024 * 1024];
        Picture.CopyTo(huge, 0);
        var name = $"riesig-{Ids.Next():N}.png";

        // A file on the disk, as people have: bytes sent through the test's own line would take longer than the page.
        var folder = Directory.CreateTempSubdirectory("konzil-test-");
        var file = Path.Combine(folder.FullName, name);
        await File.WriteAllBytesAsync(file, huge);
        await anna.Page.Locator("[name=Datei]").SetInputFilesAsync(file);
        await anna.Fills("Was ist zu sehen", "Alle Bänke der Stadt auf einmal");
        await anna.Presses("Hinzufügen");
        folder.Delete(recursive: true);
        var field = anna.Page.Locator("[name=Datei]");
        Assert.Equal("true", await field.GetAttributeAsync("aria-invalid"));
        var error = anna.Page.Locator(string.Join(',', (await field.GetAttributeAsync("aria-describedby") ?? "").Split(' ').Select(id => "#" + id))).Filter(new() { HasText = FilesText.TooLarge.With(FileStore.MaxMegabytes) });
        Assert.Equal(1, await error.CountAsync());
        Assert.Equal("Alle Bänke der Stadt auf einmal", await anna.Page.GetByLabel("Was ist zu sehen").First.InputValueAsync());
        await anna.Reads(title);
        await anna.Reads("Am Hörnle, unter den Pappeln");
        Assert.Equal(0, await anna.Page.GetByAltText("Alle Bänke der Stadt auf einmal").CountAsync());
        await using var scope = site.Services.CreateAsyncScope();
        Assert.False(await scope.ServiceProvider.GetRequiredService<CityDb>().Files.AnyAsync(f => f.Name == name), "The file is stored.");
        var kept = new DirectoryInfo(Path.Combine(Path.GetDirectoryName(site.MailFolder)!, "files"));
        Assert.False(kept.Exists && kept.EnumerateFiles().Any(f => f.Length > FileStore.MaxMegabytes * 1024 * 1024), "Its bytes lie in the folder.");
    }
}
