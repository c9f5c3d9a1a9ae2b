using System.Security.Cryptography;
using Konzil.Methods.Opinions;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>The votes of a conversation under numbers that lead back to nobody: as they are published and as the map is worked out.</summary>
internal static class ConversationVotes
{
    public static async Task<VoteTable> Read(CityDb db, Conversation conversation, CancellationToken cancellation)
    {
        var statements = await db.Statements.Where(s => s.ConversationId == conversation.Id && s.State == StatementState.Shown).OrderBy(s => s.Number).Select(s => new { s.Id, s.Number }).ToListAsync(cancellation);
        var numbers = statements.ToDictionary(s => s.Id, s => Name(s.Number));
        var votes = await db.StatementVotes.Where(v => v.ConversationId == conversation.Id).Select(v => new { v.PersonId, v.StatementId, v.Value }).ToListAsync(cancellation);
        var people = votes.Select(v => v.PersonId).Distinct().OrderBy(p => Place(conversation, p), StringComparer.Ordinal).Select((person, i) => (person, Number: i + 1)).ToDictionary(p => p.person, p => p.Number);
        return VoteTable.Of(
            [.. votes.Where(v => numbers.ContainsKey(v.StatementId)).OrderBy(v => people[v.PersonId]).ThenBy(v => numbers[v.StatementId], StringComparer.Ordinal).Select(v => new Vote(Name(people[v.PersonId]), numbers[v.StatementId], (int)v.Value))],
            statements.Select(s => Name(s.Number)));
    }

    // The order of joining would tell who is who; this one tells nothing without the conversation's own secret.
    private static string Place(Conversation conversation, Guid person) =>
        Convert.ToHexString(HMACSHA256.HashData(conversation.Shuffle.ToByteArray(), person.ToByteArray()));

    private static string Name(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
