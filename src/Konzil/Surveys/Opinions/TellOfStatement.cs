using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>Whoever suggested a statement hears what became of it.</summary>
public sealed class TellOfStatement(CityDb db, Tell tell) : IHandle<StatementDecided>, IHandle<StatementHeld>
{
    public Task Do(StatementDecided news, CancellationToken cancellation) => Told(news.StatementId, "statement/", cancellation);

    public Task Do(StatementHeld news, CancellationToken cancellation) => Told(news.StatementId, "statement-held/", cancellation);

    private async Task Told(Guid id, string key, CancellationToken cancellation)
    {
        var statement = await db.Statements.AsNoTracking().SingleAsync(s => s.Id == id, cancellation);
        if (statement.AuthorId is not { } author)
        {
            return;
        }

        var talk = await db.Conversations.Where(c => c.Id == statement.ConversationId).Select(c => new { c.Number, c.TitleDe }).SingleAsync(cancellation);
        var text = statement.State switch
        {
            StatementState.Shown => OpinionOfficeText.AcceptedNotice.Filled(statement.Body),
            StatementState.Waiting => OpinionOfficeText.HeldNotice.Filled(statement.Body),
            _ => OpinionOfficeText.DeclinedNotice.Filled(statement.Body, statement.Reason),
        };
        await tell.People([author], text, Paths.Neutral(Paths.Conversation(talk.Number, talk.TitleDe)), key + statement.Id.ToString("N"));
    }
}
