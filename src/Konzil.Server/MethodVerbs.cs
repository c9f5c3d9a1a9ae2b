using System.Text.Encodings.Web;
using System.Text.Json;
using Konzil.Methods.Cases;
using Konzil.Methods.Opinions;
using Konzil.Methods.Scoring;

namespace Konzil.Server;

/// <summary>
/// Verbs that need a file and no city: whoever has downloaded the votes works out the same result. They print JSON; wrong input
/// is one line on the error output with its place, and exit code 2.
/// </summary>
internal static class MethodVerbs
{
    private const int Usage = 2;
    private const string Opinions = "opinions";
    private const string Method = "method";
    private const string CommentsFile = "comments.csv";

    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static bool Knows(string[] args) => args is [Opinions or Method or SelectVerb.Name or VerifyVerb.Name, ..];

    public static async Task<int> Run(string[] args)
    {
        switch (args[0])
        {
            case SelectVerb.Name:
                return await SelectVerb.Run(args);
            case VerifyVerb.Name:
                return await VerifyVerb.Run(args);
        }

        if (args is not [var verb, { Length: > 0 } file])
        {
            await Console.Error.WriteLineAsync(args[0] == Opinions ? "konzil opinions VOTES.csv" : "konzil method CASE.json");
            return Usage;
        }

        try
        {
            await Console.Out.WriteLineAsync(verb == Opinions ? await OpinionsOf(file) : MethodCase.Answer(await File.ReadAllTextAsync(file)).ToJsonString(Written));
            return 0;
        }
        catch (VotesFormatException mistake)
        {
            await Console.Error.WriteLineAsync($"{file}, line {mistake.Line}, column {mistake.Column}: {mistake.Message}");
        }
        catch (InputException mistake)
        {
            await Console.Error.WriteLineAsync($"{file}, {mistake.Message}".ReplaceLineEndings(" "));
        }
        catch (JsonException mistake)
        {
            await Console.Error.WriteLineAsync($"{file}, line {mistake.LineNumber + 1}, column {mistake.BytePositionInLine + 1}: This is no JSON.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"{file}: {e.Message}");
        }

        return Usage;
    }

    private static async Task<string> OpinionsOf(string file)
    {
        var comments = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, CommentsFile);
        var muted = File.Exists(comments) ? Muted(await File.ReadAllLinesAsync(comments)) : [];
        using var reader = new StreamReader(file);
        var votes = VotesCsv.Read(reader, muted);
        return JsonSerializer.Serialize(Shown(votes, OpinionMap.Of(votes)), Written);
    }

    /// <summary>
    /// A Polis export has its statements in comments.csv beside the votes. Those with -1 under "moderated" (the seventh column) were
    /// taken out. Texts may span lines, so only a line that begins with a time in milliseconds begins a statement.
    /// </summary>
    private static IEnumerable<string> Muted(IEnumerable<string> lines) =>
        lines.Select(l => l.Split(',')).Where(c => c is [{ Length: 13 } time, _, _, _, _, _, "-1", ..] && time.All(char.IsAsciiDigit)).Select(c => c[2]);

    // The names of the fields are those of the Polis mathematics, so that results can be compared.
    private static Dictionary<string, object> Shown(VoteTable votes, OpinionMap map) => new(StringComparer.Ordinal)
    {
        ["method"] = OpinionMap.Method,
        ["participants"] = votes.Participants.Count,
        ["statements"] = votes.Statements.Count,
        ["in_conv"] = map.People.People.Select(p => votes.Participants[p]),
        ["k"] = map.Groups.Count,
        ["silhouette"] = map.People.Silhouette,
        ["group_sizes"] = map.Groups.Select(g => g.Group.Members.Count),
        ["groups"] = map.Groups.SelectMany((g, number) => g.Group.Members.Select(m => (m, number))).OrderBy(p => p.m).ToDictionary(p => votes.Participants[p.m], p => p.number, StringComparer.Ordinal),
        ["positions"] = map.People.People.Zip(map.People.Positions).ToDictionary(p => votes.Participants[p.First], p => new[] { p.Second.X, p.Second.Y }, StringComparer.Ordinal),
        ["pca"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["center"] = map.Space.Means, ["comps"] = map.Space.Axes },
        ["repness"] = map.Groups.Select((g, number) => (g, number)).ToDictionary(p => p.number.ToString(System.Globalization.CultureInfo.InvariantCulture), p => p.g.Representative.Select(r => Shown(votes, r)), StringComparer.Ordinal),
        ["consensus"] = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["agree"] = map.Agreed.Select(s => Shown(votes, s)),
            ["disagree"] = map.Disagreed.Select(s => Shown(votes, s)),
        },
        ["group_aware_consensus"] = votes.Statements.Zip(map.AcrossGroups).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal),
    };

    private static Dictionary<string, object> Shown(VoteTable votes, SharedStatement shared) => new(StringComparer.Ordinal)
    {
        ["tid"] = votes.Statements[shared.Statement],
        ["n-success"] = shared.Successes,
        ["n-trials"] = shared.Trials,
        ["p-success"] = shared.Probability,
        ["p-test"] = shared.Certainty,
    };

    private static Dictionary<string, object> Shown(VoteTable votes, RepresentativeStatement statement) => new(Shown(votes, statement.Shared), StringComparer.Ordinal)
    {
        ["repful-for"] = statement.Shared.Agrees ? "agree" : "disagree",
        ["repness"] = statement.Ratio,
        ["repness-test"] = statement.RatioCertainty,
    };
}
