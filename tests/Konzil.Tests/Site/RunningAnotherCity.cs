using System.Net;
using System.Text.RegularExpressions;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Platform.Content;
using Konzil.Scoring;
using Konzil.Site;
using Konzil.Strategy;
using Konzil.Tests.Rules;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Site;

/// <summary>A second city is a folder: other levels, fields, phases, criteria and colours, without a line of code.</summary>
[Trait("R", "R-1.4-01")]
public partial class RunningAnotherCity(Musterstadt city) : IClassFixture<Musterstadt>, IAsyncLifetime
{
    private const int MostPages = 400;

    public async ValueTask InitializeAsync()
    {
        await city.Reset();
        await city.LoadsContent(Musterstadt.ContentFolder);
        await city.Settle();
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("")]
    [InlineData("lang=en")]
    public async Task Every_public_page_opens_and_speaks_of_this_city_in_its_own_words(string language)
    {
        var (waiting, seen, wrong) = (new Queue<string>(["/"]), new HashSet<string>(StringComparer.Ordinal) { "/" }, new List<string>());
        while (waiting.TryDequeue(out var path))
        {
            var page = await city.Visitor.Opens(language.Length == 0 ? path : path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + language);
            if (page.Status is HttpStatusCode.MovedPermanently or HttpStatusCode.SeeOther or HttpStatusCode.Redirect)
            {
                Add(page.Location!);
                continue;
            }

            if (page.Status != HttpStatusCode.OK)
            {
                wrong.Add($"{path}: {page.Status}");
                continue;
            }

            wrong.AddRange(Foreign().Matches(page.Html).Select(m => $"{path}: {m.Value}"));
            if (path.StartsWith("/handbuch", StringComparison.Ordinal))
            {
                // It is written once for all cities, and says so where a city has other names.
                Assert.Contains(Konzil.Site.HandbookText.UsualNames.In(language.Length == 0 ? "de" : "en"), page.Text, StringComparison.Ordinal);
                continue;
            }

            wrong.AddRange((language.Length == 0 ? UsualGerman() : UsualEnglish()).Matches(string.Join(' ', page.Document.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Select(m => $"{path}: …{m.Value}…"));
            foreach (var link in page.Document.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!))
            {
                Add(link);
            }
        }

        Assert.True(seen.Count > 60, $"Only {seen.Count} pages were found.");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Distinct(StringComparer.Ordinal).Take(80)));

        void Add(string link)
        {
            var path = Query().Replace(link, "").Split('#')[0];
            if (seen.Count < MostPages && !path.Contains('?', StringComparison.Ordinal) && !Path.HasExtension(path) && !path.StartsWith("/buero", StringComparison.Ordinal) && !path.StartsWith(Paths.Api + "/", StringComparison.Ordinal) && seen.Add(path))
            {
                waiting.Enqueue(path);
            }
        }
    }

    [Fact]
    public async Task The_levels_have_the_names_of_the_folder_on_pages_and_in_mails()
    {
        (await city.Visitor.Opens("/agenda")).ShouldSay("Initiativen").ShouldSay("Leitziele").ShouldNotSay("Handlungsfeld");
        (await city.Visitor.Opens("/agenda?lang=en")).ShouldSay("initiatives").ShouldSay("guiding aims").ShouldNotSay("field of action");
        Assert.Null(Wording.Current);
    }

    [Fact]
    public async Task Notes_name_its_own_paper_and_call_nothing_a_draft_that_was_decided()
    {
        (await city.Visitor.Opens("/agenda")).ShouldSay("Wortlaut: Kompass-Papier der Stadt Musterstadt (Beispiel), Februar 2025").ShouldNotSay("Strategiepapier").ShouldNotSay("mögliche").ShouldNotSay("Bis der Gemeinderat beschließt, sind");
        (await city.Visitor.Opens("/strategie")).ShouldSay("für den Erfolg des Projekts nennt: 2 Punkte");
        (await city.Visitor.Opens("/handlungsfelder/netze")).ShouldNotSay("nennt das Papier noch nicht");
    }

    [Fact]
    public async Task It_has_its_own_fields_principles_phases_criteria_and_no_contradiction()
    {
        Assert.Equal((7, 4, 9), await city.Do(async db => (await db.Fields.CountAsync(), await db.Goals.CountAsync(), await db.Set<Konzil.Agenda.Measure>().CountAsync())));
        Assert.Equal(12, (await city.Visitor.Opens("/leitsaetze")).Document.QuerySelectorAll("main a[href^='/leitsaetze/']").Select(a => a.GetAttribute("href")!).Where(h => char.IsAsciiDigit(h[^1])).Distinct(StringComparer.Ordinal).Count());
        (await city.Visitor.Opens("/zeitplan")).ShouldSay("Drei offene Abende");
        Assert.Equal("kompass", await city.Do(db => db.Set<Konzil.Scoring.Template>().Select(t => t.Key).SingleAsync()));
        Assert.False(await city.Do(db => db.Contradictions.AnyAsync()));
    }

    [Fact]
    [Trait("R", "R-0-02")]
    public async Task Name_claim_sign_and_colours_are_its_own()
    {
        var home = await city.Visitor.Opens("/");
        home.ShouldSay("Digitaler Kompass: Einfach machen, gemeinsam");
        Assert.StartsWith("/logo.svg?v=", home.Document.QuerySelector("header .kz-marke img")!.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Equal("", home.Document.QuerySelector("header .kz-marke img")!.GetAttribute("alt"));
        var sheet = home.Document.QuerySelectorAll("link[rel=stylesheet]").Select(l => l.GetAttribute("href")!).Single(h => h.StartsWith("/thema.css", StringComparison.Ordinal));
        var css = (await city.Visitor.Opens(sheet)).ShouldBe(HttpStatusCode.OK);
        Assert.Equal("text/css", css.Answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("--kz-see-700: " + ThemeColour.Of("#0c5271", "#7a3b10"), css.Html, StringComparison.Ordinal);
        Assert.Equal("image/svg+xml", (await city.Visitor.Opens("/logo.svg")).Answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task An_idea_becomes_an_initiative_and_is_scored_on_its_own_scale()
    {
        var office = await city.HasPerson("Kompass", Role.Coordinator);
        var people = new[] { await city.HasPerson("Eins", Role.Evaluator), await city.HasPerson("Zwei", Role.Evaluator) };
        var idea = await city.HasIdea("Bänke mit Strom");
        var created = await office.Posts("/buero/massnahmen/neu", ("Title", "Bänke mit Strom (Beispiel)"), ("Field", "netze"), ("Ideas", idea.Id.ToString()));
        created.ShouldBe(HttpStatusCode.SeeOther);
        var form = await office.Opens(created.Location!);
        form.ShouldSay("Initiative").ShouldNotSay("Maßnahme");
        (await office.Posts(created.Location!, [.. Fields(form, created.Location!).Where(f => f.Field is not ("Problem" or "BenefitCitizens" or "Goal1")), ("Problem", "Kein Strom."), ("BenefitCitizens", "Laden"), ("Goal1", "Nah dran.")])).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Posts(created.Location + "/veroeffentlichen", ("Technical", "Funk."), ("Organisational", "Das Amt betreibt es."), ("SocioCultural", "Alle haben Netz."))).ShouldBe(HttpStatusCode.SeeOther);
        var measure = await city.Do(db => db.Set<Konzil.Agenda.Measure>().AsNoTracking().SingleAsync(m => m.Title == "Bänke mit Strom (Beispiel)"));
        var page = await office.PostsAndLooks("/buero/bewertungsrunden", ("Template", "kompass"), ("TitleDe", "Zweite Runde"), ("TitleEn", "Second round"), ("EndsOn", "2035-01-01"), ("LeadThreshold", "70"), ("LeadMost", "3"));
        page.ShouldSay("Hilft im Alltag").ShouldSay("Sehr").ShouldNotSay("Maßnahme");
        var round = await Seals(measure, people);
        foreach (var person in people)
        {
            (await person.Posts($"/buero/bewertung/{round}/massnahmen/{measure.Number}", await Sheet(round, measure, person))).ShouldBe(HttpStatusCode.SeeOther);
        }

        Assert.Equal(2, await city.Do(db => db.Sheets.CountAsync(x => x.MeasureId == measure.Id && x.State == SheetState.Submitted)));
        await city.Settle();
        Assert.Contains(await city.Do(db => db.IdeaSteps.Where(x => x.IdeaId == idea.Id).Select(x => x.De).ToListAsync()), x => x.StartsWith("In Initiative M-10", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("article: die", "article: das", "Deshalb braucht „measure“ ein Wort mit „die“")]
    [InlineData("#7a3b10", "rot", "Erwartet wird eine Farbe")]
    [InlineData("one: \"Thema\"", "one: \"<b>Thema</b>\"", "Ein Wort mit höchstens 60 Zeichen")]
    public async Task A_mistake_in_names_or_colours_is_named_and_nothing_is_loaded(string from, string to, string says)
    {
        var wrong = await Assert.ThrowsAsync<ContentException>(() => Loads("city.yaml", t => t.Replace(from, to, StringComparison.Ordinal)));
        Assert.Contains(says, wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"https://example.org/x.png\"/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect fill=\"url(https://example.org/x)\"/></svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("<html/>")]
    public async Task A_sign_that_is_more_than_a_drawing_is_refused(string svg) => Assert.Contains("SVG", (await Assert.ThrowsAsync<ContentException>(() => Loads("logo.svg", _ => svg))).Message, StringComparison.Ordinal);

    private async Task Loads(string file, Func<string, string> change)
    {
        var folder = Directory.CreateTempSubdirectory("konzil-content-").FullName;
        try
        {
            foreach (var source in Directory.EnumerateFiles(Musterstadt.ContentFolder, "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(folder, Path.GetRelativePath(Musterstadt.ContentFolder, source));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(source, target);
            }

            await File.WriteAllTextAsync(Path.Combine(folder, file), change(await File.ReadAllTextAsync(Path.Combine(folder, file))));
            await city.LoadsContent(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<(string Field, string Value)> Fields(Seen page, string path)
    {
        var form = page.Document.QuerySelector($"form[action='{path}']")!;
        return
        [
            .. form.QuerySelectorAll("input[type=text], input[type=hidden], input[type=radio][checked], input[type=checkbox][checked]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value") ?? "")),
            .. form.QuerySelectorAll("select").Select(x => (x.GetAttribute("name")!, x.QuerySelector("option[selected]")?.GetAttribute("value") ?? "")),
        ];
    }

    private Task<int> Seals(Konzil.Agenda.Measure measure, Actor[] people) => city.Do(async db =>
    {
        var round = await db.Rounds.WithRules().OrderByDescending(r => r.Number).FirstAsync();
        var now = city.Clock.GetUtcNow();
        round.Choose([measure.Id], now);
        round.Invite(people.ToDictionary(p => p.Id!.Value, _ => default(Sector)), now);
        SealRound.Seal(round, [measure], new Me(null, "Kompass", new HashSet<Permission>()), db, now);
        await db.SaveChangesAsync();
        return round.Number;
    });

    private async Task<(string, string)[]> Sheet(int round, Konzil.Agenda.Measure measure, Actor person) =>
    [
        ("Version", (await city.SheetOf(round, measure, person)).Version.ToString()), ("Part", nameof(Part.Scores)), ("Reason", ""), ("Note", ""),
        .. new[] { "hilft", "schnell", "guenstig", "offen" }.SelectMany(c => new[] { ("Value-" + c, "4"), ("Reason-" + c, "Hilft vielen.") }),
        ("Value-erlaubt", "1"), ("Reason-erlaubt", ""), ("Step", FillSheet.Submitting),
    ];

    [GeneratedRegex("(?i)konstanz|bodensee|seerhein", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Foreign();

    // Technical and organisational measures are a term of the law.
    [GeneratedRegex(@".{0,30}(?<!organisatorische )\b(Maßnahmen?|Handlungsfeld(er|ern|s)?)\b.{0,30}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UsualGerman();

    [GeneratedRegex(@".{0,30}(?<!organisational )\b([Mm]easures?|[Ff]ields? of action)\b.{0,30}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UsualEnglish();

    [GeneratedRegex(@"[?&]lang=(de|en)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Query();
}

/// <summary>Colours of a city keep the contrasts of the design.</summary>
[Trait("R", "R-0-02")]
public class DressingACity
{
    private static readonly string[] Cities = ["#7a3b10", "#1f6b3a", "#8a1c4a", "#5b3fa0", "#0000ff", "#ffe600", "#777777"];

    public static TheoryData<string> Colours => [.. Cities];

    [Fact]
    public void The_palette_is_that_of_the_style_sheet()
    {
        var css = File.ReadAllText(Path.Combine(House.Root, "src", "Konzil", "wwwroot", "css", "tokens.css"));
        Assert.All([.. ThemeSheet.Palette, .. ThemeSheet.Dark, ThemeSheet.OnBands], c => Assert.Contains($"--{c.Name}: {c.Colour};", css, StringComparison.Ordinal));

        // Paper stays light, in the colours of the city as well.
        Assert.All([css, ThemeSheet.Of(Cities[0])], sheet => Assert.StartsWith("@media screen and ", Assert.Single(sheet.Split('\n'), l => l.Contains("prefers-color-scheme: dark", StringComparison.Ordinal)), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Colours))]
    public void Text_links_and_controls_stay_readable_in_light_and_dark(string city)
    {
        string Of(string colour) => ThemeColour.Of(colour, city);
        string Tone(string name) => Of(ThemeSheet.Palette.Single(c => c.Name == "kz-" + name).Colour);
        Assert.All(
            new[] { ("stein-950", "#ffffff"), ("stein-700", "#ffffff"), ("see-700", "#ffffff"), ("stein-950", Tone("see-25")), ("stein-700", Tone("see-25")), ("see-700", Tone("see-25")), ("see-200", Tone("see-900")), ("see-200", Tone("see-950")), ("stein-50", Of("#0c1a22")), ("stein-300", Of("#182d39")), ("see-300", Of("#182d39")), ("stein-950", Tone("see-300")) },
            pair => Assert.True(ThemeColour.Contrast(Tone(pair.Item1), pair.Item2) >= 4.5, $"{city}: {pair}"));
        Assert.All(new[] { ("stein-500", "#ffffff"), ("see-600", "#ffffff"), ("stein-500", Of("#0c1a22")) }, pair => Assert.True(ThemeColour.Contrast(Tone(pair.Item1), pair.Item2) >= 3, $"{city}: {pair}"));
        Assert.All([.. ThemeSheet.Palette, .. ThemeSheet.Dark], c => Assert.InRange(ThemeColour.Luminance(Of(c.Colour)) - ThemeColour.Luminance(c.Colour), -0.006, 0.006));
    }
}
