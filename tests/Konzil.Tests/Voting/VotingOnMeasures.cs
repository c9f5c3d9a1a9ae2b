using System.Net;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Tests.World;
using Konzil.Voting;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Voting;

/// <summary>Citizens vote: once, secretly, and nobody sees anything before the end.</summary>
public class VotingOnMeasures(City city) : CityTest(city)
{
    private async Task<(CitizenVote Vote, List<Measure> Measures)> Open(BallotStyle style = BallotStyle.Approval, int most = 2)
    {
        var measures = await City.HasMeasures("Licht am Seerhein", "Offene Werkstatt", "Seedaten");
        return (await City.HasVote(measures, style, most), measures);
    }

    [Fact]
    public async Task A_ballot_is_shown_once_more_before_anything_is_stored()
    {
        var (vote, measures) = await Open();
        var anna = await City.HasPerson("Anna");

        var check = await anna.Posts($"/abstimmungen/{vote.Number}/pruefen", (BallotSheet.Ticks, measures[0].Code));

        check.ShouldBe(HttpStatusCode.OK).ShouldSay("Licht am Seerhein").ShouldNotSay("Seedaten").ShouldSay("können Sie nichts mehr ändern").ShouldSay("Ihr Beleg: ");
        Assert.Equal((0, 0), await City.Do(async db => (await db.VoteMarks.CountAsync(), await db.CastBallots.CountAsync())));
        Assert.NotNull((await anna.Posts($"/abstimmungen/{vote.Number}/pruefen", [.. check.Fields(), (CheckBallot.StepField, CheckBallot.BackStep)])).Document.QuerySelector($"input[value='{measures[0].Code}'][checked]"));
    }

    [Fact]
    public async Task Each_person_votes_once_and_the_ballot_knows_nobody()
    {
        var (vote, measures) = await Open();
        var anna = await City.HasPerson("Anna");
        var check = await anna.Posts($"/abstimmungen/{vote.Number}/pruefen", (BallotSheet.Ticks, measures[0].Code));
        var other = await anna.Posts($"/abstimmungen/{vote.Number}/pruefen", (BallotSheet.Ticks, measures[1].Code));

        (await anna.PostsAndLooks($"/abstimmungen/{vote.Number}/stimme", check.Fields())).ShouldSay("Sie haben abgestimmt");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => anna.Posts($"/abstimmungen/{vote.Number}/stimme", other.Fields())));

        var (marks, ballots) = await City.Do(async db => (await db.VoteMarks.ToListAsync(), await db.CastBallots.ToListAsync()));
        Assert.Equal(anna.Id, Assert.Single(marks).PersonId);
        Assert.Equal(measures[0].Code + "=1", Assert.Single(ballots).Choices);
        Assert.Equal(["Choices", "Id", "Receipt", "VoteId"], typeof(CastBallot).GetProperties().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.False(await City.Do(db => db.History.AnyAsync(h => h.ById == anna.Id)));
        (await anna.Posts($"/abstimmungen/{vote.Number}/pruefen", (BallotSheet.Ticks, measures[0].Code))).ShouldSay("Sie haben abgestimmt");
    }

    [Fact]
    public async Task The_receipt_of_somebody_else_casts_nothing()
    {
        var (vote, measures) = await Open();
        var (anna, ben) = (await City.HasPerson("Anna"), await City.HasPerson("Ben"));
        var check = await anna.Posts($"/abstimmungen/{vote.Number}/pruefen", (BallotSheet.Ticks, measures[0].Code));

        (await ben.Posts($"/abstimmungen/{vote.Number}/stimme", check.Fields())).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("zu alt oder gehört zu einem anderen Konto");
        (await anna.Posts($"/abstimmungen/{vote.Number}/stimme", (BallotSheet.Ticks, measures[0].Code))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await City.Visitor.Posts($"/abstimmungen/{vote.Number}/stimme", check.Fields())).ShouldBe(HttpStatusCode.Unauthorized);
        Assert.Equal(0, await City.Do(db => db.CastBallots.CountAsync()));
    }

    [Fact]
    public async Task Too_much_or_nothing_is_told_beside_the_field_and_the_ticks_stay()
    {
        var (vote, measures) = await Open();
        var anna = await City.HasPerson("Anna");

        var page = await anna.Posts($"/abstimmungen/{vote.Number}/pruefen", [.. measures.Select(m => (BallotSheet.Ticks, m.Code))]);

        page.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Höchstens 2 Maßnahmen, Sie haben 3 angekreuzt.");
        Assert.Equal(3, page.Document.QuerySelectorAll("main input[type=checkbox][checked]").Length);
        (await anna.Posts($"/abstimmungen/{vote.Number}/pruefen", (BallotSheet.Ticks, "M-99"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("mindestens eine Maßnahme");
    }

    [Fact]
    public async Task Points_are_shared_out()
    {
        var (vote, measures) = await Open(BallotStyle.Points, 4);
        var people = new[] { await City.HasPerson("Anna"), await City.HasPerson("Ben") };
        string Field(int i) => "Punkte-" + measures[i].Code;

        (await people[0].Posts($"/abstimmungen/{vote.Number}/pruefen", (Field(0), "3"), (Field(1), "2"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Höchstens 4 Punkte zusammen, Sie haben 5 vergeben.");
        (await people[0].Posts($"/abstimmungen/{vote.Number}/pruefen", (Field(0), "4"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("von 0 bis 3");
        foreach (var person in people)
        {
            var check = await person.Posts($"/abstimmungen/{vote.Number}/pruefen", (Field(0), "3"), (Field(1), "1"));
            await person.Posts($"/abstimmungen/{vote.Number}/stimme", check.Fields());
        }

        await City.VoteEnds();
        Assert.Equal([6, 2, 0], (await City.StoredVote(vote)).Result!.Options.Select(o => o.Points));
    }

    [Fact]
    public async Task Nobody_sees_how_it_stands()
    {
        var (vote, measures) = await Open();
        var coordinator = await City.HasPerson("Koordination", Role.Coordinator, Role.Administrator);
        for (var i = 0; i < 5; i++)
        {
            await City.CastsVote(await City.HasPerson("Person " + i), vote, measures[0].Code);
        }

        foreach (var who in new[] { City.Visitor, coordinator })
        {
            foreach (var file in new[] { $"{vote.Number}.json", $"{vote.Number}/stimmen.csv", $"{vote.Number}/stimmen.pb" })
            {
                (await who.Opens("/abstimmungen/" + file)).ShouldBe(HttpStatusCode.NotFound);
            }

            Assert.DoesNotContain("Was zuerst", (await who.Opens("/abstimmungen/ergebnisse.csv")).Html, StringComparison.Ordinal);
            (await who.Opens($"/abstimmungen/{vote.Number}")).ShouldNotSay("Stimmzettel;").ShouldNotSay("5 Stimm");
        }

        (await coordinator.Opens($"/buero/abstimmungen/{vote.Number}")).ShouldNotSay("5 Stimm").ShouldNotSay("auszählen");
        (await coordinator.Posts($"/buero/abstimmungen/{vote.Number}/auszaehlung")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Gezählt wird erst nach dem");
        Assert.Null((await City.StoredVote(vote)).ResultJson);
    }

    [Fact]
    public async Task After_the_last_day_it_is_counted_by_itself_and_everybody_finds_their_ballot()
    {
        var (vote, measures) = await Open();
        var receipts = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            receipts.Add(await City.CastsVote(await City.HasPerson("Person " + i), vote, i == 0 ? [measures[1].Code] : [measures[0].Code, measures[2].Code]));
        }

        await City.VoteEnds();

        var page = await City.Visitor.Opens($"/abstimmungen/{vote.Number}");
        page.ShouldSay("5 Stimmzettel; abstimmen konnten 5 Konten.");
        Assert.Equal(["4", "4", "1"], page.Document.QuerySelectorAll("#ergebnis tbody tr").Select(r => r.QuerySelectorAll("td.r")[1].TextContent));
        var rows = (await City.Visitor.Opens($"/abstimmungen/{vote.Number}/stimmen.csv")).Html.Split("\r\n");
        Assert.Contains(receipts[0] + ";0;1;0", rows);
        Assert.Equal(receipts.Order(StringComparer.Ordinal), rows.Skip(1).Where(r => r.Length > 0).Select(r => r.Split(';')[0]));
        using var file = new StringReader((await City.Visitor.Opens($"/abstimmungen/{vote.Number}/stimmen.pb")).Html);
        var read = Konzil.Methods.Selection.Pabulib.Read(file);
        Assert.Empty(read.Notices);
        Assert.Equal(5, read.Election.Ballots.Count);
        var people = await City.Do(db => db.VoteMarks.Select(m => m.PersonId).ToListAsync());
        Assert.Equal(5, people.Count);
        (await (await City.HasPerson("Zu spät")).Posts($"/abstimmungen/{vote.Number}/pruefen", (BallotSheet.Ticks, measures[0].Code))).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Fewer_than_five_ballots_are_only_summed_up()
    {
        var (vote, measures) = await Open();
        await City.CastsVote(await City.HasPerson("Anna"), vote, measures[0].Code);

        await City.VoteEnds();

        (await City.Visitor.Opens($"/abstimmungen/{vote.Number}")).ShouldSay("weniger als 5 Stimmzettel");
        (await City.Visitor.Opens($"/abstimmungen/{vote.Number}/stimmen.csv")).ShouldBe(HttpStatusCode.NotFound);
        Assert.Contains($";{measures[0].Code};Licht am Seerhein;30000;1;1;0;0;nein", (await City.Visitor.Opens("/abstimmungen/ergebnisse.csv")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Voters_and_followers_hear_of_it()
    {
        var measures = await City.HasMeasures("Licht am Seerhein", "Seedaten");
        var (anna, ben) = (await City.HasPerson("Anna"), await City.HasPerson("Ben"));
        await ben.Posts($"/massnahmen/{measures[0].Number}/folgen");
        var vote = await City.HasVote(measures);
        await City.CastsVote(anna, vote, measures[0].Code);

        await City.VoteEnds();

        (await ben.Opens("/konto/nachrichten")).ShouldSay("steht zur Wahl").ShouldSay("ist ausgezählt");
        (await anna.Opens("/konto/nachrichten")).ShouldSay("ist ausgezählt").ShouldNotSay("steht zur Wahl");
    }
}
