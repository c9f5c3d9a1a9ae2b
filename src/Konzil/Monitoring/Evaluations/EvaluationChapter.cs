using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>What the look back at the phase brought: answers, result, findings and what changed because of them.</summary>
public sealed class EvaluationChapter : IHandbookPart
{
    public int Place => 70;

    public async Task<IReadOnlyList<DocumentPiece>> Write(HandbookScope scope, Me me, CityDb db, CancellationToken cancellation)
    {
        var found = await EvaluationAccess.VisibleTo(me, db).AsNoTracking().Include(e => e.Questions).Where(e => e.PhaseId == scope.PhaseId).OrderBy(e => e.Number).ToListAsync(cancellation);
        var ids = found.ConvertAll(e => e.Id);
        var adjustments = (await db.Adjustments.AsNoTracking().Where(a => ids.Contains(a.EvaluationId)).OrderBy(a => a.Order).ToListAsync(cancellation)).ToLookup(a => a.EvaluationId);
        return found.Count == 0 ? [] : [new DocumentHeading(2, EvaluationText.Title), .. found.SelectMany(e => One(e, [.. adjustments[e.Id]]))];
    }

    private static IEnumerable<DocumentPiece> One(Evaluation evaluation, IReadOnlyList<Adjustment> adjustments)
    {
        yield return new DocumentHeading(3, evaluation.Title);
        yield return new DocumentText(evaluation.ClosedAt is { } closed ? EvaluationText.ClosedOn.With(Format.Date(closed)) + ". " + evaluation.Conclusion : EvaluationText.IsOpen.ToString()) { German = evaluation.ClosedAt is not null };
        if (evaluation.Questions.Count > 0)
        {
            yield return new DocumentTable(EvaluationText.Questions,
            [
                [EvaluationText.Question, EvaluationText.AnswerTerm],
                .. evaluation.Questions.OrderBy(q => q.Order).Select(q => new[] { q.Question, q.Answer.Length > 0 ? q.Answer : EvaluationText.Unanswered }),
            ]);
        }

        if (adjustments.Count > 0)
        {
            yield return new DocumentTable(EvaluationText.Adjustments,
            [
                [EvaluationText.FoundTerm, EvaluationText.ChangeTerm, EvaluationText.State],
                .. adjustments.Select(a => new string[] { a.Found, a.Change, EvaluationText.Of(a.State) }),
            ]);
        }
    }
}
