using System.Globalization;
using Konzil.Methods.Scoring;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>The coordination tries the criteria of a draft on past projects. Office only.</summary>
public partial class RunTrial
{
    public sealed record Draft(Round Round, Trial Trial, Form? Typed)
    {
        /// <summary>The past projects in the order the criteria give them.</summary>
        public IReadOnlyList<MeasureResult> Order { get; init; } = [];

        /// <summary>Criteria in which all projects have the same value.</summary>
        public IReadOnlyList<Text> Same { get; init; } = [];

        public bool HasEqualWeights { get; init; }
    }

    public static async Task<IResult> Show(int round, Me me, CityDb db) =>
        await Load(round, me, db) is var (found, trial) ? View.Page<RunTrial, Draft>(Count(found, trial, null)) : View.NotFound();

    public static async Task<IResult> Post(int round, Form form, Me me, CityDb db, TimeProvider clock)
    {
        if (await Load(round, me, db) is not var (found, trial))
        {
            return View.NotFound();
        }

        var projects = Enumerable.Range(1, Trial.MostProjects).Select(i => Read(form, found, i)).OfType<TrialProject>().ToList();
        string note = form.Text("Note").Max(Trial.NoteMax);
        if (projects.Select(p => p.Title).Distinct(StringComparer.Ordinal).Count() < projects.Count)
        {
            form.Errors.Add("", TrialText.TitleTwice);
        }

        form.Try(() => trial.Write(found, projects, note, clock.GetUtcNow()));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<RunTrial, Draft>(Count(found, (await Load(round, me, db))!.Value.Trial, form), form.Errors);
        }

        if (db.Entry(trial).State == EntityState.Detached)
        {
            db.Trials.Add(trial);
        }
        else
        {
            db.StartedFrom(trial, form.Version());
        }

        return await db.TrySave() ? View.SeeOther(Paths.Trial(round)) : View.Stale<RunTrial, Draft>(Count(found, (await Load(round, me, db))!.Value.Trial, form));
    }

    private static TrialProject? Read(Form form, Round round, int place)
    {
        string title = form.Text(Field("Title", place)).Max(Conventions.Line);
        var values = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var criterion in round.Points)
        {
            if (form.Whole(Field("Value", place) + "-" + criterion.Key, criterion.Min, criterion.Max, ScoringText.OffScale.Filled(criterion.Short)) is { } value)
            {
                values[criterion.Key] = value;
            }
        }

        return title.Length == 0 ? null : new TrialProject(title, values);
    }

    internal static string Field(string name, int place) => name + "-" + place.ToString(CultureInfo.InvariantCulture);

    private static async Task<(Round Round, Trial Trial)?> Load(int number, Me me, CityDb db)
    {
        var round = await RoundAccess.VisibleTo(me, db.Rounds).AsNoTracking().WithRules().SingleOrDefaultAsync(r => r.Number == number);
        return round is null ? null : (round, await db.Trials.SingleOrDefaultAsync(t => t.RoundId == round.Id) ?? new Trial(round.Id));
    }

    // One imagined evaluator; values of criteria that were dropped meanwhile no longer count.
    private static Draft Count(Round round, Trial trial, Form? typed)
    {
        var equal = round.IsWeighedByBody || round.Points.Sum(c => c.Weight) == 0;
        var criteria = round.Points.Select(c => new Methods.Scoring.Criterion(c.Key, equal ? 1 : c.Weight, c.Min, c.Max)).ToList();
        var projects = trial.Projects.Select(p => new TrialProject(p.Title, p.Values.Where(v => criteria.Any(c => c.Key == v.Key && v.Value >= c.Min && v.Value <= c.Max)).ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal))).ToList();
        var scored = projects.Select(p => new ScoredMeasure(p.Title, [new Scorecard("-", p.Values.ToDictionary(v => v.Key, v => (decimal)v.Value, StringComparer.Ordinal))], [])).ToList();
        return new Draft(round, trial, typed)
        {
            HasEqualWeights = equal,
            Order = criteria.Count == 0 ? [] : WeightedSum.Rank(criteria, scored),
            Same = projects.Count < 2 ? [] : [.. round.Points.Where(c => projects.Select(p => p.Values.TryGetValue(c.Key, out var v) ? v : (int?)null).Distinct().Count() == 1).Select(c => c.Title)],
        };
    }
}
