using Konzil.Agenda;
using Konzil.Budget;
using Konzil.Course;
using Konzil.People;
using Konzil.Platform;
using Konzil.Privacy;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.BrowserTests.World;

/// <summary>Two editions of the list of projects, an order of fields that waits and one that is decided, and each thing of data protection.</summary>
public sealed partial class Samples
{
    private async Task Course()
    {
        using var office = new Hand(site, await site.People.Of(Role.Coordinator));
        var before = await Ask(db => db.Editions.CountAsync());
        foreach (var number in new[] { before + 1, before + 2 })
        {
            await office.Posts(Paths.OfficeEditions, (nameof(Edition.Note), "Ausgabe zur Prüfung der Seiten."), (nameof(Edition.Number), Text(number)));
        }

        await office.Posts(Paths.OfficeFieldOrders);
        var decided = await Ask(db => db.FieldOrders.AsNoTracking().OrderByDescending(o => o.Number).FirstAsync());
        var fields = await Ask(db => db.Fields.AsNoTracking().Where(f => f.Life == FieldLife.Current && f.View != FieldView.Hidden).OrderBy(f => f.Order).ToListAsync());
        var places = fields.SelectMany((f, i) => new[] { ("Platz-" + f.Key, Text(i + 1)), ("Warum-" + f.Key, "Zur Prüfung.") });
        await office.Posts(Paths.OfficeFieldOrder(decided.Number), [("Method", nameof(OrderMethod.Talk)), ("MethodNote", "Im Gespräch."), .. places, (FormFields.Version, decided.Version.ToString())]);
        var version = await Ask(db => db.FieldOrders.Where(o => o.Id == decided.Id).Select(o => o.Version).SingleAsync());
        await office.Posts(Paths.DecideFieldOrder(decided.Number), ("Gremium", "Prüfrunde"), ("Tag", Format.Iso(Format.Day(Now))), ("Begruendung", "Zur Prüfung der Seiten."), (FormFields.Version, version.ToString()));
        await office.Posts(Paths.OfficeFieldOrders);
        var waiting = await Ask(db => db.FieldOrders.MaxAsync(o => o.Number));
        var edition = await Ask(db => db.Editions.MaxAsync(e => e.Number));
        var measure = (await Ask(db => db.Editions.AsNoTracking().SingleAsync(e => e.Number == edition))).Sheets[0].Number;
        await office.Posts(Paths.NewUserGroup, (nameof(UserGroup.NameDe), "Gruppe zur Prüfung"), (nameof(UserGroup.AboutDe), "Menschen, die am Wochenende in die Stadt kommen."), (nameof(UserGroup.NeedsDe), "Platz zum Ausruhen"), (nameof(UserGroup.IsPersona), "ja"));
        var group = await Ask(db => db.UserGroups.MaxAsync(g => g.Number));
        await office.Posts(Paths.EditAims(fields[0].Key), (nameof(FieldAim.TitleDe), "Ziel zur Prüfung"));
        _addresses.AddRange(
        [
            Paths.EditAim(fields[0].Key, 1), Paths.UserGroup(group), Paths.EditUserGroup(group), Paths.ImportMeasures, Paths.RetireGoal(1),
            Paths.Edition(edition), Paths.EditionFile(edition), Paths.EditionCsv(edition), Paths.PrintEdition(edition), Paths.EditionSheet(edition, measure), Paths.CompareEdition(edition),
            Paths.FieldOrderOf(decided.Number), Paths.OfficeFieldOrder(waiting), Paths.DecideFieldOrder(waiting),
        ]);
    }

    private async Task RunningMoney(TestPerson lead)
    {
        var number = await Ask(db => db.Measures.Where(m => m.PublishedAt != null && m.LeadPersonId == lead.Id).OrderBy(m => m.Number).Select(m => m.Number).FirstAsync());
        using var hand = new Hand(site, lead);
        await hand.Posts(Paths.NewRunningCost(number), (nameof(RunningCost.Title), "Wartung zur Prüfung"), (nameof(RunningCost.FromYear), "2027"), ("Betrag", "5000"));
        _addresses.AddRange([Paths.NewRunningCost(number), Paths.EditRunningCost(number, await Ask(db => db.RunningCosts.OrderByDescending(c => c.Id).Select(c => c.Id).FirstAsync()))]);
    }

    private async Task PrivacyAndOthers(TestPerson citizen)
    {
        // Linked from pages the walk does not come to any more, since others of their route come first.
        _addresses.Add(Paths.SurveyRemarks(await Ask(db => db.Set<Konzil.Surveys.Survey>().MinAsync(x => x.Number))));
        _addresses.Add(Paths.ArchiveIdeaRound(await Ask(db => db.Set<Konzil.Ideas.IdeaRound>().MinAsync(r => r.Number))));
        using var asking = new Hand(site, citizen);
        await asking.Posts("/konto/anliegen", ("Kind", nameof(Konzil.Privacy.RequestKind.Question)), ("Words", "Eine Frage zur Prüfung der Seiten."));
        using var officer = new Hand(site, await site.People.Of(Role.DataProtection));
        const string office = "/buero/datenschutz";
        var notice = await Ask(db => db.Set<PrivacyNotice>().AsNoTracking().Where(n => n.Purpose == NoticePurpose.Votes).OrderByDescending(n => n.Edition).FirstOrDefaultAsync());
        await officer.Posts(office + "/hinweise/abstimmungen", ("TextDe", "Hinweis zur Prüfung."), ("TextEn", "Notice for checking."), (FormFields.Version, notice?.Version.ToString() ?? ""), (WriteNotice.PublishField, "1"));
        await officer.Posts(office + "/blaetter/workshop/neu", ("Edition", "1"), ("Body", "Blatt zur Prüfung."), ("Note", "Erste Fassung"));
        await officer.Posts(office + "/vorfaelle/neu", ("Title", "Vorfall zur Prüfung"), ("Day", Format.Iso(Format.Day(Now).AddDays(-1))), ("Time", "08:00"), ("Happened", "Ein Zettel lag offen."), ("Affected", "Niemand."), ("Risk", "Gering."), ("Measures", "Weggeräumt."));
        await officer.Posts(office + "/auftragsverarbeitung/neu", ("Processor", "Rechenzentrum zur Prüfung"), ("Subject", "Betrieb der Server."), ("Place", "Deutschland"), ("Kinds", "nachrichten"), ("Since", Format.Iso(Format.Day(Now).AddDays(-20))), ("NextReview", Format.Iso(Format.Day(Now).AddDays(90))));
        var (request, incident) = (await Ask(db => db.Set<PrivacyRequest>().MaxAsync(r => r.Number)), await Ask(db => db.Set<Incident>().MaxAsync(i => i.Number)));
        _addresses.AddRange(["/datenschutz/hinweise/abstimmungen", office + "/blaetter/workshop", office + "/auftragsverarbeitung/1", office + "/anliegen/" + Text(request), office + "/vorfaelle/" + Text(incident), office + "/vorfaelle/" + Text(incident) + "/bearbeiten"]);
    }
}
