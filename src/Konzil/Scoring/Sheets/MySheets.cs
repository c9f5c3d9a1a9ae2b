using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>What an evaluator still has to do, and how far all are, as counts only.</summary>
public partial class MySheets
{
    /// <param name="Rounds">Running ones.</param>
    /// <param name="Names">All in which the reader scored, the newest first, and whether the name may stand there.</param>
    public sealed record Shown(IReadOnlyList<Running> Rounds, IReadOnlyList<NameIn> Names);

    public sealed record NameIn(int Round, Text Title, bool Agreed);

    public sealed record Running(Round Round, IReadOnlyList<Own> Sheets, Progress Progress);

    public sealed record Own(int Number, string Title, SheetState State, Part Part, Guid Id, Guid Version);

    public static async Task<IResult> Show(Me me, CityDb db, CancellationToken cancellation)
    {
        var rounds = await db.Rounds.AsNoTracking().Where(r => r.State == RoundState.Open && r.Evaluators.Any(e => e.PersonId == me.KnownId)).OrderBy(r => r.EndsOn).ToListAsync(cancellation);
        var running = new List<Running>();
        foreach (var round in rounds)
        {
            running.Add(new Running(round, await SheetsIn(me, db, round.Id, cancellation), await Progress.Of(db, round.Id, cancellation)));
        }

        var names = await db.Rounds.Where(r => r.State != RoundState.Draft).OrderByDescending(r => r.Number)
            .Join(db.Set<Evaluator>().Where(e => e.PersonId == me.KnownId), r => r.Id, e => e.RoundId, (r, e) => new { r.Number, r.TitleDe, r.TitleEn, Agreed = e.NameAgreedAt != null }).ToListAsync(cancellation);
        return View.Page<MySheets, Shown>(new(running, [.. names.OrderByDescending(n => n.Number).Select(n => new NameIn(n.Number, new Text(n.TitleDe, n.TitleEn), n.Agreed))]));
    }

    internal static async Task<IReadOnlyList<Own>> SheetsIn(Me me, CityDb db, Guid round, CancellationToken cancellation) =>
        await RoundAccess.Own(me, db.Sheets).Where(s => s.RoundId == round)
            .Join(db.Measures, s => s.MeasureId, m => m.Id, (s, m) => new { m.Number, m.Title, s.State, s.Part, s.Id, s.Version })
            .OrderBy(s => s.Number).Select(s => new Own(s.Number, s.Title, s.State, s.Part, s.Id, s.Version)).ToListAsync(cancellation);

    public static Task<int> Waiting(CityDb db, Me me) =>
        RoundAccess.Own(me, db.Sheets).CountAsync(s => s.State != SheetState.Submitted && db.Set<Round>().Any(r => r.Id == s.RoundId && r.State == RoundState.Open));
}

/// <summary>How many sheets are handed in and how many people are done. Never whose, never what they say.</summary>
public sealed record Progress(int Sheets, int Submitted, int People, int Done)
{
    public int Missing => Sheets - Submitted;

    public static async Task<Progress> Of(CityDb db, Guid round, CancellationToken cancellation)
    {
        var counts = await db.Sheets.Where(s => s.RoundId == round).GroupBy(s => s.EvaluatorId)
            .Select(g => new { All = g.Count(), Submitted = g.Count(s => s.State == SheetState.Submitted) }).ToListAsync(cancellation);
        return new Progress(counts.Sum(c => c.All), counts.Sum(c => c.Submitted), counts.Count, counts.Count(c => c.All == c.Submitted));
    }
}
