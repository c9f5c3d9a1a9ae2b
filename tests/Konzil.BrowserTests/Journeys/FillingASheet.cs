using Konzil.Agenda;
using Konzil.BrowserTests.World;
using Konzil.People;
using Konzil.Platform;
using Konzil.Scoring;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Person = Konzil.BrowserTests.World.Person;

namespace Konzil.BrowserTests.Journeys;

/// <summary>An evaluator fills a sheet with keys; it saves itself, also after the connection was gone and after another window was faster.</summary>
[Trait("R", "R-2.1-35")]
public class FillingASheet(LiveCity city)
{
    private const string First = "main fieldset:has(input[name^='Value-']) >> nth=0";

    [Fact]
    public async Task With_keys_without_connection_and_in_two_windows()
    {
        var account = await city.People.Make("Bewertet schnell", Role.Evaluator);
        var (round, measure) = await Begins(account, await city.People.Make("Bewertet auch", Role.Evaluator));
        await using var person = await city.Somebody(true, signedInAs: account);
        await person.Opens(Paths.Sheet(round, measure));
        var page = person.Page;
        await page.Locator(First).Locator("input").First.FocusAsync();
        await page.Keyboard.PressAsync("4");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("3");
        await Says(person, SheetsText.StateSaved);
        Assert.Equal("4 3", await Values(account));
        Assert.StartsWith("2 von", await page.Locator("[data-bogen-fortschritt]").TextContentAsync(), StringComparison.Ordinal);

        await page.Context.SetOfflineAsync(true);
        await page.Locator(First).Locator("input").First.FocusAsync();
        await page.Keyboard.PressAsync("2");
        await Says(person, SheetsText.StateOffline);
        Assert.Equal("4 3", await Values(account));
        await page.Context.SetOfflineAsync(false);
        await Says(person, SheetsText.StateSaved);
        Assert.Equal("2 3", await Values(account));

        // Another window is faster; what was typed here stays, also after a reload.
        await page.Context.SetOfflineAsync(true);
        await page.Locator(First).Locator("input").First.FocusAsync();
        await page.Keyboard.PressAsync("5");
        await Says(person, SheetsText.StateOffline);
        await using (var other = await city.Somebody(false, signedInAs: account))
        {
            await other.Opens(Paths.Sheet(round, measure));
            await other.Page.Locator(First).Locator("input[value='1']").CheckAsync(new() { Force = true });
            await other.Presses(SheetsText.Keep.De);
        }

        await page.Context.SetOfflineAsync(false);
        await Says(person, SheetsText.StateStale);
        Assert.Equal("1 3", await Values(account));
        await person.Opens(Paths.Sheet(round, measure));
        await page.GetByText(SheetsText.FoundBody.De).WaitForAsync();
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = SheetsText.FoundTake.De }).ClickAsync();
        await Says(person, SheetsText.StateSaved);
        Assert.Equal("5 3", await Values(account));

        foreach (var field in await page.Locator("main fieldset:has(input[name^='Value-'])").AllAsync())
        {
            await field.Locator("input").Nth(1).CheckAsync(new() { Force = true });
        }

        foreach (var reason in await page.Locator("main textarea[name^='Reason-']").AllAsync())
        {
            await reason.FillAsync("Trägt etwas bei.");
        }

        foreach (var yes in await page.Locator("main input[type=radio][value='1'][name^='Value-']").AllAsync())
        {
            await yes.CheckAsync(new() { Force = true });
        }

        await person.Presses(SheetsText.Submit.De);
        await person.Reads(SheetsText.MyProgress.With(1, 1));
        Assert.Equal(0, await page.EvaluateAsync<int>("Object.keys(localStorage).filter(k => k.startsWith('konzil-bogen')).length"));
    }

    private static Task Says(Person person, Text text) => person.Page.Locator("[data-bogen-stand]", new() { HasText = text.De }).WaitForAsync();

    private async Task<string> Values(TestPerson person)
    {
        await using var scope = city.Services.CreateAsyncScope();
        var sheet = await scope.ServiceProvider.GetRequiredService<CityDb>().Sheets.AsNoTracking().SingleAsync(s => s.EvaluatorId == person.Id);
        return string.Join(' ', sheet.Scores.Where(s => s.Value is not null).Select(s => s.Value));
    }

    private async Task<(int Round, int Measure)> Begins(params TestPerson[] people)
    {
        await using var scope = city.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CityDb>();
        var (number, measures) = (0, await db.Measures.Where(m => m.PublishedAt != null).OrderBy(m => m.Number).Take(1).ToListAsync());
        await db.Together(async () =>
        {
            var now = DateTimeOffset.UnixEpoch;
            var round = Round.Draft(number = await NumberSeries.Take(db, nameof(Round)), new RoundText(new("Schnelle Runde", "Fast round"), new DateOnly(2040, 1, 1), 70, 8), now);
            round.BeginWith((await db.Templates.SingleAsync(t => t.Key == "digitale-agenda")).Text, now);
            round.Choose([.. measures.Select(m => m.Id)], now);
            round.Invite(people.ToDictionary(p => p.Id, _ => Sector.Administration), now);
            db.Rounds.Add(round);
            SealRound.Seal(round, measures, Me.System, db, now);
            await db.SaveChangesAsync();
        });
        return (number, measures[0].Number);
    }
}
