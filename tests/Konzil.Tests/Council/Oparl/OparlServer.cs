using System.Collections.Concurrent;
using System.Net;
using Konzil.Tests.World;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace Konzil.Tests.Council.Oparl;

/// <summary>
/// A council information system as OParl 1.1 describes it, on a real port: a system, a body with two organisations, two pages
/// of meetings, and papers. Single addresses can be made to misbehave.
/// </summary>
public sealed class OparlServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, Func<HttpContext, Task>> _odd = new(StringComparer.Ordinal);

    private OparlServer(WebApplication app, string address)
    {
        (_app, Address) = (app, address);
        app.Run(Answer);
    }

    public string Address { get; }

    /// <summary>Everything that was asked, in its order, with the query.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    public string Result { get; set; } = "Geändert beschlossen";

    public static async Task<OparlServer> Start()
    {
        var port = SmtpSink.FreePort();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(o => o.Listen(IPAddress.Loopback, port));
        var server = new OparlServer(builder.Build(), $"http://127.0.0.1:{port}");
        await server._app.StartAsync();
        return server;
    }

    /// <summary>This address answers otherwise from now on.</summary>
    public void At(string path, Func<HttpContext, Task> answer) => _odd[path] = answer;

    public void At(string path, string json) => At(path, http => Json(http, json.Replace("{server}", Address, StringComparison.Ordinal)));

    public void Behave()
    {
        _odd.Clear();
        Asked.Clear();
        Result = "Geändert beschlossen";
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    public static Task Json(HttpContext http, string json)
    {
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(json);
    }

    private Task Answer(HttpContext http)
    {
        Asked.Enqueue(http.Request.Path + http.Request.QueryString.ToString());
        Assert.False(http.Request.Headers.ContainsKey("Cookie"), "The reader sends no cookies.");
        http.Response.Headers.SetCookie = "sitzung=1";
        var key = http.Request.Query.ContainsKey("seite") ? http.Request.Path + "?seite=" + http.Request.Query["seite"] : http.Request.Path.Value!;
        if (_odd.TryGetValue(key, out var odd))
        {
            return odd(http);
        }

        if (Recorded(key) is { } json)
        {
            return Json(http, json.Replace("{server}", Address, StringComparison.Ordinal).Replace("{result}", Result, StringComparison.Ordinal));
        }

        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static string? Recorded(string key) => key switch
    {
        "/oparl" => """{"id":"{server}/oparl","type":"https://schema.oparl.org/1.1/System","oparlVersion":"https://schema.oparl.org/1.1/","body":"{server}/bodies","name":"Beispiel-System","contactEmail":"info@example.org","created":"2011-11-11T11:11:00+01:00","modified":"2012-11-11T11:11:00+01:00"}""",
        "/bodies" => """{"data":[{"id":"{server}/body/1","type":"https://schema.oparl.org/1.1/Body","name":"Stadt Beispiel","organization":"{server}/organizations","person":"{server}/persons","meeting":"{server}/meetings","paper":"{server}/papers","legislativeTerm":[],"agendaItem":"{server}/agendaitems","created":"2011-11-11T11:11:00+01:00","modified":"2012-11-11T11:11:00+01:00"}],"pagination":{"totalElements":1,"elementsPerPage":100,"currentPage":1,"totalPages":1},"links":{"first":"{server}/bodies"}}""",
        "/organizations" => """{"data":[{"id":"{server}/organization/1","type":"https://schema.oparl.org/1.1/Organization","body":"{server}/body/1","name":"Gemeinderat","classification":"Gremium"},{"id":"{server}/organization/2","type":"https://schema.oparl.org/1.1/Organization","name":"Haupt- und Finanzausschuss"}],"links":{}}""",
        "/meetings" => """{"data":[{"id":"{server}/meeting/1","type":"https://schema.oparl.org/1.1/Meeting","name":"Sitzung des Gemeinderats","start":"2021-07-22T16:00:00+02:00","organization":["{server}/organization/1"],"agendaItem":[{"id":"{server}/agendaitem/11","type":"https://schema.oparl.org/1.1/AgendaItem","meeting":"{server}/meeting/1","number":"7","order":7,"name":"Digitale Agenda","public":true,"consultation":"{server}/consultation/1","result":"{result}","resolutionText":"Der Gemeinderat beschließt die Maßnahmen.\nDie Verwaltung berichtet jährlich."}]}],"pagination":{"currentPage":1},"links":{"first":"{server}/meetings","next":"{server}/meetings?seite=2"}}""",
        "/meetings?seite=2" => """{"data":[{"id":"{server}/meeting/2","type":"https://schema.oparl.org/1.1/Meeting","name":"Nichtöffentliche Sitzung","start":"2021-09-16T16:00:00+02:00","organization":["{server}/organization/1"],"agendaItem":[{"id":"{server}/agendaitem/21","type":"https://schema.oparl.org/1.1/AgendaItem","number":"2","order":2,"name":"Vertragsangelegenheit","public":false,"result":"GEHEIMES Ergebnis","resolutionText":"GEHEIMER Wortlaut"}]},{"id":"{server}/meeting/9","type":"https://schema.oparl.org/1.1/Meeting","deleted":true,"created":"2021-01-01T00:00:00+01:00","modified":"2021-02-01T00:00:00+01:00"}],"links":{"prev":"{server}/meetings"}}""",
        "/papers" => """{"data":[{"id":"{server}/paper/1","type":"https://schema.oparl.org/1.1/Paper","body":"{server}/body/1","name":"Maßnahmen der Digitalen Agenda <b>","reference":"2021/0123","date":"2021-07-01","paperType":"Beschlussvorlage","web":"https://rat.example.org/vorlage/1","consultation":[{"id":"{server}/consultation/0","type":"https://schema.oparl.org/1.1/Consultation","agendaItem":"{server}/agendaitem/5","meeting":"{server}/meeting/5","organization":["{server}/organization/2"],"authoritative":false,"role":"Vorberatung"},{"id":"{server}/consultation/1","type":"https://schema.oparl.org/1.1/Consultation","agendaItem":"{server}/agendaitem/11","meeting":"{server}/meeting/1","organization":["{server}/organization/1"],"authoritative":true,"role":"Entscheidung"}],"created":"2021-06-01T00:00:00+02:00","modified":"2021-07-23T00:00:00+02:00"},{"id":"{server}/paper/2","type":"https://schema.oparl.org/1.1/Paper","name":"Vertrag","reference":"2021/0200","consultation":[{"id":"{server}/consultation/2","type":"https://schema.oparl.org/1.1/Consultation","agendaItem":"{server}/agendaitem/21","meeting":"{server}/meeting/2","organization":["{server}/organization/1"],"authoritative":true,"role":"Entscheidung"}]}],"links":{}}""",
        // Older than what was asked for, so it is asked for by itself.
        "/agendaitem/5" => """{"id":"{server}/agendaitem/5","type":"https://schema.oparl.org/1.1/AgendaItem","meeting":"{server}/meeting/5","number":"3","order":3,"name":"Digitale Agenda","public":true,"result":"Empfohlen"}""",
        "/meeting/5" => """{"id":"{server}/meeting/5","type":"https://schema.oparl.org/1.1/Meeting","name":"Ausschuss","start":"2021-07-08T16:00:00+02:00","organization":["{server}/organization/2"]}""",
        _ => null,
    };
}

/// <summary>A city that reads from a council information system on this machine.</summary>
public sealed class OparlCity : City
{
    public OparlServer Server { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        Server = await OparlServer.Start();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Server.DisposeAsync();
    }

    protected override void Settings(IWebHostBuilder host, string folder)
    {
        host.UseSetting("OParl:Address", Server.Address + "/oparl");
        host.UseSetting("OParl:AllowHttp", "true");
        host.UseSetting("OParl:Networks", "127.0.0.1/32");
        host.UseSetting("OParl:AnswerSeconds", "1");
    }
}
