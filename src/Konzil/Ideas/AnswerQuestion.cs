using Konzil.Discussion;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>The author answers the moderation's question about an idea; the clock of the queue goes on.</summary>
public partial class AnswerQuestion
{
    public sealed record Shown(Idea Idea, IReadOnlyList<IdeaQuestion> Questions, string? Answer)
    {
        public IdeaQuestion? Open => Questions.FirstOrDefault(q => q.AnsweredAt is null);
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db) =>
        await Load(number, me, db) is { } shown ? View.Page<AnswerQuestion, Shown>(shown) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, TimeProvider clock)
    {
        if (await Load(number, me, db) is not { } shown)
        {
            return View.NotFound();
        }

        string answer = form.Text(nameof(Shown.Answer)).Required(ReviewText.AnswerMissing).Max(IdeaQuestion.MaxLength);
        var now = clock.GetUtcNow();
        form.Try(() => (shown.Open ?? throw new Refusal(ReviewText.AlreadyAnswered)).Reply(answer, now));
        if (form.HasErrors)
        {
            return View.Invalid<AnswerQuestion, Shown>(shown with { Answer = answer }, form.Errors);
        }

        if (!shown.Questions.Any(q => q.AnsweredAt is null))
        {
            foreach (var item in await IdeaQuestion.Waiting(db, shown.Idea.Id).ToListAsync())
            {
                item.Resume(now);
            }
        }

        await db.TrySave();
        return View.SeeOther(Paths.IdeaQuestion(number));
    }

    private static async Task<Shown?> Load(int number, Me me, CityDb db)
    {
        var idea = await IdeaAccess.VisibleTo(me, db.Ideas).AsNoTracking().SingleOrDefaultAsync(i => i.Number == number && i.AuthorId == me.Id);
        return idea is null ? null : new(idea, await db.IdeaQuestions.Where(q => q.IdeaId == idea.Id).OrderBy(q => q.AskedAt).ToListAsync(), null);
    }
}
