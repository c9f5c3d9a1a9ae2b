using System.Globalization;
using System.Text;
using Konzil.Methods.Opinions;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Surveys;

/// <summary>
/// All votes as Polis writes them (participants-votes.csv), under mixed numbers. With it "konzil opinions" and other tools work out
/// the same map. Only once the map itself is public.
/// </summary>
public static class VotesFile
{
    public static async Task<IResult> Show(int number, Me me, CityDb db, CancellationToken cancellation)
    {
        if (await AnswerStatements.Load(number, me, db) is not { } conversation || !conversation.HasEnded(Format.Day(db.Now)))
        {
            return View.NotFound();
        }

        var votes = await ConversationVotes.Read(db, conversation, cancellation);
        return Results.File(Encoding.UTF8.GetBytes(Write(votes)), "text/csv; charset=utf-8", string.Create(CultureInfo.InvariantCulture, $"meinungsbild-{number}-stimmen.csv"));
    }

    // Without a group: it follows from the votes, and a group of the stored map need not stand beside each of them.
    private static string Write(VoteTable votes)
    {
        var text = new StringBuilder("participant,group-id,n-comments,n-votes,n-agree,n-disagree");
        foreach (var statement in votes.Statements)
        {
            text.Append(',').Append(statement);
        }

        for (var i = 0; i < votes.Participants.Count; i++)
        {
            var row = votes.Row(i).ToArray();
            text.Append(CultureInfo.InvariantCulture, $"\n{votes.Participants[i]},,,{votes.AnswersOf(i)},{row.Count(v => v == 1)},{row.Count(v => v == -1)}");
            foreach (var vote in row)
            {
                text.Append(',').Append(vote == VoteTable.Unseen ? "" : vote.ToString(CultureInfo.InvariantCulture));
            }
        }

        return text.Append('\n').ToString();
    }
}
