using System.Text.Json;
using System.Text.Json.Nodes;
using Konzil.Methods.Cases;

namespace Konzil.Methods.Tests.Scoring;

[Trait("R", "R-2.1-35")]
public class PublishedCases
{
    private const string Folder = "mcda";

    public static TheoryData<string?> Names => [.. SharedCases.Names(Folder)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_published_case_comes_out_as_published(string? name)
    {
        var text = SharedCases.Read(Folder, name);
        using var document = JsonDocument.Parse(text);

        var answer = MethodCase.Answer(text);

        Agree(document.RootElement.GetProperty("expected"), answer, document.RootElement.GetProperty("tolerance").GetDouble(), "expected");
    }

    /// <summary>Every key of the expected answer is there, texts are equal, numbers differ by no more than the tolerance.</summary>
    internal static void Agree(JsonElement expected, JsonNode? answer, double tolerance, string place)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in expected.EnumerateObject())
                {
                    Assert.True(answer!.AsObject().ContainsKey(property.Name), $"{place}.{property.Name} is missing.");
                    Agree(property.Value, answer[property.Name], tolerance, $"{place}.{property.Name}");
                }

                break;
            case JsonValueKind.Array:
                Assert.Equal(expected.GetArrayLength(), answer!.AsArray().Count);
                foreach (var (item, i) in expected.EnumerateArray().Select((item, i) => (item, i)))
                {
                    Agree(item, answer[i], tolerance, $"{place}[{i}]");
                }

                break;
            case JsonValueKind.Number:
                var number = JsonDocument.Parse(answer!.ToJsonString()).RootElement.GetDouble();
                Assert.True(Math.Abs(number - expected.GetDouble()) <= tolerance + 1e-12, $"{place}: {number}, not {expected.GetDouble()}");
                break;
            default:
                Assert.Equal(expected.GetRawText(), answer!.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
                break;
        }
    }
}
