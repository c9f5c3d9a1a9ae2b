using Konzil.People;
using Konzil.Platform;
using Konzil.Privacy;
using Konzil.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Privacy;

/// <summary>What the database forgets must not live on beside it: in the log of the server, in what anybody or the office downloads.</summary>
[Trait("R", "R-4.4-01")]
public class LeavingNoTrace(CityWithLog city) : IClassFixture<CityWithLog>, IAsyncLifetime
{
    private const string Name = "Annabell Quittengelee";
    private const string Mail = "annabell-quittengelee@example.org";

    // A name somebody wrote into the own text is a part of that text and stays; only sentences of the platform lose it. The address goes.
    private const string Words = "Bitte schreiben Sie an " + Mail + ", am besten abends.";

    public async ValueTask InitializeAsync() => await city.Reset();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_log_never_names_who_signed_in_wrote_asked_failed_and_left()
    {
        city.Book.Forget();
        var anna = await Acts();
        await Leaves(anna);
        var lines = city.Book.Lines;
        Assert.True(lines.Count > 20, "The log was not read: " + lines.Count);
        Assert.Contains(lines, l => l.Contains("Microsoft.AspNetCore", StringComparison.Ordinal));
        Assert.Equal([], lines.Where(l => new[] { Name, Mail, "quittengelee" }.Any(n => l.Contains(n, StringComparison.OrdinalIgnoreCase))).Distinct().Take(5));
    }

    [Fact]
    public async Task After_the_erasure_no_download_names_the_person()
    {
        var anna = await Acts();
        var id = anna.Id!.Value;
        await Leaves(anna);
        var office = await city.HasPerson("Koordination", [.. Enum.GetValues<Role>()]);
        var paths = city.Services.GetRequiredService<ModuleList>().All.SelectMany(m => m.Datasets).Select(d => d.Path).Concat(
            ["/suche?q=Quittengelee", "/buero/verlauf", "/buero/datenschutz/loeschungen", "/buero/datenschutz/verzeichnis.csv", "/neuigkeiten/feed.atom"]).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(paths.Count > 15, string.Join(", ", paths));
        var found = new List<string>();
        foreach (var path in paths)
        {
            foreach (var who in new[] { city.Visitor, office })
            {
                var text = (await who.Opens(path)).Html;
                var words = path.StartsWith("/suche", StringComparison.Ordinal) ? [Mail, id.ToString()] : new[] { Name, Mail, id.ToString(), id.ToString("N") };
                found.AddRange(words.Where(w => text.Contains(w, StringComparison.OrdinalIgnoreCase)).Select(w => path + ": " + w));
            }
        }

        Assert.Equal([], found.Distinct());
    }

    private async Task<Actor> Acts()
    {
        var anna = await city.HasPerson(Name);
        var idea = await city.HasIdea("Bänke am Seerhein", anna, body: Words);
        await city.HasComment(idea, Words, anna);
        await anna.Posts("/konto/anliegen", ("Kind", nameof(RequestKind.Question)), ("Words", Words));
        await anna.Posts("/konto", ("DisplayName", Name), ("Language", "xx"), ("MailWish", "Nie"));
        await new Browser(city).SignsIn(Mail, "ganz falsch");
        await city.Visitor.Posts("/anmelden/vergessen", ("Email", Mail));
        await city.Visitor.Posts("/newsletter", ("Email", Mail));
        await city.Settle();
        return anna;
    }

    private async Task Leaves(Actor who)
    {
        await using var scope = city.Services.CreateAsyncScope();
        Assert.NotNull(await scope.ServiceProvider.GetRequiredService<Eraser>().Erase(who.Id!.Value, ErasureCause.Own, city.Clock.GetUtcNow(), CancellationToken.None));
        await city.Settle();
        Assert.Null(await city.PersonOf(Mail));
    }
}
