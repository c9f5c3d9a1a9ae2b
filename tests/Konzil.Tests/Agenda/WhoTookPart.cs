using System.Net;
using Konzil.Agenda;
using Konzil.Events;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Surveys;
using Konzil.Tests.World;
using Konzil.Voting;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Agenda;

/// <summary>Which ways of taking part led to a measure, how many people, and what changed because of it.</summary>
[Trait("R", "R-1.2-21")]
public class WhoTookPart(City city) : CityTest(city)
{
    private const string Changed = "Die Lampen leuchten jetzt nur, wenn jemand kommt.";

    [Fact]
    public async Task What_the_platform_saw_stands_there_by_itself_with_days_and_numbers()
    {
        var (lead, measure) = await Led();
        var round = await City.HasRound("Licht in der Stadt");
        await Origins(measure, await City.HasIdeaIn(round, "Licht am Radweg"), await City.HasIdeaIn(round, "Licht an der Brücke"), await Card("Licht am Hafen", await Workshop("Workshop Nord", 34)), await City.HasIdeaLike("Licht im Park", channel: IdeaChannel.Letter), await City.HasIdeaLike("Licht am Telefon", channel: IdeaChannel.Phone), await City.HasIdeaLike("Karte vom Markt", channel: IdeaChannel.Card));
        (await lead.Posts("/beitraege", ("Kind", Measure.Kind), ("Id", measure.Id.ToString()), ("Body", "Das hilft uns allen."), ("Token", Ids.Next().ToString()))).ShouldBe(HttpStatusCode.SeeOther);
        var vote = await City.HasVote([measure, .. await City.HasMeasures("Offene Werkstatt")]);
        await City.CastsVote(await City.HasPerson("Wählerin"), vote, measure.Code);
        await Poll(measure, running: false);

        var page = await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title));
        Assert.Equal(
            ["Ideensammlung", "Termin", "Karten", "Briefe", "Telefon", "Umfrage", "Abstimmung", "Diskussion", "Online-Ideen"],
            Rows(page).Select(r => r.Way).Distinct().OrderBy(w => Array.IndexOf(["Ideensammlung", "Termin", "Karten", "Briefe", "Telefon", "Umfrage", "Abstimmung", "Diskussion", "Online-Ideen"], w)));
        var rows = Rows(page).ToDictionary(r => r.Way);
        Assert.Equal(("Licht in der Stadt", "2 Ideen"), (rows["Ideensammlung"].Name, rows["Ideensammlung"].Many));
        Assert.Equal(("Workshop Nord", "1 Idee, 34 Menschen"), (rows["Termin"].Name, rows["Termin"].Many));
        Assert.Equal("1 Beitrag", rows["Diskussion"].Many);

        // Nobody learns how many took part while it runs.
        Assert.Equal(("", ""), (rows["Umfrage"].Many, rows["Abstimmung"].Many));
        await City.VoteEnds();
        Assert.Equal("1 Stimmzettel", Rows(await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title))).Single(r => r.Way == "Abstimmung").Many);
    }

    [Fact]
    public async Task The_lead_says_what_changed_and_authors_and_followers_hear_it_once()
    {
        var anna = await City.HasPerson("Anna");
        var (lead, measure) = await Led(anna);
        var fred = await City.HasPerson("Fred");
        await fred.Posts($"/massnahmen/{measure.Number}/folgen");
        await City.Settle();
        (await lead.Opens($"/buero/massnahmen/{measure.Number}/mitwirkung")).ShouldSay("Ideen außerhalb einer Sammlung").ShouldSay("1 Idee");
        (await lead.Posts($"/buero/massnahmen/{measure.Number}/mitwirkung", ("Geaendert-weg-online", new string('x', 1001)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(new string('x', 1001));
        await lead.PostsAndLooks($"/buero/massnahmen/{measure.Number}/mitwirkung", ("Geaendert-weg-online", Changed), ("Geaendert-erfunden-1", "Gibt es nicht"));
        await City.Settle();
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title))).ShouldSay(Changed).ShouldNotSay("Gibt es nicht");
        foreach (var person in new[] { anna, fred })
        {
            Assert.Single(await City.NoticesOf(person), n => n.Contains(Changed, StringComparison.Ordinal));
        }

        var first = await Note();
        await lead.PostsAndLooks($"/buero/massnahmen/{measure.Number}/mitwirkung", ("Fassung-weg-online", first.Version.ToString()), ("Geaendert-weg-online", "Besser gesagt."));
        var late = await lead.Posts($"/buero/massnahmen/{measure.Number}/mitwirkung", ("Fassung-weg-online", first.Version.ToString()), ("Geaendert-weg-online", "Zu spät."));
        late.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Zu spät.").ShouldSay("Besser gesagt.");
        await City.Settle();
        Assert.Equal("Besser gesagt.", (await Note()).Changed);
        Assert.Single(await City.NoticesOf(fred), n => n.Contains("geändert:", StringComparison.Ordinal));
        Assert.Equal(2, await City.Do(db => db.History.CountAsync(h => h.Kind == nameof(ParticipationNote))));
        var row = Assert.Single(CsvFile.Read((await City.Visitor.Opens("/massnahmen/mitwirkung.csv")).Html));
        Assert.Equal((measure.Code, "Online-Ideen", "1", "Besser gesagt.", "nein"), (row["massnahme"], row["weg"], row["beitraege"], row["geaendert"], row["von_hand"]));
    }

    [Fact]
    public async Task What_the_platform_did_not_see_is_entered_by_hand_and_says_so()
    {
        var (lead, measure) = await Led();
        var path = $"/buero/massnahmen/{measure.Number}/mitwirkung";
        (await lead.Posts(path + "/weitere", ("Title", "Rundgang im Paradies"), ("FirstDay", "bald"), ("People", "viele"))).ShouldBe(HttpStatusCode.UnprocessableEntity)
            .ShouldSay(ParticipationText.FormatMissing.De).ShouldSay(ParticipationText.DayMissing.De).ShouldSay(ParticipationText.NumberWrong.De);
        var refused = await lead.Posts(path + "/weitere", ("Kind", "Other"), ("Title", "Rundgang im Paradies"), ("FirstDay", "2026-02-10"), ("LastDay", "2026-02-09"), ("People", "12"));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ParticipationText.DaysWrong.De);
        Assert.Equal("Rundgang im Paradies", refused.Document.GetElementById("Title")!.GetAttribute("value"));
        await lead.PostsAndLooks(path + "/weitere", ("Kind", "Other"), ("Title", "Rundgang im Paradies"), ("FirstDay", "2026-02-10"), ("LastDay", ""), ("People", "12"));
        var row = Rows(await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title))).Single(r => r.Way == "Anderer Weg");
        Assert.Equal(("12 Menschen", "10. Februar 2026"), (row.Many, row.When));
        Assert.Contains(ParticipationText.ByHand.De, row.Name, StringComparison.Ordinal);

        var entry = await Note();
        await lead.PostsAndLooks(path, ($"Geaendert-hand-{entry.Id:N}", Changed), ($"Fassung-hand-{entry.Id:N}", entry.Version.ToString()));
        (await City.Visitor.Opens("/massnahmen/mitwirkung.csv")).ShouldSay("Rundgang im Paradies");
        await lead.PostsAndLooks($"{path}/{entry.Id}/entfernen");
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title))).ShouldNotSay("Rundgang im Paradies");
        await lead.PostsAndLooks(path, ("Geaendert-weg-online", Changed));
        (await lead.Posts($"{path}/{(await Note()).Id}/entfernen")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Only_those_who_edit_the_measure_write_and_nothing_hidden_is_told()
    {
        var (_, measure) = await Led();
        var path = $"/buero/massnahmen/{measure.Number}/mitwirkung";
        (await City.Visitor.Opens(path)).ShouldBe(HttpStatusCode.SeeOther);
        (await (await City.HasPerson("Bürgerin")).Opens(path)).ShouldBe(HttpStatusCode.Forbidden);
        var other = await City.HasPerson("Andere Leitung", Role.FieldLead);
        (await other.Opens(path)).ShouldBe(HttpStatusCode.NotFound);
        (await other.Posts(path, ("Geaendert-weg-online", Changed))).ShouldBe(HttpStatusCode.NotFound);
        (await other.Posts(path + "/weitere", ("Kind", "Other"), ("Title", "x"), ("FirstDay", "2026-02-10"))).ShouldBe(HttpStatusCode.NotFound);
        (await (await City.HasPerson("Koordination", Role.Coordinator)).Opens(path)).ShouldBe(HttpStatusCode.OK);

        var closed = await Workshop("Klausur hinter Türen", 7);
        await City.ChangesEvent(await City.HasPerson("Presse", Role.Press), closed.Number, ("Closed", "true"), ("Roles", "CouncilMember"));
        await Origins(measure, await Card("Licht im Saal", closed), await City.HasIdea("Noch geheim", published: false));
        var page = (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title))).ShouldNotSay("Klausur");
        Assert.Equal([("Online-Ideen", "1 Idee"), ("Karten", "1 Idee")], Rows(page).Select(r => (r.Way, r.Many)));
        var draft = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal(), "Noch ein Entwurf", published: false);
        await Origins(draft, await City.HasIdea("Gut bekannt"));
        (await City.Visitor.Opens("/massnahmen/mitwirkung.csv")).ShouldNotSay("Noch ein Entwurf").ShouldNotSay("Klausur");
    }

    [Fact]
    [Trait("R", "R-1.2-20")]
    public async Task Beside_every_priority_stands_what_came_from_the_city()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var measures = await City.HasMeasures("Licht am Seerhein", "Offene Werkstatt");
        var (anna, ben) = (await City.HasPerson("Anna"), await City.HasPerson("Ben"));
        var (first, second) = (await Card("Bänke am Ufer", await Workshop("Workshop Nord", 20)), await City.HasIdeaLike("Bänke am See", channel: IdeaChannel.Card));
        await City.Settle();
        await City.Writes(anna, first, "Unbedingt mit Lehne.");
        await City.Joins(await City.HasPerson("Moderation", Role.Moderator), [first, second], title: "Bänke überall");
        var common = (await City.TheRegrouping()).HostId;
        await Origins(measures[0], await City.Do(db => db.Ideas.SingleAsync(i => i.Id == common)));
        foreach (var person in new[] { anna, ben })
        {
            await person.Posts($"/ideen/{await City.Do(db => db.Ideas.Where(i => i.Id == common).Select(i => i.Number).SingleAsync())}/zustimmung");
        }

        await City.Settle();

        // The measure names the common idea. The two cards are in it and not counted again; what was said below them, and where they were written, is.
        const string line = "Aus der Stadt: 1 Idee, 2 Zustimmungen, 1 Beitrag, 1 Termin";
        foreach (var page in new[] { "/massnahmen", "/agenda", "/handlungsfelder/" + await City.Do(db => db.Set<Konzil.Strategy.ActionField>().Where(f => f.Id == measures[0].FieldId).Select(f => f.Slug).SingleAsync()) })
        {
            (await City.Visitor.Opens(page)).ShouldSay(line).ShouldSay(ParticipationText.NoInput.De);
        }

        var round = await City.HasClosedRound(office, measures, 5, 3);
        (await City.Visitor.Opens("/bewertung/" + round)).ShouldSay(line).ShouldSay(ParticipationText.NoInput.De);
        (await City.Visitor.Opens(Paths.Measure(measures[0].Number, measures[0].Title))).ShouldSay("eine Idee").ShouldSay("aus 2 Beiträgen zusammengeführt").ShouldSay("2 Zustimmungen");

        // A card merged into an idea that was there already is in it too.
        var (host, joined) = (await City.HasIdeaLike("Licht im Park", channel: IdeaChannel.Card), await City.HasIdeaLike("Lampen im Park", channel: IdeaChannel.Card));
        await City.Joins(await City.HasPerson("Zweite Moderation", Role.Moderator), [host, joined], host: host);
        await Origins(measures[1], await City.Do(db => db.Ideas.SingleAsync(i => i.Id == host.Id)));
        (await City.Visitor.Opens("/agenda")).ShouldSay("Aus der Stadt: 1 Idee");
        var input = await City.Do(db => CitizenInput.Of(db, [.. measures.Select(m => m.Id)], CancellationToken.None));
        Assert.Equal([1, 1], measures.Select(m => input[m.Id].Ideas));
    }

    [Fact]
    [Trait("R", "R-1.2-20")]
    public async Task More_rows_are_not_more_queries()
    {
        var few = await Full("Erste");
        var before = (await Inputs(few), await Logs(few));
        var many = few;
        for (var i = 0; i < 6; i++)
        {
            many = [.. many, .. await Full("Weitere " + i)];
        }

        Assert.True(before.Item1 > 0 && before.Item2 > 0);
        Assert.Equal(before, (await Inputs(many), await Logs(many)));
    }

    private Task<int> Inputs(List<Guid> measures) => CountedQueries.Of(City, db => CitizenInput.Of(db, measures, CancellationToken.None));

    private Task<int> Logs(List<Guid> measures) => CountedQueries.Of(City, db =>
        new ParticipationLog(db, [new OriginParticipation(db), new DiscussionParticipation(db), new PollParticipation(db), new VoteParticipation(db)]).Read(measures, CancellationToken.None));

    /// <summary>A measure with an idea of every kind behind it.</summary>
    private async Task<List<Guid>> Full(string name)
    {
        var measure = (await City.HasMeasures(name))[0];
        await Origins(measure, await City.HasIdea("Idee zu " + name), await Card("Karte zu " + name, await Workshop("Workshop " + name, 9)), await City.HasIdeaIn(await City.HasRound("Runde " + name), "In der Runde " + name));
        await Poll(measure, running: true);
        return [measure.Id];
    }

    private async Task<(Actor Lead, Measure Measure)> Led(Actor? author = null)
    {
        var lead = await City.HasPerson("Leitung", Role.FieldLead);
        return (lead, (await City.HasLedMeasure(lead, author: author)).Measure);
    }

    private Task Origins(Measure measure, params Idea[] ideas) => City.Do(async db =>
    {
        db.MeasureOrigins.AddRange(ideas.Select(i => new MeasureOrigin(measure.Id, OriginKind.Idea, i.Id, i.Title, null, City.Clock.GetUtcNow())));
        await db.SaveChangesAsync();
    });

    private async Task<Event> Workshop(string title, int attended)
    {
        var id = (await City.HasEvent(title, inDays: -3)).Id;
        return await City.Do(async db =>
        {
            var held = await db.Events.SingleAsync(e => e.Id == id);
            held.Record("", attended, City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
            return held;
        });
    }

    private async Task<Idea> Card(string title, Event at)
    {
        var idea = await City.HasIdeaLike(title, channel: IdeaChannel.Card);
        await City.Do(async db =>
        {
            db.Cards.Add(new Card(idea.Id, "K" + idea.Number.ToString("0000", System.Globalization.CultureInfo.InvariantCulture), new CardPlace(at.Id, 1, 1), null, Ids.Next(), City.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        return idea;
    }

    private Task Poll(Measure beside, bool running) => City.Do(async db => await db.Together(async () =>
    {
        var settings = new SurveySettings(new("Reicht das Licht?", "Is there enough light?"), new("", ""), Audience.Everyone, City.Today(), City.Today().AddDays(10)) { ShowsRunning = running, Page = new(Measure.Kind, beside.Id, beside.Number) };
        var survey = Survey.Plan(await NumberSeries.Take(db, Survey.KindName), settings, City.Clock.GetUtcNow());
        survey.Ask(SurveysInTheCity.Content);
        survey.Release(survey.ClosesOn);
        db.Surveys.Add(survey);
        await db.SaveChangesAsync();
    }));

    private Task<ParticipationNote> Note() => City.Do(db => db.ParticipationNotes.AsNoTracking().SingleAsync());

    private static List<(string Way, string Name, string When, string Many, string Changed)> Rows(Seen page) =>
        [.. page.Document.QuerySelectorAll("section[aria-labelledby=mitwirkung] tbody tr").Select(r => (r.QuerySelector("th span")!.TextContent.Trim(), Words(r.QuerySelector("th")!.TextContent)[r.QuerySelector("th span")!.TextContent.Trim().Length..].Trim(), Words(r.Children[1].TextContent), Words(r.Children[2].TextContent), Words(r.Children[3].TextContent)))];

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
