using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Konzil.BrowserTests.World;

public sealed partial class Samples
{
    /// <summary>A round assigned by field whose panel compares its points; for one measure somebody has a conflict of interest.</summary>
    private async Task Compared(params TestPerson[] evaluators)
    {
        var (prepared, number) = (await BeginsRound("Prüfrunde nach Feldern"), await BeginsRound("Verglichene Prüfrunde"));
        await Ask(async db =>
        {
            var now = Now;
            var measures = await db.Measures.Where(m => m.PublishedAt != null).OrderBy(m => m.Number).Take(3).ToListAsync();
            foreach (var n in new[] { prepared, number })
            {
                var round = await db.Rounds.WithRules().SingleAsync(r => r.Number == n);
                round.Choose([.. measures.Select(m => m.Id)], now);
                round.Invite(evaluators.ToDictionary(e => e.Id, _ => Sector.Administration), now);
                round.Assign(true, measures.SelectMany(m => evaluators.Select(e => (m.FieldId, e.Id))).ToLookup(x => x.FieldId, x => x.Id), now);
                await db.SaveChangesAsync();
            }

            var compared = await db.Rounds.WithRules().SingleAsync(r => r.Number == number);
            SealRound.Seal(compared, measures, Me.System, db, now);
            await db.SaveChangesAsync();
            foreach (var (sheet, i) in (await db.Sheets.Where(s => s.RoundId == compared.Id).ToListAsync()).Select((s, i) => (s, i)))
            {
                var text = sheet.MeasureId == measures[2].Id && sheet.EvaluatorId == evaluators[0].Id
                    ? new SheetText(Part.HasInterest, "Der Betrieb gehört meiner Familie.", [], "")
                    : new SheetText(Part.Scores, "", [.. compared.Criteria.Select(c => new SheetScore(c.Key, c.Kind == CriterionKind.KnockOut ? SheetScore.Yes : c.Min + i % 5, "Ein Satz dazu."))], "");
                db.SheetEditions.Add(sheet.Submit(text, compared, now));
            }

            await db.SaveChangesAsync();
            compared.Reveal(await Progress.Of(db, compared.Id, CancellationToken.None), now);
            await db.SaveChangesAsync();
            return number;
        });
        _addresses.AddRange([Paths.Round(prepared), Paths.ScoringRound(number), Paths.OfficeCalibration(number), Paths.Calibration(number), Paths.ReplaceEvaluator(number), Paths.Round(number)]);
    }
}
