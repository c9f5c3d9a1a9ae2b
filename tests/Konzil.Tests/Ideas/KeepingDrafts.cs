using Konzil.Platform;
using System.Net;
using Konzil.Ideas;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Ideas;

[Trait("R", "R-2.3-05")]
public class KeepingDrafts(City city) : CityTest(city)
{
    private const string Body = "Am Seerhein ist der Radweg nachts dunkel. Lampen sollen leuchten, wenn jemand kommt.";

    [Fact]
    public async Task A_draft_waits_for_days_and_is_there_on_every_device()
    {
        var anna = await City.HasPerson("Anna");
        var token = Ids.Next();
        (await anna.PostsAndLooks("/ideen/neu/entwurf", ("Token", token.ToString()), ("Title", "Erst halb"), ("Body", "Noch wenig"), ("Zu", "idee"))).ShouldSay("Ihr Entwurf ist gespeichert");
        City.Clock.Advance(TimeSpan.FromDays(9));
        (await anna.Opens("/ideen/neu")).ShouldSay("Ihre Entwürfe").ShouldSay("Erst halb");
        var page = await anna.Opens($"/ideen/neu?entwurf={token}");
        Assert.Equal("Erst halb", page.Document.QuerySelector("#Title")!.GetAttribute("value"));
        Assert.Equal("Noch wenig", page.Document.QuerySelector("#Body")!.TextContent);
    }

    [Fact]
    public async Task Going_on_saves_and_gives_an_address_that_can_be_opened_again()
    {
        var anna = await City.HasPerson("Anna");
        var token = Ids.Next();
        var answer = await anna.Posts("/ideen/neu", ("Token", token.ToString()), ("Title", "Lampen am Radweg"), ("Body", Body), ("Zu", "ort"));
        Assert.Equal($"/ideen/neu?entwurf={token}&schritt=ort", answer.Location);
        (await anna.Opens(answer.Location!)).ShouldSay("Für welchen Stadtteil");
        await anna.Posts("/ideen/neu", ("Token", token.ToString()), ("Title", "Lampen am Radweg"), ("Body", Body), ("Zu", "pruefen"));
        Assert.Equal(1, await City.Do(db => db.IdeaDrafts.CountAsync()));
        (await anna.Opens($"/ideen/neu?entwurf={token}&schritt=pruefen")).ShouldSay("So wird Ihre Idee aussehen").ShouldSay("Lampen am Radweg");
    }

    [Fact]
    public async Task Sending_uses_the_draft_up()
    {
        var anna = await City.HasPerson("Anna");
        var token = Ids.Next();
        (string, string)[] fields = [("Token", token.ToString()), ("Title", "Lampen am Radweg"), ("Body", Body), ("Zu", "pruefen")];
        await anna.Posts("/ideen/neu", fields);
        await anna.Posts("/ideen/neu/absenden", fields);
        Assert.Equal(0, await City.Do(db => db.IdeaDrafts.CountAsync()));
    }

    [Fact]
    public async Task Nobody_reads_overwrites_or_deletes_the_draft_of_somebody_else()
    {
        var (anna, bert) = (await City.HasPerson("Anna"), await City.HasPerson("Bert"));
        var token = Ids.Next();
        await anna.Posts("/ideen/neu/entwurf", ("Token", token.ToString()), ("Title", "Geheim"), ("Body", ""));
        (await bert.Opens($"/ideen/neu?entwurf={token}")).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens($"/ideen/neu?entwurf={token}")).ShouldBe(HttpStatusCode.NotFound);
        (await bert.Opens($"/ideen/entwuerfe/{token}/loeschen")).ShouldBe(HttpStatusCode.NotFound);
        await bert.Posts($"/ideen/entwuerfe/{token}/loeschen");
        await bert.Posts("/ideen/neu/entwurf", ("Token", token.ToString()), ("Title", "Überschrieben"), ("Body", ""));
        var drafts = await City.Do(db => db.IdeaDrafts.ToListAsync());
        Assert.Equal("Geheim", drafts.Single(d => d.OwnerId == anna.Id).Title);
        Assert.Equal("Überschrieben", drafts.Single(d => d.OwnerId == bert.Id).Title);
    }

    [Fact]
    public async Task Deleting_asks_first()
    {
        var anna = await City.HasPerson("Anna");
        var token = Ids.Next();
        await anna.Posts("/ideen/neu/entwurf", ("Token", token.ToString()), ("Title", "Weg damit"), ("Body", ""));
        (await anna.Opens($"/ideen/entwuerfe/{token}/loeschen")).ShouldSay("Entwurf löschen?").ShouldSay("Weg damit");
        (await anna.PostsAndLooks($"/ideen/entwuerfe/{token}/loeschen")).ShouldNotSay("Weg damit");
        Assert.Equal(0, await City.Do(db => db.IdeaDrafts.CountAsync()));
    }
}
