using System.Text.Json;
using System.Text.Json.Nodes;
using Konzil.Methods.Scoring;

namespace Konzil.Methods.Cases;

/// <summary>
/// Works out a case that somebody has written into a file: {"id", "method", "input"}. So anybody can put a published example, or the
/// numbers of the city, through the same methods. Names of methods and keys are those of the literature; upper and lower case,
/// spaces, dashes and underscores do not matter, and several methods may share one input ("kemeny,borda").
/// </summary>
public static class MethodCase
{
    internal const string Root = "$";
    internal const string Input = "input";
    private const string Id = "id";
    private const string Method = "method";

    /// <summary>All methods, each with the names it goes by.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Methods => [.. MethodTable.Entries.Select(entry => entry.Names)];

    /// <summary>Answers a case.</summary>
    /// <param name="json">The text of the case. Numbers may be written as text ("0.3", "1/3"), which keeps fractions exact.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The id and method of the case and the values of the result; see docs/methods.md for the keys.</returns>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="InputException">The case cannot be worked out; the place is a path such as "$.input.matrix[2][0]".</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static JsonObject Answer(string json, CancellationToken cancellation = default)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        Demand.That(root.ValueKind == JsonValueKind.Object, Root, "The case must be an object with id, method and input.");
        var name = root.TryGetProperty(Method, out var method) && method.ValueKind == JsonValueKind.String ? method.GetString()! : "";
        Demand.That(name.Length > 0, $"{Root}.{Method}", "The name of the method is missing.");
        Demand.That(root.TryGetProperty(Input, out var given) && given.ValueKind == JsonValueKind.Object, $"{Root}.{Input}", "The input is missing; it is an object.");
        var answer = new JsonObject();
        if (root.TryGetProperty(Id, out var id))
        {
            answer[Id] = JsonNode.Parse(id.GetRawText());
        }

        answer[Method] = name;
        foreach (var entry in MethodTable.Find(name, $"{Root}.{Method}"))
        {
            foreach (var (key, value) in Answer(entry, new CaseInput(given, name, cancellation)))
            {
                answer[key] = value?.DeepClone();
            }
        }

        return answer;
    }

    private static JsonObject Answer(MethodEntry entry, CaseInput input)
    {
        try
        {
            return entry.Answer(input);
        }
        catch (InputException mistake) when (!mistake.Place.StartsWith(Root, StringComparison.Ordinal))
        {
            throw new InputException(input.PathOf(mistake.Place), mistake.Problem);
        }
        catch (Exception e) when (e is OverflowException or ArgumentException and not InputException)
        {
            throw new InputException($"{Root}.{Input}", e is OverflowException ? "The numbers are too large to be worked with." : e.Message.ReplaceLineEndings(" "));
        }
    }
}
