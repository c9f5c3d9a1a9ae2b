using System.Net;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Ideas;

/// <summary>Pictures and documents that people show with an idea.</summary>
[Trait("R", "R-2.3-05")]
public class ShowingPictures(City city) : CityTest(city)
{
    private const string Body = "Am Seerhein ist der Radweg nachts dunkel. Lampen sollen leuchten, wenn jemand kommt.";

    [Fact]
    public async Task A_picture_waits_with_the_draft_and_goes_out_with_the_idea()
    {
        var anna = await City.HasPerson("Anna");
        var fields = Fields();
        var added = await anna.Posts("/ideen/neu/dateien", Chosen(SampleFiles.PhotoWithPlace()), [.. fields, ("Dateiworte", "Der dunkle Weg am Seerhein")]);
        added.ShouldBe(HttpStatusCode.SeeOther);
        var check = await anna.Opens(added.Location!.Split('#')[0]);
        Assert.Equal("Der dunkle Weg am Seerhein", check.Document.QuerySelector(".kz-anhang img")!.GetAttribute("alt"));
        var draftFile = await City.Do(db => db.Files.SingleAsync());
        (await City.Visitor.Opens(draftFile.Href)).ShouldBe(HttpStatusCode.NotFound);

        var sent = await anna.Posts("/ideen/neu/absenden", fields);
        sent.ShouldBe(HttpStatusCode.SeeOther);
        var idea = await City.Do(db => db.Ideas.SingleAsync());
        (await City.Visitor.Opens(draftFile.Href)).ShouldBe(HttpStatusCode.NotFound);
        var review = await (await City.HasPerson("Mona", Role.Moderator)).Opens($"/buero/ideen/{idea.Number}");
        Assert.Equal(draftFile.ThumbnailHref, review.Document.QuerySelector(".kz-anhang img")!.GetAttribute("src"));

        await City.Do(async db =>
        {
            (await db.Ideas.SingleAsync()).Publish(City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        var page = await City.Visitor.Opens(Paths.Idea(idea.Number, idea.Title));
        Assert.Equal("Der dunkle Weg am Seerhein", page.Document.QuerySelector(".kz-anhang img")!.GetAttribute("alt"));
        (await City.Visitor.Opens(draftFile.Href)).ShouldBe(HttpStatusCode.OK);
        (await City.Visitor.Opens(draftFile.ThumbnailHref)).ShouldBe(HttpStatusCode.OK);
    }

    public static TheoryData<string, byte[], string, string> Bad => new()
    {
        { "wrong type by content", SampleFiles.Html, "foto.jpg", FilesText.NoKnownType.De },
        { "nothing in it", [], "foto.jpg", FilesText.Empty.De },
        { "30 MB", [.. SampleFiles.Pdf, .. new byte[30 * 1024 * 1024]], "plan.pdf", "größer als 10 MB" },
        { "a drawing with a script", SampleFiles.SvgWithScript, "logo.svg", FilesText.NoKnownType.De },
        { "a bomb", SampleFiles.Bomb, "bild.png", FilesText.TooManyPixels.De },
    };

    [Theory]
    [MemberData(nameof(Bad), DisableDiscoveryEnumeration = true)]
    public async Task A_bad_file_is_explained_beside_its_field_and_nothing_is_lost(string what, byte[] content, string name, string reason)
    {
        var anna = await City.HasPerson("Anna");
        var page = await anna.Posts("/ideen/neu/dateien", new ChosenFile("Datei", name, content), [.. Fields(), ("Dateiworte", "Was zu sehen ist")]);
        page.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Contains(reason, page.Document.QuerySelector("#Datei-fehler")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("Was zu sehen ist", page.Document.QuerySelector("#Dateiworte")!.GetAttribute("value"));
        Assert.Equal("Lampen am Radweg", page.Document.QuerySelector("form[action='/ideen/neu/absenden'] input[name=Title]")!.GetAttribute("value"));
        Assert.Equal(0, await City.Do(db => db.Files.CountAsync()));
        Assert.False(Directory.Exists(Path.Combine(City.Folder, "files")), what);
    }

    [Fact]
    public async Task Without_words_or_without_a_file_the_form_says_so()
    {
        var anna = await City.HasPerson("Anna");
        var wordless = await anna.Posts("/ideen/neu/dateien", Chosen(SampleFiles.Picture("png")), Fields());
        wordless.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(FilesText.AltMissing.De);
        (await anna.Posts("/ideen/neu/dateien", Fields())).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(FilesText.Missing.De);
    }

    [Fact]
    public async Task Five_are_enough()
    {
        var anna = await City.HasPerson("Anna");
        var fields = Fields();
        for (var i = 0; i < IdeaFileFields.Most; i++)
        {
            (await anna.Posts("/ideen/neu/dateien", Chosen(SampleFiles.Picture("png")), [.. fields, ("Dateiworte", "Bild")])).ShouldBe(HttpStatusCode.SeeOther);
        }

        (await anna.Posts("/ideen/neu/dateien", Chosen(SampleFiles.Picture("png")), [.. fields, ("Dateiworte", "Bild")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Mehr als 5");
        Assert.Equal(IdeaFileFields.Most, await City.Do(db => db.Files.CountAsync()));
    }

    [Fact]
    public async Task A_name_with_path_and_markup_stays_harmless()
    {
        var anna = await City.HasPerson("Anna");
        await anna.Posts("/ideen/neu/dateien", new ChosenFile("Datei", "../../<img src=x onerror=alert(1)>.png", SampleFiles.Picture("png")), [.. Fields(), ("Dateiworte", "<script>alert(1)</script>")]);
        var file = await City.Do(db => db.Files.SingleAsync());
        Assert.Equal("img src x onerror alert(1).png", file.Name);
        var page = await anna.Opens($"/ideen/neu?entwurf={file.ItemId}&schritt=pruefen");
        Assert.DoesNotContain("<script>alert", page.Html, StringComparison.Ordinal);
        Assert.Equal("<script>alert(1)</script>", page.Document.QuerySelector(".kz-anhang img")!.GetAttribute("alt"));
    }

    [Fact]
    public async Task Only_the_owner_removes_a_picture()
    {
        var (anna, bert) = (await City.HasPerson("Anna"), await City.HasPerson("Bert"));
        await anna.Posts("/ideen/neu/dateien", Chosen(SampleFiles.Picture("png")), [.. Fields(), ("Dateiworte", "Bild")]);
        var file = await City.Do(db => db.Files.SingleAsync());
        (await bert.Posts($"/ideen/neu/dateien/{file.Id}/entfernen")).ShouldBe(HttpStatusCode.NotFound);
        (await anna.Posts($"/ideen/neu/dateien/{file.Id}/entfernen")).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        Assert.Equal(0, await City.Do(db => db.Files.CountAsync()));
        Assert.Empty(Directory.GetFiles(Path.Combine(City.Folder, "files")));
    }

    [Fact]
    public async Task A_picture_of_a_withdrawn_idea_is_gone_for_everybody_else()
    {
        var anna = await City.HasPerson("Anna");
        var idea = await City.HasIdea("Bäume am Bahnhof", by: anna);
        (await anna.Posts($"/ideen/{idea.Number}/dateien", Chosen(SampleFiles.Picture("webp")), ("Dateiworte", "Der Platz heute"))).ShouldBe(HttpStatusCode.SeeOther);
        var file = await City.Do(db => db.Files.SingleAsync());
        (await City.Visitor.Opens(file.Href)).ShouldBe(HttpStatusCode.OK);
        await anna.Posts($"/ideen/{idea.Number}/zurueckziehen");
        (await City.Visitor.Opens(file.Href)).ShouldBe(HttpStatusCode.NotFound);
        (await anna.Opens(file.Href)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_visitor_is_asked_to_sign_in_and_another_site_may_not_send()
    {
        (await City.Visitor.Posts("/ideen/neu", [.. Fields(), ("Zu", "pruefen")])).ShouldSay(IdeaFilesText.SignInButton.De);
        Assert.Equal(HttpStatusCode.Unauthorized, (await City.Visitor.Posts("/ideen/neu/dateien", Chosen(SampleFiles.Picture("png")), Fields())).Status);
        var anna = await City.HasPerson("Anna");
        using var form = new MultipartFormDataContent { { new ByteArrayContent(SampleFiles.Picture("png")), "Datei", "a.png" }, { new StringContent("Bild"), "Dateiworte" } };
        using var message = new HttpRequestMessage(HttpMethod.Post, "/ideen/neu/dateien") { Content = form };
        (await anna.Send(message, site: "cross-site")).ShouldBe(HttpStatusCode.Forbidden);
        Assert.Equal(0, await City.Do(db => db.Files.CountAsync()));
    }

    private static ChosenFile Chosen(byte[] content) => new("Datei", "bild.jpg", content);

    private static (string, string)[] Fields() => [("Token", Ids.Next().ToString()), ("Title", "Lampen am Radweg"), ("Body", Body), ("Field", ""), ("District", "")];
}
