using System.Net;
using System.Text;
using System.Text.Json;
using Konzil.People;
using Konzil.Portfolio;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Portfolio;

/// <summary>Ballots of other cities through the office screen: exactly the known sets, and mistakes with their line.</summary>
public class LoadingBallotFiles(City city) : CityTest(city)
{
    private const string Broken = """
        META
        key;value
        budget;100
        vote_type;approval
        PROJECTS
        project_id;cost
        1;60
        2;-50
        VOTES
        voter_id;vote
        a;1,2
        """;

    [Theory]
    [InlineData("Netherlands_Assen_2024", "mes_cost_add1u_esnet", "greedy_cost")]
    [InlineData("Poland_Gdynia_2020_Chylonia__small", "mes_cost_add1u_esnet", "greedy_cost")]
    public async Task Equal_shares_and_most_votes_give_exactly_the_known_sets(string name, string equalShares, string mostVotes)
    {
        var folder = Cases();
        Assert.SkipWhen(folder is null, "The shared method cases are not beside this repository.");
        var office = await City.HasPerson("Koordination", Role.Coordinator);

        var loaded = await office.Posts("/buero/auswahl/datei", new ChosenFile("Datei", name + ".pb", await File.ReadAllBytesAsync(Path.Combine(folder, name + ".pb"))), ("Dateititel", "Aus einer anderen Stadt"), ("Ties", "Id"));
        loaded.ShouldBe(HttpStatusCode.SeeOther);
        await office.PostsAndLooks("/buero/auswahl/1/vorschlaege", ("Version", await City.SelectionVersion()));

        using var expected = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, name + ".expected.json")));
        var proposals = (await City.StoredSelection()).Proposals!;
        foreach (var (kind, rule) in new[] { (ProposalKind.EqualShares, equalShares), (ProposalKind.MostVotes, mostVotes) })
        {
            var known = expected.RootElement.GetProperty("rules").GetProperty(rule);
            var selected = known.TryGetProperty("selected", out var list) ? list : known.GetProperty("sel");
            Assert.Equal(selected.EnumerateArray().Select(s => s.GetString()), proposals.Of(kind)!.Funded.Order(StringComparer.Ordinal));
        }

        (await City.Visitor.Opens("/auswahl/1")).ShouldSay("Aus einer anderen Stadt").ShouldSay("Stimmzettel aus einer Pabulib-Datei").ShouldSay("Geprüft: ");
    }

    [Theory]
    [InlineData("2;-50", "2;-50", "Zeile 8 der Datei")]
    [InlineData("2;-50", "2;fünfzig", "Zeile 8 der Datei")]
    [InlineData("2;-50", "1;50", "Zeile 8 der Datei")]
    [InlineData("a;1,2", "a;1,7", "Zeile 11 der Datei")]
    [InlineData("PROJECTS", "PROJEKTE", "der Datei")]
    public async Task A_broken_line_is_told_with_its_number(string old, string broken, string said)
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);

        var page = await office.Posts("/buero/auswahl/datei", new ChosenFile("Datei", "stimmen.pb", Encoding.UTF8.GetBytes((old == "2;-50" ? Broken : Broken.Replace("2;-50", "2;50", StringComparison.Ordinal)).Replace(old, broken, StringComparison.Ordinal))), ("Dateititel", "Kaputt"));

        page.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(said);
        Assert.NotNull(page.Document.QuerySelector("#Datei-fehler"));
        Assert.Equal("Kaputt", page.Document.QuerySelector("#Dateititel")!.GetAttribute("value"));
        Assert.Equal(0, await City.Do(db => db.BudgetSelections.CountAsync()));
    }

    [Fact]
    public async Task A_missing_file_and_rankings_are_told()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);

        (await office.Posts("/buero/auswahl/datei", new ChosenFile("Datei", "leer.pb", []), ("Dateititel", "Leer"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte wählen Sie eine Datei.");
        var ordinal = Broken.Replace("2;-50", "2;50", StringComparison.Ordinal).Replace("vote_type;approval", "vote_type;ordinal", StringComparison.Ordinal);
        (await office.Posts("/buero/auswahl/datei", new ChosenFile("Datei", "rang.pb", Encoding.UTF8.GetBytes(ordinal)), ("Dateititel", "Rang"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Gebraucht werden Kreuze oder Punkte.");
    }

    private static string? Cases()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var beside = Path.Combine(folder.FullName, "shared", "method-cases", "pb");
            if (Directory.Exists(beside))
            {
                return beside;
            }
        }

        return null;
    }
}
