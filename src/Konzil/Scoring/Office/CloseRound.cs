using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>The coordination closes a round: points are counted, published, and walk on along the line.</summary>
public partial class CloseRound
{
    public sealed record Draft(Round Round, Progress Progress, IReadOnlyList<string> Missing, string? Reason)
    {
        /// <summary>Measures for which too few people are left, since others declared a conflict of interest.</summary>
        public IReadOnlyList<string> Thin { get; init; } = [];
    }

    public static async Task<IResult> Show(int round, Me me, CityDb db)
    {
        if (await EditRound.Load(round, me, db) is not { } found)
        {
            return View.NotFound();
        }

        return found.State == RoundState.Open ? View.Page<CloseRound, Draft>(await Page(found, null, db)) : View.SeeOther(Paths.Round(round));
    }

    public static async Task<IResult> Post(int round, Form form, Me me, CityDb db, TimeProvider clock)
    {
        string reason = form.Text(nameof(Draft.Reason)).Max(ScoreSheet.ReasonMax);
        if (await EditRound.Load(round, me, db) is not { } found)
        {
            return View.NotFound();
        }

        if (!form.HasErrors)
        {
            try
            {
                await db.Together(() => Close(found, reason, db, clock.GetUtcNow()));
                return View.SeeOther(Paths.Round(round));
            }
            catch (Refusal refusal)
            {
                form.Errors.Add(refusal.Field.Length == 0 ? "" : nameof(Draft.Reason), refusal.Reason);
            }
        }

        db.ChangeTracker.Clear();
        return View.Invalid<CloseRound, Draft>(await Page((await EditRound.Load(round, me, db))!, reason, db), form.Errors);
    }

    /// <summary>Call it inside a transaction: it first takes the round's row, so that no sheet is saved between count and end.</summary>
    public static async Task Close(Round round, string? reason, CityDb db, DateTimeOffset now)
    {
        await db.Rounds.Where(r => r.Id == round.Id).ExecuteUpdateAsync(s => s.SetProperty(r => r.Writes, r => r.Writes + 1));
        var sheets = await db.Sheets.AsNoTracking().Where(s => s.RoundId == round.Id).ToListAsync();
        var measures = await SealRound.MeasuresOf(round, db);
        var result = RoundResult.Count(round, measures, sheets, round.RevealedAt is null ? null : await FirstValues.Means(db, sheets));
        var robustness = Robustness.Of(RoundInput.Of(round, measures, sheets), Robustness.SeedOf(round.Seal!), Round.ShowsSingleValuesOf(result));
        round.Close(result, robustness, sheets.Count(s => s.State != SheetState.Submitted), reason, now);
        if (!await db.TrySave())
        {
            throw new Refusal(ScoringText.NotOpen);
        }

        foreach (var score in round.Result!.Measures)
        {
            var measure = measures.Single(m => m.Id == score.MeasureId);
            if (score.Rank is not null)
            {
                measure.Reach(MeasureLevel.Scored);
            }

            await Lineage.Record(db, new MeasureStep(measure.Id, StationKind.Scoring, Words(round, score), $"/bewertung/{round.Number}", MeasureStep.Scored + round.Number, now));
        }

        await db.SaveChangesAsync();
    }

    private static Text Words(Round round, MeasureScore score)
    {
        if (score.FailedConditions.FirstOrDefault() is { } failed)
        {
            var title = round.Criteria.First(c => c.Key == failed.Key).Title;
            return ScoringText.KnockedOutStep.Filled(title, failed.Reasons[0]);
        }

        if (score.Shortfalls is [var shortfall, ..])
        {
            return DutyText.Of(shortfall, round);
        }

        if (round.GroupOf(score) is { } group)
        {
            return ScoringText.GroupedStep.Filled(score.Total!.Value, ScoringText.Of(group));
        }

        return score.Rank is { } rank ? ScoringText.ScoredStep.Filled(score.Total!.Value, rank, round.Result!.Ranked) : ScoringText.NoPointsStep;
    }

    private static async Task<Draft> Page(Round round, string? reason, CityDb db)
    {
        var sheets = db.Sheets;
        var missing = await (from s in sheets
                             join m in db.Measures on s.MeasureId equals m.Id
                             join p in db.People on s.EvaluatorId equals p.Id into people
                             from p in people.DefaultIfEmpty()
                             where s.RoundId == round.Id && s.State != SheetState.Submitted
                             orderby m.Number
                             select new { m.Number, Name = p == null ? "?" : p.DisplayName }).ToListAsync();
        return new(round, await Progress.Of(db, round.Id, CancellationToken.None), [.. missing.GroupBy(m => m.Name, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.CurrentCulture).Select(g => g.Key + ": " + string.Join(", ", g.Select(m => Measure.CodeOf(m.Number))))], reason)
        {
            Thin = await db.Measures.Where(m => db.Set<RoundMeasure>().Any(r => r.RoundId == round.Id && r.MeasureId == m.Id)
                && sheets.Count(s => s.RoundId == round.Id && s.MeasureId == m.Id && !(s.State == SheetState.Submitted && s.Part == Part.HasInterest)) < Round.FewestEvaluators)
                .OrderBy(m => m.Number).Select(m => m.Title).ToListAsync(),
        };
    }
}
