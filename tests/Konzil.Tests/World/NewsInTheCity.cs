using System.Net;
using Konzil.Communication;
using Konzil.Lotsen;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.World;

/// <summary>News and units, made by sending the forms that people send.</summary>
internal static class NewsInTheCity
{
    extension(City city)
    {
        public async Task<NewsPost> HasNews(Actor writer, string title = "Sensoren am Seerhein", params (string, string)[] more)
        {
            (await writer.Posts("/buero/neuigkeiten/neu", [("Title", title), ("Lead", "Die ersten Sensoren messen."), ("Body", "Es **misst** jetzt."), .. more])).ShouldBe(HttpStatusCode.SeeOther);
            return await city.Do(db => db.NewsPosts.AsNoTracking().OrderByDescending(n => n.Number).FirstAsync());
        }

        public async Task<string> VersionOf(NewsPost post) => (await city.Do(db => db.NewsPosts.Where(n => n.Id == post.Id).Select(n => n.Version).SingleAsync())).ToString();

        public async Task Releases(Actor who, NewsPost post) =>
            (await who.Posts($"/buero/neuigkeiten/{post.Number}/freigabe", ("Version", await city.VersionOf(post)))).ShouldBe(HttpStatusCode.SeeOther);

        /// <summary>The circle of the Digital Lotsen meets as a body.</summary>
        public async Task<Body> HasCircle(Actor coordination)
        {
            var body = await city.HasBody(coordination, "Kreis der Digital Lotsen");
            (await coordination.Posts("/buero/lotsen/gruppe", (ShowSpace.BodyField, body.Id.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
            return body;
        }

        public async Task<OrgUnit> HasUnit(Actor coordination, string name, params (string, string)[] more)
        {
            (await coordination.Posts("/buero/stellen/neu", [("NameDe", name), ("Kind", nameof(UnitKind.Core)), .. more])).ShouldBe(HttpStatusCode.SeeOther);
            return await city.Do(db => db.OrgUnits.AsNoTracking().OrderByDescending(u => u.Number).FirstAsync());
        }
    }
}
