using System.Net;
using Konzil.People;
using Konzil.Site.Content;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.People;

public class LoadingDemoPeople(City city) : CityTest(city)
{
    [Fact]
    public async Task Each_account_of_the_demo_signs_in_with_the_known_password_and_has_its_role()
    {
        await Load();
        var signIns = await City.Do(db => DemoSignIns.Read(db, CancellationToken.None));
        Assert.Equal(17, signIns.Count);
        foreach (var signIn in signIns)
        {
            (await new Browser(City).SignsIn(signIn.Email, signIn.Password)).ShouldBe(HttpStatusCode.SeeOther);
        }

        Assert.Equal(Enum.GetValues<Role>().Except([Role.Client, Role.Procurement]), signIns.SelectMany(s => s.Roles).Distinct().Order());
    }

    [Fact]
    public async Task Citizens_without_a_sign_in_have_neither_address_nor_password()
    {
        await Load();
        var silent = await City.Do(db => db.People.Where(p => p.DisplayName == "Seerheinweg").SingleAsync());
        Assert.True(silent is { IsExample: true, Email: null, PasswordHash: null, EmailConfirmed: false });
    }

    [Fact]
    public async Task Loading_again_changes_nothing()
    {
        await Load();
        var before = await City.Do(db => db.People.CountAsync());
        await Load();
        Assert.Equal(before, await City.Do(db => db.People.CountAsync()));
    }

    [Fact]
    public async Task A_changed_password_is_no_longer_shown()
    {
        await Load();
        var browser = new Browser(City);
        await browser.SignsIn("buergerin@demo.example", "konstanz-am-bodensee");
        (await browser.Posts("/konto/passwort", ("Current", "konstanz-am-bodensee"), ("Password", "ein ganz neues Passwort"))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.DoesNotContain(await City.Do(db => DemoSignIns.Read(db, CancellationToken.None)), s => s.Email == "buergerin@demo.example");
    }

    [Fact]
    public async Task They_receive_notices_and_mails_like_everybody()
    {
        await Load();
        var id = (await City.PersonOf("buergerin@demo.example"))!.Id;
        await using var scope = City.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Tell>().People([id], new("Hallo", "Hello"), "/ideen", "probe");
        Assert.Single(await City.MailsTo("buergerin@demo.example"));
    }

    private Task Load() => City.Services.GetRequiredService<ContentLoader>().Load(Folder(), CancellationToken.None);

    private static string Folder()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(at.FullName, "content", "konstanz")))
        {
            at = at.Parent ?? throw new DirectoryNotFoundException("content/konstanz");
        }

        return Path.Combine(at.FullName, "content", "konstanz");
    }
}
