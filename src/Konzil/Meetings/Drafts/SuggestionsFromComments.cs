using Konzil.Agenda;
using Konzil.Discussion;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>A comment that became a suggestion for a text, and how far it is. Names of bodies that are not public are not said.</summary>
/// <param name="CommentId">Leads back to it.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Draft">Its state; the text stays with the body.</param>
/// <param name="Body">The name of the body that deliberates; null where it is not public.</param>
public sealed record SuggestionFromComment(Guid CommentId, string Author, TextDraft Draft, string? Body)
{
    public string State => Draft switch
    {
        { AnsweredAt: { } at } => (Draft.Answer == WordingAnswer.Taken ? FromCommentText.Taken : FromCommentText.Declined).With(Format.Date(at)),
        { FinishedAt: { } at, Part: null } => FromCommentText.Ended.With(Format.Date(at)),
        { FinishedAt: { } at } => FromCommentText.Asked.With(Format.Date(at)),
        _ => Body is null ? FromCommentText.ByABody : FromCommentText.By.With(Body),
    };
}

/// <summary>On a measure's page, for everybody: which comments became suggestions, and what became of these.</summary>
public sealed class SuggestionsFromComments(CityDb db) : IMeasurePart
{
    // Just above the discussion.
    public int Order => 89;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation)
    {
        var comments = CommentAccess.Readable(db.Comments.AsNoTracking()).Where(c => c.SubjectKind == Measure.Kind && c.SubjectId == measure.Id);
        var rows = await (from draft in db.TextDrafts.AsNoTracking()
                          join comment in comments on draft.CommentId equals comment.Id
                          join body in db.Bodies.AsNoTracking() on draft.BodyId equals body.Id
                          orderby draft.Number
                          select new { comment.Id, comment.AuthorName, draft, body }).ToListAsync(cancellation);
        return rows.Count == 0 ? null : Fragment.Of<FromCommentsSection>((nameof(FromCommentsSection.Rows), (IReadOnlyList<SuggestionFromComment>)[.. rows.Select(r => new SuggestionFromComment(r.Id, r.AuthorName, r.draft, r.body.IsPublished ? r.body.Name.ToString() : null))]));
    }
}
