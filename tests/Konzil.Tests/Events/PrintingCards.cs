using Konzil.Platform;
using System.Net;
using System.Text.RegularExpressions;
using Konzil.Events;
using Konzil.People;
using Konzil.Tests.World;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;
using ZXing;
using ZXing.Common;
using ZXing.QrCode;

namespace Konzil.Tests.Events;

[Trait("R", "R-2.3-10")]
[Trait("R", "R-2.3-11")]
[Trait("R", "A22")]
public partial class PrintingCards(City city) : CityTest(city)
{
    [Fact]
    public async Task Forty_cards_are_ten_sheets_and_each_carries_its_code_three_times()
    {
        var (happening, clerk) = await Workshop();
        var codes = await City.HasPrintedCodes(clerk, happening, 40, tables: "5", phone: "07531 900-0");
        Assert.Equal(40, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.All(codes, c => Assert.Equal(c, CardCode.Read(c)));

        var page = await clerk.Opens($"/buero/karten/druck/{await Batch()}");
        page.ShouldBe(HttpStatusCode.OK);
        Assert.Equal(10, page.Document.QuerySelectorAll(".kz-a4").Length);
        var cards = page.Document.QuerySelectorAll(".kz-a6");
        Assert.Equal(40, cards.Length);
        foreach (var card in cards)
        {
            var code = CardCode.Read(card.QuerySelector(".kz-a6__code")!.TextContent)!;
            Assert.Contains(code, codes);
            Assert.Equal(2, card.QuerySelectorAll(".kz-a6__code").Count(c => CardCode.Read(c.TextContent) == code));
            Assert.All(card.QuerySelectorAll("svg.kz-qr"), svg => Assert.Equal("http://localhost:8080/karten/" + code, Scan(svg.QuerySelector("path")!.GetAttribute("d")!, svg.GetAttribute("viewBox")!)));
            Assert.Contains("Was soll besser werden?", card.TextContent, StringComparison.Ordinal);
            Assert.Contains("Telefon: 07531 900-0", card.TextContent, StringComparison.Ordinal);
            Assert.Contains("Ich möchte hören, was daraus wird", card.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Four_cut_piles_on_top_of_each_other_are_in_the_order_of_the_tables()
    {
        var (happening, clerk) = await Workshop();
        var codes = await City.HasPrintedCodes(clerk, happening, 16, tables: "4");
        var page = await clerk.Opens($"/buero/karten/druck/{await Batch()}?rueckseite=ja");
        var pages = page.Document.QuerySelectorAll(".kz-a4").Select(s => s.QuerySelectorAll(".kz-a6").Select(c => CardCode.Read(c.QuerySelector(".kz-a6__code, b")!.TextContent)!).ToArray()).ToList();
        var (fronts, backs) = (pages.Where((_, i) => i % 2 == 0).ToList(), pages.Where((_, i) => i % 2 == 1).ToList());
        Assert.Equal(codes, Enumerable.Range(0, 4).SelectMany(place => fronts.Select(f => f[place])));

        // Turned over its long edge, left becomes right.
        Assert.All(fronts.Zip(backs), p => Assert.Equal([p.First[1], p.First[0], p.First[3], p.First[2]], p.Second));
        Assert.Equal([1, 1, 1, 1, 2], await City.Do(db => db.IssuedCodes.OrderBy(i => i.TableNumber).ThenBy(i => i.Number).Take(5).Select(i => i.TableNumber!.Value).ToListAsync()));
    }

    [Fact]
    public async Task Sheets_are_full_and_a_second_batch_counts_on()
    {
        var (happening, clerk) = await Workshop();
        Assert.Equal(8, (await City.HasPrintedCodes(clerk, happening, 5)).Count);
        await City.HasPrintedCodes(clerk, happening, 4);
        Assert.Equal(Enumerable.Range(1, 12), await City.Do(db => db.IssuedCodes.OrderBy(i => i.Number).Select(i => i.Number!.Value).ToListAsync()));

        // With tables each table counts on; cards that were typed in without a printed code count, too.
        await clerk.Posts("/buero/karten", ("termin", happening.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Table", "1"), ("Number", "7"), ("Wording", "Ohne gedruckten Code"));
        var codes = await City.HasPrintedCodes(clerk, happening, 4, tables: "2");
        Assert.Equal([(1, 8), (1, 9), (2, 1), (2, 2)], await City.Do(db => db.IssuedCodes.Where(i => codes.Contains(i.Code)).OrderBy(i => i.TableNumber).ThenBy(i => i.Number).Select(i => new ValueTuple<int, int>(i.TableNumber!.Value, i.Number!.Value)).ToListAsync()));
    }

    [Fact]
    public async Task Sending_the_order_twice_reserves_once()
    {
        var (happening, clerk) = await Workshop();
        var fields = Order(("Token", Ids.Next().ToString()));
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => clerk.Posts($"/buero/karten/bogen/{happening.Number}", fields))));
        Assert.All(answers, a => a.ShouldBe(HttpStatusCode.SeeOther));
        Assert.Equal((1, 12), await City.Do(async db => (await db.CardBatches.CountAsync(), await db.IssuedCodes.CountAsync())));
    }

    [Theory]
    [InlineData("Count", "0")]
    [InlineData("Count", "viele")]
    [InlineData("Count", "201")]
    [InlineData("Tables", "99")]
    [InlineData("Tables", "13")]
    [InlineData("Question", "")]
    [InlineData("Phone", "<script>")]
    public async Task A_wrong_order_is_shown_again_with_every_word(string field, string value)
    {
        var (happening, clerk) = await Workshop();
        var answer = await clerk.Posts($"/buero/karten/bogen/{happening.Number}", [.. Order().Where(f => f.Item1 != field), (field, value)]);
        answer.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(value, answer.Document.GetElementById(field)!.GetAttribute("value") ?? "");
        Assert.Equal(0, await City.Do(db => db.IssuedCodes.CountAsync()));
    }

    [Fact]
    public async Task Nobody_else_prints_and_markup_in_a_question_stays_text()
    {
        var (happening, clerk) = await Workshop();
        (await clerk.Posts($"/buero/karten/bogen/{happening.Number}", [.. Order().Where(f => f.Item1 != "Question"), ("Question", "<script>alert(1)</script>")])).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Empty((await clerk.Opens($"/buero/karten/druck/{await Batch()}")).Document.QuerySelectorAll("main script"));
        var press = await City.HasPerson("Presse", Role.Press);
        (await press.Opens($"/buero/karten/druck/{await Batch()}")).ShouldBe(HttpStatusCode.Forbidden);
        (await clerk.Opens($"/buero/karten/druck/{Ids.Next()}")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static (string, string)[] Order(params (string, string)[] more) => [("Count", "12"), ("Tables", ""), ("Question", "Was fehlt?"), ("Phone", ""), .. more];

    private Task<Guid> Batch() => City.Do(db => db.CardBatches.OrderBy(b => b.PrintedAt).Select(b => b.Id).FirstAsync());

    /// <summary>Reads the drawing the way a phone does: dots, black on white.</summary>
    private static string? Scan(string path, string viewBox)
    {
        const int Scale = 4;
        var size = int.Parse(viewBox.Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture);
        var dots = Enumerable.Repeat((byte)255, size * Scale * size * Scale).ToArray();
        foreach (Match run in Run().Matches(path))
        {
            var (x, y, width) = (int.Parse(run.Groups["x"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), int.Parse(run.Groups["y"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), int.Parse(run.Groups["w"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));
            for (var row = y * Scale; row < (y + 1) * Scale; row++)
            {
                Array.Fill(dots, (byte)0, (row * size * Scale) + (x * Scale), width * Scale);
            }
        }

        var image = new PlanarYUVLuminanceSource(dots, size * Scale, size * Scale, 0, 0, size * Scale, size * Scale, false);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(image)), new Dictionary<DecodeHintType, object> { [DecodeHintType.PURE_BARCODE] = true })?.Text;
    }

    [GeneratedRegex(@"M(?<x>\d+) (?<y>\d+)h(?<w>\d+)v1", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Run();

    private async Task<(Event Event, Actor Clerk)> Workshop() => (await City.HasEvent("Workshop Nord"), await City.HasPerson("Moderation", Role.Moderator));
}
