using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>A draft as it reads today, paragraph by paragraph with what the members say about each.</summary>
public partial class ShowDraft
{
    public sealed record Shown(TextDraft Text, Body Body, IReadOnlyList<DraftComment> Comments, IReadOnlyList<DraftSuggestion> Suggestions)
    {
        public required bool MayRun { get; init; }

        /// <summary>The paper whose text it became, where the reader may see it.</summary>
        public PaperPath? Paper { get; init; }

        /// <summary>What it was proposed for; null where it was proposed for nothing.</summary>
        public WordingTarget? Target { get; init; }

        public bool MayAnswer { get; init; }

        public IEnumerable<DraftSuggestion> Open => Suggestions.Where(s => s.State == SuggestionState.Open);

        public IEnumerable<DraftComment> On(int place) => Comments.Where(c => PlaceOf(c.Paragraph, c.About) == place);

        public IEnumerable<DraftSuggestion> SuggestedFor(int place) => Open.Where(s => PlaceOf(s.Paragraph, s.Before) == place);

        /// <summary>What was said about paragraphs that read otherwise by now.</summary>
        public IEnumerable<DraftComment> Older => Comments.Where(c => PlaceOf(c.Paragraph, c.About) is null);

        private int? PlaceOf(int place, string text) => Paragraphs.Find(Text.Newest.Paragraphs, place, text);
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        if (await DraftAccess.Load(number, me, db) is not { } draft)
        {
            return View.NotFound();
        }

        var target = await WordingTarget.Find(draft, db);
        return View.Page<ShowDraft, Shown>(new(
            draft,
            await db.Bodies.AsNoTracking().SingleAsync(b => b.Id == draft.BodyId),
            await db.DraftComments.AsNoTracking().Where(c => c.DraftId == draft.Id).OrderBy(c => c.At).ToListAsync(),
            await db.DraftSuggestions.AsNoTracking().Where(s => s.DraftId == draft.Id).OrderBy(s => s.At).ToListAsync())
        {
            Target = target,
            MayAnswer = draft.Waits && target?.MayAnswer(me) == true,
            MayRun = await MeetingAccess.MayRun(me, draft.BodyId, db),
            Paper = draft.PaperId is { } paper ? await MeetingAccess.Papers(me, db).AsNoTracking().SingleOrDefaultAsync(p => p.Id == paper) : null,
        });
    }
}
