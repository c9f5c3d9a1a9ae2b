using Konzil.Discussion;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>Statements of citizens at the moderation's desk: put to the vote as they are, or declined by a clause of the netiquette.</summary>
public sealed class StatementWork : IDeskWork
{
    public QueueKind Kind => QueueKind.NewStatement;

    public async Task Approve(CityDb db, QueueItem item, Me by, DateTimeOffset now) => (await db.Statements.SingleAsync(s => s.Id == item.SubjectId)).Accept();

    public async Task Refuse(CityDb db, QueueItem item, Removal removal) => (await db.Statements.SingleAsync(s => s.Id == item.SubjectId)).Decline(removal.Reason);

    /// <summary>What waits for the moderation when somebody has suggested a statement.</summary>
    internal static QueueItem Waits(Statement statement) =>
        new QueueItem(QueueKind.NewStatement, statement.Subject, statement.Body, Paths.Neutral(Paths.WaitingStatements), statement.At).Marked(statement.Body);
}

/// <summary>A statement that is put to the vote can be reported; after several reports it is not asked until somebody has looked.</summary>
public sealed class ReportableStatements : IReportable
{
    public string Kind => Statement.KindName;

    public async Task<ReportTarget?> Find(CityDb db, Me me, Guid id)
    {
        // Whoever decides about the reports also finds a statement that is held.
        var moderates = me.May(Permission.Moderate);
        return await db.Statements.SingleOrDefaultAsync(s => s.Id == id && (s.State == StatementState.Shown || moderates)) is { } statement
        && await SurveyAccess.VisibleTo(me, db.Conversations).SingleOrDefaultAsync(c => c.Id == statement.ConversationId) is { } talk
            ? new ReportTarget(OpinionText.StatementIn.With(talk.Title), statement.Body, Paths.Neutral(Paths.Conversation(talk.Number, talk.TitleDe)))
            : null;
    }

    public async Task Remove(CityDb db, Guid id, Removal removal) => (await db.Statements.FindAsync(id))?.TakeOff(removal.Reason);

    public async Task Hold(CityDb db, Guid id, DateTimeOffset now) => (await db.Statements.FindAsync(id))?.Hold();

    public async Task Release(CityDb db, Guid id) => (await db.Statements.FindAsync(id))?.Release();

    public async Task<IReadOnlyDictionary<Guid, WrittenWords>> Words(CityDb db, IReadOnlyList<Guid> ids) =>
        await db.Statements.Where(s => ids.Contains(s.Id)).Select(s => new { s.Id, Words = new WrittenWords(s.Body, s.AuthorId, s.AuthorName) }).ToDictionaryAsync(s => s.Id, s => s.Words);
}
