using System.Net;
using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Tests.World;

namespace Konzil.Tests.Ideas;

/// <summary>Whoever wrote ideas finds all of them in one place, with the next step; and whoever reads one can report it.</summary>
[Trait("R", "R-1.5-24")]
[Trait("R", "R-2.3-04")]
public class SeeingOnesOwnIdeas(City city) : CityTest(city)
{
    [Fact]
    public async Task Ones_ideas_stand_in_one_list_with_what_comes_next_and_nobody_elses()
    {
        var (anna, ben) = (await City.HasPerson("Anna Zander"), await City.HasPerson("Ben Barsch"));
        (await anna.Opens("/konto/ideen")).ShouldBe(HttpStatusCode.OK).ShouldSay(OwnIdeaText.MineNone.De);
        var (waiting, open) = (await City.HasIdea("Schattige Haltestelle", anna, published: false), await City.HasIdea("Trinkbrunnen am Hafen", anna));
        await City.HasIdea("Fremde Idee", ben, published: false);
        var page = (await anna.Opens("/konto/ideen")).ShouldSay(waiting.Title).ShouldSay(open.Title).ShouldNotSay("Fremde Idee");
        page.ShouldSay("bis " + Day(QueueItem.ReadBy(waiting.SubmittedAt))).ShouldSay(IdeaPageText.NextAnswer.De);
        (await anna.Opens("/konto")).ShouldSay("Meine Ideen");
        (await anna.Opens("/konto/ideen?lang=en")).ShouldSay(OwnIdeaText.MineLead.En);
        Assert.NotEqual(HttpStatusCode.OK, (await City.Visitor.Opens("/konto/ideen")).Status);

        (await anna.Posts($"/ideen/{waiting.Number}/zurueckziehen")).ShouldBe(HttpStatusCode.SeeOther);
        (await anna.Opens("/konto/ideen")).ShouldSay(IdeasText.Of(IdeaState.Withdrawn).De);
    }

    [Fact]
    public async Task Every_public_idea_can_be_reported_by_whoever_did_not_write_it()
    {
        var (anna, ben) = (await City.HasPerson("Anna Zander"), await City.HasPerson("Ben Barsch"));
        var idea = await City.HasIdea("Trinkbrunnen am Hafen", anna);
        var (page, report) = (Paths.Idea(idea.Number, idea.Title), $"main a[href='/melden/Idea/{idea.Id}']");
        Assert.Single((await ben.Opens(page)).Document.QuerySelectorAll(report));
        Assert.Single((await City.Visitor.Opens(page)).Document.QuerySelectorAll(report));
        Assert.Empty((await anna.Opens(page)).Document.QuerySelectorAll(report));
        (await ben.Posts($"/melden/Idea/{idea.Id}", ("Reason", nameof(HidingReason.OffTopic)))).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [InlineData("2026-03-02T09:00", "2026-03-04")]
    [InlineData("2026-03-05T09:00", "2026-03-09")]
    [InlineData("2026-03-06T09:00", "2026-03-10")]
    [InlineData("2026-03-07T09:00", "2026-03-10")]
    [InlineData("2026-03-08T09:00", "2026-03-10")]
    public void Two_working_days_leave_out_the_weekend(string came, string read) =>
        Assert.Equal(read, Format.Iso(Format.Day(QueueItem.ReadBy(DateTimeOffset.Parse(came + "Z", System.Globalization.CultureInfo.InvariantCulture)))));

    private static string Day(DateTimeOffset at) => Format.Day(at).ToString("d. MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("de-DE"));
}
