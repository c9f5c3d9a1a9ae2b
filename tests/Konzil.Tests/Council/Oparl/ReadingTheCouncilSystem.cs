using System.Net;
using Konzil.Council.Oparl;
using Konzil.Council;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Council.Oparl;

/// <summary>The council information system is read, proposals are decided, and a hostile server changes nothing.</summary>
[Trait("R", "R-2.1-38")]
public sealed class ReadingTheCouncilSystem(OparlCity city) : IClassFixture<OparlCity>, IAsyncLifetime
{
    private const string Desk = "/buero/ratsinformation";

    public async ValueTask InitializeAsync()
    {
        await city.Reset();
        city.Server.Behave();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_paper_is_proposed_and_public_only_once_the_office_accepted_it()
    {
        var office = await Office();
        (await office.Opens(Desk)).ShouldSay("noch nie").ShouldSay(city.Server.Address);
        await Reads(office);
        var page = (await office.Opens(Desk)).ShouldSay("hat geklappt").ShouldSay("Gehört „Maßnahmen der Digitalen Agenda <b>“ zu diesem Beschluss?").ShouldSay("Geändert beschlossen").ShouldSay("TOP 7")
            .ShouldSay("Haupt- und Finanzausschuss, 8. Juli 2021, Vorberatung, Empfohlen").ShouldSay("https://rat.example.org/vorlage/1");
        Assert.Empty(page.Document.QuerySelectorAll("main b"));
        (await office.Opens("/konto/nachrichten")).ShouldSay("neue Vorschläge: 1");
        (await city.Visitor.Opens("/beschluesse/1")).ShouldNotSay("Ratsinformationssystem");
        Assert.Equal("", await Csv());

        var link = await Link();
        (await office.Posts($"{Desk}/{link.Id}/uebernahme", (FormFields.Version, link.Version.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
        var shown = (await city.Visitor.Opens("/beschluesse/1")).ShouldSay("Im Ratsinformationssystem ansehen").ShouldSay("Geändert beschlossen").ShouldSay("Die Verwaltung berichtet jährlich.").ShouldSay("35 Ja, 0 Nein");
        Assert.Equal("https://rat.example.org/vorlage/1", shown.Document.QuerySelector("a[rel='noopener nofollow'][href*='rat.example.org']")?.GetAttribute("href"));
        Assert.Equal("https://rat.example.org/vorlage/1", await Csv());
        (await office.Opens(Desk)).ShouldSay("Kein Vorschlag offen");
        Assert.Equal(0, await city.Do(db => db.Resolutions.Select(r => r.Corrections).SingleAsync()));
        Assert.Equal(2, await city.Do(db => db.History.CountAsync(h => h.Kind == nameof(OparlLink))));

        await Reads(office);
        Assert.Equal(1, await city.Do(db => db.OparlLinks.CountAsync()));
        Assert.All(city.Server.Asked.Where(a => a.StartsWith("/papers", StringComparison.Ordinal)), a => Assert.Contains("modified_since=20", a, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_reads_differently_later_is_proposed_again()
    {
        var office = await Office();
        await Reads(office);
        var first = await Link();
        await office.Posts($"{Desk}/{first.Id}/uebernahme", (FormFields.Version, first.Version.ToString()));
        city.Server.Result = "Vertagt";
        await Reads(office);
        (await office.Opens(Desk)).ShouldSay("Dort steht jetzt etwas anderes").ShouldSay("Vertagt");
        (await city.Visitor.Opens("/beschluesse/1")).ShouldSay("Geändert beschlossen").ShouldNotSay("Vertagt");
        var second = await city.Do(db => db.OparlLinks.SingleAsync(l => l.State == OparlLinkState.Open));
        await office.Posts($"{Desk}/{second.Id}/uebernahme", (FormFields.Version, second.Version.ToString()));
        (await city.Visitor.Opens("/beschluesse/1")).ShouldSay("Vertagt").ShouldNotSay("Geändert beschlossen");
    }

    [Fact]
    public async Task A_declined_proposal_needs_a_reason_and_does_not_come_back()
    {
        var office = await Office();
        await Reads(office);
        var link = await Link();
        var field = "Grund-" + link.Id.ToString("N");
        (await office.Posts($"{Desk}/{link.Id}/ablehnung", (FormFields.Version, link.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("warum die Vorlage nicht dazugehört");
        var stale = await office.Posts($"{Desk}/{link.Id}/ablehnung", (FormFields.Version, Guid.Empty.ToString()), (field, "Andere Vorlage"));
        stale.ShouldBe(HttpStatusCode.Conflict);
        Assert.Contains("Andere Vorlage", stale.Html, StringComparison.Ordinal);
        (await office.Posts($"{Desk}/{link.Id}/ablehnung", (FormFields.Version, link.Version.ToString()), (field, "Andere Vorlage"))).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Posts($"{Desk}/{link.Id}/ablehnung", (FormFields.Version, link.Version.ToString()), (field, "Noch einmal"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("wurde schon entschieden");
        await Reads(office);
        Assert.Equal(OparlLinkState.Declined, (await Link()).State);
        (await city.Visitor.Opens("/beschluesse/1")).ShouldNotSay("Ratsinformationssystem");
    }

    [Fact]
    public async Task What_was_decided_behind_closed_doors_is_never_taken()
    {
        var office = await Office(("PaperNumber", "2021/0200"));
        await Reads(office);
        var link = await Link();
        Assert.Equal(("Vertrag", "", ""), (link.Title, link.Result, link.Wording));
    }

    [Fact]
    public async Task Without_a_paper_number_body_day_and_title_have_to_fit()
    {
        var office = await Office(("PaperNumber", ""), ("Title", "Maßnahmen der digitalen Agenda <b>"));
        await Reads(office);
        Assert.Equal("2021/0123", (await Link()).Reference);
    }

    public static TheoryData<string, string> Hostile => new()
    {
        { "elsewhere", "gehört nicht zum eingestellten Server" }, { "inner", "gehört nicht zum eingestellten Server" }, { "other scheme", "beginnt nicht mit https://" }, { "round and round", "leitet zu oft weiter" },
        { "huge", "ist größer als 8 MB" }, { "huge without length", "ist größer als 8 MB" }, { "slow head", "zu lange gedauert" }, { "slow body", "zu lange gedauert" }, { "html", "kein JSON geliefert" },
        { "broken", "kein lesbares JSON" }, { "deep", "kein lesbares JSON" }, { "endless", "hört nach 200 Seiten nicht auf" }, { "circle", "hört nach 200 Seiten nicht auf" }, { "no list", "keine OParl-Liste" },
        { "wrong kind", "kein OParl-Objekt der Art Paper" }, { "wrong value", "Die Angabe „name“" }, { "no id", "steht etwas anderes" }, { "error", "mit dem Fehler 500" }, { "cut off", "nicht geantwortet" }, { "file", "beginnt nicht mit https://" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_answer_is_named_and_changes_nothing(string what, string words)
    {
        var office = await Office();
        city.Server.At("/papers", Bad(what));
        await Reads(office);
        (await office.Opens(Desk)).ShouldSay("hat nicht geklappt").ShouldSay(words);
        Assert.Equal((0, 1), (await city.Do(db => db.OparlLinks.CountAsync()), await city.Do(db => db.Resolutions.CountAsync())));
        Assert.True(await city.Do(db => db.OparlRuns.AllAsync(r => r.ProblemEn != "")));
        (await office.Opens("/konto/nachrichten")).ShouldSay("ließ sich nicht lesen");
        Assert.False(await city.Do(db => db.Jobs.AnyAsync(j => j.LastError != null)), "A reading that fails is a line of the log, no failed job.");

        // Told once; the next night tries again by itself.
        await Reads(office);
        Assert.Equal(1, await city.Do(db => db.Notices.CountAsync(n => n.De.Contains("ließ sich nicht lesen"))));
        city.Server.Behave();
        city.Clock.Advance(TimeSpan.FromDays(1));
        await city.Settle();
        Assert.Equal(1, await city.Do(db => db.OparlLinks.CountAsync()));
    }

    private Func<HttpContext, Task> Bad(string what) => what switch
    {
        "elsewhere" => Redirect("http://evil.example.org/papers"),
        "inner" => Redirect("http://10.0.0.1/papers"),
        "other scheme" => Redirect("ftp://127.0.0.1/papers"),
        "round and round" => Redirect("/papers"),
        "huge" => async http =>
        {
            http.Response.ContentType = "application/json";
            http.Response.ContentLength = 1L << 30;
            await Pour(http);
        }
        ,
        "huge without length" => async http =>
        {
            http.Response.ContentType = "application/json";
            await Pour(http);
        }
        ,
        "slow head" => http => Task.Delay(TimeSpan.FromSeconds(10), http.RequestAborted),
        "slow body" => async http =>
        {
            http.Response.ContentType = "application/json";
            for (var i = 0; i < 100 && !http.RequestAborted.IsCancellationRequested; i++)
            {
                await http.Response.WriteAsync(" ");
                await http.Response.Body.FlushAsync();
                await Task.Delay(100, http.RequestAborted);
            }
        }
        ,
        "html" => async http =>
        {
            http.Response.ContentType = "text/html";
            await http.Response.WriteAsync("<p>{}</p>");
        }
        ,
        "broken" => http => OparlServer.Json(http, "{\"data\":[" + "{\"id\":"),
        "deep" => http => OparlServer.Json(http, "{\"data\":" + new string('[', 200) + new string(']', 200) + "}"),
        "endless" => http => OparlServer.Json(http, "{\"data\":[],\"links\":{\"next\":\"" + city.Server.Address + "/papers?n=" + Ids.Next() + "\"}}"),
        "circle" => http => OparlServer.Json(http, "{\"data\":[],\"links\":{\"next\":\"" + city.Server.Address + "/papers?x=1\"}}"),
        "no list" => http => OparlServer.Json(http, "[1,2,3]"),
        "wrong kind" => http => OparlServer.Json(http, """{"data":[{"id":"x","type":"https://schema.oparl.org/1.1/Person"}]}"""),
        "wrong value" => http => OparlServer.Json(http, """{"data":[{"id":"x","type":"https://schema.oparl.org/1.1/Paper","name":{"a":1}}]}"""),
        "no id" => http => OparlServer.Json(http, """{"data":[{"type":"https://schema.oparl.org/1.1/Paper"}]}"""),
        "cut off" => async http =>
        {
            http.Response.ContentType = "application/json";
            http.Response.ContentLength = 1000;
            await http.Response.WriteAsync("{");
            await http.Response.Body.FlushAsync();
            http.Abort();
        }
        ,
        "file" => http => OparlServer.Json(http, """{"data":[],"links":{"next":"file:///etc/passwd"}}"""),
        _ => http =>
        {
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return Task.CompletedTask;
        }
        ,
    };

    private static Func<HttpContext, Task> Redirect(string to) => http =>
    {
        http.Response.Redirect(to);
        return Task.CompletedTask;
    };

    private static async Task Pour(HttpContext http)
    {
        var part = new byte[64 * 1024];
        Array.Fill(part, (byte)' ');
        for (var i = 0; i < 16 * 1024 && !http.RequestAborted.IsCancellationRequested; i++)
        {
            await http.Response.Body.WriteAsync(part, http.RequestAborted);
        }
    }

    private async Task<Actor> Office(params (string, string)[] other)
    {
        var office = await city.HasPerson("Geschäftsstelle", Role.CouncilOffice);
        await office.Posts("/buero/beschluesse", RecordingResolutions.July.With(other));
        return office;
    }

    private async Task Reads(Actor office)
    {
        (await office.Posts(Desk + "/lesen")).ShouldBe(HttpStatusCode.SeeOther);
        await city.Settle();
    }

    private Task<OparlLink> Link() => city.Do(db => db.OparlLinks.AsNoTracking().SingleAsync());

    private async Task<string> Csv() => CsvFile.Read((await city.Visitor.Opens("/beschluesse/beschluesse.csv")).Html).Single()["ratsinformation"];
}
