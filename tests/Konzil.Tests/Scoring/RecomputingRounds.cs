using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Konzil.People;
using Konzil.Scoring;
using Konzil.Tests.Shared;
using Konzil.Tests.World;

namespace Konzil.Tests.Scoring;

/// <summary>Whoever has the file of a round counts again, and hears where something was changed.</summary>
[Trait("R", "R-2.1-35")]
[Trait("R", "R-2.3-01")]
public class RecomputingRounds(City city) : CityTest(city)
{
    private const string Poison = "=HYPERLINK(\"http://x\")";

    [Fact]
    [Trait("R", "R-2.1-36")]
    public async Task The_file_says_equal_and_every_change_has_its_place()
    {
        var json = (await City.Visitor.Opens($"/bewertung/{await Scored(5)}.json")).Html;
        Assert.DoesNotContain("Bewertende Person", json, StringComparison.Ordinal);
        Assert.Empty(Differences(json));
        Assert.Empty(ResultCheck.Of(ResultFile.Read(json)).Withheld);

        Changed(json, "$.result[0].total", f => f["measures"]![0]!["sheets"]![0]!["scores"]![0]!["value"] = 0);
        Changed(json, "$.result[1].rank", f => f["result"]![1]!["rank"] = 2);
        Changed(json, "$.criteria", f => f["criteria"]![0]!["weight"] = 61);
        Changed(json, "$.seal.sha256", f => f["seal"]!["text"] = f["seal"]!["text"]!.GetValue<string>().Replace("\"60\"", "\"61\"", StringComparison.Ordinal));
        Changed(json, "$.robustness.shares[0][0]", f => f["robustness"]!["shares"]![0]![0] = 0.99);
        Changed(json, "$.robustness.seed", f => f["robustness"]!["seed"] = 1);
        Changed(json, "$.choice.measures[0].deviates", f => (f["choice"]!["measures"]![0]!["decision"], f["choice"]!["measures"]![2]!["decision"]) = ("NotNow", "Chosen"));
        Changed(json, "$.result[3].failed", f => f["result"]![3]!["failed"] = new JsonArray());
        Changed(json, "$.panel", f => f["panel"]![0]!["sector"] = "Politics");
        Changed(json, "$.result", f => f["result"]!.AsArray().RemoveAt(2));
    }

    [Fact]
    public async Task With_few_people_the_means_are_enough()
    {
        var json = (await City.Visitor.Opens($"/bewertung/{await Scored(3)}.json")).Html;
        Assert.DoesNotContain("Weil es hilft.", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"sheets\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"alpha\"", json, StringComparison.Ordinal);
        Assert.Empty(Differences(json));
        Assert.NotEmpty(ResultCheck.Of(ResultFile.Read(json)).Withheld);
        Changed(json, "$.result[0].criteria[0].mean", f => f["measures"]![0]!["means"]![0]!["sum"] = 9);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(3)]
    public async Task Minimums_are_recomputed_too(int people)
    {
        var json = (await City.Visitor.Opens($"/bewertung/{await Scored(people, true)}.json")).Html;
        Assert.Empty(Differences(json));
        var file = ResultFile.Read(json);
        var boats = file.Result.Index().Single(r => r.Item.Code == "M-03");
        Assert.Null(boats.Item.Rank);
        Assert.NotNull(boats.Item.Total);
        Assert.Empty(boats.Item.Failed);
        Assert.Equal(["nutzen", null], boats.Item.Shortfalls!.Select(s => s.Key));

        Changed(json, "$.round.minimumTotal", f => f["round"]!["minimumTotal"] = 10);
        Changed(json, $"$.result[{boats.Index}].shortfalls", f => f["round"]!["minimumTotal"] = 10);
        Changed(json, "$.criteria", f => f["criteria"]![0]!["minimum"] = 1);
        Changed(json, $"$.result[{boats.Index}].shortfalls[0].reached", f => f["result"]![boats.Index]!["shortfalls"]![0]!["reached"] = 1.9);
        Changed(json, $"$.result[{boats.Index}].shortfalls", f => f["result"]![boats.Index]!.AsObject().Remove("shortfalls"));
        Changed(json, $"$.result[{boats.Index}].rank", f => f["result"]![boats.Index]!["rank"] = 3);
    }

    [Fact]
    public async Task The_example_city_can_be_recomputed()
    {
        await City.LoadsKonstanz();
        Assert.Empty(Differences((await City.Visitor.Opens("/bewertung/1.json")).Html));
        (await City.Visitor.Opens("/bewertung/1/belastbarkeit")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_command_answers_with_its_exit_code()
    {
        var json = (await City.Visitor.Opens($"/bewertung/{await Scored(5)}.json")).Html;
        var (exit, output, error) = await Verify(json);
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("Gleich:", output, StringComparison.Ordinal);

        var tampered = JsonNode.Parse(json)!;
        tampered["result"]![0]!["total"] = 12;
        (exit, output, _) = await Verify(tampered.ToJsonString());
        Assert.Equal(1, exit);
        Assert.Contains("$.result[0].total: 12 in the file", output, StringComparison.Ordinal);

        foreach (var broken in new[] { "kein JSON", "{}", json.Replace(ResultFile.ThisFormat, "konzil-scoring-9", StringComparison.Ordinal), json.Replace("\"value\": 5", "\"value\": 55", StringComparison.Ordinal) })
        {
            (exit, output, error) = await Verify(broken);
            Assert.Equal((2, ""), (exit, output));
            Assert.Single(error.Trim().Split('\n'));
        }
    }

    [Fact]
    public async Task Typed_texts_never_become_formulas()
    {
        using var book = new ZipArchive(new MemoryStream(await Spreadsheet(await Scored(5))));
        XNamespace main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var sheets = book.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).Select(e => XDocument.Load(e.Open())).ToList();
        Assert.Equal(5, sheets.Count);
        Assert.Contains(sheets, s => s.Descendants(main + "t").Any(t => t.Value == Poison));
        Assert.DoesNotContain(sheets.SelectMany(s => s.Descendants(main + "f")), f => f.Value.Contains("HYPERLINK", StringComparison.Ordinal));
        Assert.DoesNotContain(sheets.SelectMany(s => s.Descendants(main + "c")), c => c.Element(main + "f") is not null && c.Element(main + "v") is not null);
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(3, false)]
    [InlineData(5, true)]
    public async Task The_spreadsheet_works_out_the_same_points_and_ranks(int people, bool minimums)
    {
        Assert.SkipWhen(CommandLine.Office is null, "LibreOffice (soffice) is not installed; it would work the formulas out.");
        var round = await Scored(people, minimums);
        var rows = await CommandLine.Calculated(CommandLine.Office!, await Spreadsheet(round));
        var file = ResultFile.Read((await City.Visitor.Opens($"/bewertung/{round}.json")).Html);
        foreach (var score in file.Result)
        {
            var row = rows.Single(r => r[0] == score.Code);
            Assert.Equal("ja", row[^1]);
            Assert.Equal(score.Rank?.ToString() ?? "", row[^4]);
            if (score.Total is { } total)
            {
                Assert.Equal(total, decimal.Parse(row[^6], System.Globalization.CultureInfo.InvariantCulture), 9);
            }
        }
    }

    private static IReadOnlyList<string> Differences(string json) => ResultCheck.Of(ResultFile.Read(json)).Differences;

    private static void Changed(string json, string place, Action<JsonNode> change)
    {
        var file = JsonNode.Parse(json)!;
        change(file);
        Assert.Contains(Differences(file.ToJsonString()), d => d.StartsWith(place + ":", StringComparison.Ordinal));
    }

    /// <summary>Four measures: a tie at the top, one behind (below the minimums, if there are any), one that fails a condition; a conflict, a missing sheet, a choice.</summary>
    private async Task<int> Scored(int count, bool minimums = false)
    {
        var measures = await City.HasMeasures("Licht", Poison, "Boote", "Brunnen");
        var people = await City.HasEvaluators(count);
        var round = await City.HasRound(measures, people, isSealed: false);
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        var office = $"/buero/bewertungsrunden/{round}";
        (await boss.Posts(office + "/kriterien", ("Version", await City.RoundVersion(round)), ("Weight-nutzen", "60"), ("Weight-klima", "40"), ("Conditions", "recht"), ("Minimum-nutzen", minimums ? "2" : ""), ("Minimum-klima", ""), ("MinimumTotal", minimums ? "55" : ""))).ShouldBe(HttpStatusCode.SeeOther);
        (await boss.Posts(office + "/siegel", ("Version", await City.RoundVersion(round)))).ShouldBe(HttpStatusCode.SeeOther);
        for (var i = 0; i < count; i++)
        {
            await City.Scores(people[i], round, measures[0], 5, 3 + i % 2);
            await City.Scores(people[i], round, measures[1], 5, 3 + i % 2);
            if (i > 0)
            {
                await City.Scores(people[i], round, measures[2], i % 3, 4);
            }

            await City.Scores(people[i], round, measures[3], 5, 5, lawful: i == 0);
        }

        (await people[0].Posts($"/buero/bewertung/{round}/massnahmen/3", (await City.SheetForm(round, measures[2], people[0], 0, 0)).With(("Part", "HasInterest"), ("Reason", "Mein Boot.")))).ShouldBe(HttpStatusCode.SeeOther);
        (await boss.Posts(office + "/abschluss")).ShouldBe(HttpStatusCode.SeeOther);
        (await boss.Posts(office + "/leitprojekte", ("Decision-1", "Chosen"), ("Reason-1", "Größter Nutzen."), ("Decision-2", "Chosen"), ("Reason-2", "Ebenso."), ("Decision-3", "NotNow"), ("Reason-3", "Später."), ("Decision-4", "NotNow"), ("Reason-4", "Geht nicht."))).ShouldBe(HttpStatusCode.SeeOther);
        return round;
    }

    private async Task<byte[]> Spreadsheet(int round)
    {
        using var client = City.Client();
        return await client.GetByteArrayAsync($"/bewertung/{round}.xlsx");
    }

    private static Task<(int Exit, string Output, string Error)> Verify(string json) => CommandLine.Konzil("bewertung.json", json, "verify");
}
