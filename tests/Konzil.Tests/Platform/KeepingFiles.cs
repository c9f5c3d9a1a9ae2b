using System.Net;
using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetVips;

namespace Konzil.Tests.Platform;

/// <summary>Pictures and documents: what is kept, what is refused, who may see it.</summary>
[Trait("R", "R-2.3-05")]
public class KeepingFiles(City city) : CityTest(city)
{
    [Fact]
    public async Task A_photo_loses_its_place_and_stands_upright()
    {
        var file = await Kept(SampleFiles.PhotoWithPlace(), "IMG_2041.JPG");
        Assert.Equal((FileType.Jpeg, 1000, 2000, "IMG_2041.jpg"), (file.Type, file.Width, file.Height, file.Name));
        using var seen = Image.NewFromBuffer(await Bytes(file.Href));
        Assert.Equal((1000, 2000), (seen.Width, seen.Height));
        Assert.DoesNotContain(seen.GetFields(), f => f.StartsWith("exif", StringComparison.Ordinal) || f == "orientation");
        using var small = Image.NewFromBuffer(await Bytes(file.ThumbnailHref));
        Assert.Equal((240, 480), (small.Width, small.Height));
    }

    [Theory]
    [InlineData("jpg", FileType.Jpeg)]
    [InlineData("png", FileType.Png)]
    [InlineData("webp", FileType.WebP)]
    [InlineData("gif", FileType.Png)]
    public async Task The_type_comes_from_the_content(string ending, FileType type)
    {
        var file = await Kept(SampleFiles.Picture(ending), "bild.exe");
        Assert.Equal((type, 60, 40), (file.Type, file.Width, file.Height));
        Assert.Equal("bild" + type.Ending(), file.Name);
        var seen = await City.Visitor.Opens(file.Href);
        Assert.Equal(type.Mime(), seen.Answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("nosniff", Assert.Single(seen.Answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("public, max-age=3600", seen.Answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task A_pdf_is_saved_and_never_shown_inside_the_site()
    {
        var file = await Kept(SampleFiles.Pdf, "Plan.pdf");
        var seen = await City.Visitor.Opens(file.Href);
        Assert.Equal("attachment", seen.Answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Contains("sandbox", Assert.Single(seen.Answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Bad => new()
    {
        { "svg", FilesText.NoKnownType.De },
        { "html", FilesText.NoKnownType.De },
        { "empty", FilesText.Empty.De },
        { "large", "größer als 10 MB" },
        { "bomb", FilesText.TooManyPixels.De },
        { "broken", FilesText.Broken.De },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task What_is_no_good_is_refused_with_a_reason_and_not_kept(string kind, string reason)
    {
        byte[] content = kind switch
        {
            "svg" => SampleFiles.SvgWithScript,
            "html" => SampleFiles.Html,
            "empty" => [],
            "large" => [.. SampleFiles.Pdf, .. new byte[10 * 1024 * 1024]],
            "bomb" => SampleFiles.Bomb,
            _ => [.. SampleFiles.PhotoWithPlace()[..200], .. SampleFiles.Html],
        };
        var form = Filled(content, "bild.png", "Ein Bild");
        Assert.Null(await FileStore.Read(form, "Bild", "BildAlt"));
        Assert.Contains(reason, form.Errors.For("Bild"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(City.Folder, "files")));
    }

    [Fact]
    public async Task A_picture_needs_words_for_those_who_cannot_see_it()
    {
        var form = Filled(SampleFiles.Picture("png"), "bild.png", "");
        await FileStore.Read(form, "Bild", "BildAlt");
        Assert.Equal(FilesText.AltMissing.De, form.Errors.For("BildAlt"));
    }

    [Fact]
    public async Task Where_pictures_are_wanted_a_pdf_is_refused()
    {
        var form = Filled(SampleFiles.Pdf, "plan.pdf", "Plan");
        Assert.Null(await FileStore.Read(form, "Bild", "BildAlt", FileKinds.Pictures));
        Assert.Equal(FilesText.NoPicture.De, form.Errors.For("Bild"));
    }

    [Theory]
    [InlineData("../../<img src=x onerror=alert(1)>.png", "img src x onerror alert(1).png")]
    [InlineData("..\\..\\etc\\passwd", "passwd.png")]
    [InlineData("\u202Egnp.exe", "gnp.png")]
    [InlineData("....", "datei.png")]
    [InlineData("Möwe am See.jpeg", "Möwe am See.png")]
    public void A_name_loses_path_markup_and_signs_that_mislead(string sent, string kept) => Assert.Equal(kept, FileName.Clean(sent, FileType.Png));

    [Fact]
    public async Task A_file_is_seen_by_those_who_see_what_it_belongs_to()
    {
        var anna = await City.HasPerson("Anna");
        var ben = await City.HasPerson("Ben");
        var idea = await City.HasIdea("Bäume am Bahnhof", by: anna, published: false);
        var file = await Kept(SampleFiles.Picture("png"), "bild.png", idea);
        foreach (var path in new[] { file.Href, file.ThumbnailHref })
        {
            (await City.Visitor.Opens(path)).ShouldBe(HttpStatusCode.NotFound);
            (await ben.Opens(path)).ShouldBe(HttpStatusCode.NotFound);
            var seen = (await anna.Opens(path)).ShouldBe(HttpStatusCode.OK);
            Assert.Contains("no-store", seen.Answer.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_belongs_to_nothing_any_more_is_swept_away_after_a_day()
    {
        var draft = await Kept(SampleFiles.Picture("png"), "entwurf.png", holder: (IdeaDraft.Kind, Ids.Next()));
        var kept = await Kept(SampleFiles.Picture("png"), "idee.png");
        await File.WriteAllBytesAsync(Path.Combine(City.Folder, "files", "0123.png"), [1], TestContext.Current.CancellationToken);
        foreach (var path in Directory.GetFiles(Path.Combine(City.Folder, "files")))
        {
            File.SetLastWriteTimeUtc(path, City.Clock.GetUtcNow().UtcDateTime);
        }

        await City.Settle();
        Assert.Equal(2, await City.Do(db => db.Files.CountAsync()));
        City.Clock.Advance(TimeSpan.FromDays(2));
        await City.Settle();
        Assert.Equal(kept.Id, Assert.Single(await City.Do(db => db.Files.ToListAsync())).Id);
        Assert.Equal([kept.Key.Replace(".", "-klein.", StringComparison.Ordinal), kept.Key], Directory.GetFiles(Path.Combine(City.Folder, "files")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
        Assert.NotEqual(draft.Id, kept.Id);
    }

    private static Form Filled(byte[] content, string name, string alt) => new(new FormCollection(
        new() { ["BildAlt"] = alt },
        new FormFileCollection { new FormFile(new MemoryStream(content), 0, content.Length, "Bild", name) }));

    private async Task<StoredFile> Kept(byte[] content, string name, Idea? idea = null, (string Kind, Guid Id)? holder = null)
    {
        var form = Filled(content, name, "Was zu sehen ist");
        var upload = await FileStore.Read(form, "Bild", "BildAlt");
        Assert.False(form.HasErrors, form.Errors.For("Bild"));
        idea ??= holder is null ? await City.HasIdea("Bäume am Bahnhof") : null;
        await using var scope = City.Services.CreateAsyncScope();
        var file = await scope.ServiceProvider.GetRequiredService<FileStore>().Attach(upload!, holder?.Kind ?? Idea.Kind, holder?.Id ?? idea!.Id, Me.System);
        await scope.ServiceProvider.GetRequiredService<CityDb>().SaveChangesAsync();
        return file;
    }

    private async Task<byte[]> Bytes(string path)
    {
        using var client = City.Client();
        return await client.GetByteArrayAsync(path, TestContext.Current.CancellationToken);
    }
}
