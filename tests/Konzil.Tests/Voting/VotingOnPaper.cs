using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Konzil.Voting;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Voting;

/// <summary>Who is not online votes too: on numbered paper that counts once, typed in beside the ballot, checked by the receipt.</summary>
[Trait("R", "R-2.3-11")]
[Trait("R", "R-1.5-22")]
public class VotingOnPaper(City city) : CityTest(city)
{
    [Fact]
    public async Task Paper_and_online_are_counted_together_after_the_days_for_typing_in()
    {
        var (vote, office, desk) = await Printed(12);
        var receipts = await Receipts(vote);
        for (var i = 0; i < 5; i++)
        {
            await City.CastsVote(await City.HasPerson("Online " + i), vote, "M-01");
            await Types(office, desk, receipts[i], "M-02", "M-03");
        }

        (await office.Posts(desk, (TypeBallot.StepField, TypeBallot.InvalidStep), (TypeBallot.NumberField, receipts[5]))).ShouldBe(HttpStatusCode.SeeOther);

        // The last day is over, the box for online votes is shut, paper is still typed in.
        await City.VoteEnds();
        Assert.Equal(VoteState.Sealed, (await City.StoredVote(vote)).State);
        await Types(office, desk, receipts[6], "M-03");
        (await City.Visitor.Opens(Paths.Vote(vote.Number))).ShouldSay("Die Stimmzettel auf Papier werden bis");
        (await office.Posts($"/buero/abstimmungen/{vote.Number}/auszaehlung")).ShouldBe(HttpStatusCode.UnprocessableEntity);

        City.Clock.Advance(TimeSpan.FromDays(7));
        await City.Settle();
        var result = (await City.StoredVote(vote)).Result!;
        Assert.Equal((11, 6, 1), (result.Ballots, result.OnPaper, result.Invalid));
        Assert.Equal([("M-03", 6), ("M-01", 5), ("M-02", 5)], result.Options.Select(o => (o.Code, o.Votes)));
        (await City.Visitor.Opens(Paths.Vote(vote.Number))).ShouldSay("Davon kamen 6 auf Papier").ShouldSay("Ungültige Zettel: 1");

        // Whoever kept the lower part finds the ballot as it was written.
        var list = await City.Visitor.Opens(Paths.BallotsCsv(vote.Number));
        Assert.Contains(receipts[0] + ";0;1;1", list.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(receipts[5], list.Html, StringComparison.Ordinal);
        (await office.Posts(desk, Ballot(receipts[7], TypeBallot.CastStep, "M-01"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_number_counts_once_and_is_compared_before_it_goes_into_the_box()
    {
        var (vote, office, desk) = await Printed(3);
        var receipts = await Receipts(vote);
        var compare = await office.Posts(desk, Ballot(receipts[0].ToLowerInvariant().Replace('-', ' '), TypeBallot.CheckStep, "M-01"));
        compare.ShouldBe(HttpStatusCode.OK).ShouldSay(PaperText.Compare.With(receipts[0])).ShouldSay("M-01");
        Assert.Equal(0, await City.Do(db => db.CastBallots.CountAsync()));

        var back = await office.Posts(desk, [.. compare.Fields(), (TypeBallot.StepField, TypeBallot.BackStep)]);
        Assert.NotNull(back.ShouldBe(HttpStatusCode.OK).Document.QuerySelector("input[value='M-01'][checked]"));
        Assert.Equal(receipts[0], back.Document.GetElementById(TypeBallot.NumberField)!.GetAttribute("value"));

        (await office.Posts(desk, [.. compare.Fields(), (TypeBallot.StepField, TypeBallot.CastStep)])).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Posts(desk, [.. compare.Fields(), (TypeBallot.StepField, TypeBallot.CastStep)])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(PaperText.NumberUsed.De);
        (await office.Posts(desk, Ballot("K7M4-9XTW-3BCD", TypeBallot.CheckStep, "M-02"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(PaperText.NumberUnknown.De);
        var many = await office.Posts(desk, Ballot(receipts[1], TypeBallot.CheckStep, "M-01", "M-02", "M-03"));
        many.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Höchstens 2 Maßnahmen");
        Assert.Equal(3, many.Document.QuerySelectorAll("input[name=Wahl][checked]").Length);
        Assert.Equal((1, 1), await City.Do(async db => (await db.CastBallots.CountAsync(), await db.PrintedBallots.CountAsync(p => p.State == PrintedState.Cast))));
    }

    [Fact]
    public async Task Two_who_type_the_same_paper_at_once_put_one_ballot_into_the_box()
    {
        var (vote, office, desk) = await Printed(1);
        var receipt = (await Receipts(vote))[0];
        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => office.Posts(desk, Ballot(receipt, TypeBallot.CastStep, "M-01"))));
        Assert.Equal(1, await City.Do(db => db.CastBallots.CountAsync()));
    }

    [Fact]
    public async Task Printing_twice_by_a_double_click_gives_one_batch_and_the_paper_says_what_to_do()
    {
        var (vote, office, _) = await Printed(2);
        var print = $"/buero/abstimmungen/{vote.Number}/papier/druck";
        var again = await office.Posts(print, (PrintBallots.CountField, "2"), (PrintBallots.BatchField, "1"));
        Assert.Equal(2, await City.Do(db => db.PrintedBallots.CountAsync()));
        var sheet = await office.Opens(again.ShouldBe(HttpStatusCode.SeeOther).Location!);
        // The number stands on both parts: the one that is handed in is typed in by it.
        Assert.All(sheet.Document.QuerySelectorAll("article"), a => Assert.Equal(a.QuerySelector(".kz-zettel__beleg")!.TextContent, a.QuerySelector(".kz-zettel__nummer p")!.TextContent));
        Assert.Equal(2, sheet.Document.QuerySelectorAll("article").Length);
        sheet.ShouldSay("Bis zu 2 Maßnahmen ankreuzen").ShouldSay((await Receipts(vote))[0]).ShouldSay("keinen Namen");
        var wrong = await office.Posts(print, (PrintBallots.CountField, "501"), (PrintBallots.BatchField, "2"));
        wrong.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("von 1 bis 500");
        Assert.Equal("501", wrong.Document.GetElementById(PrintBallots.CountField)!.GetAttribute("value"));
        (await (await City.HasPerson("Anna")).Opens(print + "/1")).ShouldBe(HttpStatusCode.Forbidden);
        (await office.Opens(print + "/9")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Few_ballots_on_paper_are_not_counted_apart_and_a_vote_without_paper_has_no_desk()
    {
        var (vote, office, desk) = await Printed(1);
        Assert.Contains("numbered ballots on paper", (await City.StoredVote(vote)).SealedText!, StringComparison.Ordinal);
        await Types(office, desk, (await Receipts(vote))[0], "M-01");
        for (var i = 0; i < 5; i++)
        {
            await City.CastsVote(await City.HasPerson("Online " + i), vote, "M-02");
        }

        City.Clock.Advance(TimeSpan.FromDays(18));
        await City.Settle();
        (await City.Visitor.Opens(Paths.Vote(vote.Number))).ShouldSay("6 Stimmzettel").ShouldSay("So wird niemand erkannt");
        Assert.Null((await City.StoredVote(vote)).Result!.ShownOnPaper);

        var online = await City.HasVote(await City.HasMeasures("A", "B"));
        (await office.Opens($"/buero/abstimmungen/{online.Number}/papier")).ShouldBe(HttpStatusCode.NotFound);
        Assert.DoesNotContain("paper", online.SealedText!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Page_and_desk_say_who_checks_what_and_what_is_kept(bool residents)
    {
        var vote = await City.HasVote(await City.HasMeasures("Licht", "Boote"), paper: true, residents: residents);
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var until = MeetingsInTheCity.Words(vote.CountsAfter.AddDays(29));
        var page = (await City.Visitor.Opens(Paths.Vote(vote.Number))).ShouldSay(PaperCheckText.Who.De).ShouldSay("wird bis " + until + " vernichtet");
        var desk = (await office.Opens($"/buero/abstimmungen/{vote.Number}/papier")).ShouldSay(PaperCheckText.DeskSignature.De).ShouldSay("vernichten Sie sie bis " + until);
        Assert.Equal((residents, residents), (page.Text.Contains(PaperCheckText.Residence.De, StringComparison.Ordinal), desk.Text.Contains(PaperCheckText.DeskResidence.De, StringComparison.Ordinal)));
        Assert.Equal(residents, vote.SealedText!.Contains("show at the desk that they live in the city", StringComparison.Ordinal));
        (await City.Visitor.Opens(Paths.Vote(vote.Number) + "?lang=en")).ShouldSay(PaperCheckText.Signature.En);
        (await City.Visitor.Opens(Paths.Vote((await City.HasVote(await City.HasMeasures("Bänke", "Bäume"))).Number))).ShouldNotSay(PaperCheckText.Title.De);
    }

    private static (string, string)[] Ballot(string receipt, string step, params string[] codes) =>
        [(TypeBallot.NumberField, receipt), (TypeBallot.StepField, step), .. codes.Select(c => (BallotSheet.Ticks, c))];

    private static async Task Types(Actor office, string desk, string receipt, params string[] codes) =>
        (await office.Posts(desk, Ballot(receipt, TypeBallot.CastStep, codes))).ShouldBe(HttpStatusCode.SeeOther);

    private Task<List<string>> Receipts(CitizenVote vote) => City.Do(db => db.PrintedBallots.Where(p => p.VoteId == vote.Id).OrderBy(p => p.Receipt).Select(p => p.Receipt).ToListAsync());

    private async Task<(CitizenVote Vote, Actor Office, string Desk)> Printed(int count)
    {
        var vote = await City.HasVote(await City.HasMeasures("Licht", "Boote", "Bäume"), paper: true);
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        (await office.Posts($"/buero/abstimmungen/{vote.Number}/papier/druck", (PrintBallots.CountField, count.ToString(System.Globalization.CultureInfo.InvariantCulture)), (PrintBallots.BatchField, "1"))).ShouldBe(HttpStatusCode.SeeOther);
        return (vote, office, $"/buero/abstimmungen/{vote.Number}/papier");
    }
}
