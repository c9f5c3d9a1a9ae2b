using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>How long people wait for an answer of the city, and which ideas wait longer than promised (R-1.5-24). No names of staff.</summary>
public partial class ShowAnswers
{
    /// <summary>So many overdue ideas are named; the rest is a number.</summary>
    private const int Named = 25;

    /// <param name="FieldId">Null: not yet assigned to a field.</param>
    /// <param name="Answered">Ideas with a first answer.</param>
    /// <param name="Days">Days from submission to it, on average.</param>
    /// <param name="Waiting">Public ideas without an answer.</param>
    /// <param name="Overdue">Of these, past the promised day.</param>
    public sealed record FieldRow(Guid? FieldId, int Answered, double? Days, int Waiting, int Overdue);

    public sealed record Late(int Number, string Title, DateTimeOffset DueAt, bool IsExample);

    public sealed record Shown(Catalog.Content City, IReadOnlyList<FieldRow> Fields, IReadOnlyList<Late> Late)
    {
        public int? Median { get; init; }

        public int InTime { get; init; }

        public int Answered => Fields.Sum(f => f.Answered);

        public int Waiting => Fields.Sum(f => f.Waiting);

        public int Overdue => Fields.Sum(f => f.Overdue);

        public double? Average => Answered == 0 ? null : Fields.Sum(f => (f.Days ?? 0) * f.Answered) / Answered;
    }

    public static async Task<IResult> Show(CityDb db, Catalog catalog, TimeProvider clock, CancellationToken cancellation)
    {
        var promise = (int)Idea.AnswerPromise.TotalDays;
        var due = clock.GetUtcNow() - Idea.AnswerPromise;

        // Ideas that went on elsewhere wait there; what was answered before stays counted.
        var ideas = IdeaAccess.Listed(db.Ideas);
        var fields = await ideas.GroupBy(i => i.FieldId).Select(g => new FieldRow(
            g.Key,
            g.Count(i => i.AnswerDays != null),
            g.Average(i => (double?)i.AnswerDays),
            g.Count(i => i.AnswerDays == null && i.State == IdeaState.Published && i.Replaced == null),
            g.Count(i => i.AnswerDays == null && i.State == IdeaState.Published && i.Replaced == null && i.PublishedAt < due))).ToListAsync(cancellation);
        var answered = ideas.Where(i => i.AnswerDays != null);
        var count = fields.Sum(f => f.Answered);
        var late = await IdeaAccess.Current(db.Ideas).Where(i => i.AnswerDays == null && i.State == IdeaState.Published && i.PublishedAt < due).OrderBy(i => i.PublishedAt).ThenBy(i => i.Number)
            .Take(Named).Select(i => new { i.Number, i.Title, i.PublishedAt, i.IsExample }).ToListAsync(cancellation);
        return View.Page<ShowAnswers, Shown>(new(await catalog.Read(db), fields, [.. late.Select(i => new Late(i.Number, i.Title, i.PublishedAt!.Value + Idea.AnswerPromise, i.IsExample))])
        {
            Median = count == 0 ? null : await answered.OrderBy(i => i.AnswerDays).ThenBy(i => i.Number).Skip((count - 1) / 2).Select(i => i.AnswerDays).FirstAsync(cancellation),
            InTime = await answered.CountAsync(i => i.AnswerDays <= promise, cancellation),
        });
    }
}
