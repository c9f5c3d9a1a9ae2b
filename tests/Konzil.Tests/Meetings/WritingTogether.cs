using System.Net;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Meetings;

[Trait("R", "R-1.5-06")]
public class WritingTogether(City city) : CityTest(city)
{
    private const string Words = "Die Stadt baut Bänke.\n\nSie stehen am Ufer.\n\nBezahlt wird aus dem Haushalt.";

    [Fact]
    public async Task Members_see_the_draft_and_hear_of_it_and_for_others_it_does_not_exist()
    {
        var (office, chair, member) = await People();
        var stranger = await City.HasPerson("Fremd", Role.FieldLead);
        await HasDraft(office, chair, member);
        await City.Settle();
        Assert.Contains(await City.Do(db => db.Notices.Where(n => n.PersonId == member.Id).Select(n => n.De).ToListAsync()), n => n.Contains("Neuer Entwurf „Bänke“", StringComparison.Ordinal));
        (await member.Opens("/buero/entwuerfe/1")).ShouldBe(HttpStatusCode.OK).ShouldSay("Sie stehen am Ufer.").ShouldNotSay("Abschließen");
        (await member.Opens("/buero/gremien/1")).ShouldSay("Bänke");
        var id = (await Suggests(member, 2, "Sie stehen im Park.")).Id;
        foreach (var path in new[] { "", "/absatz/1", $"/vorschlaege/{id}", "/fassungen/1", "/bearbeiten", "/abschluss" })
        {
            (await stranger.Opens("/buero/entwuerfe/1" + path)).ShouldBe(HttpStatusCode.NotFound);
        }

        foreach (var path in new[] { "/absatz/1", "/absatz/1/kommentar", $"/vorschlaege/{id}", $"/vorschlaege/{id}/ruecknahme", "/bearbeiten", "/abschluss" })
        {
            (await stranger.Posts("/buero/entwuerfe/1" + path, ("Edition", "1"), ("After", "Nein."), ("Body", "Nein."))).ShouldBe(HttpStatusCode.NotFound);
        }

        (await member.Opens("/buero/entwuerfe/1/bearbeiten")).ShouldBe(HttpStatusCode.Forbidden);
        (await member.Posts($"/buero/entwuerfe/1/vorschlaege/{id}", ("Decision", "accept"))).ShouldBe(HttpStatusCode.Forbidden);
        (await member.Opens("/buero/gremien/1/entwuerfe/neu")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_accepted_suggestion_makes_a_version_in_its_authors_name()
    {
        var (office, chair, member) = await People();
        await HasDraft(office, chair, member);
        var suggestion = await Suggests(member, 2, "Sie stehen am Ufer und im Park.");
        var page = await chair.Opens($"/buero/entwuerfe/1/vorschlaege/{suggestion.Id}");
        Assert.Contains("und im Park", string.Concat(page.Document.QuerySelectorAll("ins").Select(i => i.TextContent)), StringComparison.Ordinal);
        (await chair.PostsAndLooks($"/buero/entwuerfe/1/vorschlaege/{suggestion.Id}", ("Decision", "accept"), ("Version", suggestion.Version.ToString()))).ShouldSay("Sie stehen am Ufer und im Park.");
        var draft = await Draft();
        Assert.Equal((2, "Mia", member.Id, "Die Stadt baut Bänke.\n\nSie stehen am Ufer und im Park.\n\nBezahlt wird aus dem Haushalt."), (draft.Edition, draft.Newest.AuthorName, draft.Newest.AuthorId, draft.Newest.Text));
        var compared = await member.Opens("/buero/entwuerfe/1/fassungen/2");
        compared.ShouldSay("Fassung 2 gegen Fassung 1").ShouldSay("Vorschlag angenommen von Vera");
        (await member.Opens("/buero/entwuerfe/1/fassungen/1?mit=2")).ShouldSay("Fassung 1 gegen Fassung 2");
        await City.Settle();
        Assert.Contains(await City.Do(db => db.Notices.Where(n => n.PersonId == member.Id).Select(n => n.De).ToListAsync()), n => n.Contains("ist angenommen", StringComparison.Ordinal));
        (await chair.Posts($"/buero/entwuerfe/1/vorschlaege/{suggestion.Id}", ("Decision", "accept"), ("Version", suggestion.Version.ToString()))).ShouldBe(HttpStatusCode.Conflict);
        Assert.Equal(2, (await Draft()).Edition);
    }

    [Fact]
    public async Task Declining_needs_a_reason_that_its_author_reads()
    {
        var (office, chair, member) = await People();
        await HasDraft(office, chair, member);
        var suggestion = await Suggests(member, 1, "");
        (await chair.Posts($"/buero/entwuerfe/1/vorschlaege/{suggestion.Id}", ("Decision", "decline"), ("Version", suggestion.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte schreiben Sie, warum Sie ablehnen.");
        (await chair.Posts($"/buero/entwuerfe/1/vorschlaege/{suggestion.Id}", ("Decision", "decline"), ("Reason", "Ohne den Satz fehlt das Ziel."), ("Version", suggestion.Version.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        Assert.Contains(await City.Do(db => db.Notices.Where(n => n.PersonId == member.Id).Select(n => n.De).ToListAsync()), n => n.Contains("Ohne den Satz fehlt das Ziel.", StringComparison.Ordinal));
        Assert.Equal(1, (await Draft()).Edition);
        var mine = await Suggests(member, 3, "Bezahlt wird aus Spenden.");
        (await chair.Posts($"/buero/entwuerfe/1/vorschlaege/{mine.Id}/ruecknahme")).ShouldBe(HttpStatusCode.NotFound);
        (await member.Posts($"/buero/entwuerfe/1/vorschlaege/{mine.Id}/ruecknahme")).ShouldBe(HttpStatusCode.SeeOther);
        (await member.Opens("/buero/entwuerfe/1")).ShouldSay("zurückgenommen");
    }

    [Fact]
    public async Task A_suggestion_for_a_paragraph_that_changed_shows_both_and_takes_nothing()
    {
        var (office, chair, member) = await People();
        await HasDraft(office, chair, member);
        var (first, second) = (await Suggests(member, 2, "Sie stehen im Park."), await Suggests(chair, 2, "Sie stehen am Hafen."));
        (await chair.Posts($"/buero/entwuerfe/1/vorschlaege/{first.Id}", ("Decision", "accept"), ("Version", first.Version.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
        var stale = await chair.Posts($"/buero/entwuerfe/1/vorschlaege/{second.Id}", ("Decision", "accept"), ("Reason", "Passt besser."), ("Version", second.Version.ToString()));
        stale.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Hafen.").ShouldSay("im Park.").ShouldSay("Passt besser.");
        var late = await member.Posts("/buero/entwuerfe/1/absatz/2", ("Edition", "1"), ("After", "Sie stehen überall."));
        late.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Sie stehen überall.").ShouldSay("im Park.");
        Assert.Equal(2, (await Draft()).Edition);
    }

    [Fact]
    public async Task A_suggestion_follows_its_paragraph_when_others_come_before_it()
    {
        var (office, chair, member) = await People();
        await HasDraft(office, chair, member);
        var suggestion = await Suggests(member, 3, "Bezahlt wird aus Spenden.");
        await Rewrites(chair, "Vorweg ein Satz.\n\n" + Words);
        (await chair.Posts($"/buero/entwuerfe/1/vorschlaege/{suggestion.Id}", ("Decision", "accept"), ("Version", suggestion.Version.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.EndsWith("Sie stehen am Ufer.\n\nBezahlt wird aus Spenden.", (await Draft()).Newest.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comment_stands_at_its_paragraph_and_later_at_the_version_it_was_for()
    {
        var (office, chair, member) = await People();
        await HasDraft(office, chair, member);
        (await member.Posts("/buero/entwuerfe/1/absatz/2/kommentar", ("Edition", "1"), ("Body", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await member.PostsAndLooks("/buero/entwuerfe/1/absatz/2/kommentar", ("Edition", "1"), ("Body", "Welches Ufer?"))).ShouldSay("Welches Ufer?").ShouldNotSay("zu früheren Fassungen");
        await Rewrites(chair, "Die Stadt baut Bänke.\n\nSie stehen am Seerhein.");
        (await member.Opens("/buero/entwuerfe/1")).ShouldSay("Kommentare zu früheren Fassungen").ShouldSay("zu Absatz 2 in Fassung 1").ShouldSay("Welches Ufer?");
        await City.Settle();
        Assert.Contains(await City.Do(db => db.Notices.Where(n => n.PersonId == chair.Id).Select(n => n.De).ToListAsync()), n => n.Contains("Mia kommentiert", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stale_edit_shows_both_versions_and_loses_nothing()
    {
        var (office, chair, member) = await People();
        await HasDraft(office, chair, member);
        var version = (await Draft()).Version.ToString();
        await Rewrites(chair, "Die Stadt baut Tische.");
        var stale = await office.Posts("/buero/entwuerfe/1/bearbeiten", ("Title", "Bänke"), ("Text", "Die Stadt baut Stühle."), ("Version", version));
        stale.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Die Stadt baut Tische.");
        Assert.Equal("Die Stadt baut Stühle.", stale.Document.QuerySelector("#Text")!.TextContent.Trim());
        Assert.Equal("Die Stadt baut Tische.", (await Draft()).Newest.Text);
    }

    [Fact]
    public async Task A_finished_text_stands_and_becomes_the_text_of_a_paper()
    {
        var (office, chair, member) = await People();
        var body = await HasDraft(office, chair, member);
        (await office.Posts("/buero/vorlagen/neu", ("Title", "Vorlage Bänke"), ("Station-1", body.Id.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
        var paper = await City.Do(db => db.PaperPaths.SingleAsync());
        var suggestion = await Suggests(member, 1, "Die Stadt baut Tische.");
        (await chair.Posts("/buero/entwuerfe/1/abschluss", ("PaperId", paper.Id.ToString()), ("Version", (await Draft()).Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Offene Vorschläge: 1.");
        await member.Posts($"/buero/entwuerfe/1/vorschlaege/{suggestion.Id}/ruecknahme");
        (await chair.Posts("/buero/entwuerfe/1/abschluss", ("PaperId", paper.Id.ToString()), ("Version", (await Draft()).Version.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
        (await member.Opens($"/buero/vorlagen/{paper.Number}")).ShouldSay("Text aus Entwurf 1, Fassung 1").ShouldSay("Sie stehen am Ufer.");
        var late = await member.Posts("/buero/entwuerfe/1/absatz/1", ("Edition", "1"), ("After", "Die Stadt baut Tische."));
        late.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Der Entwurf ist abgeschlossen.").ShouldSay("Die Stadt baut Tische.");
        (await chair.Posts("/buero/entwuerfe/1/bearbeiten", ("Title", "Bänke"), ("Text", "Anders."), ("Version", (await Draft()).Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(1, (await Draft()).Edition);
    }

    [Theory]
    [InlineData("eins\n\n\n zwei \n\ndrei", 3)]
    [InlineData("eins\nnoch eins\r\n\r\nzwei", 2)]
    [InlineData("  \n\n ", 0)]
    public void Blank_lines_separate_paragraphs(string text, int count) => Assert.Equal(count, Paragraphs.Of(text).Count);

    private async Task<(Actor Office, Actor Chair, Actor Member)> People() =>
        (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Vera", Role.FieldLead), await City.HasPerson("Mia", Role.Press));

    private async Task<Body> HasDraft(Actor office, Actor chair, Actor member)
    {
        var body = await City.HasBody(office, seats: [(chair, BodyDuty.Chair), (member, BodyDuty.Member)]);
        (await chair.Posts($"/buero/gremien/{body.Number}/entwuerfe/neu", ("Title", "Bänke"), ("Text", Words))).ShouldBe(HttpStatusCode.SeeOther);
        return body;
    }

    private async Task<DraftSuggestion> Suggests(Actor who, int paragraph, string after)
    {
        var edition = (await Draft()).Edition;
        (await who.Posts($"/buero/entwuerfe/1/absatz/{paragraph}", ("Edition", edition.ToString()), ("After", after), ("Why", "Klarer."))).ShouldBe(HttpStatusCode.SeeOther);
        return await City.Do(db => db.DraftSuggestions.AsNoTracking().OrderByDescending(s => s.Id).FirstAsync(s => s.After == after));
    }

    private async Task Rewrites(Actor who, string text) =>
        (await who.Posts("/buero/entwuerfe/1/bearbeiten", ("Title", "Bänke"), ("Text", text), ("Version", (await Draft()).Version.ToString()))).ShouldBe(HttpStatusCode.SeeOther);

    private Task<TextDraft> Draft() => City.Do(db => db.TextDrafts.AsNoTracking().Include(d => d.Versions).SingleAsync());
}
