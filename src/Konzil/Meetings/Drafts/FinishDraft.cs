using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>The wording stands; it may become the text of a paper the body has.</summary>
public partial class FinishDraft
{
    public sealed record Shown(TextDraft Text, IReadOnlyList<Option> Papers, string Paper);

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (draft, refused) = await DraftAccess.ToRun(number, me, db);
        return draft is null ? refused : draft.IsFinished ? View.SeeOther(Paths.Draft(number)) : View.Page<FinishDraft, Shown>(await Page(draft, "", me, db));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        var (draft, refused) = await DraftAccess.ToRun(number, me, db);
        if (draft is null)
        {
            return refused;
        }

        var page = await Page(draft, form.Raw(nameof(TextDraft.PaperId)), me, db);
        var paper = form.Choice(nameof(TextDraft.PaperId), page.Papers.Select(p => p.Value), DraftText.PaperUnknown, required: false);
        var open = await db.DraftSuggestions.CountAsync(s => s.DraftId == draft.Id && s.State == SuggestionState.Open);
        form.Try(() => draft.Finish(paper is { Length: > 0 } ? Guid.Parse(paper) : null, open, db.Now));
        if (form.HasErrors)
        {
            return View.Invalid<FinishDraft, Shown>(page, form.Errors);
        }

        db.StartedFrom(draft, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.Draft(number)) : View.Stale<FinishDraft, Shown>(page with { Text = (await DraftAccess.Load(number, me, db))! });
    }

    private static async Task<Shown> Page(TextDraft draft, string paper, Me me, CityDb db) =>
        new(draft, [.. (await MeetingAccess.Papers(me, db).AsNoTracking().OrderByDescending(p => p.Number).ToListAsync()).Select(p => new Option(p.Id.ToString(), PaperText.Paper.With(p.Number) + ": " + p.Title))], paper);
}
