using System.Globalization;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>The coordination sees who declared a conflict of interest, and names somebody to score instead.</summary>
public partial class ReplaceEvaluator
{
    public sealed record Draft(Round Round, IReadOnlyList<Row> Rows, IReadOnlyList<EditRound.PersonName> People, Form? Typed);

    /// <param name="Left">How many of the panel can still score the measure.</param>
    public sealed record Row(Measure Measure, int Panel, int Left, IReadOnlyList<Declared> Conflicts);

    public sealed record Declared(string Name, string Reason);

    public static async Task<IResult> Show(int round, Me me, CityDb db) =>
        await Load(round, me, db) is { } found ? View.Page<ReplaceEvaluator, Draft>(await Page(found, null, db)) : View.NotFound();

    public static async Task<IResult> Post(int round, Form form, Me me, CityDb db, TimeProvider clock)
    {
        if (await Load(round, me, db) is not { } found)
        {
            return View.NotFound();
        }

        var page = await Page(found, form, db);
        var measure = page.Rows.FirstOrDefault(r => r.Measure.Number.ToString(CultureInfo.InvariantCulture) == form.Raw("Measure"))?.Measure;
        var person = page.People.FirstOrDefault(p => p.Id.ToString() == form.Raw("Person"));
        var sector = form.Choice<Sector>("Sector", ReplaceText.SectorMissing, required: false);
        string reason = form.Text("Reason").Required(ReplaceText.ReasonMissing).Max(ScoreSheet.ReasonMax);
        Require(measure is not null, "Measure", ReplaceText.MeasureMissing);
        Require(person is not null, "Person", ReplaceText.PersonMissing);
        Require(person is null || sector is not null || found.Evaluators.Any(e => e.PersonId == person.Id), "Sector", ReplaceText.SectorMissing);
        Require(measure is null || person is null || !await db.Sheets.AnyAsync(s => s.RoundId == found.Id && s.MeasureId == measure.Id && s.EvaluatorId == person.Id), "Person", ReplaceText.HasSheet);
        if (!form.HasErrors)
        {
            form.Try(() =>
            {
                found.Replace(measure!, person!.Id, sector ?? default, reason, clock.GetUtcNow());
                db.Sheets.Add(new ScoreSheet(found.Id, measure!.Id, person.Id));
                db.Note(found, "Replaced", measure.Code + ": " + reason);
            });
        }

        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<ReplaceEvaluator, Draft>(await Page((await Load(round, me, db))!, form, db), form.Errors);
        }

        db.StartedFrom(found, form.Version());
        return await db.TrySave()
            ? View.SeeOther(Paths.ReplaceEvaluator(round))
            : View.Stale<ReplaceEvaluator, Draft>(await Page((await Load(round, me, db))!, form, db));

        void Require(bool holds, string field, Text otherwise)
        {
            if (!holds)
            {
                form.Errors.Add(field, otherwise);
            }
        }
    }

    private static Task<Round?> Load(int number, Me me, CityDb db) =>
        RoundAccess.VisibleTo(me, RoundAccess.Public(db.Rounds)).WithRules().SingleOrDefaultAsync(r => r.Number == number);

    private static async Task<Draft> Page(Round round, Form? typed, CityDb db)
    {
        // Nothing of a sheet but the declaration: neither points nor whether somebody else has scored.
        var sheets = await db.Sheets.AsNoTracking().Where(s => s.RoundId == round.Id)
            .Select(s => new { s.MeasureId, s.EvaluatorId, Out = s.State == SheetState.Submitted && s.Part == Part.HasInterest, s.Reason }).ToListAsync();
        var declared = sheets.Where(s => s.Out).Select(s => s.EvaluatorId).ToHashSet();
        var names = await db.People.Where(p => declared.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName);
        var rows = (await SealRound.MeasuresOf(round, db)).Select(m => (Measure: m, Sheets: sheets.Where(s => s.MeasureId == m.Id).ToList())).Where(m => m.Sheets.Any(s => s.Out))
            .Select(m => new Row(m.Measure, m.Sheets.Count, m.Sheets.Count(s => !s.Out), [.. m.Sheets.Where(s => s.Out).Select(s => new Declared(names.GetValueOrDefault(s.EvaluatorId, "?"), s.Reason)).OrderBy(d => d.Name, StringComparer.CurrentCulture)]));
        return new(round, [.. rows], await EditRound.People(db), typed);
    }
}

/// <summary>Whoever scores instead hears that a sheet is ready.</summary>
public sealed class TellReplacement(CityDb db, Tell tell) : IHandle<EvaluatorReplaced>
{
    public async Task Do(EvaluatorReplaced news, CancellationToken cancellation)
    {
        var round = await db.Rounds.AsNoTracking().SingleAsync(r => r.Id == news.RoundId, cancellation);
        var measure = await db.Measures.AsNoTracking().SingleAsync(m => m.Id == news.MeasureId, cancellation);
        if (!round.IsExample)
        {
            await tell.People([news.PersonId], new News(NewsKind.Work, ReplaceText.Asked.Filled(round.Title, measure.Code, measure.Title, Format.Date(round.EndsOn)), $"/buero/bewertung/{round.Number}/massnahmen/{measure.Number}", $"scoring-replaced/{round.Number}/{measure.Number}"));
        }
    }
}
