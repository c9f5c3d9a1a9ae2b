using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The organisers read the feedback and type in answers given on paper.</summary>
public partial class ReadFeedback
{
    public sealed record Shown(Event Event, FeedbackFigures Figures, IReadOnlyList<string> Words, FeedbackDraft Draft);

    public static async Task<IResult> Show(int number, CityDb db) =>
        await Load(db, number) is { } happening ? View.Page<ReadFeedback, Shown>(await Read(db, happening, FeedbackDraft.Empty)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db, TimeProvider clock)
    {
        if (await Load(db, number) is not { } happening)
        {
            return View.NotFound();
        }

        var scores = FeedbackScores.Of(form);
        string words = form.Text(nameof(FeedbackDraft.Words)).Max(EventFeedback.WordsMax);
        if (!form.HasErrors && !FeedbackTime.IsOpen(happening, Format.Day(clock.GetUtcNow())))
        {
            form.Errors.Add("", FeedbackText.Closed);
        }

        if (form.HasErrors)
        {
            return View.Invalid<ReadFeedback, Shown>(await Read(db, happening, FeedbackDraft.Of(form)), form.Errors);
        }

        db.EventFeedback.Add(new EventFeedback(happening.Id, scores, words, onPaper: true));
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.EventFeedback(number));
    }

    private static Task<Event?> Load(CityDb db, int number) => db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Number == number);

    private static async Task<Shown> Read(CityDb db, Event happening, FeedbackDraft draft) => new(
        happening, await FeedbackFigures.Read(db, happening.Id),
        await db.EventFeedback.Where(f => f.EventId == happening.Id && f.Words != "").OrderBy(f => f.Id).Select(f => f.Words).ToListAsync(), draft);
}
