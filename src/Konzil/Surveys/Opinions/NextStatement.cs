using System.Globalization;
using Konzil.Methods.Opinions;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>
/// Which statement somebody is asked next: drawn among those not answered yet, with chances by how telling an answer is. The draw
/// hangs on the person and the number of answers, so a reload shows the same statement.
/// </summary>
internal static class NextStatement
{
    /// <summary>What is left for a person: the next statement (null when all are answered), how many were answered and are there.</summary>
    public sealed record Found(Statement? Statement, int Answered, int All);

    public static async Task<Found> For(CityDb db, Conversation conversation, Guid? person, CancellationToken cancellation)
    {
        var shown = await db.Statements.AsNoTracking().Where(s => s.ConversationId == conversation.Id && s.State == StatementState.Shown).OrderBy(s => s.Number).ToListAsync(cancellation);
        var answered = person is { } known ? await db.StatementVotes.Where(v => v.ConversationId == conversation.Id && v.PersonId == known).Select(v => v.StatementId).ToListAsync(cancellation) : [];
        var done = answered.ToHashSet();
        var left = shown.FindAll(s => !done.Contains(s.Id));
        return new Found(left.Count == 0 ? null : Draw(left, ConversationMap.Read(conversation.ResultJson), Seed(person, done.Count)), shown.Count - left.Count, shown.Count);
    }

    internal static Statement Draw(IReadOnlyList<Statement> statements, ConversationMap? map, int seed)
    {
        var chances = statements.Select(s => OpinionStatements.Priority(new StatementCounts(s.Agree, s.Disagree, s.Agree + s.Disagree + s.Pass), map?.Extremity.GetValueOrDefault(s.Number) ?? 0)).ToList();
        var drawn = new Random(seed).NextDouble() * chances.Sum();
        for (var i = 0; i < statements.Count; i++)
        {
            if ((drawn -= chances[i]) < 0)
            {
                return statements[i];
            }
        }

        return statements[^1];
    }

    // A fixed number for each person and step. string.GetHashCode differs from start to start.
    private static int Seed(Guid? person, int answered) =>
        BitConverter.ToInt32(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes((person ?? Guid.Empty).ToString("N") + answered.ToString(CultureInfo.InvariantCulture))));
}
