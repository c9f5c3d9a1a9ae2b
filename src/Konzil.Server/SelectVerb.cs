using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Konzil.Methods.Selection;

namespace Konzil.Server;

/// <summary>konzil select: works out a rule for a Pabulib file, so that anybody can repeat the city's selection.</summary>
internal static class SelectVerb
{
    public const string Name = "select";

    private const int Usage = 2;
    private const string Ties = "--ties";
    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<int> Run(string[] args)
    {
        if (args is not [_, var rule, { Length: > 0 } file, .. var rest] || TieBreakOf(rest) is not { } ties)
        {
            await Console.Error.WriteLineAsync($"konzil {Name} RULE FILE.pb [{Ties} id|cost-votes]   RULE: {string.Join(' ', SelectionRule.Names)}");
            return Usage;
        }

        try
        {
            using var reader = new StreamReader(file);
            var (election, notices) = Pabulib.Read(reader);
            if (SelectionRule.Select(rule, election, new SelectionOptions { Ties = ties }) is not { } outcome)
            {
                await Console.Error.WriteLineAsync($"'{rule}' is no rule. Use one of: {string.Join(' ', SelectionRule.Names)}");
                return Usage;
            }

            foreach (var notice in notices)
            {
                await Console.Error.WriteLineAsync($"{file}: {notice}");
            }

            await Console.Out.WriteLineAsync(JsonSerializer.Serialize(new { sel = outcome.Ids(election), cost = Plain(outcome.Cost) }, Written));
            return 0;
        }
        catch (PabulibException mistake)
        {
            await Console.Error.WriteLineAsync($"{file}, line {mistake.Line}: {mistake.Message}");
        }
        catch (Exception e) when (e is ElectionException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"{file}: {e.Message}");
        }

        return Usage;
    }

    private static TieBreak? TieBreakOf(string[] rest) => rest switch
    {
        [] or [Ties, "id"] => TieBreak.Id,
        [Ties, "cost-votes"] => TieBreak.CostThenVotes,
        _ => null,
    };

    /// <summary>Without trailing zeros: 10200 and not 10200.00.</summary>
    private static string Plain(decimal amount) => amount.ToString("0.############################", CultureInfo.InvariantCulture);
}
