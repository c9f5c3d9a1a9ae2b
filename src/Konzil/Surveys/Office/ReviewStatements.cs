using Konzil.Discussion;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>Statements of citizens wait here: put to the vote as they are, or declined with a reason the author reads.</summary>
public partial class ReviewStatements
{
    public const string WhatField = "Entscheidung";
    public const string ReasonField = "Grund";
    private const int Most = 50;

    public sealed record Row(Statement Statement, int Conversation, string Title);

    public sealed record Shown(IReadOnlyList<Row> Rows, Guid? Wrong, string Reason);

    public static Task<int> Waiting(CityDb db) => db.Statements.CountAsync(s => s.State == StatementState.Waiting);

    public static async Task<IResult> Show(CityDb db) => View.Page<ReviewStatements, Shown>(await Load(db, null, ""));

    public static async Task<IResult> Post(Guid id, Form form, CityDb db)
    {
        if (await db.Statements.SingleOrDefaultAsync(s => s.Id == id) is not { } statement)
        {
            return View.NotFound();
        }

        var accepts = form.Choice(WhatField, [nameof(Statement.Accept), nameof(Statement.Decline)], SurveysOfficeText.Missing) == nameof(Statement.Accept);
        var reason = form.Text(ReasonField).Max(500);
        if (!accepts)
        {
            reason.Required(OpinionOfficeText.ReasonMissing);
        }

        form.Try(() =>
        {
            if (accepts)
            {
                statement.Accept();
            }
            else
            {
                statement.Decline(reason);
            }
        });
        await QueueRows.Close(db, statement.Subject, db.Now, QueueKind.NewStatement);
        if (form.HasErrors || !await db.TrySave())
        {
            db.ChangeTracker.Clear();
            return View.Invalid<ReviewStatements, Shown>(await Load(db, id, form.Raw(ReasonField)), form.Errors);
        }

        return View.SeeOther(Paths.WaitingStatements);
    }

    private static async Task<Shown> Load(CityDb db, Guid? wrong, string reason) => new(
        await (from s in db.Statements.AsNoTracking().Where(s => s.State == StatementState.Waiting).OrderBy(s => s.At).Take(Most)
               join c in db.Conversations on s.ConversationId equals c.Id
               select new Row(s, c.Number, c.TitleDe)).ToListAsync(),
        wrong,
        reason);
}
