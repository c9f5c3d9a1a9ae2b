using System.Globalization;
using System.Net;
using Konzil.Agenda;
using Konzil.Events;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Site.Parity;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Site;

/// <summary>Whether paper counts as much as the internet: the public report, its lists and its table.</summary>
[Trait("R", "R-2.3-11")]
[Trait("R", "R-2.3-17")]
[Trait("R", "R-1.3-09")]
[Trait("R", "R-1.5-23")]
[Trait("R", "R-1.5-08")]
public class ReadingTheParityReport(City city) : CityTest(city)
{
    [Fact]
    public async Task Every_number_equals_the_list_it_leads_to_and_the_table_to_download()
    {
        await City.LoadsKonstanz();
        var report = await City.Visitor.Opens("/beteiligung");
        report.ShouldBe(HttpStatusCode.OK).ShouldSay("Die Zahlen enthalten Beispiele");
        var links = report.Document.QuerySelectorAll("main td a[href*='/beteiligung/beitraege']").Select(a => (Href: a.GetAttribute("href")!, Count: a.ChildNodes[0].TextContent.Trim())).Distinct().ToList();
        Assert.True(links.Count > 40, $"Only {links.Count} numbers with a list.");
        foreach (var (href, count) in links)
        {
            Assert.Equal(count + " Beiträge", (await City.Visitor.Opens(href)).ShouldBe(HttpStatusCode.OK).Document.GetElementById("anzahl")!.TextContent);
        }

        var rows = CsvFile.Read((await City.Visitor.Opens("/beteiligung/beteiligung.csv")).Html);
        foreach (var step in ParitySteps.Road)
        {
            var cells = report.Document.QuerySelectorAll("section[aria-labelledby=zahlen] tbody tr")[(int)step].QuerySelectorAll("td").Select(c => First(c.TextContent)).ToList();
            var sums = new[] { IdeaChannel.Online, IdeaChannel.Card }.Select(w => Sum(rows.Where(r => r["schritt"] == ParityText.Of(step).De && r["weg"] == IdeasText.Of(w).De))).ToList();
            Assert.Equal(sums, cells.Take(2));
            Assert.Equal(Sum(rows.Where(r => r["schritt"] == ParityText.Of(step).De)), cells[^2]);
        }
    }

    [Fact]
    public async Task A_card_is_counted_at_each_step_as_far_as_its_measure_gets()
    {
        var (happening, code) = await Card();
        var idea = await City.Do(db => db.Ideas.SingleAsync());
        Assert.Equal([1, 1, 0, 0, 0, 0, 0, 0], await Road(IdeaChannel.Card));

        var measure = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal());
        await City.Do(async db =>
        {
            db.MeasureOrigins.Add(new MeasureOrigin(measure.Id, OriginKind.Idea, idea.Id, "", null, City.Clock.GetUtcNow()));
            (await db.Ideas.SingleAsync()).TakeUp("Wird gemacht.", City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        Assert.Equal([1, 1, 1, 1, 0, 0, 0, 0], await Road(IdeaChannel.Card));
        await City.Do(async db =>
        {
            await Konzil.Platform.Inserts.TryInsert(db, new MeasureStep(measure.Id, StationKind.Scoring, new("Bewertet", "Scored"), null, MeasureStep.Scored + "1", City.Clock.GetUtcNow()));
            (await db.Measures.SingleAsync()).MarkLeadProject(true);
            await db.SaveChangesAsync();
        });
        Assert.Equal([1, 1, 1, 1, 1, 1, 0, 0], await Road(IdeaChannel.Card));
        (await City.Visitor.Opens($"/beteiligung/beitraege?schritt=leitprojekt&weg=karte&termin={happening.Number}")).ShouldSay("Mehr Licht am Hafen").ShouldSay("1 Beiträge");
        (await City.Visitor.Opens($"/beteiligung?termin={happening.Number}")).ShouldSay("100 % (1 von 1)");
        (await City.Visitor.Opens("/karten/" + code)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    [Trait("R", "R-2.1-34")]
    public async Task Three_cards_joined_to_one_idea_reach_what_it_reaches_and_stay_three()
    {
        var happening = await City.HasEvent("Workshop Nord");
        var moderator = await City.HasPerson("Moderation", Role.Moderator);
        foreach (var code in (await City.HasPrintedCodes(moderator, happening, 4)).Take(3))
        {
            await moderator.Posts("/buero/karten", ("Code", code), ("Wording", "Bäume am Bahnhof, Karte " + code));
        }

        var cards = await City.Do(db => db.Ideas.OrderBy(i => i.Number).ToListAsync());
        (await City.Joins(moderator, cards)).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        Assert.Equal([3, 3, 0, 0, 0, 0, 0, 0], await Road(IdeaChannel.Card));
        var common = await City.Do(db => db.Ideas.SingleAsync(i => i.Channel == IdeaChannel.Derived));
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal());
        await City.Do(async db =>
        {
            db.MeasureOrigins.Add(new MeasureOrigin(measure.Id, OriginKind.Idea, common.Id, "", null, City.Clock.GetUtcNow()));
            (await db.Ideas.SingleAsync(i => i.Id == common.Id)).Answer("Wird gemacht.", City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        Assert.Equal([3, 3, 3, 3, 0, 0, 0, 0], await Road(IdeaChannel.Card));
        var table = new ParityTable((await Numbers()).Cells, new ParityFilter());
        Assert.Equal(3, table.Count(ParityStep.Received));
        (await City.Visitor.Opens("/beteiligung/beitraege?schritt=massnahme&weg=karte")).ShouldSay("3 Beiträge");
    }

    [Fact]
    public async Task Whoever_writes_a_card_takes_part_and_counts_once_when_they_connect_it()
    {
        var (_, code) = await Card();
        Assert.Equal(new ParityCounts.Participants(0, 1), (await Numbers()).People);
        var anna = await City.HasPerson("Anna");
        await anna.Posts($"/karten/{code}/konto");
        Assert.Equal(new ParityCounts.Participants(1, 0), (await Numbers()).People);

        // A supporter counts once, whatever else they do; an account that never did anything does not.
        var ben = await City.HasPerson("Ben");
        await City.HasPerson("Still");
        var idea = await City.Do(db => db.Ideas.SingleAsync());
        await ben.Posts($"/ideen/{idea.Number}/zustimmung");
        await City.HasComment(idea, "Das finde ich auch.", ben);
        Assert.Equal(new ParityCounts.Participants(2, 0), (await Numbers()).People);
    }

    [Fact]
    public async Task What_is_not_public_is_only_a_number_and_what_was_taken_back_is_none()
    {
        await City.HasIdea("Noch nicht gelesen und geheim", published: false);
        var gone = await City.HasIdea("Zurückgezogen und geheim");
        await City.Do(async db =>
        {
            (await db.Ideas.SingleAsync(i => i.Id == gone.Id)).Withdraw(City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        Assert.Equal([1, 0, 0, 0, 0, 0, 0, 0], await Road(IdeaChannel.Online));
        foreach (var step in Enum.GetValues<ParityStep>())
        {
            (await City.Visitor.Opens("/beteiligung/beitraege?schritt=" + step.Word())).ShouldNotSay("geheim");
        }
    }

    [Fact]
    public async Task Reasons_are_counted_by_their_kind_and_the_list_tells_them_in_words()
    {
        var moderator = await City.HasPerson("Moderation", Role.Moderator);
        var law = await City.HasIdea("Gesichter erkennen");
        var old = await City.HasIdea("Früher abgelehnt");
        await City.Do(async db =>
        {
            (await db.Ideas.SingleAsync(i => i.Id == old.Id)).Decline("Das ging nicht.", City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        (string, string)[] form = [("What", nameof(ReviewIdea.Decision.Decline)), ("Words", "Das ist verboten."), ("Version", law.Version.ToString())];
        (await moderator.Posts($"/buero/ideen/{law.Number}", [.. form, ("Why", "Unsinn")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ReviewText.WhyWrong.De);
        (await moderator.Posts($"/buero/ideen/{law.Number}", [.. form, ("Why", nameof(DeclineKind.Law))])).ShouldBe(HttpStatusCode.SeeOther);

        var report = await City.Visitor.Opens("/beteiligung");
        report.ShouldSay(ReviewText.Of(DeclineKind.Law).De).ShouldSay(ParityText.ReasonOpen.De);
        (await City.Visitor.Opens("/beteiligung/beitraege?schritt=nicht-weiterverfolgt&grund=recht")).ShouldSay("Das ist verboten.").ShouldNotSay("Das ging nicht.");
        (await City.Visitor.Opens("/beteiligung/beitraege?schritt=nicht-weiterverfolgt&grund=ohne")).ShouldSay("Das ging nicht.").ShouldNotSay("Das ist verboten.");
    }

    [Fact]
    public async Task An_empty_city_and_unknown_words_of_the_address_are_told()
    {
        (await City.Visitor.Opens("/beteiligung")).ShouldBe(HttpStatusCode.OK).ShouldSay(ParityText.Nothing.De).ShouldSay(ParityText.UnknownWho.De);
        (await City.Visitor.Opens("/beteiligung?feld=gibtsnicht&termin=x")).ShouldBe(HttpStatusCode.OK).ShouldSay("„gibtsnicht“").ShouldSay("„x“");
        (await City.Visitor.Opens("/beteiligung/beitraege?schritt=<script>&weg=post&grund='")).ShouldBe(HttpStatusCode.OK).ShouldSay("„<script>“").ShouldSay("„post“");
        (await City.Visitor.Opens("/beteiligung?lang=en")).ShouldSay("Does paper count as much as the internet?");
    }

    [Fact]
    public async Task A_long_list_has_pages()
    {
        for (var i = 0; i < 53; i++)
        {
            await City.HasIdea($"Idee mit der Nummer {i}");
        }

        var first = await City.Visitor.Opens("/beteiligung/beitraege?schritt=veroeffentlicht");
        Assert.Equal(50, first.Document.QuerySelectorAll("main .kz-liste > li").Length);
        var second = await City.Visitor.Opens(first.Document.QuerySelectorAll("main a").Single(a => a.TextContent == ParityText.More.De).GetAttribute("href")!);
        Assert.Equal(3, second.Document.QuerySelectorAll("main .kz-liste > li").Length);
        second.ShouldSay("53 Beiträge");
    }

    private static int Sum(IEnumerable<Dictionary<string, string>> rows) => rows.Sum(r => int.Parse(r["beitraege"], CultureInfo.InvariantCulture));

    private static int First(string text) => int.Parse(string.Concat(text.Trim().TakeWhile(char.IsAsciiDigit)).PadLeft(1, '0'), CultureInfo.InvariantCulture);

    private Task<ParityCounts.Content> Numbers() => City.Do(async db => await City.Services.GetRequiredService<ParityCounts>().Read(db));

    private async Task<IEnumerable<int>> Road(IdeaChannel channel)
    {
        var table = new ParityTable((await Numbers()).Cells, new ParityFilter());
        return ParitySteps.Road.Select(s => table.Count(s, channel));
    }

    private async Task<(Event Event, string Code)> Card()
    {
        var happening = await City.HasEvent("Workshop Nord");
        var clerk = await City.HasPerson("Lotsin", Role.Lotse);
        var codes = await City.HasPrintedCodes(clerk, happening, 4);
        (await clerk.Posts("/buero/karten", ("Code", codes[0]), ("Wording", "Mehr Licht am Hafen"))).ShouldBe(HttpStatusCode.SeeOther);
        return (happening, codes[0]);
    }
}
