using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>All surveys, polls and opinion maps: what runs now, what came out.</summary>
public partial class ListSurveys
{
    /// <summary>Older results are in the file of all results.</summary>
    private const int Most = 100;

    public sealed record Shown(IReadOnlyList<Row> Surveys, IReadOnlyList<Talk> Conversations, DateOnly Today);

    public sealed record Row(Survey Survey, int Questions);

    public sealed record Talk(Conversation Conversation, int Statements);

    public static async Task<IResult> Show(Me me, CityDb db, TimeProvider clock, CancellationToken cancellation)
    {
        var surveys = await SurveyAccess.VisibleTo(me, db.Surveys).Where(s => s.State != SurveyState.Draft).AsNoTracking().OrderByDescending(s => s.ClosesOn).ThenByDescending(s => s.Number).Take(Most)
            .Select(s => new Row(s, s.Questions.Count)).ToListAsync(cancellation);
        var statements = db.Statements;
        var talks = await SurveyAccess.Public(db.Conversations).AsNoTracking().OrderByDescending(c => c.ClosesOn).ThenByDescending(c => c.Number).Take(Most)
            .Select(c => new Talk(c, statements.Count(s => s.ConversationId == c.Id && s.State == StatementState.Shown))).ToListAsync(cancellation);
        return View.Page<ListSurveys, Shown>(new(surveys, talks, Format.Day(clock.GetUtcNow())));
    }
}
