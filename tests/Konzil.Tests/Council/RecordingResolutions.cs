using System.Net;
using Konzil.Agenda;
using Konzil.Council;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Council;

[Trait("R", "R-2.1-38")]
public class RecordingResolutions(City city) : CityTest(city)
{
    internal static readonly (string, string)[] July =
    [
        ("Title", "Maßnahmen der Digitalen Agenda"), ("Body", "Gemeinderat"), ("PaperNumber", "2021/0123"), ("Date", "2021-07-22"), ("Yes", "35"), ("No", "0"), ("Abstentions", ""), ("Result", "Adopted"),
    ];

    [Fact]
    [Trait("R", "R-4.2-06")]
    [Trait("R", "R-3.1-01")]
    public async Task A_resolution_shows_its_votes_and_what_is_unknown()
    {
        var measures = await City.HasMeasures("Licht", "Boote");
        var office = await City.HasPerson("Geschäftsstelle", Role.CouncilOffice);
        var page = await office.PostsAndLooks("/buero/beschluesse", [.. July, ("Item-1", "true"), ("Note-1", "84.000 € für 2022"), ("Links", "https://rat.example/0123")]);
        page.ShouldSay("35 Ja, 0 Nein, Enthaltungen unbekannt").ShouldSay("84.000 € für 2022").ShouldSay("22. Juli 2021").ShouldSay("2021/0123").ShouldSay("M-01");
        var list = (await City.Visitor.Opens("/beschluesse")).ShouldSay("Maßnahmen der Digitalen Agenda").ShouldSay("35 Ja, 0 Nein, Enthaltungen unbekannt").ShouldSay("Angenommen");
        Assert.NotNull(list.Document.QuerySelector("svg.kz-balkenbild"));
        var step = await City.Do(db => db.MeasureSteps.SingleAsync(s => s.Kind == StationKind.Decision));
        Assert.Equal("Beschlossen: Gemeinderat, 22. Juli 2021, 35 Ja, 0 Nein, Enthaltungen unbekannt", step.De);
        Assert.Equal("Decided: Gemeinderat, 22 July 2021, 35 yes, 0 no, abstentions unknown", step.En);
        Assert.Equal(measures[0].Id, step.MeasureId);
        Assert.Equal(new DateOnly(2021, 7, 22), Format.Day(step.At));
        Assert.Equal([MeasureLevel.Adopted, MeasureLevel.WorkedOut], await City.Do(db => db.Measures.OrderBy(m => m.Number).Select(m => m.Level).ToListAsync()));
        Assert.Contains("84.000 € für 2022", await MeasureParts.Of(City, measures[0]), StringComparison.Ordinal);
        Assert.DoesNotContain("Gemeinderat", await MeasureParts.Of(City, measures[1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resolution_recorded_long_after_the_meeting_is_still_news_for_the_author()
    {
        var author = await City.HasPerson("Autorin");
        var idea = await City.HasIdea("Licht, wenn jemand kommt", author);
        var measure = (await City.HasMeasures("Licht"))[0];
        await City.Do(async db =>
        {
            db.MeasureOrigins.Add(new MeasureOrigin(measure.Id, OriginKind.Idea, idea.Id, idea.Title, null, City.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        await (await City.HasPerson("Geschäftsstelle", Role.CouncilOffice)).Posts("/buero/beschluesse", [.. July, ("Item-1", "true")]);
        await City.Settle();
        (await author.Opens("/konto/nachrichten")).ShouldSay("Beschlossen: Gemeinderat, 22. Juli 2021");
        Assert.Equal(1, await City.Do(db => db.Notices.CountAsync(n => n.PersonId == author.Id && n.De.Contains("Beschlossen"))));
    }

    [Fact]
    public async Task What_contradicts_itself_is_refused_and_every_word_kept()
    {
        await City.HasMeasures("Licht");
        var office = await City.HasPerson("Geschäftsstelle", Role.CouncilOffice);
        foreach (var (wrong, says) in new[] { (July.With(("Result", "Partly")), ItemWords.PartlyNeedsOne.De), ([.. July.With(("No", "36")), ("Item-1", "true")], CouncilOfficeText.NoMajority.Filled(35, 36).De) })
        {
            var page = (await office.Posts("/buero/beschluesse", wrong)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(says);
            Assert.Equal("Maßnahmen der Digitalen Agenda", page.Document.QuerySelector("[name=Title]")!.GetAttribute("value"));
        }

        Assert.False(await City.Do(db => db.Resolutions.AnyAsync()));
    }

    [Fact]
    public async Task A_rejected_measure_does_not_move_forward()
    {
        await City.HasMeasures("Licht");
        var office = await City.HasPerson("Geschäftsstelle", Role.CouncilOffice);
        await office.Posts("/buero/beschluesse", [.. July.With(("Result", "Rejected")), ("Item-1", "true")]);
        Assert.StartsWith("Abgelehnt: Gemeinderat", await City.Do(db => db.MeasureSteps.Where(s => s.Kind == StationKind.Decision).Select(s => s.De).SingleAsync()), StringComparison.Ordinal);
        Assert.Equal(MeasureLevel.WorkedOut, await City.Do(db => db.Measures.Select(m => m.Level).SingleAsync()));
    }

    [Fact]
    public async Task A_correction_needs_a_reason_and_stays_public()
    {
        await City.HasMeasures("Licht");
        var office = await City.HasPerson("Geschäftsstelle", Role.CouncilOffice);
        await office.Posts("/buero/beschluesse", [.. July, ("Item-1", "true")]);
        var form = July.With(("Yes", "34"), ("Version", await Version()), ("Item-1", "true"));
        (await office.Posts("/buero/beschluesse/1", form)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("begründen Sie die Berichtigung");
        (await office.Posts("/buero/beschluesse/1", form.With(("Why", "Das Protokoll zählt 34.")))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/beschluesse/1")).ShouldSay("34 Ja, 0 Nein").ShouldSay("Das Protokoll zählt 34.").ShouldSay("Ja: „35“ wurde „34“");
        Assert.Contains("Berichtigt. Beschlossen", (await City.Do(db => db.MeasureSteps.Where(s => s.Kind == StationKind.Decision).OrderBy(s => s.At).Select(s => s.De).ToListAsync()))[^1], StringComparison.Ordinal);
        (await office.Posts("/buero/beschluesse/1", form.With(("Why", "Alter Stand"), ("Yes", "1")))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("34 Ja");
        Assert.Equal(34, await City.Do(db => db.Resolutions.Select(r => r.Yes).SingleAsync()));
    }

    [Fact]
    public async Task Wrong_entries_are_named_and_every_word_is_kept()
    {
        var office = await City.HasPerson("Geschäftsstelle", Role.CouncilOffice);
        var answer = await office.Posts("/buero/beschluesse", July.With(("Date", "2099-01-01"), ("Yes", "-3"), ("Result", "Vielleicht"), ("Links", "javascript:alert(1)"), ("Wording", "Mein langer Text")));
        answer.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("darf nicht in der Zukunft liegen").ShouldSay("ganze Zahl von 0 bis 1000").ShouldSay("keine Adresse");
        Assert.Contains("Mein langer Text", answer.Html, StringComparison.Ordinal);
        await City.HasMeasures("Licht");
        (await office.Posts("/buero/beschluesse", [.. July, ("Note-1", "84.000 €")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("M-01: Kreuzen Sie die Maßnahme an");
        (await office.Posts("/buero/beschluesse", July.With(("Date", ""), ("Year", "")))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await office.PostsAndLooks("/buero/beschluesse", July.With(("Date", ""), ("Year", "2023")))).ShouldSay("2023");
        Assert.Equal(1, await City.Do(db => db.Resolutions.CountAsync()));
    }

    [Fact]
    public async Task It_is_found_and_downloaded_and_nothing_in_it_runs()
    {
        var office = await City.HasPerson("Geschäftsstelle", Role.CouncilOffice);
        await office.Posts("/buero/beschluesse", July.With(("Title", "=1+1 <script>alert(1)</script> Seeblick"), ("Wording", "</div><img src=x onerror=alert(1)>")));
        await City.Settle();
        Assert.Equal(1, await City.Do(db => db.SearchEntries.CountAsync(e => e.Path == "/beschluesse/1")));
        var row = CsvFile.Read((await City.Visitor.Opens("/beschluesse/beschluesse.csv")).Html).Single();
        Assert.StartsWith("'=1+1", row["titel"], StringComparison.Ordinal);
        Assert.Equal(("35", "0", ""), (row["ja"], row["nein"], row["enthaltung"]));
        foreach (var address in new[] { "/beschluesse", "/beschluesse/1", "/beschluesse/1?lang=en" })
        {
            var page = (await City.Visitor.Opens(address)).ShouldBe(HttpStatusCode.OK);
            Assert.Empty(page.Document.QuerySelectorAll("script:not([src]), main img, [onerror]"));
        }
    }

    [Fact]
    public async Task Only_the_councils_office_records()
    {
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        (await boss.Posts("/buero/beschluesse", July)).ShouldBe(HttpStatusCode.Forbidden);
        (await boss.Opens("/buero/agenda/beschluss")).ShouldBe(HttpStatusCode.Forbidden);
        (await City.Visitor.Opens("/beschluesse")).ShouldSay("Noch keine Beschlüsse");
        (await City.Visitor.Opens("/beschluesse/7")).ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<string> Version() => City.Do(async db => (await db.Resolutions.AsNoTracking().SingleAsync()).Version.ToString());
}
