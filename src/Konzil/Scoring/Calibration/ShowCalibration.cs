using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>Where evaluators disagree most: for the panel and the coordination, once all sheets are in, before the closing.</summary>
public partial class ShowCalibration
{
    /// <param name="ForOffice">The coordination's page, which begins the calibration.</param>
    public sealed record Shown(Round Round, Progress Progress, bool ForOffice, bool MayBegin, IReadOnlyList<Disagreement> Rows);

    /// <summary>The page of an evaluator: exists only in rounds of one's own whose points are open.</summary>
    public static async Task<IResult> Panel(int round, Me me, CityDb db, TimeProvider clock, CancellationToken cancellation)
    {
        var found = await RoundAccess.Public(db.Rounds).AsNoTracking().WithRules().SingleOrDefaultAsync(r => r.Number == round && r.RevealedAt != null && r.Evaluators.Any(e => e.PersonId == me.KnownId), cancellation);
        return found is null ? View.NotFound() : View.Page<ShowCalibration, Shown>(await Page(found, me.KnownId, db, clock, cancellation));
    }

    public static async Task<IResult> Office(int round, Me me, CityDb db, TimeProvider clock, CancellationToken cancellation) =>
        await Load(round, me, db) is { } found ? View.Page<ShowCalibration, Shown>(await Page(found, null, db, clock, cancellation)) : View.NotFound();

    /// <summary>First the round's row, so that no sheet slips in between the last count and the moment the points are open.</summary>
    public static async Task<IResult> Post(int round, Form form, Me me, CityDb db, TimeProvider clock)
    {
        bool? saved = null;
        await db.Together(async () =>
        {
            await RoundAccess.VisibleTo(me, db.Rounds).Where(r => r.Number == round).ExecuteUpdateAsync(s => s.SetProperty(r => r.Writes, r => r.Writes + 1));
            if (await Load(round, me, db) is { } found)
            {
                var progress = await Progress.Of(db, found.Id, CancellationToken.None);
                form.Try(() => found.Reveal(progress, clock.GetUtcNow()));
                saved = !form.HasErrors && await db.TrySave();
            }
        });
        if (saved is not false)
        {
            return saved is null ? View.NotFound() : View.SeeOther(Paths.OfficeCalibration(round));
        }

        db.ChangeTracker.Clear();
        var page = await Page((await Load(round, me, db))!, null, db, clock, CancellationToken.None);
        return form.HasErrors ? View.Invalid<ShowCalibration, Shown>(page, form.Errors) : View.Stale<ShowCalibration, Shown>(page);
    }

    private static Task<Round?> Load(int number, Me me, CityDb db) =>
        RoundAccess.VisibleTo(me, RoundAccess.Public(db.Rounds)).WithRules().SingleOrDefaultAsync(r => r.Number == number);

    private static async Task<Shown> Page(Round round, Guid? reader, CityDb db, TimeProvider clock, CancellationToken cancellation)
    {
        var progress = await Progress.Of(db, round.Id, cancellation);
        var sheets = await RoundAccess.OpenToPanel(db, round, cancellation);
        var rows = sheets.Count == 0 ? [] : Disagreement.Of(round, await SealRound.MeasuresOf(round, db), [.. await FirstValues.With(db, sheets, cancellation)], reader);
        return new(round, progress, reader is null, round.MayReveal(progress, Format.Day(clock.GetUtcNow())), rows);
    }
}

/// <summary>What a sheet said when it was first handed in.</summary>
internal static class FirstValues
{
    public static async Task<IEnumerable<(ScoreSheet Sheet, IReadOnlyList<SheetScore> First)>> With(CityDb db, IReadOnlyList<ScoreSheet> sheets, CancellationToken cancellation)
    {
        var ids = sheets.Select(s => s.Id).ToList();
        var firsts = await db.SheetEditions.AsNoTracking().Where(e => ids.Contains(e.SheetId) && e.Number == 1).ToDictionaryAsync(e => e.SheetId, cancellation);
        return sheets.Select(s => (s, firsts.GetValueOrDefault(s.Id)?.Scores ?? []));
    }

    /// <summary>Means of the first values of the sheets that count. Somebody who had abstained at first counts with the later value.</summary>
    public static async Task<IReadOnlyDictionary<(Guid Measure, string Key), decimal>> Means(CityDb db, IReadOnlyList<ScoreSheet> sheets) =>
        (await With(db, [.. sheets.Where(s => s.Counts)], CancellationToken.None))
            .SelectMany(s => s.Sheet.Scores.Where(x => x.Value is not null).Select(x => (Key: (s.Sheet.MeasureId, x.Key), Value: (decimal)(s.First.FirstOrDefault(f => f.Key == x.Key)?.Value ?? x.Value!.Value))))
            .GroupBy(x => x.Key).ToDictionary(g => g.Key, g => g.Average(x => x.Value));
}

/// <summary>The panel hears that its points are open.</summary>
public sealed class TellPanel(CityDb db, Tell tell) : IHandle<RoundRevealed>
{
    public async Task Do(RoundRevealed news, CancellationToken cancellation)
    {
        var round = await db.Rounds.AsNoTracking().Include(r => r.Evaluators).SingleAsync(r => r.Id == news.RoundId, cancellation);
        if (!round.IsExample)
        {
            await tell.People(round.Evaluators.Select(e => e.PersonId), new News(NewsKind.Work, CalibrationText.Notice.Filled(round.Title), $"/buero/bewertung/{round.Number}/kalibrierung", "round-revealed/" + round.Number));
        }
    }
}
