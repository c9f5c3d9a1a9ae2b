using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.People;

[Trait("R", "R-3.3-24")]
public class GrantingRoles(City city) : CityTest(city)
{
    [Fact]
    public async Task A_role_is_granted_with_a_reason_counts_at_once_and_stands_in_the_history()
    {
        var admin = await City.HasPerson("Chefin", Role.Administrator);
        var anna = await City.HasAccount("Anna");
        var browser = await City.SignedIn(anna);
        (await browser.Opens("/buero/personen")).ShouldBe(HttpStatusCode.Forbidden);
        await admin.Posts(Roles(anna), ("Role", "Administrator"), ("Reason", "Vertretung bis Mai"));
        (await browser.Opens("/buero/personen")).ShouldBe(HttpStatusCode.OK);

        var page = await admin.Opens($"/buero/personen/{anna.Id}");
        page.ShouldSay("Rolle „Administration“ gegeben").ShouldSay("Vertretung bis Mai").ShouldSay("von Chefin");
        await City.Settle();
        Assert.Contains("Administration", (await City.Do(db => db.Notices.SingleAsync(n => n.PersonId == anna.Id))).De, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_not_be_opened_says_who_may()
    {
        var citizen = await City.SignedIn(await City.HasAccount("Anna"));
        foreach (var page in new[] { "/buero", "/buero/personen", "/buero/betrieb" })
        {
            var names = System.Text.RegularExpressions.Regex.Match((await citizen.Opens(page)).ShouldBe(HttpStatusCode.Forbidden).Document.Body!.TextContent, "eine dieser Rollen hat: (?<names>[^.]+)\\.", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["names"].Value;
            Assert.Contains("Administration", names, StringComparison.Ordinal);
        }

        // No permission but that of everybody with an account is without a role.
        Assert.Equal([Permission.TakePart], Enum.GetValues<Permission>().Where(p => !Rights.RolesWith(p).Any()));
    }

    [Fact]
    public async Task It_is_withdrawn_with_a_reason_and_ends_at_once()
    {
        var admin = await City.HasPerson("Chefin", Role.Administrator);
        var anna = await City.HasAccount("Anna", Role.Moderator, Role.Administrator);
        var browser = await City.SignedIn(anna);
        (await admin.Posts(Roles(anna) + "/entzug", ("Withdrawn", "Administrator"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte schreiben Sie, warum.");
        (await browser.Opens("/buero/personen")).ShouldBe(HttpStatusCode.OK);
        (await admin.Posts(Roles(anna) + "/entzug", ("Withdrawn", "Administrator"), ("WithdrawReason", "Vertretung vorbei"))).ShouldBe(HttpStatusCode.SeeOther);
        (await browser.Opens("/buero/personen")).ShouldBe(HttpStatusCode.Forbidden);
        (await admin.Opens($"/buero/personen/{anna.Id}")).ShouldSay("Rolle „Administration“ entzogen").ShouldSay("Vertretung vorbei");
    }

    [Fact]
    public async Task Doing_it_twice_does_it_once()
    {
        var admin = await City.HasPerson("Chefin", Role.Administrator);
        var anna = await City.HasAccount("Anna");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => admin.Posts(Roles(anna), ("Role", "Press"), ("Reason", "Neue Stelle"))));
        Assert.Equal(1, await City.Do(db => db.History.CountAsync(h => h.ItemId == anna.Id)));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => admin.Posts(Roles(anna) + "/entzug", ("Withdrawn", "Press"), ("WithdrawReason", "Doch nicht"))));
        Assert.Equal(2, await City.Do(db => db.History.CountAsync(h => h.ItemId == anna.Id)));
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        var anna = await City.HasAccount("Anna", Role.Administrator);
        var browser = await City.SignedIn(anna);
        (await browser.Posts(Roles(anna) + "/entzug", ("Withdrawn", "Administrator"), ("WithdrawReason", "Ich gehe")))
            .ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Das ist die letzte Administration.").ShouldSay("Rolle entziehen");
        Assert.Single((await City.PersonOf(anna.Email!))!.Grants);
    }

    [Fact]
    public async Task Two_administrators_who_remove_each_other_at_once_do_not_both_succeed()
    {
        var (anna, bert) = (await City.HasAccount("Anna", Role.Administrator), await City.HasAccount("Bert", Role.Administrator));
        var (a, b) = (await City.SignedIn(anna), await City.SignedIn(bert));
        await Task.WhenAll(
            Task.Run(() => a.Posts(Roles(bert) + "/entzug", ("Withdrawn", "Administrator"), ("WithdrawReason", "Streit"))),
            Task.Run(() => b.Posts(Roles(anna) + "/entzug", ("Withdrawn", "Administrator"), ("WithdrawReason", "Streit"))));
        Assert.Equal(1, await City.Do(db => db.People.CountAsync(p => p.Grants.Any(g => g.Role == Role.Administrator))));
    }

    [Theory]
    [InlineData("Role", "Kaiser", "Bitte wählen Sie eine Rolle.")]
    [InlineData("Role", "", "Bitte wählen Sie eine Rolle.")]
    [InlineData("Reason", "", "Bitte schreiben Sie, warum.")]
    public async Task A_mistake_is_explained_and_the_rest_is_kept(string field, string value, string message)
    {
        var admin = await City.HasPerson("Chefin", Role.Administrator);
        var anna = await City.HasAccount("Anna");
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["Role"] = "Press", ["Reason"] = "Neue Stelle", [field] = value };
        var answer = await admin.Posts(Roles(anna), [.. fields.Select(f => (f.Key, f.Value))]);
        answer.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(message);
        Assert.Equal(fields["Reason"], answer.Document.QuerySelector("#Reason")!.GetAttribute("value"));
        Assert.Empty((await City.PersonOf(anna.Email!))!.Grants);
    }

    [Fact]
    public async Task People_are_found_by_name_mail_and_role()
    {
        var admin = await City.HasPerson("Chefin", Role.Administrator);
        await City.HasAccount("Überlinger Ufer");
        await City.HasAccount("Bert", Role.Press);
        (await admin.Opens("/buero/personen?suche=überl")).ShouldSay("Überlinger Ufer").ShouldNotSay("Bert").ShouldSay("1 Konto");
        (await admin.Opens("/buero/personen?suche=BERT%40EXAMPLE")).ShouldSay("Bert").ShouldNotSay("Überlinger");
        (await admin.Opens("/buero/personen?rolle=Press")).ShouldSay("Bert").ShouldNotSay("Chefin");
        (await admin.Opens("/buero/personen?rolle=alle-rollen")).ShouldSay("Bert").ShouldSay("Chefin").ShouldNotSay("Überlinger");
        (await admin.Opens("/buero/personen?suche=%25_gibtsnicht")).ShouldSay("Niemand passt zu dieser Suche.");
    }

    [Fact]
    public async Task Long_lists_have_pages()
    {
        var admin = await City.HasPerson("Chefin", Role.Administrator);
        for (var i = 0; i < 30; i++)
        {
            await City.HasPerson($"Person {i:00}");
        }

        var first = await admin.Opens("/buero/personen?suche=person");
        var second = await admin.Opens(first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var names = first.Document.QuerySelectorAll("main li a").Concat(second.Document.QuerySelectorAll("main li a")).Select(a => a.TextContent).ToList();
        Assert.Equal(30, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(30, names.Count);
    }

    private static string Roles(Person person) => $"/buero/personen/{person.Id}/rollen";
}
