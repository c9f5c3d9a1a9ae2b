using System.Globalization;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>One statement at a time: agree, disagree or pass, then the next.</summary>
public partial class AnswerStatements
{
    public const string StatementField = "Aussage";
    public const string AnswerField = "Antwort";

    public sealed record Shown(Conversation Conversation, Statement? Next, Me Me, DateOnly Today)
    {
        public int Answered { get; init; }

        public int All { get; init; }

        /// <summary>What somebody signed in still lacks to answer.</summary>
        public MissingStep? Missing { get; init; }
    }

    public static async Task<IResult> Show(string address, Me me, CityDb db, TimeProvider clock, CancellationToken cancellation)
    {
        if (SurveyAccess.Number(address) is not { } number || await Load(number, me, db) is not { } conversation)
        {
            return View.NotFound();
        }

        if (address != number.ToString(CultureInfo.InvariantCulture) + "-" + Paths.Slug(conversation.TitleDe))
        {
            return View.Moved(Paths.Conversation(number, conversation.TitleDe));
        }

        return View.Page<AnswerStatements, Shown>(await Page(conversation, me, db, cancellation));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, CancellationToken cancellation)
    {
        if (await Load(number, me, db) is not { } conversation)
        {
            return View.NotFound();
        }

        var answer = form.Choice<StatementAnswer>(AnswerField, AnswerText.ChoiceMissing);
        var statement = form.Whole(StatementField, 1, int.MaxValue, OpinionText.NoSuchStatement) is { } wanted
            ? await db.Statements.AsNoTracking().SingleOrDefaultAsync(s => s.ConversationId == conversation.Id && s.Number == wanted && s.State == StatementState.Shown, cancellation) : null;
        if (statement is null)
        {
            form.Errors.Add("", OpinionText.NoSuchStatement);
        }

        if (!conversation.IsOpen(Format.Day(db.Now)))
        {
            form.Errors.Add("", OpinionText.Over);
        }

        if (await Eligible.Missing(db, me, conversation.Needs) is { } missing)
        {
            form.Errors.Add("", missing.Both);
        }

        if (form.HasErrors)
        {
            return View.Invalid<AnswerStatements, Shown>(await Page(conversation, me, db, cancellation), form.Errors);
        }

        await Keep(db, conversation, statement!, me.KnownId, answer!.Value);
        return View.SeeOther(Paths.Conversation(number, conversation.TitleDe));
    }

    /// <summary>The first answer of a person counts; sending it twice counts once.</summary>
    public static Task Keep(CityDb db, Conversation conversation, Statement statement, Guid person, StatementAnswer answer) => db.Together(async () =>
    {
        if (await db.TryInsert(new StatementVote(conversation.Id, statement.Id, person, answer)))
        {
            var (agree, disagree, pass) = (answer == StatementAnswer.Agree ? 1 : 0, answer == StatementAnswer.Disagree ? 1 : 0, answer == StatementAnswer.Pass ? 1 : 0);
            await db.Statements.Where(s => s.Id == statement.Id).ExecuteUpdateAsync(s => s
                .SetProperty(x => x.Agree, x => x.Agree + agree).SetProperty(x => x.Disagree, x => x.Disagree + disagree).SetProperty(x => x.Pass, x => x.Pass + pass));
        }
    });

    internal static Task<Conversation?> Load(int number, Me me, CityDb db) => SurveyAccess.VisibleTo(me, db.Conversations).AsNoTracking().SingleOrDefaultAsync(c => c.Number == number);

    private static async Task<Shown> Page(Conversation conversation, Me me, CityDb db, CancellationToken cancellation)
    {
        var next = await NextStatement.For(db, conversation, me.Id, cancellation);
        return new Shown(conversation, next.Statement, me, Format.Day(db.Now)) { Answered = next.Answered, All = next.All, Missing = me.SignedIn ? await Eligible.Missing(db, me, conversation.Needs) : null };
    }
}
