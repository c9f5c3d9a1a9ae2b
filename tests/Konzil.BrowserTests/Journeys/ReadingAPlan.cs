using System.Text.RegularExpressions;
using Konzil.BrowserTests.World;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Person = Konzil.BrowserTests.World.Person;

namespace Konzil.BrowserTests.Journeys;

/// <summary>The plan of a project by keyboard and screen reader: roles, names and states of the treegrid, and the plain table without scripts.</summary>
[Trait("R", "R-3.4-06")]
[Trait("R", "R-2.3-09")]
public class ReadingAPlan(LiveCity city)
{
    [Fact]
    public async Task Arrow_keys_walk_through_a_treegrid_that_says_what_it_shows()
    {
        await using var office = await city.Somebody(signedInAs: await city.People.Make("Plan lesen", Role.Coordinator));
        await office.Opens(await Plan());
        var grid = office.Page.GetByRole(AriaRole.Treegrid, new() { Name = ProjectText.PlanTable.De });
        await Assertions.Expect(grid).ToBeVisibleAsync();
        Assert.Equal(5, await grid.GetByRole(AriaRole.Columnheader).CountAsync());
        var phase = grid.GetByRole(AriaRole.Row, new() { NameRegex = Starting("Phase 1: nach innen") });
        var package = grid.GetByRole(AriaRole.Row, new() { NameRegex = Starting("AP 2 Projektstart") });
        Assert.Equal(("1", "true"), (await phase.GetAttributeAsync("aria-level"), await phase.GetAttributeAsync("aria-expanded")));
        Assert.Equal(("2", null), (await package.GetAttributeAsync("aria-level"), await package.GetAttributeAsync("aria-expanded")));
        Assert.Equal(await package.GetAttributeAsync("aria-setsize"), (await grid.Locator("tbody tr[aria-level='2']").EvaluateAllAsync<int>("rows => rows.filter(r => r.getAttribute('aria-setsize') === rows[0].getAttribute('aria-setsize')).length")).ToString(System.Globalization.CultureInfo.InvariantCulture));
        await Assertions.Expect(package.GetByRole(AriaRole.Gridcell).First).ToHaveTextAsync("01.03.2020 bis 31.05.2020unsere Annahme", new() { UseInnerText = false, IgnoreCase = false });

        // One stop of Tab for the whole grid; the rest is arrows.
        Assert.Equal(1, await grid.Locator("tbody [tabindex='0']").CountAsync());
        await phase.FocusAsync();
        await office.Page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal("false", await phase.GetAttributeAsync("aria-expanded"));
        await Assertions.Expect(package).ToBeHiddenAsync();
        await office.Page.Keyboard.PressAsync("ArrowDown");
        Assert.StartsWith("Phase 2", await Focused(office), StringComparison.Ordinal);
        await office.Page.Keyboard.PressAsync("Home");
        await office.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(package).ToBeVisibleAsync();
        await office.Page.Keyboard.PressAsync("ArrowDown");
        Assert.StartsWith("Vorprojektphase", await Focused(office), StringComparison.Ordinal);
        await office.Page.Keyboard.PressAsync("ArrowLeft");
        Assert.StartsWith("Phase 1", await Focused(office), StringComparison.Ordinal);

        await package.FocusAsync();
        await office.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("AP 2 Projektstart", await Focused(office));
        await office.Page.Keyboard.PressAsync("ArrowRight");
        Assert.StartsWith("01.03.2020", await Focused(office), StringComparison.Ordinal);
        await office.Page.Keyboard.PressAsync("ArrowDown");
        Assert.StartsWith("01.06.2020", await Focused(office), StringComparison.Ordinal);
        await package.FocusAsync();
        await office.Page.Keyboard.PressAsync("Enter");
        await office.Page.GetByRole(AriaRole.Heading, new() { Name = "AP 2 Projektstart", Level = 1 }).WaitForAsync();
    }

    [Fact]
    public async Task Without_scripts_it_is_a_table_with_links()
    {
        await using var office = await city.Somebody(javaScript: false, width: 390, signedInAs: await city.People.Make("Plan ohne Skript", Role.Coordinator));
        await office.Opens(await Plan());
        var table = office.Page.GetByRole(AriaRole.Table, new() { Name = ProjectText.PlanTable.De });
        await Assertions.Expect(table).ToBeVisibleAsync();
        await table.GetByRole(AriaRole.Link, new() { Name = "AP 2 Projektstart" }).ClickAsync();
        await office.Reads(ProjectText.NoLinks.De);
    }

    private async Task<string> Plan()
    {
        await using var scope = city.Services.CreateAsyncScope();
        return Paths.OfficeProject(await scope.ServiceProvider.GetRequiredService<CityDb>().Projects.Where(p => p.IsAgenda).Select(p => p.Number).SingleAsync());
    }

    private static Regex Starting(string words) => new("^" + Regex.Escape(words), RegexOptions.None, TimeSpan.FromSeconds(1));

    private static Task<string> Focused(Person who) => who.Page.EvaluateAsync<string>("document.activeElement.textContent.trim()");
}
