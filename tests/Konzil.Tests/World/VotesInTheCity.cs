using AngleSharp.Html.Dom;
using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Voting;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.World;

internal static class VotesInTheCity
{
    extension(City city)
    {
        /// <summary>A sealed vote that is open from today for ten days, over 60,000 euros; measures cost 30,000, 20,000, 10,000 and again.</summary>
        public Task<CitizenVote> HasVote(IReadOnlyList<Measure> measures, BallotStyle style = BallotStyle.Approval, int most = 2, bool isSealed = true, bool paper = false, bool residents = false) => city.Do(async db =>
        {
            CitizenVote vote = null!;
            await db.Together(async () =>
            {
                var rules = new VoteRules(new("Was zuerst?", "What first?"), new("Wir haben zu wenig Geld.", "We have too little money."), 60_000, style, most, city.Today(), city.Today().AddDays(10)) { MostForOne = 3, TakesPaper = paper, ResidentsOnly = residents };
                vote = CitizenVote.Plan(await NumberSeries.Take(db, CitizenVote.KindName), rules, city.Clock.GetUtcNow());
                vote.Choose([.. measures.Select((m, i) => new VoteOption(vote.Id, m.Id, m.Number, m.Title, 30_000 - i % 3 * 10_000))], city.Clock.GetUtcNow());
                if (isSealed)
                {
                    vote.SealRules(new Me(null, "Koordination", new HashSet<Permission>()), city.Clock.GetUtcNow());
                }

                db.CitizenVotes.Add(vote);
                await db.SaveChangesAsync();
            });
            await city.Settle();
            return vote;
        });

        /// <summary>Goes the whole way: ballot, check, cast. Answers with the receipt of the check page.</summary>
        public async Task<string> CastsVote(Actor who, CitizenVote vote, params string[] codes)
        {
            var check = await who.Posts($"/abstimmungen/{vote.Number}/pruefen", [.. codes.Select(c => (BallotSheet.Ticks, c))]);
            check.ShouldBe(System.Net.HttpStatusCode.OK).ShouldSay("Noch ist nichts gespeichert");
            (await who.Posts($"/abstimmungen/{vote.Number}/stimme", check.Fields())).ShouldBe(System.Net.HttpStatusCode.SeeOther);
            return check.Document.QuerySelector("main .kz-kasten--akzent h2")!.TextContent.Split(": ")[1];
        }

        /// <summary>Lets the last day pass; the count happens by itself.</summary>
        public async Task VoteEnds()
        {
            city.Clock.Advance(TimeSpan.FromDays(11));
            await city.Settle();
        }

        public Task<CitizenVote> StoredVote(CitizenVote vote) => city.Do(db => db.CitizenVotes.AsNoTracking().Include(v => v.Options).SingleAsync(v => v.Id == vote.Id));
    }

    /// <summary>The hidden fields of the page's form.</summary>
    public static (string Field, string Value)[] Fields(this Seen page) =>
        [.. page.Document.QuerySelectorAll("main form input[type=hidden]").Cast<IHtmlInputElement>().Select(i => (i.Name!, i.Value))];
}
