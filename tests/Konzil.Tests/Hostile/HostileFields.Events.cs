using Konzil.Platform;
using Konzil.Discussion;
using Konzil.Events;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Hostile;

/// <summary>What participants share with each other, on screen, by link and on paper, and what lies on the tables.</summary>
public static partial class HostileFields
{
    private static async Task PutIntoConsent(HostileCity c, string text)
    {
        var body = await c.City.HasBody(c.Office, "Runde " + New(), seats: [(c.Office, Konzil.Meetings.BodyDuty.Member)]);
        await c.Office.Posts($"/buero/gremien/{body.Number}/zustimmungen/neu", ("Title", Cut(text.ReplaceLineEndings(" "), 190)), ("Text", Cut(text, 900)), ("Audience", "Members"), ("Due", Konzil.Platform.Format.Iso(c.City.Today().AddDays(7))));
        if (await c.City.Do(db => db.Set<Konzil.Meetings.ConsentRound>().Where(r => r.BodyId == body.Id).FirstOrDefaultAsync()) is not { } round)
        {
            return;
        }

        await c.Office.Posts($"/buero/zustimmungen/{round.Number}", ("Edition", "1"), ("Stance", "Object"), ("Remark", Cut(text, 900)));
        var version = await c.City.Do(db => db.Set<Konzil.Meetings.ConsentRound>().Where(r => r.Id == round.Id).Select(r => r.Version).SingleAsync());
        await c.Office.Posts($"/buero/zustimmungen/{round.Number}/fassung", ("Text", "Anders: " + Cut(text, 900)), ("Note", Cut(text, 900)), ("Due", Konzil.Platform.Format.Iso(c.City.Today().AddDays(9))), ("Version", version.ToString()));
        version = await c.City.Do(db => db.Set<Konzil.Meetings.ConsentRound>().Where(r => r.Id == round.Id).Select(r => r.Version).SingleAsync());
        if (text.Length % 2 == 0)
        {
            await c.Office.Posts($"/buero/zustimmungen/{round.Number}/ende", ("End", "NotAgreed"), ("Outcome", Cut(text, 900)), ("Version", version.ToString()));
        }
    }

    private static async Task PutIntoWording(HostileCity c, string text)
    {
        var measure = await c.City.HasMeasureOf(await c.City.HasField("Umwelt & Energie"), await c.City.HasGoal(), "Wortlaut " + New());
        var body = await c.City.HasBody(c.Office, "Wortlaut " + New());
        foreach (var (answer, field) in new[] { ("uebernahme", "Words"), ("ablehnung", "Reason") })
        {
            await c.Office.Posts($"/buero/gremien/{body.Number}/entwuerfe/neu", ("Title", Cut(text.ReplaceLineEndings(" "), 190)), ("Text", "Ein Absatz. " + Cut(text.ReplaceLineEndings(" "), 900)));
            if (await c.City.Do(db => db.Set<Konzil.Meetings.TextDraft>().Where(d => d.BodyId == body.Id).OrderByDescending(d => d.Number).FirstOrDefaultAsync()) is not { } draft)
            {
                return;
            }

            await c.Office.Posts($"/buero/entwuerfe/{draft.Number}/abschluss", ("Aim", "m:" + measure.Id), ("Part", "Problem"), ("Version", draft.Version.ToString()));
            var version = await c.City.Do(db => db.Set<Konzil.Agenda.Measure>().Where(m => m.Id == measure.Id).Select(m => m.Version).SingleAsync());
            await c.Office.Posts($"/buero/entwuerfe/{draft.Number}/{answer}", (field, Cut(text, 900)), ("Version", version.ToString()));
        }

        var token = Ids.Next();
        await c.Author.Posts("/beitraege", ("Kind", Konzil.Agenda.Measure.Kind), ("Id", measure.Id.ToString()), ("Body", text), ("Checked", "255"), ("Token", token.ToString()));
        if (await c.City.Do(db => db.Comments.Where(x => x.Token == token).Select(x => (Guid?)x.Id).SingleOrDefaultAsync()) is { } comment)
        {
            await c.Office.Posts($"/buero/beitraege/{comment}/vorschlag", ("Part", "Summary"), ("Text", Cut(text, 900)), ("BodyId", body.Id.ToString()));
        }
    }

    private static async Task PutBesideEvent(HostileCity c, string text)
    {
        var happening = await c.City.HasEventWithPlaces("Werkstatt " + New(), 9);
        var (page, office) = ($"/termine/{happening.Number}/kontakte", $"/buero/termine/{happening.Number}");
        (string, string)[] words = [("Name", Cut(text, 90)), ("Words", Cut(text, 400)), ("Way", Cut(text, 180)), ("Agreed", "true")];
        await c.Office.Posts(office + "/kontakte", ("KeepDays", "90"));
        await c.City.Registers(c.Author, happening.Number);
        await c.Author.Posts(page, words);
        await c.City.RegistersGuest(happening.Number, "gast@example.org");
        var guest = await c.City.Do(db => db.Registrations.Where(r => r.EventId == happening.Id && r.PersonId == null).Select(r => r.Secret).SingleAsync());
        await c.City.Visitor.Posts($"/termine/anmeldungen/{guest}/bestaetigung");
        await c.City.Visitor.Posts($"/termine/anmeldungen/{guest}/kontakte", words);
        await c.Office.Posts(office + "/kontakte/papier", words);
        await c.Office.Posts(office + "/tische", ("Count", "9"), ("Topics", Cut(text.ReplaceLineEndings(" "), 100) + " | " + Cut(text.ReplaceLineEndings(" "), 150)), ("Rules", Cut(text, 900)));
    }

    private static async Task PutIntoConflicts(HostileCity c, string text)
    {
        var line = Cut(text.ReplaceLineEndings(" "), 190);
        var day = Konzil.Platform.Format.Iso(c.City.Today());
        await c.Office.Posts("/buero/konflikte/neu", ("First", line), ("Second", line), ("What", Cut(text, 900)), ("RaisedOn", day), ("State", "Accepted"), ("Handling", Cut(text, 900)), ("IsPublic", "true"));
        await c.Office.Posts("/buero/gremien/neu", ("NameDe", line), ("Kind", "ExpertPanel"), ("Purpose", Cut(text, 900)), ("HowChosen", Cut(text, 900)), ("IsPublished", "true"));
        var body = await c.City.Do(db => db.Set<Konzil.Meetings.Body>().OrderByDescending(b => b.Number).FirstAsync());
        await c.Office.Posts($"/buero/gremien/{body.Number}/mitglieder", ("Person", c.Office.Id.ToString()!), ("Duty", "Member"), ("AppointedBy", line));
        await c.Office.Posts($"/buero/gremien/{body.Number}/name", ("NameAgreedAt", "true"));
        await c.Office.Posts("/buero/beschluesse", ("Title", "Gruppen " + New()), ("Body", "Gemeinderat"), ("Date", "2021-07-22"), ("Result", "Adopted"));
        var (council, group) = ("Gremium " + New(), Cut(line.Replace(';', ' '), 90));
        await c.Office.Posts("/buero/wahlperioden/neu", ("Body", council), ("From", "2019-06-01"), ("Seats", "9"), ("Name-1", group), ("Short-1", Cut(line, 18)), ("Seats-1", "9"));
        if (await c.City.Do(db => db.Set<Konzil.Council.CouncilTerm>().FirstOrDefaultAsync(t => t.Body == council)) is { } term)
        {
            await c.Office.Posts($"/buero/wahlperioden/{term.Number}", ("Body", Cut(line, 90)), ("From", "2019-06-01"), ("Until", "2019-06-02"), ("Seats", "9"), ("Name-1", group), ("Short-1", Cut(line, 18)), ("Seats-1", "9"), ("Version", term.Version.ToString()));
        }

        var resolution = await c.City.Do(db => db.Set<Konzil.Council.Resolution>().OrderByDescending(r => r.Number).FirstAsync());
        await c.Office.Posts($"/buero/beschluesse/{resolution.Number}/stimmen", ("Lines", Cut(line.Replace(';', ' '), 90) + "; 1; 2; 3"), ("Version", resolution.Version.ToString()));
    }
}
