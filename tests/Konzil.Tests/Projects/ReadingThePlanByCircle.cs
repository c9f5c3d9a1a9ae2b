using System.Net;
using System.Text;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>Phases, packages and results have readers and a day of their own, on the form, in files and on the timeline.</summary>
[Trait("R", "R-2.1-10")]
public class ReadingThePlanByCircle(City city) : CityTest(city)
{
    private Actor _planner = null!;
    private string _office = "";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await City.LoadsKonstanz();
        _planner = await City.HasPerson("Frau Planung", Role.Coordinator);
        _office = $"/buero/projekte/{(await City.TheAgendasProject()).Number}";
    }

    [Fact]
    public async Task A_package_is_for_the_council_first_and_for_everybody_from_its_day()
    {
        var (council, follower) = (await City.HasPerson("Rätin", Role.CouncilMember), await City.HasPerson("Wer folgt", Role.Coordinator));
        await follower.Posts(_office + "/folgen");
        var (package, day) = (await City.PackageOf("AP 4"), City.Today().AddDays(6));
        (await Edit(package, ("IsPublic", "true"), ("PublicFrom", "bald"), ("Circle", "Council"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(VisibilityText.DayWrong.De);
        (await Edit(package, ("IsPublic", "true"), ("PublicFrom", Format.Iso(day)), ("Circle", "Council"))).ShouldBe(HttpStatusCode.SeeOther);
        (await _planner.Opens($"{_office}/pakete/{package.Id}")).ShouldSay("öffentlich ab").ShouldSay(VisibilityText.Of(Visibility.Council).De);
        foreach (var path in new[] { "/zeitplan", "/zeitplan/bild" })
        {
            (await City.Visitor.Opens(path)).ShouldNotSay(package.TitleDe);
            (await council.Opens(path)).ShouldSay(package.TitleDe).ShouldSay($"Noch nicht öffentlich. Alle lesen es ab {MeetingsInTheCity.Words(day)}, bis dahin: Stadtverwaltung");
        }

        Assert.DoesNotContain(package.TitleDe, (await council.Opens("/zeitplan.csv")).Html + (await council.Opens("/zeitplan.ics")).Html + (await council.Opens("/zeitplan/bild.svg")).Html, StringComparison.Ordinal);
        (await _planner.Opens($"{_office}/pakete/{package.Id}/termin")).ShouldSay(ProcessText.ShiftWillBePublic.With(MeetingsInTheCity.Words(day)));

        City.Clock.Advance(TimeSpan.FromDays(6));
        await City.Settle();
        (await City.Visitor.Opens("/zeitplan")).ShouldSay(package.TitleDe).ShouldNotSay("Noch nicht öffentlich");
        Assert.Contains(package.TitleDe, (await City.Visitor.Opens("/zeitplan.csv")).Html, StringComparison.Ordinal);
        var told = $"AP 4 {package.TitleDe} (Digitale Agenda erarbeiten) steht jetzt im öffentlichen Zeitplan. Der Tag war dafür festgelegt.";
        Assert.Equal(1, await City.Do(db => db.Notices.CountAsync(n => n.PersonId == follower.Id && n.De == told)));
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(WorkPackage) && h.ItemId == package.Id)));
    }

    [Fact]
    public async Task A_phase_takes_its_packages_with_it_and_a_day_that_is_taken_back_publishes_nothing()
    {
        var (council, staff) = (await City.HasPerson("Rätin", Role.CouncilMember), await City.HasPerson("Frau Amt", Role.Staff));
        var package = await City.PackageOf("AP 5");
        var phase = await City.Do(db => db.Phases.AsNoTracking().SingleAsync(p => p.Id == package.PhaseId));
        await Phase(("Circle", "Administration"), ("IsPublic", "true"), ("PublicFrom", Format.Iso(City.Today().AddDays(3))));
        var page = $"/zeitplan/phasen/{phase.Order}";
        (await City.Visitor.Opens(page)).ShouldBe(HttpStatusCode.NotFound);
        (await council.Opens(page)).ShouldBe(HttpStatusCode.NotFound);
        (await staff.Opens(page)).ShouldBe(HttpStatusCode.OK).ShouldSay(package.TitleDe).ShouldSay("Noch nicht öffentlich");
        (await council.Opens("/zeitplan")).ShouldNotSay("Kreisprobephase");
        (await City.Visitor.Opens("/zeitplan?lang=en")).ShouldNotSay("Kreisprobephase");
        (await staff.Opens("/zeitplan?lang=en")).ShouldSay("Kreisprobephase").ShouldSay("Not public yet.");
        await Phase(("Circle", "Administration"));
        City.Clock.Advance(TimeSpan.FromDays(4));
        await City.Settle();
        (await City.Visitor.Opens(page)).ShouldBe(HttpStatusCode.NotFound);

        async Task Phase(params (string, string)[] release)
        {
            var known = await City.Do(db => db.Phases.AsNoTracking().SingleAsync(p => p.Id == phase.Id));
            (await _planner.Posts($"{_office}/phasen/{phase.Id}", [("TitleDe", "Kreisprobephase"), ("SentenceDe", known.SentenceDe), ("Start", Format.Iso(known.Start!.Value)), ("End", Format.Iso(known.End!.Value)), ("Version", known.Version.ToString()), .. release])).ShouldBe(HttpStatusCode.SeeOther);
        }
    }

    [Fact]
    public async Task A_file_keeps_circle_and_day_and_publishes_nothing_before_its_day()
    {
        var (package, day) = (await City.PackageOf("AP 4"), City.Today().AddDays(6));
        (await Edit(package, ("IsPublic", "true"), ("PublicFrom", Format.Iso(day)), ("Circle", "Council"))).ShouldBe(HttpStatusCode.SeeOther);
        var file = Encoding.UTF8.GetString(await _planner.Downloads(_office + "/plan.csv"));
        (await Sends(file)).ShouldBe(HttpStatusCode.OK).ShouldSay(ExchangeText.Same.De);

        // A yes for something with a coming day does not move the day.
        var lines = file.Split('\n');
        var (place, column) = (Array.FindIndex(lines, l => l.Contains(package.Id.ToString(), StringComparison.OrdinalIgnoreCase)), Array.IndexOf(lines[0].TrimStart('\uFEFF').TrimEnd('\r').Split(';'), "Öffentlich"));
        var cells = lines[place].TrimEnd('\r').Split(';');
        Assert.Equal("nein", cells[column]);
        cells[column] = "ja";
        lines[place] = string.Join(';', cells) + "\r";
        (await Sends(string.Join('\n', lines))).ShouldBe(HttpStatusCode.OK).ShouldSay("Das Ja in der Datei ändert diesen Tag nicht").ShouldSay(MeetingsInTheCity.Words(day));

        // A no for something public takes it back, and the dry run says so.
        (await Edit(package = await City.PackageOf("AP 4"), ("IsPublic", "true"))).ShouldBe(HttpStatusCode.SeeOther);
        cells[column] = "nein";
        lines[place] = string.Join(';', cells) + "\r";
        (await Sends(string.Join('\n', lines))).ShouldBe(HttpStatusCode.OK).ShouldSay(VisibilityText.Public.De).ShouldSay(VisibilityText.Of(Visibility.Team).De);
    }

    [Fact]
    public async Task A_result_is_named_on_the_page_of_its_phase_without_its_document()
    {
        var result = await City.Do(db => db.Deliverables.AsNoTracking().FirstAsync());
        var package = await City.Do(db => db.WorkPackages.AsNoTracking().SingleAsync(p => p.Id == result.PackageId));
        var page = "/zeitplan/phasen/" + await City.Do(db => db.Phases.Where(p => p.Id == package.PhaseId).Select(p => p.Order).SingleAsync());
        (await City.Visitor.Opens(page)).ShouldNotSay(ResultText.OfPhase.De);
        (string, string)[] words = [("TitleDe", "Beispielergebnis"), ("Contents", "Nur fürs Büro"), ("DueOn", Format.Iso(City.Today().AddDays(9)))];
        var address = $"{_office}/pakete/{package.Id}/ergebnisse/{result.Id}";
        await _planner.PostsAndLooks(address + "/bearbeiten", [.. words, ("IsPublic", "true"), ("PublicFrom", Format.Iso(City.Today().AddDays(2))), ("Version", result.Version.ToString())]);
        (await _planner.Opens(address + "/bearbeiten")).ShouldSay(ResultText.PublicLabel.De);
        (await City.Visitor.Opens(page)).ShouldNotSay("Beispielergebnis");
        City.Clock.Advance(TimeSpan.FromDays(2));
        await City.Settle();
        (await City.Visitor.Opens(page)).ShouldSay(ResultText.OfPhase.De).ShouldSay("Beispielergebnis").ShouldSay("fällig am").ShouldNotSay("Nur fürs Büro");
    }

    private async Task<Seen> Edit(WorkPackage package, params (string, string)[] release)
    {
        var known = await City.Do(db => db.WorkPackages.AsNoTracking().SingleAsync(p => p.Id == package.Id));
        return await _planner.Posts($"{_office}/pakete/{known.Id}/bearbeiten", [("PhaseId", known.PhaseId.ToString()), ("Number", known.Number ?? ""), ("TitleDe", known.TitleDe), ("TitleEn", known.TitleEn ?? ""), ("Version", known.Version.ToString()), .. release]);
    }

    private Task<Seen> Sends(string file) => _planner.Posts(_office + "/austausch", new ChosenFile(ExchangePlan.FileField, "plan.csv", Encoding.UTF8.GetBytes(file)));
}
