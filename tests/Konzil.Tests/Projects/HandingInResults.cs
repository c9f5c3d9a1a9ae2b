using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>What packages hand in, who accepts it, and how it stands in the gate before the phase that needs it.</summary>
public class HandingInResults(City city) : CityTest(city)
{
    private Actor _coordination = null!;
    private string _office = "";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await City.LoadsKonstanz();
        _coordination = await City.HasPerson("Frau Planung", Role.Coordinator);
        _office = $"/buero/projekte/{(await City.TheAgendasProject()).Number}";
    }

    [Fact]
    [Trait("R", "R-3.4-12")]
    [Trait("R", "R-3.4-10")]
    public async Task Handed_in_sent_back_accepted_and_opened_again_by_a_new_edition()
    {
        Language.Use(Language.German);
        var (lead, other) = (await City.HasPerson("Leitung Eins", Role.FieldLead), await City.HasPerson("Zweite Koordination", Role.Coordinator));
        await City.Leads(_coordination, "AP 1", lead);
        var path = await Path("Kommunikationsstrategie");
        (await lead.Opens(path)).ShouldSay("Als Nächstes gibt Leitung Eins die erste Fassung ab.").ShouldSay(ResultText.NoEdition.De);
        (await lead.Posts(path + "/abgabe", ("Version", await Version("Kommunikationsstrategie")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ResultText.WhereMissing.De);
        var wrong = await lead.Posts(path + "/abgabe", ("Location", "javascript:alert(1)"), ("Note", "Entwurf mit drei Kanälen"), ("Version", await Version("Kommunikationsstrategie")));
        wrong.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ResultText.WhereWrong.De).ShouldSay("Entwurf mit drei Kanälen");
        (await lead.PostsAndLooks(path + "/abgabe", ("Seite", "/buero/kommunikation"), ("Note", "Entwurf mit drei Kanälen"), ("Version", await Version("Kommunikationsstrategie")))).ShouldSay(ResultText.Of(DeliverableState.Submitted).De).ShouldSay("Kommunikationsplan").ShouldSay("abgegeben von Leitung Eins");
        (await lead.Opens(path + "/abgabe")).ShouldBe(HttpStatusCode.NotFound);
        (await lead.Posts(path + "/abnahme", ("Ausgang", "Accepted"), ("Version", await Version("Kommunikationsstrategie")))).ShouldBe(HttpStatusCode.Forbidden);
        await City.Settle();
        Assert.Equal("Ergebnis „Kommunikationsstrategie“ (AP 1 Projektvorbereitung), Fassung 1, wartet auf Abnahme.", await Told(_coordination));

        (await _coordination.Posts(path + "/abnahme", ("Ausgang", "SentBack"), ("Reason", ""), ("Version", await Version("Kommunikationsstrategie")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ResultText.ReasonMissing.De);
        (await _coordination.PostsAndLooks(path + "/abnahme", ("Ausgang", "SentBack"), ("Reason", "Die Zielgruppen fehlen."), ("Version", await Version("Kommunikationsstrategie")))).ShouldSay("zurückgegeben von Frau Planung").ShouldSay("Die Zielgruppen fehlen.");
        await City.Settle();
        Assert.Equal("Ergebnis „Kommunikationsstrategie“ (AP 1 Projektvorbereitung), Fassung 1, kam zurück: Die Zielgruppen fehlen.", await Told(lead));

        await _coordination.PostsAndLooks(path + "/abgabe", ("Location", "https://www.konstanz.de/strategie"), ("Version", await Version("Kommunikationsstrategie")));
        (await _coordination.Opens(path)).ShouldNotSay(ResultText.CheckOutcome.De);
        (await _coordination.Posts(path + "/abnahme", ("Ausgang", "Accepted"), ("Version", await Version("Kommunikationsstrategie")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ResultText.FourEyes.De);
        (await other.PostsAndLooks(path + "/abnahme", ("Ausgang", "Accepted"), ("Reason", ""), ("Version", await Version("Kommunikationsstrategie")))).ShouldSay("Fassung 2").ShouldSay("angenommen von Zweite Koordination am " + Format.Date(City.Today()));
        (await _coordination.Opens(_office)).ShouldSay("Ergebnisse: 1 von 1 angenommen");

        (await lead.PostsAndLooks(path + "/abgabe", ("Location", "/leitsaetze"), ("Version", await Version("Kommunikationsstrategie")))).ShouldSay("Fassung 3").ShouldSay(ResultText.Of(DeliverableState.Submitted).De).ShouldSay("Fassung 2: angenommen");
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(Deliverable) && h.Why == "Die Zielgruppen fehlen.")));
        (await lead.Opens(path + "?lang=en")).ShouldSay("Edition 3").ShouldSay("handed in, waits to be accepted");
    }

    [Fact]
    [Trait("R", "R-3.3-04")]
    [Trait("R", "R-2.1-11")]
    [Trait("R", "R-3.4-22")]
    [Trait("R", "R-2.1-26")]
    public async Task What_the_next_phase_needs_stands_in_the_gate_by_itself()
    {
        Language.Use(Language.German);
        var phase = await City.Do(db => db.Phases.Where(p => p.TitleDe == "Phase 1: nach innen").Select(p => p.Id).SingleAsync());
        var (gate, checker) = ($"{_office}/phasen/{phase}/freigabe", await City.HasPerson("Zweite Koordination", Role.Coordinator));
        var member = await City.HasPerson("Ohne Rolle", Role.Staff);
        (await _coordination.Opens(gate)).ShouldSay("Strategiedesign").ShouldSay("Zusammenstellung des Projektteams für die Phase 2").ShouldSay("Plan der Phase 2").ShouldSay("0 von 3 Kriterien erfüllt").ShouldSay("aus AP 3 Workshops");
        (await member.Opens(_office)).ShouldBe(HttpStatusCode.NotFound);

        var design = await Path("Strategiedesign");
        (await _coordination.PostsAndLooks(design + "/bearbeiten", ("TitleDe", "Strategiedesign"), ("Contents", "Personen, Organisation, Methode, Plan"), ("ResponsibleId", member.Id.ToString()!), ("DueOn", Format.Iso(City.Today().AddDays(3))), ("NeededForId", await Phase2()), ("Version", await Version("Strategiedesign")))).ShouldSay("Ohne Rolle");
        await City.Settle();
        Assert.Equal($"Sie sind verantwortlich für „Strategiedesign“ (Digitale Agenda erarbeiten) bis {Format.Date(City.Today().AddDays(3))}.", await Told(member));
        (await member.Opens(_office)).ShouldBe(HttpStatusCode.OK).ShouldSay(ProjectText.ReadOnly.De);
        (await member.Opens(gate)).ShouldSay("Ohne Rolle").ShouldSay(Format.ShortDate(City.Today().AddDays(3)));

        City.Clock.Advance(TimeSpan.FromDays(5));
        await City.Settle();
        Assert.StartsWith("„Strategiedesign“ (Digitale Agenda erarbeiten) war bis", await Told(member), StringComparison.Ordinal);
        (await _coordination.Opens(gate)).ShouldSay("überfällig seit");

        await member.PostsAndLooks(design + "/abgabe", ("Location", "/handlungsfelder"), ("Version", await Version("Strategiedesign")));
        await checker.PostsAndLooks(design + "/abnahme", ("Ausgang", "Accepted"), ("Version", await Version("Strategiedesign")));
        (await _coordination.Opens(gate)).ShouldSay("1 von 3 Kriterien erfüllt").ShouldSay($"Fassung 1, angenommen von Zweite Koordination am {Format.ShortDate(City.Today())}");
        var version = (await City.Do(db => db.Phases.Where(p => p.Id == phase).Select(p => p.Version).SingleAsync())).ToString();
        (await _coordination.Posts(gate + "/entscheidung", ("Outcome", "Go"), ("Day", Format.Iso(City.Today())), ("Decider", "Lenkungskreis"), ("Version", version))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(GateText.NotAllMet.De);
        (await _coordination.PostsAndLooks(gate + "/entscheidung", ("Outcome", "GoWithConditions"), ("Reason", "Team und Plan bis Ende Januar"), ("Day", Format.Iso(City.Today())), ("Decider", "Lenkungskreis"), ("Version", version))).ShouldSay("1 von 3 Kriterien erfüllt").ShouldSay("Plan der Phase 2: nicht erfüllt");

        // A criterion of one's own has a person and a day, too.
        var next = await Phase2();
        await _coordination.PostsAndLooks($"{_office}/phasen/{next}/freigabe/kriterien/neu", ("Title", "Die Leitprojekte sind bestimmt"), ("Kind", "Exit"), ("Standing", "Open"), ("ResponsibleId", checker.Id.ToString()!), ("DueOn", Format.Iso(City.Today().AddDays(9))));
        (await _coordination.Opens($"{_office}/phasen/{next}/freigabe")).ShouldSay("Zweite Koordination").ShouldSay(Format.ShortDate(City.Today().AddDays(9)));
    }

    [Fact]
    [Trait("R", "R-4.4-04")]
    [Trait("R", "R-3.4-12")]
    public async Task The_privacy_workshop_is_done_only_with_its_two_results()
    {
        var checker = await City.HasPerson("Zweite Koordination", Role.Coordinator);
        var workshop = await City.Do(db => db.WorkPackages.AsNoTracking().SingleAsync(p => p.TitleDe == "Datenschutz-Workshop"));
        var page = $"{_office}/pakete/{workshop.Id}";
        (await _coordination.Opens(page)).ShouldSay("Datenschutz-Folgenabschätzung").ShouldSay("Verzeichnis der Verarbeitungen");
        await _coordination.PostsAndLooks(page + "/termin", ("Start", "2020-06-01"), ("End", "2020-06-30"), ("Reason", "Termin steht"), ("Version", workshop.Version.ToString()));
        (await Finishes(page, workshop.Id)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Es fehlt: Datenschutz-Folgenabschätzung; Verzeichnis der Verarbeitungen");
        foreach (var (name, where) in new[] { ("Datenschutz-Folgenabschätzung", "/buero/datenschutz/blaetter"), ("Verzeichnis der Verarbeitungen", "/buero/datenschutz/verzeichnis") })
        {
            var path = await Path(name);
            await _coordination.PostsAndLooks(path + "/abgabe", ("Seite", where), ("Version", await Version(name)));
            await checker.PostsAndLooks(path + "/abnahme", ("Ausgang", "Accepted"), ("Version", await Version(name)));
        }

        (await Finishes(page, workshop.Id)).ShouldBe(HttpStatusCode.SeeOther);
        var phase = await City.Do(db => db.Phases.Where(p => p.TitleDe == "Phase 1: nach innen").Select(p => p.Id).SingleAsync());
        (await _coordination.Opens($"{_office}/phasen/{phase}/handbuch")).ShouldSay("Datenschutz-Folgenabschätzung").ShouldSay("Fassung 1, angenommen von Zweite Koordination");
    }

    [Fact]
    [Trait("R", "R-3.4-12")]
    public async Task Strangers_see_nothing_and_a_late_edit_sees_both_versions()
    {
        var stranger = await City.HasPerson("Fremde Leitung", Role.FieldLead);
        var path = await Path("Strategiedesign");
        var before = await Version("Strategiedesign");
        (await stranger.Opens(path)).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Posts(path + "/abgabe", ("Location", "/leitsaetze"), ("Version", before))).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens(path)).ShouldBe(HttpStatusCode.SeeOther);
        await _coordination.PostsAndLooks(path + "/bearbeiten", ("TitleDe", "Der erste war schneller"), ("Version", before));
        var late = await _coordination.Posts(path + "/bearbeiten", ("TitleDe", "Der zweite kam zu spät"), ("Version", before));
        late.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Der erste war schneller");
        Assert.Contains("Der zweite kam zu spät", late.Html, StringComparison.Ordinal);
        (await _coordination.Posts(path.Replace(path.Split('/')[^1], "neu", StringComparison.Ordinal), ("TitleDe", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProjectText.TitleMissing.De);
    }

    private async Task<Seen> Finishes(string page, Guid id) =>
        await _coordination.Posts(page + "/fertig", ("Done", Format.Iso(City.Today())), ("Version", (await City.Do(db => db.WorkPackages.Where(p => p.Id == id).Select(p => p.Version).SingleAsync())).ToString()));

    private async Task<string> Path(string title)
    {
        var result = await City.Do(db => db.Deliverables.AsNoTracking().SingleAsync(d => d.TitleDe == title));
        return $"{_office}/pakete/{result.PackageId}/ergebnisse/{result.Id}";
    }

    private async Task<string> Version(string title) => (await City.Do(db => db.Deliverables.Where(d => d.TitleDe == title).Select(d => d.Version).SingleAsync())).ToString();

    private async Task<string> Phase2() => (await City.Do(db => db.Phases.Where(p => p.TitleDe.StartsWith("Phase 2")).Select(p => p.Id).SingleAsync())).ToString();

    private Task<string?> Told(Actor who) => City.Do(db => db.Notices.Where(n => n.PersonId == who.Id).OrderByDescending(n => n.At).ThenByDescending(n => n.Id).Select(n => n.De).FirstOrDefaultAsync());
}
