using Konzil.Agenda;
using System.Diagnostics;
using System.Globalization;
using Konzil.BrowserTests.World;
using Konzil.Events;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Site.Parity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using Person = Konzil.BrowserTests.World.Person;

namespace Konzil.BrowserTests.Journeys;

/// <summary>
/// A workshop played through: forty cards are printed, typed in by keyboard alone, looked up by those who wrote them, and
/// counted in the public report. With and, a smaller pile, without JavaScript.
/// </summary>
[Trait("R", "R-2.3-10")]
[Trait("R", "R-2.3-11")]
[Trait("R", "R-2.3-17")]
[Trait("R", "A22")]
public class TheWorkshop(LiveCity city)
{
    private const int Cards = 40;

    /// <summary>Without scripts the screen is the same again after each card: as many as make the pile turn a few times.</summary>
    private const int CardsWithoutScripts = 10;

    [Theory]
    [InlineData(true, Cards)]
    [InlineData(false, CardsWithoutScripts)]
    public async Task Forty_cards_from_the_printer_to_the_public_report(bool javaScript, int typed)
    {
        var run = javaScript ? "drei" : "vier";
        await using var office = await city.Somebody(javaScript, styles: true, signedInAs: await city.People.Make("Kartendesk " + run, Role.Moderator));
        var (number, title) = await Workshop();
        await office.Opens(Paths.CardSheet(number));
        await office.Writes(nameof(PrintSheet.Draft.Count), Cards.ToString(CultureInfo.InvariantCulture));
        await office.Writes(nameof(PrintSheet.Draft.Tables), "5");
        await office.Writes(nameof(PrintSheet.Draft.Phone), "07531 900-0");
        await office.Presses(PrintText.Reserve.De);
        await office.Follows(PrintText.FrontOnly.De.Replace("{0}", "10", StringComparison.Ordinal));
        var batch = Guid.Parse(office.At.Split('/')[^1]);
        await IsPrinted(office, batch);
        var codes = (await Codes(batch)).Take(typed).ToList();

        await office.Opens(Paths.CaptureCardsOf(number));
        var watch = Stopwatch.StartNew();
        foreach (var (code, i) in codes.Select((c, i) => (c, i)))
        {
            await TypesIn(office, code, $"Karte {i + 1} aus Lauf {run}: Mehr Bänke am Seerhein, bitte.");
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{typed} cards by keyboard, JavaScript {(javaScript ? "on" : "off")}: {watch.Elapsed.TotalSeconds / typed:0.00} s per card (machine's share, without reading and typing)"));
        await office.Reads(CardsText.Saved.With(""));

        // The same card again is told, not saved.
        await office.Page.Locator("#Code").FocusAsync();
        await office.Page.Keyboard.TypeAsync(codes[0]);
        await Sends(office);
        await office.Reads("doppelt im Stapel");

        // Three say the same: they become one idea and each card still knows its road.
        await office.Opens(Paths.MergeIdeas([.. await Ideas(codes.Take(3))]));
        await office.Writes(RegroupFields.Title, "Bänke am Seerhein " + run);
        await office.Writes(RegroupFields.Body, "Alle paar hundert Meter eine Bank mit Lehne, damit man sich ausruhen kann.");
        await office.Writes(RegroupFields.Reason, "Alle drei wollen Bänke am Seerhein.");
        await office.Presses(RegroupText.MergeStart.De);
        await office.Reads("Ausgeführt am");

        await using var visitor = await city.Somebody(javaScript, width: 390);
        await visitor.Opens(Paths.Card(codes[0]));
        await visitor.Reads("Bänke am Seerhein " + run);
        await visitor.Opens(Paths.Cards);
        await visitor.Writes(nameof(FindCard.Shown.Code), CardCode.Grouped(codes[^1]).ToLowerInvariant());
        await visitor.Presses(CardsText.Find.De);
        await visitor.Reads($"Karte {typed} aus Lauf {run}");
        await visitor.Reads("als Nächstes kommt");
        await visitor.Reads("07531 900-0");

        await visitor.Opens(Paths.Parity + "?" + ParityFilter.EventKey + "=" + number.ToString(CultureInfo.InvariantCulture));
        await visitor.Reads(ParityText.Title.De);
        var captured = (await Captured(number)).ToString(CultureInfo.InvariantCulture);
        await visitor.Follows(captured + " (" + ParityText.Of(ParityStep.Published).De);
        await visitor.Reads(title);
        await visitor.Reads(ParityText.Total.De.Replace("{0}", captured, StringComparison.Ordinal));
    }

    /// <summary>What comes out of the printer: ten A4 pages, nothing smaller than 14 points.</summary>
    private static async Task IsPrinted(Person office, Guid batch)
    {
        await office.Page.WaitForLoadStateAsync(LoadState.Load);
        using var sheets = PdfDocument.Open(await office.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true }));
        Assert.Equal(Cards / PrintSheet.CardsOnASheet, sheets.NumberOfPages);
        foreach (var sheet in sheets.GetPages())
        {
            Assert.Equal((595, 842), ((int)Math.Round(sheet.Width), (int)Math.Round(sheet.Height)));
            var small = sheet.Letters.Where(l => l.PointSize < 13.9 && !string.IsNullOrWhiteSpace(l.Value)).ToList();
            Assert.True(small.Count == 0, $"{small.Count} letters are smaller than 14 points: {string.Concat(small.Take(60).Select(l => l.Value))}");
        }

        await office.Opens(Paths.CardBatchBothSides(batch));
        using var both = PdfDocument.Open(await office.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.Equal(2 * Cards / PrintSheet.CardsOnASheet, both.NumberOfPages);
    }

    /// <summary>Nothing but keys: the code as a scanner sends it, the words, the field by its first letters, Enter.</summary>
    private static async Task TypesIn(Person office, string code, string words)
    {
        Assert.Equal(nameof(CardDraft.Code), await Focused(office));
        await office.Page.Keyboard.InsertTextAsync(code);
        await Sends(office);
        Assert.Equal(nameof(CardDraft.Wording), await Focused(office));
        await office.Page.Keyboard.InsertTextAsync(words);
        await office.Page.Keyboard.PressAsync("Tab");
        await office.Page.Keyboard.TypeAsync("Mob");
        await office.Page.Keyboard.PressAsync("Tab");
        await office.Page.Keyboard.PressAsync("Tab");
        Assert.Equal(nameof(CardDraft.Title), await Focused(office));
        await Sends(office);
    }

    private static async Task Sends(Person office)
    {
#pragma warning disable CS0612 // WaitForURL needs an address; a refused form answers at the same one.
        await office.Page.RunAndWaitForNavigationAsync(() => office.Page.Keyboard.PressAsync("Enter"), new() { WaitUntil = WaitUntilState.DOMContentLoaded });
#pragma warning restore CS0612
    }

    private static async Task<string> Focused(Person office)
    {
        await office.Page.Locator(":focus").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return await office.Page.Locator(":focus").GetAttributeAsync("id") ?? "";
    }

    private async Task<(int Number, string Title)> Workshop()
    {
        await using var scope = city.Services.CreateAsyncScope();
        var happening = await scope.ServiceProvider.GetRequiredService<CityDb>().Events.Where(e => e.Kind == EventKind.Workshop).OrderBy(e => e.Number).FirstAsync();
        return (happening.Number, happening.TitleDe);
    }

    private async Task<IReadOnlyList<string>> Codes(Guid batch)
    {
        await using var scope = city.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CityDb>();
        return await db.IssuedCodes.Where(i => i.BatchId == batch).OrderBy(i => i.TableNumber).ThenBy(i => i.Number).Select(i => i.Code).ToListAsync();
    }

    private async Task<IReadOnlyList<int>> Ideas(IEnumerable<string> codes)
    {
        await using var scope = city.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CityDb>();
        var ideas = await db.Cards.Where(c => codes.Contains(c.Code)).Select(c => c.IdeaId).ToListAsync();
        return await db.Ideas.Where(i => ideas.Contains(i.Id)).Select(i => i.Number).ToListAsync();
    }

    private async Task<int> Captured(int number)
    {
        await using var scope = city.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CityDb>();
        var happening = await db.Events.Where(e => e.Number == number).Select(e => (Guid?)e.Id).SingleAsync();
        return await db.Cards.CountAsync(c => c.EventId == happening);
    }
}
