using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>An evaluator scores a measure: blind, with a reason for every value, saved as often as needed.</summary>
public partial class FillSheet
{
    public const string Submitting = "submit";

    /// <summary>What stands in the form (typed or stored) beside the sheet as it is stored now.</summary>
    public sealed record Draft(Round Round, Measure Measure, ScoreSheet Stored, SheetText Text)
    {
        public ActionField? Field { get; init; }
        public IReadOnlyList<MySheets.Own> Others { get; init; } = [];
        public bool IsStale { get; init; }
        public IReadOnlyList<CheckResult> Checks { get; init; } = [];

        /// <summary>Who must work differently, as the measure says; "" where it says nothing.</summary>
        public string Change { get; init; } = "";
    }

    public static async Task<IResult> Show(int round, int number, Me me, CityDb db, Catalog catalog)
    {
        if (await Load(round, number, me, db) is not var (open, measure, sheet))
        {
            return View.NotFound();
        }

        return View.Page<FillSheet, Draft>(await Page(new(open, measure, sheet, new SheetText(sheet.Part, sheet.Reason, sheet.Scores, "")), me, db, catalog));
    }

    public static async Task<IResult> Post([AsParameters] Sent sent, Form form, Catalog catalog)
    {
        var (me, db, now) = (sent.Me, sent.Db, sent.Clock.GetUtcNow());
        if (await Load(sent.Round, sent.Number, me, db) is not var (open, measure, sheet))
        {
            return View.NotFound();
        }

        var text = Read(form, open);
        if (form.Raw("Step") == Submitting)
        {
            form.Try(() => db.SheetEditions.Add(sheet.Submit(text, open, now)));
            SheetGaps.NameAll(form.Errors, text, open);
        }
        else
        {
            form.Try(() => sheet.Keep(text, open, now));
        }

        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            (open, measure, sheet) = (await Load(sent.Round, sent.Number, me, db))!.Value;
            return View.Invalid<FillSheet, Draft>(await Page(new(open, measure, sheet, text), me, db, catalog), form.Errors);
        }

        db.StartedFrom(sheet, form.Version());
        if (await SaveWhileOpen(db, open))
        {
            return View.SeeOther(form.Raw("Step") == Submitting ? Paths.MySheets : Paths.Sheet(open.Number, measure.Number));
        }

        (open, measure, sheet) = (await Load(sent.Round, sent.Number, me, db))!.Value;
        return View.Stale<FillSheet, Draft>(await Page(new(open, measure, sheet, text) { IsStale = true }, me, db, catalog));
    }

    /// <summary>The sheet and the closing of the round take turns on the round's row: no sheet slips in after the count or the reveal.</summary>
    private static async Task<bool> SaveWhileOpen(CityDb db, Round round)
    {
        var saved = false;
        await db.Together(async () =>
        {
            if (await db.Rounds.Where(r => r.Id == round.Id && r.State == RoundState.Open && r.RevealedAt == round.RevealedAt).ExecuteUpdateAsync(s => s.SetProperty(r => r.Writes, r => r.Writes + 1)) == 0)
            {
                throw new Refusal(ScoringText.NotOpen);
            }

            saved = await db.TrySave();
        });
        return saved;
    }

    private static SheetText Read(Form form, Round round)
    {
        var part = form.Choice<Part>(nameof(SheetText.Part), SheetsText.PartMissing) ?? Part.Scores;
        var reason = form.Text(nameof(SheetText.Reason)).Max(ScoreSheet.ReasonMax);
        var note = form.Text(nameof(SheetText.Note)).Max(ScoreSheet.ReasonMax);
        var scores = round.Criteria.OrderBy(c => c.Kind).ThenBy(c => c.Order)
            .Select(c => new SheetScore(c.Key, form.Whole("Value-" + c.Key, c.Min, c.Max, ScoringText.OffScale.Filled(c.Short)), form.Text("Reason-" + c.Key).Max(ScoreSheet.ReasonMax))).ToList();
        return new SheetText(part, reason, scores, note);
    }

    // Once the round is over the sheet is read-only; a draft or foreign round does not exist for an evaluator.
    private static async Task<(Round Round, Measure Measure, ScoreSheet Sheet)?> Load(int number, int measureNumber, Me me, CityDb db)
    {
        var round = await RoundAccess.Public(db.Rounds).AsNoTracking().WithRules().SingleOrDefaultAsync(r => r.Number == number);
        var measure = await MeasureAccess.Public(db.Measures).AsNoTracking().SingleOrDefaultAsync(m => m.Number == measureNumber);
        if (round is null || measure is null)
        {
            return null;
        }

        var sheet = await RoundAccess.Own(me, db.Sheets).SingleOrDefaultAsync(s => s.RoundId == round.Id && s.MeasureId == measure.Id);
        return sheet is null ? null : (round, measure, sheet);
    }

    private static async Task<Draft> Page(Draft draft, Me me, CityDb db, Catalog catalog) => draft with
    {
        Field = (await catalog.Read(db)).Field(draft.Measure.FieldId),
        Change = await db.Assessments.Where(a => a.MeasureId == draft.Measure.Id).Select(a => a.Change).SingleOrDefaultAsync() ?? "",
        Checks = await CheckResult.Of(db, draft.Measure.Id),
        Others = await MySheets.SheetsIn(me, db, draft.Round.Id, CancellationToken.None),
    };
}
