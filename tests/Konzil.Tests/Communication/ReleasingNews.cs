using System.Net;
using Konzil.Communication;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Communication;

public class ReleasingNews(City city) : CityTest(city)
{
    private const string Title = "Sensoren am Seerhein";

    [Fact]
    [Trait("R", "R-4.1-02")]
    public async Task What_is_marked_for_the_press_office_is_nowhere_before_its_release()
    {
        var (coordination, press, anna) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Presse", Role.Press), await City.HasPerson("Anna"));
        var field = await City.HasField("Umwelt & Energie", draft: false);
        await anna.Posts($"/handlungsfelder/{field.Slug}/folgen");
        var post = await City.HasNews(coordination, Title, ("NeedsPress", "true"), ("FieldId", field.Id.ToString()));
        (await coordination.Posts($"/buero/neuigkeiten/{post.Number}/freigabe", ("Version", await City.VersionOf(post)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(NewsText.OnlyPressReleases.De);
        (await coordination.PostsAndLooks($"/buero/neuigkeiten/{post.Number}/pruefung", ("Version", await City.VersionOf(post)))).ShouldSay(NewsText.NextPress.De);
        await City.Settle();
        await IsNowhere(post);
        Assert.Empty(await City.MailsTo("anna@example.org"));
        (await press.Opens("/konto/nachrichten")).ShouldSay(NewsText.SubmittedNotice.With(Title));
        (await coordination.Posts($"/buero/neuigkeiten/{post.Number}/bearbeiten", ("Title", "Heimlich geändert"), ("Lead", "Kurz"), ("Body", "Text"), ("Version", await City.VersionOf(post)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(NewsText.OnlyPressChanges.De);

        await City.Releases(press, post);
        await City.Settle();
        (await City.Visitor.Opens($"/neuigkeiten/{post.Number}")).ShouldSay(Title).ShouldSay("Es misst jetzt.");
        foreach (var place in Places(post).Skip(1))
        {
            Assert.True(Says(await City.Visitor.Opens(place)), place);
        }

        Assert.Contains($"/neuigkeiten/{post.Number}", (await City.Visitor.Opens("/sitemap.xml")).Html, StringComparison.Ordinal);
        (await anna.Opens("/konto/nachrichten")).ShouldSay(NewsText.FollowerNotice.With(Title));
        (await coordination.Opens("/konto/nachrichten")).ShouldSay(NewsText.ReleasedNotice.With(Title));
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(NewsPost) && h.ItemId == post.Id)));

        (await press.PostsAndLooks($"/buero/neuigkeiten/{post.Number}/ruecknahme", (HandleNews.TakeBackReason, "Zahl war falsch"), ("Version", await City.VersionOf(post)))).ShouldSay("Zahl war falsch");
        await City.Settle();
        await IsNowhere(post, HttpStatusCode.Gone);

        // Whoever comes by an old link reads what happened and where to go on, and nothing of what it said or why it went.
        var gone = (await City.Visitor.Opens($"/neuigkeiten/{post.Number}")).ShouldSay(NewsText.GoneTitle.De).ShouldSay(NewsText.Gone.De).ShouldNotSay(Title).ShouldNotSay("Zahl war falsch");
        Assert.NotNull(gone.Document.QuerySelector("main a[href='/neuigkeiten']"));
        (await City.Visitor.Opens($"/neuigkeiten/{post.Number}?lang=en")).ShouldBe(HttpStatusCode.Gone).ShouldSay(NewsText.GoneTitle.En);
        (await City.Visitor.Opens($"/neuigkeiten/{post.Number + 1}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("R", "R-4.1-02")]
    public async Task The_press_office_gives_back_with_a_reason_and_a_stale_button_is_refused()
    {
        var (coordination, press) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Presse", Role.Press));
        var post = await City.HasNews(coordination, Title, ("NeedsPress", "true"));
        var before = await City.VersionOf(post);
        await coordination.PostsAndLooks($"/buero/neuigkeiten/{post.Number}/pruefung", ("Version", before));
        (await press.Posts($"/buero/neuigkeiten/{post.Number}/freigabe", ("Version", before))).ShouldBe(HttpStatusCode.Conflict);
        (await press.Posts($"/buero/neuigkeiten/{post.Number}/rueckgabe", (HandleNews.BackReason, ""), ("Version", await City.VersionOf(post)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(NewsText.ReasonMissing.De);
        await press.PostsAndLooks($"/buero/neuigkeiten/{post.Number}/rueckgabe", (HandleNews.BackReason, "Bitte Quelle nennen"), ("Version", await City.VersionOf(post)));
        await City.Settle();
        (await coordination.Opens("/konto/nachrichten")).ShouldSay("Bitte Quelle nennen");
        (await coordination.Opens($"/buero/neuigkeiten/{post.Number}")).ShouldSay(NewsText.GivenBackBecause.With("Bitte Quelle nennen"));
        (await coordination.Posts($"/buero/neuigkeiten/{post.Number}/rueckgabe", (HandleNews.BackReason, "x"), ("Version", await City.VersionOf(post)))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    [Trait("R", "R-4.3-04")]
    public async Task Lotsen_read_what_lies_with_the_press_office_but_no_drafts()
    {
        var (coordination, lotse) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Lotse Lena", Role.Lotse));
        var post = await City.HasNews(coordination, Title, ("NeedsPress", "true"));
        (await lotse.Opens($"/buero/neuigkeiten/{post.Number}")).ShouldBe(HttpStatusCode.NotFound);
        await coordination.PostsAndLooks($"/buero/neuigkeiten/{post.Number}/pruefung", ("Version", await City.VersionOf(post)));
        (await lotse.Opens($"/buero/neuigkeiten/{post.Number}")).ShouldSay(Title);
        (await lotse.Opens("/buero/lotsen")).ShouldSay(Title);
        (await lotse.Opens($"/buero/neuigkeiten/{post.Number}/bearbeiten")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    [Trait("R", "R-3.4-19")]
    public async Task Internal_news_is_read_by_people_of_the_city_only()
    {
        var (coordination, staff, anna) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Frau Amt", Role.Staff), await City.HasPerson("Anna"));
        var post = await City.HasNews(coordination, Title, ("IsInternal", "true"));
        await City.Releases(coordination, post);
        await City.Settle();
        (await staff.Opens("/neuigkeiten")).ShouldSay(Title).ShouldSay(NewsText.Internal.De);
        (await staff.Opens($"/neuigkeiten/{post.Number}")).ShouldSay("Es misst jetzt.");
        (await anna.Opens($"/neuigkeiten/{post.Number}")).ShouldBe(HttpStatusCode.NotFound);
        await IsNowhere(post);

        // Taken back, it is gone for those who could read it; for all others there never was one.
        await coordination.PostsAndLooks($"/buero/neuigkeiten/{post.Number}/ruecknahme", (HandleNews.TakeBackReason, "Zahl war falsch"), ("Version", await City.VersionOf(post)));
        (await staff.Opens($"/neuigkeiten/{post.Number}")).ShouldBe(HttpStatusCode.Gone).ShouldSay(NewsText.GoneTitle.De);
        await IsNowhere(post);
    }

    [Fact]
    [Trait("R", "R-3.4-18")]
    public async Task Each_unit_confirms_once_that_it_read_the_news()
    {
        var (coordination, staff) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Frau Amt", Role.FieldLead));
        var unit = await City.HasUnit(coordination, "Bauamt", ("HeadId", staff.Id.ToString()!));
        await City.HasUnit(coordination, "Kulturamt");
        var post = await City.HasNews(coordination, Title, ("IsInternal", "true"), ("AsksUnits", "true"));
        await City.Releases(coordination, post);
        await City.Settle();
        (await staff.Opens("/konto/nachrichten")).ShouldSay(NewsText.UnitsNotice.With(Title));
        (await staff.Opens($"/neuigkeiten/{post.Number}")).ShouldSay(NewsText.ConfirmNote.With("Bauamt"));
        (await staff.PostsAndLooks($"/neuigkeiten/{post.Number}/bestaetigung")).ShouldSay("Ihre Stelle „Bauamt“ hat am");
        await staff.PostsAndLooks($"/neuigkeiten/{post.Number}/bestaetigung");
        Assert.Equal(1, await City.Do(db => db.NewsReadings.CountAsync(r => r.UnitId == unit.Id)));
        (await coordination.Opens($"/buero/neuigkeiten/{post.Number}")).ShouldSay(NewsText.ReadingsNote.With(1, 2));
        (await coordination.Posts($"/neuigkeiten/{post.Number}/bestaetigung")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(NewsText.NoUnit.De);
    }

    private async Task IsNowhere(NewsPost post, HttpStatusCode instead = HttpStatusCode.NotFound)
    {
        (await City.Visitor.Opens($"/neuigkeiten/{post.Number}")).ShouldBe(instead);
        (await City.Visitor.Opens($"/neuigkeiten/{post.Number}/aushang")).ShouldBe(instead);
        foreach (var place in Places(post).Skip(1))
        {
            Assert.False(Says(await City.Visitor.Opens(place)), place);
        }

        Assert.DoesNotContain($"/neuigkeiten/{post.Number}<", (await City.Visitor.Opens("/sitemap.xml")).Html, StringComparison.Ordinal);
    }

    // The search marks single words, so the words of its page count as well as its markup.
    private static bool Says(Seen page) => page.Html.Contains(Title, StringComparison.Ordinal) || page.Text.Contains(Title, StringComparison.Ordinal);

    private static IEnumerable<string> Places(NewsPost post) =>
        [$"/neuigkeiten/{post.Number}", "/neuigkeiten", "/neuigkeiten/feed.atom", "/neuigkeiten/neuigkeiten.csv", "/", "/suche?q=Seerhein", "/einbetten/neuigkeiten"];
}
