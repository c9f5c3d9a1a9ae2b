using System.Net;
using Konzil.Agenda;
using Konzil.Council;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Council;

[Trait("R", "R-2.1-38")]
[Trait("R", "R-3.1-01")]
public class DecidingByMeasure(City city) : CityTest(city)
{
    [Fact]
    public async Task Each_measure_has_its_own_result_amount_and_condition_and_every_place_says_so()
    {
        var measures = await City.HasMeasures("Licht", "Boote", "Bänke");
        var office = await Office();
        var page = await office.PostsAndLooks("/buero/beschluesse", Parted());
        page.ShouldSay("Teilweise angenommen").ShouldSay("freigegeben: 40.000 € für 2027").ShouldSay("Auflage: Erst die Anwohner fragen").ShouldSay("Abgelehnt").ShouldSay("kein Tag genannt").ShouldSay(ItemWords.Waiting.De);
        Assert.Equal([MeasureLevel.Adopted, MeasureLevel.WorkedOut, MeasureLevel.WorkedOut], await Levels());
        (await City.Visitor.Opens("/beschluesse/1?lang=en")).ShouldSay("released: €40,000 for 2027").ShouldSay("Deferred, no day named").ShouldSay("Rejected");

        Assert.Contains("40.000", await MeasureParts.Of(City, measures[0]), StringComparison.Ordinal);
        Assert.Contains("Abgelehnt", await MeasureParts.Of(City, measures[1]), StringComparison.Ordinal);
        var steps = await City.Do(db => db.MeasureSteps.Where(s => s.Kind == StationKind.Decision).Join(db.Measures, s => s.MeasureId, m => m.Id, (s, m) => new { m.Number, s.De }).OrderBy(s => s.Number).Select(s => s.De).ToListAsync());
        Assert.StartsWith("Teilweise angenommen: Gemeinderat", steps[0], StringComparison.Ordinal);
        Assert.Contains("Auflage: Erst die Anwohner fragen", steps[0], StringComparison.Ordinal);
        Assert.StartsWith("Abgelehnt", steps[1], StringComparison.Ordinal);
        Assert.StartsWith("Vertagt", steps[2], StringComparison.Ordinal);

        var rows = CsvFile.Read((await City.Visitor.Opens("/beschluesse/massnahmen.csv")).Html);
        Assert.Equal(["Teilweise angenommen", "Abgelehnt", "Vertagt"], rows.Select(r => r["ergebnis"]));
        Assert.Equal(("2027", "Hochbauamt", ""), (rows[0]["betrag_jahr"], rows[0]["auflage_stelle"], rows[0]["auflage_erfuellt_am"]));
        Assert.Contains("Teilweise angenommen", CsvFile.Read((await City.Visitor.Opens("/beschluesse/beschluesse.csv")).Html).Single()["massnahmen"], StringComparison.Ordinal);
        (await City.Visitor.Opens("/beschluesse/feed.atom")).ShouldSay("Teilweise angenommen. M-01 (Teilweise angenommen; freigegeben: 40.000");
        (await office.Opens("/buero/agenda/beschluss")).ShouldNotSay("Maßnahmen der Digitalen Agenda");
        Assert.True(await City.Do(db => Adoption.Of(db.Resolutions, measures[0].Id).AnyAsync()));
        Assert.False(await City.Do(db => Adoption.Of(db.Resolutions, measures[1].Id).AnyAsync()));
        Assert.Equal(1, await City.Do(db => Adoption.Basis(db.Resolutions, measures[0].Id).CountAsync()));
        Assert.Equal(0, await City.Do(db => Adoption.Basis(db.Resolutions, measures[2].Id).CountAsync()));
    }

    [Fact]
    public async Task A_condition_with_a_day_is_followed_in_the_decision_control_and_reminds()
    {
        await City.HasMeasures("Licht", "Boote", "Bänke");
        var office = await Office();
        await office.Posts("/buero/beschluesse", Parted());
        (await City.Visitor.Opens("/beschlusskontrolle")).ShouldSay("Auflage zu M-01 Licht").ShouldSay("Hochbauamt");
        City.Clock.Advance(TimeSpan.FromDays(31));
        await City.Settle();
        (await City.Visitor.Opens("/beschlusskontrolle?stand=ueberfaellig")).ShouldSay("Auflage zu M-01 Licht");
        (await office.Opens("/konto/nachrichten")).ShouldSay("Auflage zu M-01 Licht");

        (await office.Posts("/buero/beschluesse/1", Parted().With(("Condition-1", ""), ("ConditionDay-1", ""), ("ConditionUnit-1", ""), ("Version", await Version()), ("Why", "Die Auflage gehört nicht dazu.")))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(MandateState.Dropped, await City.Do(db => db.Mandates.Select(m => m.State).SingleAsync()));
        (await City.Visitor.Opens("/beschluesse/1")).ShouldSay("Die Auflage gehört nicht dazu.");
        Assert.DoesNotContain("Auflage", await MeasureParts.Of(City, await City.Do(db => db.Measures.SingleAsync(m => m.Number == 1))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_deferred_waits_until_it_is_decided_anew()
    {
        await City.HasMeasures("Licht");
        var office = await Office();
        var until = City.Today().AddDays(20);
        (await office.Posts("/buero/beschluesse", Sitting("Deferred").With(("PaperNumber", "")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Was ist vertagt?");
        await office.Posts("/buero/beschluesse", [.. Sitting("Deferred"), ("DeferredUntil", Format.Iso(until)), ("Item-1", "true")]);
        (await City.Visitor.Opens("/beschluesse")).ShouldSay(ItemWords.Waiting.De).ShouldSay("Vertagt bis");
        (await City.Visitor.Opens("/beschlusskontrolle")).ShouldSay(ItemWords.Waiting.De).ShouldSay("M-01 Licht");
        Assert.Equal([MeasureLevel.WorkedOut], await Levels());
        City.Clock.Advance(TimeSpan.FromDays(21));
        await City.Settle();
        (await office.Opens("/konto/nachrichten")).ShouldSay("Wieder auf die Tagesordnung");
        (await office.Opens("/buero/beschluesse")).ShouldSay(ItemWords.Overdue.De).ShouldSay(ItemWords.DecideAnew.De);

        var form = await office.Opens("/buero/beschluesse/neu?nach=1");
        Assert.NotNull(form.Document.QuerySelector("input[name='Item-1'][checked]"));
        await office.Posts("/buero/beschluesse", [.. Sitting("Adopted"), ("Item-1", "true")]);
        (await City.Visitor.Opens("/beschluesse")).ShouldNotSay(ItemWords.Waiting.De);
        (await office.Opens("/buero/beschluesse/neu?nach=1")).ShouldBe(HttpStatusCode.NotFound);
        Assert.Equal([MeasureLevel.Adopted], await Levels());
    }

    [Fact]
    public async Task Contradictions_are_named_beside_the_field_and_every_word_is_kept()
    {
        await City.HasMeasures("Licht", "Boote");
        var office = await Office();
        var answer = await office.Posts("/buero/beschluesse", [.. Sitting("Partly"), ("Item-1", "true"), ("Own-1", "Rejected"), ("Euros-1", "40.000"), ("EurosYear-2", "2027"), ("Item-2", "true"), ("ConditionDay-1", "gestern"), ("ConditionUnit-1", "Mein Amt")]);
        answer.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("was zu M-02 entschieden wurde").ShouldSay(ItemWords.ReleasedWrong.De).ShouldSay(ItemWords.YearWrong.De).ShouldSay(ItemWords.DayWrong.De);
        Assert.Contains("Mein Amt", answer.Html, StringComparison.Ordinal);
        Assert.Equal(2, answer.Document.QuerySelectorAll("details.kz-mehr[open]").Length);
        (await office.Posts("/buero/beschluesse", [.. Sitting("Adopted"), ("Item-1", "true"), ("Own-1", "Rejected")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("nur dann ein eigenes Ergebnis");
        (await office.Posts("/buero/beschluesse", [.. Sitting("Partly"), ("Item-1", "true"), ("Own-1", "Rejected")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("mindestens eine Maßnahme");
        (await office.Posts("/buero/beschluesse", [.. Sitting("Adopted"), ("Own-1", "Rejected")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Kreuzen Sie die Maßnahme an");
        Assert.Equal(0, await City.Do(db => db.Resolutions.CountAsync()));
    }

    [Fact]
    public async Task A_correction_also_goes_down_until_a_version_keeps_what_was_adopted()
    {
        await City.HasMeasures("Licht");
        var office = await Office();
        await office.Posts("/buero/beschluesse", [.. Sitting("Adopted"), ("Item-1", "true")]);
        Assert.Equal([MeasureLevel.Adopted], await Levels());
        (await office.Posts("/buero/beschluesse/1", [.. Sitting("Rejected"), ("Item-1", "true"), ("Version", await Version()), ("Why", "Verlesen.")])).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal([MeasureLevel.WorkedOut], await Levels());
        (await City.Visitor.Opens("/beschluesse/1")).ShouldSay("Ergebnis: „Angenommen“ wurde „Abgelehnt“").ShouldSay("Verlesen.");
        (await office.Posts("/buero/beschluesse/1", [.. Sitting("Adopted"), ("Item-1", "true"), ("Version", await Version()), ("Why", "Doch richtig.")])).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal([MeasureLevel.Adopted], await Levels());

        (await office.Posts("/buero/agenda/beschluss", ("ResolutionId", (await City.Do(db => db.Resolutions.Select(r => r.Id).SingleAsync())).ToString()))).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Posts("/buero/beschluesse/1", [.. Sitting("Rejected"), ("Item-1", "true"), ("Version", await Version()), ("Why", "Verlesen.")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Version 1 der Agenda hält fest");
        Assert.Equal([MeasureLevel.Adopted], await Levels());
    }

    private Task<Actor> Office() => City.HasPerson("Geschäftsstelle", Role.CouncilOffice);

    private Task<List<MeasureLevel>> Levels() => City.Do(db => db.Measures.OrderBy(m => m.Number).Select(m => m.Level).ToListAsync());

    private Task<string> Version() => City.Do(async db => (await db.Resolutions.AsNoTracking().SingleAsync()).Version.ToString());

    private (string, string)[] Sitting(string result) =>
        [("Title", "Maßnahmen der Digitalen Agenda"), ("Body", "Gemeinderat"), ("PaperNumber", "2026/0123"), ("Date", Format.Iso(City.Today())), ("Yes", "20"), ("No", "4"), ("Abstentions", "1"), ("Result", result)];

    private (string, string)[] Parted() =>
    [
        .. Sitting("Partly"), ("Item-1", "true"), ("Own-1", "Partly"), ("Euros-1", "40.000"), ("EurosYear-1", "2027"), ("Condition-1", "Erst die Anwohner fragen"), ("ConditionDay-1", Format.Iso(City.Today().AddDays(30))), ("ConditionUnit-1", "Hochbauamt"),
        ("Item-2", "true"), ("Own-2", "Rejected"), ("Item-3", "true"), ("Own-3", "Deferred"),
    ];
}
