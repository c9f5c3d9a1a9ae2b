using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Steering;

public class KeepingTheRiskRegister(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-4.2-01")]
    public async Task A_risk_is_named_rated_and_rated_again_and_every_rating_stays()
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        var number = await Named(coordination);
        (await coordination.Opens($"/buero/risiken/{number}")).ShouldSay("Zu wenig Personal").ShouldSay("Zwei Stellen fehlen.").ShouldSay(RiskText.NotRated.De).ShouldSay("verringern");
        await Rated(coordination, number, "4", "5", ("Reason", "Die Stellen sind nicht veranschlagt."));
        var shown = await Rated(coordination, number, "2", "4", ("ResidualProbability", "1"), ("ResidualImpact", "4"), ("Reason", "Eine Stelle ist besetzt."));
        shown.ShouldSay("mittel: Wahrscheinlichkeit 2 (selten), Auswirkung 4 (groß)").ShouldSay("gering: Wahrscheinlichkeit 1 (sehr selten), Auswirkung 4 (groß)").ShouldSay("hoch: Wahrscheinlichkeit 4 (wahrscheinlich), Auswirkung 5 (sehr groß)").ShouldSay("Die Stellen sind nicht veranschlagt.").ShouldSay("Eine Stelle ist besetzt.");
        Assert.Equal(["8", "20"], shown.Document.QuerySelectorAll("details.kz-mehr tbody td").Select(c => c.TextContent.Trim()).Order(StringComparer.Ordinal).Reverse());
        (await coordination.Opens("/buero/risiken?lang=en")).ShouldSay("Risks: 1, not closed: 1, high: 0.").ShouldSay("probability 2 (rare), impact 4 (great)");
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(Risk) && h.ById == coordination.Id && h.Why == "Eine Stelle ist besetzt.")));
    }

    [Fact]
    [Trait("R", "R-4.2-02")]
    public async Task The_heat_map_is_a_picture_with_a_text_and_a_table_of_the_same_risks()
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        var (first, second, closed) = (await Named(coordination), await Named(coordination, ("Event", "Der Anbieter hört auf")), await Named(coordination, ("Event", "Längst vorbei")));
        await Rated(coordination, first, "5", "5");
        await Rated(coordination, second, "1", "1", ("ResidualProbability", "1"), ("ResidualImpact", "1"));
        await Rated(coordination, closed, "5", "1");
        await coordination.PostsAndLooks($"/buero/risiken/{closed}/stand", ("State", "Closed"), ("StateReason", "Vertrag ist unterschrieben."), ("Version", await Version(closed)));
        var page = await coordination.Opens("/buero/risiken");
        var picture = page.Document.QuerySelector("figure svg[role=img]")!;
        Assert.Equal([RiskText.Map.De], picture.QuerySelectorAll("title").Select(t => t.TextContent));
        Assert.StartsWith("2 bewertete Risiken.", picture.QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([$"{first}", $"{second}"], picture.QuerySelectorAll("text.invers").Select(t => t.TextContent).Order(StringComparer.Ordinal));
        var rows = page.Document.QuerySelectorAll("figure details tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent.Trim()))).ToList();
        Assert.Equal([$"{first}. Zu wenig Personal|5 (fast sicher)|5 (sehr groß)|hoch", $"{second}. Der Anbieter hört auf|1 (sehr selten)|1 (sehr gering)|gering"], rows);
        var rest = (await coordination.Opens("/buero/risiken?rest=1")).Document;
        Assert.Equal([$"{second}"], rest.QuerySelectorAll("figure svg text.invers").Select(t => t.TextContent));
    }

    [Theory]
    [InlineData(1, 4, RiskLevel.Low)]
    [InlineData(1, 5, RiskLevel.Medium)]
    [InlineData(3, 3, RiskLevel.Medium)]
    [InlineData(4, 3, RiskLevel.Raised)]
    [InlineData(3, 5, RiskLevel.High)]
    [InlineData(5, 3, RiskLevel.High)]
    [Trait("R", "R-4.2-01")]
    public void The_level_follows_from_both_steps(int probability, int impact, RiskLevel level) => Assert.Equal(level, new RiskGrade(probability, impact).Level);

    [Fact]
    [Trait("R", "R-4.2-01")]
    public async Task Wrong_words_are_kept_and_a_late_edit_sees_both_versions()
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        var wrong = await coordination.Posts("/buero/risiken/neu", [.. Form.With(("Event", ""), ("Effect", "Meine getippte Folge"), ("Action", ""), ("ReviewOn", "bald"))]);
        wrong.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RiskText.EventMissing.De).ShouldSay(RiskText.DayWrong.De);
        Assert.Contains("Meine getippte Folge", wrong.Html, StringComparison.Ordinal);
        (await coordination.Posts("/buero/risiken/neu", Form.With(("Action", "")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RiskText.ActionMissing.De);
        (await coordination.Posts("/buero/risiken/neu", Form.With(("ReviewOn", Format.Iso(City.Today()))))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RiskText.ReviewNeedsOwner.De);
        Assert.Equal(0, await City.Do(db => db.Risks.CountAsync()));

        var number = await Named(coordination);
        (await coordination.Posts($"/buero/risiken/{number}/bewertung", ("Probability", "2"), ("Impact", "2"), ("ResidualProbability", "3"), ("ResidualImpact", "2"), ("Reason", "Grund"), ("Version", await Version(number)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RiskText.ResidualWorse.De);
        (await coordination.Posts($"/buero/risiken/{number}/bewertung", ("Probability", "2"), ("Impact", "2"), ("ResidualProbability", "1"), ("ResidualImpact", ""), ("Reason", "Grund"), ("Version", await Version(number)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RiskText.ResidualHalf.De);
        var before = await Version(number);
        await coordination.PostsAndLooks($"/buero/risiken/{number}/bearbeiten", [.. Form.With(("Event", "Der erste war schneller")), ("Version", before)]);
        var late = await coordination.Posts($"/buero/risiken/{number}/bearbeiten", [.. Form.With(("Event", "Der zweite kam zu spät")), ("Version", before)]);
        late.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Der erste war schneller");
        Assert.Contains("value=\"Der zweite kam zu spät\"", late.Html, StringComparison.Ordinal);
        (await coordination.Posts($"/buero/risiken/{number}/bewertung", ("Probability", "2"), ("Impact", "2"), ("Reason", "Grund"), ("Version", before))).ShouldBe(HttpStatusCode.Conflict);
        (await coordination.Posts($"/buero/risiken/{number}/stand", ("State", "Occurred"), ("StateReason", "Grund"), ("Version", before))).ShouldBe(HttpStatusCode.Conflict);
        Assert.Equal(0, await City.Do(db => db.RiskRatings.CountAsync()));
    }

    [Fact]
    [Trait("R", "R-3.3-24")]
    [Trait("R", "R-4.2-01")]
    public async Task The_risks_of_a_measure_are_written_by_its_lead_and_read_by_the_coordination()
    {
        var (lead, other, coordination) = (await City.HasPerson("Feldleitung", Role.FieldLead), await City.HasPerson("Andere Leitung", Role.FieldLead), await City.HasPerson("Koordination", Role.Coordinator));
        var (measure, _) = await City.HasLedMeasure(lead);
        var number = await Named(lead, ("About", measure.Id.ToString()));
        (await coordination.Opens($"/buero/risiken/{number}")).ShouldBe(HttpStatusCode.OK).ShouldSay(measure.Code).ShouldNotSay(RiskText.Rate.De);
        foreach (var step in new[] { "bearbeiten", "bewertung", "stand" })
        {
            (await coordination.Opens($"/buero/risiken/{number}/{step}")).ShouldBe(HttpStatusCode.Forbidden);
            (await coordination.Posts($"/buero/risiken/{number}/{step}", Form)).ShouldBe(HttpStatusCode.Forbidden);
            (await other.Posts($"/buero/risiken/{number}/{step}", Form)).ShouldBe(HttpStatusCode.NotFound);
        }

        (await other.Opens($"/buero/risiken/{number}")).ShouldBe(HttpStatusCode.NotFound);
        (await other.Opens("/buero/risiken")).ShouldNotSay("Zu wenig Personal");
        (await other.Posts("/buero/risiken/neu", Form)).ShouldBe(HttpStatusCode.NotFound);
        (await lead.Posts("/buero/risiken/neu", Form)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RiskText.AboutMissing.De);
        Assert.DoesNotContain("Zu wenig Personal", (await other.Opens("/buero/risiken/liste.csv")).Html, StringComparison.Ordinal);
        await Rated(lead, number, "3", "3");
    }

    [Fact]
    [Trait("R", "R-4.2-01")]
    public async Task Nothing_is_public_until_somebody_releases_it_and_owners_never_are()
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        var owner = await City.HasPerson("Frau Verantwortlich", Role.FieldLead);
        var hidden = await Named(coordination, ("Event", "Das bleibt unter uns"));
        var shown = await Named(coordination, ("IsPublic", "true"), ("OwnerId", owner.Id.ToString()!));
        await Rated(coordination, shown, "4", "3");
        (await City.Visitor.Opens($"/risiken/{hidden}")).ShouldBe(HttpStatusCode.NotFound);
        var page = await City.Visitor.Opens("/risiken");
        page.ShouldSay("Zu wenig Personal").ShouldNotSay("Das bleibt unter uns").ShouldNotSay("Frau Verantwortlich");
        (await City.Visitor.Opens($"/risiken/{shown}")).ShouldBe(HttpStatusCode.OK).ShouldSay("erhöht").ShouldNotSay("Frau Verantwortlich").ShouldNotSay("Koordination");
        var rows = CsvFile.Read((await City.Visitor.Opens("/risiken.csv")).Html);
        Assert.Equal(("Zu wenig Personal", "4", "erhöht", "offen"), Assert.Single(rows) is var r ? (r["ereignis"], r["wahrscheinlichkeit"], r["stufe"], r["stand"]) : default);
        (await City.Visitor.Opens("/buero/risiken/liste.csv")).ShouldBe(HttpStatusCode.SeeOther);
        var all = CsvFile.Read((await coordination.Opens("/buero/risiken/liste.csv")).Html);
        Assert.Equal(["", "Frau Verantwortlich"], all.Select(x => x["verantwortlich"]));
        var book = await coordination.Opens("/buero/risiken/liste.xlsx");
        Assert.Equal(Workbook.ContentType, book.Answer.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("PK", book.Html, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R-4.2-01")]
    public async Task The_owner_is_told_and_reminded_on_the_day_of_the_review_unless_it_moved()
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        var owner = await City.HasPerson("Frau Verantwortlich", Role.FieldLead);
        var day = City.Today().AddDays(10);
        var number = await Named(coordination, ("OwnerId", owner.Id.ToString()!), ("ReviewOn", Format.Iso(day)));
        var moved = await Named(coordination, ("Event", "Der Anbieter hört auf"), ("OwnerId", owner.Id.ToString()!), ("ReviewOn", Format.Iso(day)));
        await City.Settle();
        (await owner.Opens("/konto/nachrichten")).ShouldSay(RiskText.GivenToYou.With(number, "Zu wenig Personal")).ShouldNotSay("Bitte prüfen Sie");
        await coordination.PostsAndLooks($"/buero/risiken/{moved}/bearbeiten", [.. Form.With(("Event", "Der Anbieter hört auf"), ("OwnerId", owner.Id.ToString()!), ("ReviewOn", Format.Iso(day.AddDays(30)))), ("Version", await Version(moved))]);
        City.Clock.SetUtcNow(Format.At(day, new TimeOnly(8, 0)));
        await City.Settle();
        (await owner.Opens("/konto/nachrichten")).ShouldSay(RiskText.ReviewReminder.With(number, "Zu wenig Personal")).ShouldNotSay(RiskText.ReviewReminder.With(moved, "Der Anbieter hört auf"));
        (await owner.Opens("/buero/risiken")).ShouldSay(RiskText.ReviewDue.De);
        // The owner of a risk of the whole agenda rates it, though only the coordination may add one.
        await Rated(owner, number, "2", "2");
    }

    [Fact]
    [Trait("R", "R-4.2-02")]
    public async Task The_team_names_stumbling_blocks_without_a_name_and_without_a_time()
    {
        var (clerk, council, coordination) = (await City.HasPerson("Fachamt", Role.Staff), await City.HasPerson("Rat", Role.CouncilMember), await City.HasPerson("Koordination", Role.Coordinator));
        (await clerk.Opens("/stolpersteine")).ShouldSay(RiskText.AnonymousBody.De);
        (await council.Opens("/stolpersteine")).ShouldBe(HttpStatusCode.Forbidden);
        (await clerk.Posts("/stolpersteine", ("About", "agenda"), ("Body", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RiskText.HintBodyMissing.De);
        var (history, jobs) = await City.Do(async db => (await db.History.CountAsync(), await db.Jobs.CountAsync()));
        foreach (var body in new[] { "Niemand hat Zeit dafür.", "Das haben wir immer so gemacht." })
        {
            (await clerk.PostsAndLooks("/stolpersteine", ("About", "agenda"), ("Body", body))).ShouldSay(RiskText.HintThanks.De);
        }

        // What is stored has no place for a person or a time, and nothing beside it was written.
        Assert.Equal(["Body", "DecidedAt", "DecidedBy", "DroppedBecause", "Id", "MeasureId", "RiskNumber", "Week"], await City.Do(db => Task.FromResult(db.Model.FindEntityType(typeof(RiskHint))!.GetProperties().Select(p => p.Name).Order(StringComparer.Ordinal))));
        var hints = await City.Do(db => db.RiskHints.AsNoTracking().ToListAsync());
        Assert.All(hints, h => Assert.Equal(DayOfWeek.Monday, h.Week.DayOfWeek));
        Assert.All(hints, h => Assert.NotEqual(Ids.Next().ToString()[..8], h.Id.ToString()[..8]));
        Assert.Equal((history, jobs), await City.Do(async db => (await db.History.CountAsync(), await db.Jobs.CountAsync())));

        (await clerk.Opens("/buero/risiken/hinweise")).ShouldBe(HttpStatusCode.Forbidden);
        (await coordination.Opens("/buero/risiken/hinweise")).ShouldSay("Niemand hat Zeit dafür.").ShouldSay("2 warten").ShouldNotSay("Fachamt");
        var (taken, dropped) = (hints.Single(h => h.Body.StartsWith("Niemand", StringComparison.Ordinal)).Id, hints.Single(h => h.Body.StartsWith("Das", StringComparison.Ordinal)).Id);
        (await coordination.Opens($"/buero/risiken/neu?hinweis={taken}")).ShouldSay("Niemand hat Zeit dafür.");
        await coordination.PostsAndLooks("/buero/risiken/neu", [.. Form, ("hinweis", taken.ToString())]);
        (await coordination.Posts($"/buero/risiken/hinweise/{dropped}/ablage", ("Reason", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RiskText.DropNeedsReason.De);
        (await coordination.PostsAndLooks($"/buero/risiken/hinweise/{dropped}/ablage", ("Reason", "Das ist kein Risiko."))).ShouldSay("0 warten").ShouldSay("abgelegt: Das ist kein Risiko.").ShouldSay("übernommen als Risiko 1");
        (await coordination.Posts($"/buero/risiken/hinweise/{dropped}/ablage", ("Reason", "Noch einmal."))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RiskText.HintDecided.De);
    }

    [Fact]
    [Trait("R", "R-1.5-18")]
    public async Task The_papers_disadvantages_are_the_first_risks_and_nobody_has_rated_them_for_the_city()
    {
        await City.LoadsKonstanz();
        var risks = await City.Do(db => db.Risks.AsNoTracking().Where(r => r.Source != "").ToListAsync());
        foreach (var wording in new[] { "Fehlende Akzeptanz der Stadtgesellschaft", "Kluft zwischen Internetaktivisten und Mainstream-Politik", "Konsens-/Feedback-Loop dauert länger", "Finanzierungsprobleme", "Abhängigkeit von Technologieunternehmen", "Closed Shop der Eliten" })
        {
            Assert.Contains(risks, r => r.EventDe == wording);
        }

        // Whatever is rated says that it is an example.
        Assert.All(await City.Do(db => db.RiskRatings.AsNoTracking().ToListAsync()), r => Assert.StartsWith("Beispiel:", r.Reason, StringComparison.Ordinal));
        var list = await City.Visitor.Opens("/risiken");
        Assert.All(list.Document.QuerySelectorAll("main table.kz-tab tbody tr").Where(r => r.QuerySelector("a") is not null), row => Assert.Contains("Beispiel", row.TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain(";nein\r\n", (await City.Visitor.Opens("/risiken.csv")).Html, StringComparison.Ordinal);
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        var own = risks.First(r => r is { IsPublic: true, IsRatedAsExample: true, MeasureId: null });
        var version = (await coordination.Opens($"/buero/risiken/{own.Number}/bewertung")).Document.QuerySelector("input[name=Version]")!.GetAttribute("value")!;
        (await coordination.Posts($"/buero/risiken/{own.Number}/bewertung", ("Version", version), ("Probability", "2"), ("Impact", "2"), ("Reason", "Heute eingeschätzt."))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.False(await City.Do(db => db.Risks.Where(r => r.Id == own.Id).Select(r => r.IsRatedAsExample).SingleAsync()));
        var before = await City.Do(db => db.Risks.CountAsync());
        await City.LoadsContent(AgendaInTheCity.KonstanzFolder);
        Assert.Equal(before, await City.Do(db => db.Risks.CountAsync()));
    }

    private static readonly (string, string)[] Form =
    [
        ("About", "agenda"), ("Event", "Zu wenig Personal"), ("Cause", "Zwei Stellen fehlen."), ("Effect", "Maßnahmen verschieben sich."), ("Response", "Reduce"), ("Action", "Stellen im Haushalt anmelden."), ("OwnerId", ""), ("ReviewOn", ""),
    ];

    private async Task<int> Named(Actor who, params (string, string)[] changes)
    {
        (await who.Posts("/buero/risiken/neu", Form.With(changes))).ShouldBe(HttpStatusCode.SeeOther);
        return await City.Do(db => db.Risks.MaxAsync(r => r.Number));
    }

    private async Task<Seen> Rated(Actor who, int number, string probability, string impact, params (string, string)[] more) =>
        await who.PostsAndLooks($"/buero/risiken/{number}/bewertung", [("Probability", probability), ("Impact", impact), .. more, .. more.Any(m => m.Item1 == "Reason") ? [] : new[] { ("Reason", "So schätzen wir es ein.") }, ("ReviewOn", await Review(number)), ("Version", await Version(number))]);

    private Task<string> Version(int number) => City.Do(async db => (await db.Risks.Where(r => r.Number == number).Select(r => r.Version).SingleAsync()).ToString());

    private Task<string> Review(int number) => City.Do(async db => await db.Risks.Where(r => r.Number == number).Select(r => r.ReviewOn).SingleAsync() is { } day ? Format.Iso(day) : "");
}
