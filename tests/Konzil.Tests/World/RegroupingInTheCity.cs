using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.World;

/// <summary>Joining and dividing ideas through the moderation's own forms.</summary>
public static class RegroupingInTheCity
{
    public const string Reason = "Beide wollen dasselbe.";
    public const string Body = "Bäume am Bahnhof und auf dem Vorplatz, damit es im Sommer kühler wird.";

    extension(City city)
    {
        /// <summary>Sends the form for joining; a common idea is formed unless there is a host.</summary>
        public async Task<Seen> Joins(Actor moderator, IEnumerable<Idea> ideas, Idea? host = null, string title = "Mehr Bäume am Bahnhof", int days = 14) =>
            await moderator.Posts("/buero/zusammenfuehrungen/neu",
            [
                .. ideas.Select(i => (RegroupFields.Ideas, i.Number.ToString())), (RegroupFields.Host, host?.Number.ToString() ?? RegroupFields.NewIdea),
                (RegroupFields.Title, host is null ? title : ""), (RegroupFields.Body, host is null ? Body : ""), (RegroupFields.Reason, Reason), (RegroupFields.Days, days.ToString()),
            ]);

        public async Task<Seen> Divides(Actor moderator, Idea idea, string to = RegroupFields.All) =>
            await moderator.Posts($"/buero/ideen/{idea.Number}/aufteilung",
                (RegroupFields.PartTitle(1), "Mehr Bäume pflanzen"), (RegroupFields.PartBody(1), Body), (RegroupFields.PartTitle(2), "Mehr Bänke aufstellen"), (RegroupFields.PartBody(2), "Bänke am Bahnhof, an denen man sich ausruhen kann."),
                (RegroupFields.SupportsTo, to), (RegroupFields.Reason, "Das sind zwei Wünsche."), (RegroupFields.Days, "7"));

        public Task<Regrouping> TheRegrouping() => city.Do(db => db.Regroupings.AsNoTracking().OrderByDescending(r => r.StartedAt).ThenByDescending(r => r.Id).FirstAsync());

        public async Task<Seen> Undoes(Actor moderator, Regrouping? regrouping = null)
        {
            var one = regrouping ?? await city.TheRegrouping();
            return await moderator.Posts($"/buero/zusammenfuehrungen/{one.Id}/aufhebung", (RegroupFields.Reason, "Das war zu grob."), (FormFields.Version, one.Version.ToString()));
        }

        public Task<Idea> Now(Idea idea) => city.Do(db => db.Ideas.AsNoTracking().SingleAsync(i => i.Id == idea.Id));

        public Task<Idea> IdeaOf(int number) => city.Do(db => db.Ideas.AsNoTracking().SingleAsync(i => i.Number == number));

        /// <summary>Who supports it; the number shown must be theirs.</summary>
        public Task<HashSet<Guid>> SupportersOf(Idea idea) => city.Do(async db =>
        {
            var people = await db.Supports.Where(s => s.IdeaId == idea.Id).Select(s => s.PersonId).ToListAsync();
            Assert.Equal(people.Count, await db.Ideas.Where(i => i.Id == idea.Id).Select(i => i.SupportCount - i.ExampleSupports).SingleAsync());
            return people.ToHashSet();
        });

        public Task<List<string>> NoticesOf(Actor person) => city.Do(db => db.Notices.Where(n => n.PersonId == person.Id).OrderBy(n => n.At).ThenBy(n => n.Id).Select(n => n.De).ToListAsync());
    }
}
