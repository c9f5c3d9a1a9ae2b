using System.Net;
using Konzil.Agenda;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Agenda;

/// <summary>Somebody can help with a measure and says so to everybody or only to the city.</summary>
[Trait("R", "R-1.5-05")]
public class HelpingWithMeasures(City city) : CityTest(city)
{
    [Fact]
    public async Task A_public_offer_is_read_by_all_changed_and_taken_back()
    {
        var (_, bert, measure, path) = await Start();
        await bert.PostsAndLooks(path, ("Hilfe", "Ich kenne mich mit Lampen aus."), ("Leserkreis", "alle"));
        (await City.Visitor.Opens(Page(measure))).ShouldSay("Ich kenne mich mit Lampen aus.").ShouldSay(HelpText.SignIn.De);
        await bert.PostsAndLooks(path, ("Hilfe", "Ich habe eine Leiter."), ("Leserkreis", "alle"));
        Assert.Equal(1, await City.Do(db => db.MeasureOffers.CountAsync()));
        (await City.Visitor.Opens(Page(measure))).ShouldSay("Ich habe eine Leiter.").ShouldNotSay("mit Lampen aus");
        await bert.PostsAndLooks(path + "/ruecknahme");
        (await City.Visitor.Opens(Page(measure))).ShouldNotSay("Leiter");
    }

    [Fact]
    public async Task An_offer_to_the_city_is_for_the_lead_and_the_coordination_who_hear_of_it()
    {
        var (lead, bert, measure, path) = await Start();
        var coordinator = await City.HasPerson("Kora", Role.Coordinator);
        await bert.PostsAndLooks(path, ("Hilfe", "Meine Werkstatt steht offen."), ("Leserkreis", "stadt"));
        await City.Settle();
        var others = new[] { City.Visitor, await City.HasPerson("Cora"), await City.HasPerson("Andere Leitung", Role.FieldLead), await City.HasPerson("Mona", Role.Moderator) };
        foreach (var other in others)
        {
            (await other.Opens(Page(measure))).ShouldNotSay("Werkstatt");
        }

        foreach (var reader in new[] { bert, lead, coordinator })
        {
            (await reader.Opens(Page(measure))).ShouldSay("Meine Werkstatt steht offen.").ShouldSay(MeasureOfferText.OnlyCity.De);
        }

        foreach (var told in new[] { lead, coordinator })
        {
            Assert.Single(await City.NoticesOf(told), n => n.Contains("„Bert“ bietet Hilfe bei Maßnahme " + measure.Code, StringComparison.Ordinal));
        }

        var id = await City.Do(db => db.MeasureOffers.Select(o => o.Id).SingleAsync());
        foreach (var other in others)
        {
            (await other.Opens($"/melden/{MeasureOffer.Kind}/{id}")).ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task The_moderation_hides_what_breaks_the_rules()
    {
        var (_, bert, measure, path) = await Start();
        await bert.PostsAndLooks(path, ("Hilfe", "Kaufen Sie meine Lampen."), ("Leserkreis", "alle"));
        var id = await City.Do(db => db.MeasureOffers.Select(o => o.Id).SingleAsync());
        (await (await City.HasPerson("Cora")).Posts($"/melden/{MeasureOffer.Kind}/{id}", ("Reason", "Advertising"), ("Explanation", "Werbung"))).ShouldBe(HttpStatusCode.SeeOther);
        (await (await City.HasPerson("Mona", Role.Moderator)).Posts($"/buero/meldungen/{MeasureOffer.Kind}/{id}", ("What", "Uphold"), ("Reason", "Advertising"), ("Explanation", "Das ist Werbung."))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens(Page(measure))).ShouldNotSay("Kaufen Sie");
        (await bert.Opens(Page(measure))).ShouldSay("Das ist Werbung.");
        (await bert.Posts(path, ("Hilfe", "Noch einmal."), ("Leserkreis", "alle"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(HelpText.Hidden.De);
    }

    [Fact]
    public async Task Bad_words_are_kept_strangers_sign_in_and_drafts_and_finished_measures_take_none()
    {
        var (_, bert, measure, path) = await Start();
        var page = await bert.Posts(path, ("Hilfe", "Ja"), ("Leserkreis", "niemand"));
        page.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(HelpText.ReadersMissing.De);
        Assert.Equal("Ja", page.Document.QuerySelector("#Hilfe")!.TextContent);
        Assert.Equal(HttpStatusCode.Unauthorized, (await City.Visitor.Posts(path, ("Hilfe", "Ich helfe gern."))).Status);
        var draft = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal(), "Entwurf", published: false);
        (await bert.Posts($"/massnahmen/{draft.Number}/hilfe", ("Hilfe", "Ich helfe gern."), ("Leserkreis", "alle"))).ShouldBe(HttpStatusCode.NotFound);
        await City.Do(async db =>
        {
            (await db.Measures.SingleAsync(m => m.Id == measure.Id)).Deliver(DeliveryStatus.Done, null, City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        (await bert.Posts(path, ("Hilfe", "Ich helfe gern."), ("Leserkreis", "alle"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(MeasureOfferText.NotOpen.De);
        (await bert.Opens(Page(measure))).ShouldNotSay(HelpText.Lead.De);
    }

    private static string Page(Measure measure) => Paths.Measure(measure.Number, measure.Title);

    private async Task<(Actor Lead, Actor Bert, Measure Measure, string Path)> Start()
    {
        var lead = await City.HasPerson("Leitung", Role.FieldLead);
        var (measure, _) = await City.HasLedMeasure(lead);
        return (lead, await City.HasPerson("Bert"), measure, $"/massnahmen/{measure.Number}/hilfe");
    }
}
