using Konzil.People;
using Konzil.Platform;

namespace Konzil.Tests.World;

/// <summary>People whose residence the city confirmed, and the way there.</summary>
internal static class ResidentsInTheCity
{
    extension(City city)
    {
        public Task LivesHere(Actor who, int days = 700) => city.Do(async db =>
        {
            await db.TryInsert(new Residence(who.Id!.Value, new ResidenceProof(ResidenceWay.Counter, SeenDocument.IdentityCard, null, "Bürgerbüro"), city.Clock.GetUtcNow(), city.Today().AddDays(days)));
            return true;
        });

        public Task<Seen> AsksForLetter(Actor who, string street = "Untere Laube 24") =>
            who.Posts("/konto/wohnsitz", ("Name", "A. Muster"), ("Street", street), ("Place", "78462 Konstanz"));

        /// <summary>The office prints the only open letter; answers with its code.</summary>
        public async Task<string> PrintsLetter(Actor clerk)
        {
            var request = await city.Do(db => Task.FromResult(db.ResidenceRequests.Single()));
            var letter = await clerk.Posts($"/buero/wohnsitz/{request.Id}/brief", ("Version", request.Version.ToString()));
            letter.ShouldBe(System.Net.HttpStatusCode.OK);
            return letter.Document.QuerySelector(".kz-zettel__beleg")!.TextContent.Trim();
        }
    }
}
