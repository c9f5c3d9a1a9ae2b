using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>The office prepares an opinion map: rules, first statements, release, end. Statements are never edited.</summary>
public partial class EditConversation
{
    private const int MostAtOnce = 100;

    public sealed record Draft(Conversation Conversation, IReadOnlyList<Statement> Statements, Form? Typed, DateOnly Today);

    public static async Task<IResult> Show(int number, CityDb db) =>
        await Load(number, db) is { } conversation ? View.Page<EditConversation, Draft>(await Page(conversation, null, db)) : View.NotFound();

    public static Task<IResult> PostSettings(int number, Form form, CityDb db) => Change(number, form, db, conversation =>
    {
        var settings = OfficeConversations.Read(form);
        form.Try(() => conversation.Write(settings!));
        return Task.CompletedTask;
    });

    public static Task<IResult> PostStatement(int number, Form form, Me me, CityDb db) => Change(number, form, db, conversation =>
    {
        var lines = form.Text(nameof(Statement.Body)).Required(OpinionText.StatementMissing).Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (Array.FindIndex(lines, l => l.Length > Statement.Longest) is var tooLong and >= 0)
        {
            form.Errors.Add(nameof(Statement.Body), OpinionOfficeText.LineTooLong.With(tooLong + 1));
        }

        if (lines.Length > MostAtOnce)
        {
            form.Errors.Add(nameof(Statement.Body), OpinionOfficeText.TooMany);
        }

        form.Try(() => db.Statements.AddRange(lines.Distinct(StringComparer.Ordinal).Select(l => conversation.Add(l, me, null, db.Now)).ToList()));
        return Task.CompletedTask;
    });

    public static Task<IResult> PostRelease(int number, Form form, CityDb db) => Change(number, form, db, async conversation =>
    {
        var shown = await db.Statements.CountAsync(s => s.ConversationId == conversation.Id && s.State == StatementState.Shown);
        form.Try(() => conversation.Release(shown));
    });

    public static Task<IResult> PostClose(int number, Form form, CityDb db) => Change(number, form, db, conversation =>
    {
        form.Try(() => conversation.Close(db.Now));
        return Task.CompletedTask;
    });

    private static async Task<IResult> Change(int number, Form form, CityDb db, Func<Conversation, Task> change)
    {
        if (await Load(number, db) is not { } conversation)
        {
            return View.NotFound();
        }

        await change(conversation);
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditConversation, Draft>(await Page((await Load(number, db))!, form, db), form.Errors);
        }

        db.StartedFrom(conversation, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.OfficeConversation(number)) : View.Stale<EditConversation, Draft>(await Page((await Load(number, db))!, form, db));
    }

    private static Task<Conversation?> Load(int number, CityDb db) => db.Conversations.SingleOrDefaultAsync(c => c.Number == number);

    private static async Task<Draft> Page(Conversation conversation, Form? typed, CityDb db) =>
        new(conversation, await db.Statements.AsNoTracking().Where(s => s.ConversationId == conversation.Id).OrderBy(s => s.Number).ToListAsync(), typed, Format.Day(db.Now));
}
