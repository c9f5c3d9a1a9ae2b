using Konzil.Methods.Similarity;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Databases;

/// <summary>The full-text index of both databases finds the same entries and puts titles before bodies.</summary>
public class FindingTheSame : BothDatabases
{
    private static readonly (string Title, string Body)[] Entries =
    [
        ("Bäume am Bahnhof", "Mehr Schatten für die Wartenden."),
        ("Sitzbänke", "Unter den Bäumen am Rheinufer fehlen Bänke."),
        ("WLAN in der Bücherei", "Schnelles Netz für Schülerinnen und Schüler."),
        ("Straßenbeleuchtung", "Die Strasse ist nachts dunkel."),
        ("O'Brien & Söhne: \"Test\" (50 %)", "Zeichen, an denen Abfragen zerbrechen: ' \" * : & | ! ( ) <->"),
    ];

    [Theory]
    [MemberData(nameof(Each))]
    public async Task A_word_in_the_title_comes_first(Database database) =>
        Assert.Equal(["Bäume am Bahnhof", "Sitzbänke"], await Find(database, "Baum"));

    [Theory]
    [MemberData(nameof(Each))]
    public async Task Umlauts_and_their_spellings_are_the_same(Database database)
    {
        Assert.Equal(["Bäume am Bahnhof", "Sitzbänke"], await Find(database, "BÄUME"));
        Assert.Equal(["Straßenbeleuchtung"], await Find(database, "strasse"));
    }

    [Theory]
    [MemberData(nameof(Each))]
    public async Task Every_word_must_be_there(Database database)
    {
        Assert.Equal(["Sitzbänke"], await Find(database, "Bäume Rheinufer"));
        Assert.Empty(await Find(database, "Bäume Bücherei"));
    }

    [Theory]
    [MemberData(nameof(Each))]
    public async Task The_beginning_of_a_word_is_enough(Database database) => Assert.Equal(["WLAN in der Bücherei"], await Find(database, "Büchere"));

    [Theory]
    [MemberData(nameof(Each))]
    public async Task Signs_break_no_question(Database database)
    {
        foreach (var question in new[] { "'", "\"", "* OR *", "a:b & c | !d", "NEAR(x y)", "<->", "%", "); DROP TABLE ideas; --" })
        {
            await Find(database, question);
        }

        Assert.Contains(Entries[4].Title, await Find(database, "Söhne & \"Test\""));
    }

    [Theory]
    [MemberData(nameof(Each))]
    public async Task What_was_taken_out_is_found_no_more(Database database)
    {
        await using var fresh = await Filled(database);
        await using var db = fresh.Open();
        var id = await db.SearchEntries.Where(e => e.Title == "Sitzbänke").Select(e => e.Id).SingleAsync(TestContext.Current.CancellationToken);
        await db.Dialect.Unindex(db, id, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(id, await db.Dialect.Match(db, [.. GermanText.Stems("Bäume")], true, 10, TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Each))]
    public async Task Words_that_many_share_do_not_tell_what_a_text_is_about(Database database)
    {
        await using var fresh = await Filled(database);
        await using var db = fresh.Open();
        var terms = GermanText.Stems("Bäume Rheinufer Möwen").ToList();
        Assert.Equal([terms[1], terms[2]], (await db.Dialect.Rare(db, terms, 2, TestContext.Current.CancellationToken)).OrderBy(terms.IndexOf));
        Assert.Equal(terms, (await db.Dialect.Rare(db, terms, 3, TestContext.Current.CancellationToken)).OrderBy(terms.IndexOf));
        Assert.Equal(["Sitzbänke", "Bäume am Bahnhof"], (await Like(db, "Am Rheinufer gibt es Bäume, Möwen und eine Bank")).Select(e => e.Title));
    }

    private static Task<List<SearchEntry>> Like(CityDb db, string text) =>
        new SearchIndex(db, new ModuleList(Composition.AllModules())).Like(text, "Sample", 10, TestContext.Current.CancellationToken);

    private static async Task<List<string>> Find(Database database, string question)
    {
        await using var fresh = await Filled(database);
        await using var db = fresh.Open();
        var found = await new SearchIndex(db, new ModuleList(Composition.AllModules())).Find(question, null, 10, TestContext.Current.CancellationToken);
        return [.. found.Select(e => e.Title)];
    }

    private static async Task<TestDatabase> Filled(Database database)
    {
        var fresh = await Fresh(database);
        await using var db = fresh.Open();
        foreach (var (title, body) in Entries)
        {
            var entry = new SearchEntry("Sample", Ids.Next());
            entry.Say(new SearchText(title, body, "/", new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero)));
            db.SearchEntries.Add(entry);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
            await db.Dialect.Index(db, entry.Id, string.Join(' ', GermanText.Stems(title)), string.Join(' ', GermanText.Stems(body)), TestContext.Current.CancellationToken);
        }

        return fresh;
    }

    /// <summary>Not every entry of a frequent word can be ranked; those with the word in their title come first all the same.</summary>
    [Theory]
    [MemberData(nameof(Each))]
    public async Task An_old_title_is_found_among_thousands_of_newer_mentions(Database which)
    {
        await using var database = await Fresh(which);
        await using var db = database.Open();
        await db.Together(async () =>
        {
            await db.Dialect.Index(db, 1, "radweg", "am see", TestContext.Current.CancellationToken);
            await db.Dialect.Index(db, 2, "hafen", "am radweg", TestContext.Current.CancellationToken);
            for (var id = 3; id < 2_100; id++)
            {
                await db.Dialect.Index(db, id, "brief", "ein satz ueber den radweg", TestContext.Current.CancellationToken);
            }
        });
        var found = await db.Dialect.Match(db, ["radweg"], true, 5, TestContext.Current.CancellationToken);
        Assert.Equal(1, found[0]);
        Assert.Equal(5, found.Distinct().Count());
        Assert.Equal([2L], await db.Dialect.Match(db, ["radweg", "hafen"], true, 5, TestContext.Current.CancellationToken));
    }
}
