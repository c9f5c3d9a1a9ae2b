using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>What has to be decided or accepted before what, whatever the dates say.</summary>
public class DecidingInOrder(City city) : CityTest(city)
{
    private Actor _coordination = null!;
    private string _office = "";

    private string Decisions => _office + "/entscheidungen";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await City.LoadsKonstanz();
        _coordination = await City.HasPerson("Frau Planung", Role.Coordinator);
        _office = $"/buero/projekte/{(await City.TheAgendasProject()).Number}";
    }

    [Fact]
    [Trait("R", "R-3.3-15")]
    public async Task The_papers_order_fields_first_then_the_team_of_phase_2()
    {
        (await _coordination.Opens(Decisions)).ShouldSay("Handlungsfelder sind bestimmt und definiert").ShouldSay("Projektteam der Phase 2 ist zusammengestellt").ShouldSay(DecisionText.Waiting.De);
        var (fields, team) = (await Decision("Handlungsfelder sind bestimmt und definiert"), await Decision("Projektteam der Phase 2 ist zusammengestellt"));
        (await Takes(team, "Zehn Personen")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Vorher muss entschieden oder angenommen sein: Handlungsfelder sind bestimmt und definiert").ShouldSay("Zehn Personen");
        (await Takes(fields, "")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(DecisionText.OutcomeMissing.De);

        // The other way round would be a circle.
        (await _coordination.Posts($"{Decisions}/{fields.Id}/vorher", ("FirstId", team.Id.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Dann käme jedes vor dem anderen");
        var resolution = await City.Do(db => db.Set<Konzil.Council.Resolution>().OrderBy(r => r.Number).Select(r => r.Id).FirstAsync());
        (await Takes(fields, "Sechs Handlungsfelder", resolution)).ShouldBe(HttpStatusCode.SeeOther);
        (await _coordination.Opens(Decisions)).ShouldSay("Sechs Handlungsfelder").ShouldSay("Start der Erarbeitung der Digitalen Agenda").ShouldSay(DecisionText.Ready.De);
        (await Takes(team, "Zehn Personen")).ShouldBe(HttpStatusCode.SeeOther);
        (await _coordination.Opens($"{Decisions}/{team.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await _coordination.Opens(Decisions + "?lang=en")).ShouldSay("decided on");
    }

    [Fact]
    [Trait("R", "R-3.3-15")]
    public async Task A_package_begins_when_what_it_waits_for_is_decided_and_accepted()
    {
        Language.Use(Language.German);
        var package = await City.PackageOf("AP 4");
        var (page, result) = ($"{_office}/pakete/{package.Id}", await City.Do(db => db.Deliverables.AsNoTracking().SingleAsync(d => d.TitleDe.StartsWith("Leitsätze"))));
        (await _coordination.PostsAndLooks(page + "/vorher", ("FirstId", result.Id.ToString()))).ShouldSay("Leitsätze, Definition Digitalisierung, Handlungsfelder").ShouldSay(ResultText.Of(DeliverableState.Open).De);
        (await _coordination.Posts(page + "/vorher", ("FirstId", result.Id.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(DecisionText.Twice.De);
        (await _coordination.Posts(page + "/vorher", ("FirstId", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(DecisionText.FirstMissing.De);
        (await Begins(page, package)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Vorher muss entschieden oder angenommen sein: Leitsätze, Definition Digitalisierung, Handlungsfelder");
        (await _coordination.Posts(page + "/fertig", ("Done", Format.Iso(City.Today())), ("Version", package.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Vorher muss entschieden oder angenommen sein");

        // A package does not wait for its own result, nor one before it for a result behind it.
        var own = $"{_office}/pakete/{result.PackageId}";
        (await _coordination.Posts(own + "/vorher", ("FirstId", result.Id.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Dann käme jedes vor dem anderen");
        await City.Waits(_coordination, "AP 3", "AP 2");
        (await _coordination.Posts($"{_office}/pakete/{(await City.PackageOf("AP 2")).Id}/vorher", ("FirstId", result.Id.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Dann käme jedes vor dem anderen");
        (await _coordination.Posts(own + "/aufgabe", ("Reason", "Entfällt"), ("Version", (await City.PackageOf("AP 3")).Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("AP 4 Kommunikation innen und außen braucht das Ergebnis");

        var other = await City.HasPerson("Zweite Koordination", Role.Coordinator);
        var path = $"{own}/ergebnisse/{result.Id}";
        await _coordination.PostsAndLooks(path + "/abgabe", ("Seite", "/leitsaetze"), ("Version", await Version(result.Id)));
        await other.PostsAndLooks(path + "/abnahme", ("Ausgang", "Accepted"), ("Version", await Version(result.Id)));
        (await Begins(page, package)).ShouldBe(HttpStatusCode.SeeOther);
        (await _coordination.Opens(page)).ShouldSay("begonnen am " + Format.Date(City.Today()));
        (await _coordination.Opens(page + "/beginn")).ShouldBe(HttpStatusCode.NotFound);

        var order = await City.Do(db => db.Precedences.Where(p => p.ThenId == package.Id).Select(p => p.Id).SingleAsync());
        (await _coordination.PostsAndLooks($"{_office}/reihenfolge/{order}/ende")).ShouldSay(DecisionText.NothingBefore.De);
    }

    [Fact]
    [Trait("R", "R-3.3-15")]
    public async Task Announced_changed_and_hidden_from_strangers()
    {
        (await _coordination.Posts(Decisions + "/neu", ("TitleDe", ""), ("Decider", "Lenkungskreis"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProjectText.TitleMissing.De);
        (await _coordination.PostsAndLooks(Decisions + "/neu", ("TitleDe", "Beispiel: Leitungen der Felder"), ("Decider", "Lenkungskreis"), ("DueOn", Format.Iso(City.Today().AddDays(20))))).ShouldSay("Lenkungskreis");
        var decision = await Decision("Beispiel: Leitungen der Felder");
        await _coordination.PostsAndLooks($"{Decisions}/{decision.Id}", ("TitleDe", "Der erste war schneller"), ("Version", decision.Version.ToString()));
        var late = await _coordination.Posts($"{Decisions}/{decision.Id}", ("TitleDe", "Der zweite kam zu spät"), ("Version", decision.Version.ToString()));
        late.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Der erste war schneller");
        Assert.Contains("Der zweite kam zu spät", late.Html, StringComparison.Ordinal);
        var stranger = await City.HasPerson("Fremde Leitung", Role.FieldLead);
        (await stranger.Opens(Decisions)).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Posts($"{Decisions}/{decision.Id}/eintrag", ("Outcome", "Fremd"))).ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<ProjectDecision> Decision(string title) => City.Do(db => db.ProjectDecisions.AsNoTracking().SingleAsync(d => d.TitleDe == title));

    private Task<Seen> Takes(ProjectDecision decision, string outcome, Guid? resolution = null) =>
        _coordination.Posts($"{Decisions}/{decision.Id}/eintrag", ("DecidedOn", Format.Iso(City.Today())), ("Outcome", outcome), ("ResolutionId", resolution?.ToString() ?? ""), ("Version", decision.Version.ToString()));

    private Task<Seen> Begins(string page, WorkPackage package) => _coordination.Posts(page + "/beginn", ("Started", Format.Iso(City.Today())), ("Version", package.Version.ToString()));

    private async Task<string> Version(Guid result) => (await City.Do(db => db.Deliverables.Where(d => d.Id == result).Select(d => d.Version).SingleAsync())).ToString();
}
