using System.Net;
using Konzil.Council;
using Konzil.Platform;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.BrowserTests.World;

/// <summary>
/// A second server, empty and in memory, for what must not happen to the others: too many requests, and a database that
/// lost a table. Its pages are shown in the browser of the <see cref="LiveCity"/>, which has the same style sheets.
/// </summary>
public sealed class StrictCity : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "konzil-strict-" + Ids.Next().ToString("N"));
    private WebApplicationFactory<Program> _server = null!;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(_folder);
        _server = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Production");
            host.UseSetting("KONZIL_DATA", _folder);
            host.UseSetting("Mail:Folder", Path.Combine(_folder, "mails"));
            host.UseSetting("KONZIL_CONTENT", "");
            host.UseSetting("KONZIL_DB", "");
            host.UseSetting("KONZIL_WARMUP", "off");
            host.UseSetting("KONZIL_URLS", "http://127.0.0.1:0");
        });
        Client = _server.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        await using var scope = _server.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CityDb>();
        await db.Database.ExecuteSqlRawAsync($"DROP TABLE \"{db.Model.FindEntityType(typeof(AgendaVersion))!.GetTableName()}\"");
    }

    /// <summary>Asks again and again until the answer is "too many requests".</summary>
    public async Task<HttpResponseMessage> AsksTooOften(string path)
    {
        for (var i = 0; i < 50; i++)
        {
            var answer = await Client.PostAsync(path, new FormUrlEncodedContent([]));
            if (answer.StatusCode == HttpStatusCode.TooManyRequests)
            {
                return answer;
            }

            answer.Dispose();
        }

        throw new InvalidOperationException(path + " may be asked without end.");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
