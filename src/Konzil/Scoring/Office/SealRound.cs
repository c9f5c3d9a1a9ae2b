using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>The coordination checks everything once more and seals it; then the sheets come into being.</summary>
public partial class SealRound
{
    public sealed record Shown(Round Round, IReadOnlyList<Measure> Measures, IReadOnlyList<string> People, IReadOnlyList<Text> Obstacles);

    public static async Task<IResult> Show(int round, Me me, CityDb db, TimeProvider clock)
    {
        if (await EditRound.Load(round, me, db) is not { } found)
        {
            return View.NotFound();
        }

        return found.State == RoundState.Draft ? View.Page<SealRound, Shown>(await Page(found, db, clock)) : View.SeeOther(Paths.Round(round));
    }

    public static async Task<IResult> Post(int round, Form form, Me me, CityDb db, TimeProvider clock)
    {
        bool? saved = null;
        await db.Together(async () =>
        {
            // First the row, so that no member's weights slip in between the mean and the seal.
            await RoundAccess.VisibleTo(me, db.Rounds).Where(r => r.Number == round).ExecuteUpdateAsync(s => s.SetProperty(r => r.Writes, r => r.Writes + 1));
            if (await EditRound.Load(round, me, db) is { } found)
            {
                var measures = await MeasuresOf(found, db);
                form.Try(() => Seal(found, measures, me, db, clock.GetUtcNow()));
                db.StartedFrom(found, form.Version());
                saved = !form.HasErrors && await db.TrySave();
            }
        });
        if (saved is not false)
        {
            return saved is null ? View.NotFound() : View.SeeOther(Paths.Round(round));
        }

        db.ChangeTracker.Clear();
        var page = await Page((await EditRound.Load(round, me, db))!, db, clock);
        return form.HasErrors ? View.Invalid<SealRound, Shown>(page, form.Errors) : View.Stale<SealRound, Shown>(page);
    }

    /// <summary>Seals and lays out one empty sheet for each measure and person of its panel; the caller saves both together.</summary>
    public static void Seal(Round round, IReadOnlyList<Measure> measures, Me by, CityDb db, DateTimeOffset now)
    {
        round.TakeMeanWeights();
        round.DropIdleFields(measures);
        round.SealRules(SealText.Of(round, measures, by, now), measures, by, now);
        db.Sheets.AddRange(measures.SelectMany(m => round.PanelOf(m).Select(e => new ScoreSheet(round.Id, m.Id, e.PersonId))));
    }

    internal static Task<List<Measure>> MeasuresOf(Round round, CityDb db)
    {
        var ids = round.Measures.Select(m => m.MeasureId).ToList();
        return db.Measures.Where(m => ids.Contains(m.Id)).OrderBy(m => m.Number).ToListAsync();
    }

    private static async Task<Shown> Page(Round round, CityDb db, TimeProvider clock)
    {
        var people = round.Evaluators.Select(e => e.PersonId).ToList();
        var names = await db.People.Where(p => people.Contains(p.Id)).OrderBy(p => p.DisplayName).Select(p => new { p.Id, p.DisplayName }).ToListAsync();
        var measures = await MeasuresOf(round, db);
        return new(round, measures, [.. names.Select(n => n.DisplayName + ", " + ScoringText.Of(round.Evaluators.Single(e => e.PersonId == n.Id).Sector))], round.Obstacles(Format.Day(clock.GetUtcNow()), measures));
    }
}

/// <summary>Evaluators hear that their sheets are ready, and later that the ranking is out. Examples tell nobody.</summary>
public sealed class TellEvaluators(CityDb db, Tell tell) : IHandle<RoundSealed>, IHandle<RoundClosed>
{
    public Task Do(RoundSealed news, CancellationToken cancellation) => Say(news.RoundId, r => (ScoringText.OpenNotice.Filled(r.Title, Format.Date(r.EndsOn)), "/buero/bewertung", "round-open/"), cancellation);

    public Task Do(RoundClosed news, CancellationToken cancellation) => Say(news.RoundId, r => (ScoringText.ClosedNotice.Filled(r.Title), $"/bewertung/{r.Number}", "round-closed/"), cancellation);

    private async Task Say(Guid id, Func<Round, (Text Text, string Path, string Key)> what, CancellationToken cancellation)
    {
        var round = await db.Rounds.AsNoTracking().Include(r => r.Evaluators).SingleAsync(r => r.Id == id, cancellation);
        if (!round.IsExample)
        {
            var (text, path, key) = what(round);
            await tell.People(round.Evaluators.Select(e => e.PersonId), new News(NewsKind.Work, text, path, key + round.Number));
        }
    }
}
