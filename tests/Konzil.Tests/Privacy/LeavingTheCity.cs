using System.IO.Compression;
using System.Net;
using System.Text;
using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Privacy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Privacy;

/// <summary>Somebody who did everything leaves, and nothing in any table, file or index says who it was.</summary>
[Trait("R", "R-4.4-01")]
public class LeavingTheCity(City city) : CityTest(city)
{
    private const string Name = "Annabell Quittengelee";
    private const string OldName = "Mirabella Zwetschgenmus";
    private const string Mail = "annabell-quittengelee@example.org";

    [Fact]
    public async Task Whoever_did_everything_leaves_no_trace_and_the_city_keeps_what_was_announced()
    {
        await City.LoadsKonstanz();
        var anna = await City.HasPerson(Name);
        await GivePassword(anna);
        var idea = await City.HasIdea("Bänke am Seerhein", anna, body: "Man erreicht mich unter " + Mail + ", am besten abends.");
        var comment = await City.HasComment(idea, "Ich schreibe auch hier: ANNABELL-Quittengelee@example.org", anna);
        await anna.Posts("/konto", ("DisplayName", OldName), ("Language", "de"), ("MailWish", "AtOnce"));
        await anna.Posts("/konto", ("DisplayName", Name), ("Language", "de"), ("MailWish", "AtOnce"));
        await anna.Posts("/ideen/neu/entwurf", ("Token", Ids.Next().ToString()), ("Title", "Noch nicht fertig"), ("Body", "Geheim"));
        await City.Settle();
        var planted = await City.Do(db => PersonEverywhere.Plant(db, City.Services.GetRequiredService<ModuleList>(), anna.Id!.Value, Name, Mail));
        Assert.Equal([], planted.Where(p => p.StartsWith("NOT ", StringComparison.Ordinal)));
        await City.Do(db => db.Set<RoleGrant>().Where(g => g.PersonId == anna.Id).ExecuteDeleteAsync());
        await City.Do(db => db.Set<ErasureRequest>().ExecuteDeleteAsync());
        var before = await City.Do(db => PersonEverywhere.Find(db, [anna.Id.ToString()!]));
        Assert.True(before.Count > 40, string.Join(", ", before));
        var ideas = await City.Do(db => db.Ideas.CountAsync());
        var supports = await City.Do(db => db.Supports.CountAsync());

        Assert.Equal("/konto/loeschen", (await anna.Posts("/konto/loeschen", ("Agreed", "true"), ("Current", PeopleInTheCity.Password))).Location);
        await City.Settle();
        Assert.Contains(await City.MailsTo(Mail), m => m.Subject == "Ihr Konto wird gelöscht");
        (await anna.Opens("/konto/loeschen")).ShouldSay("Ihr Konto wird am");
        City.Clock.Advance(TimeSpan.FromDays(ErasureRequest.CoolingDays + 1));
        await City.Settle();

        Assert.Equal([], await City.Do(db => db.Jobs.Where(j => j.LastError != null && j.Kind.Contains("Erasure")).Select(j => j.LastError!).ToListAsync()));
        Assert.Equal([], await City.Do(db => PersonEverywhere.Find(db, [anna.Id.ToString()!, anna.Id!.Value.ToString("N"), Name, OldName, Mail])));
        Assert.Equal([], FilesThatHold(anna.Id!.Value));
        Assert.Equal([], await City.Do(DatabaseFilesThatHold));
        Assert.Equal(["Ihr Konto ist gelöscht"], MailsInTheFolder());
        (await anna.Opens("/konto")).ShouldBe(HttpStatusCode.SeeOther);

        var record = await City.Do(db => db.Set<ErasureRecord>().SingleAsync());
        Assert.True(record is { Cause: ErasureCause.Own, Removed: > 10, Unnamed: > 20, Searched: > 500 }, $"{record.Removed} {record.Unnamed} {record.Searched}");
        (await City.Visitor.Opens(Paths.Idea(idea.Number, idea.Title))).ShouldSay("Bänke am Seerhein").ShouldSay(Person.Erased).ShouldNotSay(Mail);
        Assert.Equal(Person.Erased, await City.Do(db => db.Comments.Where(c => c.Id == comment.Id).Select(c => c.AuthorName).SingleAsync()));
        Assert.Equal((ideas, supports), (await City.Do(db => db.Ideas.CountAsync()), await City.Do(db => db.Supports.CountAsync())));
        var officer = await City.HasPerson("Datenschutz Beispiel", Role.DataProtection);
        (await officer.Opens("/buero/datenschutz/loeschungen")).ShouldSay("eigener Wunsch");
    }

    [Fact]
    public async Task The_page_says_before_what_goes_and_what_stays()
    {
        var anna = await City.HasPerson(Name);
        await GivePassword(anna);
        await City.HasIdea("Bänke am Seerhein", anna);
        await anna.Posts("/ideen/neu/entwurf", ("Token", Ids.Next().ToString()), ("Title", "Noch nicht fertig"), ("Body", "Geheim"));
        (await anna.Opens("/konto/loeschen")).ShouldSay("Entwürfe von Ideen, 1 Eintrag").ShouldSay("Ideen, 1 Eintrag: Ihre Ideen und ihre früheren Fassungen, ohne Ihren Namen");
        (await anna.Posts("/konto/loeschen", ("Current", PeopleInTheCity.Password))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ErasureText.AgreeMissing.De);
        (await anna.Posts("/konto/loeschen", ("Agreed", "true"), ("Current", "falsch"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(AccountText.CurrentWrong.De);
        Assert.Equal(0, await City.Do(db => db.Set<ErasureRequest>().CountAsync()));
        (await anna.Opens("/konto/loeschen?lang=en")).ShouldSay("Delete the account").ShouldSay("1 entry");
        (await City.Visitor.Opens("/konto/loeschen")).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Whoever_takes_it_back_stays()
    {
        var anna = await City.HasPerson(Name);
        await GivePassword(anna);
        await anna.Posts("/konto/loeschen", ("Agreed", "true"), ("Current", PeopleInTheCity.Password));
        (await anna.Opens("/konto/daten")).ShouldSay("Ihr Konto wird am");
        (await anna.PostsAndLooks("/konto/loeschen/ruecknahme")).ShouldSay(ErasureText.Kept.De);
        City.Clock.Advance(TimeSpan.FromDays(ErasureRequest.CoolingDays + 1));
        await City.Settle();
        Assert.NotNull(await City.PersonOf(Mail));
        Assert.Equal(0, await City.Do(db => db.Set<ErasureRecord>().CountAsync()));
    }

    [Fact]
    public async Task Whoever_has_a_role_gives_it_back_first()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        await GivePassword(office);
        (await office.Opens("/konto/loeschen")).ShouldSay(ErasureText.HasRoles.De);
        (await office.Posts("/konto/loeschen", ("Agreed", "true"), ("Current", PeopleInTheCity.Password))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ErasureText.HasRoles.De);
    }

    [Fact]
    public async Task Another_persons_longer_address_and_ordinary_words_stay()
    {
        var anna = await City.HasPerson("Anna");
        var susanna = await City.HasPerson("Susanna");
        await City.Do(db => db.People.Where(p => p.Id == susanna.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.Email, "sus-anna@example.org")));
        var idea = await City.HasIdea("Schiffsanleger für alle", susanna, body: "Schreiben Sie an sus-anna@example.org oder an anna@example.org. Annahme bis abends.");
        await Erase(anna);
        Assert.Equal("sus-anna@example.org", await City.Do(db => db.People.Where(p => p.Id == susanna.Id).Select(p => p.Email).SingleAsync()));
        Assert.Equal("Schreiben Sie an sus-anna@example.org oder an –. Annahme bis abends.", await City.Do(db => db.Ideas.Where(i => i.Id == idea.Id).Select(i => i.Body).SingleAsync()));
    }

    [Fact]
    public async Task The_next_in_line_gets_the_place()
    {
        var (anna, ben) = (await City.HasPerson(Name), await City.HasPerson("Ben"));
        var happening = await City.HasEventWithPlaces("Werkstatt", 1);
        await City.Registers(anna, happening.Number);
        await City.Registers(ben, happening.Number);
        await Erase(anna);
        var left = await City.Do(db => db.Set<Konzil.Events.Registration>().SingleAsync());
        Assert.Equal((ben.Id, Konzil.Events.RegistrationState.Seated), (left.PersonId, left.State));
    }

    [Fact]
    public async Task Whoever_comes_back_with_a_backup_is_deleted_again()
    {
        var anna = await City.HasPerson(Name);
        await GivePassword(anna);
        var ben = await City.HasPerson("Ben");
        await anna.Posts("/konto/loeschen", ("Agreed", "true"), ("Current", PeopleInTheCity.Password));
        City.Clock.Advance(TimeSpan.FromDays(ErasureRequest.CoolingDays + 1));
        var backup = await City.Do(db => db.People.AsNoTracking().SingleAsync(p => p.Id == anna.Id));
        await City.Settle();
        Assert.Null(await City.PersonOf(Mail));
        Assert.DoesNotContain(anna.Id!.Value.ToString("N"), await File.ReadAllTextAsync(Path.Combine(City.Folder, "geloescht.txt")), StringComparison.OrdinalIgnoreCase);

        await City.Do(async db =>
        {
            db.People.Add(backup);
            await db.SaveChangesAsync();
        });
        await using var scope = City.Services.CreateAsyncScope();
        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<ErasureLedger>().Again(CancellationToken.None));
        Assert.Null(await City.PersonOf(Mail));
        Assert.NotNull(await City.PersonOf("ben@example.org"));
        Assert.NotNull(ben.Id);
        Assert.Equal([ErasureCause.Own, ErasureCause.Restored], await City.Do(db => db.Set<ErasureRecord>().OrderBy(r => r.DoneAt).ThenBy(r => r.Cause).Select(r => r.Cause).ToListAsync()));
    }

    private async Task Erase(Actor who)
    {
        await using var scope = City.Services.CreateAsyncScope();
        Assert.NotNull(await scope.ServiceProvider.GetRequiredService<Eraser>().Erase(who.Id!.Value, ErasureCause.Own, City.Clock.GetUtcNow(), CancellationToken.None));
        await City.Settle();
    }

    private Task GivePassword(Actor who) => City.Do(async db =>
    {
        await using var scope = City.Services.CreateAsyncScope();
        var hash = scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.IPasswordHasher<Person>>().HashPassword(new Person(), PeopleInTheCity.Password);
        await db.People.Where(p => p.Id == who.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.PasswordHash, hash));
    });

    // Where no mail server is set, mails lie in a folder: only the last one is left.
    private static List<string> MailsInTheFolder() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Path.GetTempPath(), "konzil-test-mails"), "*.eml").Select(f => MimeKit.MimeMessage.Load(f))
            .Where(m => m.To.Mailboxes.Any(b => string.Equals(b.Address, Mail, StringComparison.OrdinalIgnoreCase))).Select(m => m.Subject ?? ""),
    ];

    // What was deleted is overwritten in the file of SQLite, in its free pages and in its log; PostgreSQL keeps its own time.
    private static async Task<List<string>> DatabaseFilesThatHold(CityDb db)
    {
        if (db.Database.ProviderName!.Contains("Npgsql", StringComparison.Ordinal))
        {
            return [];
        }

        var file = (await db.Database.SqlQueryRaw<string>("SELECT file AS Value FROM pragma_database_list WHERE name = 'main'").ToListAsync()).Single();
        return [.. new[] { file, file + "-wal" }.Where(File.Exists).SelectMany(f =>
        {
            using var stream = new FileStream(f, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            var text = Encoding.Latin1.GetString(bytes.ToArray());
            return new[] { Name, OldName, Mail }.Where(n => text.Contains(n, StringComparison.OrdinalIgnoreCase)).Select(n => f + ": " + n);
        })];
    }

    private List<string> FilesThatHold(Guid id)
    {
        string[] needles = [id.ToString(), id.ToString("N"), Name, Mail];
        return !Directory.Exists(City.Folder) ? [] :
        [
            .. Directory.EnumerateFiles(City.Folder, "*", SearchOption.AllDirectories).Where(f => !f.Contains("konzil.db", StringComparison.Ordinal))
                .Where(f => needles.Any(n => f.Contains(n, StringComparison.OrdinalIgnoreCase) || Encoding.UTF8.GetString(File.ReadAllBytes(f)).Contains(n, StringComparison.OrdinalIgnoreCase))),
        ];
    }
}
