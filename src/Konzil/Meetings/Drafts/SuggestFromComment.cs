using System.Globalization;
using Konzil.Agenda;
using Konzil.Discussion;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>Moderation or coordination puts what somebody wrote below a measure before a body, as another wording of one of its texts.</summary>
public partial class SuggestFromComment
{
    public const string PartKey = "teil";

    /// <param name="Comment">What was written.</param>
    /// <param name="Target">The measure and one of its texts as it reads today.</param>
    /// <param name="Part">Which of its texts.</param>
    /// <param name="Bodies">Before which it may be put.</param>
    public sealed record Draft(Comment Comment, WordingTarget Target, WordingPart Part, IReadOnlyList<Option> Bodies)
    {
        public Form? Typed { get; init; }

        /// <summary>What it has become already.</summary>
        public TextDraft? Known { get; init; }

        /// <summary>The reader sees the draft.</summary>
        public bool SeesKnown { get; init; }
    }

    public static async Task<IResult> Show(Guid id, HttpRequest request, Me me, CityDb db)
    {
        var part = FinishDraft.Parts.FirstOrDefault(p => p.ToString() == request.Query[PartKey].ToString());
        return await Load(id, part, me, db) is not var (draft, allowed) ? View.NotFound() : allowed ? View.Page<SuggestFromComment, Draft>(draft) : View.Forbidden();
    }

    public static async Task<IResult> Post(Guid id, Form form, Me me, CityDb db)
    {
        var part = FinishDraft.Parts.FirstOrDefault(p => p.ToString() == form.Raw(nameof(Draft.Part)));
        if (await Load(id, part, me, db) is not var (draft, allowed))
        {
            return View.NotFound();
        }

        if (!allowed)
        {
            return View.Forbidden();
        }

        var body = form.Choice(nameof(TextDraft.BodyId), draft.Bodies.Select(b => b.Value), FromCommentText.BodyMissing);
        string text = form.Text(nameof(DraftWords.Text)).Required(DraftText.TextMissing);
        var (measure, present) = ((Measure)draft.Target.Entity, draft.Target.Present);
        var words = new DraftWords(FromCommentText.DraftTitle.Filled(measure.Code, ProposedText.Of(part).De).De, text, FromCommentText.FromComment.De);
        var origin = new CommentOrigin(id, measure.Id, measure.Code, part, present);
        form.Try(() => TextDraft.FromComment(0, Guid.Parse(body!), origin, words, me, db.Now));
        if (form.HasErrors)
        {
            return View.Invalid<SuggestFromComment, Draft>(draft with { Typed = form }, form.Errors);
        }

        var (made, saved) = (0, draft.Known is null);
        if (saved)
        {
            await db.Together(async () =>
            {
                made = await NumberSeries.Take(db, TextDraft.Series);
                db.TextDrafts.Add(TextDraft.FromComment(made, Guid.Parse(body!), origin, words, me, db.Now));
                saved = await db.TrySave();
            });
        }

        // Somebody else was faster: what became of the comment is shown, with what was typed.
        return !saved && await Load(id, part, me, db) is var (now, _) ? View.Stale<SuggestFromComment, Draft>(now with { Typed = form })
            : View.SeeOther(await DraftAccess.VisibleTo(me, db).AnyAsync(d => d.Number == made) ? Paths.Draft(made) : Paths.Comment(id));
    }

    private static async Task<(Draft Draft, bool Allowed)?> Load(Guid id, WordingPart part, Me me, CityDb db)
    {
        var comment = await CommentAccess.Readable(db.Comments.AsNoTracking()).SingleOrDefaultAsync(c => c.Id == id && c.SubjectKind == Measure.Kind);
        if (comment is null || await MeasureAccess.VisibleTo(me, db.Measures).SingleOrDefaultAsync(m => m.Id == comment.SubjectId) is not { } measure || !MeasureComments.Target(measure).HasWordings)
        {
            return null;
        }

        var seen = MeetingAccess.Bodies(me, db);
        var bodies = await db.Bodies.AsNoTracking().Where(b => !b.IsClosed && (b.IsPublished || seen.Any(s => s.Id == b.Id))).OrderBy(b => b.NameDe).ToListAsync();
        var known = await db.TextDrafts.AsNoTracking().SingleOrDefaultAsync(d => d.CommentId == id);
        var draft = new Draft(comment, WordingTarget.Of(measure, part), part, [.. bodies.Select(b => new Option(b.Id.ToString(), b.Name))])
        {
            Known = known,
            SeesKnown = known is not null && await DraftAccess.VisibleTo(me, db).AnyAsync(d => d.Id == known.Id),
        };
        return (draft, CommentAccess.MaySuggest(me, comment));
    }
}
