using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>The opinion map: what all share, what sets each group apart, every statement with its numbers.</summary>
public partial class ShowMap
{
    public sealed record Shown(Conversation Conversation, ConversationMap? Map, IReadOnlyDictionary<int, string> Statements, DateOnly Today);

    public static async Task<IResult> Show(int number, Me me, CityDb db, CancellationToken cancellation)
    {
        if (await AnswerStatements.Load(number, me, db) is not { State: not SurveyState.Draft } conversation)
        {
            return View.NotFound();
        }

        var today = Format.Day(db.Now);
        var map = conversation.ShowsResults(today) ? ConversationMap.Read(conversation.ResultJson) : null;
        var statements = map is null ? [] : await db.Statements.Where(s => s.ConversationId == conversation.Id && s.State == StatementState.Shown).ToDictionaryAsync(s => s.Number, s => s.Body, cancellation);
        return View.Page<ShowMap, Shown>(new(conversation, map, statements, today));
    }

    /// <summary>"A" for the first group.</summary>
    internal static string Letter(int group) => ((char)('A' + group)).ToString();
}
