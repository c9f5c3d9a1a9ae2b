using System.Text.Json;
using Konzil.Methods.Panels;
using Konzil.Methods.Tests.Selection;

namespace Konzil.Methods.Tests.Panels;

/// <summary>Lotteries whose chances are known: by hand, published with the method, or computed by others to 1e-4.</summary>
[Trait("R", "R-2.3-01")]
public class PublishedPanels
{
    [Fact]
    public void Everybody_has_the_known_chance()
    {
        foreach (var file in SharedCases.Files("sortition", "*.json"))
        {
            var task = SharedCases.Read(file);
            var expected = task.GetProperty("expected");
            if (expected.TryGetProperty("feasible", out _))
            {
                Assert.Throws<PanelException>(() => Solve(task, hasHouseholds: false));
                continue;
            }

            var chances = Solve(task, hasHouseholds: false);
            Assert.Equal(task.GetProperty("panel_size").GetInt32(), chances.Chances.Values.Sum(), 1e-6);
            Compare(task, expected, chances);
            if (task.TryGetProperty("expected_with_one_per_household", out var perHousehold))
            {
                AssertChances(perHousehold, Solve(task, hasHouseholds: true));
            }
        }
    }

    private static void Compare(JsonElement task, JsonElement expected, PanelChances chances)
    {
        foreach (var fact in expected.EnumerateObject())
        {
            switch (fact.Name)
            {
                case "marginals":
                    AssertChances(fact.Value, chances);
                    break;
                case "maximin" or "minimum" or "leximin_minimum":
                    Assert.Equal(fact.Value.GetDouble(), chances.Smallest, 1e-4);
                    break;
                case "everyone_else":
                    var named = expected.EnumerateObject().Select(e => e.Name).ToHashSet();
                    Assert.All(chances.Chances.Where(c => !named.Contains(c.Key)), c => Assert.Equal(fact.Value.GetDouble(), c.Value, 1e-4));
                    break;
                case "types":
                    CompareTypes(task, fact.Value, chances);
                    break;
                case var person when chances.Chances.TryGetValue(person, out var chance):
                    Assert.Equal(fact.Value.GetDouble(), chance, 1e-4);
                    Assert.Equal(chance == 0, chances.Impossible.Contains(person));
                    break;
            }
        }
    }

    private static void CompareTypes(JsonElement task, JsonElement types, PanelChances chances)
    {
        var features = task.GetProperty("quotas").EnumerateObject().Select(f => f.Name).ToList();
        var expected = types.EnumerateArray().ToDictionary(t => string.Join('|', t.GetProperty("values").Texts()), t => t.GetProperty("probability").GetDouble());
        foreach (var person in task.GetProperty("people").EnumerateObject())
        {
            Assert.Equal(expected[string.Join('|', features.Select(f => person.Value.GetProperty(f).GetString()))], chances.Chances[person.Name], 1e-4);
        }
    }

    private static void AssertChances(JsonElement expected, PanelChances chances) =>
        Assert.All(expected.EnumerateObject(), p => Assert.Equal(p.Value.GetDouble(), chances.Chances[p.Name], 1e-4));

    private static PanelChances Solve(JsonElement task, bool hasHouseholds)
    {
        var quotas = task.GetProperty("quotas").EnumerateObject().SelectMany(f => f.Value.EnumerateObject().Select(v => new Quota(f.Name, v.Name, v.Value[0].GetInt32(), v.Value[1].GetInt32())));
        var people = task.GetProperty("people").EnumerateObject().Select(p => new PanelPerson(
            p.Name,
            p.Value.EnumerateObject().ToDictionary(f => f.Name, f => f.Value.GetString()!),
            hasHouseholds ? task.GetProperty("addresses").GetProperty(p.Name).GetString() : null));
        return Leximin.Of([.. people], [.. quotas], task.GetProperty("panel_size").GetInt32(), cancellation: TestContext.Current.CancellationToken);
    }
}
