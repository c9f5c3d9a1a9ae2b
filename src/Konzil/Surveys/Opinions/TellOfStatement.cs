using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>Whoever suggested a statement hears what became of it.</summary>
public sealed class TellOfStatement(CityDb db, Tell tell) : IHandle<StatementDecided>
{
    public async Task Do(StatementDecided news, CancellationToken cancellation)
    {
        var statement = await db.Statements.AsNoTracking().SingleAsync(s => s.Id == news.StatementId, cancellation);
        if (statement.AuthorId is not { } author)
        {
            return;
        }

        var talk = await db.Conversations.Where(c => c.Id == statement.ConversationId).Select(c => new { c.Number, c.TitleDe }).SingleAsync(cancellation);
        var text = statement.State == StatementState.Shown ? OpinionOfficeText.AcceptedNotice.Filled(statement.Body) : OpinionOfficeText.DeclinedNotice.Filled(statement.Body, statement.Reason);
        await tell.People([author], text, Paths.Neutral(Paths.Conversation(talk.Number, talk.TitleDe)), "statement/" + statement.Id.ToString("N"));
    }
}
