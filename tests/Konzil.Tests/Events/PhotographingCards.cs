using System.Net;
using System.Net.Http.Headers;
using Konzil.Events;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NetVips;

namespace Konzil.Tests.Events;

/// <summary>Photos of cards beside the form, and what a machine may read on them.</summary>
[Trait("R", "R-2.3-10")]
[Trait("R", "R-2.3-08")]
public class PhotographingCards(City city) : CityTest(city)
{
    [Fact]
    public async Task A_photo_stands_beside_the_form_and_only_those_who_type_cards_in_see_it()
    {
        var (happening, clerk) = await Workshop();
        (await Stores(clerk, happening, SampleFiles.Picture("png"))).ShouldBe(HttpStatusCode.SeeOther);
        var scan = await City.Do(db => db.CardScans.SingleAsync());
        (await clerk.Opens($"/buero/karten/fotos?termin={happening.Number}")).ShouldSay("Foto 1 abschreiben");
        var desk = await clerk.Opens($"/buero/karten?foto={scan.Id}");
        var photo = desk.Document.QuerySelector("img.kz-foto")!.GetAttribute("src")!;
        (await clerk.Opens(photo)).ShouldBe(HttpStatusCode.OK);
        (await City.Visitor.Opens(photo)).ShouldBe(HttpStatusCode.NotFound);
        (await (await City.HasPerson("Presse", Role.Press)).Opens(photo)).ShouldBe(HttpStatusCode.NotFound);

        (await clerk.Posts("/buero/karten", ("termin", Number(happening)), ("Scan", scan.Id.ToString()), ("Table", "1"), ("Number", "1"), ("Wording", "Mehr Bus"))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(await City.Do(db => db.Cards.Select(c => (Guid?)c.Id).SingleAsync()), await City.Do(db => db.CardScans.Select(s => s.CardId).SingleAsync()));
        (await clerk.Opens($"/buero/karten/liste?termin={happening.Number}")).ShouldSay(ScanText.Photo.De);
        (await clerk.Opens($"/buero/karten/fotos?termin={happening.Number}")).ShouldSay(ScanText.NoneWaiting.De);
    }

    [Fact]
    public async Task After_its_time_a_photo_is_deleted_with_its_bytes()
    {
        var (happening, clerk) = await Workshop();
        await Stores(clerk, happening, SampleFiles.Picture("png"));
        var file = await City.Do(db => db.Files.SingleAsync(f => f.Kind == CardScan.Kind));
        var path = City.Services.CreateScope().ServiceProvider.GetRequiredService<FileStore>().Find(file, small: false);
        Assert.True(File.Exists(path));
        City.Clock.Advance(CardScan.Kept + TimeSpan.FromHours(1));
        await City.Settle();
        Assert.Equal((0, 0), await City.Do(async db => (await db.CardScans.CountAsync(), await db.Files.CountAsync(f => f.Kind == CardScan.Kind))));
        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task Recognised_text_is_a_suggestion_that_somebody_has_to_compare()
    {
        var (happening, clerk) = await Workshop();
        await Stores(clerk, happening, SampleFiles.Picture("png"));
        var scan = await City.Do(async db =>
        {
            var row = await db.CardScans.SingleAsync();
            row.Read("Mehr Bus am Abendd");
            await db.SaveChangesAsync();
            return row;
        });
        var desk = await clerk.Opens($"/buero/karten?foto={scan.Id}");
        desk.ShouldSay("Erkannt, bitte prüfen");
        Assert.Equal("Mehr Bus am Abendd", desk.Document.GetElementById("Wording")!.TextContent.Trim());
        (string, string)[] form = [("termin", Number(happening)), ("Scan", scan.Id.ToString()), ("erkannt", "ja"), ("Table", "1"), ("Number", "1"), ("Wording", "Mehr Bus am Abend")];
        var refused = await clerk.Posts("/buero/karten", form);
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ScanText.NotCompared.De);
        Assert.Equal("Mehr Bus am Abend", refused.Document.GetElementById("Wording")!.TextContent.Trim());
        Assert.NotNull(refused.Document.QuerySelector("img.kz-foto"));
        (await clerk.Posts("/buero/karten", [.. form, ("Compared", "true")])).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [InlineData("leer.jpg", "")]
    [InlineData("../../karte.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")]
    [InlineData("karte.jpg", "kein Bild")]
    public async Task What_is_no_photo_is_refused_with_a_sentence_and_nothing_is_stored(string name, string content)
    {
        var (happening, clerk) = await Workshop();
        (await Stores(clerk, happening, System.Text.Encoding.UTF8.GetBytes(content), name)).ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Equal((0, 0), await City.Do(async db => (await db.CardScans.CountAsync(), await db.Files.CountAsync())));
        (await (await City.HasPerson("Anna")).Posts("/buero/karten/fotos")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_real_tesseract_reads_printed_german()
    {
        var reader = City.Services.GetRequiredService<ReadHandwriting>();
        Assert.SkipWhen(reader.Program is null, "tesseract with German (Debian: tesseract-ocr tesseract-ocr-deu) is not installed on this machine; recognition is optional.");
        var (happening, clerk) = await Workshop();
        await Stores(clerk, happening, Picture("Mehr Busse am Abend"));
        await City.Settle();
        Assert.Contains("Busse am Abend", await City.Do(db => db.CardScans.Select(s => s.Text).SingleAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_written_on_its_lines_is_read_without_what_was_printed_on_it()
    {
        var reader = City.Services.GetRequiredService<ReadHandwriting>();
        Assert.SkipWhen(reader.Program is null, "tesseract with German (Debian: tesseract-ocr tesseract-ocr-deu) is not installed on this machine; recognition is optional.");
        await City.LoadsKonstanz();
        var (happening, clerk) = (await City.Do(db => db.Events.FirstAsync(e => e.Kind == EventKind.Workshop && !e.IsClosed)), await City.HasPerson("Karten", Role.Moderator));
        var code = CardCode.New();
        await Stores(clerk, happening, Card(code, ["Mehr Sitzbänke am Seerhein,", "auch im Schatten"], ["Verwaltung", "Mobilität"]));
        await City.Settle();
        var scan = await City.Do(db => db.CardScans.SingleAsync());
        var desk = await clerk.Opens($"/buero/karten?foto={scan.Id}");
        Assert.Equal(CardCode.Grouped(code), desk.Document.GetElementById("Code")!.GetAttribute("value"));
        var words = desk.Document.GetElementById("Wording")!.TextContent.Trim();
        Assert.Contains("Sitzbänke am Seerhein", words, StringComparison.Ordinal);
        Assert.Contains("im Schatten", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Verwaltung", words, StringComparison.Ordinal);
        Assert.DoesNotContain("digital besser", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_comes_from_the_printed_squares_however_the_photo_was_held()
    {
        var (happening, clerk) = await Workshop();
        var code = CardCode.New();
        using var upright = Image.NewFromBuffer(Card(code, ["Mehr Licht"], ["Umwelt"]));
        using var held = upright.Rotate(17, background: [90, 90, 90]);
        using var two = upright.Join(Image.NewFromBuffer(Card(CardCode.New(), ["Mehr Bäume"], ["Umwelt"])), Enums.Direction.Vertical);
        await Stores(clerk, happening, held.JpegsaveBuffer(q: 60));
        await City.Settle();
        var scan = await City.Do(db => db.CardScans.SingleAsync());
        Assert.Equal(CardCode.Grouped(code), (await clerk.Opens($"/buero/karten?foto={scan.Id}")).Document.GetElementById("Code")!.GetAttribute("value"));
        (await clerk.Opens("/buero/karten/fotos?termin=" + Number(happening))).ShouldSay(ScanText.HasCode.With(CardCode.Grouped(code)));
        // Two cards on one photo: the machine does not choose.
        await Stores(clerk, happening, two.PngsaveBuffer());
        await City.Settle();
        Assert.Equal([code], await City.Do(db => db.CardScans.Where(s => s.Code != null).Select(s => s.Code!).ToListAsync()));
    }

    [Theory]
    [InlineData("Was soll besser werden?\n{0}  Karte 9\nMehr Bänke\n—\nam See\nDI Verwaltung U] Mobilität\nDJ Ich möchte hören, was daraus wird:\nBitte mitnehmen. Ihr Code:\n{0}", "Mehr Bänke\nam See")]
    [InlineData("Sehr geehrte Damen und Herren,\nbitte mehr Licht.", "Sehr geehrte Damen und Herren,\nbitte mehr Licht.")]
    public void What_was_printed_is_no_part_of_the_words(string text, string words)
    {
        var code = CardCode.New();
        var read = RecognisedCard.Of(text.Replace("{0}", CardCode.Grouped(code), StringComparison.Ordinal), ["Verwaltung", "Mobilität"]);
        Assert.Equal((text.Contains("{0}", StringComparison.Ordinal) ? code : null, words), (read.Code, read.Wording));
    }

    [Fact]
    public async Task Without_the_program_or_with_one_that_hangs_there_is_no_text_and_no_error()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Cards:Tesseract", (string?)"/nirgends/tesseract")]).Build();
        var reader = new ReadHandwriting(settings);
        Assert.Null(reader.Program);
        Assert.Null(await reader.Read("karte.png", TestContext.Current.CancellationToken));
    }

    private static byte[] Picture(string text)
    {
        using var letters = Image.Text(text, font: "sans 40", dpi: 150);
        using var framed = letters.Invert().Embed(60, 60, letters.Width + 120, letters.Height + 120, extend: Enums.Extend.White);
        return framed.PngsaveBuffer();
    }

    /// <summary>A card as it comes back from a table: printed words, lines, and slanted words written across the lines.</summary>
    private static byte[] Card(string code, IReadOnlyList<string> written, IReadOnlyList<string> fields)
    {
        var sheet = Image.Black(1100, 900) + 255;
        Print("Was soll in unserer Stadt digital besser werden?", "sans bold 10", 60);
        Print(CardCode.Grouped(code), "sans bold 14", 150);
        for (var line = 0; line < 3; line++)
        {
            sheet = sheet.Mutate(m => m.DrawRect([120], 60, 315 + line * 90, 980, 3, fill: true));
        }

        foreach (var (words, line) in written.Select((w, l) => (w, l)))
        {
            Print(words, "sans italic 13", 268 + line * 90);
        }

        Print(string.Join("     ", fields), "sans 10", 600);
        Print("Ich möchte hören, was daraus wird:", "sans 10", 680);
        using var squares = Image.NewFromBuffer(QRCoder.PngByteQRCodeHelper.GetQRCode("https://konzil.example" + Paths.Neutral(Paths.Card(code)), QRCoder.QRCodeGenerator.ECCLevel.M, 5)).Colourspace(Enums.Interpretation.Bw).ExtractBand(0);
        sheet = sheet.Insert(squares, 860, 90);
        return sheet.Cast(Enums.BandFormat.Uchar).PngsaveBuffer();

        void Print(string words, string font, int top)
        {
            using var letters = Image.Text(words, font: font, dpi: 220);
            sheet = sheet.Insert((255 - letters).Cast(Enums.BandFormat.Uchar), 70, top);
        }
    }

    private static string Number(Event happening) => happening.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<Seen> Stores(Actor who, Event happening, byte[] bytes, string name = "karte.png")
    {
        var picture = new ByteArrayContent(bytes);
        picture.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        using var form = new MultipartFormDataContent { { new StringContent(Number(happening)), "termin" }, { new StringContent(ScanText.Alt.De), ScanCards.AltField }, { picture, ScanCards.PictureField, name } };
        return await who.Send(new HttpRequestMessage(HttpMethod.Post, "/buero/karten/fotos") { Content = form });
    }

    private async Task<(Event Event, Actor Clerk)> Workshop() => (await City.HasEvent("Workshop Nord"), await City.HasPerson("Moderation", Role.Moderator));
}
