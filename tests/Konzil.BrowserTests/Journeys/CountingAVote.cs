using Konzil.BrowserTests.World;
using Konzil.People;
using Konzil.Platform;
using Konzil.Voting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Person = Konzil.BrowserTests.World.Person;

namespace Konzil.BrowserTests.Journeys;

/// <summary>A vote of the citizens from its rules to the counted result: nothing is seen before the end, and each voter finds the own receipt in the list.</summary>
[Trait("R", "R-1.5-04")]
public class CountingAVote(LiveCity city)
{
    private const int Voters = 5;

    private static DateOnly Today => Format.Day(TimeProvider.System.GetUtcNow());

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_seal_to_the_receipt(bool javaScript)
    {
        var title = "Was zuerst bezahlen? " + Ids.Next().ToString("N")[^6..];
        await using var office = await city.Somebody(javaScript, signedInAs: await city.People.Make("Abstimmung " + title, Role.Coordinator));
        await office.Opens(Paths.OfficeVotes);
        await office.Writes(nameof(CitizenVote.TitleDe), title);
        await office.Writes(nameof(CitizenVote.Budget), "60000");
        await office.Picks(nameof(CitizenVote.Style), nameof(BallotStyle.Approval));
        await office.Writes(nameof(CitizenVote.Most), "2");
        await office.Writes(nameof(CitizenVote.OpensOn), Format.Iso(Today));
        await office.Writes(nameof(CitizenVote.ClosesOn), Format.Iso(Today));
        await office.Ticks(VoteOfficeText.TakesPaper.De);
        await office.Presses(VoteOfficeText.Create.De);
        var number = int.Parse(office.At.Split('/')[3], System.Globalization.CultureInfo.InvariantCulture);
        foreach (var (measure, cost) in new[] { (15, "30000"), (16, "40000"), (17, "20000") })
        {
            await office.Writes("Kosten-" + measure, cost);
        }

        await office.Presses(VoteOfficeText.SaveOptions.De);
        await office.Presses(VoteOfficeText.Seal.De);

        var receipts = new List<string>();
        for (var i = 0; i < Voters; i++)
        {
            await using var voter = await city.Somebody(javaScript, width: i == 0 ? 390 : 1280, signedInAs: await city.People.Make("Stimme " + i + " " + title));
            receipts.Add(await Votes(voter, number, i < 3 ? ["M-15", "M-17"] : ["M-16"]));
        }

        receipts.Add(await VotesOnPaper(office, number, "M-15"));

        await using var visitor = await city.Somebody(javaScript);
        await visitor.Opens(Paths.Vote(number));
        await visitor.Reads("Nicht online?");
        await visitor.ReadsNothingOf("abstimmen konnten");
        await visitor.Opens(Paths.Measure(15, ""));
        await visitor.Reads(title);
        await visitor.Reads("Das Ergebnis steht hier nach der Auszählung.");
        Assert.False((await visitor.Page.Context.APIRequest.GetAsync(Paths.BallotsCsv(number))).Ok);

        await TheLastDayPasses(number);
        await office.Opens(Paths.OfficeVote(number));
        await office.Presses(VoteOfficeText.Count.De);

        await visitor.Opens(Paths.Vote(number));
        await visitor.Reads(VoteText.ResultTitle.De);
        await visitor.Reads("6 Stimmzettel;");
        await visitor.Opens(Paths.Measure(15, ""));
        await visitor.Reads("4 von 6 Stimmzetteln nennen diese Maßnahme: Platz 1 von 3.");
        var list = await (await visitor.Page.Context.APIRequest.GetAsync(Paths.BallotsCsv(number))).TextAsync();
        Assert.All(receipts, receipt => Assert.Contains(receipt, list, StringComparison.Ordinal));
    }

    private static async Task<string> Votes(Person voter, int number, string[] measures)
    {
        await voter.Opens(Paths.Vote(number));
        foreach (var measure in measures)
        {
            await voter.Ticks(measure);
        }

        await voter.Presses(VoteText.ToCheck.De);
        var receipt = (await voter.Page.Locator("main h2", new() { HasTextString = VoteText.ReceiptTitle.With("") }).First.InnerTextAsync()).Split(": ")[1];
        await voter.Presses(VoteText.Send.De);
        await voter.Reads(VoteText.Voted.De);
        return receipt;
    }

    // Printed, filled in at the table, put into the box by the office: for somebody who is not online.
    private static async Task<string> VotesOnPaper(Person office, int number, string measure)
    {
        await office.Opens(Paths.PaperBallots(number));
        await office.Writes(PrintBallots.CountField, "2");
        await office.Presses(PaperText.Reserve.De);
        var receipt = (await office.Page.Locator(".kz-zettel__beleg").First.InnerTextAsync()).Trim();
        await office.Opens(Paths.PaperBallots(number));
        await office.Writes(TypeBallot.NumberField, receipt);
        await office.Ticks(measure);
        await office.Presses(PaperText.ToCompare.De);
        await office.Reads(PaperText.Compare.With(receipt));
        await office.Presses(PaperText.Cast.De);
        await office.Reads(PaperText.Kept.With(receipt));
        return receipt;
    }

    // The city's clock is everybody's clock, and no vote ends early: only its stored days can lie in the past.
    private async Task TheLastDayPasses(int number)
    {
        await using var scope = city.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CityDb>();
        await db.CitizenVotes.Where(v => v.Number == number).ExecuteUpdateAsync(s => s.SetProperty(v => v.OpensOn, Today.AddDays(-9)).SetProperty(v => v.ClosesOn, Today.AddDays(-8)));
    }
}
