using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Meetings;

/// <summary>The whole text anew, as the next version. Somebody else's version in between is never overwritten.</summary>
public partial class EditDraft
{
    /// <param name="Text">The draft as it is stored.</param>
    /// <param name="Words">What stands in the fields.</param>
    /// <param name="IsStale">Somebody made another version meanwhile: both are shown.</param>
    public sealed record Shown(TextDraft Text, DraftWords Words, bool IsStale);

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (draft, refused) = await DraftAccess.ToRun(number, me, db);
        return draft is null ? refused : View.Page<EditDraft, Shown>(new(draft, new(draft.Title, draft.Newest.Text, ""), false));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        var (draft, refused) = await DraftAccess.ToRun(number, me, db);
        if (draft is null)
        {
            return refused;
        }

        var words = Read(form);
        if (!form.HasErrors && form.Version() != draft.Version)
        {
            return View.Stale<EditDraft, Shown>(new(draft, words, true));
        }

        form.Try(() => draft.Rewrite(words, me, db.Now));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditDraft, Shown>(new((await DraftAccess.Load(number, me, db))!, words, false), form.Errors);
        }

        db.StartedFrom(draft, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.Draft(number)) : View.Stale<EditDraft, Shown>(new((await DraftAccess.Load(number, me, db))!, words, true));
    }

    internal static DraftWords Read(Form form) => new(
        form.Text(nameof(DraftWords.Title)).Required(DraftText.TitleMissing).Max(Conventions.Line),
        form.Text(nameof(DraftWords.Text)).Required(DraftText.TextMissing).Max(TextDraft.TextMax),
        form.Text(nameof(DraftWords.Note)).Max(TextDraft.NoteMax));
}
