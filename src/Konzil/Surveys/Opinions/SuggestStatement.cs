using Konzil.Discussion;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>A citizen adds a statement; it is asked once somebody in the town hall has read it.</summary>
public partial class SuggestStatement
{
    public sealed record Draft(Conversation Conversation, string Body, Guid Token, IReadOnlyList<Statement> Mine);

    public static async Task<IResult> Show(int number, Me me, CityDb db) => await Load(number, me, db) is not { } conversation ? View.NotFound()
        : await Eligible.Missing(db, me, conversation.Needs) is { } missing ? missing.Refused()
        : View.Page<SuggestStatement, Draft>(await Page(conversation, "", Ids.Next(), me, db));

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        if (await Load(number, me, db) is not { } conversation)
        {
            return View.NotFound();
        }

        string body = form.Text(nameof(Draft.Body)).Required(OpinionText.StatementMissing).Min(10).Max(Statement.Longest);
        var token = form.Id(nameof(Draft.Token)) ?? Ids.Next();
        if (await db.Statements.AnyAsync(s => s.ConversationId == conversation.Id && s.Body == body && s.Token != token))
        {
            form.Errors.Add(nameof(Draft.Body), OpinionText.StatementTwice);
        }

        if (await Eligible.Missing(db, me, conversation.Needs) is { } missing)
        {
            form.Errors.Add("", missing.Both);
        }

        await form.MayPost(db, me, db.Now);
        if (form.HasErrors)
        {
            return View.Invalid<SuggestStatement, Draft>(await Page(conversation, body, token, me, db), form.Errors);
        }

        return await Once(conversation.Number, body.ReplaceLineEndings(" "), token, me, db)
            ? View.SeeOther(Paths.SuggestStatement(number))
            : View.Stale<SuggestStatement, Draft>(await Page(conversation, body, token, me, db));
    }

    // Another statement may take the number, or the same form come twice: the unique indexes decide, and the loser tries again.
    private static async Task<bool> Once(int number, string body, Guid token, Me me, CityDb db)
    {
        const int Tries = 5;
        for (var i = 0; i < Tries; i++)
        {
            db.ChangeTracker.Clear();
            if (await db.Statements.AnyAsync(s => s.Token == token))
            {
                return true;
            }

            var statement = (await Load(number, me, db) ?? throw new Refusal(OpinionText.Over)).Add(body, me, token, db.Now);
            db.Statements.Add(statement);
            if (statement.State == StatementState.Waiting)
            {
                db.Queue.Add(StatementWork.Waits(statement));
            }

            if (await db.TrySave())
            {
                return true;
            }
        }

        return false;
    }

    private static async Task<Conversation?> Load(int number, Me me, CityDb db) =>
        await SurveyAccess.VisibleTo(me, db.Conversations).SingleOrDefaultAsync(c => c.Number == number) is { } conversation && conversation.IsOpen(Format.Day(db.Now)) ? conversation : null;

    private static async Task<Draft> Page(Conversation conversation, string body, Guid token, Me me, CityDb db) =>
        new(conversation, body, token, await db.Statements.AsNoTracking().Where(s => s.ConversationId == conversation.Id && s.AuthorId == me.KnownId).OrderByDescending(s => s.Number).Take(50).ToListAsync());
}
