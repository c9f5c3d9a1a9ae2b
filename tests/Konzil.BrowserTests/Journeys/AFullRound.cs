using System.Globalization;
using Konzil.BrowserTests.World;
using Konzil.People;
using Konzil.Platform;
using Konzil.Scoring;
using Konzil.Tests.Shared;
using Person = Konzil.BrowserTests.World.Person;

namespace Konzil.BrowserTests.Journeys;

/// <summary>
/// Twelve measures (without scripts four), eight criteria, six evaluators: one with an interest of her own, one sheet that stays away. Sealed weights stay
/// sealed; whoever has the published file or the spreadsheet gets the same ranks.
/// </summary>
[Trait("R", "R-2.1-35")]
[Trait("R", "R-2.3-01")]
public class AFullRound(LiveCity city)
{
    private const int MeasureCount = 12;
    private const int EvaluatorCount = 6;

    /// <summary>Without scripts the same sheet is the same form again and again.</summary>
    private const int MeasuresWithoutScripts = 4;
    private const int CriteriaCount = 8;
    private const string Secret = "Nur nach der Öffnung zu lesen.";
    private const string Interest = "Ich gehöre zum Verein, der davon hat.";

    /// <summary>Answers every question of a sheet as a person would, only faster: points by a rule, yes to every condition.</summary>
    private const string Fill = """
        ([seed, reason]) => document.querySelectorAll('main input[type=radio][name^="Value-"]').forEach(box => {
          const all = [...document.querySelectorAll(`main input[name="${box.name}"]`)];
          const key = [...box.name].reduce((sum, sign) => sum + sign.charCodeAt(0), seed);
          const wanted = all.length > 2 ? String(key % 6) : '1';
          if (box.value === wanted) { box.checked = true; document.querySelector(`main [name="${box.name.replace('Value-', 'Reason-')}"]`).value = all.length > 2 ? reason : ''; }
        })
        """;

    [Theory]
    [InlineData(true, MeasureCount)]
    [InlineData(false, MeasuresWithoutScripts)]
    public async Task With_a_conflict_and_a_missing_sheet(bool javaScript, int many)
    {
        var run = Ids.Next().ToString("N")[^6..];
        var boss = await city.People.Make("Koordination " + run, Role.Coordinator);
        var evaluators = new List<TestPerson>();
        for (var i = 0; i < EvaluatorCount; i++)
        {
            evaluators.Add(await city.People.Make("Bewertung " + run + " " + i, Role.Evaluator));
        }

        await using var coordinator = await city.Somebody(javaScript, signedInAs: boss);
        await using var late = await city.Somebody(javaScript, signedInAs: boss);
        var (round, measures) = await Prepares(coordinator, evaluators, run, many);

        // A window that was open before the seal still shows the weights; it cannot change them any more.
        await late.Opens(Paths.Round(round));
        await coordinator.Follows(RoundsText.ToSeal.De);
        await coordinator.Presses(RoundsText.SealButton.De);
        await late.Page.Locator("main input[name^='Weight-']:visible").First.FillAsync("99");
        await late.Presses(RoundsText.SaveWeights.De);
        await late.Reads(ScoringText.RulesAreSealed.De);

        await Everybody(javaScript, evaluators, round, measures);
        await using var stranger = await city.Somebody(javaScript);
        await stranger.Opens(Paths.ScoringRound(round));
        Assert.DoesNotContain(Secret, await stranger.Page.ContentAsync(), StringComparison.Ordinal);
        Assert.False((await stranger.Page.Context.APIRequest.GetAsync(Paths.ScoringRound(round) + ".json")).Ok);

        await coordinator.Opens(Paths.CloseRound(round));
        await coordinator.Reads($"Bewertung {run} {EvaluatorCount - 1}: {measures[^1]}");
        await coordinator.Writes("Reason", "Eine Person war krank.");
        await coordinator.Presses(RoundsText.CloseButton.De);

        await stranger.Opens(Paths.ScoringRound(round));
        Assert.Contains(Secret, await stranger.Page.ContentAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(Interest, await stranger.Page.ContentAsync(), StringComparison.Ordinal);
        await Recomputes(stranger, round, many);

        // Other weights are a new round; the old one stays as it was.
        await coordinator.Opens(Paths.Round(round));
        await coordinator.Writes("AgainReason", "Der Rat gewichtet das Klima höher.");
        await coordinator.Presses(WeightsText.AgainButton.De);
        Assert.NotEqual(Paths.Round(round), coordinator.At);
        await stranger.Opens(Paths.ScoringRound(round));
        Assert.Contains(Secret, await stranger.Page.ContentAsync(), StringComparison.Ordinal);
    }

    /// <summary>A round from the city's template, with the first published measures.</summary>
    private static async Task<(int Round, IReadOnlyList<string> Measures)> Prepares(Person coordinator, IReadOnlyList<TestPerson> evaluators, string run, int many)
    {
        await coordinator.Opens(Paths.Rounds);
        await coordinator.Writes("TitleDe", "Runde " + run);
        await coordinator.Writes("TitleEn", "Round " + run);
        await coordinator.Writes("EndsOn", "2040-01-31");
        await coordinator.Presses(RoundsText.Create.De);
        var round = int.Parse(new Uri(coordinator.Page.Url).AbsolutePath.Split('/')[^1], CultureInfo.InvariantCulture);
        var boxes = await coordinator.Page.Locator("main input[name=Measures]").AllAsync();
        foreach (var box in boxes.Take(many))
        {
            await box.CheckAsync();
        }

        await coordinator.Presses(RoundsText.SaveMeasures.De);
        foreach (var evaluator in evaluators)
        {
            await coordinator.Selects("Sector-" + evaluator.Id, nameof(Sector.Administration));
        }

        await coordinator.Presses(RoundsText.SaveEvaluators.De);
        Assert.Equal(CriteriaCount, await coordinator.Page.Locator("main input[name^='Weight-']").CountAsync());
        var codes = await coordinator.Page.Locator("main input[name=Measures]:checked").EvaluateAllAsync<string[]>("boxes => boxes.map(box => box.labels[0].textContent.trim().split(' ')[0])");
        Assert.Equal(many, codes.Length);
        return (round, codes);
    }

    /// <summary>All at the same time, as in a real round.</summary>
    private Task Everybody(bool javaScript, List<TestPerson> evaluators, int round, IReadOnlyList<string> measures) =>
        Task.WhenAll(evaluators.Select(async (evaluator, who) =>
        {
            await using var person = await city.Somebody(javaScript, signedInAs: evaluator);
            foreach (var (measure, which) in measures.Select((m, i) => (m, i)).Where(m => who != evaluators.Count - 1 || m.i < measures.Count - 1))
            {
                await person.Opens(Paths.Sheet(round, int.Parse(measure[2..], CultureInfo.InvariantCulture)));
                if (who == 1 && which == 0)
                {
                    await person.Picks(nameof(SheetText.Part), nameof(Part.HasInterest));
                    await person.Writes(nameof(SheetText.Reason), Interest);
                }
                else
                {
                    await person.Page.EvaluateAsync(Fill, new object[] { who + (which * 7), Secret });
                }

                await person.Presses(SheetsText.Submit.De);
            }

            // Nobody sees what others gave, before the round is closed.
            await person.Opens(Paths.ScoringRound(round));
            Assert.DoesNotContain(Secret, await person.Page.ContentAsync(), StringComparison.Ordinal);
        }));

    /// <summary>The command and a spreadsheet program count the same ranks.</summary>
    private static async Task Recomputes(Person stranger, int round, int many)
    {
        var json = System.Text.Encoding.UTF8.GetString(await Downloads(stranger, Paths.ScoringRound(round) + ".json"));
        var file = ResultFile.Read(json);
        Assert.Equal(many, file.Result.Count);
        Assert.Equal(CriteriaCount, file.Criteria.Count(c => c.Weight > 0));
        var (exit, output, error) = await CommandLine.Konzil("runde.json", json, "verify");
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("Gleich:", output, StringComparison.Ordinal);

        Assert.NotNull(CommandLine.Office);
        var rows = await CommandLine.Calculated(CommandLine.Office, await Downloads(stranger, Paths.ScoringRound(round) + ".xlsx"));
        foreach (var score in file.Result)
        {
            var row = rows.Single(r => r[0] == score.Code);
            Assert.Equal("ja", row[^1]);
            Assert.Equal(score.Rank?.ToString(CultureInfo.InvariantCulture) ?? "", row[^4]);
        }
    }

    private static async Task<byte[]> Downloads(Person person, string path)
    {
        var answer = await person.Page.Context.APIRequest.GetAsync(path);
        Assert.True(answer.Ok);
        return await answer.BodyAsync();
    }
}
