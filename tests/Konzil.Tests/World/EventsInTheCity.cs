using Konzil.Discussion;
using Konzil.Events;
using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.World;

/// <summary>Events, queue entries and forms of discussions.</summary>
public static class EventsInTheCity
{
    /// <summary>What would be a script or markup if somebody forgot to encode it.</summary>
    public static readonly string[] Nasty = ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'-alert(1)-'", "</title><svg/onload=alert(1)>", "javascript:alert(1)", "{{7*7}}"];

    extension(City city)
    {
        public Task<Event> HasEvent(string title, int inDays = 10, EventKind kind = EventKind.Workshop, int? edition = 1) => city.Do(async db =>
        {
            Event happening = null!;
            await db.Together(async () =>
            {
                var now = city.Clock.GetUtcNow();
                happening = Event.Plan(await NumberSeries.Take(db, Event.KindName), new EventPlan { Kind = kind, Title = new(title, ""), When = new(Format.Day(now).AddDays(inDays), new(18, 0), new(20, 0)), Edition = edition }, now);
                db.Events.Add(happening);
                await db.SaveChangesAsync();
            });
            return happening;
        });

        /// <summary>A planned event one can register for.</summary>
        public async Task<Event> HasEventWithPlaces(string title, int seats, int keepDays = 30, int inDays = 10) => await city.Do(async db =>
        {
            Event happening = null!;
            await db.Together(async () =>
            {
                var now = city.Clock.GetUtcNow();
                happening = Event.Plan(await NumberSeries.Take(db, Event.KindName), new EventPlan { Kind = EventKind.Workshop, Title = new(title, ""), When = new(Format.Day(now).AddDays(inDays), new(18, 0), new(20, 0)), Place = new("Treffpunkt", ""), Seats = seats, Feedback = FeedbackUse.Public }, now);
                var admission = new Admission(happening.Id);
                admission.Write(new(null, null, keepDays));
                db.Events.Add(happening);
                db.Admissions.Add(admission);
                await db.SaveChangesAsync();
            });
            await city.Settle();
            return happening;
        });

        /// <summary>Somebody with an account registers; the answer is the address of the registration.</summary>
        public async Task<string> Registers(Actor who, int number, params (string, string)[] more)
        {
            var answer = await who.Posts($"/termine/{number}/anmeldung", [("Name", who.Name), .. more]);
            answer.ShouldBe(System.Net.HttpStatusCode.SeeOther);
            return answer.Location!;
        }

        public async Task<Seen> RegistersGuest(int number, string email, params (string, string)[] more) =>
            (await city.Visitor.Posts($"/termine/{number}/anmeldung", [("Name", "Gast"), ("Email", email), .. more])).ShouldBe(System.Net.HttpStatusCode.SeeOther);

        /// <summary>The office changes some fields of the event's form and leaves the others.</summary>
        public async Task ChangesEvent(Actor office, int number, params (string Field, string Value)[] changes)
        {
            var form = (await office.Opens($"/buero/termine/{number}")).Document.QuerySelector("main form")!;
            var fields = form.QuerySelectorAll("input, textarea, select").Where(f => f.GetAttribute("type") is not ("radio" or "checkbox") || f.HasAttribute("checked"))
                .Select(f => (f.GetAttribute("name")!, f switch
                {
                    AngleSharp.Html.Dom.IHtmlTextAreaElement area => area.Value,
                    AngleSharp.Html.Dom.IHtmlSelectElement list => list.Value ?? "",
                    _ => f.GetAttribute("value") ?? "",
                })).Where(f => changes.All(c => c.Field != f.Item1));
            (await office.Posts($"/buero/termine/{number}", [.. fields, .. changes])).ShouldBe(System.Net.HttpStatusCode.SeeOther);
        }

        /// <summary>Somebody makes (or renews) the address for their calendar program.</summary>
        public async Task<string> CalendarOf(Actor who)
        {
            await who.PostsAndLooks("/konto/termine/kalender");
            return Paths.PersonalCalendar(await city.Do(db => db.CalendarAddresses.Where(a => a.PersonId == who.Id).Select(a => a.Secret).SingleAsync()));
        }

        /// <summary>Empty cards are printed for an event; their codes in the order of the cards.</summary>
        public async Task<IReadOnlyList<string>> HasPrintedCodes(Actor clerk, Event happening, int count, string tables = "", string phone = "")
        {
            var token = Ids.Next();
            var answer = await clerk.Posts($"/buero/karten/bogen/{happening.Number}", ("Count", count.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Tables", tables), ("Question", "Was soll besser werden?"), ("Phone", phone), ("Token", token.ToString()));
            answer.ShouldBe(System.Net.HttpStatusCode.SeeOther);
            return await city.Do(async db =>
            {
                var batch = await db.CardBatches.Where(b => b.Token == token).Select(b => (Guid?)b.Id).SingleAsync();
                return await db.IssuedCodes.Where(i => i.BatchId == batch).OrderBy(i => i.TableNumber).ThenBy(i => i.Number).Select(i => i.Code).ToListAsync();
            });
        }

        /// <summary>Somebody writes below an idea through the page's own form.</summary>
        public async Task<Comment> Writes(Actor who, Idea below, string body, Guid? parent = null)
        {
            var token = Ids.Next();
            var answer = await who.Posts("/beitraege", ("Kind", Idea.Kind), ("Id", below.Id.ToString()), ("Parent", parent?.ToString() ?? ""), ("Body", body), ("Token", token.ToString()));
            answer.ShouldBe(System.Net.HttpStatusCode.SeeOther);
            return await city.Do(db => db.Comments.SingleAsync(c => c.Token == token));
        }

        public Task<string> DiscussionOf(Idea idea) => Task.FromResult($"/diskussion/{Idea.Kind}/{idea.Id}");
    }
}
